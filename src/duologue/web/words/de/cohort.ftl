# Eine Kursgruppe: die Menschen, die zusammen einen Kurs machen, ihre Liste und ihre Sitzungen.

cohort-unnamed = Eine neue Kursgruppe
cohort-again = { $title }, noch einmal
cohort-new = Eine neue Kursgruppe
cohort-new-text = Menschen, die zusammen einen Kurs machen: eine Liste, eine Einladung für jede Person, Lernpartner, die bleiben.
cohort-new-name = Wie heißt sie?
cohort-new-example = Teamleitungen, Frühjahr
cohort-new-course = Ihr Kurs
cohort-new-later = Ich wähle ihn später
cohort-new-go = Kursgruppe anlegen
cohort-is-archived = Diese Kursgruppe ist archiviert. Alles darin ist noch da.
cohort-bring-back = Zurückholen
cohort-next = Die nächste Sitzung
cohort-rehearse = Sitzung proben
cohort-people = { $count ->
    [one] Eine Person steht auf der Liste.
   *[other] { $count } Personen stehen auf der Liste.
}
cohort-nobody = Noch steht niemand auf der Liste. Bring sie aus einer Tabelle mit, oder schreib die Menschen einzeln auf.
cohort-sessions = Sitzungen
cohort-no-sessions = Noch keine.
cohort-no-moment = noch ohne Termin
cohort-course = Welchen Kurs machen sie?
cohort-course-which = Kurs
cohort-course-go = Diesen Kurs nehmen
cohort-no-courses = Du hast noch keinen Kurs. Beginne mit einem aus der Bibliothek.
cohort-add-session = Sitzung hinzufügen
cohort-which-session = Sitzung
cohort-for = Für
cohort-for-all = alle auf der Liste
cohort-for-group = Für die Gruppe { $group }
cohort-plan = Sitzung hinzufügen
cohort-no-session = Diese Sitzung hat der Kurs nicht. Sieh dir den Kurs an und versuch es dann noch einmal.
cohort-does-not-run = Sitzungen lassen sich planen, sobald der Kurs ohne Fehler zu lesen ist:
cohort-come = Wer kommen darf
cohort-come-list = Nur Menschen auf der Liste, alle über ihren eigenen Link
cohort-come-everybody = Auch, wer den Link einer Sitzung hat
cohort-managers = Vorgesetzte und die, die an sie berichten
cohort-managers-apart = sitzen in verschiedenen Räumen
cohort-managers-together = dürfen zusammensitzen
cohort-keep = Das merken
cohort-leads = Wer sonst noch leitet
cohort-colleague = Name, mit dem sich die Person anmeldet
cohort-colleague-go = Mitleiten lassen
cohort-colleague-stop = Nicht mehr
cohort-colleague-stop-who = { $name } leitet nicht mehr mit
cohort-colleague-unknown = Hier meldet sich niemand als „{ $name }“ an. Frag nach, wie der Name geschrieben wird.
cohort-more = Umbenennen, kopieren, archivieren oder entfernen
cohort-name = Name
cohort-rename = Umbenennen
cohort-duplicate = Kopieren
cohort-duplicate-text = Derselbe Kurs und dieselben Einstellungen für eine andere Gruppe. Sitzungen werden neu geplant.
cohort-duplicate-people = Mit den Menschen auf ihrer Liste; alle bekommen einen neuen Link
cohort-duplicate-go = Kursgruppe kopieren
cohort-archive = Archivieren
cohort-archive-text = Sie verschwindet aus deinem Büro, mit allem darin. Du kannst sie zurückholen.
cohort-archive-go = Kursgruppe archivieren
cohort-remove = Entfernen
cohort-remove-text = Die Liste, alle persönlichen Links und die Sitzungen mit allem, was darin geschrieben wurde.
cohort-remove-go = Endgültig entfernen
cohort-remove-sure = Diese Kursgruppe mit ihrer Liste und ihren Sitzungen entfernen? Nichts bringt sie zurück.
step-moment = Ein Termin ist vereinbart
step-people = { $count ->
    [0] Menschen stehen auf der Liste
    [one] Eine Person steht auf der Liste
   *[other] { $count } Personen stehen auf der Liste
}
step-invited = { $count ->
    [0] Menschen sind eingeladen
    [one] Eine Person ist eingeladen
   *[other] { $count } Personen sind eingeladen
}
step-done = erledigt
step-open = noch zu tun

