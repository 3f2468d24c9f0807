# Lo que se rechaza porque es demasiado, demasiado a menudo o ilegible.

too-large-title = Es demasiado grande
too-large-text = Un curso puede tener dos megabytes de texto. No se ha guardado nada; envía un archivo más pequeño.
too-often-title = Espera un momento
too-often-text = Desde tu red se ha intentado algo demasiadas veces. En cinco minutos vuelve a funcionar.
unreadable-title = No se pudo leer
unreadable-text = Lo que envió la página estaba incompleto. Vuelve atrás y envíalo otra vez.
