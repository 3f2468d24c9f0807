# Die eigene Seite: was der Server über jemanden aufbewahrt, und wie es endet.

mine-link = Was über mich aufbewahrt wird
mine-title = Was dieser Server über dich aufbewahrt
mine-text = Das ist alles. Nur du kannst diese Seite öffnen, mit dem Browser, mit dem du beigetreten bist.
mine-back = Zurück zur Sitzung
mine-name = Dein Name
mine-log = Was du getan hast, soweit die Sitzung es sich merkt
mine-nothing = Noch nichts.
mine-not = Was er nicht aufbewahrt
mine-not-spoken = Alles, was du gesagt oder gezeigt hast: Ton und Bild werden nie aufgezeichnet, und Räume bleiben zwischen den Browsern.
mine-not-rooms = Alles, was du in einem Raum oder deinem Gegenüber geschrieben hast.
mine-not-reflection = Deine Reflexionen und deinen nächsten Schritt. Sie sind auf deinem Gerät, außer du hast sie selbst gesendet.
mine-not-answers = Welche Antwort auf eine Wissensfrage oder einen Puls von dir war. Sie werden ohne Namen aufbewahrt.
mine-until = All das wird { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach dem Ende der Sitzung vernichtet, auch in Sicherungen.
mine-file = Als Datei mitnehmen
mine-forget = Vergesst mich jetzt
mine-forget-text = Dein Name und deine Worte werden sofort vernichtet, auch in Sicherungen, und du verlässt die Sitzung. Was du in einer Umfrage gewählt hast, bleibt gezählt, unter einer Nummer, die niemandem gehört. Deine Notizen auf diesem Gerät bleiben bei dir.
mine-forget-go = Vergesst mich
mine-forget-sure = Das lässt sich nicht zurücknehmen. Dein Platz in dieser Sitzung schließt sich damit.
forgotten-title = Du bist vergessen
forgotten-text = Dein Name und deine Worte sind vernichtet. Nichts auf diesem Server führt mehr zu dir.
kept = Etwas, das im Protokoll { $what } heißt
kept-person-arrived = Du bist gekommen.
kept-person-returned = Du bist zurückgekommen.
kept-person-went-away = Deine Verbindung war eine Weile weg.
kept-agreement-given = Du hast dein Versprechen gegeben.
kept-rooms-planned = Du hattest einen Platz in einem Raum. ({ $during })
kept-person-seated = Du hast den Raum gewechselt oder verlassen. ({ $during })
kept-poll-answered = Du hast in der Umfrage { $during } gewählt:
kept-chat-posted = Du hast bei { $during } an alle geschrieben:
kept-share-offered = Du hast der Klasse bei { $during } angeboten:
kept-question-answered = Du hast { $during } beantwortet; was du geantwortet hast, ist ohne deinen Namen aufbewahrt.
kept-hand-raised = Du hast die Hand gehoben.
kept-hand-lowered = Du hast die Hand gesenkt.
kept-stepped-out = Du bist an den ruhigen Ort gegangen.
kept-stepped-back = Du bist vom ruhigen Ort zurückgekommen.
kept-help-asked = Du hast um Hilfe gebeten.
kept-help-answered = Die Kursleitung hat sich darum gekümmert.
kept-floor-given = Du hattest das Wort.
kept-floor-taken = Du hast das Wort zurückgegeben.
kept-person-forgotten = Du hast darum gebeten, vergessen zu werden.
kept-knocked = Du hast an der Tür eines Raums angeklopft.
kept-knock-answered = Der Raum hat auf dein Klopfen geantwortet.
kept-visit-ended = Du hast den Raum verlassen, den du besucht hast.
kept-envelope-taken = Du hast deinen Link zu den Fragen eines Pulses bekommen. Welcher Link es ist, und ob und was du geantwortet hast, ist nicht bei deinem Namen aufbewahrt.
kept-person-recognised = Dein Name steht auf der Liste der Teilnehmenden. Wie oft du anderen darauf begegnet warst, wurde mit Nummern vermerkt. Was die Liste sonst über dich sagt, liest nur, wer die Sitzung leitet.
kept-partners-made = Du hast einen Lernpartner oder eine Lernpartnerin bekommen.
kept-partners-changed = Lernpartner wurden geändert.
kept-where-said = Du hast gesagt, ob du an einem Tisch sitzt oder aus der Ferne sprichst.
kept-laptop-placed = Dieser Laptop bekam einen Tisch.
kept-stayed-outside = Wozu du an der Tür nein gesagt hast, wurde vermerkt, damit du davon ausgelassen wirst; alles, jedes Mal, wenn du hereinkommst.