roster-title = Menschen
roster-open = Liste ansehen
roster-one-by-one = Menschen einzeln aufschreiben
roster-empty-list = Noch steht niemand auf der Liste.
roster-take = Liste mitnehmen (CSV)
roster-find = Jemanden finden
roster-all = Alle zeigen
roster-found = { $found ->
    [one] Eine von { $count } Personen
   *[other] { $found } von { $count } Personen
}
roster-first = Die ersten { $shown } sind zu sehen. Such nach einem Namen, um andere zu finden.
roster-none = Auf der Liste passt niemand dazu.
roster-kept = Namen und Adressen werden verschlüsselt aufbewahrt, für jede Person mit einem eigenen Schlüssel. Teilnehmende sehen nie eine Adresse. Wird jemand von der Liste genommen, wird die Zeile nach einem Tag vernichtet.
roster-change-brought = { $count ->
    [one] Eine Person wurde mitgebracht.
   *[other] { $count } Personen wurden mitgebracht.
}
roster-change-added = Eine Person wurde hinzugefügt.
roster-change-edited = Eine Zeile wurde geändert.
roster-change-removed = Eine Person wurde von der Liste genommen.
roster-change-followed = { $count ->
    [one] Das Verzeichnis hat eine Person der Liste geändert.
   *[other] Das Verzeichnis hat { $count } Personen der Liste geändert.
}
roster-undo = Rückgängig machen
roster-asking = { $count ->
    [one] Eine Person bittet um Einlass von einem anderen Gerät
   *[other] { $count } Personen bitten um Einlass von einem anderen Gerät
}
roster-asking-text = Der Link wurde zuerst auf einem Gerät benutzt, das nicht zur Hand ist. Wenn du weißt, dass es die richtige Person ist, lass sie herein; das erste Gerät öffnet den Link dann nicht mehr.
person-back = Zurück zur Liste
person-email = E-Mail-Adresse
person-email-help = Freiwillig. Dorthin gehen Einladungen, und nur wer die Kursgruppe leitet, sieht sie.
person-manager-label = Berichtet an
person-manager-help = Name oder Adresse von jemandem auf der Liste. Die beiden werden nicht zusammengesetzt.
person-groups = Gruppen
person-groups-help = Mehrere durch ein Semikolon getrennt.
person-more = Noch etwas zum Mischen
person-more-head = Was, etwa Standort
person-more-value = Der Wert, etwa Rom
person-add = Jemanden hinzufügen
person-add-go = Auf die Liste setzen
person-change = Was auf der Liste steht
person-keep = Das merken
person-remove = Von der Liste nehmen
person-remove-text = Der Link der Person führt dann nirgendwohin. Du kannst es rückgängig machen.
person-address = „{ $address }“ ist keine E-Mail-Adresse. Schreib sie wie name@example.org, oder lass das Feld leer.
person-twice = { $name } steht schon auf der Liste. Füg einen Anfangsbuchstaben hinzu, um zwei Personen mit demselben Namen zu unterscheiden, oder gib jeder ihre Adresse.
person-manager = „{ $name }“ ist nicht der Name oder die Adresse genau einer anderen Person auf der Liste.
person-link = Persönlicher Link
link-used = in Gebrauch
link-unused = noch unbenutzt
link-used-text = Dieser Link ist in Gebrauch. Er öffnet sich auf dem Gerät, auf dem er zuerst benutzt wurde.
link-unused-text = Noch hat niemand diesen Link benutzt. Er wird dem ersten Gerät gehören, das es tut.
link-asked = Jemand mit diesem Link bittet um Einlass von einem anderen Gerät.
link-release = Hereinlassen
link-release-who = { $name } hereinlassen
link-release-text = Das nächste Gerät, das den Link öffnet, bekommt ihn. Das bisherige öffnet ihn dann nicht mehr.
link-renew = Neuen Link machen
link-renew-text = Falls der Link in falsche Hände kam: Der alte führt dann nirgendwohin.
link-renew-sure = Den alten Link zurücknehmen und einen neuen machen?

