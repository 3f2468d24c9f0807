# Die eigenen Notizen eines Menschen, auf dem eigenen Gerät.

notes-title = Deine Notizen auf diesem Gerät
notes-text = Was du in Sitzungen für dich geschrieben hast. Es wurde nie gesendet; auch diese Seite sendet nichts.
notes-none = Auf diesem Gerät, in diesem Browser, sind keine Notizen.
notes-a-session = Eine Sitzung
notes-save = Als Datei speichern
notes-remove = Von diesem Gerät entfernen
notes-remove-sure = Jetzt entfernen: Nichts bringt sie zurück
notes-closed = { $count ->
    [one] Eine Notiz ist hier, aber dieser Browser hat den Schlüssel dazu verloren. Niemand kann sie mehr öffnen.
   *[other] { $count } Notizen sind hier, aber dieser Browser hat den Schlüssel dazu verloren. Niemand kann sie mehr öffnen.
}
notes-not-kept = Dieser Browser behält zwischen zwei Besuchen nichts, wie manche in privaten Fenstern. Notizen kann es hier nicht geben.
notes-lost = Wenn du dieses Gerät verlierst
notes-lost-text = Dann verlierst du diese Notizen, und alle anderen auch: Sie sind mit einem Schlüssel verschlüsselt, der diesen Browser nicht verlassen kann, und niemand hat eine Kopie. Auch wenn du den Speicher des Browsers leerst, sind sie weg. Willst du sie behalten, speichere sie als Datei.
notes-page = Alle deine Notizen auf diesem Gerät
notes-lasting-not = Dieser Browser behält nichts, wenn du ihn schließt. Kopiere, was du behalten willst.
notes-home = Zurück zu deiner Seite
notes-text-own = Was du in Sitzungen für dich geschrieben hast. Es liegt versiegelt auf diesem Gerät; nichts davon wird gesendet, außer du wünschst dir unten eine versiegelte Kopie.
copy-title = Wenn du dieses Gerät verlierst
copy-none = So wie es jetzt ist, wären diese Notizen verloren, für dich und für alle anderen: Niemand hat eine Kopie. Wenn du magst, bewahrt der Server eine auf, auf diesem Gerät versiegelt. Wer den Server betreibt, kann sie nicht lesen und auch für dich nicht öffnen. Zwei Dinge öffnen sie: ein Code, den du ausdruckst, und ein Satz, den du weißt.
copy-sentence = Ein Satz, den nur du weißt
copy-sentence-help = Mindestens { $least } Zeichen. Nimm einen, den niemand erraten könnte, kein Sprichwort und kein Zitat: Wer die Kopie hat, könnte Sätze durchprobieren.
copy-short = Bitte nimm einen längeren, mit mindestens { $least } Zeichen.
copy-begin = Eine versiegelte Kopie anlegen
copy-making = Einen Moment: Sie wird versiegelt.
copy-code = Das ist dein Code. Er wird nur dieses eine Mal gezeigt. Druck ihn aus oder schreib ihn auf, und bewahre ihn dort auf, wo Wichtiges liegt, nicht auf diesem Gerät.
copy-print = Drucken
copy-have-it = Ich habe ihn
copy-there = Es gibt eine versiegelte Kopie deiner Notizen und Briefe, von einem anderen Gerät. Dein ausgedruckter Code öffnet sie, oder dein Satz.
copy-opens = Dein Code oder dein Satz
copy-open = Hier öffnen
copy-opening = Einen Moment: Sie wird geöffnet.
copy-neither = So lauten weder der Code noch der Satz dieser Kopie. Du kannst es so oft versuchen, wie du magst.
copy-spoilt = Die Kopie lässt sich nicht öffnen: Sie wurde verändert, oder sie gehört jemand anderem.
copy-have-neither = Ich habe keins von beiden
copy-lost = Dann kann sie niemand mehr öffnen: du nicht, die Kursleitung nicht, und wer den Server betreibt auch nicht. Was du auf dem anderen Gerät geschrieben hast, ist verloren. Du kannst jene Kopie beenden und mit dem, was auf diesem Gerät ist, eine neue beginnen.
copy-end-anew = Jene Kopie beenden und neu beginnen
copy-kept = Der Server bewahrt eine versiegelte Kopie deiner Notizen und Briefe auf, zuletzt ergänzt am { $moment }.
copy-whole = Alles auf dieser Seite ist darin.
copy-behind = Etwas hier ist neuer und noch nicht darin: Ginge dieses Gerät jetzt verloren, wäre das verloren.
copy-lose = Wenn du dieses Gerät verlierst, lass dein nächstes durch deinen persönlichen Link herein, öffne dort diese Seite und die Kopie mit deinem Code oder deinem Satz. Ohne beides kann sie niemand öffnen.
copy-again = Jetzt ergänzen
copy-end = Die Kopie beenden
copy-end-sure = Jetzt beenden: Danach ist dieses Gerät der einzige Ort
copy-too-large = Deine Notizen sind größer, als eine Kopie sein darf. Bitte speichere sie als Datei.
copy-failed = Der Server ist gerade nicht zu erreichen. Deine Notizen sind auf diesem Gerät, und die Kopie ist, wie sie war.
