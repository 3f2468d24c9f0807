# La biblioteca: patrones y cursos para empezar, y planes que se traen.
library-share = { $share } % hablando entre sí
library-find = Busco
library-find-go = Mostrar
library-time = Sesión
library-any = de cualquier duración
library-up-to = hasta { $minutes } min
library-all = Mostrar todo
library-none = Nada en los estantes tiene estas palabras. Prueba con menos, o empieza con un curso vacío.
library-legend = Las imágenes muestran los minutos de una sesión; cuanto más alto un bloque, más dan de sí las personas:
library-legend-class = todo el grupo
library-legend-room = en una sala pequeña
library-legend-pair = en pareja
library-legend-me = a solas
library-patterns = Empezar con un patrón
library-patterns-text = Una conversación que funciona, en más o menos una hora, con todo lo que la rodea. Pon tus propias preguntas.
library-courses = O tomar un curso entero
library-courses-text = Listos para mañana. Al tomar uno se hace una copia que puedes cambiar.
library-begin = Empezar con esto
library-take = Empezar con esto
library-take-text = Recibes una copia propia. Cambia cada palabra de ella.
library-guide = Imprimir la guía de facilitación
library-handout = Imprimir la hoja para participantes
library-steps = { $steps ->
    [one] 1 paso, con su pregunta y tus notas
   *[other] { $steps } pasos, con sus preguntas y tus notas
}
library-own = O trae lo tuyo
library-blank-go = Empezar desde cero
import-title = En qué se convirtió tu plan
import-failed = Esto no se puede leer como un plan
import-text = No se ha dejado nada fuera: lo que no tiene lugar propio está en tus notas. Se convierte en un curso cuando lo tomas.
import-take = Convertirlo en un curso
import-findings = { $count ->
    [one] 1 cosa que el plan no dice
   *[other] { $count } cosas que el plan no dice
}
import-again = Tu plan, para cambiarlo y leerlo otra vez
import-read = Leerlo
import-bring = Un archivo
import-bring-text = Un curso como texto, o tu escaleta en CSV o Markdown: hora, título, método, agrupación.
import-file = Curso o plan
import-paste = Un plan desde el portapapeles
import-paste-text = Una lista con horas, o filas copiadas de una hoja de cálculo. Se entienden palabras en inglés, alemán, francés y español.
import-plan = Tu plan
import-example = 9:00 Bienvenida
    9:05 Quiénes somos (rompehielos, grupos de 3)
    9:15 …
guide-notes = Notas para ti: { $title }
archive-unreadable-title = Este archivo zip no se puede leer
archive-unreadable-text = Está dañado, o cerrado con contraseña. Vuelve a comprimirlo y tráelo otra vez.
archive-no-course-title = En este archivo zip no hay ningún curso
archive-no-course-text = Un curso es un texto que termina en .md, con sus imágenes al lado.
archive-several-courses-title = En este archivo zip hay más de un curso
archive-several-courses-text = Tráelos de uno en uno: cada uno un texto que termina en .md, con sus imágenes al lado.
archive-too-many-title = Hay demasiado en este archivo zip
archive-too-many-text = Un curso puede tener hasta 200 imágenes, y 24 MB entre todas. Hazlas más pequeñas, o menos.
