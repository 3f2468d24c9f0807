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
met-price-none = meets only new people there
