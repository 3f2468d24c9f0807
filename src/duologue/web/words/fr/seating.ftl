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
met-price-none = n’y rencontre que des personnes nouvelles
