# Ce que disent les pages et la salle en direct. Ton : vous, chaleureux et simple, sans point d'exclamation ;
# des tournures neutres autant que possible. Termes : docs/languages.md.

product = Duologue
join-agreement = Ce que nous nous promettons
audience-me = Pour vous uniquement
audience-pair = Vous et votre partenaire
audience-room = Cette salle
audience-facilitators = L’animation
audience-class = Tout le groupe
audience-organisation = L’organisation, en totaux sans noms
minutes = { $minutes } min
copy = Copier le lien
copied = Copié
languages = Langue
between-names = { ", " }
