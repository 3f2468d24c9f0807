# Letters between two learning partners, on the page that the two have together.

letters-with = Briefe mit { $name }
letters-only = Nur { $you } und { $partner } können sie lesen. Jeder Brief wird auf dem Gerät versiegelt, auf dem er geschrieben wird, für das Gerät, auf dem er gelesen wird. Der Server hält ihn versiegelt, bis er angekommen ist, und danach nicht mehr.
letters-write = An { $name } schreiben
letters-send = Versiegeln und senden
letters-waits = Er wartet versiegelt auf { $name }. Niemand hat ihn gelesen.
letters-read = Bei { $name } angekommen. Auf dem Server ist er nicht mehr.
letters-elsewhere = { $name } hat inzwischen ein anderes Gerät, das diesen Brief nicht öffnen kann. Niemand hat ihn gelesen.
letters-again = Für das neue Gerät neu versiegeln
letters-back = Zurücknehmen
letters-remove = Von diesem Gerät entfernen
letters-remove-sure = Jetzt entfernen: nichts bringt ihn zurück
letters-no-key = { $name } hat den persönlichen Link noch nicht geöffnet, darum gibt es noch keinen Schlüssel zum Versiegeln. Was du schreibst, bleibt bis dahin auf diesem Gerät.
letters-accept = { $name } hat mir vom neuen Gerät erzählt
letters-device-first = Ihr habt eure Geräte noch nicht gegenseitig geprüft. Wer diesen Server betreibt, könnte die Schlüssel vertauscht haben. Sagt einander eure vier Wörter, wenn ihr das nächste Mal zu zweit zusammensitzt: Von da an kennt diese Seite das Gerät von { $name }.
letters-device-same = Das ist das Gerät, an das du schon geschrieben hast. Mit euren vier Wörtern habt ihr es noch nicht geprüft.
letters-device-checked = Das ist das Gerät, das du mit { $name } durch eure vier Wörter geprüft hast.
letters-device-changed = { $name } liest Briefe auf einem anderen Gerät als zuvor. So ist es, wenn jemand ein neues Telefon hat, und auch, wenn sich jemand dazwischenschiebt. Frag { $name } auf einem anderen Weg, bevor du schreibst.
letters-device-false = Der Schlüssel, der für { $name } kam, ist nicht von dem Gerät unterschrieben, das er nennt. Mit diesem Server oder auf dem Weg zu ihm stimmt etwas nicht; hier kann nichts geschrieben werden.
letters-unchecked = Er kam von einem Gerät, das du mit { $name } nicht geprüft hast.
letters-former = Du und { $name } lernt nicht mehr zu zweit. Was ihr einander geschrieben habt, bleibt auf euren Geräten.
letters-lost = { $count ->
    [one] Ein Brief von { $name } wurde für ein Gerät versiegelt, auf dem du nicht mehr liest. Niemand kann ihn öffnen; { $name } sieht das und kann ihn für dieses neu versiegeln.
   *[other] { $count } Briefe von { $name } wurden für ein Gerät versiegelt, auf dem du nicht mehr liest. Niemand kann sie öffnen; { $name } sieht das und kann sie für dieses neu versiegeln.
}
letters-spoilt = { $count ->
    [one] Es kam ein Brief, der sich nicht öffnen lässt: Er wurde unterwegs verändert oder nicht auf dem Gerät von { $name } geschrieben.
   *[other] Es kamen { $count } Briefe, die sich nicht öffnen lassen: Sie wurden unterwegs verändert oder nicht auf dem Gerät von { $name } geschrieben.
}
letters-not-changed = { $name } hat eben das Gerät gewechselt. Bitte sieh gleich noch einmal nach.
letters-not-no-key = Dieses Gerät hat seinen Schlüssel nicht gezeigt. Bitte öffne diese Seite neu.
letters-not-too-many = Zwanzig Briefe warten schon auf { $name }. Bitte warte, bis sie gelesen sind.
letters-not-failed = Er wurde nicht gesendet und ist noch hier. Bitte versuch es noch einmal.
letters-failed = Deine Briefe können gerade nicht geholt werden. Was auf diesem Gerät ist, bleibt da.
letters-page = Eure gemeinsame Seite und eure Briefe
letters-step = Was { $name } ausprobieren will
letters-step-kept = Es kam in „{ $session }“ vom Gerät von { $name } auf deines und liegt hier versiegelt.
call-there = { $names } ist jetzt im Gesprächsraum.
went-label = Was ich versucht habe, und wie es ging
went-kept = Nur du kannst es lesen: Es liegt versiegelt auf diesem Gerät und geht nirgendwohin, außer du schickst es.
went-send = Als Brief an { $name } schicken
went-sent = Es ist versiegelt und unterwegs zu { $name }.
