# Der Raumcode, und was Menschen darüber erfahren, wer was hören, lesen und prüfen kann.

code-say = Bevor ihr beginnt: Sagt einander eure Wörter
code-same = Wir haben dieselben Wörter
code-differ = Sie sind verschieden
code-skip = Jetzt nicht
code-unchecked = Nicht geprüft
code-gathering = Eure Wörter sind unterwegs
code-later = Du kamst, nachdem die ersten Wörter gesagt waren.
code-say-after-all = Sagt eure Wörter doch noch
code-checked-by-you = Von dir geprüft
code-checked = Unter euch geprüft
code-waiting-for = es fehlt noch: { $names }
device-known = Dasselbe Gerät, das du mit { $name } am { DATETIME($day, day: "numeric", month: "long", year: "numeric") } geprüft hast.
device-another = { $name } hat ein Gerät, das du noch nicht geprüft hast.
code-void = Jemand kam oder ging, deshalb gilt das Geprüfte nicht mehr.
code-asked = Möchte noch einmal prüfen: { $names }
code-again = { $left ->
    [one] Neue Wörter (noch 1-mal)
   *[other] Neue Wörter (noch { $left }-mal)
}
code-no-more = In diesem Raum gab es schon fünfmal Wörter; noch mehr würden das Erraten erleichtern. Ihr könnt ungeprüft weitermachen oder die Kursleitung um einen anderen Raum bitten.
code-what = Was das prüft
code-what-text = Wenn ihr alle dieselben vier Wörter lest, seid ihr miteinander verbunden und mit niemandem sonst: Niemand hört unterwegs mit, auch der Server nicht.
code-claim = Unter euch geprüft. Wer diesen Server betreibt, könnte veränderten Code ausliefern:
code-claim-how = So lässt er sich prüfen
code-stopped = Dieser Raum ist auf deinem Gerät geschlossen.
code-stopped-commitment-changed = Was im Namen von { $name } ankam, wurde unterwegs verändert.
code-stopped-commitment-copied = Was im Namen von { $name } ankam, war die Kopie von etwas Fremdem.
code-stopped-reveal-false = Was im Namen von { $name } ankam, ist nicht das, was vorher versprochen war.
code-stopped-reveal-changed = Was im Namen von { $name } ankam, wurde unterwegs verändert.
code-stopped-other-key = Die Verbindung zu { $name } gehört nicht zu dem versprochenen Schlüssel.
code-stopped-words-differ = Eure Wörter waren nicht dieselben: Vielleicht sitzt jemand zwischen euch.
code-stopped-now = Nichts, was du sagst oder schreibst, geht jetzt in diesen Raum. Ihr könnt zusammen neue Wörter versuchen oder die Kursleitung um Hilfe bitten.

