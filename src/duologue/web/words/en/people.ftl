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
call-ten-text = A room of your own at any hour, as in a session: with four words to say, and nothing is recorded. Your microphone and your camera are asked for when you go in.
call-ten-go = Go into the call room
another-title = Would you like another partner?
another-text = You need no reason, and your partner is not told who asked. Whoever leads the course sees your wish and finds somebody for each of you.
another-ask = Ask for another partner
another-asked = Whoever leads the course has your wish. Until they have found somebody, all stays as it is.
another-back = Take my wish back
pairs-title = Learning partners
pairs-text = Who works with whom between the sessions. Two people each, three where the numbers are odd; never somebody alone.
pairs-none = Nobody has a partner yet: they find each other in a session.
pairs-needed = Partners wanted
pairs-asked = { $count ->
    [one] One person would like another partner:
   *[other] { $count } people would like another partner:
}
pairs-asked-help = They gave no reason and need none. Please do not tell their partner who asked.
pairs-without = { $count ->
    [one] One person has no partner:
   *[other] { $count } people have no partner:
}
pairs-proposal = So it would be
pairs-give = Give them these partners
pairs-give-help = Everybody else stays together. They see it on their own pages; nobody is told who asked. You can take it back.
pairs-nobody = There is nobody they could be with: there are too few people, or managers and those who report to them may not sit together.
pairs-changed = The list has changed since you looked. This is how it would be now.
pairs-given = Partners were given anew.
pairs-undo = Take it back
pairs-now = { $count ->
    [one] One group of partners
   *[other] { $count } groups of partners
}
pairs-calls = Between sessions there were { $count } calls of partners, { $minutes } minutes together. Who called is not known here.
pairs-waiting = { $count ->
    [one] one wish for another partner
   *[other] { $count } wishes for another partner
}
