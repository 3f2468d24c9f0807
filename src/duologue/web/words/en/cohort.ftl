# A cohort: the people who take a course together, their list, and its sessions.

cohort-unnamed = A new cohort
cohort-again = { $title }, once more
cohort-new = A new cohort
cohort-new-text = A group of people who take a course together: one list, one invitation each, partners who stay.
cohort-new-name = What is it called?
cohort-new-example = Team leads, spring
cohort-new-course = Its course
cohort-new-later = I choose it later
cohort-new-go = Make the cohort
cohort-is-archived = This cohort is archived. Everything in it is still here.
cohort-bring-back = Bring it back
cohort-next = The next session
cohort-rehearse = Rehearse it
cohort-people = { $count ->
    [one] One person is on the list.
   *[other] { $count } people are on the list.
}
cohort-nobody = Nobody is on the list yet. Bring it from a spreadsheet, or write people down one by one.
cohort-sessions = Sessions
cohort-no-sessions = None yet.
cohort-no-moment = no time yet
cohort-course = Which course do they take?
cohort-course-which = Course
cohort-course-go = Take this course
cohort-no-courses = You have no course yet. Begin with one from the library.
cohort-add-session = Add a session
cohort-which-session = Session
cohort-for = For
cohort-for-all = everybody on the list
cohort-for-group = For the group { $group }
cohort-plan = Add the session
cohort-no-session = This course has no such session. Look at the course, then try again.
cohort-does-not-run = Sessions can be planned once the course can be read without errors:
cohort-come = Who may come
cohort-come-list = Only people on the list, each by their own link
cohort-come-everybody = Also whoever has the link of a session
cohort-managers = Managers and those who report to them
cohort-managers-apart = sit in different rooms
cohort-managers-together = may sit together
cohort-keep = Keep this
cohort-leads = Who else leads it
cohort-colleague = Name of a colleague, as they sign in
cohort-colleague-go = Let them lead it too
cohort-colleague-stop = No longer
cohort-colleague-stop-who = { $name } no longer leads it
cohort-colleague-unknown = Nobody here signs in as “{ $name }”. Ask them how their name is written.
cohort-more = Rename, duplicate, archive or remove
cohort-name = Name
cohort-rename = Rename
cohort-duplicate = Duplicate
cohort-duplicate-text = The same course and settings for another group. Sessions are planned anew.
cohort-duplicate-people = With the people on its list; each gets a new link
cohort-duplicate-go = Duplicate it
cohort-archive = Archive
cohort-archive-text = Out of your office, with everything in it. You can bring it back.
cohort-archive-go = Archive it
cohort-remove = Remove
cohort-remove-text = The list, everybody's links, and the sessions with what was written in them.
cohort-remove-go = Remove it for good
cohort-remove-sure = Remove this cohort with its list and its sessions? Nothing can bring them back.
step-moment = A time is arranged
step-people = { $count ->
    [0] People are on the list
    [one] One person is on the list
   *[other] { $count } people are on the list
}
step-invited = { $count ->
    [0] People are invited
    [one] One person is invited
   *[other] { $count } people are invited
}
step-done = done
step-open = still to do

