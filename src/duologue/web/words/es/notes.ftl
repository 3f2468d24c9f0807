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
