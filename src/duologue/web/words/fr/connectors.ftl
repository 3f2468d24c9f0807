# Services de l’organisation qui sont reliés ici.

connectors-title = Services reliés
connectors-text = Des services de votre organisation qui font venir des personnes, ou qui apprennent qui était là. Pour chacun, il est dit ici ce qui sort. Aucun n’apprend jamais ce que quelqu’un dit, écrit ou répond.
connectors-leaves = Ce qui sort
connectors-copy = Copier
directory-title = Annuaire des personnes (SCIM)
directory-text = Votre annuaire envoie des personnes et des groupes. Un groupe devient une cohorte, et ses personnes sont sur sa liste tant que l’annuaire le dit. Il ne donne aucun rôle.
directory-leaves = Rien sur les séances. L’annuaire peut relire les noms, adresses et groupes qu’il a lui-même envoyés.
directory-none = Aucun annuaire n’est relié.
directory-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
directory-groups = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
directory-address = Adresse pour l’annuaire
directory-leads = Qui anime les cohortes qui arrivent ?
directory-nobody = Il faut d’abord quelqu’un qui anime des cohortes. Donnez ce rôle à une personne de l’équipe.
directory-make = Créer un jeton
directory-token = Jeton pour l’annuaire
directory-token-text = Copiez-le dans les réglages de l’annuaire. Il n’est affiché que maintenant.
directory-tokens = Jetons
directory-token-made = Créé { $when }
directory-token-used = utilisé { $when }
directory-token-unused = pas encore utilisé
directory-revoke = Révoquer
directory-revoke-which = Révoquer le jeton créé { $when }
directory-forget = Oublier toutes les personnes envoyées
directory-forget-text = Détruit ici les personnes et les groupes de l’annuaire. Les cohortes et leurs listes restent à celles et ceux qui les animent.
store-title = Entrepôt de traces d’apprentissage (xAPI)
store-text = Apprend qui a assisté aux séances des cohortes. Les séances planifiées à partir de maintenant le disent à leur porte ; les précédentes n’envoient rien.
store-leaves = Après une séance, pour chaque personne de la liste qui est venue : nom et adresse, titre de la séance, sa présence, si elle est restée jusqu’à la fin, et quand. Par nom, sans regroupement. Rien de ce que quelqu’un dit, écrit ou répond.
store-none = Aucun entrepôt n’est relié.
store-connect = Relier un entrepôt
store-host = Relié : { $host }
store-endpoint = Adresse (endpoint)
store-key = Clé
store-secret = Secret
store-go = Relier
store-stop = Détacher
store-wrong-address = Cette adresse ne convient pas. Elle commence par https:// et n’a pas de point d’interrogation.
store-silent = L’entrepôt ne peut pas être utilisé : { $why }. L’adresse, la clé et le secret sont-ils justes ?
store-waiting = { $count ->
    [one] { $count } trace attend d’être acceptée.
   *[other] { $count } traces attendent d’être acceptées.
}
store-problem = La dernière n’a pas été acceptée : { $why }. Elle est renvoyée d’elle-même.
platform-title = Plateformes de formation (LTI 1.3)
platform-text = On rejoint une cohorte par un lien dans son cours sur Moodle, Canvas ou une autre plateforme, sans lien personnel par courriel. Les séances planifiées à partir de maintenant disent à leur porte ce que la plateforme apprend.
platform-leaves = Une ligne de notes, « attended » : la part des séances de la cohorte auxquelles une personne a assisté, à côté de l’identifiant que la plateforme lui donne. Seulement pour qui vient par elle. Rien de ce que quelqu’un dit, écrit ou répond.
platform-none = Aucune plateforme n’est reliée.
platform-connect = Relier une plateforme
platform-stop-which = Détacher { $host }
platform-ours = Ce que la plateforme demande
platform-our-login = URL de connexion
platform-our-launch = URL de redirection
platform-our-keys = URL du jeu de clés
platform-theirs = Ce que la plateforme vous dit
platform-field-issuer = ID de la plateforme (issuer)
platform-field-client = ID client
platform-field-authorize = URL de requête d’authentification
platform-field-tokens = URL du jeton d’accès
platform-field-keys = URL du jeu de clés publiques
platform-wrong = Les cinq sont nécessaires, et les adresses commencent par https://.
platform-silent = Les clés de la plateforme ne peuvent pas être lues : { $why }. L’URL du jeu de clés est-elle juste ?
cohort-platform = Depuis une plateforme de formation
cohort-platform-text = Qui ouvre ce lien dans un cours de la plateforme arrive dans cette cohorte ; qui y enseigne apporte la liste du cours. Le lien s’ouvre dans une nouvelle fenêtre.
lti-brought = { $count ->
    [one] { $count } personne de votre cours sur { $host } est maintenant sur la liste.
   *[other] { $count } personnes de votre cours sur { $host } sont maintenant sur la liste.
}
lti-unknown-title = Cette plateforme de formation n’est pas reliée ici
lti-unknown-text = La personne qui s’occupe de cette installation peut la relier. Prévenez-la, et venez d’ici là par votre propre lien.
lti-refused-title = La réponse de la plateforme n’était pas pour nous
lti-refused-text = Elle était faite pour un autre service, ou n’était pas signée par votre plateforme. Retournez dans votre cours et ouvrez le lien de nouveau ; si cela se répète, prévenez qui s’occupe de la plateforme.
lti-expired-title = Cela a pris trop de temps
lti-expired-text = Le chemin depuis votre plateforme reste ouvert cinq minutes. Retournez dans votre cours et ouvrez le lien de nouveau.
lti-replayed-title = Cette entrée a déjà servi
lti-replayed-text = Chaque clic dans votre cours l’ouvre une fois, dans le navigateur où il a été fait. Retournez dans votre cours et ouvrez le lien de nouveau, dans une nouvelle fenêtre. Votre navigateur doit garder les cookies.
lti-lost-title = Ce lien ne mène à aucune cohorte
lti-lost-text = La personne qui l’a mis dans votre cours peut le copier de nouveau depuis la page de la cohorte.
lti-nameless-title = Votre plateforme n’a pas dit qui vous êtes
lti-nameless-text = Elle doit transmettre les noms. Prévenez la personne qui a mis le lien dans votre cours.
lti-silent-title = Votre plateforme ne répond pas
lti-silent-text = Réessayez dans une minute. Si cela se répète, prévenez qui s’occupe de la plateforme.
