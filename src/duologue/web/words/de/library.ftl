# Die Bibliothek: Muster und Kurse zum Anfangen, und mitgebrachte Pläne.
library-share = { $share } % im Gespräch miteinander
library-find = Gesucht
library-find-go = Zeigen
library-time = Sitzung
library-any = beliebig lang
library-up-to = bis { $minutes } Min.
library-all = Alles zeigen
library-none = Nichts in den Regalen enthält diese Wörter. Versuch es mit weniger, oder beginne mit einem leeren Kurs.
library-legend = Die Bilder zeigen die Minuten einer Sitzung; je höher ein Block, desto mehr geben Menschen von sich:
library-legend-class = alle zusammen
library-legend-room = in einem kleinen Raum
library-legend-pair = zu zweit
library-legend-me = allein
library-patterns = Mit einem Muster beginnen
library-patterns-text = Ein Gespräch, das gelingt, in etwa einer Stunde, mit allem drum herum. Setz deine eigenen Fragen ein.
library-courses = Oder einen ganzen Kurs nehmen
library-courses-text = Morgen einsatzbereit. Du bekommst eine Kopie, die du ändern kannst.
library-begin = Damit beginnen
library-take = Damit beginnen
library-take-text = Du bekommst eine eigene Kopie. Ändere jedes Wort daran.
library-guide = Leitfaden drucken
library-handout = Handzettel drucken
library-steps = { $steps ->
    [one] 1 Schritt, mit seiner Frage und deinen Notizen
   *[other] { $steps } Schritte, mit ihren Fragen und deinen Notizen
}
library-own = Oder etwas Eigenes mitbringen
library-blank-go = Mit nichts beginnen
import-title = Was aus deinem Plan geworden ist
import-failed = Das lässt sich nicht als Plan lesen
import-text = Nichts davon fiel weg: Was keinen eigenen Platz hat, steht in deinen Notizen. Ein Kurs wird daraus, wenn du ihn nimmst.
import-take = Einen Kurs daraus machen
import-findings = { $count ->
    [one] 1 Sache, die der Plan nicht sagt
   *[other] { $count } Sachen, die der Plan nicht sagt
}
import-again = Dein Plan, zum Ändern und erneuten Lesen
import-read = Lesen
import-bring = Eine Datei
import-bring-text = Ein Kurs als Text, oder dein Ablaufplan als CSV oder Markdown: Zeit, Titel, Methode, Sozialform.
import-file = Kurs oder Plan
import-paste = Ein Plan aus der Zwischenablage
import-paste-text = Eine Liste mit Zeiten, oder Zeilen aus einer Tabelle. Englische, deutsche, französische und spanische Wörter werden verstanden.
import-plan = Dein Plan
import-example = 9:00 Begrüßung
    9:05 Wer wir sind (Kennenlernen, Dreiergruppen)
    9:15 …
guide-notes = Notizen für dich: { $title }
archive-unreadable-title = Diese Zip-Datei lässt sich nicht lesen
archive-unreadable-text = Sie ist beschädigt oder mit einem Passwort verschlossen. Packe sie neu und bring sie noch einmal.
archive-no-course-title = In dieser Zip-Datei ist kein Kurs
archive-no-course-text = Ein Kurs ist ein Text, der auf .md endet, mit seinen Bildern daneben.
archive-several-courses-title = In dieser Zip-Datei ist mehr als ein Kurs
archive-several-courses-text = Bring sie einzeln: jeder ein Text, der auf .md endet, mit seinen Bildern daneben.
archive-too-many-title = In dieser Zip-Datei ist zu viel
archive-too-many-text = Ein Kurs darf bis zu 200 Bilder haben, zusammen 24 MB. Mach sie kleiner, oder nimm weniger.
