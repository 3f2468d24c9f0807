# Quién trabaja aquí, y con qué papel.

team-nav = Personas
team-title = Quién trabaja aquí
team-text = Quienes llevan grupos, escriben cursos o leen informes. Quien participa no necesita cuenta y no está en esta lista.
team-does = Lo que { $name } hace aquí
team-keep = Guardar
team-no-role = Marca al menos una cosa que haga esta persona.
team-last-administrator = Es la única persona que administra. Da antes ese papel a alguien más.
team-remove = { $name } se va…
team-way-back = Crear un enlace a una nueva contraseña para { $name }
team-link-back = Pásalo a { $name }. Abre una página para una nueva contraseña, una vez, durante una hora, y solo se muestra ahora.
team-invite = Invitar a alguien
team-address = Correo electrónico, si lo sabes
team-address-mail = El enlace va allí por correo, y tú también lo ves.
team-address-no-mail = Este servidor no envía correo: recibes un enlace para pasarlo tú.
team-what = ¿Qué hará?
team-invite-go = Crear el enlace
team-link = Su enlace
team-link-text = Pásalo a una persona. Sirve una vez, durante siete días, y solo se muestra ahora.
team-link-mailed = Va de camino a { $address }. Sirve una vez, durante siete días, y solo se muestra ahora.
team-invited = Con invitación, todavía sin llegar
team-invited-nobody = Un enlace que pasaste tú
team-until = hasta el { $day }
team-take-back = Retirar
team-take-back-of = Retirar: { $address }
staff-role-administrator = Administración
staff-role-designer = Diseño
staff-role-facilitator = Facilitación
staff-role-sponsor = Patrocinio
staff-role-does-administrator = decide quién trabaja aquí; no ve por ello ningún curso ni grupo
staff-role-does-designer = escribe cursos y pulsos; no ve a quienes participan
staff-role-does-facilitator = lleva cohortes y sesiones; también escribe cursos
staff-role-does-sponsor = lee informes, y nada más
other-role-title = Esto es de otro papel
other-role-text = Tu cuenta no está preparada para ello. Quien se ocupa de las personas que trabajan aquí puede cambiarlo.
leaving-title = { $name } se va
leaving-text = Su cuenta desaparece, con todas las formas de iniciar sesión. Lo que hizo se queda, en manos de quien tú elijas.
leaving-alone = Su cuenta desaparece, con todas las formas de iniciar sesión. No deja nada hecho.
leaving-courses = { $count ->
    [one] Un curso
   *[other] { $count } cursos
}
leaving-cohorts = { $count ->
    [one] Una cohorte
   *[other] { $count } cohortes
}
leaving-sessions = { $count ->
    [one] Una sesión
   *[other] { $count } sesiones
}
leaving-pulses = { $count ->
    [one] Un pulso
   *[other] { $count } pulsos
}
leaving-heir = ¿Quién se hace cargo?
leaving-nobody = Nadie más aquí podría hacerse cargo. Invita antes a alguien, o da ese papel a alguien del equipo.
leaving-go = Eliminar la cuenta
leaving-stay = Dejarlo como está
reports-title = Informes
reports-text = Lo que muestran los pulsos de tus cohortes, por grupos. Las respuestas de cada persona no están en ellos.
reports-none = Ninguna cohorte te ha anotado todavía para sus informes. Pregunta a quien la facilita.
mail-staff-subject = { $staff } te invita a trabajar en Duologue
mail-staff = { $staff } te invita a trabajar en cursos en directo con Duologue. Este enlace abre tu cuenta. Sirve una vez, durante siete días: { $link }
reports-none-yet = Todavía no se ha preguntado ningún pulso en sus sesiones.
reports-together = Se preguntó junto con otras cohortes y no se distingue de ellas: no hay un informe solo de esta cohorte. Quien hizo el pulso puede dar un nombre a cada cohorte en el siguiente.
team-end-sign-ins = Cerrar la sesión de { $name } en todas partes
