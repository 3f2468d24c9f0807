# Why people sit together, and who has met whom.

why-partners = You are learning partners: you meet again for the whole course.
why-same-room = The same room as before, so that you can go on where you stopped.
why-alike = You sit together because you have something in common.
why-mixed = You sit together because you come from different places.
why-all-new = You sit together because you have not met in a room before.
why-some-new = You sit together because you have not met { $names } in a room before.
why-all-met = You have met in a room before; this time there is nobody new left for you.

met-title = Who has met whom
met-text = Each square is two people. The darker, the more often they have shared a room. Seen only here.
met-line = { $name }: has met { $met } of { $others }
met-none = Nobody has shared a room yet.
met-price = has met { $names } before
met-reports = Should not sit together, as one reports to the other: { $names }.
met-apart = You keep them apart: { $names }.
met-parted = By your rule these belong together: { $names }.
met-price-none = meets only new people there

# Rules that cannot be kept: which people, which rule, and the smallest way out.
rule-torn = { $people } belong together, yet these must sit apart: { $pairs }. Drop that rule, or one of those that hold them together.
rule-crowd = { $people } belong together, and no room holds { $needed }. Larger rooms would do, or { $least ->
    [one] letting one of them sit elsewhere.
   *[other] letting { $least } of them sit elsewhere.
}
rule-lonely = { $first } must sit apart from so many that no room can be filled. { $least ->
    [one] Let one of these share a room with { $first }
   *[other] Let { $least } of these share a room with { $first }
}: { $people }.
rule-clique = { $people } must all sit apart from each other, and there are fewer than { $needed } rooms. { $least ->
    [one] One pair of them sharing a room would do
   *[other] { $least } pairs of them sharing a room would do
}, or smaller rooms.
rule-not-found = { $least ->
    [one] No seating was found that keeps every rule. Dropping this one would do
   *[other] No seating was found that keeps every rule. Dropping these would do
}: { $pairs }.
rule-pair-apart = { $one } apart from { $other }
rule-pair-line = { $one } apart from { $other }, as one reports to the other
rule-pair-together = { $one } together with { $other }
rule-in-step = In “{ $step }”: { $said }
rule-now = In the rooms of now this is not kept: { $pairs }. Moving one of them may help, or dropping the rule.
rule-now-stays = In the rooms of now this is not kept: { $pairs }.
rules-unkept-title = Rules that cannot be kept
rules-change = Change the rules

partners-title = Learning partners
partners-none = Partners are found when the first activity for partners begins, from what people wish. Until then you cannot change them.
partners-text = They stay for the course; only you can change them. Press one name and then another to see what a change would mean.
partners-without = Without a partner
partners-pick = { $name }: now press the person to change places with.
partners-same = These two are partners already. Press any name to choose again.
partners-price = After this change
partners-met = { $times ->
    [one] They have shared a room once.
   *[other] They have shared a room { $times } times.
}
partners-met-none = They have not shared a room yet.
partners-reason = Your reason, if you want to remember it
partners-reason-seen = Only you will ever read it: no learner, no other facilitator, no report. It is forgotten with you, or with anybody it is about.
partners-change = Change partners
partners-leave = Leave it
partners-changes = Your changes

partner-is = You are learning partners with { $names }.
partner-none = You do not have a learning partner yet.
partner-wish = With whom would you like to work?
partner-why-named = You wished to work together with them, and it could be arranged.
partner-why-suits = You have in common, or not, what you asked for.
partner-why-everyone = Partners were chosen so that everyone in the class has one.
partner-why-changed = A facilitator has changed who works with whom.
partner-page = Your page together
