# Une cohorte : les personnes qui suivent un cours ensemble, leur liste et leurs séances.

cohort-unnamed = Une nouvelle cohorte
cohort-again = { $title }, de nouveau
cohort-new = Une nouvelle cohorte
cohort-new-text = Des personnes qui suivent un cours ensemble : une liste, une invitation pour chacune, des partenaires qui restent.
cohort-new-name = Comment s’appelle-t-elle ?
cohort-new-example = Responsables d’équipe, printemps
cohort-new-course = Son cours
cohort-new-later = Je le choisirai plus tard
cohort-new-go = Créer la cohorte
cohort-is-archived = Cette cohorte est archivée. Tout ce qu’elle contient est encore là.
cohort-bring-back = La reprendre
cohort-next = La prochaine séance
cohort-rehearse = La répéter
cohort-people = { $count ->
    [one] { $count } personne est sur la liste.
   *[other] { $count } personnes sont sur la liste.
}
cohort-nobody = Personne n’est encore sur la liste. Apportez-la d’un tableur, ou notez les personnes une par une.
cohort-sessions = Séances
cohort-no-sessions = Aucune pour l’instant.
cohort-no-moment = pas encore de date
cohort-course = Quel cours suit-elle ?
cohort-course-which = Cours
cohort-course-go = Prendre ce cours
cohort-no-courses = Vous n’avez pas encore de cours. Commencez par un cours de la bibliothèque.
cohort-add-session = Ajouter une séance
cohort-which-session = Séance
cohort-for = Pour
cohort-for-all = toute la liste
cohort-for-group = Pour le groupe { $group }
cohort-plan = Ajouter la séance
cohort-no-session = Ce cours n’a pas cette séance. Regardez le cours, puis essayez à nouveau.
cohort-does-not-run = Des séances pourront être prévues dès que le cours se lira sans erreur :
cohort-come = Qui peut venir
cohort-come-list = Les personnes de la liste seulement, chacune par son propre lien
cohort-come-everybody = Aussi toute personne qui a le lien d’une séance
cohort-managers = Les responsables et celles et ceux qui leur rendent compte
cohort-managers-apart = sont dans des salles différentes
cohort-managers-together = peuvent être ensemble
cohort-keep = Garder ceci
cohort-leads = Qui d’autre l’anime
cohort-colleague = Nom sous lequel la personne se connecte
cohort-colleague-go = L’animer ensemble
cohort-colleague-stop = N’anime plus
cohort-colleague-stop-who = { $name } n’anime plus
cohort-colleague-unknown = Personne ne se connecte ici sous le nom « { $name } ». Demandez comment ce nom s’écrit.
cohort-more = Renommer, dupliquer, archiver ou enlever
cohort-name = Nom
cohort-rename = Renommer
cohort-duplicate = Dupliquer
cohort-duplicate-text = Le même cours et les mêmes réglages pour un autre groupe. Les séances sont prévues à neuf.
cohort-duplicate-people = Avec les personnes de sa liste ; chacune reçoit un nouveau lien
cohort-duplicate-go = La dupliquer
cohort-archive = Archiver
cohort-archive-text = Elle quitte votre bureau, avec tout ce qu’elle contient. Vous pouvez la reprendre.
cohort-archive-go = L’archiver
cohort-remove = Enlever
cohort-remove-text = La liste, les liens de chaque personne, et les séances avec ce qui y a été écrit.
cohort-remove-go = L’enlever pour de bon
cohort-remove-sure = Enlever cette cohorte avec sa liste et ses séances ? Rien ne peut les ramener.
step-moment = Une date est convenue
step-people = { $count ->
    [0] Des personnes sont sur la liste
    [one] { $count } personne est sur la liste
   *[other] { $count } personnes sont sur la liste
}
step-invited = { $count ->
    [0] Des personnes sont invitées
    [one] { $count } personne est invitée
   *[other] { $count } personnes sont invitées
}
step-done = fait
step-open = à faire

