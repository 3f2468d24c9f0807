# Was Seiten und Live-Raum gemeinsam sagen. Ton: du, warm und schlicht, ohne Ausrufezeichen; das Büro
# (office, author, insight …) duzt ebenso. Begriffe: docs/languages.md.

product = Duologue
join-agreement = Was wir einander versprechen
audience-me = Nur du
audience-pair = Du und dein Gegenüber
audience-room = Dieser Raum
audience-facilitators = Die Kursleitung
audience-class = Alle in dieser Klasse
audience-organisation = Organisation: Summen ohne Namen
minutes = { $minutes } Min.
copy = Link kopieren
copied = Kopiert
languages = Sprache
between-names = { ", " }