bring-title = Eine Liste mitbringen
bring-go = Liste mitbringen
bring-text = Eine CSV-Datei aus irgendeiner Tabelle oder einem Verzeichnis, oder Zellen, die du kopierst und einfügst. Namen genügen; Adressen, Vorgesetzte, Gruppen und andere Spalten werden auch verstanden.
bring-file = Eine Datei
bring-paste = Oder hier einfügen
bring-example = Name	E-Mail	Berichtet an	Standort
    Ana Lopez	ana@example.org		Rom
    Ben Okafor	ben@example.org	Ana Lopez	Lagos
bring-look = Ansehen
bring-nothing-yet = Du siehst, was verstanden wurde, bevor irgendetwas aufbewahrt wird.
bring-other = Eine andere Liste mitbringen
bring-check = Das wurde verstanden
bring-ready = { $count ->
    [one] Eine Person kann auf die Liste.
   *[other] { $count } Personen können auf die Liste.
}
bring-nobody = Niemand darin ist neu oder geändert.
bring-added = { $count ->
    [one] Eine Person ist neu.
   *[other] { $count } sind neu.
}
bring-changed = { $count ->
    [one] Bei einer Person, die schon auf der Liste steht, ändert sich etwas.
   *[other] Bei { $count }, die schon auf der Liste stehen, ändert sich etwas.
}
bring-same = { $count ->
    [one] Eine Person steht schon genau so auf der Liste.
   *[other] { $count } stehen schon genau so auf der Liste.
}
bring-refused = { $count ->
    [one] Eine Zeile ist nicht zu gebrauchen. Die anderen können ohne sie auf die Liste.
   *[other] { $count } Zeilen sind nicht zu gebrauchen. Die anderen können ohne sie auf die Liste.
}
bring-noted = { $count ->
    [one] Eine Zeile wird genommen, und etwas darin weggelassen.
   *[other] { $count } Zeilen werden genommen, und etwas darin weggelassen.
}
bring-keep = { $count ->
    [one] Diese Person auf die Liste setzen
   *[other] { $count } Personen auf die Liste setzen
}
bring-columns = Was jede Spalte bedeutet
bring-columns-text = Berichtige, was falsch verstanden wurde, und lies die Liste dann noch einmal.
bring-headed = Die erste Zeile nennt die Spalten
bring-cut = Zwischen den Zellen steht { $how }.
delimiter-comma = ein Komma
delimiter-semicolon = ein Semikolon
delimiter-tab = ein Tabulator
delimiter-bar = ein senkrechter Strich
delimiter-other = ein anderes Zeichen
bring-encoding = Zeichensatz der Datei
bring-encoding-text = Er wurde geraten. Wenn oben Buchstaben falsch aussehen, wähle einen anderen.
bring-again = Noch einmal lesen
bring-lines = Zeilen, die einen Blick brauchen
bring-more-lines = { $count ->
    [one] Und noch eine Zeile.
   *[other] Und noch { $count } Zeilen.
}
bring-going = { $count ->
    [one] Eine Person kommt auf die Liste
   *[other] { $count } Personen kommen auf die Liste
}
bring-leave = Du kannst diese Seite verlassen; es geht weiter.
bring-failed = Manche stehen vielleicht schon auf der Liste. Sieh sie dir an und bring den Rest noch einmal mit: Niemand kommt doppelt hinzu.
column-name = Name
column-first = Vorname
column-last = Nachname
column-email = E-Mail-Adresse
column-manager = Berichtet an
column-group = Gruppen
column-trait = Etwas zum Mischen
column-nothing = Weglassen

