# El editor de cursos: escribir, lo que se encuentra, lo que había antes, escribir en compañía.

author-text = El curso, como texto
author-beside = Sobre este curso
saving-saved = Guardado
saving-unsaved = Guardando …
saving-offline = No se puede llegar al servidor. Lo que escribes se queda en este dispositivo y se guarda en cuanto se pueda.
saving-signed-out = Tu sesión se ha cerrado. Lo que escribes se queda en este dispositivo: inicia sesión en otra pestaña y se guardará.
saving-removed = Este curso se ha quitado. Tu texto sigue aquí: cópialo, si lo necesitas.
saving-newer = Todavía sin guardar: hay trabajo más reciente de otra persona.
author-picture = { $title }, en imagen
author-picture-keys = Arrastra un bloque para moverlo, o su borde final para darle más minutos. Con el teclado: Mayús y una flecha, más y menos.
author-to-place = Al lugar { $place }
author-figures = { $talking } de { $minutes } min hablando entre sí, hasta { $each } min de palabra para cada persona. Los pasos ocupan { $planned } min.
beside-review = Revisión
beside-learner = Como participante
beside-facilitator = Como facilitación
beside-history = Historial
author-looking = Leyendo …
author-clean = Nada que mejorar, que veamos.
author-line = Línea { $line }
severity-error = detiene el curso
severity-warning = para considerar
author-gone = Quitado:
author-fresh = Añadido:
author-no-difference = No hay diferencias.
author-brought-back = recuperado
author-bring-back = Recuperar esto
author-no-step = Pon el cursor en una actividad para verla aquí.
author-notes = Tus notas
author-no-notes = Ninguna. Las líneas que empiezan con > solo las ve quien facilita.
author-from-minute = Empieza en el minuto { NUMBER($minute) }.
debriefed-opt-in = Lo que se diga puede llevarlo al grupo quien lo desee.
debriefed-never = Nada de ello vuelve nunca al grupo.
debriefed-none = { "" }
author-next = Después: { $title }.
author-last = Es el último paso.
author-in-rooms = En salas de { $size }
author-moved = Movido al lugar { $place } de la sesión
author-stretched = Ahora { $minutes } min

newer-title = { $name } ha guardado este curso mientras escribías
newer-without-script = No se ha perdido nada tuyo: está en el campo de abajo, y no se ha guardado. Pasa a tu texto lo que necesites del otro y vuelve a guardar. El otro se queda en el historial.
newer-theirs = Lo que se guardó mientras tanto
newer-fits = Tus cambios y los suyos tocan líneas distintas y encajan.
newer-choose = { $count ->
    [one] En un lugar habéis cambiado las mismas líneas. Elige qué se queda.
   *[other] En { $count } lugares habéis cambiado las mismas líneas. Elige qué se queda.
}
newer-theirs-changed = Lo que cambió { $name }
newer-same-lines = Lugar { $number }
newer-side-theirs = { $name } escribió
newer-side-mine = Tú escribiste
newer-nothing = Nada: las líneas se quitaron
newer-keep-both = Conservar ambos
newer-keep-theirs = Conservar lo suyo
newer-keep-mine = Conservar lo mío
newer-merge = Hacer un solo texto de los dos
somebody = Otra persona

together-title = Escribirlo en compañía
together-alone = Solo tú puedes abrir este curso.
together-with = Lo escribes junto con { $names }.
together-name = El nombre con el que inicia sesión la otra persona
together-go = Dejar que escriba también
together-stop = Retirarlo
together-unknown = Nadie con ese nombre
together-unknown-text = Aquí nadie inicia sesión como { $name }. Vuelve atrás y comprueba cómo lo escribe.

rehearsal-title = Ensayo: { $title }
rehearsal-back = Volver al curso
rehearsal-about = { $people } participantes simulados hicieron esta sesión, por las mismas puertas que los reales. No tienen voz: a quién encontraron es real; lo que dirían, no.
rehearsal-met = Cada participante se sentó en una sala con otras { $others } personas.
rehearsal-repeats = { $count ->
    [0] Nadie se encontró dos veces con la misma persona.
    [one] Un encuentro fue el segundo de las mismas dos personas.
   *[other] { $count } encuentros fueron de dos personas que ya se habían encontrado.
}
rehearsal-minutes = Cada participante pasó { $minutes } minutos en salas.
rehearsal-climbed = Todo el grupo subió la escalera desde abajo.
rehearsal-skipped = Alguien llegó a un peldaño más alto antes que a uno más bajo.
rehearsal-alone = En algún momento a solas en una sala: { $names }.
rehearsal-nobody-alone = Nadie estuvo nunca a solas en una sala.
rehearsal-refusals = { $count ->
    [0] No se rechazó nada.
    [one] Se rechazó una cosa:
   *[other] Se rechazaron { $count } cosas:
}
rehearsal-kept = Esta página se conserva hasta que el servidor vuelva a arrancar; imprímela si quieres guardarla.
rehearsal-table = Quién se encontró con quién
rehearsal-people = personas
rehearsal-in-rooms = min en salas
rehearsal-failed = El ensayo terminó sin resultado. Inténtalo otra vez; si vuelve a pasar, el registro del servidor dice por qué.
rehearsal-runs = Veinte participantes simulados están haciendo la sesión, una hora en medio minuto …
rehearsal-look-again = Mirar de nuevo
rehearsal-gone-title = Este ensayo ya no está aquí
rehearsal-gone-text = Los resultados se guardan hasta que el servidor vuelve a arrancar. Ensaya la sesión otra vez desde su curso.
rehearse-go = Ensayar
rehearse-about = Veinte participantes simulados hacen la sesión en segundos; ves quién se encontró con quién.

