# Ce qu'ouvre un lien personnel.

own-hello = Bonjour { $name }
own-device = Ce lien n'est qu'à vous. Il sera lié à l'appareil que vous utilisez maintenant ; prenez donc celui dont vous vous servirez : un ordinateur ou un téléphone avec un micro.
own-this-device = Utiliser cet appareil
own-not-you = Ce n'est pas votre nom ? Alors ce lien vous est parvenu par erreur. Dites-le à la personne qui l'a envoyé.
own-elsewhere = Ce lien personnel est utilisé sur un autre appareil.
own-ask = Demander à entrer ici
own-next = À venir
own-go = Entrer
own-look = Ce qui vous attend
own-notes = Vos propres notes
own-notes-open = Ouvrir mes notes
own-come-as = Vous entrez sous le nom de { $name }.
own-home = Retour à votre page
