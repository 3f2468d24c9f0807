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
