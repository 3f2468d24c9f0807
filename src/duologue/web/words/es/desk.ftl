# La mesa de quien facilita.

desk-start = Empezar la sesión
desk-next = Siguiente: { $title }
desk-open = Abrir las salas
desk-end = Traer a todo el grupo en un minuto
desk-extend = Dos minutos más
desk-reveal = Mostrar los resultados
desk-reveal-chat = Mostrar todas las líneas
slide-next = Diapositiva siguiente
slide-back = Diapositiva anterior
slide-at = Diapositiva { $slide } de { $slides }
slide-ahead = La siguiente, que solo ves tú
slide-keys = También pasan con las flechas del teclado y con un mando de presentaciones.
desk-close = Cerrar la sesión
desk-here = { $here } presentes
desk-answered = Han respondido { $count }
desk-plan = El plan
desk-rooms = Salas
desk-alone = A una persona sola no se la pone en una sala: se queda contigo hasta que llegue alguien.
desk-unpromised = { $count ->
    [one] Una persona aún no ha dado su promesa; tendrá sitio en cuanto la dé.
   *[other] { $count } personas aún no han dado su promesa; tendrán sitio en cuanto la den.
}
desk-no-rooms = Las salas aparecen aquí cuando una actividad las tiene.
desk-notes = Tus notas
desk-offers = Ofrecido por sus autores
desk-no-offers = Aún no hay ofrecimientos. Deja un silencio; suele ayudar.
desk-show = Mostrar al grupo
desk-floor = Dar la palabra
desk-unfloor = Retirar la palabra
desk-calls = Quieren ayuda
desk-call-done = Me ocupo yo
desk-people = Personas
desk-say-it = Di la promesa en voz alta y luego dala tú.
desk-agreed = Han prometido { $count } de { $all }
tour-1 = Este es tu plan. El paso en el que estáis está marcado; los minutos son los que pide el curso.
tour-2 = Hay un botón principal. Siempre hace lo siguiente que tiene sentido.
tour-3 = Debajo ves salas y personas: quién se sienta dónde, nunca lo que se dice.
tour-next = Siguiente
tour-done = Ya está
desk-back = Un paso atrás
desk-projector = Pantalla para la pared
desk-tell = Decir a todas las salas
desk-tell-text = Una línea para todas las salas
desk-move = Pasar a { $name } a la sala
desk-unseated = En ninguna sala
desk-room = Sala { $number }
desk-clock = { $minutes ->
    [0] a tiempo
    [one] 1 minuto más tarde de lo previsto
   *[other] { $minutes } minutos más tarde de lo previsto
}
desk-early = { $minutes ->
    [one] 1 minuto antes de lo previsto
   *[other] { $minutes } minutos antes de lo previsto
}
desk-written = { $count ->
    [one] 1 línea escrita
   *[other] { $count } líneas escritas
}
desk-summary = Lo que deja el grupo
desk-summary-text = Las encuestas, en totales. Todo lo demás se quedó con quienes lo dijeron.
desk-quiet = Aquí no tienes nada que hacer: escriben para sí.
desk-elapsed = { $gone } de { $of } minutos
desk-late-costs = Llevas { $minutes } minutos de retraso.
desk-shorten = Acortar «{ $title }» en { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
desk-abrupt = En las salas están hablando. Si sigues ahora, haces volver a todo el grupo de golpe, a mitad de una frase.
desk-close-sure = ¿Cerrar la sesión para todo el grupo? Después no se podrá añadir nada.
desk-stay = Todavía no
desk-to-office = Volver a tus cursos y sesiones
desk-nobody = Aún no hay nadie. El enlace para el grupo está en la página de la sesión.
desk-knock = Llamar a la puerta
desk-knock-at = Llamar a la puerta de la sala { $number }
desk-at-door = Estás en la puerta de la sala { $number }
desk-at-door-text = La sala ve que llamas. Alguien te abre, o te pide que vengas más tarde.
desk-inside = Estás en la sala { $number }
desk-inside-text = Todas las personas que están en ella ven que estás, te oyen y tú las oyes.
desk-leave = Salir de la sala
desk-step-back = Apartarte de la puerta
desk-tables = Mesas
desk-open-tables = Enviar a todo el grupo a sus mesas
rooms-copy = Las salas como lista
rooms-copy-go = Copiar la lista
rooms-copy-help = Quien abre las salas de la llamada pone a las personas donde están aquí.
minutes-outside = No se midió nada: se habló fuera de esta página.
desk-afar = a distancia
desk-laptops = { $count ->
    [one] { $tables } necesita un portátil para que todos se oigan.
   *[other] { $tables } necesitan un portátil cada una para que todos se oigan.
 } Abre en él el enlace de entrada y elige «Este dispositivo es el portátil de una mesa». O alguien de la mesa pulsa «Hablar por este dispositivo».
desk-left-out = Deja fuera de «{ $what }» a: { $names }
desk-place-tables = Tu grupo se encuentra en un mismo lugar y habla en mesas. Cada teléfono muestra a su persona la mesa, la pregunta y el tiempo.
desk-place-elsewhere = Tu grupo habla en una videollamada de otro servicio. Desde aquí repartes los sitios y llevas el tiempo; lo que se escribe se escribe aquí.
desk-place-hybrid = La mayoría está en mesas; a algunas personas se las oye allí a distancia, por un portátil. Antes de empezar, prepara un portátil para cada una de esas mesas: abre en él el enlace de entrada o, donde solo entra quien está en una lista, la página de la sesión.
desk-laptops-ready = Listo: { $names }
