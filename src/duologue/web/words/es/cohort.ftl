# Una cohorte: las personas que hacen un curso juntas, su lista y sus sesiones.

cohort-unnamed = Una cohorte nueva
cohort-again = { $title }, otra vez
cohort-new = Una cohorte nueva
cohort-new-text = Personas que hacen juntas un curso: una lista, una invitación para cada una, parejas que se quedan.
cohort-new-name = ¿Cómo se llama?
cohort-new-example = Líderes de equipo, primavera
cohort-new-course = Su curso
cohort-new-later = Lo elijo más tarde
cohort-new-go = Crear la cohorte
cohort-is-archived = Esta cohorte está archivada. Todo lo suyo sigue aquí.
cohort-bring-back = Recuperarla
cohort-next = La próxima sesión
cohort-rehearse = Ensayarla
cohort-people = { $count ->
    [one] Hay una persona en la lista.
   *[other] Hay { $count } personas en la lista.
}
cohort-nobody = Aún no hay nadie en la lista. Tráela de una hoja de cálculo, o apunta a las personas una por una.
cohort-sessions = Sesiones
cohort-no-sessions = Aún no hay ninguna.
cohort-no-moment = aún sin fecha
cohort-course = ¿Qué curso hacen?
cohort-course-which = Curso
cohort-course-go = Tomar este curso
cohort-no-courses = Aún no tienes ningún curso. Empieza con uno de la biblioteca.
cohort-add-session = Añadir una sesión
cohort-which-session = Sesión
cohort-for = Para
cohort-for-all = toda la lista
cohort-for-group = Para el grupo { $group }
cohort-plan = Añadir la sesión
cohort-no-session = Este curso no tiene esa sesión. Mira el curso y vuelve a intentarlo.
cohort-does-not-run = Se podrán planificar sesiones cuando el curso se lea sin errores:
cohort-come = Quién puede venir
cohort-come-list = Solo las personas de la lista, cada una por su propio enlace
cohort-come-everybody = También quien tenga el enlace de una sesión
cohort-managers = Quienes dirigen y quienes les rinden cuentas
cohort-managers-apart = se sientan en salas distintas
cohort-managers-together = pueden compartir sala
cohort-keep = Guardar esto
cohort-leads = Quién más la facilita
cohort-colleague = Nombre con el que la persona inicia sesión
cohort-colleague-go = Que la facilite también
cohort-colleague-stop = Ya no
cohort-colleague-stop-who = { $name } ya no la facilita
cohort-colleague-unknown = Nadie inicia sesión aquí como «{ $name }». Pregunta cómo se escribe su nombre.
cohort-more = Cambiar el nombre, duplicar, archivar o quitar
cohort-name = Nombre
cohort-rename = Cambiar el nombre
cohort-duplicate = Duplicar
cohort-duplicate-text = El mismo curso y los mismos ajustes para otro grupo. Las sesiones se planifican de nuevo.
cohort-duplicate-people = Con las personas de su lista; cada una recibe un enlace nuevo
cohort-duplicate-go = Duplicarla
cohort-archive = Archivar
cohort-archive-text = Sale de tu oficina, con todo lo que contiene. Puedes recuperarla.
cohort-archive-go = Archivarla
cohort-remove = Quitar
cohort-remove-text = La lista, los enlaces de todas las personas y las sesiones con lo que se escribió en ellas.
cohort-remove-go = Quitarla para siempre
cohort-remove-sure = ¿Quitar esta cohorte con su lista y sus sesiones? Nada puede recuperarlas.
step-moment = Hay una fecha acordada
step-people = { $count ->
    [0] Hay personas en la lista
    [one] Hay una persona en la lista
   *[other] Hay { $count } personas en la lista
}
step-invited = { $count ->
    [0] Hay personas con invitación
    [one] Una persona tiene invitación
   *[other] { $count } personas tienen invitación
}
step-done = hecho
step-open = por hacer

