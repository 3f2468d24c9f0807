# Warum etwas nicht geht: ein freundlicher Satz für jeden Grund.

refused-not-yours = Das kann nur die Kursleitung dieser Sitzung.
refused-not-now = Das geht bei diesem Schritt der Sitzung nicht.
refused-closed = Diese Sitzung ist zu Ende. Es kann nichts mehr hinzukommen.
refused-unknown-choice = Diese Antwort steht nicht zur Wahl. Bitte wähle eine, die angezeigt wird.
refused-too-long = Das ist etwas lang. Bitte kürze es auf 2.000 Zeichen.
refused-empty = Da steht noch nichts. Schreib zuerst etwas.
refused-already-shown = Die Ergebnisse sind schon zu sehen, deshalb nehmen wir keine Antworten mehr an.
refused-already-answered = Du hast das schon beantwortet. Deine Antwort wird ohne deinen Namen aufbewahrt.
refused-unknown-person = Diese Person ist gerade nicht da.
refused-unknown-room = Diesen Raum gibt es nicht mehr.
refused-unknown-share = Diesen Beitrag gibt es nicht mehr; vielleicht wurde er zurückgenommen.
refused-floor-full = Drei Menschen haben das Wort. Nimm es zuerst von jemandem zurück.
refused-no-more = In dieser Richtung kommt kein Schritt mehr.
refused-nobody-to-seat = Um Räume zu öffnen, braucht es mindestens zwei, die das Versprechen gegeben haben.
refused-unreadable = Diese Nachricht war nicht zu verstehen. Meist hilft es, die Seite neu zu laden.
refused-defect = Bei uns ist etwas schiefgegangen. Nichts, was du geschrieben hast, ist verloren; versuch es gleich noch einmal.
refused-announced-otherwise = Was das Klassenzimmer verlässt, ist anders angekündigt, als es bei dir steht. Lade die Seite neu und lies es noch einmal.
refused-partners-size = Lernpartner sind zwei Menschen, oder drei, wo die Zahl ungerade ist.
refused-partner-left = Jemand bliebe ohne Gegenüber. Sag auch, mit wem diese Person weitergeht.
refused-outside = An der Tür hast du zu dem nein gesagt, wozu diese Antwort gehören würde. Nichts wurde weitergegeben.