schedule-go = Programar …
schedule-title = Programar una sesión
schedule-which = Qué sesión
schedule-when = Cuándo empieza
schedule-zone = En la hora de
schedule-leave = Ahora no
schedule-make = Crear la sesión y su enlace
schedule-without = Déjalo vacío para una sesión sin hora fija.
begins-at = { DATETIME($when, dateStyle: "full", timeStyle: "short") } ({ $zone })
begins-label = Empieza:
begins-yours = donde estás:
begins-zone-title = No conocemos esa zona horaria
begins-zone-text = Vuelve atrás y escríbela como Europe/Paris, America/New_York o UTC.
begins-unreadable-title = No podemos leer esa hora
begins-unreadable-text = Vuelve atrás y elige un día y una hora, como 2026-11-25T10:00.
begins-past-title = Ese momento ya ha pasado
begins-past-text = Vuelve atrás y elige uno que esté por venir.

beside-images = Imágenes
image-add = Añadir una imagen …
image-add-title = Añadir una imagen o diapositivas
image-file = Qué imagen, o un PDF con diapositivas
image-about = PNG, JPEG, WebP o GIF, hasta 8 MB; o un PDF, cada página del cual será una diapositiva de la charla. Una imagen también puedes soltarla en el texto o pegarla.
slides-about = Cada página será una diapositiva de esta charla, con sus palabras para quienes no pueden verla. Las notas de una diapositiva son líneas debajo que empiezan por >: solo las ves tú.
slides-sending = Página { $page } de { $pages } …
slides-added = { $slides ->
    [one] Una diapositiva está en el texto
   *[other] { $slides } diapositivas están en el texto
}
slide-words = Diapositiva { $slide }
image-refused-no-talk = Las diapositivas van en una charla (talk). Pon el cursor en una y añádelas de nuevo.
image-refused-too-many-pages = Este PDF tiene más de 80 páginas. Quita lo que no vayas a mostrar.
image-refused-unreadable-pages = Este PDF no se puede leer hasta el final: está dañado o protegido con contraseña.
image-words = Qué muestra
image-why = En palabras, para quienes no pueden verla. Se leen en voz alta en su lugar.
image-put = Ponerla en el texto
image-sending = Enviando …
image-added = { $name } está en el texto
image-none = Aún no hay imágenes.
image-how = Lo que una cámara escribió en el archivo, como el lugar de la foto, se quita antes de guardarlo. Quien está en una sesión ve sus imágenes; nadie más.
image-size = { NUMBER($kilobytes) } kB
image-unused = No está en el texto.
image-remove = Quitarla
image-missing-help = Suelta la imagen en el texto, o escribe el nombre de una que ya esté.
image-refused-too-large = Este archivo pesa más de 8 MB. Guárdalo más pequeño y elígelo otra vez.
image-refused-unknown-kind = No es una imagen PNG, JPEG, WebP o GIF, o está dañada.
image-refused-unreadable = Esta imagen está dañada: no se puede leer hasta el final.
image-refused-too-many-pixels = Esta imagen tiene más de 50 millones de puntos. Guárdala más pequeña y elígela otra vez.
image-refused-no-room = Este curso tiene tantas imágenes como se pueden guardar con él: 24 MB o 200. Quita alguna que no esté en el texto.
image-refused-no-words = Escribe en pocas palabras qué muestra.
image-refused-offline = No se puede llegar al servidor. Tu texto está a salvo; prueba otra vez con la imagen en un momento.
image-refused-signed-out = Tu sesión se ha cerrado. Iníciala en otra pestaña y vuelve a intentarlo.
image-refused-removed = Este curso se ha quitado.
schedule-place = ¿Dónde os encontráis?
schedule-call = Enlace de la llamada
place-tables-help = Los teléfonos muestran a cada persona su mesa, la pregunta y el tiempo. No se usa micrófono ni cámara, y no se miden minutos.
place-elsewhere-help = Junto a Zoom, Teams u otra llamada: esta página reparte los sitios, lleva el tiempo y guarda lo que se escribe. Si la llamada se graba no está en su mano, y la página de entrada lo dice.
place-seen-help = «Se ve a todo el grupo»: en el plenario todo el mundo se ve y se oye, a través de { $host }; quien lo gestiona podría escuchar. La página de entrada lo dice antes de que nadie dé un nombre. Las salas pequeñas y las parejas siguen entre navegadores.
call-title = Falta el enlace de la llamada
call-text = Vuelve atrás y pon dónde os encontráis, como https://call.example/j/123.
place-hybrid-help = Los teléfonos muestran la mesa de cada persona; a quienes están a distancia se les oye allí por un portátil. Abre el enlace de entrada en un portátil por cada una de esas mesas. No se miden los minutos.
place-which = ¿Cuál nos conviene?
call-only = Solo para otra videollamada.
