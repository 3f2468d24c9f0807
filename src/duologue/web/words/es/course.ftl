# Lo que un curso mismo hace visible en la sala.
check-explained = Qué respuestas son correctas, y por qué
check-right = Correcta: { $choice }
check-not-right = No es correcta: { $choice }
course-archive = Archivar este curso
