# L’éditeur de cours : écrire, ce qui est trouvé, ce qu’il y avait avant, écrire ensemble.

author-text = Le cours, en texte
author-beside = À propos de ce cours
saving-saved = Enregistré
saving-unsaved = Enregistrement …
saving-offline = Le serveur est injoignable. Ce que vous écrivez est gardé sur cet appareil, et enregistré dès que possible.
saving-signed-out = Votre connexion est close. Ce que vous écrivez est gardé sur cet appareil : connectez-vous dans un autre onglet, et ce sera enregistré.
saving-removed = Ce cours a été enlevé. Votre texte est toujours ici : copiez-le, si vous en avez besoin.
saving-newer = Pas encore enregistré : quelqu’un d’autre y a travaillé depuis.
author-picture = { $title }, en image
author-picture-keys = Glissez un bloc pour le déplacer, ou son bord de fin pour plus de minutes. Au clavier : Maj et une flèche, plus et moins.
author-to-place = À la place { $place }
author-figures = { $talking } min sur { $minutes } à se parler, jusqu’à { $each } min de parole par personne. Les étapes prennent { $planned } min.
beside-review = Relecture
beside-learner = En participant
beside-facilitator = En animant
beside-history = Historique
author-looking = Lecture …
author-clean = Rien à améliorer, à ce que nous voyons.
author-line = Ligne { $line }
severity-error = arrête le cours
severity-warning = à considérer
author-gone = Enlevé :
author-fresh = Ajouté :
author-no-difference = Rien ne diffère.
author-brought-back = ramené
author-bring-back = Ramener ceci
author-no-step = Mettez le curseur dans une activité pour la voir ici.
author-notes = Vos notes
author-no-notes = Aucune. Les lignes qui commencent par > ne sont vues que par l’animation.
author-from-minute = Commence à la minute { NUMBER($minute) }.
debriefed-opt-in = Ce qui se dit peut être rapporté au groupe par qui le souhaite.
debriefed-never = Rien n’en revient jamais au groupe.
debriefed-none = { "" }
author-next = Ensuite : { $title }.
author-last = C’est la dernière étape.
author-in-rooms = En salles de { $size }
author-moved = Déplacé à la place { $place } de la séance
author-stretched = Maintenant { $minutes } min

newer-title = { $name } a enregistré ce cours pendant que vous écriviez
newer-without-script = Rien de vous n’est perdu : votre texte est dans le champ ci-dessous, et n’a pas été enregistré. Reprenez-y ce qu’il vous faut de l’autre, puis enregistrez à nouveau. L’autre reste dans l’historique.
newer-theirs = Ce qui a été enregistré entre-temps
newer-fits = Vos changements et les autres touchent des lignes différentes et vont ensemble.
newer-choose = { $count ->
    [one] À un endroit, vous avez tous deux changé les mêmes lignes. Choisissez ce qui reste.
   *[other] À { $count } endroits, vous avez tous deux changé les mêmes lignes. Choisissez ce qui reste.
}
newer-theirs-changed = Ce que { $name } a changé
newer-same-lines = Endroit { $number }
newer-side-theirs = { $name } a écrit
newer-side-mine = Vous avez écrit
newer-nothing = Rien : les lignes ont été enlevées
newer-keep-both = Garder les deux
newer-keep-theirs = Garder l’autre
newer-keep-mine = Garder le mien
newer-merge = En faire un seul texte
somebody = Quelqu’un d’autre

together-title = L’écrire ensemble
together-alone = Personne d’autre que vous ne peut ouvrir ce cours.
together-with = Vous l’écrivez avec { $names }.
together-name = Le nom avec lequel cette personne se connecte
together-go = La laisser écrire aussi
together-stop = Le reprendre
together-unknown = Personne de ce nom
together-unknown-text = Personne ne se connecte ici sous le nom de { $name }. Revenez en arrière et vérifiez comment il s’écrit.

rehearsal-title = Répétition : { $title }
rehearsal-back = Retour au cours
rehearsal-about = { $people } participants simulés ont suivi cette séance, par les mêmes portes que les vrais. Ils n’ont pas de voix : qui ils ont rencontré est réel ; ce qu’ils diraient ne l’est pas.
rehearsal-met = Chacun a été assis dans une salle avec { $others } autres.
rehearsal-repeats = { $count ->
    [0] Personne n’a rencontré deux fois la même personne.
    [one] Une rencontre était la deuxième des deux mêmes personnes.
   *[other] { $count } rencontres étaient celles de deux personnes qui s’étaient déjà rencontrées.
}
rehearsal-minutes = Chacun a passé { $minutes } minutes en salles.
rehearsal-climbed = Tout le monde a gravi l’échelle depuis le bas.
rehearsal-skipped = Quelqu’un a rencontré un échelon plus haut avant un plus bas.
rehearsal-alone = À un moment donné, sans compagnie dans une salle : { $names }.
rehearsal-nobody-alone = Personne ne s’est jamais retrouvé sans compagnie dans une salle.
rehearsal-refusals = { $count ->
    [0] Rien n’a été refusé.
    [one] Une chose a été refusée :
   *[other] { $count } choses ont été refusées :
}
rehearsal-kept = Cette page reste jusqu’au prochain démarrage du serveur ; imprimez-la si vous voulez la garder.
rehearsal-table = Qui a rencontré qui
rehearsal-people = personnes
rehearsal-in-rooms = min en salles
rehearsal-failed = La répétition s’est terminée sans résultat. Essayez encore une fois ; si cela se reproduit, le journal du serveur dit pourquoi.
rehearsal-runs = Vingt participants simulés suivent la séance, une heure en une demi-minute …
rehearsal-look-again = Regarder encore
rehearsal-gone-title = Cette répétition n’est plus ici
rehearsal-gone-text = Les résultats sont gardés jusqu’au redémarrage du serveur. Répétez la séance encore une fois depuis son cours.
rehearse-go = Répéter
rehearse-about = Vingt participants simulés suivent la séance en quelques secondes ; vous voyez qui a rencontré qui.

