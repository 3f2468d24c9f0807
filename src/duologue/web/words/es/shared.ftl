# Lo que dicen las páginas y la sala en vivo. Tono: de tú, cercano y sencillo, sin signos de exclamación;
# formas neutras donde se pueda. Términos: docs/languages.md.

product = Duologue
join-agreement = Lo que nos prometemos
audience-me = Solo tú
audience-pair = Tú y tu pareja
audience-room = Esta sala
audience-facilitators = La facilitación
audience-class = Todo el grupo
audience-organisation = La organización, en totales sin nombres
minutes = { $minutes } min
copy = Copiar el enlace
copied = Copiado
languages = Idioma
between-names = { ", " }
join-forwarded = En el plenario se puede ver y oír a todo el mundo. Para ello, el sonido y la imagen del plenario pasan por { $host }; quien lo gestiona podría escuchar. No se graba nada. Las salas pequeñas y lo que hablas con tu pareja de aprendizaje nunca pasan por ahí: van de navegador a navegador.
