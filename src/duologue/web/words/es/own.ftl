# Lo que abre un enlace personal: la página propia de cada participante en un curso.

own-hello = Hola, { $name }
own-device = Este enlace es solo tuyo. Quedará unido al dispositivo en el que estás; elige, pues, el que vayas a usar: un ordenador o un teléfono con micrófono.
own-this-device = Usar este dispositivo
own-not-you = ¿No es tu nombre? Entonces este enlace te llegó por error. Avisa a quien lo envió.
own-elsewhere = Este enlace personal se usa en otro dispositivo.
own-elsewhere-mail = Ábrelo allí. Si ya no tienes ese dispositivo, enviamos un enlace de vuelta a la dirección de la persona a la que pertenece.
own-elsewhere-ask = Ábrelo allí. Si ya no tienes ese dispositivo, pide a quien facilita el curso que te deje entrar aquí. Verá tu petición enseguida.
own-ask = Pedir entrar aquí
own-ask-mail = Enviar un enlace de vuelta
own-asked = Tu petición ha llegado a quien facilita el curso. En cuanto te deje entrar, abre otra vez tu enlace en este dispositivo.
own-asked-mail = Hay un correo en camino. Abre tu página en el dispositivo en el que lo leas, una sola vez y en el plazo de una hora. También puede dejarte entrar quien facilita el curso.
own-back = Desde ahora tu página se abre en este dispositivo. El anterior ya no la abre.
own-next = Lo siguiente
own-go = Entrar
own-look = Qué te espera
own-nothing-next = De momento no hay ninguna sesión prevista.
own-no-partner = Aún no la tienes. Os encontraréis en una sesión.
own-notes = Tus propias reflexiones
own-notes-text = Están en este dispositivo. Si quiere, el servidor guarda una copia sellada que solo usted puede abrir.
own-notes-open = Abrir mis notas
own-minutes = Mis minutos y lo que se guarda sobre mí
own-link-kept = Conserva este enlace: te trae aquí durante todo el curso.
own-come-as = Entras como { $name }.
own-home = Volver a tu página
by-own-link-title = Entra por tu propio enlace, por favor
by-own-link-text = Esta sesión es para personas invitadas, cada una con un enlace propio. El tuyo está en tu invitación. Si no lo encuentras, pregunta a quien facilita el curso.
way-back-title = Este enlace de vuelta ya no vale
way-back-text = Ya se usó, o ha pasado una hora. Abre tu enlace personal y pide uno nuevo.
mail-own-link = Este enlace es solo para ti, y lleva a tu propia página durante todo el curso. Por favor, no se lo pases a nadie.
mail-way-back-subject = Tu enlace de vuelta: { $title }
mail-way-back = Alguien, seguramente tú, pidió abrir tu página de «{ $title }» en otro dispositivo. Este enlace lo hace, una sola vez y en el plazo de una hora: { $link }
mail-way-back-not-you = Si no fuiste tú, no tienes que hacer nada.
own-days-kept = Lo que se guarda aquí de este curso se destruye { $days ->
    [one] un día
   *[other] { $days } días
} después de su última sesión.
own-new = A partir de esta sesión, algo nuevo saldría del aula. En su puerta se te pregunta si estás de acuerdo.
