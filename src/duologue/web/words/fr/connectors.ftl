# Services de l’organisation qui sont reliés ici.

connectors-title = Services reliés
connectors-text = Des services de votre organisation qui font venir des personnes, ou qui apprennent qui était là. Pour chacun, il est dit ici ce qui sort. Aucun n’apprend jamais ce que quelqu’un dit, écrit ou répond.
connectors-leaves = Ce qui sort
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
