# Les invitations, une autre date, annuler ; et ce que disent les lettres.

invited-title = Invitations
invited-teaser = Envoyez une invitation avec une entrée d’agenda, déplacez la séance, ou annulez-la.
invited-open = Inviter des personnes
invited-back = Retour à la séance
invited-nobody = Personne encore. Qui a le lien peut venir sans invitation.
invited-nobody-own = Personne encore. Qui est sur la liste de la cohorte vient par son propre lien, avec ou sans invitation.
invited-people = { $count ->
    [one] { $count } personne est invitée
   *[other] { $count } personnes sont invitées
}
invited-waiting = en route
invited-by-hand = sur la liste
invited-sent = envoyée
invited-problem = n’a pas pu être remise : { $problem }
invited-again = Renvoyer
invited-again-to = Renvoyer à { $who }
invited-withdraw = Retirer de la liste
invited-withdraw-who = Retirer de la liste : { $who }
invited-add = Ajouter des personnes
invited-label = Adresses
invited-help = Une par ligne, ou comme votre programme de courrier ou votre tableur les copie ; des noms peuvent s’y trouver.
invited-go = Envoyer les invitations
invited-go-list = Les mettre sur la liste
invited-unreadable = { $count ->
    [one] { $count } ligne n’a pas pu être lue comme une adresse. Elle est ci-dessous ; les autres sont faites.
   *[other] { $count } lignes n’ont pas pu être lues comme des adresses. Elles sont ci-dessous ; les autres sont faites.
}
invited-many = Cela ferait plus de { $most } personnes. Rien n’a été ajouté.
invited-letter = Ce que dit l’invitation
invited-copy = Copier le texte
invited-no-mail = Ce serveur n’envoie pas de courrier. Copiez l’invitation ci-dessous dans votre propre programme ; l’entrée d’agenda peut être jointe.
invited-reminder = Toute la liste reçoit un rappel la veille.
invited-kept = Les adresses sont gardées chiffrées pour cette séance seulement, et détruites avec elle. Les autres participants ne les voient jamais.
invited-calendar = Entrée d’agenda
move-title = Une autre date
move-none = Aucune heure n’a été convenue. Avec une heure, l’invitation porte une entrée d’agenda.
move-when = Commence
move-zone = À l’heure de
move-go = Déplacer la séance
move-set = Fixer l’heure
move-told = Toute personne invitée est prévenue, et son agenda suit.
move-begins-zone = Nous ne connaissons pas ce fuseau horaire. Écrivez-le comme Europe/Paris, America/New_York ou UTC.
move-begins-unreadable = Nous ne pouvons pas lire cette heure. Choisissez un jour et une heure, comme 2026-11-25T10:00.
move-begins-past = Ce moment est passé. Choisissez-en un à venir.
call-off-title = L’annuler
call-off-text = Le lien n’ouvre alors plus rien, et toute personne invitée est prévenue. Une nouvelle date revient là-dessus.
call-off-go = Annuler la séance
call-off-sure = Annuler cette séance, et prévenir toutes les personnes invitées ?
session-called-off = Cette séance a été annulée. Choisissez une autre date pour la tenir tout de même.
called-off-title = Cette séance a été annulée
called-off-text = Vous n’avez rien à faire. Si elle a lieu à un autre moment, qui vous a fait signe vous le dira.
calendar-take = La mettre dans mon agenda

mail-hello = Bonjour { $name },
mail-hello-nobody = Bonjour,
mail-door = Votre lien : { $link }
mail-what-happens = Vous allez participer : la plupart du temps, vous parlez avec d’autres, en petites salles et à deux. Vous pouvez toujours passer. Ce qui s’y dit y reste, et rien n’est enregistré. Le lien s’ouvre dans un navigateur, sur un ordinateur ou un téléphone ; rien n’est à installer.
mail-why = Vous recevez ceci parce que { $staff } a mis votre adresse sur la liste de cette séance. La liste est détruite { $days } jours après.
mail-invitation-subject = Invitation : { $title }
mail-invitation = { $staff } vous invite à « { $title } ». Rendez-vous : { $when }.
mail-invitation-any-time = { $staff } vous invite à « { $title } ».
mail-moved-subject = Nouvelle date : { $title }
mail-moved = « { $title } » a une autre date. Rendez-vous : { $when }.
mail-moved-any-time = « { $title } » a une autre date.
mail-called-off-subject = Annulée : { $title }
mail-called-off = « { $title } » n’aura pas lieu comme prévu. Vous n’avez rien à faire.
mail-withdrawn-subject = Plus nécessaire : { $title }
mail-withdrawn = Vous n’êtes plus sur la liste de « { $title } », et pouvez l’enlever de votre agenda.
mail-reminder-subject = Bientôt : { $title }
mail-reminder = « { $title } » commence : { $when }. Un endroit calme, un micro et, si vous voulez, une caméra : c’est tout ce qu’il faut.
mail-reminder-any-time = « { $title } » commence bientôt.
session-off = annulée
invited-own-link = lien-personnel
invited-fresh = { $count ->
    [one] { $count } personne de la liste de la cohorte n’est pas encore invitée. L’invitation porte son lien personnel.
   *[other] { $count } personnes de la liste de la cohorte ne sont pas encore invitées. Chaque invitation porte un lien personnel.
}
invited-all = Toutes les personnes de la liste qui ont une adresse sont invitées.
invited-without = { $count ->
    [one] { $count } personne n’a pas d’adresse : copiez son lien personnel depuis la liste.
   *[other] { $count } personnes n’ont pas d’adresse : copiez leurs liens personnels depuis la liste.
}
