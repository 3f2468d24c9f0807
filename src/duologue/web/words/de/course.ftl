# Was ein Kurs selbst im Raum sichtbar macht.
check-explained = Welche Antworten richtig sind, und warum
check-right = Richtig: { $choice }
check-not-right = Nicht richtig: { $choice }
course-archive = Diesen Kurs archivieren
