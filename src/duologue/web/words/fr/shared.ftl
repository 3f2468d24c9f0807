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
join-forwarded = En plénière, tout le monde peut être vu et entendu. Pour cela, le son et l’image de la plénière passent par { $host } ; qui l’exploite pourrait écouter. Rien n’est enregistré. Les petites salles et vos échanges en binôme n’y passent jamais : ils vont de navigateur à navigateur.
