# Inviting people to a session, and what our mail says.

invited-title = Invitations
invited-teaser = Send an invitation with a calendar entry, move the session, or call it off.
invited-open = Invite people
invited-back = Back to the session
invited-nobody = Nobody yet. Whoever has the link can come without an invitation.
invited-nobody-own = Nobody yet. Whoever is on the list of the cohort comes by their own link, invited or not.
invited-people = { $count ->
    [one] One person is invited
   *[other] { $count } people are invited
}
invited-waiting = on its way
invited-by-hand = on the list
invited-sent = sent
invited-problem = could not be delivered: { $problem }
invited-again = Send again
invited-again-to = Send again to { $who }
invited-withdraw = Take off the list
invited-withdraw-who = Take off the list: { $who }
invited-add = Add people
invited-label = Addresses
invited-help = One a line, or as your mail program or spreadsheet copies them; names may stand beside.
invited-go = Send the invitations
invited-go-list = Put them on the list
invited-unreadable = { $count ->
    [one] One line could not be read as an address. It stands below; the others are done.
   *[other] { $count } lines could not be read as addresses. They stand below; the others are done.
}
invited-many = That would be more than { $most } people. Nothing was added.
invited-letter = What the invitation says
invited-copy = Copy the text
invited-no-mail = This server sends no mail. Copy the invitation below into your own mail program; the calendar entry can be attached.
invited-reminder = Everyone on the list is reminded a day before.
invited-kept = Addresses are kept encrypted for this session alone, and destroyed with it. Other participants never see them.
invited-calendar = Calendar entry
move-title = Another time
move-none = No time was arranged. With one, the invitation carries a calendar entry.
move-when = Begins
move-zone = In the time of
move-go = Move the session
move-set = Set the time
move-told = Everyone who has an invitation is told, and their calendars follow.
move-begins-zone = We do not know that time zone. Write it like Europe/Paris, America/New_York or UTC.
move-begins-unreadable = We cannot read that time. Choose a day and a time, such as 2026-11-25T10:00.
move-begins-past = That moment has passed. Choose one that is still to come.
call-off-title = Call it off
call-off-text = The link then opens nothing, and everyone who has an invitation is told. A new time takes that back.
call-off-go = Call the session off
call-off-sure = Call this session off, and tell everyone who was invited?
session-called-off = This session was called off. Choose another time to hold it after all.
called-off-title = This session was called off
called-off-text = There is nothing you need to do. If it is held at another time, you will hear from whoever invited you.
calendar-take = Put it into my calendar

mail-hello = Hello { $name },
mail-hello-nobody = Hello,
mail-door = Your link: { $link }
mail-what-happens = You will take part: for most of the time you talk with others, in small rooms and with one partner. You may always pass. What is said there stays there, and nothing is recorded. The link opens in a browser on a computer or a phone; nothing has to be installed.
mail-why = You get this because { $staff } put your address on the list of this session. The list is destroyed { $days } days after it.
mail-invitation-subject = Invitation: { $title }
mail-invitation = { $staff } invites you to “{ $title }”. We meet on { $when }.
mail-invitation-any-time = { $staff } invites you to “{ $title }”.
mail-moved-subject = New time: { $title }
mail-moved = “{ $title }” has another time. We meet on { $when }.
mail-moved-any-time = “{ $title }” has another time.
mail-called-off-subject = Called off: { $title }
mail-called-off = “{ $title }” will not take place as arranged. There is nothing you need to do.
mail-withdrawn-subject = No longer needed: { $title }
mail-withdrawn = You are no longer on the list for “{ $title }”, and may take it out of your calendar.
mail-reminder-subject = Soon: { $title }
mail-reminder = “{ $title }” begins on { $when }. A quiet place, a microphone and, if you like, a camera are all you need.
mail-reminder-any-time = “{ $title }” begins soon.
session-off = called off
invited-own-link = their-own-link
invited-fresh = { $count ->
    [one] One person on the list of the cohort is not invited yet. The invitation carries their personal link.
   *[other] { $count } people on the list of the cohort are not invited yet. Each invitation carries a personal link.
}
invited-all = Everybody on the list who has an address is invited.
invited-without = { $count ->
    [one] One has no address: copy their personal link from the list.
   *[other] { $count } have no address: copy their personal links from the list.
}
