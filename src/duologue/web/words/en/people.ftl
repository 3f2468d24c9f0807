# The list of participants of a session, and with whom somebody would like to work.

people-title = List of participants
people-text = Optional. With it, rooms mix departments or sites, managers do not sit with those who report to them, and people meet new faces from session to session. Whoever joins under a name on the list is recognised by it. Only you see this page.
people-link = List of participants
people-link-text = Attributes to mix, who reports to whom, and whom people have met before.
people-list = { $count ->
    [one] One person
   *[other] { $count } people
}
people-name = Name
people-manager = Reports to
people-met = Has met
people-partners = Learning partner
people-here = · has joined
people-clear = Empty the list
people-earlier = Go on from an earlier session
people-earlier-text = The same people: whom they met there, their learning partners and attributes come along.
people-earlier-which = Session
people-earlier-go = Take these people
people-bring = Bring a list
people-bring-text = A CSV file or lines from a spreadsheet. The first line names the columns: name, and if you like, reports to, department, site, language, or anything else to mix. It takes the place of the list above.
people-file = A file
people-paste = Or paste it here
people-example = name,department,reports to
    Ana,Design,
    Ben,Sales,Ana
people-go = Read the list
people-refused = These lines cannot be used
people-unchanged = Nothing has been changed. Put them right and read the list again.
people-too-many = More than { $most } people are too many for one session.

rules-title = Who sits with whom
rules-text = Rules for every room of this session. Only you see them: no learner is told, and no sentence on their screens speaks of them.
rules-unkept = These rules cannot all be kept
rules-apart = Never in one room
rules-together = Always in one room
rules-lines = Managers and those who report to them
rules-lines-text = { $count ->
    [0] May share a room.
    [one] One pair stays apart.
   *[other] { $count } pairs stay apart.
}
rules-lines-each = Each of them
rules-add = Add a rule
rules-one = Who
rules-other = And who
rules-add-apart = Never in one room
rules-add-together = Always in one room
rule-two = { $one } and { $other }
rule-line = { $name } reports to { $manager }
rule-drop = Drop
rule-drop-of = Drop the rule for { $one } and { $other }
rule-allow = Let them share a room
rule-allow-of = Let them share a room: { $name } and { $manager }
rule-allow-all = Let all of them share rooms
rule-part = Keep apart
rule-part-of = Keep apart: { $name } and { $manager }
rule-part-all = Keep all of them apart

wish-title = Your learning partner
wish-text = Before the course is over you will have a partner with whom you meet again. If you like, say with whom you would gladly work. Leaving it all open is just as good.
wish-seen = Only the software reads this, to find partners. It is shown to nobody else: not to the people you name, and not to a facilitator.
wish-named = With whom would you like to work? Up to { $most }.
wish-nobody = Nobody else is here yet. Look again when others have come.
wish-either = It does not matter
wish-alike = The same as mine
wish-unlike = Different from mine
wish-keep = Keep this
wish-kept = Kept. You can change it until you have a partner.
wish-later = What you wish from now on counts only if you need another partner.
wish-too-many = Please choose at most { $most }.

between-was = You were together in “{ $title }”, which ended on { $day }.
between-how = How did it go?
between-how-text = You meet again soon. Whatever you meant to try since the last time, and however it went: it is a good beginning for your talk.
between-next = You meet again
between-none = No further session is arranged yet.
between-notes = What I wrote for myself, on this device