# Was an einer ganzen Liste nicht stimmt.
roster-empty = Es ist nichts darin.
roster-large = Das sind mehr als { $megabytes } MB. Eine Liste mit zehntausend Menschen hat etwa eines. Ist es die richtige Datei?
roster-workbook = Das ist eine Arbeitsmappe eines Tabellenprogramms. Speichere sie dort als CSV, oder kopiere ihre Zellen und füg sie hier ein.
roster-pdf = Das ist ein PDF. Kopiere die Tabelle dort, wo sie entstanden ist, oder speichere sie von dort als CSV.
roster-picture = Das ist ein Bild. Kopiere die Tabelle dort, wo sie entstanden ist, oder speichere sie von dort als CSV.
roster-packed = Diese Datei ist gepackt. Entpack sie und bring mit, was darin ist.
roster-document = Das ist ein Dokument einer Textverarbeitung. Kopiere die Tabelle daraus und füg sie hier ein.
roster-binary = Das ist kein Text. Speichere die Liste als CSV, oder kopiere ihre Zellen und füg sie hier ein.
roster-encoding = Ihre Buchstaben sind nicht zu lesen. Speichere die Liste in deinem Tabellenprogramm als „CSV UTF-8“.
roster-long = Ihre Zeilen sind zu lang für eine Liste von Menschen. Ist es die richtige Datei?
roster-many-lines = Das sind mehr als { $most } Zeilen. Bring sie in Teilen mit.
roster-many-columns = Das sind mehr als { $most } Spalten. Lass die weg, die für die Sitzordnung nicht gebraucht werden.
roster-many-people = Das wären { $count } Personen. Eine Kursgruppe fasst { $most }.
roster-no-names = Keine Spalte sagt, wer die Menschen sind. Wähle unten, welche den Namen enthält.
roster-only-heads = Sie nennt ihre Spalten, und darunter steht niemand.

# Was an einer einzelnen Zeile nicht stimmt, und was zu tun ist.
roster-long-line = länger als { $most } Zeichen. Kürze sie und bring sie noch einmal mit.
roster-quote = Ein Anführungszeichen wird geöffnet und nicht geschlossen. Schließ es oder nimm es heraus.
roster-cells = { $count } Zellen, aber die Liste hat { $columns } Spalten. Steht ein Komma in einer Zelle, braucht sie Anführungszeichen.
roster-twice = { $name } steht schon in Zeile { $first }. Füg einen Anfangsbuchstaben hinzu, oder gib jeder Person ihre eigene Adresse.
roster-formula = „{ $column }“ beginnt wie eine Formel und wurde weggelassen.
roster-formula-name = „{ $name }“ beginnt wie eine Formel. Schreib einen Namen.
roster-long-value = „{ $column }“ ist länger als { $most } Zeichen und wurde weggelassen.
roster-address = „{ $address }“ ist keine E-Mail-Adresse. { $name } kommt ohne Adresse auf die Liste.
roster-manager-unknown = { $name } berichtet an „{ $manager }“, und diese Person steht nicht auf der Liste. Das wurde weggelassen.
roster-manager-maybe = { $name } berichtet an „{ $manager }“, und diese Person steht nicht auf der Liste. Meintest du { $maybe }? Das wurde weggelassen.
roster-manager-two = { $name } berichtet an „{ $manager }“, und mehr als eine Person heißt so. Schreib stattdessen die Adresse.
session-ready-cohort = Die Sitzung ist bereit. Öffne dein Pult, wann du magst; alle auf der Liste der Kursgruppe kommen über ihren eigenen Link.
kept-days-title = Wie lange sie aufbewahrt wird
kept-days-text = Die Liste mit allen Links, versiegelte Briefe zwischen Lernpartnern und versiegelte Kopien von Notizen werden { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach der letzten Sitzung vernichtet, und was in einer Sitzung vor allen gesagt wurde, { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach dieser Sitzung; auch in Sicherungen. Die Gruppe ist dann von hier verschwunden.
kept-days-end = Nach heutigem Stand ist das am { $day }.
kept-days-label = Tage nach der letzten Sitzung
kept-days-odd = Bitte geben Sie eine Zahl von { $least } bis { $most } Tagen an.
kept-days-longer = Es sind schon Menschen gekommen, denen gesagt wurde, wie lange. Die Frist kann kürzer werden, aber nicht länger.
cohort-sponsors = Wer ihre Berichte liest
cohort-sponsors-text = Jemand aus der Organisation findet die Pulse aus den Sitzungen dieser Kursgruppe auf der eigenen Seite: nur Gruppen, keine unter fünf Personen. Keine Liste, keine Sitzung und keine Person ist dort zu sehen.
cohort-sponsor = Name, mit dem sich die Auftraggeberin oder der Auftraggeber anmeldet
cohort-sponsor-go = Die Berichte lesen lassen
cohort-sponsor-stop = Nicht mehr
cohort-sponsor-stop-who = { $name } liest die Berichte nicht mehr
cohort-sponsor-unknown = Hier meldet sich niemand als „{ $name }“ in der Rolle des Auftraggebers an. Diese Rolle vergibt die Administration.
