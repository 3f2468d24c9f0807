# Was ein persönlicher Link öffnet: die eigene Seite eines Kurses.

own-hello = Hallo { $name }
own-device = Dieser Link gehört nur dir. Er gilt für das Gerät, an dem du gerade bist; nimm also das, das du benutzen wirst: einen Computer oder ein Telefon mit Mikrofon.
own-this-device = Dieses Gerät benutzen
own-not-you = Nicht dein Name? Dann kam dieser Link versehentlich zu dir. Bitte sag es der Person, die ihn geschickt hat.
own-elsewhere = Dieser persönliche Link wird auf einem anderen Gerät benutzt.
own-elsewhere-mail = Öffne ihn dort. Hast du jenes Gerät nicht mehr, schicken wir einen Weg zurück an die Adresse der Person, der der Link gehört.
own-elsewhere-ask = Öffne ihn dort. Hast du jenes Gerät nicht mehr, bitte die Kursleitung, dich hier hereinzulassen. Sie sieht deine Bitte sofort.
own-ask = Hier um Einlass bitten
own-ask-mail = Weg zurück schicken
own-asked = Deine Bitte ist bei der Kursleitung. Sobald sie dich hereinlässt, öffne deinen Link auf diesem Gerät noch einmal.
own-asked-mail = Eine Mail ist unterwegs. Sie öffnet deine Seite auf dem Gerät, auf dem du sie liest, einmal und innerhalb einer Stunde. Auch die Kursleitung kann dich hereinlassen.
own-back = Von jetzt an öffnet sich deine Seite auf diesem Gerät. Das bisherige öffnet sie nicht mehr.
own-next = Als Nächstes
own-go = Hineingehen
own-look = Was dich erwartet
own-nothing-next = Im Moment ist keine Sitzung geplant.
own-no-partner = Noch hast du kein Gegenüber. Ihr findet euch in einer Sitzung.
own-notes = Deine eigenen Reflexionen
own-notes-text = Sie sind auf diesem Gerät. Wenn Sie mögen, bewahrt der Server eine versiegelte Kopie auf, die nur Sie öffnen können.
own-notes-open = Meine Notizen öffnen
own-minutes = Meine Minuten und was über mich aufbewahrt wird
own-link-kept = Behalte diesen Link: Er führt den ganzen Kurs über hierher.
own-come-as = Du kommst als { $name } herein.
own-home = Zurück zu deiner Seite
by-own-link-title = Bitte komm über deinen eigenen Link
by-own-link-text = Diese Sitzung ist für Menschen, die eingeladen wurden, alle mit einem eigenen Link. Deiner steht in deiner Einladung. Findest du ihn nicht, frag die Kursleitung.
way-back-title = Dieser Weg zurück gilt nicht mehr
way-back-text = Er wurde benutzt, oder eine Stunde ist vergangen. Öffne deinen persönlichen Link und bitte um einen neuen.
mail-own-link = Dieser Link ist nur für dich und führt den ganzen Kurs über zu deiner eigenen Seite. Bitte gib ihn nicht weiter.
mail-way-back-subject = Dein Weg zurück: { $title }
mail-way-back = Jemand, höchstwahrscheinlich du, hat darum gebeten, deine Seite von „{ $title }“ auf einem anderen Gerät zu öffnen. Dieser Link macht es, einmal und innerhalb einer Stunde: { $link }
mail-way-back-not-you = Warst du es nicht, musst du nichts tun.
own-days-kept = Was hier von diesem Kurs aufbewahrt wird, wird { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach der letzten Sitzung vernichtet.
own-new = Ab dieser Sitzung würde etwas Neues das Klassenzimmer verlassen. An ihrer Tür wirst du gefragt, ob es dir recht ist.
