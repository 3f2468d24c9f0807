# Letters between two learning partners, on the page that the two have together.

letters-with = Lettres avec { $name }
letters-only = Seules deux personnes peuvent les lire : { $you } et { $partner }. Chaque lettre est scellée sur l’appareil où elle est écrite, pour l’appareil où elle sera lue. Le serveur la garde scellée jusqu’à son arrivée, et plus ensuite.
letters-write = Écrire à { $name }
letters-send = Sceller et envoyer
letters-waits = Elle attend { $name }, scellée. Personne ne l’a lue.
letters-read = Arrivée chez { $name }. Elle n’est plus sur le serveur.
letters-elsewhere = { $name } a changé d’appareil, et le nouveau ne peut pas ouvrir cette lettre. Personne ne l’a lue.
letters-again = La sceller à nouveau pour le nouvel appareil
letters-back = La reprendre
letters-remove = Retirer de cet appareil
letters-remove-sure = La retirer maintenant : rien ne la ramènera
letters-no-key = { $name } n’a pas encore ouvert son lien personnel : il n’y a pas encore de clé pour sceller une lettre. D’ici là, ce que vous écrivez reste sur cet appareil.
letters-accept = { $name } m’a parlé du nouvel appareil
letters-device-first = Vous n’avez pas encore vérifié vos appareils ensemble. La personne qui gère ce serveur pourrait avoir échangé les clés. La prochaine fois que vous serez à deux, dites-vous vos quatre mots : cette page connaîtra alors l’appareil de { $name }.
letters-device-same = C’est l’appareil auquel vous avez déjà écrit. Vous ne l’avez pas encore vérifié avec vos quatre mots.
letters-device-checked = C’est l’appareil que vous avez vérifié avec { $name } par vos quatre mots.
letters-device-changed = { $name } lit ses lettres sur un autre appareil qu’avant. C’est le cas quand on a un nouveau téléphone, et aussi quand quelqu’un se glisse entre vous. Demandez à { $name } par un autre moyen avant d’écrire.
letters-device-false = La clé reçue pour { $name } n’est pas signée par l’appareil qu’elle nomme. Quelque chose ne va pas sur ce serveur ou sur le chemin ; rien ne peut être écrit ici.
letters-unchecked = Elle vient d’un appareil que vous n’avez pas vérifié avec { $name }.
letters-former = { $name } et vous n’êtes plus partenaires. Ce que vous vous êtes écrit reste sur vos appareils.
letters-lost = { $count ->
    [one] Une lettre de { $name } a été scellée pour un appareil sur lequel vous ne lisez plus. Personne ne peut l’ouvrir ; { $name } le voit et peut la sceller à nouveau pour celui-ci.
   *[other] { $count } lettres de { $name } ont été scellées pour un appareil sur lequel vous ne lisez plus. Personne ne peut les ouvrir ; { $name } le voit et peut les sceller à nouveau pour celui-ci.
}
letters-spoilt = { $count ->
    [one] Une lettre est arrivée qui ne s’ouvre pas : elle a été modifiée en chemin, ou n’a pas été écrite sur l’appareil de { $name }.
   *[other] { $count } lettres sont arrivées qui ne s’ouvrent pas : elles ont été modifiées en chemin, ou n’ont pas été écrites sur l’appareil de { $name }.
}
letters-not-changed = { $name } vient de changer d’appareil. Regardez à nouveau dans un instant.
letters-not-no-key = Cet appareil n’a pas montré sa clé. Ouvrez à nouveau cette page.
letters-not-too-many = Vingt lettres attendent déjà { $name }. Attendez qu’elles soient lues.
letters-not-failed = Elle n’est pas partie ; elle est toujours ici. Essayez encore une fois.
letters-failed = Vos lettres ne peuvent pas être cherchées en ce moment. Ce qui est sur cet appareil y reste.
letters-page = Votre page à deux, et vos lettres
letters-step = Ce que { $name } veut essayer
letters-step-kept = C’est venu de l’appareil de { $name } au vôtre dans « { $session } », et c’est gardé scellé sur cet appareil.
call-there = { $names } est dans la salle d’appel en ce moment.
went-label = Ce que j’ai essayé, et comment cela s’est passé
went-kept = Vous seul pouvez le lire : c’est scellé sur cet appareil et ne va nulle part, sauf si vous l’envoyez.
went-send = L’envoyer à { $name } par lettre
went-sent = C’est scellé et en route vers { $name }.
