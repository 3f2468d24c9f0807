# Das Pult der Kursleitung.

desk-start = Sitzung beginnen
desk-next = Weiter: { $title }
desk-open = Räume öffnen
desk-end = Alle in einer Minute zurückholen
desk-extend = Zwei Minuten mehr
desk-reveal = Ergebnisse zeigen
desk-reveal-chat = Alle Zeilen zeigen
slide-next = Nächste Folie
slide-back = Folie davor
slide-at = Folie { $slide } von { $slides }
slide-ahead = Nächste Folie, die nur du siehst
slide-keys = Auch die Pfeiltasten blättern, ebenso eine Fernbedienung für Vorträge.
desk-close = Sitzung schließen
desk-here = { $here } da
desk-answered = { $count } haben geantwortet
desk-plan = Der Plan
desk-rooms = Räume
desk-alone = Eine Person allein kommt in keinen Raum: Sie bleibt bei dir, bis jemand dazukommt.
desk-unpromised = { $count ->
    [one] Eine Person hat das Versprechen noch nicht gegeben und bekommt ihren Platz, sobald sie es tut.
   *[other] { $count } Personen haben das Versprechen noch nicht gegeben und bekommen ihren Platz, sobald sie es tun.
}
desk-no-rooms = Räume erscheinen hier, sobald ein Schritt welche hat.
desk-notes = Deine Notizen
desk-offers = Von ihren Urhebern angeboten
desk-no-offers = Noch keine Angebote. Lass eine Stille; das hilft oft.
desk-show = Der Klasse zeigen
desk-floor = Das Wort geben
desk-unfloor = Das Wort zurücknehmen
desk-calls = Möchten Hilfe
desk-call-done = Ich kümmere mich darum
desk-people = Menschen
desk-say-it = Sprich das Versprechen laut aus, dann gib es selbst.
desk-agreed = { $count } von { $all } haben es versprochen
tour-1 = Das ist dein Plan. Der Schritt, in dem ihr seid, ist markiert; die Minuten sind die, die der Kurs vorsieht.
tour-2 = Es gibt einen Hauptknopf. Er tut immer das nächste Sinnvolle.
tour-3 = Darunter siehst du Räume und Menschen: wer wo sitzt, nie, was gesagt wird.
tour-next = Weiter
tour-done = Ich bin bereit
desk-back = Einen Schritt zurück
desk-projector = Anzeige für die Wand
desk-tell = Allen Räumen sagen
desk-tell-text = Eine Zeile für alle Räume
desk-move = { $name } umsetzen nach
desk-unseated = In keinem Raum
desk-room = Raum { $number }
desk-clock = { $minutes ->
    [0] pünktlich
    [one] 1 Minute später als geplant
   *[other] { $minutes } Minuten später als geplant
}
desk-early = { $minutes ->
    [one] 1 Minute früher als geplant
   *[other] { $minutes } Minuten früher als geplant
}
desk-written = { $count ->
    [one] 1 Zeile geschrieben
   *[other] { $count } Zeilen geschrieben
}
desk-summary = Was die Klasse hinterlässt
desk-summary-text = Umfragen als Summen. Alles andere blieb bei denen, die es gesagt haben.
desk-quiet = Hier hast du nichts zu tun: Sie schreiben für sich.
desk-elapsed = { $gone } von { $of } Minuten
desk-late-costs = Du bist { $minutes } Minuten später dran.
desk-shorten = „{ $title }“ um { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
} kürzen
desk-abrupt = In den Räumen wird gesprochen. Wenn du jetzt weitergehst, holst du alle sofort zurück, mitten im Satz.
desk-close-sure = Die Sitzung für alle schließen? Danach kann nichts mehr hinzukommen.
desk-stay = Noch nicht
desk-to-office = Zurück zu deinen Kursen und Sitzungen
desk-nobody = Noch niemand. Der Link für die Klasse steht auf der Seite der Sitzung.
desk-knock = Anklopfen
desk-knock-at = An Raum { $number } anklopfen
desk-at-door = Du stehst vor der Tür von Raum { $number }
desk-at-door-text = Der Raum sieht, dass du anklopfst. Jemand lässt dich herein oder bittet dich, später zu kommen.
desk-inside = Du bist in Raum { $number }
desk-inside-text = Alle darin sehen, dass du da bist, hören dich und werden von dir gehört.
desk-leave = Den Raum verlassen
desk-step-back = Von der Tür zurücktreten
desk-tables = Tische
desk-open-tables = Alle an ihre Tische schicken
rooms-copy = Die Räume als Liste
rooms-copy-go = Liste kopieren
rooms-copy-help = Wer die Räume des Anrufs öffnet, setzt die Menschen dorthin, wo sie hier stehen.
minutes-outside = Nichts wurde gemessen: Gesprochen wurde außerhalb dieser Seite.
desk-afar = aus der Ferne
desk-laptops = { $count ->
    [one] { $tables } braucht einen Laptop, damit sich dort alle hören.
   *[other] { $tables } brauchen je einen Laptop, damit sich dort alle hören.
 } Öffne darauf den Beitrittslink und wähle „Dieses Gerät ist der Laptop eines Tisches“. Oder jemand am Tisch drückt „Über dieses Gerät sprechen“.
desk-left-out = Lass aus „{ $what }“ aus: { $names }
desk-place-tables = Ihr trefft euch an einem Ort und sprecht an Tischen. Jedes Telefon zeigt seiner Person ihren Tisch, die Frage und die Zeit.
desk-place-elsewhere = Ihr sprecht in einem Videoanruf eines anderen Dienstes. Von hier aus verteilst du die Plätze und hältst die Zeit; geschrieben wird hier.
desk-place-hybrid = Die meisten sitzen an Tischen; einige sind dort aus der Ferne zu hören, über einen Laptop. Mach vor dem Beginn für jeden solchen Tisch einen Laptop bereit: Öffne darauf den Beitrittslink oder, wo nur Personen von einer Liste hereinkommen, die Seite der Sitzung.
desk-laptops-ready = Bereit: { $names }