roster-title = Personas
roster-open = Ver la lista
roster-one-by-one = Apuntar a las personas una por una
roster-empty-list = Aún no hay nadie en la lista.
roster-take = Llevarse la lista (CSV)
roster-find = Buscar a alguien
roster-all = Mostrar todo
roster-found = { $found ->
    [one] Una de { $count } personas
   *[other] { $found } de { $count } personas
}
roster-first = Se muestran las { $shown } primeras. Busca un nombre para encontrar a otras.
roster-none = Nadie de la lista coincide.
roster-kept = Los nombres y las direcciones se guardan cifrados, cada persona con una clave propia. Quienes participan nunca ven una dirección. Si quitas a alguien de la lista, su fila se destruye al cabo de un día.
roster-change-brought = { $count ->
    [one] Se trajo a una persona.
   *[other] Se trajo a { $count } personas.
}
roster-change-added = Se añadió a una persona.
roster-change-edited = Se cambió una fila.
roster-change-removed = Se quitó a una persona de la lista.
roster-change-followed = { $count ->
    [one] El directorio cambió a una persona de la lista.
   *[other] El directorio cambió a { $count } personas de la lista.
}
roster-undo = Deshacer
roster-asking = { $count ->
    [one] Una persona pide entrar desde otro dispositivo
   *[other] { $count } personas piden entrar desde otro dispositivo
}
roster-asking-text = El enlace se usó por primera vez en un dispositivo que no está a mano. Si sabes que es la persona correcta, déjala entrar; entonces el primer dispositivo ya no lo abre.
person-back = Volver a la lista
person-email = Correo electrónico
person-email-help = Opcional. Ahí llegan las invitaciones, y solo lo ve quien facilita la cohorte.
person-manager-label = Rinde cuentas a
person-manager-help = Nombre o dirección de alguien de la lista. No se les sienta en la misma sala.
person-groups = Grupos
person-groups-help = Si son varios, separados por punto y coma.
person-more = Algo más para mezclar
person-more-head = Qué, por ejemplo sede
person-more-value = Su valor, por ejemplo Roma
person-add = Añadir a alguien
person-add-go = Poner en la lista
person-change = Lo que dice la lista
person-keep = Guardar esto
person-remove = Quitar de la lista
person-remove-text = Entonces su enlace no lleva a ninguna parte. Puedes deshacerlo.
person-address = «{ $address }» no es una dirección de correo. Escríbela como nombre@example.org, o deja el campo vacío.
person-twice = { $name } ya está en la lista. Añade una inicial para distinguir a dos personas con el mismo nombre, o da a cada una su dirección.
person-manager = «{ $name }» no es el nombre ni la dirección de exactamente otra persona de la lista.
person-link = Enlace personal
link-used = en uso
link-unused = sin usar
link-used-text = Este enlace está en uso. Se abre en el dispositivo en el que se usó por primera vez.
link-unused-text = Nadie ha usado aún este enlace. Será del primer dispositivo que lo use.
link-asked = Alguien con este enlace pide entrar desde otro dispositivo.
link-release = Dejar entrar
link-release-who = Dejar entrar a { $name }
link-release-text = El próximo dispositivo que abra el enlace se lo queda. El anterior ya no lo abre.
link-renew = Crear un enlace nuevo
link-renew-text = Por si el enlace llegó a malas manos: el antiguo ya no lleva a ninguna parte.
link-renew-sure = ¿Retirar el enlace antiguo y crear uno nuevo?

bring-title = Traer una lista
bring-go = Traer una lista
bring-text = Un archivo CSV de cualquier hoja de cálculo o directorio, o celdas que copias y pegas. Bastan los nombres; también se entienden direcciones, a quién rinde cuentas cada persona, grupos y otras columnas.
bring-file = Un archivo
bring-paste = O pégala aquí
bring-example = Nombre	Correo	Reporta a	Sede
    Ana Lopez	ana@example.org		Roma
    Ben Okafor	ben@example.org	Ana Lopez	Lagos
bring-look = Mirarla
bring-nothing-yet = Ves lo que se ha entendido antes de que se guarde nada.
bring-other = Traer otra lista
bring-check = Esto es lo que se ha entendido
bring-ready = { $count ->
    [one] Una persona puede entrar en la lista.
   *[other] { $count } personas pueden entrar en la lista.
}
bring-nobody = No hay en ella nadie nuevo ni cambiado.
bring-added = { $count ->
    [one] Una es nueva.
   *[other] { $count } son nuevas.
}
bring-changed = { $count ->
    [one] De una persona que ya está en la lista cambia algo.
   *[other] De { $count } personas que ya están en la lista cambia algo.
}
bring-same = { $count ->
    [one] Una ya está en la lista tal como pone aquí.
   *[other] { $count } ya están en la lista tal como pone aquí.
}
bring-refused = { $count ->
    [one] Una línea no se puede usar. Las demás pueden entrar sin ella.
   *[other] { $count } líneas no se pueden usar. Las demás pueden entrar sin ellas.
}
bring-noted = { $count ->
    [one] Una línea se usa, dejando algo fuera.
   *[other] { $count } líneas se usan, dejando algo fuera.
}
bring-keep = { $count ->
    [one] Poner a esta persona en la lista
   *[other] Poner a { $count } personas en la lista
}
bring-columns = Qué significa cada columna
bring-columns-text = Corrige lo que se entendió mal y vuelve a leer la lista.
bring-headed = La primera línea nombra las columnas
bring-cut = Entre las celdas hay { $how }.
delimiter-comma = una coma
delimiter-semicolon = un punto y coma
delimiter-tab = un tabulador
delimiter-bar = una barra vertical
delimiter-other = otro signo
bring-encoding = Alfabeto del archivo
bring-encoding-text = Se ha adivinado. Si arriba hay letras que se ven mal, elige otro.
bring-again = Leerla otra vez
bring-lines = Líneas que hay que mirar
bring-more-lines = { $count ->
    [one] Y una línea más.
   *[other] Y { $count } líneas más.
}
bring-going = { $count ->
    [one] Una persona está entrando en la lista
   *[other] { $count } personas están entrando en la lista
}
bring-leave = Puedes salir de esta página; todo sigue adelante.
bring-failed = Puede que algunas personas ya estén en la lista. Mírala, y trae otra vez el resto: nadie se añade dos veces.
column-name = Nombre
column-first = Nombre de pila
column-last = Apellidos
column-email = Correo electrónico
column-manager = Rinde cuentas a
column-group = Grupos
column-trait = Algo para mezclar
column-nothing = Dejarla fuera