roster-title = Personnes
roster-open = Voir la liste
roster-one-by-one = Noter les personnes une par une
roster-empty-list = Personne n’est encore sur la liste.
roster-take = Emporter la liste (CSV)
roster-find = Trouver quelqu’un
roster-all = Tout montrer
roster-found = { $found ->
    [one] { $found } personne sur { $count }
   *[other] { $found } personnes sur { $count }
}
roster-first = Les { $shown } premières sont montrées. Cherchez un nom pour en trouver d’autres.
roster-none = Personne sur la liste ne correspond.
roster-kept = Les noms et les adresses sont gardés chiffrés, chaque personne sous une clé à elle. Les participants ne voient jamais d’adresse. Quand vous retirez quelqu’un de la liste, sa ligne est détruite au bout d’un jour.
roster-change-brought = { $count ->
    [one] { $count } personne a été apportée.
   *[other] { $count } personnes ont été apportées.
}
roster-change-added = Une personne a été ajoutée.
roster-change-edited = Une ligne a été changée.
roster-change-removed = Une personne a été retirée de la liste.
roster-change-followed = { $count ->
    [one] L’annuaire a modifié { $count } personne de la liste.
   *[other] L’annuaire a modifié { $count } personnes de la liste.
}
roster-undo = Revenir en arrière
roster-asking = { $count ->
    [one] { $count } personne demande à entrer depuis un autre appareil
   *[other] { $count } personnes demandent à entrer depuis un autre appareil
}
roster-asking-text = Le lien a d’abord servi sur un appareil qui n’est pas à portée de main. Si vous savez que c’est la bonne personne, laissez-la entrer ; le premier appareil n’ouvre alors plus le lien.
person-back = Retour à la liste
person-email = Adresse e-mail
person-email-help = Facultatif. Les invitations y sont envoyées, et seules les personnes qui animent la cohorte la voient.
person-manager-label = Rend compte à
person-manager-help = Nom ou adresse d’une personne de la liste. Les deux ne sont pas placées ensemble.
person-groups = Groupes
person-groups-help = Séparez-en plusieurs par un point-virgule.
person-more = Autre chose à mêler
person-more-head = Quoi, par exemple site
person-more-value = Sa valeur, par exemple Rome
person-add = Ajouter quelqu’un
person-add-go = Mettre sur la liste
person-change = Ce que dit la liste
person-keep = Garder ceci
person-remove = Retirer de la liste
person-remove-text = Son lien ne mène alors nulle part. Vous pouvez revenir en arrière.
person-address = « { $address } » n’est pas une adresse e-mail. Écrivez-la comme nom@example.org, ou laissez le champ vide.
person-twice = { $name } est déjà sur la liste. Ajoutez une initiale pour distinguer deux personnes du même nom, ou donnez à chacune son adresse.
person-manager = « { $name } » n’est ni le nom ni l’adresse d’une seule autre personne de la liste.
person-link = Lien personnel
link-used = utilisé
link-unused = pas encore utilisé
link-used-text = Ce lien est utilisé. Il s’ouvre sur l’appareil où il a servi la première fois.
link-unused-text = Personne n’a encore utilisé ce lien. Il appartiendra au premier appareil qui le fera.
link-asked = Quelqu’un avec ce lien demande à entrer depuis un autre appareil.
link-release = Laisser entrer
link-release-who = Laisser entrer { $name }
link-release-text = Le prochain appareil qui ouvre le lien le reçoit. Le précédent ne l’ouvre plus.
link-renew = Faire un nouveau lien
link-renew-text = Si le lien est tombé entre de mauvaises mains : l’ancien ne mène alors nulle part.
link-renew-sure = Retirer l’ancien lien et en faire un nouveau ?

