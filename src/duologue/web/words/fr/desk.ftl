# Le pupitre de l’animation.

desk-start = Commencer la séance
desk-next = Suite : { $title }
desk-open = Ouvrir les salles
desk-end = Faire revenir tout le monde dans une minute
desk-extend = Deux minutes de plus
desk-reveal = Montrer les résultats
desk-reveal-chat = Montrer toutes les lignes
slide-next = Diapositive suivante
slide-back = Diapositive précédente
slide-at = Diapositive { $slide } sur { $slides }
slide-ahead = La suivante, que vous seul voyez
slide-keys = Les flèches du clavier tournent aussi les diapositives, tout comme une télécommande de présentation.
desk-close = Clore la séance
desk-here = { $here } ici
desk-answered = { $count ->
    [one] { $count } a répondu
   *[other] { $count } ont répondu
}
desk-plan = Le plan
desk-rooms = Salles
desk-alone = Une personne seule n’est pas mise dans une salle : elle reste avec vous jusqu’à ce que quelqu’un arrive.
desk-unpromised = { $count ->
    [one] Une personne n’a pas encore donné sa promesse ; elle aura sa place dès qu’elle le fera.
   *[other] { $count } personnes n’ont pas encore donné leur promesse ; elles auront leur place dès qu’elles le feront.
}
desk-no-rooms = Les salles apparaissent ici quand une activité en a.
desk-notes = Vos notes
desk-offers = Proposé par leurs auteurs
desk-no-offers = Pas encore de proposition. Laissez un silence ; cela aide souvent.
desk-show = Montrer au groupe
desk-floor = Donner la parole
desk-unfloor = Reprendre la parole
desk-calls = Aimeraient de l’aide
desk-call-done = Je m’en occupe
desk-people = Personnes
desk-say-it = Dites la promesse à voix haute, puis donnez-la vous-même.
desk-agreed = { $count } sur { $all } ont promis
tour-1 = Voici votre plan. L’étape où vous êtes est marquée ; les minutes sont celles que demande le cours.
tour-2 = Il y a un bouton principal. Il fait toujours la prochaine chose sensée.
tour-3 = En dessous, vous voyez les salles et les personnes : qui est assis où, jamais ce qui se dit.
tour-next = Suite
tour-done = C’est bon
desk-back = Une étape en arrière
desk-projector = Écran pour le mur
desk-tell = Dire à toutes les salles
desk-tell-text = Une ligne pour toutes les salles
desk-move = Déplacer { $name } vers la salle
desk-unseated = Dans aucune salle
desk-room = Salle { $number }
desk-clock = { $minutes ->
    [0] à l’heure
    [one] { $minutes } minute de retard sur le plan
   *[other] { $minutes } minutes de retard sur le plan
}
desk-early = { $minutes ->
    [one] { $minutes } minute d’avance sur le plan
   *[other] { $minutes } minutes d’avance sur le plan
}
desk-written = { $count ->
    [one] { $count } ligne écrite
   *[other] { $count } lignes écrites
}
desk-summary = Ce que le groupe laisse
desk-summary-text = Les sondages, en totaux. Tout le reste est resté chez celles et ceux qui l’ont dit.
desk-quiet = Rien à faire ici pour vous : chacun écrit pour soi.
desk-elapsed = { $gone } minutes sur { $of }
desk-late-costs = Vous avez { $minutes } minutes de retard.
desk-shorten = Raccourcir « { $title } » de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
desk-abrupt = On parle dans les salles. Continuer maintenant rappelle tout le monde d’un coup, au milieu d’une phrase.
desk-close-sure = Clore la séance pour tout le monde ? Rien ne pourra y être ajouté ensuite.
desk-stay = Pas encore
desk-to-office = Retour à vos cours et séances
desk-nobody = Personne encore. Le lien pour le groupe est sur la page de la séance.
desk-knock = Frapper
desk-knock-at = Frapper à la salle { $number }
desk-at-door = Vous êtes à la porte de la salle { $number }
desk-at-door-text = La salle voit que vous frappez. Quelqu’un vous ouvre, ou vous demande de venir plus tard.
desk-inside = Vous êtes dans la salle { $number }
desk-inside-text = Tout le monde y voit que vous êtes là, vous entend et est entendu de vous.
desk-leave = Quitter la salle
desk-step-back = S’éloigner de la porte
desk-tables = Tables
desk-open-tables = Envoyer tout le monde à sa table
rooms-copy = Les salles en liste
rooms-copy-go = Copier la liste
rooms-copy-help = La personne qui ouvre les salles de l’appel y met chacun comme il est ici.
minutes-outside = Rien n’a été mesuré : on a parlé hors de cette page.
desk-afar = à distance
desk-laptops = { $count ->
    [one] { $tables } a besoin d’un ordinateur pour que tous s’y entendent.
   *[other] { $tables } ont chacune besoin d’un ordinateur pour que tous s’y entendent.
 } Ouvrez-y le lien d’entrée et choisissez « Cet appareil est l’ordinateur d’une table ». Ou quelqu’un à la table appuie sur « Parler par cet appareil ».
desk-left-out = Laissez en dehors de « { $what } » : { $names }
desk-place-tables = Votre groupe se retrouve dans un même lieu et parle autour de tables. Chaque téléphone montre à sa personne sa table, la question et le temps.
desk-place-elsewhere = Votre groupe parle dans l’appel vidéo d’un autre service. D’ici, vous répartissez les places et tenez le temps ; c’est ici qu’on écrit.
desk-place-hybrid = La plupart sont assis à des tables ; certains y sont entendus à distance, par un ordinateur. Avant de commencer, préparez un ordinateur pour chacune de ces tables : ouvrez-y le lien d’entrée ou, là où seules les personnes d’une liste entrent, la page de la séance.
desk-laptops-ready = Prêt : { $names }
