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
met-price-none = allí solo encuentra personas nuevas
