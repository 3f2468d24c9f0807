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
join-forwarded = Im Plenum können alle gesehen und gehört werden. Dafür laufen Ton und Bild des Plenums über { $host }; wer diesen Rechner betreibt, könnte mithören. Nichts wird aufgezeichnet. Kleine Räume und Gespräche mit deiner Lernpartnerin oder deinem Lernpartner laufen nie darüber, sondern von Browser zu Browser.
