# Qui travaille ici, et dans quels rôles.

team-nav = Équipe
team-title = Qui travaille ici
team-text = Celles et ceux qui animent, écrivent des cours ou lisent des rapports. Pour participer, aucun compte n’est nécessaire : cette liste ne compte que l’équipe.
team-does = Ce que { $name } fait ici
team-keep = Garder
team-no-role = Cochez au moins une chose que fait cette personne.
team-last-administrator = C’est la seule personne qui administre. Donnez d’abord ce rôle à quelqu’un d’autre.
team-remove = { $name } s’en va…
team-way-back = Créer un lien vers un nouveau mot de passe pour { $name }
team-link-back = Transmettez-le à { $name }. Il ouvre une page pour un nouveau mot de passe, une fois, pendant une heure, et n’est affiché que maintenant.
team-invite = Inviter quelqu’un
team-address = Adresse e-mail, si vous la connaissez
team-address-mail = Le lien y part par e-mail, et vous le voyez aussi.
team-address-no-mail = Ce serveur n’envoie pas d’e-mail : vous recevez un lien à transmettre vous-même.
team-what = Que fera cette personne ?
team-invite-go = Créer le lien
team-link = Son lien
team-link-text = Transmettez-le à une seule personne. Il sert une fois, pendant sept jours, et n’est affiché que maintenant.
team-link-mailed = Il est en route vers { $address }. Il sert une fois, pendant sept jours, et n’est affiché que maintenant.
team-invited = Invité·es, pas encore là
team-invited-nobody = Un lien que vous avez transmis
team-until = jusqu’au { $day }
team-take-back = Retirer
team-take-back-of = Retirer : { $address }
staff-role-administrator = Administration
staff-role-designer = Conception
staff-role-facilitator = Animation
staff-role-sponsor = Commande
staff-role-does-administrator = décide qui travaille ici ; ne voit par là aucun cours ni aucun groupe
staff-role-does-designer = écrit des cours et des pouls ; ne voit pas les personnes qui participent
staff-role-does-facilitator = anime cohortes et séances ; écrit aussi des cours
staff-role-does-sponsor = lit les rapports, et rien d’autre
other-role-title = Ceci relève d’un autre rôle
other-role-text = Votre compte n’est pas prévu pour cela. La personne qui s’occupe de l’équipe peut le changer.
leaving-title = { $name } s’en va
leaving-text = Son compte disparaît, avec tous les moyens de se connecter. Ce qui a été fait reste, entre les mains que vous choisissez.
leaving-alone = Son compte disparaît, avec tous les moyens de se connecter. Il ne laisse rien derrière lui.
leaving-courses = { $count ->
    [one] Un cours
   *[other] { $count } cours
}
leaving-cohorts = { $count ->
    [one] Une cohorte
   *[other] { $count } cohortes
}
leaving-sessions = { $count ->
    [one] Une séance
   *[other] { $count } séances
}
leaving-pulses = { $count ->
    [one] Un pouls
   *[other] { $count } pouls
}
leaving-heir = Qui prend la suite ?
leaving-nobody = Personne d’autre ici ne pourrait prendre la suite. Invitez d’abord quelqu’un, ou donnez ce rôle à un·e collègue.
leaving-go = Supprimer le compte
leaving-stay = Laisser tel quel
reports-title = Rapports
reports-text = Ce que montrent les pouls de vos cohortes, par groupes. Les réponses de chaque personne n’y figurent pas.
reports-none = Aucune cohorte ne vous a encore inscrit pour ses rapports. Demandez à qui l’anime.
mail-staff-subject = { $staff } vous invite à travailler dans Duologue
mail-staff = { $staff } vous invite à travailler à des cours en direct dans Duologue. Ce lien ouvre votre compte. Il sert une fois, pendant sept jours : { $link }
reports-none-yet = Aucun pouls n’a encore été demandé dans ses séances.
reports-together = Demandé avec d’autres cohortes, sans qu’on puisse les distinguer : il n’y a pas de rapport sur cette seule cohorte. Qui a fait le pouls peut donner un nom à chaque cohorte dans le prochain.
team-end-sign-ins = Déconnecter { $name } partout
