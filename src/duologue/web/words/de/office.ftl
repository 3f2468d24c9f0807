# Das Büro derer, die entwerfen und leiten.

office-title = Deine Kurse und Sitzungen
office-hello = Schön, dass du da bist, { $name }
office-no-sessions = Noch keine. Öffne einen Kurs und wähle, welche seiner Sitzungen du halten willst.
office-courses = Kurse
office-first = Nimm ein Muster oder einen ganzen Kurs, setz deine eigenen Fragen ein und probe ihn. Die erste Sitzung kann schon morgen sein.
office-blank = Ein leerer Kurs
office-blank-text = Drei Schritte, auf denen du aufbauen kannst
sample-size = { $sessions ->
    [one] 1 Sitzung, { $minutes } Min.
   *[other] { $sessions } Sitzungen zu { $minutes } Min.
}
back-office = Zurück zu deinen Kursen
course-saved = Gespeichert
course-findings = Das lässt sich noch nicht lesen
course-line = Zeile { $line }:
course-plan = Eine Sitzung davon halten
course-text = Der Kurs, als Text
course-help = Ein # beginnt eine Sitzung, zwei beginnen eine Aktivität: Art · Titel · Minuten. Zeilen mit > sind Notizen, die nur du siehst. Speichere, bevor du die Seite verlässt.
course-save = Speichern
course-remove = Diesen Kurs entfernen
course-remove-sure = Diesen Kurs entfernen? Sitzungen, die daraus entstanden sind, bleiben.
session-open = offen
session-ended = zu Ende
session-expired = abgelaufen
session-erased = vergessen
session-erased-text = Die Namen und Worte dieser Sitzung sind vernichtet.
session-ready = Die Sitzung ist bereit. Öffne dein Pult, wann du magst; die Klasse kommt über den Link unten.
session-desk = Pult öffnen
session-join = Der Link für die Klasse
session-over = Diese Sitzung ist vorbei. Ihr Link öffnet nichts mehr.
session-kept = Was aufbewahrt wird, und bis wann
session-retention = Namen, Antworten auf Umfragen, der Chat und was mit der Klasse geteilt wurde, werden { $days } Tage nach der Sitzung vernichtet. Was in Räumen und zu zweit gesagt oder geschrieben wurde, war nie hier.
session-erase = Jetzt vernichten
session-erase-sure = Die Namen und Worte dieser Sitzung jetzt vernichten? Nichts bringt sie zurück.
office-cohorts = Kursgruppen
office-later = Spätere Sitzungen
office-find = Kursgruppe, Sitzung oder Kurs finden
office-found-nothing = Nichts von dir trägt das im Namen.
office-archived = { $count ->
    [one] Eine archivierte Kursgruppe
   *[other] { $count } archivierte Kursgruppen
}
office-past = { $count ->
    [one] Eine vergangene Sitzung
   *[other] { $count } vergangene Sitzungen
}
office-errors = { $count ->
    [one] eine Zeile ist nicht zu lesen
   *[other] { $count } Zeilen sind nicht zu lesen
}
office-advice = { $count ->
    [one] die Durchsicht hat einen Vorschlag
   *[other] die Durchsicht hat { $count } Vorschläge
}
office-clean = die Durchsicht hat nichts anzumerken
office-rehearsal = letzte Probe
office-archived-courses = { $count ->
    [one] Ein archivierter Kurs
   *[other] { $count } archivierte Kurse
}
session-laptops = Laptops für Tische
session-laptops-text = Öffne diese Seite auf jedem Laptop, der Stimmen aus der Ferne an einen Tisch bringen soll, und drück dort den Knopf. Du bist darauf dann abgemeldet, damit er unter anderen stehen kann.
session-laptop-go = Dieses Gerät zum Laptop eines Tisches machen
