# Ce qu’un cours rend lui-même visible dans la salle.
check-explained = Quelles réponses sont justes, et pourquoi
check-right = Juste : { $choice }
check-not-right = Pas juste : { $choice }
course-archive = Archiver ce cours