confidential-title = Wer was hört, in einer Minute
minute-join-title = Bevor du dazukommst
minute-join = Bevor du einen Namen angibst, liest du, was alle einander versprechen und was die Klasse verlässt. Du darfst das Versprechen ablehnen: Niemand erfährt es, und nur die kleinen Räume finden ohne dich statt.
minute-room-title = Im Raum
minute-room = Was du sagst, geht von Browser zu Browser. Wenn ihr alle dieselben vier Wörter lest, ist niemand zwischen euch, auch nicht dieser Server.
minute-debrief-title = Zurück in der Klasse
minute-debrief = Du teilst etwas Eigenes, oder du behältst es für dich, und niemand sieht, wer nichts gesagt hat. Hat es jemand anderes gesagt, wird zuerst diese Person gefragt, für sich allein.
minute-tags = Die Schildchen
confidential-text = Neben jeder Stelle, an der du schreibst oder sprichst, sagt ein Schild, wer es sehen kann. Es gibt sechs davon, jedes mit seiner Farbe.
hears-me = Was du für dich schreibst. Es wird auf deinem Gerät verschlüsselt; der Server bekommt es nie.
hears-pair = Was du und dein Lernpartner oder deine Lernpartnerin sagt und schreibt. Es geht verschlüsselt von Browser zu Browser und wird nie nachbesprochen.
hears-room = Was in einem kleinen Raum gesagt und geschrieben wird. Es geht verschlüsselt von Browser zu Browser. Nur du kannst etwas von dir in die Klasse mitbringen.
hears-facilitators = Ein Ruf um Hilfe, und nichts von dem, was in Räumen gesagt wird.
hears-class = Der Chat, die Summen der Umfragen, und was jemand selbst allen angeboten hat. Es liegt verschlüsselt auf dem Server und wird am Ende seiner Zeit vernichtet.
hears-organisation = Nur, was die Beitrittsseite nennt, als Summen von Gruppen, nie wer.
confidential-words = Die vier Wörter in einem Raum
confidential-words-text = Wenn ein Raum aufgeht, macht jeder Browser einen frischen Schlüssel und bindet sich daran, bevor er ihn irgendwem zeigt. Aus all diesen Schlüsseln entstehen die vier Wörter. Lest ihr alle dieselben, dann sitzt niemand zwischen euch, auch der Server nicht. Lasst ihr sie weg, funktioniert der Raum und sagt, dass nicht geprüft wurde.
confidential-verify = Wie sich der Code selbst prüfen lässt
confidential-verify-text = Die Wörter zeigt eine Seite, die dieser Server sendet. Ob er die veröffentlichte Seite sendet, kann jemand, dem du vertraust, auf dem eigenen Rechner prüfen:
confidential-verify-limit = Es vergleicht jedes Skript und jede Gestaltung, die der Server sendet, mit denen der veröffentlichten Ausgabe. Es kann nicht ausschließen, dass ein Server dir etwas anderes sendet als ihnen.
confidential-remains = Was kein Programm versprechen kann
confidential-people = Dass niemand weitersagt, was er oder sie gehört hat. Dafür ist das Versprechen am Anfang da.
confidential-server = Dass die Person, die den Server betreibt, nichts an ihm ändert. Man kann es merken, wie oben beschrieben; ausschließen kann man es nicht.
confidential-device = Dass dein eigenes Gerät in Ordnung ist: Wer auf deinen Bildschirm schauen kann oder dein Gerät übernommen hat, sieht, was du siehst.
confidential-forwarded = Wo die Beitrittsseite sagt, dass Ton und Bild des Plenums über { $host } laufen: dass, wer diesen Rechner betreibt, nicht mithört. Kleine Räume und Paare laufen nie darüber.

heard-by = Dich hören jetzt:
heard-by-nobody = Niemand hört dich jetzt
heard-through = über { $host }

join-more = Wer was hört, in einer Minute
leaves-check = Antworten auf Wissensfragen
leaves-pulse = Antworten auf die kurze Umfrage
leaves-floor = von Gruppen ab { $floor } Personen
leaves-record-store = dass du da warst und ob du bis zum Ende geblieben bist, mit deinem Namen, deiner Adresse und dem Titel der Sitzung, an das Lernverzeichnis bei { $recipient }
leaves-platform = bei wie vielen dieser Sitzungen du da warst, an eure Lernplattform bei { $recipient }, wenn du über sie kommst
leaves-by-name = mit deinem Namen, nicht zusammengezählt; nichts, was du sagst, schreibst oder antwortest
leaves-else = Sonst verlässt nichts das Klassenzimmer, und während dieser Sitzung kann nichts hinzukommen. Um Antworten anders zu zählen, würden alle neu gefragt.
leaves-keep-out = Meine Antworten sollen nicht dabei sein
leaves-kept-out = Deine Antworten bleiben aus dem heraus, was das Klassenzimmer verlässt. Nichts wird gesendet, und niemand erfährt davon.
leaves-answer-after-all = Diese doch beantworten
question-pass = Ich passe
question-passed = Gepasst. Nichts wurde gesendet; es ist nicht vom Schweigen zu unterscheiden.
agree-not = Lieber nicht
agree-not-said = Das ist in Ordnung. Niemand erfährt davon, und nichts wird gesendet.
agree-not-text = Du nimmst an allem teil außer an den kleinen Räumen: Dort verlassen sich alle auf das Versprechen der anderen. Du kannst es jederzeit geben.
agree-after-all = Ich verspreche es doch
join-leaves = Was das Klassenzimmer verlässt
question-outside = An der Tür hast du zu dem nein gesagt, wozu Antworten hierauf gehören würden. Du wirst nicht gefragt, und niemand erfährt es.
leaves-not-of-you = nicht von dir: du hast nein gesagt
