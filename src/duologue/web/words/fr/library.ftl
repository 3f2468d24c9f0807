# La bibliothèque : des modèles et des cours pour commencer, et des plans que l’on apporte.
library-share = { $share } % à se parler
library-find = Rechercher
library-find-go = Montrer
library-time = Séance
library-any = de toute durée
library-up-to = jusqu’à { $minutes } min
library-all = Tout montrer
library-none = Rien sur les étagères ne contient ces mots. Essayez-en moins, ou commencez par un cours vide.
library-legend = Les images montrent les minutes d’une séance ; plus un bloc est haut, plus les gens y donnent d’eux-mêmes :
library-legend-class = tous ensemble
library-legend-room = en petite salle
library-legend-pair = à deux
library-legend-me = pour soi
library-patterns = Commencer par un modèle
library-patterns-text = Une conversation qui marche, en une heure environ, avec tout ce qu’il faut autour. Mettez-y vos propres questions.
library-courses = Ou prendre un cours entier
library-courses-text = Prêts pour demain. En prendre un en fait une copie que vous pouvez changer.
library-begin = Commencer par ceci
library-take = Commencer par ceci
library-take-text = Vous recevez une copie à vous. Changez-en chaque mot.
library-guide = Imprimer le guide d’animation
library-handout = Imprimer la feuille des participants
library-steps = { $steps ->
    [one] { $steps } étape, avec sa consigne et vos notes
   *[other] { $steps } étapes, avec leurs consignes et vos notes
}
library-own = Ou apporter le vôtre
library-blank-go = Commencer de zéro
import-title = Ce que votre plan est devenu
import-failed = Ceci ne peut pas être lu comme un plan
import-text = Rien n’en a été laissé de côté : ce qui n’a pas sa place propre est dans vos notes. Il devient un cours quand vous le prenez.
import-take = En faire un cours
import-findings = { $count ->
    [one] { $count } chose que le plan ne dit pas
   *[other] { $count } choses que le plan ne dit pas
}
import-again = Votre plan, à changer et à relire
import-read = Le lire
import-bring = Un fichier
import-bring-text = Un cours en texte, ou votre déroulé en CSV ou Markdown : heure, titre, méthode, groupes.
import-file = Cours ou plan
import-paste = Un plan du presse-papiers
import-paste-text = Une liste avec des heures, ou des lignes copiées d’un tableur. Les mots anglais, allemands, français et espagnols sont compris.
import-plan = Votre plan
import-example = 9:00 Accueil
    9:05 Qui nous sommes (brise-glace, groupes de 3)
    9:15 …
guide-notes = Notes pour vous : { $title }
archive-unreadable-title = Ce fichier zip ne peut pas être lu
archive-unreadable-text = Il est abîmé, ou fermé par un mot de passe. Refaites-le, et apportez-le à nouveau.
archive-no-course-title = Il n’y a pas de cours dans ce fichier zip
archive-no-course-text = Un cours est un texte qui se termine par .md, avec ses images à côté.
archive-several-courses-title = Il y a plus d’un cours dans ce fichier zip
archive-several-courses-text = Apportez-les un par un : chacun un texte qui se termine par .md, avec ses images à côté.
archive-too-many-title = Il y a trop de choses dans ce fichier zip
archive-too-many-text = Un cours peut avoir jusqu’à 200 images, et 24 Mo en tout. Faites-les plus petites, ou moins nombreuses.
