# Der Kurseditor: schreiben, was auffällt, was vorher dastand, zusammen schreiben.

author-text = Der Kurs, als Text
author-beside = Über diesen Kurs
saving-saved = Gespeichert
saving-unsaved = Wird gespeichert …
saving-offline = Der Server ist nicht zu erreichen. Was du schreibst, bleibt auf diesem Gerät und wird gespeichert, sobald es geht.
saving-signed-out = Du bist nicht mehr angemeldet. Was du schreibst, bleibt auf diesem Gerät: Melde dich in einem anderen Tab an, dann wird es gespeichert.
saving-removed = Dieser Kurs wurde entfernt. Dein Text ist noch hier: Kopiere ihn, wenn du ihn brauchst.
saving-newer = Noch nicht gespeichert: Jemand anderes hat inzwischen weitergeschrieben.
author-picture = { $title }, als Bild
author-picture-keys = Zieh einen Block, um ihn zu verschieben, oder seine hintere Kante für mehr Minuten. Mit der Tastatur: Umschalttaste und Pfeil, Plus und Minus.
author-to-place = An Stelle { $place }
author-figures = { $talking } von { $minutes } Min. im Gespräch miteinander, bis zu { $each } Min. Redezeit für jede Person. Die Schritte brauchen { $planned } Min.
beside-review = Durchsicht
beside-learner = Als Teilnehmende
beside-facilitator = Als Kursleitung
beside-history = Verlauf
author-looking = Wird gelesen …
author-clean = Nichts zu verbessern, soweit wir sehen.
author-line = Zeile { $line }
severity-error = hält den Kurs auf
severity-warning = zu bedenken
author-gone = Herausgenommen:
author-fresh = Dazugekommen:
author-no-difference = Kein Unterschied.
author-brought-back = zurückgeholt
author-bring-back = Das zurückholen
author-no-step = Setz den Cursor in eine Aktivität, um sie hier zu sehen.
author-notes = Deine Notizen
author-no-notes = Keine. Zeilen, die mit > beginnen, sieht nur die Kursleitung.
author-from-minute = Beginnt in Minute { NUMBER($minute) }.
debriefed-opt-in = Was gesagt wird, darf in die Klasse mitbringen, wer möchte.
debriefed-never = Nichts davon kommt je in die Klasse zurück.
debriefed-none = { "" }
author-next = Danach: { $title }.
author-last = Das ist der letzte Schritt.
author-in-rooms = In Räumen zu { $size }
author-moved = An Stelle { $place } der Sitzung verschoben
author-stretched = Jetzt { $minutes } Min.

newer-title = { $name } hat diesen Kurs gespeichert, während du geschrieben hast
newer-without-script = Von dir ist nichts verloren: Es steht im Feld unten und ist nicht gespeichert. Nimm aus dem anderen Text, was du brauchst, in deinen auf und speichere noch einmal. Der andere bleibt im Verlauf.
newer-theirs = Was inzwischen gespeichert wurde
newer-fits = Deine Änderungen und die anderen betreffen verschiedene Zeilen und passen zusammen.
newer-choose = { $count ->
    [one] An einer Stelle habt ihr beide dieselben Zeilen geändert. Wähle, was bleibt.
   *[other] An { $count } Stellen habt ihr beide dieselben Zeilen geändert. Wähle, was bleibt.
}
newer-theirs-changed = Was { $name } geändert hat
newer-same-lines = Stelle { $number }
newer-side-theirs = { $name } hat geschrieben
newer-side-mine = Du hast geschrieben
newer-nothing = Nichts: Die Zeilen wurden herausgenommen
newer-keep-both = Beides behalten
newer-keep-theirs = Die anderen behalten
newer-keep-mine = Meine behalten
newer-merge = Aus beiden einen Text machen
somebody = Jemand anderes

together-title = Zusammen schreiben
together-alone = Nur du kannst diesen Kurs öffnen.
together-with = Du schreibst ihn zusammen mit { $names }.
together-name = Der Name, mit dem sich jemand aus dem Kollegium anmeldet
together-go = Mitschreiben lassen
together-stop = Zurücknehmen
together-unknown = Niemand mit diesem Namen
together-unknown-text = Niemand meldet sich hier als { $name } an. Geh zurück und prüfe die Schreibweise.

