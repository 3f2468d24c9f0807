# Le chemin du retour, et la preuve qu’une adresse est bien la vôtre.

forgotten-title = Mot de passe oublié ?
forgotten-text = Nous envoyons un lien à l’adresse de votre compte. Il ouvre une page pour un nouveau mot de passe, une fois, pendant une heure.
forgotten-go = Envoyer le lien
forgotten-asked = Si quelqu’un ici a cette adresse, un e-mail est en route. Regardez aussi dans le dossier du courrier indésirable.
forgotten-no-mail = Ce serveur n’envoie pas d’e-mail. Demandez une nouvelle invitation à la personne qui administre.
new-password-text = Pour le compte de { $name }.
new-password-go = Le garder et se connecter
confirm-title = Est-ce votre adresse ?
confirm-text = Alors le courrier sur votre compte vous parvient à { $address }.
confirm-go = Oui, c’est la mienne
mail-reset-subject = Votre retour dans Duologue
mail-reset = Quelqu’un, sans doute vous, a oublié le mot de passe de votre compte. Ce lien ouvre une page pour un nouveau, une fois, pendant une heure : { $link }
mail-confirm-subject = Est-ce votre adresse ?
mail-confirm = Votre compte dans Duologue a maintenant cette adresse. Ce lien confirme, pendant un jour, qu’elle est à vous : { $link }
