# Por qué algo no se puede hacer: una frase amable para cada motivo.

refused-not-yours = Eso solo puede hacerlo quien facilita esta sesión.
refused-not-now = Eso no es posible en este paso de la sesión.
refused-closed = Esta sesión ha terminado. Ya no se puede añadir nada.
refused-unknown-choice = Esa respuesta no está entre las opciones. Elige una de las que se muestran.
refused-too-long = Es un poco largo. Acórtalo a 2.000 caracteres.
refused-empty = Todavía no hay nada. Escribe algo primero.
refused-already-shown = Los resultados ya están en pantalla, así que no se aceptan más respuestas.
refused-already-answered = Ya has respondido a esto. Tu respuesta se guarda sin tu nombre.
refused-unknown-person = Esa persona no está aquí en este momento.
refused-unknown-room = Esa sala ya no existe.
refused-unknown-share = Esa aportación ya no está; puede que se haya retirado.
refused-floor-full = Tres personas tienen la palabra. Retírasela antes a una de ellas.
refused-no-more = En esa dirección no hay más actividades.
refused-nobody-to-seat = Para abrir salas hacen falta al menos dos personas que hayan dado la promesa.
refused-unreadable = No se pudo entender ese mensaje. Volver a cargar la página suele ayudar.
refused-defect = Algo ha fallado por nuestra parte. No se ha perdido nada de lo que escribiste; vuelve a intentarlo en un momento.
refused-announced-otherwise = Lo que sale del aula está anunciado de otra forma que en tu pantalla. Vuelve a cargar la página y léelo otra vez.
refused-partners-size = Una pareja de aprendizaje son dos personas, o tres donde el número es impar.
refused-partner-left = Alguien se quedaría sin pareja. Di también con quién sigue.
refused-outside = En la puerta dijiste que no a aquello de lo que formaría parte esta respuesta. No se transmitió nada.
