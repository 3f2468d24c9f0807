# La página en la que alguien responde a un pulso.

pulse-kind = Unas pocas preguntas
pulse-size = { $questions ->
    [one] 1 pregunta
   *[other] { $questions } preguntas
}, aproximadamente { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
pulse-ends = Abierto hasta el { $day }.
pulse-who = Quién ve tus respuestas
pulse-who-text = La organización ve totales de grupos de { $floor } personas o más, y solo después del final. Nadie ve quién respondió qué, ni quién no respondió.
pulse-how = Cómo tus respuestas siguen siendo tuyas
pulse-how-apart = Este enlace sirve una vez, como el sobre de un voto por correo. Tus respuestas se guardan aparte de él: sin tu nombre, tu enlace ni la hora.
pulse-how-thread = Este navegador guarda una palabra al azar, para que una ronda posterior se pueda comparar con esta. No dice nada de ti, y el servidor no sabe de quién es.
pulse-how-limit = El límite: quien gestione este servidor, lo mire en este preciso momento y haya cambiado su programa podría ver ambas cosas. Después, nada de lo que se guarda las une.
pulse-how-plan = Lo que se pregunta, se compara y se muestra quedó fijado antes de la primera respuesta. Su huella es
pulse-back = Mirando atrás
pulse-nothing = Aún no has respondido nada. Elige al menos una respuesta, o di abajo que prefieres no hacerlo.
pulse-skip = Puedes dejar sin responder cualquier pregunta.
pulse-send = Enviar mis respuestas
pulse-rather-not = Prefiero no responder
pulse-rather-not-text = Entonces tampoco llega ningún recordatorio. Para las demás personas es igual que haber respondido.
pulse-coming = Esto se abre el { $day }. Guarda el enlace: es tuyo.
pulse-over = Esto ha terminado; ya no se reciben respuestas. Gracias por querer participar.
pulse-thanks = Gracias
pulse-thanks-text = Puedes cerrar esta página.
pulse-thanks-again = Puedes cerrar esta página. Guarda el enlace: habrá de nuevo unas pocas preguntas a partir del { $day }. Si puedes, usa entonces el mismo navegador.
circles-you = Tú
circles-organisation = Esta organización
segment-once = Se pregunta una vez, para poder comparar grupos. Deja sin responder lo que prefieras no decir.
segment-role = Tu trabajo aquí
segment-role-executive = Dirijo la organización o una gran parte de ella
segment-role-manager = Dirijo un equipo
segment-role-front-line = No dirijo a otras personas
segment-training = En comparación con hace un año, la formación y los cursos que recibes aquí son
segment-training-less = menos
segment-training-same = más o menos los mismos
segment-training-more = más
pulse-how-alike = Si en un grupo todas las personas responden igual, un total dice lo que respondió cada una. Ningún grupo mínimo puede impedirlo.
pulse-thanks-inside = Puedes cerrar esta página y volver a la sesión. Si más tarde hay de nuevo preguntas, usa entonces el mismo navegador, si puedes.
inside-waiting = Las preguntas aún no están conectadas con esta sesión. Quien la planeó puede hacerlo; después, ábrelas otra vez.
inside-closed = Estas preguntas están cerradas. Gracias por querer participar.
inside-taken = Ya has abierto tus preguntas, en otro navegador u otra ventana. Cada sitio las recibe una vez.
segment-minutes = Tus minutos en conversación
segment-minutes-own = Este dispositivo contó, en esta sesión:
segment-minutes-middle = La mitad de tu grupo está en { $minutes }.
segment-minutes-what = Solo «menos» o «más» va con tus respuestas, y solo si lo dejas elegido.
segment-minutes-less = menos que la mitad del grupo, o lo mismo
segment-minutes-more = más
segment-minutes-none = dejar esto fuera
