# Pourquoi quelque chose n’est pas possible : une phrase aimable pour chaque raison.

refused-not-yours = Seule l’animation de cette séance peut faire cela.
refused-not-now = Ce n’est pas possible à cette étape de la séance.
refused-closed = Cette séance est terminée. Rien ne peut plus y être ajouté.
refused-unknown-choice = Ce choix ne fait pas partie des réponses. Choisissez l’une de celles qui sont montrées.
refused-too-long = C’est un peu long. Raccourcissez à 2 000 caractères.
refused-empty = Il n’y a encore rien. Écrivez d’abord quelque chose.
refused-already-shown = Les résultats sont à l’écran, les réponses sont donc closes.
refused-already-answered = Vous avez déjà répondu. Votre réponse est gardée sans votre nom.
refused-unknown-person = Cette personne n’est pas là en ce moment.
refused-unknown-room = Cette salle n’existe plus.
refused-unknown-share = Cette contribution n’est plus là ; elle a peut-être été reprise.
refused-floor-full = Trois personnes ont la parole. Reprenez-la d’abord à l’une d’elles.
refused-no-more = Il n’y a plus d’activité dans cette direction.
refused-nobody-to-seat = Il faut au moins deux personnes ayant donné la promesse pour ouvrir des salles.
refused-unreadable = Ce message n’a pas pu être compris. Recharger la page aide en général.
refused-defect = Quelque chose s’est mal passé de notre côté. Rien de ce que vous avez écrit n’est perdu ; réessayez dans un instant.
refused-announced-otherwise = Ce qui sort de la classe est annoncé autrement que sur votre écran. Rechargez la page et relisez-le.
refused-partners-size = Les partenaires d’apprentissage sont deux, ou trois là où le nombre est impair.
refused-partner-left = Quelqu’un resterait sans partenaire. Dites aussi avec qui cette personne continue.
refused-outside = À la porte, vous avez dit non à ce dont cette réponse ferait partie. Rien n’a été transmis.
