# La oficina de quienes diseñan y facilitan.

office-title = Tus cursos y sesiones
office-hello = Qué bien verte, { $name }
office-no-sessions = Aún no hay ninguna. Abre un curso y elige cuál de sus sesiones quieres dar.
office-courses = Cursos
office-first = Toma un patrón o un curso entero, pon tus propias preguntas y ensáyalo. La primera sesión puede ser mañana.
office-blank = Un curso vacío
office-blank-text = Tres pasos sobre los que construir
sample-size = { $sessions ->
    [one] 1 sesión, { $minutes } min
   *[other] { $sessions } sesiones de { $minutes } min
}
back-office = Volver a tus cursos
course-saved = Guardado
course-findings = Esto todavía no se puede leer
course-line = Línea { $line }:
course-plan = Dar una de sus sesiones
course-text = El curso, como texto
course-help = Un # empieza una sesión, dos empiezan una actividad: tipo · título · minutos. Las líneas con > son notas que solo ves tú. Guarda antes de salir de la página.
course-save = Guardar
course-remove = Quitar este curso
course-remove-sure = ¿Quitar este curso? Las sesiones hechas a partir de él se quedan.
session-open = abierta
session-ended = terminada
session-expired = caducada
session-erased = olvidada
session-erased-text = Los nombres y las palabras de esta sesión se han destruido.
session-ready = La sesión está lista. Abre tu mesa cuando quieras; el grupo llega por el enlace de abajo.
session-desk = Abrir tu mesa
session-join = El enlace para el grupo
session-over = Esta sesión ha pasado. Su enlace ya no abre nada.
session-kept = Qué se guarda, y hasta cuándo
session-retention = Los nombres, las respuestas de las encuestas, el chat y lo que se compartió con el grupo se destruyen { $days } días después de la sesión. Lo que se dijo o escribió en salas y parejas nunca estuvo aquí.
session-erase = Destruirlo ahora
session-erase-sure = ¿Destruir ahora los nombres y las palabras de esta sesión? Nada puede recuperarlos.
office-cohorts = Cohortes
office-later = Sesiones posteriores
office-find = Buscar una cohorte, una sesión o un curso
office-found-nothing = Nada de lo tuyo lleva eso en el nombre.
office-archived = { $count ->
    [one] Una cohorte archivada
   *[other] { $count } cohortes archivadas
}
office-past = { $count ->
    [one] Una sesión pasada
   *[other] { $count } sesiones pasadas
}
office-errors = { $count ->
    [one] una línea no se puede leer
   *[other] { $count } líneas no se pueden leer
}
office-advice = { $count ->
    [one] la revisión tiene una sugerencia
   *[other] la revisión tiene { $count } sugerencias
}
office-clean = la revisión no tiene nada que decir
office-rehearsal = último ensayo
office-archived-courses = { $count ->
    [one] Un curso archivado
   *[other] { $count } cursos archivados
}
session-laptops = Portátiles para las mesas
session-laptops-text = Abre esta página en cada portátil que vaya a llevar voces a distancia a una mesa y pulsa allí el botón. Se cerrará tu sesión en él, para que pueda estar entre otras personas.
session-laptop-go = Convertir este dispositivo en el portátil de una mesa
