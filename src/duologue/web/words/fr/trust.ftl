# Le code de la salle, et ce qu’on dit de qui peut entendre, lire et vérifier quoi.

code-say = Avant de commencer : dites-vous vos mots
code-same = Nous avons les mêmes mots
code-differ = Ils sont différents
code-skip = Pas maintenant
code-unchecked = Non vérifié
code-gathering = Vos mots arrivent
code-later = Vous avez rejoint la salle après les premiers mots.
code-say-after-all = Dire vos mots, finalement
code-checked-by-you = Vérifié par vous
code-checked = Vérifié entre vous
code-waiting-for = on attend { $names }
device-known = Le même appareil que vous avez vérifié avec { $name } le { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
device-another = { $name } a un appareil que vous n’avez pas encore vérifié.
code-void = Quelqu’un est arrivé ou parti : ce qui avait été vérifié ne vaut plus.
code-asked = Aimerait vérifier encore une fois : { $names }
code-again = { $left ->
    [one] De nouveaux mots (encore { $left } fois)
   *[other] De nouveaux mots (encore { $left } fois)
}
code-no-more = Il y a eu cinq séries de mots dans cette salle ; davantage rendrait la devinette plus facile. Vous pouvez continuer sans vérifier, ou demander une autre salle à l’animation.
code-what = Ce que cela vérifie
code-what-text = Si vous lisez tous les quatre mêmes mots, vous êtes reliés les uns aux autres et à personne d’autre : personne n’écoute en chemin, le serveur non plus.
code-claim = Vérifié entre vous. La personne qui gère ce serveur pourrait servir un code modifié :
code-claim-how = voici comment le vérifier
code-stopped = Cette salle est fermée sur votre appareil.
code-stopped-commitment-changed = Ce qui est arrivé au nom de { $name } a été modifié en chemin.
code-stopped-commitment-copied = Ce qui est arrivé au nom de { $name } était une copie de ce qui vient de quelqu’un d’autre.
code-stopped-reveal-false = Ce qui est arrivé au nom de { $name } n’est pas ce qui avait été promis.
code-stopped-reveal-changed = Ce qui est arrivé au nom de { $name } a été modifié en chemin.
code-stopped-other-key = La connexion avec { $name } n’appartient pas à la clé promise.
code-stopped-words-differ = Vos mots n’étaient pas les mêmes : quelqu’un se trouve peut-être entre vous.
code-stopped-now = Rien de ce que vous dites ou écrivez n’arrive plus dans cette salle. Vous pouvez essayer ensemble de nouveaux mots, ou demander de l’aide à l’animation.

confidential-title = Qui entend quoi, en une minute
minute-join-title = Avant d’entrer
minute-join = Avant de donner un nom, vous lisez ce que chacun promet aux autres et tout ce qui sort de la classe. Vous pouvez refuser la promesse : personne ne l’apprend, et seules les petites salles se passent de vous.
minute-room-title = Dans la salle
minute-room = Ce que vous dites va de navigateur à navigateur. Si vous lisez tous les quatre mêmes mots, personne n’est entre vous, pas même ce serveur.
minute-debrief-title = De retour en classe
minute-debrief = Vous partagez quelque chose de vous, ou vous passez, et personne ne voit qui a passé. Si quelqu’un d’autre l’a dit, on le lui demande d’abord, à lui seul.
minute-tags = Les étiquettes
confidential-text = À côté de chaque endroit où vous écrivez ou parlez, une étiquette dit qui peut le voir. Il y en a six, chacune avec sa couleur.
hears-me = Ce que vous écrivez pour vous. C’est chiffré sur votre appareil ; le serveur ne le reçoit jamais.
hears-pair = Ce que vous et votre partenaire d’apprentissage dites et écrivez. Cela va de navigateur à navigateur, chiffré, et n’est jamais mis en commun.
hears-room = Ce qui se dit et s’écrit dans une petite salle. Cela va de navigateur à navigateur, chiffré. Personne d’autre que vous ne peut rapporter au groupe quelque chose de vous.
hears-facilitators = Un appel à l’aide, et rien de ce qui se dit dans les salles.
hears-class = Le chat, les totaux des sondages, et ce que quelqu’un a lui-même proposé à tous. C’est gardé chiffré sur le serveur et détruit à la fin de son temps.
hears-organisation = Seulement ce que nomme la page d’entrée, en totaux de groupes, jamais qui.
confidential-words = Les quatre mots d’une salle
confidential-words-text = Quand une salle s’ouvre, chaque navigateur crée une clé neuve et s’y engage avant de la montrer à qui que ce soit. Les quatre mots sont faits de toutes ces clés. Si vous lisez tous les mêmes mots, personne ne se trouve entre vous, le serveur non plus. Si vous les passez, la salle fonctionne, et dit que rien n’a été vérifié.
confidential-verify = Comment vérifier le code lui-même
confidential-verify-text = Les mots sont montrés par une page que ce serveur envoie. Pour voir s’il envoie la page publiée, une personne de confiance peut lancer ceci sur son propre ordinateur :
confidential-verify-limit = Cela compare chaque script et chaque style que le serveur envoie avec ceux de la version publiée. Cela ne peut pas exclure qu’un serveur vous envoie autre chose qu’à cette personne.
confidential-remains = Ce qu’aucun programme ne peut promettre
confidential-people = Que personne ne répète ce qui a été entendu. C’est à cela que sert la promesse du début.
confidential-server = Que la personne qui gère le serveur n’y change rien. On peut le remarquer, comme décrit plus haut ; on ne peut pas l’exclure.
confidential-device = Que votre propre appareil soit sain : qui peut regarder votre écran, ou a pris la main sur votre appareil, voit ce que vous voyez.
confidential-forwarded = Là où la page d’entrée dit que le son et l’image de la plénière passent par { $host } : que qui l’exploite n’écoute pas. Les petites salles et les binômes n’y passent jamais.

heard-by = Vous entend maintenant :
heard-by-nobody = Personne ne vous entend maintenant
heard-through = par { $host }

join-more = Qui entend quoi, en une minute
leaves-check = réponses aux questions de savoir-faire
leaves-pulse = réponses au court questionnaire
leaves-floor = de groupes d’au moins { $floor }
leaves-record-store = que vous étiez là, et si vous êtes resté jusqu’à la fin, avec votre nom, votre adresse et le titre de la séance, vers l’entrepôt de traces d’apprentissage de { $recipient }
leaves-platform = à combien de ces séances vous avez assisté, vers votre plateforme de formation { $recipient }, si vous venez par elle
leaves-by-name = avec votre nom, sans regroupement ; rien de ce que vous dites, écrivez ou répondez
leaves-else = Rien d’autre ne sort, et rien ne peut être ajouté pendant cette séance. Pour compter les réponses autrement, il faudrait redemander à tout le monde.
leaves-keep-out = Ne pas y mettre mes réponses
leaves-kept-out = Vos réponses restent en dehors de ce qui sort de la classe. Rien n’est envoyé, et personne n’en est informé.
leaves-answer-after-all = Répondre à celle-ci, finalement
question-pass = Je passe
question-passed = Passé. Rien n’a été envoyé ; cela ne se distingue pas du silence.
agree-not = Je préfère ne pas promettre
agree-not-said = C’est très bien ainsi. Personne n’en est informé, et rien n’est envoyé.
agree-not-text = Vous participez à tout, sauf aux petites salles : chacun y compte sur la promesse des autres. Vous pouvez promettre à tout moment.
agree-after-all = Je le promets, finalement
join-leaves = Ce qui sort de la classe
question-outside = À la porte, vous avez dit non à ce dont les réponses feraient partie. On ne vous demande rien, et personne ne l’apprend.
leaves-not-of-you = pas de vous : vous avez dit non