rehearsal-title = Probe: { $title }
rehearsal-back = Zurück zum Kurs
rehearsal-about = { $people } simulierte Teilnehmende haben diese Sitzung mitgemacht, durch dieselben Türen wie echte. Sie haben keine Stimme: Wem sie begegnet sind, ist echt; was sie sagen würden, nicht.
rehearsal-met = Alle saßen mit { $others } anderen in einem Raum.
rehearsal-repeats = { $count ->
    [0] Niemand ist derselben Person zweimal begegnet.
    [one] Eine Begegnung war die zweite derselben beiden.
   *[other] { $count } Begegnungen waren von zweien, die sich schon begegnet waren.
}
rehearsal-minutes = Jede Person war { $minutes } Minuten in Räumen.
rehearsal-climbed = Alle sind die Leiter von unten hinaufgestiegen.
rehearsal-skipped = Jemand traf auf eine höhere Sprosse, bevor eine niedrigere kam.
rehearsal-alone = Irgendwann allein in einem Raum: { $names }.
rehearsal-nobody-alone = Niemand war je allein in einem Raum.
rehearsal-refusals = { $count ->
    [0] Nichts wurde abgelehnt.
    [one] Eines wurde abgelehnt:
   *[other] { $count } Dinge wurden abgelehnt:
}
rehearsal-kept = Diese Seite bleibt, bis der Server neu startet; druck sie aus, wenn du sie behalten willst.
rehearsal-table = Wer wem begegnet ist
rehearsal-people = Menschen
rehearsal-in-rooms = Min. in Räumen
rehearsal-failed = Die Probe endete ohne Ergebnis. Versuch es noch einmal; wenn es wieder geschieht, sagt das Protokoll des Servers, warum.
rehearsal-runs = Zwanzig simulierte Teilnehmende machen die Sitzung mit, eine Stunde in einer halben Minute …
rehearsal-look-again = Noch einmal nachsehen
rehearsal-gone-title = Diese Probe ist nicht mehr hier
rehearsal-gone-text = Ergebnisse bleiben, bis der Server neu startet. Probe die Sitzung noch einmal von ihrem Kurs aus.
rehearse-go = Proben
rehearse-about = Zwanzig simulierte Teilnehmende machen die Sitzung in Sekunden mit; du siehst, wer wem begegnet ist.

schedule-go = Ansetzen …
schedule-title = Eine Sitzung ansetzen
schedule-which = Welche Sitzung
schedule-when = Wann sie beginnt
schedule-zone = In der Zeit von
schedule-leave = Jetzt nicht
schedule-make = Sitzung und Link erstellen
schedule-without = Für eine Sitzung ohne feste Zeit lass es leer.
begins-at = { DATETIME($when, dateStyle: "full", timeStyle: "short") } ({ $zone })
begins-label = Beginn:
begins-yours = bei dir:
begins-zone-title = Diese Zeitzone kennen wir nicht
begins-zone-text = Geh zurück und schreib sie wie Europe/Paris, America/New_York oder UTC.
begins-unreadable-title = Diese Zeit können wir nicht lesen
begins-unreadable-text = Geh zurück und wähle einen Tag und eine Uhrzeit, etwa 2026-11-25T10:00.
begins-past-title = Dieser Moment ist vorbei
begins-past-text = Geh zurück und wähle einen, der noch kommt.

