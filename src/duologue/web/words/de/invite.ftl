# Einladungen, ein anderer Termin, absagen; und was in den Briefen steht.

invited-title = Einladungen
invited-teaser = Verschick eine Einladung mit Kalendereintrag, verleg die Sitzung oder sag sie ab.
invited-open = Menschen einladen
invited-back = Zurück zur Sitzung
invited-nobody = Noch niemand. Wer den Link hat, kann auch ohne Einladung kommen.
invited-nobody-own = Noch niemand. Wer auf der Liste der Kohorte steht, kommt mit dem eigenen Link, eingeladen oder nicht.
invited-people = { $count ->
    [one] Eine Person ist eingeladen
   *[other] { $count } Personen sind eingeladen
}
invited-waiting = unterwegs
invited-by-hand = auf der Liste
invited-sent = verschickt
invited-problem = nicht zustellbar: { $problem }
invited-again = Noch einmal schicken
invited-again-to = Noch einmal schicken: { $who }
invited-withdraw = Von der Liste nehmen
invited-withdraw-who = Von der Liste nehmen: { $who }
invited-add = Menschen hinzufügen
invited-label = Adressen
invited-help = Eine je Zeile, oder so, wie dein Mailprogramm oder deine Tabelle sie kopiert; Namen dürfen dabeistehen.
invited-go = Einladungen verschicken
invited-go-list = Auf die Liste setzen
invited-unreadable = { $count ->
    [one] Eine Zeile war nicht als Adresse zu lesen. Sie steht unten; die anderen sind erledigt.
   *[other] { $count } Zeilen waren nicht als Adressen zu lesen. Sie stehen unten; die anderen sind erledigt.
}
invited-many = Das wären mehr als { $most } Personen. Es wurde niemand hinzugefügt.
invited-letter = Was in der Einladung steht
invited-copy = Text kopieren
invited-no-mail = Dieser Server verschickt keine Mails. Kopiere die Einladung unten in dein eigenes Mailprogramm; der Kalendereintrag lässt sich anhängen.
invited-reminder = Alle auf der Liste werden einen Tag vorher erinnert.
invited-kept = Adressen werden verschlüsselt nur für diese Sitzung aufbewahrt und mit ihr vernichtet. Andere Teilnehmende sehen sie nie.
invited-calendar = Kalendereintrag
move-title = Ein anderer Termin
move-none = Es ist noch keine Zeit vereinbart. Mit einer trägt die Einladung einen Kalendereintrag.
move-when = Beginnt
move-zone = In der Zeit von
move-go = Sitzung verlegen
move-set = Zeit festlegen
move-told = Alle mit einer Einladung erfahren es, und ihre Kalender folgen.
move-begins-zone = Diese Zeitzone kennen wir nicht. Schreib sie wie Europe/Paris, America/New_York oder UTC.
move-begins-unreadable = Diese Zeit können wir nicht lesen. Wähle einen Tag und eine Uhrzeit, etwa 2026-11-25T10:00.
move-begins-past = Dieser Moment ist vorbei. Wähle einen, der noch kommt.
call-off-title = Absagen
call-off-text = Der Link öffnet dann nichts mehr, und alle mit einer Einladung erfahren es. Ein neuer Termin nimmt das zurück.
call-off-go = Sitzung absagen
call-off-sure = Diese Sitzung absagen und es allen Eingeladenen sagen?
session-called-off = Diese Sitzung wurde abgesagt. Wähle einen anderen Termin, um sie doch zu halten.
called-off-title = Diese Sitzung wurde abgesagt
called-off-text = Du musst nichts tun. Findet sie zu einer anderen Zeit statt, hörst du von der Person, die dich eingeladen hat.
calendar-take = In meinen Kalender eintragen

mail-hello = Hallo { $name },
mail-hello-nobody = Hallo,
mail-door = Dein Link: { $link }
mail-what-happens = Du machst mit: Die meiste Zeit sprichst du mit anderen, in kleinen Räumen und mit einem Gegenüber. Du darfst immer passen. Was dort gesagt wird, bleibt dort, und nichts wird aufgezeichnet. Der Link öffnet sich in einem Browser am Computer oder Telefon; es muss nichts installiert werden.
mail-why = Du bekommst das, weil { $staff } deine Adresse auf die Liste dieser Sitzung gesetzt hat. Die Liste wird { $days } Tage danach vernichtet.
mail-invitation-subject = Einladung: { $title }
mail-invitation = { $staff } lädt dich ein zu „{ $title }“. Wir treffen uns: { $when }.
mail-invitation-any-time = { $staff } lädt dich ein zu „{ $title }“.
mail-moved-subject = Neuer Termin: { $title }
mail-moved = „{ $title }“ hat einen anderen Termin. Wir treffen uns: { $when }.
mail-moved-any-time = „{ $title }“ hat einen anderen Termin.
mail-called-off-subject = Abgesagt: { $title }
mail-called-off = „{ $title }“ findet nicht wie vereinbart statt. Du musst nichts tun.
mail-withdrawn-subject = Nicht mehr nötig: { $title }
mail-withdrawn = Du stehst nicht mehr auf der Liste für „{ $title }“ und kannst den Termin aus deinem Kalender nehmen.
mail-reminder-subject = Bald: { $title }
mail-reminder = „{ $title }“ beginnt: { $when }. Ein ruhiger Ort, ein Mikrofon und, wenn du magst, eine Kamera sind alles, was du brauchst.
mail-reminder-any-time = „{ $title }“ beginnt bald.
session-off = abgesagt
invited-own-link = eigener-link
invited-fresh = { $count ->
    [one] Eine Person auf der Liste der Kursgruppe ist noch nicht eingeladen. Die Einladung enthält ihren persönlichen Link.
   *[other] { $count } Personen auf der Liste der Kursgruppe sind noch nicht eingeladen. Jede Einladung enthält einen persönlichen Link.
}
invited-all = Alle auf der Liste, die eine Adresse haben, sind eingeladen.
invited-without = { $count ->
    [one] Eine Person hat keine Adresse: Kopiere ihren persönlichen Link aus der Liste.
   *[other] { $count } Personen haben keine Adresse: Kopiere ihre persönlichen Links aus der Liste.
}
