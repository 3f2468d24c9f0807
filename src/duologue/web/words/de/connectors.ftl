# Dienste der Organisation, die hier verbunden werden.

connectors-title = Verbundene Dienste
connectors-text = Dienste eurer Organisation, die Menschen hereinbringen oder erfahren, wer da war. Bei jedem steht, was hinausgeht. Keiner von ihnen erfährt je, was jemand sagt, schreibt oder antwortet.
connectors-leaves = Was hinausgeht
directory-title = Personenverzeichnis (SCIM)
directory-text = Euer Verzeichnis schickt Personen und Gruppen. Aus einer Gruppe wird eine Kohorte, und ihre Personen stehen auf deren Liste, solange das Verzeichnis es sagt. Rollen vergibt es nicht.
directory-leaves = Nichts über Sitzungen. Das Verzeichnis kann die Namen, Adressen und Gruppen zurücklesen, die es selbst geschickt hat.
directory-none = Es ist kein Verzeichnis verbunden.
directory-people = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
directory-groups = { $count ->
    [one] eine Gruppe
   *[other] { $count } Gruppen
}
directory-address = Adresse für das Verzeichnis
directory-leads = Wer leitet die Kohorten, die kommen?
directory-nobody = Zuerst braucht es jemanden, der Kohorten leitet. Gib einer Person aus dem Team diese Rolle.
directory-make = Token machen
directory-token = Token für das Verzeichnis
directory-token-text = Kopiere es in die Einstellungen des Verzeichnisses. Es ist nur jetzt zu sehen.
directory-tokens = Tokens
directory-token-made = Gemacht { $when }
directory-token-used = zuletzt benutzt { $when }
directory-token-unused = noch nicht benutzt
directory-revoke = Widerrufen
directory-revoke-which = Das Token widerrufen, das { $when } gemacht wurde
directory-forget = Alle vergessen, die es geschickt hat
directory-forget-text = Vernichtet hier die Personen und Gruppen des Verzeichnisses. Kohorten und ihre Listen bleiben bei denen, die sie leiten.
store-title = Lernverzeichnis (xAPI)
store-text = Erfährt, wer bei Sitzungen von Kohorten da war. Sitzungen, die ab jetzt geplant werden, sagen das an ihrer Tür; frühere melden nichts.
store-leaves = Nach einer Sitzung, für alle von der Liste der Kohorte, die da waren: Name und Adresse, der Titel der Sitzung, dass sie da waren, ob sie bis zum Ende blieben, und wann. Mit Namen, nicht zusammengezählt. Nichts, was jemand sagt, schreibt oder antwortet.
store-none = Es ist kein Lernverzeichnis verbunden.
store-host = Verbunden: { $host }
store-endpoint = Adresse (Endpoint)
store-key = Schlüssel
store-secret = Geheimnis
store-go = Verbinden
store-stop = Trennen
store-wrong-address = Diese Adresse geht nicht. Sie beginnt mit https:// und hat kein Fragezeichen.
store-silent = Das Lernverzeichnis geht so nicht: { $why }. Stimmen Adresse, Schlüssel und Geheimnis?
store-waiting = { $count ->
    [one] Eine Meldung wartet darauf, angenommen zu werden.
   *[other] { $count } Meldungen warten darauf, angenommen zu werden.
}
store-problem = Die letzte wurde nicht angenommen: { $why }. Sie wird von selbst wieder gesendet.