bring-title = Apporter une liste
bring-go = Apporter une liste
bring-text = Un fichier CSV d’un tableur ou d’un annuaire, ou des cellules que vous copiez et collez. Les noms suffisent ; adresses, responsables, groupes et autres colonnes sont compris aussi.
bring-file = Un fichier
bring-paste = Ou collez-la ici
bring-example = Nom complet	Courriel	Responsable	Site
    Ana Lopez	ana@example.org		Rome
    Ben Okafor	ben@example.org	Ana Lopez	Lagos
bring-look = La regarder
bring-nothing-yet = Vous voyez ce qui a été compris avant que quoi que ce soit ne soit gardé.
bring-other = Apporter une autre liste
bring-check = Voici ce qui a été compris
bring-ready = { $count ->
    [one] { $count } personne peut être mise sur la liste.
   *[other] { $count } personnes peuvent être mises sur la liste.
}
bring-nobody = Personne n’y est nouveau ni changé.
bring-added = { $count ->
    [one] { $count } est nouvelle.
   *[other] { $count } sont nouvelles.
}
bring-changed = { $count ->
    [one] Pour { $count } qui est déjà sur la liste, quelque chose change.
   *[other] Pour { $count } qui sont déjà sur la liste, quelque chose change.
}
bring-same = { $count ->
    [one] { $count } est déjà sur la liste exactement ainsi.
   *[other] { $count } sont déjà sur la liste exactement ainsi.
}
bring-refused = { $count ->
    [one] { $count } ligne ne peut pas servir. Les autres peuvent être prises sans elle.
   *[other] { $count } lignes ne peuvent pas servir. Les autres peuvent être prises sans elles.
}
bring-noted = { $count ->
    [one] { $count } ligne sert, en laissant quelque chose de côté.
   *[other] { $count } lignes servent, en laissant quelque chose de côté.
}
bring-keep = { $count ->
    [one] Mettre cette personne sur la liste
   *[other] Mettre { $count } personnes sur la liste
}
bring-columns = Ce que veut dire chaque colonne
bring-columns-text = Corrigez ce qui a été mal compris, puis relisez la liste.
bring-headed = La première ligne nomme les colonnes
bring-cut = Entre les cellules se trouve { $how }.
delimiter-comma = une virgule
delimiter-semicolon = un point-virgule
delimiter-tab = une tabulation
delimiter-bar = une barre verticale
delimiter-other = un autre signe
bring-encoding = Alphabet du fichier
bring-encoding-text = Il a été deviné. Si des lettres semblent fausses ci-dessus, choisissez-en un autre.
bring-again = La relire
bring-lines = Des lignes à regarder
bring-more-lines = { $count ->
    [one] Et { $count } autre ligne.
   *[other] Et { $count } autres lignes.
}
bring-going = { $count ->
    [one] { $count } personne est mise sur la liste
   *[other] { $count } personnes sont mises sur la liste
}
bring-leave = Vous pouvez quitter cette page ; cela continue.
bring-failed = Certaines personnes sont peut-être déjà sur la liste. Regardez-la, et apportez le reste à nouveau : personne n’est ajouté deux fois.
column-name = Nom
column-first = Prénom
column-last = Nom de famille
column-email = Adresse e-mail
column-manager = Rend compte à
column-group = Groupes
column-trait = Quelque chose à mêler
column-nothing = La laisser de côté

