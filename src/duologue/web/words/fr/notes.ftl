# Les notes d’une personne, sur son propre appareil.

notes-title = Vos notes sur cet appareil
notes-text = Ce que vous avez écrit pour vous pendant les séances. Rien n’en a jamais été envoyé ; cette page non plus n’envoie rien.
notes-none = Il n’y a pas de notes sur cet appareil, dans ce navigateur.
notes-a-session = Une séance
notes-save = Enregistrer dans un fichier
notes-remove = Enlever de cet appareil
notes-remove-sure = Les enlever maintenant : rien ne peut les ramener
notes-closed = { $count ->
    [one] Une note est ici, mais ce navigateur en a perdu la clé. Personne ne peut plus l’ouvrir.
   *[other] { $count } notes sont ici, mais ce navigateur en a perdu la clé. Personne ne peut plus les ouvrir.
}
notes-not-kept = Ce navigateur ne garde rien entre deux visites, comme certains en fenêtre privée. Il ne peut pas y avoir de notes ici.
notes-lost = Si vous perdez cet appareil
notes-lost-text = Alors vous perdez ces notes, et tout le monde aussi : elles sont chiffrées avec une clé qui ne peut pas quitter ce navigateur, et personne n’en a de copie. Vider la mémoire du navigateur les enlève également. Si vous voulez les garder, enregistrez-les dans un fichier.
notes-page = Toutes vos notes sur cet appareil
notes-lasting-not = Ce navigateur ne garde rien une fois fermé. Copiez ce que vous voulez garder.
