# Letters between two learning partners, on the page that the two have together.

letters-with = Cartas con { $name }
letters-only = Solo { $you } y { $partner } pueden leerlas. Cada carta se sella en el dispositivo en que se escribe, para el dispositivo en que se lee. El servidor la guarda sellada hasta que llega, y después ya no.
letters-write = Escribir a { $name }
letters-send = Sellar y enviar
letters-waits = Espera a { $name }, sellada. Nadie la ha leído.
letters-read = Llegó a { $name }. Ya no está en el servidor.
letters-elsewhere = { $name } tiene ahora otro dispositivo, que no puede abrir esta carta. Nadie la ha leído.
letters-again = Sellarla de nuevo para el nuevo dispositivo
letters-back = Retirarla
letters-remove = Quitar de este dispositivo
letters-remove-sure = Quitarla ahora: nada podrá recuperarla
letters-no-key = { $name } aún no ha abierto su enlace personal, así que no hay una clave para sellar una carta. Hasta entonces, lo que escribas se queda en este dispositivo.
letters-accept = { $name } me habló del nuevo dispositivo
letters-device-first = Todavía no habéis comprobado vuestros dispositivos. Quien gestiona este servidor podría haber cambiado las claves. La próxima vez que os sentéis a solas, decíos vuestras cuatro palabras: desde entonces esta página conoce el dispositivo de { $name }.
letters-device-same = Es el dispositivo al que ya escribiste. Aún no lo habéis comprobado con vuestras cuatro palabras.
letters-device-checked = Es el dispositivo que comprobaste con { $name } con vuestras cuatro palabras.
letters-device-changed = { $name } lee sus cartas en otro dispositivo que antes. Ocurre cuando alguien tiene un teléfono nuevo, y también cuando alguien se mete en medio. Pregunta a { $name } por otro medio antes de escribir.
letters-device-false = La clave que llegó para { $name } no está firmada por el dispositivo que nombra. Algo va mal en este servidor o de camino a él; aquí no se puede escribir nada.
letters-unchecked = Vino de un dispositivo que no has comprobado con { $name }.
letters-former = { $name } y tú ya no aprendéis en pareja. Lo que os escribisteis se queda en vuestros dispositivos.
letters-lost = { $count ->
    [one] Una carta de { $name } se selló para un dispositivo en el que ya no lees. Nadie puede abrirla; { $name } lo ve y puede sellarla de nuevo para este.
   *[other] { $count } cartas de { $name } se sellaron para un dispositivo en el que ya no lees. Nadie puede abrirlas; { $name } lo ve y puede sellarlas de nuevo para este.
}
letters-spoilt = { $count ->
    [one] Llegó una carta que no se abre: la cambiaron por el camino, o no se escribió en el dispositivo de { $name }.
   *[other] Llegaron { $count } cartas que no se abren: las cambiaron por el camino, o no se escribieron en el dispositivo de { $name }.
}
letters-not-changed = { $name } acaba de cambiar de dispositivo. Vuelve a mirar en un momento.
letters-not-no-key = Este dispositivo no ha mostrado su clave. Abre de nuevo esta página.
letters-not-too-many = Ya esperan veinte cartas a { $name }. Espera a que se lean.
letters-not-failed = No se envió; sigue aquí. Inténtalo otra vez.
letters-failed = Tus cartas no se pueden traer en este momento. Lo que está en este dispositivo se queda ahí.
letters-page = Vuestra página, y vuestras cartas
letters-step = Lo que { $name } quiere probar
letters-step-kept = Llegó del dispositivo de { $name } al tuyo en «{ $session }» y se guarda sellado en este dispositivo.
call-there = { $names } está ahora en la sala de llamada.
went-label = Qué intenté y cómo fue
went-kept = Solo tú puedes leerlo: está sellado en este dispositivo y no va a ninguna parte, salvo que lo envíes.
went-send = Enviarlo a { $name } como carta
went-sent = Está sellado y va camino de { $name }.
