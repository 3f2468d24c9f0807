# Minutos: los propios, los de una sala, los de un grupo.

kept-room-minutes = En las salas de «{ $during }», tu dispositivo contó { $present } segundos en los que estabas, y { $alive } de ellos en los que la sala conversaba.
own-minutes-title = Tus minutos
own-minutes-connection = en conversación con otras personas, de { $present ->
    [one] 1 minuto
   *[other] { $present } minutos
} en salas y parejas.
own-minutes-talk = Tu propia voz se oyó en { $talk ->
    [0] menos de uno de ellos
    [one] más o menos 1 de ellos
   *[other] unos { $talk } de ellos
}.
own-minutes-listening = Solo lo sabe este dispositivo. No hay una cifra correcta: quien escucha también está en la conversación.
own-minutes-none = Esta vez no se midió nada. Escribir o hablar con señas también es participar.
measure-choice = Contar mis minutos en este dispositivo
measure-help = Oye cuándo hablas, no qué dices, y no guarda sonido. Al servidor le dice dos duraciones: cuánto estuviste en una sala y cuánto conversó la sala. A nadie se le dice lo que eliges aquí.
ring-choice = Mostrarme un anillo alrededor de mi imagen mientras hablo
balance-leads = Hasta ahora lleva la conversación una sola voz. ¿A quién no hemos oído todavía?
balance-hardly = Alguien apenas ha hablado todavía. Puede que baste con una pausa.
quiet-title = Se ha hecho el silencio, y está bien. Si queréis, una pregunta más pequeña:
quiet-first = ¿Qué es lo primero que te viene a la cabeza, aunque esté a medias?
quiet-small = ¿Dónde te lo encontraste por última vez, en algo pequeño?
quiet-last-time = ¿Qué parte de la pregunta es más fácil de responder?
quiet-wish = ¿Qué preferirías que te preguntaran aquí?
room-alive = conversando
room-quiet = en silencio desde hace un rato
class-minutes-title = Los minutos de este grupo
class-logged-in = Con la sesión abierta
class-in-rooms = En salas y parejas
class-connection = En conversación
class-yield = El { $yield } % de los { $given } minutos que el diseño dio a las salas se convirtió en conversación.
class-not-measured = Midieron muy pocos dispositivos para dar una cifra sobre la conversación.
join-minutes = Tu dispositivo cuenta cuánto tiempo estás en conversación. Tú ves tus propios minutos, la facilitación ve salas, y tu organización, como mucho, la media de un grupo de diez o más.
back-session = Volver a la sesión
session-report = Los minutos de esta sesión
session-minutes-title = Minutos: { $title }
session-minutes-lead = Lo que cuenta no es cuánto tiempo hubo conexión, sino cuánto hablaron las personas entre sí.
session-minutes-so-far = La sesión no ha terminado. Esto es lo que se ha reunido hasta ahora.
session-minutes-means = En qué se convirtió
session-minutes-steps = Paso a paso, en minutos
session-minutes-step = Paso
session-minutes-planned = Previsto
session-minutes-designed = Pensado para conversar
session-minutes-ran = Como fue
session-minutes-connection = En conversación, media del grupo
session-minutes-given = Minutos que el diseño dio a las salas
session-minutes-measured-every = Medido en todos los dispositivos.
session-minutes-measured-most = Medido en la mayoría de los dispositivos. De quién no se midió, aquí no se sabe.
session-minutes-measured-some = Medido solo en algunos dispositivos. De quién no se midió, aquí no se sabe.
session-minutes-measured-no = No se midió nada: en persona, sin micrófonos o por elección. No medido no es cero.
session-minutes-for-organisation = Para tu organización
session-minutes-released = Medias de un grupo de diez o más personas, como anunciaba la página de entrada. Una cifra con menos personas detrás se omite.
session-minutes-withheld = Se midió a menos de diez personas, así que nada de esto sale del círculo de quienes facilitan.
session-minutes-svg = Imagen en SVG
session-minutes-png = Imagen en PNG
session-minutes-csv = Tabla en CSV
session-minutes-print = Imprimir
not-measured = sin medir
picture-about = Minutos en conversación con otras personas: según el diseño, y la media del grupo
picture-planned = según el diseño
picture-real = en conversación
picture-plan = El plan
picture-ran = Como fue
picture-words = Pensado para { $designed } minutos en conversación. La media del grupo: { $logged } minutos con la sesión abierta, { $rooms } en salas y parejas, { $connection } en conversación.
