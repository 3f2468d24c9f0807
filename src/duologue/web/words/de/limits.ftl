# Was abgelehnt wird, weil es zu viel, zu oft oder nicht zu lesen ist.

too-large-title = Das ist zu groß
too-large-text = Ein Kurs darf zwei Megabyte Text haben. Nichts wurde behalten; bitte sende eine kleinere Datei.
too-often-title = Bitte warte einen Moment
too-often-text = Aus deinem Netz wurde etwas zu oft versucht. In fünf Minuten geht es wieder.
unreadable-title = Das war nicht zu lesen
unreadable-text = Was die Seite gesendet hat, war unvollständig. Bitte geh zurück und sende es noch einmal.
