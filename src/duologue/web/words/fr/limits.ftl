# Ce qui est refusé parce que c’est trop, trop souvent, ou illisible.

too-large-title = C’est trop grand
too-large-text = Un cours peut contenir deux mégaoctets de texte. Rien n’a été gardé ; envoyez un fichier plus petit.
too-often-title = Un instant, s’il vous plaît
too-often-text = Quelque chose a été tenté trop souvent depuis votre réseau. Dans cinq minutes, cela remarche.
unreadable-title = Cela n’a pas pu être lu
unreadable-text = Ce que la page a envoyé était incomplet. Revenez en arrière et envoyez-le encore une fois.
