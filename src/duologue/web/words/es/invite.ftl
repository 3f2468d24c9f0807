# Invitaciones, otra fecha, cancelar; y lo que dicen los correos.

invited-title = Invitaciones
invited-teaser = Envía una invitación con una entrada de calendario, cambia la fecha de la sesión o cancélala.
invited-open = Invitar a personas
invited-back = Volver a la sesión
invited-nobody = Aún nadie. Quien tiene el enlace puede venir sin invitación.
invited-nobody-own = Aún nadie. Quien está en la lista de la cohorte viene con su propio enlace, con invitación o sin ella.
invited-people = { $count ->
    [one] Una persona tiene invitación
   *[other] { $count } personas tienen invitación
}
invited-waiting = en camino
invited-by-hand = en la lista
invited-sent = enviada
invited-problem = no se pudo entregar: { $problem }
invited-again = Enviar otra vez
invited-again-to = Enviar otra vez a { $who }
invited-withdraw = Quitar de la lista
invited-withdraw-who = Quitar de la lista: { $who }
invited-add = Añadir personas
invited-label = Direcciones
invited-help = Una por línea, o como las copia tu programa de correo o tu hoja de cálculo; los nombres pueden ir al lado.
invited-go = Enviar las invitaciones
invited-go-list = Ponerlas en la lista
invited-unreadable = { $count ->
    [one] Una línea no se pudo leer como dirección. Está abajo; las demás están hechas.
   *[other] { $count } líneas no se pudieron leer como direcciones. Están abajo; las demás están hechas.
}
invited-many = Serían más de { $most } personas. No se ha añadido nada.
invited-letter = Qué dice la invitación
invited-copy = Copiar el texto
invited-no-mail = Este servidor no envía correo. Copia la invitación de abajo en tu propio programa de correo; la entrada de calendario se puede adjuntar.
invited-reminder = Un día antes, todas las personas de la lista reciben un recordatorio.
invited-kept = Las direcciones se guardan cifradas solo para esta sesión, y se destruyen con ella. Otras personas participantes nunca las ven.
invited-calendar = Entrada de calendario
move-title = Otra fecha
move-none = No se acordó ninguna hora. Con una, la invitación lleva una entrada de calendario.
move-when = Empieza
move-zone = En la hora de
move-go = Cambiar la fecha
move-set = Fijar la hora
move-told = Se avisa a quienes tienen invitación, y sus calendarios se actualizan.
move-begins-zone = No conocemos esa zona horaria. Escríbela como Europe/Paris, America/New_York o UTC.
move-begins-unreadable = No podemos leer esa hora. Elige un día y una hora, como 2026-11-25T10:00.
move-begins-past = Ese momento ya ha pasado. Elige uno que esté por venir.
call-off-title = Cancelarla
call-off-text = Entonces el enlace ya no abre nada, y se avisa a quienes tienen invitación. Una fecha nueva lo deshace.
call-off-go = Cancelar la sesión
call-off-sure = ¿Cancelar esta sesión y avisar a todas las personas invitadas?
session-called-off = Esta sesión se canceló. Elige otra fecha para celebrarla después de todo.
called-off-title = Esta sesión se canceló
called-off-text = No tienes que hacer nada. Si se celebra en otro momento, te lo dirá quien te invitó.
calendar-take = Ponerla en mi calendario

mail-hello = Hola, { $name }:
mail-hello-nobody = Hola:
mail-door = Tu enlace: { $link }
mail-what-happens = Vas a participar: la mayor parte del tiempo hablas con otras personas, en salas pequeñas y en pareja. Siempre puedes pasar. Lo que se dice allí se queda allí, y no se graba nada. El enlace se abre en un navegador, en un ordenador o un teléfono; no hay que instalar nada.
mail-why = Recibes esto porque { $staff } puso tu dirección en la lista de esta sesión. La lista se destruye { $days } días después.
mail-invitation-subject = Invitación: { $title }
mail-invitation = { $staff } te invita a «{ $title }». Nos vemos: { $when }.
mail-invitation-any-time = { $staff } te invita a «{ $title }».
mail-moved-subject = Nueva fecha: { $title }
mail-moved = «{ $title }» tiene otra fecha. Nos vemos: { $when }.
mail-moved-any-time = «{ $title }» tiene otra fecha.
mail-called-off-subject = Cancelada: { $title }
mail-called-off = «{ $title }» no se celebrará como estaba previsto. No tienes que hacer nada.
mail-withdrawn-subject = Ya no hace falta: { $title }
mail-withdrawn = Ya no estás en la lista de «{ $title }», y puedes quitarla de tu calendario.
mail-reminder-subject = Pronto: { $title }
mail-reminder = «{ $title }» empieza: { $when }. Un lugar tranquilo, un micrófono y, si quieres, una cámara es todo lo que necesitas.
mail-reminder-any-time = «{ $title }» empieza pronto.
session-off = cancelada
invited-own-link = enlace-personal
invited-fresh = { $count ->
    [one] Una persona de la lista de la cohorte aún no tiene invitación. La invitación lleva su enlace personal.
   *[other] { $count } personas de la lista de la cohorte aún no tienen invitación. Cada invitación lleva un enlace personal.
}
invited-all = Todas las personas de la lista que tienen dirección ya tienen invitación.
invited-without = { $count ->
    [one] Una persona no tiene dirección: copia de la lista su enlace personal.
   *[other] { $count } personas no tienen dirección: copia de la lista sus enlaces personales.
}
