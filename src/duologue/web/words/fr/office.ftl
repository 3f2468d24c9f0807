# Le bureau de celles et ceux qui conçoivent et animent.

office-title = Vos cours et séances
office-hello = Quel plaisir de vous revoir, { $name }
office-no-sessions = Pas encore. Ouvrez un cours et choisissez laquelle de ses séances tenir.
office-courses = Cours
office-first = Prenez un modèle ou un cours entier, mettez-y vos propres questions, et répétez-le. La première séance peut avoir lieu demain.
office-blank = Un cours vide
office-blank-text = Trois étapes sur lesquelles bâtir
sample-size = { $sessions ->
    [one] { $sessions } séance, { $minutes } min
   *[other] { $sessions } séances de { $minutes } min
}
back-office = Retour à vos cours
course-saved = Enregistré
course-findings = Ceci ne peut pas encore être lu
course-line = Ligne { $line } :
course-plan = En tenir une séance
course-text = Le cours, en texte
course-help = Un # commence une séance, deux commencent une activité : genre · titre · minutes. Les lignes avec > sont des notes visibles de vous uniquement. Enregistrez avant de quitter la page.
course-save = Enregistrer
course-remove = Enlever ce cours
course-remove-sure = Enlever ce cours ? Les séances qui en sont issues restent.
session-open = ouverte
session-ended = terminée
session-expired = expirée
session-erased = oubliée
session-erased-text = Les noms et les paroles de cette séance ont été détruits.
session-ready = La séance est prête. Ouvrez votre pupitre quand vous voulez ; le groupe vient par le lien ci-dessous.
session-desk = Ouvrir votre pupitre
session-join = Le lien pour le groupe
session-over = Cette séance est passée. Son lien n’ouvre plus rien.
session-kept = Ce qui est gardé, et jusqu’à quand
session-retention = Les noms, les réponses aux sondages, le chat et ce qui a été partagé avec le groupe sont détruits { $days } jours après la séance. Ce qui s’est dit ou écrit en salles et à deux n’a jamais été ici.
session-erase = Tout détruire maintenant
session-erase-sure = Détruire maintenant les noms et les paroles de cette séance ? Rien ne peut les ramener.
office-cohorts = Cohortes
office-later = Séances suivantes
office-find = Trouver une cohorte, une séance ou un cours
office-found-nothing = Rien de ce qui est à vous ne porte cela dans son nom.
office-archived = { $count ->
    [one] { $count } cohorte archivée
   *[other] { $count } cohortes archivées
}
office-past = { $count ->
    [one] { $count } séance passée
   *[other] { $count } séances passées
}
office-errors = { $count ->
    [one] { $count } ligne ne peut pas être lue
   *[other] { $count } lignes ne peuvent pas être lues
}
office-advice = { $count ->
    [one] la relecture a { $count } suggestion
   *[other] la relecture a { $count } suggestions
}
office-clean = la relecture n’a rien à signaler
office-rehearsal = dernière répétition
office-archived-courses = { $count ->
    [one] Un cours archivé
   *[other] { $count } cours archivés
}
session-laptops = Ordinateurs pour les tables
session-laptops-text = Ouvrez cette page sur chaque ordinateur qui portera des voix à distance à une table, et appuyez-y sur le bouton. Vous y serez alors déconnecté, pour qu’il puisse rester parmi d’autres personnes.
session-laptop-go = Faire de cet appareil l’ordinateur d’une table
