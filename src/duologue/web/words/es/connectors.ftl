# Servicios de la organización que se conectan aquí.

connectors-title = Servicios conectados
connectors-text = Servicios de tu organización que traen personas o que saben quién asistió. De cada uno se dice aquí qué sale. Ninguno sabe nunca lo que alguien dice, escribe o responde.
connectors-leaves = Qué sale
connectors-copy = Copiar
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
store-connect = Conectar un registro
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
platform-title = Plataformas de aprendizaje (LTI 1.3)
platform-text = Se llega a una cohorte por un enlace en el curso de Moodle, Canvas u otra plataforma, sin un enlace propio por correo. Las sesiones que se planifiquen desde ahora dicen en su puerta qué sabe la plataforma.
platform-leaves = Una línea de calificación, «attended»: a qué parte de las sesiones de la cohorte asistió alguien, junto a como lo llama la propia plataforma. Solo de quienes llegan a través de ella. Nada de lo que alguien dice, escribe o responde.
platform-none = No hay ninguna plataforma conectada.
platform-connect = Conectar una plataforma
platform-stop-which = Desconectar { $host }
platform-ours = Lo que pide la plataforma
platform-our-login = URL de inicio de sesión
platform-our-launch = URL de redirección
platform-our-keys = URL del conjunto de claves
platform-theirs = Lo que te dice la plataforma
platform-field-issuer = ID de la plataforma (issuer)
platform-field-client = ID de cliente
platform-field-authorize = URL de solicitud de autenticación
platform-field-tokens = URL del token de acceso
platform-field-keys = URL de las claves públicas
platform-wrong = Hacen falta las cinco, y las direcciones empiezan por https://.
platform-silent = No se pueden leer las claves de la plataforma: { $why }. ¿Es correcta la URL de las claves?
cohort-platform = Desde una plataforma de aprendizaje
cohort-platform-text = Quien abre este enlace en un curso de la plataforma llega a esta cohorte; quien enseña allí trae la lista del curso. El enlace se abre en una ventana nueva.
lti-brought = { $count ->
    [one] Una persona de tu curso en { $host } está ahora en la lista.
   *[other] { $count } personas de tu curso en { $host } están ahora en la lista.
}
lti-unknown-title = Esta plataforma de aprendizaje no está conectada aquí
lti-unknown-text = Quien cuida de esta instalación puede conectarla. Avísale, y entra mientras tanto por tu propio enlace.
lti-refused-title = La respuesta de la plataforma no era para nosotros
lti-refused-text = Se hizo para otro servicio o no la firmó tu plataforma. Vuelve a tu curso y abre el enlace otra vez; si se repite, avisa a quien cuida de la plataforma.
lti-expired-title = Ha pasado demasiado tiempo
lti-expired-text = El camino desde tu plataforma está abierto cinco minutos. Vuelve a tu curso y abre el enlace otra vez.
lti-replayed-title = Esta entrada ya se usó
lti-replayed-text = Cada clic en tu curso la abre una vez, en el navegador donde se hizo. Vuelve a tu curso y abre el enlace otra vez, en una ventana nueva. Tu navegador debe guardar las cookies.
lti-lost-title = Este enlace no lleva a ninguna cohorte
lti-lost-text = Quien lo puso en tu curso puede copiarlo de nuevo desde la página de la cohorte.
lti-nameless-title = Tu plataforma no dijo quién eres
lti-nameless-text = Debe transmitir los nombres. Avisa a quien puso el enlace en tu curso.
lti-silent-title = Tu plataforma no responde
lti-silent-text = Inténtalo de nuevo en un minuto. Si se repite, avisa a quien cuida de la plataforma.
