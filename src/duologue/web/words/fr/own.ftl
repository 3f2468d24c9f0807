# Ce qu’ouvre un lien personnel : la page de chaque participant dans un cours.

own-hello = Bonjour { $name }
own-device = Ce lien n’est qu’à vous. Il sera lié à l’appareil que vous utilisez maintenant ; prenez donc celui dont vous vous servirez : un ordinateur ou un téléphone avec un micro.
own-this-device = Utiliser cet appareil
own-not-you = Ce n’est pas votre nom ? Alors ce lien vous est parvenu par erreur. Dites-le à la personne qui l’a envoyé.
own-elsewhere = Ce lien personnel est utilisé sur un autre appareil.
own-elsewhere-mail = Ouvrez-le là-bas. Si vous n’avez plus cet appareil, nous envoyons un lien de retour à l’adresse de la personne à qui il appartient.
own-elsewhere-ask = Ouvrez-le là-bas. Si vous n’avez plus cet appareil, demandez à la personne qui anime le cours de vous laisser entrer ici. Elle voit votre demande aussitôt.
own-ask = Demander à entrer ici
own-ask-mail = Envoyer un lien de retour
own-asked = La personne qui anime le cours a reçu votre demande. Dès qu’elle vous laisse entrer, rouvrez votre lien sur cet appareil.
own-asked-mail = Un courriel est en route. Il ouvre votre page sur l’appareil où vous le lisez, une seule fois et dans l’heure. La personne qui anime le cours peut aussi vous laisser entrer.
own-back = Désormais, votre page s’ouvre sur cet appareil. Le précédent ne l’ouvre plus.
own-next = À venir
own-go = Entrer
own-look = Ce qui vous attend
own-nothing-next = Aucune séance n’est prévue pour le moment.
own-no-partner = Vous n’en avez pas encore. Vous vous trouverez pendant une séance.
own-notes = Vos propres réflexions
own-notes-text = Elles sont sur cet appareil. Si vous voulez, le serveur en garde une copie scellée que vous seul pouvez ouvrir.
own-notes-open = Ouvrir mes notes
own-minutes = Mes minutes et ce qui est gardé à mon sujet
own-link-kept = Gardez ce lien : il mène ici pendant tout le cours.
own-come-as = Vous entrez sous le nom de { $name }.
own-home = Retour à votre page
by-own-link-title = Venez par votre propre lien
by-own-link-text = Cette séance est réservée aux personnes invitées, chacune par un lien à elle. Le vôtre est dans votre invitation. Si vous ne le trouvez pas, demandez à la personne qui anime le cours.
way-back-title = Ce lien de retour n’est plus valable
way-back-text = Il a servi, ou une heure a passé. Ouvrez votre lien personnel et demandez-en un nouveau.
mail-own-link = Ce lien n’est que pour vous, et mène à votre propre page pendant tout le cours. Merci de ne pas le transmettre.
mail-way-back-subject = Votre lien de retour : { $title }
mail-way-back = Quelqu’un, très probablement vous, a demandé à ouvrir votre page de « { $title } » sur un autre appareil. Ce lien le fait, une seule fois et dans l’heure : { $link }
mail-way-back-not-you = Si ce n’était pas vous, vous n’avez rien à faire.
own-days-kept = Ce qui est gardé ici de ce cours est détruit { $days ->
    [one] un jour
   *[other] { $days } jours
} après sa dernière séance.
own-new = À partir de cette séance, quelque chose de nouveau sortirait de la classe. À sa porte, on vous demande si vous êtes d’accord.
