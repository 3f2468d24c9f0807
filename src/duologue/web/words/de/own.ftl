# Was ein persönlicher Link öffnet.

own-hello = Guten Tag, { $name }
own-device = Dieser Link gehört nur Ihnen. Er gilt für das Gerät, an dem Sie jetzt sind; nehmen Sie also das, das Sie benutzen werden: einen Computer oder ein Telefon mit Mikrofon.
own-this-device = Dieses Gerät benutzen
own-not-you = Nicht Ihr Name? Dann kam dieser Link versehentlich zu Ihnen. Bitte sagen Sie es der Person, die ihn geschickt hat.
own-elsewhere = Dieser persönliche Link wird auf einem anderen Gerät benutzt.
own-ask = Hier um Einlass bitten
own-next = Als Nächstes
own-go = Hineingehen
own-look = Was Sie erwartet
own-notes = Ihre eigenen Notizen
own-notes-open = Meine Notizen öffnen
own-come-as = Sie kommen als { $name } herein.
own-home = Zurück zu Ihrer Seite
