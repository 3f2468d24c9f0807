# Por qué hay personas sentadas juntas, y quién se ha encontrado con quién.

why-partners = Sois pareja de aprendizaje: os volvéis a encontrar durante todo el curso.
why-same-room = La misma sala que antes, para que podáis seguir donde lo dejasteis.
why-alike = Os sentáis juntos porque tenéis algo en común.
why-mixed = Os sentáis juntos porque venís de sitios distintos.
why-all-new = Os sentáis juntos porque aún no habíais coincidido en una sala.
why-some-new = Os sentáis juntos porque aún no habías coincidido en una sala con { $names }.
why-all-met = Ya habíais coincidido en una sala; esta vez no queda nadie nuevo para ti.

met-title = Quién se ha encontrado con quién
met-text = Cada cuadrado son dos personas. Cuanto más oscuro, más veces han compartido sala. Solo se ve aquí.
met-line = { $name }: se ha encontrado con { $met } de { $others }
met-none = Nadie ha compartido sala todavía.
met-price = ya ha coincidido con { $names }
met-reports = No deberían sentarse juntos, porque una persona rinde cuentas a la otra: { $names }.
met-apart = Por tu regla no comparten sala: { $names }.
met-parted = Por tu regla comparten sala: { $names }.
met-price-none = allí solo encuentra personas nuevas

# Reglas que no se pueden cumplir: qué personas, qué regla y la salida más pequeña.
rule-torn = Por una regla van en la misma sala: { $people }; pero por otra deben sentarse por separado: { $pairs }. Quita esta última, o una de las que reúnen a estas personas.
rule-crowd = Por una regla van en la misma sala: { $people }; pero en ninguna caben { $needed }. Bastaría con salas más grandes, o con que { $least ->
    [one] una de estas personas se siente en otra.
   *[other] { $least } de estas personas se sienten en otra.
}
rule-lonely = { $first } debe sentarse aparte de tantas personas que no se puede llenar ninguna sala. { $least ->
    [one] Deja que una de estas comparta sala con { $first }
   *[other] Deja que { $least } de estas compartan sala con { $first }
}: { $people }.
rule-clique = Todas estas personas deben sentarse por separado: { $people }; y hay menos de { $needed } salas. { $least ->
    [one] Bastaría con que un par compartiera sala
   *[other] Bastaría con que { $least } pares compartieran sala
}, o con salas más pequeñas.
rule-not-found = { $least ->
    [one] No se encontró una distribución que cumpla todas las reglas. Bastaría con quitar esta
   *[other] No se encontró una distribución que cumpla todas las reglas. Bastaría con quitar estas
}: { $pairs }.
rule-pair-apart = { $one } aparte de { $other }
rule-pair-line = { $one } aparte de { $other }, porque una persona rinde cuentas a la otra
rule-pair-together = { $one } con { $other }
rule-in-step = En «{ $step }»: { $said }
rule-now = En las salas de ahora esto no se cumple: { $pairs }. Puede ayudar pasar a alguien a otra sala, o quitar la regla.
rule-now-stays = En las salas de ahora esto no se cumple: { $pairs }.
rules-unkept-title = Reglas que no se pueden cumplir
rules-change = Cambiar las reglas

partners-title = Parejas de aprendizaje
partners-none = Las parejas se forman cuando empieza la primera actividad en pareja, a partir de lo que desea cada persona. Hasta entonces no puedes cambiarlas.
partners-text = Se quedan para todo el curso; solo tú puedes cambiarlas. Pulsa un nombre y luego otro para ver qué supondría un cambio.
partners-without = Sin pareja
partners-pick = { $name }: pulsa ahora a la persona con la que se cambia.
partners-same = Estas dos personas ya son pareja. Pulsa cualquier nombre para volver a elegir.
partners-price = Después de este cambio
partners-met = { $times ->
    [one] Han compartido sala una vez.
   *[other] Han compartido sala { $times } veces.
}
partners-met-none = Aún no han compartido sala.
partners-reason = Tu motivo, si quieres recordarlo
partners-reason-seen = Solo tú lo leerás: nadie del grupo, nadie más que facilite, ningún informe. Se olvida contigo, o con cualquier persona a la que se refiera.
partners-change = Cambiar parejas
partners-leave = Dejarlo así
partners-changes = Tus cambios

partner-is = Aprendes junto con { $names }.
partner-none = Aún no tienes pareja de aprendizaje.
partner-wish = ¿Con quién te gustaría trabajar?
partner-why-named = Pedisteis trabajar en pareja, y se pudo arreglar.
partner-why-suits = Tenéis en común, o no, lo que pedisteis.
partner-why-everyone = Las parejas se eligieron de modo que todo el grupo tenga una.
partner-why-changed = La facilitación ha cambiado quién trabaja con quién.
partner-page = Vuestra página
