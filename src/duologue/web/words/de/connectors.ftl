# Dienste der Organisation, die hier verbunden werden.

connectors-title = Verbundene Dienste
connectors-text = Dienste eurer Organisation, die Menschen hereinbringen oder erfahren, wer da war. Bei jedem steht, was hinausgeht. Keiner von ihnen erfährt je, was jemand sagt, schreibt oder antwortet.
connectors-leaves = Was hinausgeht
connectors-copy = Kopieren
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
store-connect = Ein Lernverzeichnis verbinden
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
platform-title = Lernplattformen (LTI 1.3)
platform-text = Menschen kommen über einen Link in ihrem Kurs auf Moodle, Canvas oder einer anderen Plattform zu einer Kohorte, ohne eigenen Link per Mail. Sitzungen, die ab jetzt geplant werden, sagen an ihrer Tür, was die Plattform erfährt.
platform-leaves = Eine Zeile in der Bewertung, „attended“: bei welchem Anteil der Sitzungen der Kohorte jemand da war, neben dem, wie die Plattform selbst diese Person nennt. Nur von denen, die über sie kommen. Nichts, was jemand sagt, schreibt oder antwortet.
platform-none = Es ist keine Plattform verbunden.
platform-connect = Eine Plattform verbinden
platform-stop-which = { $host } trennen
platform-ours = Wonach die Plattform fragt
platform-our-login = Login-URL
platform-our-launch = Redirect-URL
platform-our-keys = Keyset-URL
platform-theirs = Was die Plattform dir sagt
platform-field-issuer = Plattform-ID (Issuer)
platform-field-client = Client-ID
platform-field-authorize = URL der Authentifizierung
platform-field-tokens = URL für Zugriffstoken
platform-field-keys = URL der öffentlichen Schlüssel
platform-wrong = Alle fünf werden gebraucht, und die Adressen beginnen mit https://.
platform-silent = Die Schlüssel der Plattform sind nicht zu lesen: { $why }. Stimmt die URL der Schlüssel?
cohort-platform = Von einer Lernplattform aus
cohort-platform-text = Wer diesen Link in einem Kurs der Plattform öffnet, kommt zu dieser Kohorte; wer dort lehrt, bringt die Liste des Kurses mit. Der Link öffnet sich in einem neuen Fenster.
lti-brought = { $count ->
    [one] Eine Person aus deinem Kurs bei { $host } steht jetzt auf der Liste.
   *[other] { $count } Personen aus deinem Kurs bei { $host } stehen jetzt auf der Liste.
}
lti-unknown-title = Diese Lernplattform ist hier nicht verbunden
lti-unknown-text = Wer diese Installation betreut, kann sie verbinden. Bitte sag dort Bescheid, und komm bis dahin über deinen eigenen Link.
lti-refused-title = Die Antwort der Lernplattform war nicht für uns
lti-refused-text = Sie wurde für einen anderen Dienst gemacht oder nicht von deiner Plattform unterschrieben. Geh zurück in deinen Kurs und öffne den Link noch einmal; geschieht es wieder, sag denen Bescheid, die die Plattform betreuen.
lti-expired-title = Das hat zu lange gedauert
lti-expired-text = Der Weg von deiner Plattform hierher ist fünf Minuten offen. Geh zurück in deinen Kurs und öffne den Link noch einmal.
lti-replayed-title = Dieser Weg hinein wurde schon benutzt
lti-replayed-text = Jeder Klick in deinem Kurs öffnet ihn einmal, in dem Browser, in dem er gemacht wurde. Geh zurück in deinen Kurs und öffne den Link noch einmal, in einem neuen Fenster. Dein Browser muss Cookies behalten.
lti-lost-title = Dieser Link führt zu keiner Kohorte
lti-lost-text = Wer ihn in deinen Kurs gesetzt hat, kann ihn von der Seite der Kohorte neu kopieren.
lti-nameless-title = Deine Plattform hat nicht gesagt, wer du bist
lti-nameless-text = Sie muss Namen weitergeben. Sag denen Bescheid, die den Link in deinen Kurs gesetzt haben.
lti-silent-title = Deine Plattform antwortet nicht
lti-silent-text = Versuch es in einer Minute noch einmal. Geschieht es wieder, sag denen Bescheid, die die Plattform betreuen.
