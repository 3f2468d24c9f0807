# Die Liste der Teilnehmenden, und was sich jemand für das Gegenüber wünscht.

people-title = Liste der Teilnehmenden
people-text = Freiwillig. Mit ihr mischen die Räume Abteilungen oder Standorte, Vorgesetzte sitzen nicht mit denen, die an sie berichten, und Menschen begegnen von Sitzung zu Sitzung neuen Gesichtern. Wer unter einem Namen der Liste beitritt, wird daran erkannt. Nur du siehst diese Seite.
people-link = Liste der Teilnehmenden
people-link-text = Merkmale zum Mischen, wer an wen berichtet, und wem Menschen schon begegnet sind.
people-list = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
people-name = Name
people-manager = Berichtet an
people-met = Ist begegnet
people-partners = Lernpartner
people-here = · ist beigetreten
people-clear = Liste leeren
people-earlier = An eine frühere Sitzung anschließen
people-earlier-text = Dieselben Menschen: Wem sie dort begegnet sind, ihre Lernpartner und Merkmale kommen mit.
people-earlier-which = Sitzung
people-earlier-go = Diese Menschen nehmen
people-bring = Eine Liste mitbringen
people-bring-text = Eine CSV-Datei oder Zeilen aus einer Tabelle. Die erste Zeile nennt die Spalten: name, und wenn du magst reports to, department, site, language oder anderes zum Mischen. Sie ersetzt die Liste oben.
people-file = Eine Datei
people-paste = Oder hier einfügen
people-example = name,department,reports to
    Ana,Design,
    Ben,Sales,Ana
people-go = Liste lesen
people-refused = Diese Zeilen sind nicht zu gebrauchen
people-unchanged = Nichts wurde geändert. Berichtige sie und lies die Liste noch einmal.
people-too-many = Mehr als { $most } Personen sind zu viele für eine Sitzung.

rules-title = Wer mit wem sitzt
rules-text = Regeln für jeden Raum dieser Sitzung. Nur du siehst sie: Den Teilnehmenden wird nichts davon gesagt, und kein Satz auf ihren Bildschirmen spricht von diesen Regeln.
rules-unkept = Diese Regeln lassen sich nicht alle einhalten
rules-apart = Nie im selben Raum
rules-together = Immer im selben Raum
rules-lines = Vorgesetzte und die, die an sie berichten
rules-lines-text = { $count ->
    [0] Sie dürfen in denselben Raum.
    [one] Ein Paar bleibt getrennt.
   *[other] { $count } Paare bleiben getrennt.
}
rules-lines-each = Alle einzeln
rules-add = Regel hinzufügen
rules-one = Wer
rules-other = Und wer
rules-add-apart = Nie im selben Raum
rules-add-together = Immer im selben Raum
rule-two = { $one } und { $other }
rule-line = { $name } berichtet an { $manager }
rule-drop = Streichen
rule-drop-of = Streichen: die Regel für { $one } und { $other }
rule-allow = Zusammensitzen erlauben
rule-allow-of = Zusammensitzen erlauben: { $name } und { $manager }
rule-allow-all = Allen das Zusammensitzen erlauben
rule-part = Getrennt halten
rule-part-of = Getrennt halten: { $name } und { $manager }
rule-part-all = Alle getrennt halten

wish-title = Dein Lernpartner, deine Lernpartnerin
wish-text = Bevor der Kurs vorbei ist, bekommst du ein Gegenüber, mit dem du dich wieder triffst. Wenn du magst, sag, mit wem du gern arbeiten würdest. Alles offen zu lassen ist genauso gut.
wish-seen = Das liest nur das Programm, um Gegenüber zu finden. Es wird niemand anderem gezeigt: weder denen, die du nennst, noch der Kursleitung.
wish-named = Mit wem würdest du gern arbeiten? Bis zu { $most }.
wish-nobody = Noch ist niemand sonst da. Schau wieder, wenn andere gekommen sind.
wish-either = Es ist mir gleich
wish-alike = So wie bei mir
wish-unlike = Anders als bei mir
wish-keep = Das merken
wish-kept = Gemerkt. Du kannst es ändern, bis du ein Gegenüber hast.
wish-later = Was du dir von jetzt an wünschst, zählt nur, wenn du ein anderes Gegenüber brauchst.
wish-too-many = Bitte wähle höchstens { $most }.

between-was = Ihr wart zusammen in „{ $title }“, zu Ende am { $day }.
between-how = Wie ist es gegangen?
between-how-text = Bald trefft ihr euch wieder. Was immer du seit dem letzten Mal versuchen wolltest, und wie auch immer es ging: Es ist ein guter Anfang für euer Gespräch.
between-next = Ihr trefft euch wieder
between-none = Noch ist keine weitere Sitzung vereinbart.
between-notes = Was ich für mich geschrieben habe, auf diesem Gerät
call-ten-text = Ein Raum für euch allein zu jeder Stunde, wie in einer Sitzung: mit vier Wörtern zum Sagen, und nichts wird aufgezeichnet. Nach Mikrofon und Kamera wird gefragt, wenn du hineingehst.
call-ten-go = In den Gesprächsraum gehen
another-title = Möchtest du jemand anderen als Gegenüber?
another-text = Du brauchst keinen Grund, und dein Gegenüber erfährt nicht, wer gefragt hat. Wer den Kurs leitet, sieht deinen Wunsch und findet für jeden von euch jemanden.
another-ask = Um ein anderes Gegenüber bitten
another-asked = Wer den Kurs leitet, hat deinen Wunsch. Bis jemand gefunden ist, bleibt alles, wie es ist.
another-back = Meinen Wunsch zurücknehmen
pairs-title = Lernpartner
pairs-text = Wer zwischen den Sitzungen mit wem arbeitet. Jeweils zwei, bei ungerader Zahl einmal drei; nie jemand allein.
pairs-none = Noch hat niemand ein Gegenüber: Sie finden sich in einer Sitzung.
pairs-needed = Gegenüber gesucht
pairs-asked = { $count ->
    [one] Eine Person möchte jemand anderen als Gegenüber:
   *[other] { $count } Personen möchten jemand anderen als Gegenüber:
}
pairs-asked-help = Sie haben keinen Grund genannt und brauchen keinen. Bitte sag ihrem Gegenüber nicht, wer gefragt hat.
pairs-without = { $count ->
    [one] Eine Person hat kein Gegenüber:
   *[other] { $count } Personen haben kein Gegenüber:
}
pairs-proposal = So wäre es
pairs-give = Ihnen dieses Gegenüber geben
pairs-give-help = Alle anderen bleiben zusammen. Sie sehen es auf ihren eigenen Seiten; niemand erfährt, wer gefragt hat. Du kannst es zurücknehmen.
pairs-nobody = Es gibt niemanden, mit dem sie zusammen sein könnten: Es sind zu wenige, oder Führungskräfte und ihre Leute dürfen nicht zusammensitzen.
pairs-changed = Die Liste hat sich geändert, seit du hingesehen hast. So wäre es jetzt.
pairs-given = Lernpartner wurden neu vergeben.
pairs-undo = Zurücknehmen
pairs-now = { $count ->
    [one] Eine Gruppe von Lernpartnern
   *[other] { $count } Gruppen von Lernpartnern
}
pairs-calls = Zwischen den Sitzungen gab es { $count } Gespräche von Lernpartnern, zusammen { $minutes } Minuten. Wer gesprochen hat, ist hier nicht bekannt.
pairs-waiting = { $count ->
    [one] ein Wunsch nach einem anderen Gegenüber
   *[other] { $count } Wünsche nach einem anderen Gegenüber
}