roster-title = People
roster-open = Look at the list
roster-one-by-one = Write people down one by one
roster-empty-list = Nobody is on the list yet.
roster-take = Take the list along (CSV)
roster-find = Find somebody
roster-all = Show everybody
roster-found = { $found ->
    [one] One of { $count } people
   *[other] { $found } of { $count } people
}
roster-first = The first { $shown } are shown. Look for a name to find others.
roster-none = Nobody on the list matches.
roster-kept = Names and addresses are kept encrypted, each person under a key of their own. Participants never see an address. When somebody is taken off, their row is destroyed after a day.
roster-change-brought = { $count ->
    [one] One person was brought in.
   *[other] { $count } people were brought in.
}
roster-change-added = One person was added.
roster-change-edited = A row was changed.
roster-change-removed = One person was taken off the list.
roster-change-followed = { $count ->
    [one] The directory changed one person of the list.
   *[other] The directory changed { $count } people of the list.
}
roster-undo = Undo
roster-asking = { $count ->
    [one] One person asks to come in from another device
   *[other] { $count } people ask to come in from another device
}
roster-asking-text = Their link was first used on a device that they do not have at hand. If you know that it is them, let them in; the first device then no longer opens it.
person-back = Back to the list
person-email = E-mail address
person-email-help = Optional. Invitations go there, and only those who lead the cohort see it.
person-manager-label = Reports to
person-manager-help = Name or address of somebody on the list. The two are not seated together.
person-groups = Groups
person-groups-help = Several with a semicolon between them.
person-more = Something else to mix by
person-more-head = What, such as site
person-more-value = Theirs, such as Rome
person-add = Add somebody
person-add-go = Put them on the list
person-change = What the list says
person-keep = Keep this
person-remove = Take off the list
person-remove-text = Their link then leads nowhere. You can undo it.
person-address = “{ $address }” is no e-mail address. Write it like name@example.org, or leave it empty.
person-twice = { $name } is on the list already. Add an initial to tell two people of one name apart, or give each their address.
person-manager = “{ $name }” is not the name or address of exactly one other person on the list.
person-link = Personal link
link-used = in use
link-unused = not used yet
link-used-text = This link is in use. It opens on the device on which it was first used.
link-unused-text = Nobody has used this link yet. It will belong to the first device that does.
link-asked = Somebody with this link asks to come in from another device.
link-release = Let them in
link-release-who = Let them in: { $name }
link-release-text = Let the next device that opens the link have it. The one before no longer opens it.
link-renew = Make a new link
link-renew-text = If the link came into wrong hands: the old one then leads nowhere.
link-renew-sure = Take the old link back and make a new one?

bring-title = Bring a list
bring-go = Bring a list
bring-text = A CSV file from any spreadsheet or directory, or cells that you copy and paste. Names are enough; addresses, managers, groups and other columns are understood too.
bring-file = A file
bring-paste = Or paste it here
bring-example = Name	E-mail	Reports to	Site
    Ana Lopez	ana@example.org		Rome
    Ben Okafor	ben@example.org	Ana Lopez	Lagos
bring-look = Look at it
bring-nothing-yet = You see what was understood before anything is kept.
bring-other = Bring another list
bring-check = This is what was understood
bring-ready = { $count ->
    [one] One person can be brought in.
   *[other] { $count } people can be brought in.
}
bring-nobody = Nobody in it is new or changed.
bring-added = { $count ->
    [one] One is new.
   *[other] { $count } are new.
}
bring-changed = { $count ->
    [one] Of one who is on the list already, something changes.
   *[other] Of { $count } who are on the list already, something changes.
}
bring-same = { $count ->
    [one] One stands on the list already as it says here.
   *[other] { $count } stand on the list already as it says here.
}
bring-refused = { $count ->
    [one] One line cannot be used. The others can be brought in without it.
   *[other] { $count } lines cannot be used. The others can be brought in without them.
}
bring-noted = { $count ->
    [one] One line is used, with something left out.
   *[other] { $count } lines are used, with something left out.
}
bring-keep = { $count ->
    [one] Bring this person in
   *[other] Bring { $count } people in
}
bring-columns = What each column means
bring-columns-text = Put right what was misunderstood, then read it again.
bring-headed = The first line names the columns
bring-cut = Between the cells stands { $how }.
delimiter-comma = a comma
delimiter-semicolon = a semicolon
delimiter-tab = a tab
delimiter-bar = a bar
delimiter-other = another sign
bring-encoding = Alphabet of the file
bring-encoding-text = It was guessed. If letters look wrong above, choose another.
bring-again = Read it again
bring-lines = Lines that need a look
bring-more-lines = { $count ->
    [one] And one more line.
   *[other] And { $count } more lines.
}
bring-going = { $count ->
    [one] One person is being brought in
   *[other] { $count } people are being brought in
}
bring-leave = You can leave this page; it goes on.
bring-failed = Some people may be on the list already. Look at it, and bring the rest again: nobody is added twice.
column-name = Name
column-first = First name
column-last = Last name
column-email = E-mail address
column-manager = Reports to
column-group = Groups
column-trait = Something to mix by
column-nothing = Leave it out

