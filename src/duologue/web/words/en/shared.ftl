# What pages and the live room both say: the product's name, audiences, small words.

product = Duologue
join-agreement = What we promise each other
audience-me = Only you
audience-pair = You and your partner
audience-room = This room
audience-facilitators = The facilitators
audience-class = Everyone in this class
audience-organisation = The organisation, as totals without names
minutes = { $minutes } min
copy = Copy the link
copied = Copied
languages = Language
between-names = { ", " }
join-forwarded = In the plenary everyone can be seen and heard. For this, sound and picture of the plenary pass through { $host }; whoever runs it could listen. Nothing is recorded. Small rooms and talks with your partner never pass through it: they go from browser to browser.
