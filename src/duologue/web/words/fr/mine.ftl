# La page de chaque participant : ce que le serveur garde à son sujet, et comment cela finit.

mine-link = Ce qui est gardé à mon sujet
mine-title = Ce que ce serveur garde à votre sujet
mine-text = C’est tout. Personne d’autre que vous ne peut ouvrir cette page, depuis le navigateur avec lequel vous avez rejoint la séance.
mine-back = Retour à la séance
mine-name = Votre nom
mine-log = Ce que vous avez fait, tel que la séance s’en souvient
mine-nothing = Rien encore.
mine-not = Ce qu’il ne garde pas
mine-not-spoken = Rien de ce que vous avez dit ou montré : le son et l’image ne sont jamais enregistrés, et les salles restent entre navigateurs.
mine-not-rooms = Rien de ce que vous avez écrit dans une salle ou à votre partenaire.
mine-not-reflection = Vos réflexions et votre prochain pas. Ils sont sur votre appareil, sauf si vous les avez envoyés vous-même.
mine-not-answers = Laquelle des réponses à une question ou à un pouls était la vôtre. Elles sont gardées sans nom.
mine-until = Tout cela est détruit { $days ->
    [one] un jour
   *[other] { $days } jours
} après la fin de la séance, dans les sauvegardes aussi.
mine-file = L’emporter dans un fichier
mine-forget = M’oublier maintenant
mine-forget-text = Votre nom et vos paroles sont détruits aussitôt, dans les sauvegardes aussi, et vous quittez la séance. Ce que vous avez choisi dans un sondage reste compté, sous un numéro qui n’appartient à personne. Vos notes sur cet appareil restent chez vous.
mine-forget-go = Oubliez-moi
mine-forget-sure = Cela ne peut pas être annulé. Votre place dans cette séance se ferme avec.
forgotten-title = Tout est oublié
forgotten-text = Votre nom et vos paroles sont détruits. Plus rien sur ce serveur ne mène à vous.
kept = Quelque chose que le journal appelle { $what }
kept-person-arrived = Vous avez rejoint la séance.
kept-person-returned = Vous avez rejoint la séance de nouveau.
kept-person-went-away = Votre connexion a été perdue un moment.
kept-agreement-given = Vous avez donné votre promesse.
kept-rooms-planned = Vous aviez une place dans une salle. ({ $during })
kept-person-seated = Vous avez changé de salle, ou l’avez quittée. ({ $during })
kept-poll-answered = Vous avez choisi dans le sondage { $during } :
kept-chat-posted = Vous avez écrit à tout le groupe dans { $during } :
kept-share-offered = Vous avez proposé au groupe dans { $during } :
kept-question-answered = Vous avez répondu à { $during } ; ce que vous avez répondu est gardé sans votre nom.
kept-hand-raised = Vous avez levé la main.
kept-hand-lowered = Vous avez baissé la main.
kept-stepped-out = Vous avez rejoint l’endroit calme.
kept-stepped-back = Vous avez quitté l’endroit calme.
kept-help-asked = Vous avez demandé de l’aide.
kept-help-answered = L’animation s’en est occupée.
kept-floor-given = Vous aviez la parole.
kept-floor-taken = Vous avez rendu la parole.
kept-person-forgotten = Vous avez demandé l’oubli.
kept-knocked = Vous avez frappé à la porte d’une salle.
kept-knock-answered = La salle a répondu quand vous avez frappé.
kept-visit-ended = Vous avez quitté la salle que vous visitiez.
kept-envelope-taken = Vous avez reçu votre lien vers les questions d’un pouls. Quel lien c’est, et si vous avez répondu et quoi, n’est pas gardé avec votre nom.
kept-person-recognised = Votre nom est sur la liste des participants. Combien de fois vous y aviez rencontré d’autres personnes a été noté par des numéros. Le reste de ce que la liste dit de vous n’est lu que par la personne qui anime.
kept-partners-made = Vous avez reçu une ou un partenaire d’apprentissage.
kept-partners-changed = Des partenaires d’apprentissage ont été changés.
kept-where-said = Vous avez dit si vous êtes à une table ou à distance.
kept-laptop-placed = Cet ordinateur a reçu une table.
kept-stayed-outside = Ce à quoi vous avez dit non à la porte a été noté, pour vous laisser en dehors ; tout, chaque fois que vous entrez.
