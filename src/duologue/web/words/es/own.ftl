# Lo que abre un enlace personal.

own-hello = Hola, { $name }
own-device = Este enlace es solo suyo. Quedará unido al dispositivo que usa ahora; elija el que vaya a utilizar: un ordenador o un teléfono con micrófono.
own-this-device = Usar este dispositivo
own-not-you = ¿No es su nombre? Entonces el enlace le llegó por error. Avise a quien lo envió.
own-elsewhere = Este enlace personal se usa en otro dispositivo.
own-ask = Pedir entrar aquí
own-next = Lo siguiente
own-go = Entrar
own-look = Qué le espera
own-notes = Sus propias notas
own-notes-open = Abrir mis notas
own-come-as = Entra como { $name }.
own-home = Volver a su página
