# Le chemin du retour, et la preuve qu’une adresse est bien la vôtre.

lost-password-title = Mot de passe oublié ?
lost-password-text = Nous envoyons un lien à l’adresse de votre compte. Il ouvre une page pour un nouveau mot de passe, une fois, pendant une heure.
lost-password-go = Envoyer le lien
lost-password-asked = Si quelqu’un ici a cette adresse, un e-mail est en route. Regardez aussi dans le dossier du courrier indésirable.
lost-password-no-mail = Ce serveur n’envoie pas d’e-mail. Demandez à la personne qui administre un lien vers un nouveau mot de passe.
new-password-text = Pour le compte de { $name }.
new-password-go = Le garder et se connecter
confirm-title = Est-ce votre adresse ?
confirm-text = Alors le courrier sur votre compte vous parvient à { $address }.
confirm-go = Oui, c’est la mienne
mail-reset-subject = Votre retour dans Duologue
mail-reset = Quelqu’un, sans doute vous, a oublié le mot de passe de votre compte. Ce lien ouvre une page pour un nouveau, une fois, pendant une heure : { $link }
mail-confirm-subject = Est-ce votre adresse ?
mail-confirm = Votre compte dans Duologue a maintenant cette adresse. Ce lien confirme, pendant un jour, qu’elle est à vous : { $link }
sign-in-with = Se connecter avec { $name }
sign-in-or = Ou avec un mot de passe
with-failed-title = Cela n’a pas marché
with-failed-text = La connexion avec l’autre service a été interrompue, a duré trop longtemps ou n’a pas pu être vérifiée. Essayez encore une fois.
not-invited-title = Personne ne vous a encore invité·e
not-invited-text = Vous êtes connecté·e là-bas, et il n’y a pas de compte pour vous ici. Demandez à la personne qui administre de vous inviter avec votre adresse e-mail.
