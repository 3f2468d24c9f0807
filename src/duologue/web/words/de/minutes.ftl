# Minuten: die eigenen, die eines Raums, die einer Klasse.

kept-room-minutes = In den Räumen von „{ $during }“ hat dein Gerät { $present } Sekunden gezählt, in denen du da warst, und davon { $alive }, in denen im Raum gesprochen wurde.
own-minutes-title = Deine Minuten
own-minutes-connection = im Gespräch mit anderen, von { $present ->
    [one] 1 Minute
   *[other] { $present } Minuten
} in Räumen und zu zweit.
own-minutes-talk = Deine eigene Stimme war { $talk ->
    [0] in weniger als einer davon
    [one] in etwa 1 davon
   *[other] in etwa { $talk } davon
} zu hören.
own-minutes-listening = Das weiß nur dieses Gerät. Es gibt keine richtige Zahl: Wer zuhört, ist auch im Gespräch.
own-minutes-none = Diesmal wurde nichts gemessen. Wer schreibt oder gebärdet, nimmt genauso teil.
measure-choice = Meine Minuten auf diesem Gerät zählen
measure-help = Es hört, wann du sprichst, nicht was, und bewahrt keinen Ton auf. Dem Server sagt es zwei Zeiten: wie lange du in einem Raum warst, und wie lange dort gesprochen wurde. Niemand erfährt, was du hier wählst.
ring-choice = Einen Ring um mein Bild zeigen, während ich spreche
balance-leads = Bisher führt eine Stimme. Wen haben wir noch nicht gehört?
balance-hardly = Jemand hat bisher kaum gesprochen. Vielleicht reicht schon eine Pause.
quiet-title = Es ist still geworden, und das ist gut so. Wenn ihr mögt, eine kleinere Frage:
quiet-first = Was fällt dir als Erstes ein, auch wenn es noch unfertig ist?
quiet-small = Wo ist dir das zuletzt begegnet, im Kleinen?
quiet-last-time = Welcher Teil der Frage ist am leichtesten zu beantworten?
quiet-wish = Was würdest du hier lieber gefragt werden?
room-alive = im Gespräch
room-quiet = seit einer Weile still
class-minutes-title = Die Minuten dieser Klasse
class-logged-in = Eingeloggt
class-in-rooms = In Räumen und zu zweit
class-connection = Im Gespräch
class-yield = { $yield } % der { $given } Minuten, die der Entwurf den Räumen gab, wurden zum Gespräch.
class-not-measured = Zu wenige Geräte haben gemessen, um etwas über das Gespräch zu sagen.
join-minutes = Dein Gerät zählt, wie lange du im Gespräch bist. Du siehst deine eigenen Minuten, die Kursleitung sieht Räume, und deine Organisation höchstens den Mittelwert einer Klasse von zehn oder mehr.
back-session = Zurück zur Sitzung
session-report = Die Minuten dieser Sitzung
session-minutes-title = Minuten: { $title }
session-minutes-lead = Es zählt nicht, wie lange Menschen eingeloggt waren, sondern wie lange sie miteinander gesprochen haben.
session-minutes-so-far = Die Sitzung läuft noch. Das ist bisher zusammengekommen.
session-minutes-means = Was daraus geworden ist
session-minutes-steps = Schritt für Schritt, in Minuten
session-minutes-step = Schritt
session-minutes-planned = Geplant
session-minutes-designed = Für das Gespräch vorgesehen
session-minutes-ran = Wie es lief
session-minutes-connection = Im Gespräch, Mittel der Klasse
session-minutes-given = Minuten, die der Entwurf den Räumen gab
session-minutes-measured-every = Auf jedem Gerät gemessen.
session-minutes-measured-most = Auf den meisten Geräten gemessen. Wer nicht gemessen wurde, ist hier nicht bekannt.
session-minutes-measured-some = Nur auf einigen Geräten gemessen. Wer nicht gemessen wurde, ist hier nicht bekannt.
session-minutes-measured-no = Nichts wurde gemessen: vor Ort, ohne Mikrofone oder aus freier Wahl. Nicht gemessen heißt nicht null.
session-minutes-for-organisation = Für deine Organisation
session-minutes-released = Mittelwerte einer Klasse von zehn oder mehr, wie auf der Beitrittsseite angekündigt. Eine Zahl, hinter der weniger stehen, bleibt weg.
session-minutes-withheld = Weniger als zehn wurden gemessen, deshalb verlässt nichts davon den Kreis der Kursleitung.
session-minutes-svg = Bild als SVG
session-minutes-png = Bild als PNG
session-minutes-csv = Tabelle als CSV
session-minutes-print = Drucken
not-measured = nicht gemessen
picture-about = Minuten im Gespräch mit anderen: wie entworfen, und das Mittel der Klasse
picture-planned = wie entworfen
picture-real = im Gespräch
picture-plan = Der Plan
picture-ran = Wie es lief
picture-words = Für { $designed } Minuten im Gespräch entworfen. Das Mittel der Klasse: { $logged } Minuten eingeloggt, { $rooms } in Räumen und zu zweit, { $connection } im Gespräch.