# Ce qui ne va pas dans une liste entière.
roster-empty = Il n’y a rien dedans.
roster-large = Cela fait plus de { $megabytes } Mo. Une liste de dix mille personnes en fait environ un. Est-ce le bon fichier ?
roster-workbook = C’est un classeur de tableur. Enregistrez-le là en CSV, ou copiez ses cellules et collez-les ici.
roster-pdf = C’est un PDF. Copiez le tableau là où il a été fait, ou enregistrez-le de là en CSV.
roster-picture = C’est une image. Copiez le tableau là où il a été fait, ou enregistrez-le de là en CSV.
roster-packed = Ce fichier est compressé. Décompressez-le, et apportez ce qu’il contient.
roster-document = C’est un document de traitement de texte. Copiez son tableau et collez-le ici.
roster-binary = Ce n’est pas du texte. Enregistrez la liste en CSV, ou copiez ses cellules et collez-les ici.
roster-encoding = Ses lettres ne peuvent pas être lues. Enregistrez la liste en « CSV UTF-8 » dans votre tableur.
roster-long = Ses lignes sont trop longues pour une liste de personnes. Est-ce le bon fichier ?
roster-many-lines = Cela fait plus de { $most } lignes. Apportez-la en plusieurs parties.
roster-many-columns = Cela fait plus de { $most } colonnes. Laissez de côté celles dont le placement n’a pas besoin.
roster-many-people = Cela ferait { $count } personnes. Une cohorte en contient { $most } au plus.
roster-no-names = Aucune colonne ne dit qui sont les personnes. Choisissez ci-dessous laquelle est le nom.
roster-only-heads = Elle nomme ses colonnes, et personne ne se trouve dessous.

# Ce qui ne va pas dans une ligne, et que faire.
roster-long-line = plus de { $most } caractères. Raccourcissez-la, et apportez-la à nouveau.
roster-quote = un guillemet est ouvert et n’est pas fermé. Fermez-le ou enlevez-le.
roster-cells = { $count } cellules, mais la liste a { $columns } colonnes. Si une cellule contient une virgule, mettez-la entre guillemets.
roster-twice = { $name } est déjà à la ligne { $first }. Ajoutez une initiale, ou donnez à chaque personne sa propre adresse.
roster-formula = « { $column } » commence comme une formule et a été laissé de côté.
roster-formula-name = « { $name } » commence comme une formule. Écrivez un nom.
roster-long-value = « { $column } » dépasse { $most } caractères et a été laissé de côté.
roster-address = « { $address } » n’est pas une adresse e-mail. { $name } est sur la liste sans adresse.
roster-manager-unknown = { $name } rend compte à « { $manager } », qui n’est pas sur la liste. Cela a été laissé de côté.
roster-manager-maybe = { $name } rend compte à « { $manager } », qui n’est pas sur la liste. Vouliez-vous dire { $maybe } ? Cela a été laissé de côté.
roster-manager-two = { $name } rend compte à « { $manager } », et plusieurs personnes portent ce nom. Écrivez plutôt l’adresse.
session-ready-cohort = La séance est prête. Ouvrez votre pupitre quand vous voulez ; chaque personne de la liste de la cohorte vient par son propre lien.
kept-days-title = Combien de temps il est gardé
kept-days-text = La liste avec tous les liens, les lettres scellées entre partenaires et les copies scellées de notes sont détruites { $days ->
    [one] un jour
   *[other] { $days } jours
} après la dernière séance, et ce qui a été dit à la classe pendant une séance, { $days ->
    [one] un jour
   *[other] { $days } jours
} après cette séance ; dans les sauvegardes aussi. Le groupe disparaît alors d’ici.
kept-days-end = En l’état, ce sera le { $day }.
kept-days-label = Jours après la dernière séance
kept-days-odd = Donnez un nombre de jours de { $least } à { $most }.
kept-days-longer = Des personnes sont déjà venues, et on leur a dit pour combien de temps. Le délai peut devenir plus court, pas plus long.
cohort-sponsors = Qui lit ses rapports
cohort-sponsors-text = Quelqu’un de l’organisation trouve sur sa propre page les pouls des séances de cette cohorte : des groupes seulement, aucun de moins de cinq personnes. Ni liste, ni séance, ni personne n’y figure.
cohort-sponsor = Nom sous lequel le commanditaire se connecte
cohort-sponsor-go = Lui laisser lire les rapports
cohort-sponsor-stop = Ne lit plus
cohort-sponsor-stop-who = { $name } ne lit plus ses rapports
cohort-sponsor-unknown = Personne ne se connecte ici sous le nom « { $name } » dans le rôle de commanditaire. Ce rôle est donné par l’administration.
