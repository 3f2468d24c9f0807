# Der Weg zurück, und der Nachweis, dass eine Adresse die eigene ist.

lost-password-title = Passwort vergessen?
lost-password-text = Wir schicken einen Link an die Adresse deines Kontos. Er öffnet eine Seite für ein neues Passwort, einmal, innerhalb einer Stunde.
lost-password-go = Link schicken
lost-password-asked = Wenn jemand hier diese Adresse hat, ist eine Mail dorthin unterwegs. Sieh bitte auch im Ordner für unerwünschte Mail nach.
lost-password-no-mail = Dieser Server verschickt keine Mail. Bitte die Verwaltung um einen Link zu einem neuen Passwort.
new-password-text = Für das Konto von { $name }.
new-password-go = Behalten und anmelden
confirm-title = Ist das deine Adresse?
confirm-text = Dann erreicht dich Post zu deinem Konto unter { $address }.
confirm-go = Ja, das ist meine
mail-reset-subject = Dein Weg zurück zu Duologue
mail-reset = Jemand, wahrscheinlich du, hat das Passwort deines Kontos vergessen. Dieser Link öffnet eine Seite für ein neues, einmal, innerhalb einer Stunde: { $link }
mail-confirm-subject = Ist das deine Adresse?
mail-confirm = Dein Konto in Duologue hat jetzt diese Adresse. Dieser Link bestätigt innerhalb eines Tages, dass sie deine ist: { $link }
sign-in-with = Mit { $name } anmelden
sign-in-or = Oder mit einem Passwort
with-failed-title = Das hat nicht geklappt
with-failed-text = Die Anmeldung beim anderen Dienst wurde abgebrochen, hat zu lange gedauert oder ließ sich nicht prüfen. Bitte versuche es noch einmal.
not-invited-title = Dich hat noch niemand eingeladen
not-invited-text = Dort bist du angemeldet, und hier gibt es kein Konto für dich. Bitte die Verwaltung, dich mit deiner E-Mail-Adresse einzuladen.
