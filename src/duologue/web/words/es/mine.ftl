# La página propia de cada participante: lo que el servidor guarda, y cómo termina.

mine-link = Lo que se guarda sobre mí
mine-title = Lo que este servidor guarda sobre ti
mine-text = Esto es todo. Solo tú puedes abrir esta página, desde el navegador con el que entraste.
mine-back = Volver a la sesión
mine-name = Tu nombre
mine-log = Lo que hiciste, tal como lo recuerda la sesión
mine-nothing = Nada todavía.
mine-not = Lo que no guarda
mine-not-spoken = Nada de lo que dijiste o mostraste: el sonido y la imagen nunca se graban, y las salas quedan entre navegadores.
mine-not-rooms = Nada de lo que escribiste en una sala o a tu pareja.
mine-not-reflection = Tus reflexiones y tu próximo paso. Están en tu dispositivo, salvo que los hayas enviado tú.
mine-not-answers = Qué respuesta a una pregunta o a un pulso fue la tuya. Se guardan sin nombre.
mine-until = Todo esto se destruye { $days ->
    [one] un día
   *[other] { $days } días
} después de que termine la sesión, también en las copias de seguridad.
mine-file = Llevármelo como archivo
mine-forget = Olvidarme ahora
mine-forget-text = Tu nombre y tus palabras se destruyen enseguida, también en las copias de seguridad, y sales de la sesión. Lo que elegiste en una encuesta sigue contado, con un número que no es de nadie. Tus notas en este dispositivo se quedan contigo.
mine-forget-go = Olvidadme
mine-forget-sure = Esto no se puede deshacer. Con ello se cierra tu sitio en esta sesión.
forgotten-title = Ya no te recordamos
forgotten-text = Tu nombre y tus palabras se han destruido. Nada en este servidor lleva ya hasta ti.
kept = Algo que el registro llama { $what }
kept-person-arrived = Llegaste.
kept-person-returned = Volviste.
kept-person-went-away = Tu conexión se perdió un rato.
kept-agreement-given = Diste tu promesa.
kept-rooms-planned = Tenías sitio en una sala. ({ $during })
kept-person-seated = Cambiaste de sala, o saliste de ella. ({ $during })
kept-poll-answered = Elegiste en la encuesta { $during }:
kept-chat-posted = Escribiste a todo el grupo en { $during }:
kept-share-offered = Ofreciste al grupo en { $during }:
kept-question-answered = Respondiste { $during }; lo que respondiste se guarda sin tu nombre.
kept-hand-raised = Levantaste la mano.
kept-hand-lowered = Bajaste la mano.
kept-stepped-out = Fuiste al lugar tranquilo.
kept-stepped-back = Volviste del lugar tranquilo.
kept-help-asked = Pediste ayuda.
kept-help-answered = La facilitación se ocupó de ello.
kept-floor-given = Tuviste la palabra.
kept-floor-taken = Devolviste la palabra.
kept-person-forgotten = Pediste que te olvidáramos.
kept-knocked = Llamaste a la puerta de una sala.
kept-knock-answered = La sala respondió a tu llamada.
kept-visit-ended = Saliste de la sala que visitabas.
kept-envelope-taken = Recibiste tu enlace a las preguntas de un pulso. Qué enlace es, y si respondiste y qué, no se guarda con tu nombre.
kept-person-recognised = Tu nombre está en la lista de participantes. Cuántas veces habías coincidido con otras personas de ella se anotó con números. Lo demás que la lista dice de ti solo lo lee quien dirige la sesión.
kept-partners-made = Recibiste una pareja de aprendizaje.
kept-partners-changed = Se cambiaron parejas de aprendizaje.
kept-where-said = Dijiste si estás en una mesa o hablas a distancia.
kept-laptop-placed = Este portátil recibió una mesa.
kept-stayed-outside = Se anotó a qué dijiste que no en la puerta, para dejarte fuera de ello; todo, cada vez que entras.
