# Servicios de la organización que se conectan aquí.

connectors-title = Servicios conectados
connectors-text = Servicios de tu organización que traen personas o que saben quién asistió. De cada uno se dice aquí qué sale. Ninguno sabe nunca lo que alguien dice, escribe o responde.
connectors-leaves = Qué sale
directory-title = Directorio de personas (SCIM)
directory-text = Tu directorio envía personas y grupos. Un grupo se convierte en una cohorte, y sus personas están en su lista mientras el directorio lo diga. No da ningún papel.
directory-leaves = Nada sobre las sesiones. El directorio puede volver a leer los nombres, direcciones y grupos que él mismo ha enviado.
directory-none = No hay ningún directorio conectado.
directory-people = { $count ->
    [one] Una persona
   *[other] { $count } personas
}
directory-groups = { $count ->
    [one] un grupo
   *[other] { $count } grupos
}
directory-address = Dirección para el directorio
directory-leads = ¿Quién lleva las cohortes que lleguen?
directory-nobody = Antes hace falta alguien que lleve cohortes. Da ese papel a una persona del equipo.
directory-make = Crear un token
directory-token = Token para el directorio
directory-token-text = Cópialo en los ajustes del directorio. Solo se muestra ahora.
directory-tokens = Tokens
directory-token-made = Creado { $when }
directory-token-used = usado por última vez { $when }
directory-token-unused = aún sin usar
directory-revoke = Revocar
directory-revoke-which = Revocar el token creado { $when }
directory-forget = Olvidar a todas las personas que envió
directory-forget-text = Destruye aquí las personas y los grupos del directorio. Las cohortes y sus listas se quedan con quienes las llevan.
store-title = Registro de aprendizaje (xAPI)
store-text = Sabe quién asistió a las sesiones de las cohortes. Las sesiones que se planifiquen desde ahora lo dicen en su puerta; las anteriores no le cuentan nada.
store-leaves = Después de una sesión, de cada persona de la lista que vino: nombre y dirección, el título de la sesión, que asistió, si se quedó hasta el final y cuándo. Con nombre, sin agrupar. Nada de lo que alguien dice, escribe o responde.
store-none = No hay ningún registro conectado.
store-host = Conectado: { $host }
store-endpoint = Dirección (endpoint)
store-key = Clave
store-secret = Secreto
store-go = Conectar
store-stop = Desconectar
store-wrong-address = Esta dirección no sirve. Empieza por https:// y no tiene signo de interrogación.
store-silent = El registro no se puede usar: { $why }. ¿Son correctos la dirección, la clave y el secreto?
store-waiting = { $count ->
    [one] Un aviso espera a ser aceptado.
   *[other] { $count } avisos esperan a ser aceptados.
}
store-problem = El último no fue aceptado: { $why }. Se vuelve a enviar por sí solo.