schedule-go = Planifier …
schedule-title = Planifier une séance
schedule-which = Quelle séance
schedule-when = Quand elle commence
schedule-zone = À l’heure de
schedule-leave = Pas maintenant
schedule-make = Créer la séance et son lien
schedule-without = Laissez vide pour une séance sans heure fixe.
begins-at = { DATETIME($when, dateStyle: "full", timeStyle: "short") } ({ $zone })
begins-label = Début :
begins-yours = chez vous :
begins-zone-title = Nous ne connaissons pas ce fuseau horaire
begins-zone-text = Revenez en arrière et écrivez-le comme Europe/Paris, America/New_York ou UTC.
begins-unreadable-title = Nous ne pouvons pas lire cette heure
begins-unreadable-text = Revenez en arrière et choisissez un jour et une heure, comme 2026-11-25T10:00.
begins-past-title = Ce moment est passé
begins-past-text = Revenez en arrière et choisissez-en un à venir.

beside-images = Images
image-add = Ajouter une image …
image-add-title = Ajouter une image ou des diapositives
image-file = Quelle image, ou un PDF de diapositives
image-about = PNG, JPEG, WebP ou GIF, jusqu'à 8 Mo ; ou un PDF, dont chaque page devient une diapositive de l'exposé. Une image peut aussi être déposée dans le texte ou collée.
slides-about = Chaque page devient une diapositive de cet exposé, avec ses mots pour qui ne peut pas la voir. Les notes d'une diapositive sont les lignes au-dessous qui commencent par > : vous seul les voyez.
slides-sending = Page { $page } sur { $pages } …
slides-added = { $slides ->
    [one] Une diapositive est dans le texte
   *[other] { $slides } diapositives sont dans le texte
}
slide-words = Diapositive { $slide }
image-refused-no-talk = Les diapositives vont dans un exposé (talk). Placez-y le curseur, puis ajoutez-les de nouveau.
image-refused-too-many-pages = Ce PDF a plus de 80 pages. Retirez ce que vous ne montrerez pas.
image-refused-unreadable-pages = Ce PDF ne se lit pas jusqu'au bout : il est abîmé, ou protégé par un mot de passe.
image-words = Ce qu’elle montre
image-why = En mots, pour les personnes qui ne peuvent pas la voir. Ils sont lus à voix haute à sa place.
image-put = La mettre dans le texte
image-sending = Envoi …
image-added = { $name } est dans le texte
image-none = Pas encore d’images.
image-how = Ce qu’un appareil photo a écrit dans le fichier, comme le lieu de la prise de vue, en est enlevé avant d’être gardé. Qui est dans une séance en voit les images ; personne d’autre.
image-size = { NUMBER($kilobytes) } ko
image-unused = Pas dans le texte.
image-remove = L’enlever
image-missing-help = Déposez l’image dans le texte, ou écrivez le nom d’une image qui y est.
image-refused-too-large = Ce fichier dépasse 8 Mo. Enregistrez-le plus petit, et choisissez-le à nouveau.
image-refused-unknown-kind = Ce n’est pas une image PNG, JPEG, WebP ou GIF, ou elle est abîmée.
image-refused-unreadable = Cette image est abîmée : on ne peut pas la lire jusqu’au bout.
image-refused-too-many-pixels = Cette image a plus de 50 millions de points. Enregistrez-la plus petite, et choisissez-la à nouveau.
image-refused-no-room = Ce cours a autant d’images qu’il peut en garder : 24 Mo ou 200. Enlevez-en qui ne sont pas dans le texte.
image-refused-no-words = Écrivez en quelques mots ce qu’elle montre.
image-refused-offline = Le serveur est injoignable. Votre texte est en sécurité ; réessayez avec l’image dans un instant.
image-refused-signed-out = Votre connexion est close. Connectez-vous dans un autre onglet, puis réessayez.
image-refused-removed = Ce cours a été enlevé.
schedule-place = Où vous retrouvez-vous ?
schedule-call = Lien de l’appel
place-tables-help = Les téléphones montrent à chacun sa table, la question et le temps. Ni micro ni caméra ne sont utilisés, et les minutes ne sont pas mesurées.
place-elsewhere-help = À côté de Zoom, Teams ou d’un autre appel : cette page place les personnes, tient le temps et garde ce qui s’écrit. Que l’appel soit enregistré ou non n’est pas entre ses mains, et la page d’entrée le dit.
place-seen-help = « Tout le monde se voit » : en plénière, chacun voit et entend les autres par { $host } ; qui l’exploite pourrait écouter. La page d’entrée le dit avant que quiconque donne un nom. Les petites salles et les binômes restent entre navigateurs.
call-title = Le lien de l’appel manque
call-text = Revenez en arrière et indiquez où l’on se retrouve, comme https://call.example/j/123.
place-hybrid-help = Les téléphones montrent à chacun sa table ; les personnes à distance y sont entendues par un ordinateur. Ouvrez le lien d’entrée sur un ordinateur pour chacune de ces tables. Les minutes ne sont pas mesurées.
place-which = Laquelle nous convient ?
call-only = Seulement pour un autre appel vidéo.
