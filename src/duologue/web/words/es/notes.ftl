# Las notas propias de una persona, en su propio dispositivo.

notes-title = Tus notas en este dispositivo
notes-text = Lo que escribiste para ti en las sesiones. Nunca se envió; esta página tampoco envía nada.
notes-none = No hay notas en este dispositivo, en este navegador.
notes-a-session = Una sesión
notes-save = Guardar como archivo
notes-remove = Quitar de este dispositivo
notes-remove-sure = Quitarlas ahora: nada puede recuperarlas
notes-closed = { $count ->
    [one] Aquí hay una nota, pero este navegador ha perdido su clave. Ya nadie puede abrirla.
   *[other] Aquí hay { $count } notas, pero este navegador ha perdido su clave. Ya nadie puede abrirlas.
}
notes-not-kept = Este navegador no guarda nada entre visitas, como hacen algunos en ventanas privadas. Aquí no puede haber notas.
notes-lost = Si pierdes este dispositivo
notes-lost-text = Entonces pierdes estas notas, y todo el mundo también: están cifradas con una clave que no puede salir de este navegador, y nadie tiene otra copia. Borrar la memoria del navegador también las elimina. Si quieres conservarlas, guárdalas como archivo.
notes-page = Todas tus notas en este dispositivo
notes-lasting-not = Este navegador no guarda nada cuando lo cierras. Copia lo que quieras conservar.
notes-home = Volver a tu página
notes-text-own = Lo que escribiste para ti en las sesiones. Está en este dispositivo, sellado; nada se envía, salvo que quieras una copia sellada más abajo.
copy-title = Si pierdes este dispositivo
copy-none = Tal como está ahora, perderías estas notas, y las perdería todo el mundo: nadie tiene una copia. Si quieres, el servidor guarda una, sellada en este dispositivo. Quien gestiona el servidor no puede leerla ni abrirla para ti. La abren dos cosas: un código que imprimes y una frase que sabes.
copy-sentence = Una frase que solo tú sabes
copy-sentence-help = Al menos { $least } caracteres. Elige una que nadie pueda adivinar, ni refrán ni cita: quien tenga la copia podría probar frases una tras otra.
copy-short = Elige una más larga, de al menos { $least } caracteres.
copy-begin = Hacer una copia sellada
copy-making = Un momento: se está sellando.
copy-code = Este es tu código. Solo se muestra esta vez. Imprímelo o apúntalo, y guárdalo donde guardas lo importante, no en este dispositivo.
copy-print = Imprimir
copy-have-it = Lo tengo
copy-there = Hay una copia sellada de tus notas y cartas, hecha en otro dispositivo. La abre tu código impreso, o tu frase.
copy-opens = Tu código o tu frase
copy-open = Abrirla aquí
copy-opening = Un momento: se está abriendo.
copy-neither = No es ni el código ni la frase de esta copia. Puedes intentarlo cuantas veces quieras.
copy-spoilt = La copia no se abre: la cambiaron, o es de otra persona.
copy-have-neither = No tengo ninguno de los dos
copy-lost = Entonces ya nadie puede abrirla: ni tú, ni quien lleva el curso, ni quien gestiona el servidor. Lo que escribiste en el otro dispositivo está perdido. Puedes terminar esa copia y empezar otra con lo que hay en este dispositivo.
copy-end-anew = Terminar esa copia y empezar de nuevo
copy-kept = El servidor guarda una copia sellada de tus notas y cartas, puesta al día el { $moment }.
copy-whole = Todo lo de esta página está en ella.
copy-behind = Algo aquí es más nuevo y aún no está en ella: si perdieras este dispositivo ahora, lo perderías.
copy-lose = Si pierdes este dispositivo, haz entrar al siguiente con tu enlace personal, abre allí esta página y abre la copia con tu código o tu frase. Sin ninguno de los dos, nadie puede abrirla.
copy-again = Ponerla al día
copy-end = Terminar la copia
copy-end-sure = Terminarla ahora: desde entonces este dispositivo es el único lugar
copy-too-large = Tus notas son más grandes de lo que puede ser una copia. Guárdalas como archivo.
copy-failed = No se puede llegar al servidor ahora mismo. Tus notas están en este dispositivo, y la copia está como estaba.
