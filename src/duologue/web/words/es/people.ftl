# La lista de participantes, y lo que alguien desea de su pareja.

people-title = Lista de participantes
people-text = Opcional. Con ella, las salas mezclan departamentos o sedes, quien dirige no se sienta con quienes le rinden cuentas, y las personas encuentran caras nuevas de sesión en sesión. A quien entra con un nombre de la lista se le reconoce por él. Solo tú ves esta página.
people-link = Lista de participantes
people-link-text = Atributos para mezclar, quién rinde cuentas a quién, y con quién ha coincidido ya cada persona.
people-list = { $count ->
    [one] Una persona
   *[other] { $count } personas
}
people-name = Nombre
people-manager = Rinde cuentas a
people-met = Ha coincidido con
people-partners = Pareja de aprendizaje
people-here = · ha entrado
people-clear = Vaciar la lista
people-earlier = Seguir desde una sesión anterior
people-earlier-text = Las mismas personas: con quién coincidieron allí, sus parejas de aprendizaje y sus atributos vienen también.
people-earlier-which = Sesión
people-earlier-go = Tomar a estas personas
people-bring = Traer una lista
people-bring-text = Un archivo CSV o líneas de una hoja de cálculo. La primera línea nombra las columnas: name y, si quieres, reports to, department, site, language, o cualquier otra cosa para mezclar. Sustituye a la lista de arriba.
people-file = Un archivo
people-paste = O pégala aquí
people-example = name,department,reports to
    Ana,Design,
    Ben,Sales,Ana
people-go = Leer la lista
people-refused = Estas líneas no se pueden usar
people-unchanged = No se ha cambiado nada. Corrígelas y lee la lista otra vez.
people-too-many = Más de { $most } personas son demasiadas para una sesión.

rules-title = Quién se sienta con quién
rules-text = Reglas para cada sala de esta sesión. Solo tú las ves: a quienes participan no se les dice nada, y ninguna frase de sus pantallas habla de ellas.
rules-unkept = Estas reglas no se pueden cumplir todas
rules-apart = Nunca en la misma sala
rules-together = Siempre en la misma sala
rules-lines = Quienes dirigen y quienes les rinden cuentas
rules-lines-text = { $count ->
    [0] Pueden compartir sala.
    [one] Un par se mantiene separado.
   *[other] { $count } pares se mantienen separados.
}
rules-lines-each = Uno por uno
rules-add = Añadir una regla
rules-one = Quién
rules-other = Y quién
rules-add-apart = Nunca en la misma sala
rules-add-together = Siempre en la misma sala
rule-two = { $one } con { $other }
rule-line = { $name } rinde cuentas a { $manager }
rule-drop = Quitar
rule-drop-of = Quitar la regla: { $one } con { $other }
rule-allow = Dejar que compartan sala
rule-allow-of = Dejar que compartan sala: { $name } con { $manager }
rule-allow-all = Dejar que compartan sala en todos los casos
rule-part = Separar
rule-part-of = Separar a { $name } de { $manager }
rule-part-all = Separar en todos los casos

wish-title = Tu pareja de aprendizaje
wish-text = Antes de que termine el curso tendrás una pareja con la que volverás a encontrarte. Si quieres, di con quién te gustaría trabajar. Dejarlo todo abierto está igual de bien.
wish-seen = Esto solo lo lee el programa, para encontrar parejas. No se muestra a nadie más: ni a las personas que nombras, ni a la facilitación.
wish-named = ¿Con quién te gustaría trabajar? Hasta { $most }.
wish-nobody = Aún no hay nadie más. Mira otra vez cuando hayan venido otras personas.
wish-either = Me da igual
wish-alike = Lo mismo que lo mío
wish-unlike = Distinto de lo mío
wish-keep = Guardar esto
wish-kept = Guardado. Puedes cambiarlo hasta que tengas pareja.
wish-later = Lo que desees desde ahora cuenta solo si necesitas otra pareja.
wish-too-many = Elige como mucho { $most }.

between-was = Estuvisteis en «{ $title }», que terminó el { $day }.
between-how = ¿Cómo te fue?
between-how-text = Pronto volvéis a encontraros. Sea lo que fuera lo que querías probar desde la última vez, y como sea que haya ido: es un buen comienzo para vuestra conversación.
between-next = Volvéis a encontraros
between-none = Aún no hay otra sesión acordada.
between-notes = Lo que escribí para mí, en este dispositivo
call-ten-text = Una sala propia a cualquier hora, como en una sesión: con cuatro palabras que decir, y sin grabar nada. El micrófono y la cámara se piden al entrar.
call-ten-go = Entrar en la sala de llamada
another-title = ¿Quieres otra pareja de aprendizaje?
another-text = No necesitas ningún motivo, y tu pareja no sabrá quién lo pidió. Quien dirige el curso ve tu deseo y encuentra a alguien para cada uno.
another-ask = Pedir otra pareja
another-asked = Quien dirige el curso tiene tu deseo. Hasta que encuentre a alguien, todo sigue igual.
another-back = Retirar mi deseo
pairs-title = Parejas de aprendizaje
pairs-text = Quién trabaja con quién entre las sesiones. De dos en dos, y un trío si el número es impar; nunca nadie a solas.
pairs-none = Nadie tiene pareja todavía: se encuentran en una sesión.
pairs-needed = Se buscan parejas
pairs-asked = { $count ->
    [one] Una persona quisiera otra pareja:
   *[other] { $count } personas quisieran otra pareja:
}
pairs-asked-help = No han dado ningún motivo ni lo necesitan. Por favor, no digas a su pareja quién lo pidió.
pairs-without = { $count ->
    [one] Una persona no tiene pareja:
   *[other] { $count } personas no tienen pareja:
}
pairs-proposal = Así quedaría
pairs-give = Darles estas parejas
pairs-give-help = Los demás siguen juntos. Lo ven en sus propias páginas; a nadie se le dice quién lo pidió. Puedes deshacerlo.
pairs-nobody = No hay nadie con quien puedan estar: son muy pocos, o los responsables y sus equipos no pueden sentarse juntos.
pairs-changed = La lista ha cambiado desde que miraste. Así quedaría ahora.
pairs-given = Se han asignado parejas nuevas.
pairs-undo = Deshacer
pairs-now = { $count ->
    [one] Un grupo de pareja
   *[other] { $count } grupos de pareja
}
pairs-calls = Entre las sesiones hubo { $count } llamadas de parejas, { $minutes } minutos en total. Quién llamó no se sabe aquí.
pairs-waiting = { $count ->
    [one] un deseo de otra pareja
   *[other] { $count } deseos de otra pareja
}
