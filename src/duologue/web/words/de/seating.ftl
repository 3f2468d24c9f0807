# Warum Menschen zusammensitzen, und wer wem begegnet ist.

why-partners = Ihr seid Lernpartner: Ihr trefft euch den ganzen Kurs über wieder.
why-same-room = Derselbe Raum wie vorhin, damit ihr weitermachen könnt, wo ihr aufgehört habt.
why-alike = Ihr sitzt zusammen, weil ihr etwas gemeinsam habt.
why-mixed = Ihr sitzt zusammen, weil ihr aus verschiedenen Ecken kommt.
why-all-new = Ihr sitzt zusammen, weil ihr euch noch in keinem Raum begegnet seid.
why-some-new = Ihr sitzt zusammen, weil du { $names } noch in keinem Raum begegnet bist.
why-all-met = Ihr seid euch schon in einem Raum begegnet; diesmal ist niemand Neues für dich übrig.

met-title = Wer wem begegnet ist
met-text = Jedes Quadrat steht für zwei Menschen. Je dunkler, desto öfter waren sie im selben Raum. Nur hier zu sehen.
met-line = { $name }: { $met } von { $others } begegnet
met-none = Noch war niemand mit jemandem in einem Raum.
met-price = ist { $names } schon begegnet
met-reports = Sollten nicht zusammensitzen, weil eine Person an die andere berichtet: { $names }.
met-apart = Du hältst sie getrennt: { $names }.
met-parted = Nach deiner Regel gehören sie zusammen: { $names }.
met-price-none = trifft dort nur neue Menschen

# Regeln, die sich nicht einhalten lassen: welche Menschen, welche Regel, und der kleinste Ausweg.
rule-torn = { $people } gehören zusammen, doch diese müssen getrennt sitzen: { $pairs }. Nimm diese Regel weg oder eine von denen, die sie zusammenhalten.
rule-crowd = { $people } gehören zusammen, und kein Raum fasst { $needed }. Größere Räume würden genügen, oder { $least ->
    [one] eine Person davon, die woanders sitzt.
   *[other] { $least } davon, die woanders sitzen.
}
rule-lonely = { $first } muss von so vielen getrennt sitzen, dass sich kein Raum füllen lässt. { $least ->
    [one] Lass eine dieser Personen mit { $first } in einen Raum
   *[other] Lass { $least } dieser Personen mit { $first } in einen Raum
}: { $people }.
rule-clique = { $people } müssen alle voneinander getrennt sitzen, und es gibt weniger als { $needed } Räume. { $least ->
    [one] Ein Paar davon im selben Raum würde genügen
   *[other] { $least } Paare davon im selben Raum würden genügen
}, oder kleinere Räume.
rule-not-found = { $least ->
    [one] Es wurde keine Sitzordnung gefunden, die jede Regel einhält. Es würde genügen, diese eine zu streichen
   *[other] Es wurde keine Sitzordnung gefunden, die jede Regel einhält. Es würde genügen, diese zu streichen
}: { $pairs }.
rule-pair-apart = { $one } getrennt von { $other }
rule-pair-line = { $one } getrennt von { $other }, weil eine Person an die andere berichtet
rule-pair-together = { $one } zusammen mit { $other }
rule-in-step = In „{ $step }“: { $said }
rule-now = In den jetzigen Räumen ist das nicht eingehalten: { $pairs }. Vielleicht hilft es, jemanden davon umzusetzen oder die Regel zu streichen.
rule-now-stays = In den jetzigen Räumen ist das nicht eingehalten: { $pairs }.
rules-unkept-title = Regeln, die sich nicht einhalten lassen
rules-change = Regeln ändern

partners-title = Lernpartner
partners-none = Lernpartner werden gefunden, wenn die erste Aktivität zu zweit beginnt, aus dem, was sich Menschen wünschen. Bis dahin kannst du sie nicht ändern.
partners-text = Sie bleiben für den Kurs; nur du kannst sie ändern. Drück einen Namen und dann einen anderen, um zu sehen, was ein Wechsel bedeuten würde.
partners-without = Ohne Gegenüber
partners-pick = { $name }: Drück jetzt die Person, mit der getauscht wird.
partners-same = Diese zwei sind schon Lernpartner. Drück irgendeinen Namen, um neu zu wählen.
partners-price = Nach diesem Wechsel
partners-met = { $times ->
    [one] Sie waren einmal im selben Raum.
   *[other] Sie waren { $times }-mal im selben Raum.
}
partners-met-none = Sie waren noch in keinem Raum zusammen.
partners-reason = Dein Grund, wenn du ihn dir merken willst
partners-reason-seen = Nur du wirst ihn je lesen: niemand aus der Klasse, niemand sonst aus der Kursleitung, kein Bericht. Er wird mit dir vergessen, oder mit jeder Person, um die es geht.
partners-change = Lernpartner ändern
partners-leave = So lassen
partners-changes = Deine Änderungen

partner-is = Du lernst zusammen mit { $names }.
partner-none = Du hast noch kein Gegenüber.
partner-wish = Mit wem würdest du gern arbeiten?
partner-why-named = Ihr wolltet zusammen arbeiten, und es ließ sich einrichten.
partner-why-suits = Ihr habt gemeinsam, oder gerade nicht, worum ihr gebeten habt.
partner-why-everyone = Die Lernpartner wurden so gewählt, dass alle in der Klasse jemanden haben.
partner-why-changed = Die Kursleitung hat geändert, wer mit wem arbeitet.
partner-page = Eure gemeinsame Seite
