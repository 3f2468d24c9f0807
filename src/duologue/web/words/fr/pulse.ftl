# La page où l’on répond à un pouls.

pulse-kind = Quelques questions
pulse-size = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}.
pulse-ends = Ouvert jusqu’au { $day }.
pulse-who = Qui voit vos réponses
pulse-who-text = L’organisation voit des totaux de groupes de { $floor } personnes ou plus, et seulement après la fin. Personne ne voit qui a répondu quoi, ni qui n’a pas répondu.
pulse-how = Comment vos réponses restent les vôtres
pulse-how-apart = Ce lien sert une fois, comme l’enveloppe d’un vote par correspondance. Vos réponses sont gardées à part : sans votre nom, votre lien ni l’heure.
pulse-how-thread = Ce navigateur garde un mot tiré au hasard, pour qu’un tour suivant puisse être comparé à celui-ci. Il ne dit rien de vous, et le serveur ne sait pas à qui il est.
pulse-how-limit = La limite : une personne qui gérerait ce serveur, le regarderait à cet instant précis et aurait changé son programme pourrait voir les deux. Ensuite, rien de ce qui est gardé ne les relie.
pulse-how-plan = Ce qui est demandé, comparé et montré a été fixé avant la première réponse. Son empreinte est
pulse-back = En y repensant
pulse-nothing = Rien n’a encore de réponse. Choisissez au moins une réponse, ou dites plus bas que vous préférez ne pas répondre.
pulse-skip = Vous pouvez laisser de côté n’importe quelle question.
pulse-send = Envoyer mes réponses
pulse-rather-not = Je préfère ne pas répondre
pulse-rather-not-text = Alors aucun rappel ne viendra non plus. Pour tous les autres, c’est comme si vous aviez répondu.
pulse-coming = Cela s’ouvre le { $day }. Gardez le lien : il est à vous.
pulse-over = C’est fini ; les réponses sont closes. Merci d’avoir voulu participer.
pulse-thanks = Merci
pulse-thanks-text = Vous pouvez fermer cette page.
pulse-thanks-again = Vous pouvez fermer cette page. Gardez le lien, s’il vous plaît : il y aura de nouveau quelques questions à partir du { $day }. Si possible, utilisez alors le même navigateur.
circles-you = Vous
circles-organisation = Cette organisation
segment-once = Demandé une fois, pour pouvoir comparer des groupes. Laissez de côté ce que vous préférez ne pas dire.
segment-role = Votre travail ici
segment-role-executive = Je dirige l’organisation ou une grande partie de celle-ci
segment-role-manager = Je dirige une équipe
segment-role-front-line = Je ne dirige personne
segment-training = Par rapport à il y a un an, les formations et les cours que vous recevez ici sont
segment-training-less = moins nombreux
segment-training-same = à peu près aussi nombreux
segment-training-more = plus nombreux
pulse-how-alike = Si tout le monde dans un groupe répond pareil, un total dit ce que chacun a répondu. Aucun plus petit groupe ne peut l’empêcher.
pulse-thanks-inside = Vous pouvez fermer cette page et retourner à la séance. S’il y a de nouveau des questions plus tard, utilisez alors le même navigateur, si possible.
inside-waiting = Les questions ne sont pas encore reliées à cette séance. La personne qui l’a prévue peut le faire ; ouvrez-les ensuite à nouveau.
inside-closed = Ces questions sont closes. Merci d’avoir voulu participer.
inside-taken = Vous avez déjà ouvert vos questions, dans un autre navigateur ou une autre fenêtre. Chaque place les reçoit une fois.
segment-minutes = Vos minutes en conversation
segment-minutes-own = Cet appareil a compté, pendant cette séance :
segment-minutes-middle = Le milieu de votre groupe est { $minutes }.
segment-minutes-what = Seul « moins » ou « plus » part avec vos réponses, et seulement si vous le laissez choisi.
segment-minutes-less = moins que le milieu du groupe, ou autant
segment-minutes-more = plus
segment-minutes-none = laisser ceci de côté
