# Die Seite, auf der jemand einen Puls beantwortet.

pulse-kind = Ein paar Fragen
pulse-size = { $questions ->
    [one] 1 Frage
   *[other] { $questions } Fragen
}, etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}.
pulse-ends = Offen bis { $day }.
pulse-who = Wer deine Antworten sieht
pulse-who-text = Die Organisation sieht Summen von Gruppen ab { $floor } Personen, und erst nach dem Ende. Niemand sieht, wer was geantwortet hat oder wer nicht geantwortet hat.
pulse-how = Wie deine Antworten deine bleiben
pulse-how-apart = Dieser Link gilt einmal, wie der Umschlag einer Briefwahl. Deine Antworten liegen getrennt davon: ohne deinen Namen, deinen Link oder die Uhrzeit.
pulse-how-thread = Dieser Browser behält ein zufälliges Wort, damit sich eine spätere Runde mit dieser vergleichen lässt. Es sagt nichts über dich, und der Server weiß nicht, wem es gehört.
pulse-how-limit = Die Grenze: Wer diesen Server betreibt, ihm in genau diesem Moment zusieht und sein Programm verändert hat, könnte beides sehen. Danach verbindet nichts, was aufbewahrt wird, das eine mit dem anderen.
pulse-how-plan = Was gefragt, verglichen und gezeigt wird, stand vor der ersten Antwort fest. Der Fingerabdruck davon ist
pulse-back = Im Rückblick
pulse-nothing = Noch ist nichts beantwortet. Wähle mindestens eine Antwort, oder sag unten, dass du lieber nicht möchtest.
pulse-skip = Du darfst jede Frage auslassen.
pulse-send = Meine Antworten senden
pulse-rather-not = Ich möchte lieber nicht antworten
pulse-rather-not-text = Dann kommt auch keine Erinnerung. Für alle anderen sieht es genauso aus, als hättest du geantwortet.
pulse-coming = Das öffnet sich am { $day }. Behalte den Link: Er gehört dir.
pulse-over = Das ist vorbei; Antworten sind geschlossen. Danke, dass du teilnehmen wolltest.
pulse-thanks = Danke
pulse-thanks-text = Du kannst diese Seite schließen.
pulse-thanks-again = Du kannst diese Seite schließen. Bitte behalte den Link: Ab { $day } gibt es noch einmal ein paar Fragen. Nimm dann, wenn möglich, denselben Browser.
circles-you = Du
circles-organisation = Diese Organisation
segment-once = Einmal gefragt, damit sich Gruppen vergleichen lassen. Lass weg, was du lieber nicht sagst.
segment-role = Deine Arbeit hier
segment-role-executive = Ich leite die Organisation oder einen großen Teil davon
segment-role-manager = Ich leite ein Team
segment-role-front-line = Ich leite niemanden
segment-training = Verglichen mit der Zeit vor einem Jahr bekommst du hier an Schulungen und Kursen
segment-training-less = weniger
segment-training-same = etwa gleich viel
segment-training-more = mehr
pulse-how-alike = Wenn alle in einer Gruppe gleich antworten, sagt eine Summe, was jede und jeder geantwortet hat. Keine kleinste Gruppe kann das verhindern.
pulse-thanks-inside = Du kannst diese Seite schließen und in die Sitzung zurückgehen. Gibt es später noch einmal Fragen, nimm dann, wenn möglich, denselben Browser.
inside-waiting = Die Fragen sind noch nicht mit dieser Sitzung verbunden. Wer sie geplant hat, kann das tun; öffne sie danach noch einmal.
inside-closed = Diese Fragen sind geschlossen. Danke, dass du teilnehmen wolltest.
inside-taken = Du hast deine Fragen schon geöffnet, in einem anderen Browser oder Fenster. Jeder Platz bekommt sie einmal.
segment-minutes = Deine Minuten im Gespräch
segment-minutes-own = Dieses Gerät hat in dieser Sitzung gezählt:
segment-minutes-middle = Die Mitte deiner Klasse ist { $minutes }.
segment-minutes-what = Nur „weniger“ oder „mehr“ geht mit deinen Antworten mit, und nur, wenn du es ausgewählt lässt.
segment-minutes-less = weniger als die Mitte der Klasse, oder gleich viel
segment-minutes-more = mehr
segment-minutes-none = weglassen
