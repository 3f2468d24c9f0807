# Les minutes : les siennes, celles d’une salle, celles d’un groupe.

kept-room-minutes = Dans les salles de « { $during } », votre appareil a compté { $present } secondes où vous étiez là, dont { $alive } où la salle conversait.
own-minutes-title = Vos minutes
own-minutes-connection = en conversation avec d’autres, sur { $present ->
    [one] { $present } minute
   *[other] { $present } minutes
} en salles et à deux.
own-minutes-talk = Votre propre voix a été entendue pendant { $talk ->
    [0] moins d’une d’entre elles
    [one] environ { $talk } d’entre elles
   *[other] environ { $talk } d’entre elles
}.
own-minutes-listening = Seul cet appareil le sait. Il n’y a pas de bon chiffre : qui écoute est aussi dans la conversation.
own-minutes-none = Rien n’a été mesuré cette fois-ci. Écrire ou signer, c’est participer tout autant.
measure-choice = Compter mes minutes sur cet appareil
measure-help = Il entend quand vous parlez, pas ce que vous dites, et ne garde aucun son. Il donne deux durées au serveur : combien de temps vous étiez dans une salle, et combien de temps on y a conversé. Personne n’apprend ce que vous choisissez ici.
ring-choice = Me montrer un anneau autour de mon image quand je parle
balance-leads = Jusqu’ici, une voix mène. Qui n’a pas encore été entendu ?
balance-hardly = Quelqu’un n’a presque pas encore parlé. Une pause suffit peut-être.
quiet-title = C’est devenu silencieux, et c’est bien ainsi. Si vous voulez, une question plus petite :
quiet-first = Quelle est la première chose qui vous vient, même inachevée ?
quiet-small = Où l’avez-vous rencontré la dernière fois, en tout petit ?
quiet-last-time = À quelle partie de la question est-il le plus facile de répondre ?
quiet-wish = Qu’aimeriez-vous plutôt qu’on vous demande ici ?
room-alive = en conversation
room-quiet = silencieuse depuis un moment
class-minutes-title = Les minutes de ce groupe
class-logged-in = En ligne
class-in-rooms = En salles et à deux
class-connection = En conversation
class-yield = { $yield } % des { $given } minutes que la conception a données aux salles sont devenues conversation.
class-not-measured = Trop peu d’appareils ont mesuré pour un chiffre sur la conversation.
join-minutes = Votre appareil compte combien de temps vous êtes en conversation. Vous voyez vos propres minutes, l’animation voit des salles, et votre organisation, au plus, la moyenne d’un groupe de dix ou plus.
back-session = Retour à la séance
session-report = Les minutes de cette séance
session-minutes-title = Minutes : { $title }
session-minutes-lead = Ce qui compte n’est pas combien de temps on a été en ligne, mais combien de temps on s’est parlé.
session-minutes-so-far = La séance n’est pas finie. Voici ce qui s’est réuni jusqu’ici.
session-minutes-means = Ce qu’il en est advenu
session-minutes-steps = Étape par étape, en minutes
session-minutes-step = Étape
session-minutes-planned = Prévu
session-minutes-designed = Conçu pour la conversation
session-minutes-ran = En réalité
session-minutes-connection = En conversation, moyenne du groupe
session-minutes-given = Minutes que la conception a données aux salles
session-minutes-measured-every = Mesuré sur chaque appareil.
session-minutes-measured-most = Mesuré sur la plupart des appareils. Qui n’a pas été mesuré n’est pas connu ici.
session-minutes-measured-some = Mesuré sur quelques appareils seulement. Qui n’a pas été mesuré n’est pas connu ici.
session-minutes-measured-no = Rien n’a été mesuré : en présence, sans micros, ou par choix. Non mesuré ne veut pas dire zéro.
session-minutes-for-organisation = Pour votre organisation
session-minutes-released = Moyennes d’un groupe de dix personnes ou plus, comme l’annonçait la page d’entrée. Un chiffre derrière lequel elles sont moins est omis.
session-minutes-withheld = Moins de dix personnes ont été mesurées : rien de tout cela ne quitte donc le cercle de l’animation.
session-minutes-svg = Image en SVG
session-minutes-png = Image en PNG
session-minutes-csv = Tableau en CSV
session-minutes-print = Imprimer
not-measured = non mesuré
picture-about = Minutes en conversation avec d’autres : telles que conçues, et la moyenne du groupe
picture-planned = tel que conçu
picture-real = en conversation
picture-plan = Le plan
picture-ran = En réalité
picture-words = Conçu pour { $designed } minutes en conversation. La moyenne du groupe : { $logged } minutes en ligne, { $rooms } en salles et à deux, { $connection } en conversation.
