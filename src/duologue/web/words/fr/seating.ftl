# Pourquoi des personnes sont assises ensemble, et qui a rencontré qui.

why-partners = Vous êtes partenaires d’apprentissage : vous vous retrouvez pendant tout le cours.
why-same-room = La même salle qu’avant, pour reprendre là où vous vous étiez arrêtés.
why-alike = Vous êtes ensemble parce que vous avez quelque chose en commun.
why-mixed = Vous êtes ensemble parce que vous venez d’horizons différents.
why-all-new = Vous êtes ensemble parce que vous ne vous étiez encore jamais rencontrés dans une salle.
why-some-new = Vous êtes ensemble parce que vous n’aviez pas encore rencontré { $names } dans une salle.
why-all-met = Vous vous êtes déjà rencontrés dans une salle ; cette fois, il ne reste personne de nouveau pour vous.

met-title = Qui a rencontré qui
met-text = Chaque carré représente deux personnes. Plus il est foncé, plus souvent elles ont partagé une salle. Visible ici seulement.
met-line = { $name } : { $met } rencontres sur { $others }
met-none = Personne n’a encore partagé de salle.
met-price = a déjà rencontré { $names }
met-reports = Ne devraient pas être ensemble, car l’une rend compte à l’autre : { $names }.
met-apart = Selon votre règle, à séparer : { $names }.
met-parted = Selon votre règle, à garder ensemble : { $names }.
met-price-none = n’y rencontre que des personnes nouvelles

# Des règles qui ne peuvent pas être respectées : quelles personnes, quelle règle, et la plus petite issue.
rule-torn = { $people } doivent être ensemble, et pourtant ces personnes doivent être séparées : { $pairs }. Enlevez cette règle, ou l’une de celles qui les réunissent.
rule-crowd = { $people } doivent être ensemble, et aucune salle n’accueille { $needed } personnes. Il suffirait que les salles soient plus grandes, ou { $least ->
    [one] que { $least } de ces personnes soit assise ailleurs.
   *[other] que { $least } de ces personnes soient assises ailleurs.
}
rule-lonely = { $first } doit rester à l’écart de tant de personnes qu’aucune salle ne peut être remplie. { $least ->
    [one] Laissez l’une de celles-ci partager une salle avec { $first }
   *[other] Laissez { $least } de celles-ci partager une salle avec { $first }
} : { $people }.
rule-clique = Toutes ces personnes doivent être séparées les unes des autres : { $people }. Or il y a moins de { $needed } salles. { $least ->
    [one] Il suffirait qu’une paire partage une salle
   *[other] Il suffirait que { $least } paires partagent une salle
}, ou que les salles soient plus petites.
rule-not-found = { $least ->
    [one] Aucun placement n’a été trouvé qui respecte toutes les règles. Il suffirait d’enlever celle-ci
   *[other] Aucun placement n’a été trouvé qui respecte toutes les règles. Il suffirait d’enlever celles-ci
} : { $pairs }.
rule-pair-apart = { $one } à l’écart de { $other }
rule-pair-line = { $one } à l’écart de { $other }, car l’une de ces personnes rend compte à l’autre
rule-pair-together = { $one } avec { $other }
rule-in-step = Dans « { $step } » : { $said }
rule-now = Dans les salles actuelles, ceci n’est pas respecté : { $pairs }. Déplacer l’une de ces personnes peut aider, ou enlever la règle.
rule-now-stays = Dans les salles actuelles, ceci n’est pas respecté : { $pairs }.
rules-unkept-title = Des règles qui ne peuvent pas être respectées
rules-change = Changer les règles

partners-title = Partenaires d’apprentissage
partners-none = Les partenaires sont trouvés quand commence la première activité à deux, d’après ce que chacun souhaite. D’ici là, vous ne pouvez pas les changer.
partners-text = Ils le restent pour le cours ; personne d’autre que vous ne peut les changer. Appuyez sur un nom puis sur un autre pour voir ce que signifierait un changement.
partners-without = Sans partenaire
partners-pick = { $name } : appuyez maintenant sur la personne avec qui échanger.
partners-same = Ces deux personnes sont déjà partenaires. Appuyez sur un nom pour choisir à nouveau.
partners-price = Après ce changement
partners-met = { $times ->
    [one] Elles ont partagé une salle { $times } fois.
   *[other] Elles ont partagé une salle { $times } fois.
}
partners-met-none = Elles n’ont pas encore partagé de salle.
partners-reason = Votre raison, si vous voulez vous en souvenir
partners-reason-seen = Personne d’autre que vous ne la lira : personne du groupe, personne d’autre de l’animation, aucun rapport. Elle est oubliée avec vous, ou avec toute personne qu’elle concerne.
partners-change = Changer les partenaires
partners-leave = Laisser ainsi
partners-changes = Vos changements

partner-is = Avec vous pour le cours : { $names }.
partner-none = Vous n’avez pas encore de partenaire d’apprentissage.
partner-wish = Avec qui aimeriez-vous travailler ?
partner-why-named = Vous souhaitiez travailler ensemble, et cela a pu se faire.
partner-why-suits = Vous avez en commun, ou non, ce que vous souhaitiez.
partner-why-everyone = Les partenaires ont été choisis pour que chacun dans le groupe en ait.
partner-why-changed = L’animation a changé qui travaille avec qui.
partner-page = Votre page commune
