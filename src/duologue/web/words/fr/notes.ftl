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
notes-home = Retour à votre page
notes-text-own = Ce que vous avez écrit pour vous pendant les séances. C’est sur cet appareil, scellé ; rien n’en est envoyé, sauf si vous souhaitez une copie scellée ci-dessous.
copy-title = Si vous perdez cet appareil
copy-none = Pour le moment, ces notes seraient perdues, pour vous comme pour tout le monde : personne n’en a de copie. Si vous le souhaitez, le serveur en garde une, scellée sur cet appareil. La personne qui gère le serveur ne peut ni la lire, ni l’ouvrir pour vous. Deux choses l’ouvrent : un code que vous imprimez, et une phrase que vous savez.
copy-sentence = Une phrase que vous seule ou seul connaissez
copy-sentence-help = Au moins { $least } caractères. Prenez-en une que personne ne devinerait, ni proverbe ni citation : qui a la copie pourrait essayer des phrases l’une après l’autre.
copy-short = Prenez-en une plus longue, d’au moins { $least } caractères.
copy-begin = Faire une copie scellée
copy-making = Un instant : elle est en train d’être scellée.
copy-code = Voici votre code. Il n’est montré que cette fois. Imprimez-le ou notez-le, et gardez-le là où vous gardez ce qui compte, pas sur cet appareil.
copy-print = Imprimer
copy-have-it = Je l’ai
copy-there = Il y a une copie scellée de vos notes et de vos lettres, faite sur un autre appareil. Votre code imprimé l’ouvre, ou votre phrase.
copy-opens = Votre code, ou votre phrase
copy-open = L’ouvrir ici
copy-opening = Un instant : elle est en train d’être ouverte.
copy-neither = Ce n’est ni le code ni la phrase de cette copie. Vous pouvez essayer autant de fois que vous voulez.
copy-spoilt = La copie ne s’ouvre pas : elle a été modifiée, ou elle appartient à quelqu’un d’autre.
copy-have-neither = Je n’ai ni l’un ni l’autre
copy-lost = Alors plus personne ne peut l’ouvrir : ni vous, ni qui anime le cours, ni qui gère le serveur. Ce que vous avez écrit sur l’autre appareil est perdu. Vous pouvez mettre fin à cette copie, et en commencer une autre avec ce qui est sur cet appareil.
copy-end-anew = Mettre fin à cette copie et recommencer
copy-kept = Le serveur garde une copie scellée de vos notes et de vos lettres, mise à jour le { $moment }.
copy-whole = Tout ce qui est sur cette page s’y trouve.
copy-behind = Quelque chose ici est plus récent et n’y est pas encore : si vous perdiez cet appareil maintenant, ce serait perdu.
copy-lose = Si vous perdez cet appareil, faites entrer le suivant par votre lien personnel, ouvrez-y cette page, et ouvrez la copie avec votre code ou votre phrase. Sans l’un des deux, personne ne peut l’ouvrir.
copy-again = La mettre à jour
copy-end = Mettre fin à la copie
copy-end-sure = Y mettre fin maintenant : cet appareil sera alors le seul endroit
copy-too-large = Vos notes sont plus grandes qu’une copie ne peut l’être. Enregistrez-les dans un fichier.
copy-failed = Le serveur ne répond pas en ce moment. Vos notes sont sur cet appareil, et la copie est comme elle était.
