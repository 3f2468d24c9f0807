# La liste des participants, et ce que l’on souhaite pour son partenaire.

people-title = Liste des participants
people-text = Facultatif. Avec elle, les salles mêlent services ou sites, les responsables ne sont pas assis avec celles et ceux qui leur rendent compte, et l’on rencontre de nouveaux visages de séance en séance. Qui entre sous un nom de la liste est reconnu par lui. Personne d’autre que vous ne voit cette page.
people-link = Liste des participants
people-link-text = Des attributs à mêler, qui rend compte à qui, et qui chacun a déjà rencontré.
people-list = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
people-name = Nom
people-manager = Rend compte à
people-met = A rencontré
people-partners = Partenaire d’apprentissage
people-here = · est là
people-clear = Vider la liste
people-earlier = Reprendre une séance précédente
people-earlier-text = Les mêmes personnes : qui elles y ont rencontré, leurs partenaires d’apprentissage et leurs attributs viennent avec.
people-earlier-which = Séance
people-earlier-go = Prendre ces personnes
people-bring = Apporter une liste
people-bring-text = Un fichier CSV ou des lignes d’un tableur. La première ligne nomme les colonnes : name et, si vous voulez, reports to, department, site, language, ou toute autre chose à mêler. Elle remplace la liste ci-dessus.
people-file = Un fichier
people-paste = Ou collez-la ici
people-example = name,department,reports to
    Ana,Design,
    Ben,Sales,Ana
people-go = Lire la liste
people-refused = Ces lignes ne peuvent pas servir
people-unchanged = Rien n’a été changé. Corrigez-les et relisez la liste.
people-too-many = Plus de { $most } personnes, c’est trop pour une séance.

rules-title = Qui est assis avec qui
rules-text = Des règles pour chaque salle de cette séance. Personne d’autre que vous ne les voit : rien n’en est dit aux participants, et aucune phrase sur leurs écrans n’en parle.
rules-unkept = Ces règles ne peuvent pas toutes être respectées
rules-apart = Jamais dans la même salle
rules-together = Toujours dans la même salle
rules-lines = Les responsables et celles et ceux qui leur rendent compte
rules-lines-text = { $count ->
    [0] Peuvent partager une salle.
    [one] { $count } paire reste séparée.
   *[other] { $count } paires restent séparées.
}
rules-lines-each = Une par une
rules-add = Ajouter une règle
rules-one = Qui
rules-other = Et qui
rules-add-apart = Jamais dans la même salle
rules-add-together = Toujours dans la même salle
rule-two = { $one } et { $other }
rule-line = { $name } rend compte à { $manager }
rule-drop = Enlever
rule-drop-of = Enlever la règle pour { $one } et { $other }
rule-allow = Permettre la même salle
rule-allow-of = Permettre la même salle : { $name } et { $manager }
rule-allow-all = Permettre la même salle à toutes et à tous
rule-part = Séparer
rule-part-of = Séparer { $name } et { $manager }
rule-part-all = Séparer toutes les paires

wish-title = Votre partenaire d’apprentissage
wish-text = Avant la fin du cours, vous aurez une ou un partenaire que vous retrouverez. Si vous voulez, dites avec qui vous aimeriez travailler. Tout laisser ouvert est tout aussi bien.
wish-seen = Seul le programme lit ceci, pour trouver des partenaires. Ce n’est montré à personne d’autre : ni aux personnes que vous nommez, ni à l’animation.
wish-named = Avec qui aimeriez-vous travailler ? Jusqu’à { $most }.
wish-nobody = Personne d’autre n’est encore là. Regardez à nouveau quand d’autres seront venus.
wish-either = Peu importe
wish-alike = Comme chez moi
wish-unlike = Autrement que chez moi
wish-keep = Garder ceci
wish-kept = Gardé. Vous pouvez le changer jusqu’à ce que vous ayez une ou un partenaire.
wish-later = Ce que vous souhaitez à partir de maintenant ne compte que s’il vous faut une ou un autre partenaire.
wish-too-many = Choisissez-en au plus { $most }.

between-was = Vous étiez ensemble dans « { $title } », terminée le { $day }.
between-how = Comment cela s’est-il passé ?
between-how-text = Vous vous retrouvez bientôt. Quoi que vous ayez voulu essayer depuis la dernière fois, et quoi qu’il en soit advenu : c’est un bon début pour votre conversation.
between-next = Vous vous retrouvez
between-none = Aucune autre séance n’est encore prévue.
between-notes = Ce que j’ai écrit pour moi, sur cet appareil
call-ten-text = Une salle rien que pour vous à toute heure, comme dans une séance : avec quatre mots à dire, et rien n’est enregistré. Le micro et la caméra sont demandés à l’entrée.
call-ten-go = Entrer dans la salle d’appel
another-title = Souhaitez-vous un autre partenaire ?
another-text = Aucune raison n’est nécessaire, et votre partenaire ne saura pas qui l’a demandé. Qui anime le cours voit votre souhait et trouve quelqu’un pour chacun de vous.
another-ask = Demander un autre partenaire
another-asked = Qui anime le cours a votre souhait. Tant que personne n’est trouvé, tout reste comme avant.
another-back = Retirer mon souhait
pairs-title = Partenaires d’apprentissage
pairs-text = Qui travaille avec qui entre les séances. Par deux, à trois si le nombre est impair ; jamais quelqu’un seul.
pairs-none = Personne n’a encore de partenaire : on se trouve dans une séance.
pairs-needed = Partenaires recherchés
pairs-asked = { $count ->
    [one] Une personne souhaite un autre partenaire :
   *[other] { $count } personnes souhaitent un autre partenaire :
}
pairs-asked-help = Elles n’ont donné aucune raison et n’en ont pas besoin. Merci de ne pas dire à leur partenaire qui l’a demandé.
pairs-without = { $count ->
    [one] Une personne n’a pas de partenaire :
   *[other] { $count } personnes n’ont pas de partenaire :
}
pairs-proposal = Voici ce que cela donnerait
pairs-give = Leur donner ces partenaires
pairs-give-help = Tous les autres restent ensemble. Chacun le voit sur sa propre page ; personne n’apprend qui l’a demandé. Vous pouvez revenir en arrière.
pairs-nobody = Il n’y a personne avec qui les mettre : vous êtes trop peu, ou les responsables et leurs équipes ne peuvent pas être ensemble.
pairs-changed = La liste a changé depuis que vous avez regardé. Voici ce que cela donnerait maintenant.
pairs-given = De nouveaux partenaires ont été donnés.
pairs-undo = Revenir en arrière
pairs-now = { $count ->
    [one] Un groupe de partenaires
   *[other] { $count } groupes de partenaires
}
pairs-calls = Entre les séances, il y a eu { $count } appels de partenaires, { $minutes } minutes en tout. Qui a appelé n’est pas connu ici.
pairs-waiting = { $count ->
    [one] un souhait d’un autre partenaire
   *[other] { $count } souhaits d’un autre partenaire
}
