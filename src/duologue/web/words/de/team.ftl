# Wer hier arbeitet, und in welchen Rollen.

team-nav = Menschen
team-title = Wer hier arbeitet
team-text = Alle, die Klassen leiten, Kurse schreiben oder Berichte lesen. Teilnehmende brauchen kein Konto und stehen nicht auf dieser Liste.
team-does = Was { $name } hier tut
team-keep = Behalten
team-no-role = Bitte kreuze mindestens etwas an, was diese Person tut.
team-last-administrator = Das ist die einzige Person, die hier verwaltet. Gib zuerst noch jemandem diese Rolle.
team-remove = { $name } geht …
team-way-back = Link zu einem neuen Passwort für { $name } machen
team-link-back = Gib ihn an { $name } weiter. Er öffnet eine Seite für ein neues Passwort, einmal, innerhalb einer Stunde, und ist nur jetzt zu sehen.
team-invite = Jemanden einladen
team-address = E-Mail-Adresse, wenn du sie kennst
team-address-mail = Der Link geht per Mail dorthin, und du siehst ihn auch.
team-address-no-mail = Dieser Server verschickt keine Mail: Du bekommst einen Link zum Weitergeben.
team-what = Was wird die Person tun?
team-invite-go = Link machen
team-link = Der Link
team-link-text = Gib ihn an eine Person weiter. Er gilt einmal, innerhalb von sieben Tagen, und ist nur jetzt zu sehen.
team-link-mailed = Er ist unterwegs an { $address }. Er gilt einmal, innerhalb von sieben Tagen, und ist nur jetzt zu sehen.
team-invited = Eingeladen, noch nicht da
team-invited-nobody = Ein Link, den du weitergegeben hast
team-until = bis { $day }
team-take-back = Zurücknehmen
team-take-back-of = Zurücknehmen: { $address }
staff-role-administrator = Verwaltung
staff-role-designer = Entwurf
staff-role-facilitator = Leitung
staff-role-sponsor = Auftrag
staff-role-does-administrator = entscheidet, wer hier arbeitet; sieht dadurch keinen Kurs und keine Klasse
staff-role-does-designer = schreibt Kurse und Pulse; sieht keine Teilnehmenden
staff-role-does-facilitator = leitet Kursgruppen und Sitzungen; schreibt auch Kurse
staff-role-does-sponsor = liest Berichte, sonst nichts
other-role-title = Das gehört zu einer anderen Rolle
other-role-text = Dein Konto ist dafür nicht eingerichtet. Wer sich um die Menschen kümmert, die hier arbeiten, kann das ändern.
leaving-title = { $name } geht
leaving-text = Das Konto geht, mit jedem Weg zur Anmeldung. Was darin entstanden ist, bleibt, in den Händen, die du wählst.
leaving-alone = Das Konto geht, mit jedem Weg zur Anmeldung. Darin ist nichts entstanden, was bleibt.
leaving-courses = { $count ->
    [one] Ein Kurs
   *[other] { $count } Kurse
}
leaving-cohorts = { $count ->
    [one] Eine Kursgruppe
   *[other] { $count } Kursgruppen
}
leaving-sessions = { $count ->
    [one] Eine Sitzung
   *[other] { $count } Sitzungen
}
leaving-pulses = { $count ->
    [one] Ein Puls
   *[other] { $count } Pulse
}
leaving-heir = Wer übernimmt?
leaving-nobody = Niemand sonst hier könnte das übernehmen. Lade zuerst jemanden ein, oder gib jemandem aus deinem Kreis die Rolle.
leaving-go = Konto entfernen
leaving-stay = So lassen
reports-title = Berichte
reports-text = Was die Pulse deiner Kursgruppen zeigen, in Gruppen. Antworten von Einzelnen stehen nicht darin.
reports-none = Noch hat dich keine Kursgruppe für ihre Berichte eingetragen. Frag, wer sie leitet.
mail-staff-subject = { $staff } lädt dich ein, in Duologue zusammenzuarbeiten
mail-staff = { $staff } lädt dich ein, in Duologue an Live-Kursen zu arbeiten. Dieser Link öffnet dein Konto. Er gilt einmal, innerhalb von sieben Tagen: { $link }
reports-none-yet = In ihren Sitzungen wurde noch kein Puls gefragt.
reports-together = Zusammen mit anderen Kursgruppen gefragt und nicht von ihnen zu unterscheiden: Einen Bericht nur über diese Gruppe gibt es nicht. Wer den Puls gemacht hat, kann im nächsten jeder Gruppe einen Namen geben.
team-end-sign-ins = { $name } überall abmelden