# Qué falla en una lista entera.
roster-empty = No hay nada en ella.
roster-large = Son más de { $megabytes } MB. Una lista de diez mil personas ocupa más o menos uno. ¿Es el archivo correcto?
roster-workbook = Es un libro de una hoja de cálculo. Guárdalo allí como CSV, o copia sus celdas y pégalas aquí.
roster-pdf = Es un PDF. Copia la tabla de donde se hizo, o guárdala desde allí como CSV.
roster-picture = Es una imagen. Copia la tabla de donde se hizo, o guárdala desde allí como CSV.
roster-packed = Este archivo está comprimido. Descomprímelo y trae lo que hay dentro.
roster-document = Es un documento de texto con formato. Copia su tabla y pégala aquí.
roster-binary = Esto no es texto. Guarda la lista como CSV, o copia sus celdas y pégalas aquí.
roster-encoding = Sus letras no se pueden leer. Guarda la lista como «CSV UTF-8» en tu hoja de cálculo.
roster-long = Sus líneas son demasiado largas para una lista de personas. ¿Es el archivo correcto?
roster-many-lines = Son más de { $most } líneas. Tráela por partes.
roster-many-columns = Son más de { $most } columnas. Deja fuera las que no hacen falta para repartir las salas.
roster-many-people = Serían { $count } personas. En una cohorte caben { $most }.
roster-no-names = Ninguna columna dice quiénes son las personas. Elige abajo cuál es el nombre.
roster-only-heads = Nombra sus columnas, y debajo no hay nadie.

# Qué falla en una línea, y qué hacer.
roster-long-line = tiene más de { $most } caracteres. Acórtala y tráela otra vez.
roster-quote = se abre una comilla y no se cierra. Ciérrala o quítala.
roster-cells = { $count } celdas, pero la lista tiene { $columns } columnas. Si hay una coma dentro de una celda, la celda va entre comillas.
roster-twice = { $name } ya está en la línea { $first }. Añade una inicial, o da a cada persona su propia dirección.
roster-formula = «{ $column }» empieza como una fórmula y se ha dejado fuera.
roster-formula-name = «{ $name }» empieza como una fórmula. Escribe un nombre.
roster-long-value = «{ $column }» tiene más de { $most } caracteres y se ha dejado fuera.
roster-address = «{ $address }» no es una dirección de correo. { $name } entra en la lista sin dirección.
roster-manager-unknown = { $name } rinde cuentas a «{ $manager }», que no está en la lista. Eso se ha dejado fuera.
roster-manager-maybe = { $name } rinde cuentas a «{ $manager }», que no está en la lista. ¿Querías decir { $maybe }? Eso se ha dejado fuera.
roster-manager-two = { $name } rinde cuentas a «{ $manager }», y hay más de una persona con ese nombre. Escribe en su lugar la dirección.
session-ready-cohort = La sesión está lista. Abre tu mesa cuando quieras; cada persona de la lista de la cohorte llega por su propio enlace.
kept-days-title = Cuánto tiempo se guarda
kept-days-text = La lista con todos los enlaces, las cartas selladas entre parejas y las copias selladas de notas se destruyen { $days ->
    [one] un día
   *[other] { $days } días
} después de la última sesión, y lo que se dijo a la clase en una sesión, { $days ->
    [one] un día
   *[other] { $days } días
} después de esa sesión; también en las copias de seguridad. El grupo desaparece entonces de aquí.
kept-days-end = Tal como está ahora, será el { $day }.
kept-days-label = Días después de la última sesión
kept-days-odd = Indique un número de días de { $least } a { $most }.
kept-days-longer = Ya han venido personas, y se les dijo por cuánto tiempo. El plazo puede acortarse, pero no alargarse.
cohort-sponsors = Quién lee sus informes
cohort-sponsors-text = Alguien de la organización encuentra en su propia página los pulsos de las sesiones de esta cohorte: solo grupos, ninguno de menos de cinco personas. No ve ninguna lista, ninguna sesión ni a ninguna persona.
cohort-sponsor = Nombre con el que el patrocinador inicia sesión
cohort-sponsor-go = Que lea los informes
cohort-sponsor-stop = Ya no
cohort-sponsor-stop-who = { $name } ya no lee sus informes
cohort-sponsor-unknown = Nadie inicia sesión aquí como «{ $name }» con el papel de patrocinador. Ese papel lo da la administración.
