# El código de la sala, y lo que se dice de quién puede oír, leer y comprobar qué.

code-say = Antes de empezar: decíos vuestras palabras
code-same = Tenemos las mismas palabras
code-differ = Son distintas
code-skip = Ahora no
code-unchecked = Sin comprobar
code-gathering = Vuestras palabras están en camino
code-later = Llegaste después de que se dijeran las primeras palabras.
code-say-after-all = Decir vuestras palabras después de todo
code-checked-by-you = Comprobado por ti
code-checked = Comprobado entre vosotros
code-waiting-for = a la espera de { $names }
device-known = El mismo dispositivo que comprobaste con { $name } el { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
device-another = { $name } tiene un dispositivo que aún no has comprobado.
code-void = Alguien llegó o se fue, así que lo comprobado ya no vale.
code-asked = Quiere comprobarlo otra vez: { $names }
code-again = { $left ->
    [one] Palabras nuevas (1 vez más)
   *[other] Palabras nuevas ({ $left } veces más)
}
code-no-more = En esta sala ya ha habido cinco tandas de palabras; más harían que adivinarlas fuera más fácil. Podéis seguir sin comprobar, o pedir otra sala a la facilitación.
code-what = Qué comprueba esto
code-what-text = Si todas las personas de la sala leéis las mismas cuatro palabras, estáis en conexión entre vosotros y con nadie más: nadie escucha por el camino, tampoco el servidor.
code-claim = Comprobado entre vosotros. Quien gestiona este servidor podría servir código alterado:
code-claim-how = así se comprueba
code-stopped = Esta sala está cerrada en tu dispositivo.
code-stopped-commitment-changed = Lo que llegó en nombre de { $name } se cambió por el camino.
code-stopped-commitment-copied = Lo que llegó en nombre de { $name } era una copia de lo de otra persona.
code-stopped-reveal-false = Lo que llegó en nombre de { $name } no es lo que se había prometido antes.
code-stopped-reveal-changed = Lo que llegó en nombre de { $name } se cambió por el camino.
code-stopped-other-key = La conexión con { $name } no pertenece a la clave prometida.
code-stopped-words-differ = Vuestras palabras no eran las mismas: puede que haya alguien en medio.
code-stopped-now = Nada de lo que digas o escribas llega ahora a esta sala. Podéis probar juntos con palabras nuevas, o pedir ayuda a la facilitación.

confidential-title = Quién oye qué, en un minuto
minute-join-title = Antes de entrar
minute-join = Antes de dar un nombre, lees lo que todos se prometen y todo lo que sale de la clase. Puedes no aceptar la promesa: nadie se entera, y solo las salas pequeñas siguen sin ti.
minute-room-title = En la sala
minute-room = Lo que dices va de navegador a navegador. Si todos leéis las mismas cuatro palabras, no hay nadie entre vosotros, tampoco este servidor.
minute-debrief-title = De vuelta en la clase
minute-debrief = Compartes algo tuyo, o pasas, y nadie ve quién ha pasado. Si lo dijo otra persona, primero se le pregunta a ella, a solas.
minute-tags = Las etiquetas
confidential-text = Junto a cada lugar donde escribes o hablas, una etiqueta dice quién puede verlo. Hay seis, y cada una tiene su color.
hears-me = Lo que escribes para ti. Se cifra en tu dispositivo; el servidor nunca lo recibe.
hears-pair = Lo que tú y tu pareja de aprendizaje decís y escribís. Va cifrado de navegador a navegador, y nunca se lleva a la puesta en común.
hears-room = Lo que se dice y escribe en una sala pequeña. Va cifrado de navegador a navegador. Solo tú puedes llevar al grupo algo tuyo.
hears-facilitators = Una petición de ayuda, y nada de lo que se dice en las salas.
hears-class = El chat, los totales de las encuestas y lo que alguien ofreció a todo el grupo. Se guarda cifrado en el servidor y se destruye cuando acaba su plazo.
hears-organisation = Solo lo que nombra la página de entrada, en totales de grupos, nunca quién.
confidential-words = Las cuatro palabras de una sala
confidential-words-text = Cuando se abre una sala, cada navegador crea una clave nueva y se compromete con ella antes de enseñársela a nadie. Las cuatro palabras salen de todas esas claves. Si todas las personas leen las mismas palabras, no hay nadie en medio, tampoco el servidor. Si las saltáis, la sala funciona, y dice que no se comprobó.
confidential-verify = Cómo comprobar el propio código
confidential-verify-text = Las palabras las muestra una página que envía este servidor. Para ver si envía la página publicada, alguien de tu confianza puede ejecutar esto en su propio ordenador:
confidential-verify-limit = Compara cada script y cada estilo que envía el servidor con los de la versión publicada. No puede descartar que un servidor te envíe a ti algo distinto que a esa persona.
confidential-remains = Lo que ningún programa puede prometer
confidential-people = Que nadie repita lo que oyó. Para eso está la promesa del principio.
confidential-server = Que quien gestiona el servidor no cambie nada en él. Se puede notar, como se describe arriba; no se puede descartar.
confidential-device = Que tu propio dispositivo esté sano: quien puede mirar tu pantalla, o se ha hecho con tu dispositivo, ve lo que ves tú.
confidential-forwarded = Donde la página de entrada dice que el sonido y la imagen del plenario pasan por { $host }: que quien lo gestiona no escuche. Las salas pequeñas y las parejas nunca pasan por ahí.

heard-by = Ahora te oye:
heard-by-nobody = Ahora no te oye nadie
heard-through = a través de { $host }

join-more = Quién oye qué, en un minuto
leaves-check = respuestas a preguntas sobre lo aprendido
leaves-pulse = respuestas a la encuesta breve
leaves-floor = de grupos de al menos { $floor }
leaves-record-store = que asististe y si te quedaste hasta el final, con tu nombre, tu dirección y el título de la sesión, al registro de aprendizaje en { $recipient }
leaves-platform = a cuántas de estas sesiones asististe, a tu plataforma de aprendizaje en { $recipient }, si llegas a través de ella
leaves-by-name = con tu nombre, sin agrupar; nada de lo que dices, escribes o respondes
leaves-else = Nada más sale, y no se puede añadir nada durante esta sesión. Para contar las respuestas de otra manera habría que volver a preguntar a todo el grupo.
leaves-keep-out = Dejar fuera mis respuestas
leaves-kept-out = Tus respuestas quedan fuera de lo que sale del aula. No se envía nada, y no se le dice a nadie.
leaves-answer-after-all = Responder a esta después de todo
question-pass = Paso
question-passed = Has pasado. No se ha enviado nada; no se distingue del silencio.
agree-not = Prefiero no hacerlo
agree-not-said = Está bien. No se le dice a nadie, y no se envía nada.
agree-not-text = Participas en todo menos en las salas pequeñas: allí cada persona confía en la promesa de las demás. Puedes prometer en cualquier momento.
agree-after-all = Lo prometo, después de todo
join-leaves = Lo que sale del aula
question-outside = En la puerta dijiste que no a aquello de lo que formarían parte las respuestas. No se te pregunta, y a nadie se le dice.
leaves-not-of-you = no de ti: dijiste que no
