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