beside-images = Bilder
image-add = Bild hinzufügen …
image-add-title = Ein Bild oder Folien hinzufügen
image-file = Welches Bild, oder ein PDF mit Folien
image-about = PNG, JPEG, WebP oder GIF, bis 8 MB; oder ein PDF, aus dem jede Seite eine Folie des Vortrags wird. Ein Bild kannst du auch in den Text ziehen oder einfügen.
slides-about = Jede Seite wird eine Folie dieses Vortrags, mit ihren Worten für alle, die sie nicht sehen können. Notizen zu einer Folie sind Zeilen darunter, die mit > beginnen: Nur du siehst sie.
slides-sending = Seite { $page } von { $pages } …
slides-added = { $slides ->
    [one] Eine Folie steht im Text
   *[other] { $slides } Folien stehen im Text
}
slide-words = Folie { $slide }
image-refused-no-talk = Folien gehören zu einem Vortrag (talk). Setz die Schreibmarke hinein und füge sie noch einmal hinzu.
image-refused-too-many-pages = Dieses PDF hat mehr als 80 Seiten. Nimm heraus, was du nicht zeigst.
image-refused-unreadable-pages = Dieses PDF lässt sich nicht bis zum Ende lesen: Es ist beschädigt oder mit einem Passwort gesperrt.
image-words = Was es zeigt
image-why = In Worten, für alle, die es nicht sehen können. Sie werden an seiner Stelle vorgelesen.
image-put = In den Text setzen
image-sending = Wird gesendet …
image-added = { $name } steht im Text
image-none = Noch keine Bilder.
image-how = Was eine Kamera in die Datei geschrieben hat, etwa den Ort der Aufnahme, wird vor dem Speichern entfernt. Wer in einer Sitzung ist, sieht ihre Bilder; sonst niemand.
image-size = { NUMBER($kilobytes) } kB
image-unused = Nicht im Text.
image-remove = Entfernen
image-missing-help = Zieh das Bild in den Text, oder schreib den Namen eines, das schon da ist.
image-refused-too-large = Diese Datei ist größer als 8 MB. Speichere sie kleiner und wähle sie noch einmal.
image-refused-unknown-kind = Das ist kein Bild in PNG, JPEG, WebP oder GIF, oder es ist beschädigt.
image-refused-unreadable = Dieses Bild ist beschädigt: Es lässt sich nicht bis zum Ende lesen.
image-refused-too-many-pixels = Dieses Bild hat mehr als 50 Millionen Punkte. Speichere es kleiner und wähle es noch einmal.
image-refused-no-room = Dieser Kurs hat so viele Bilder, wie bei ihm Platz haben: 24 MB oder 200 Stück. Entferne welche, die nicht im Text stehen.
image-refused-no-words = Schreib in ein paar Worten, was es zeigt.
image-refused-offline = Der Server ist nicht zu erreichen. Dein Text ist sicher; versuch es gleich noch einmal mit dem Bild.
image-refused-signed-out = Du bist nicht mehr angemeldet. Melde dich in einem anderen Tab an und versuch es noch einmal.
image-refused-removed = Dieser Kurs wurde entfernt.
schedule-place = Wo trefft ihr euch?
schedule-call = Link des Anrufs
place-tables-help = Telefone zeigen allen ihren Tisch, die Frage und die Zeit. Es wird kein Mikrofon und keine Kamera benutzt, und Minuten werden nicht gemessen.
place-elsewhere-help = Neben Zoom, Teams oder einem anderen Anruf: Diese Seite verteilt die Plätze, hält die Zeit und das, was geschrieben wird. Ob der Anruf aufgezeichnet wird, liegt nicht in ihrer Hand, und die Beitrittsseite sagt es.
place-seen-help = „Alle sind zu sehen“: Im Plenum sehen und hören sich alle, über { $host }; wer diesen Rechner betreibt, könnte mithören. Die Beitrittsseite sagt das, bevor jemand einen Namen nennt. Kleine Räume und Paare bleiben zwischen den Browsern.
call-title = Der Link des Anrufs fehlt
call-text = Geh zurück und trag ein, wo ihr euch trefft, etwa https://call.example/j/123.
place-hybrid-help = Telefone zeigen jeder Person ihren Tisch; wer aus der Ferne dabei ist, wird dort über einen Laptop gehört. Öffne den Beitrittslink auf je einem Laptop für solche Tische. Minuten werden nicht gemessen.
place-which = Was passt zu uns?
call-only = Nur für einen anderen Videoanruf.