# What is wrong with a whole list.
roster-empty = There is nothing in it.
roster-large = This is more than { $megabytes } MB. A list of ten thousand people is about one. Is it the right file?
roster-workbook = This is a workbook of a spreadsheet program. Save it there as CSV, or copy its cells and paste them here.
roster-pdf = This is a PDF. Copy the table from where it was made, or save that as CSV.
roster-picture = This is a picture. Copy the table from where it was made, or save that as CSV.
roster-packed = This file is packed. Unpack it, and bring what is inside.
roster-document = This is a document of a word processor. Copy its table and paste it here.
roster-binary = This is no text. Save the list as CSV, or copy its cells and paste them here.
roster-encoding = Its letters cannot be read. Save the list as “CSV UTF-8” in your spreadsheet program.
roster-long = Its lines are too long for a list of people. Is it the right file?
roster-many-lines = This is more than { $most } lines. Bring it in parts.
roster-many-columns = This is more than { $most } columns. Leave out those that seating does not need.
roster-many-people = That would be { $count } people. A cohort holds { $most }.
roster-no-names = No column says who people are. Choose below which one is the name.
roster-only-heads = It names its columns, and nobody stands below them.

# What is wrong with one line, and what to do.
roster-long-line = longer than { $most } characters. Cut it, and bring it again.
roster-quote = a quotation mark is opened and not closed. Close it or take it out.
roster-cells = { $count } cells, but the list has { $columns } columns. A comma inside a cell needs quotation marks around the cell.
roster-twice = { $name } is already on line { $first }. Add an initial, or give each their own address.
roster-formula = “{ $column }” begins like a formula and was left out.
roster-formula-name = “{ $name }” begins like a formula. Write a name.
roster-long-value = “{ $column }” is longer than { $most } characters and was left out.
roster-address = “{ $address }” is no e-mail address. { $name } is brought in without one.
roster-manager-unknown = { $name } reports to “{ $manager }”, who is not on the list. That was left out.
roster-manager-maybe = { $name } reports to “{ $manager }”, who is not on the list. Did you mean { $maybe }? That was left out.
roster-manager-two = { $name } reports to “{ $manager }”, and more than one person has that name. Write their address instead.
session-ready-cohort = The session is ready. Open your desk when you like; everybody on the list of the cohort comes by their own link.
kept-days-title = How long it is kept
kept-days-text = The list with everybody’s link, sealed letters between partners and sealed copies of notes are destroyed { $days ->
    [one] one day
   *[other] { $days } days
} after the last session, and what was said to the class in a session { $days ->
    [one] one day
   *[other] { $days } days
} after that session; in backups, too. The cohort is then gone from here.
kept-days-end = As things stand, that is on { $day }.
kept-days-label = Days after the last session
kept-days-odd = Please give a number of days from { $least } to { $most }.
kept-days-longer = People have come already, and were told for how long. It can become shorter, and not longer.
cohort-sponsors = Who reads its reports
cohort-sponsors-text = Somebody of the organisation finds the pulses of this cohort’s sessions on their own page: groups only, none below five people. They see no list, no session and no person.
cohort-sponsor = Name of a sponsor, as they sign in
cohort-sponsor-go = Let them read the reports
cohort-sponsor-stop = No longer
cohort-sponsor-stop-who = { $name } no longer reads its reports
cohort-sponsor-unknown = Nobody here signs in as “{ $name }” in the role of a sponsor. An administrator gives that role.
