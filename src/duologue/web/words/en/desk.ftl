# The facilitator's desk.

desk-start = Start the session
desk-next = Next: { $title }
desk-open = Open the rooms
desk-end = Bring everyone back in a minute
desk-extend = Two minutes more
desk-reveal = Show the results
desk-reveal-chat = Show all lines
slide-next = Next slide
slide-back = Slide before
slide-at = Slide { $slide } of { $slides }
slide-ahead = Next slide, which only you see
slide-keys = The arrow keys turn slides too, and so does a presenter's remote control.
desk-close = Close the session
desk-here = { $here } here
desk-answered = { $count } have answered
desk-plan = The plan
desk-rooms = Rooms
desk-alone = One person alone is not put into a room: they stay with you until somebody comes.
desk-unpromised = { $count ->
    [one] One person has not given the promise yet, and is seated as soon as they do.
   *[other] { $count } people have not given the promise yet, and are seated as soon as they do.
}
desk-no-rooms = Rooms appear here when an activity has some.
desk-notes = Your notes
desk-offers = Offered by their authors
desk-no-offers = No offers yet. Leave a silence; it often helps.
desk-show = Show to the class
desk-floor = Give the floor
desk-unfloor = Take the floor back
desk-calls = Would like help
desk-call-done = I am taking care of it
desk-people = People
desk-say-it = Say the promise aloud, then give it yourself.
desk-agreed = { $count } of { $all } have promised
tour-1 = This is your plan. The step you are in is marked; minutes are what the course asks for.
tour-2 = There is one main button. It always does the next sensible thing.
tour-3 = Below you see rooms and people: who sits where, never what is said.
tour-next = Next
tour-done = I am ready
desk-back = One step back
desk-projector = Screen for the wall
desk-tell = Tell all rooms
desk-tell-text = One line for all rooms
desk-move = Move { $name } to
desk-unseated = Not in a room
desk-room = Room { $number }
desk-clock = { $minutes ->
    [0] on time
    [one] 1 minute later than planned
   *[other] { $minutes } minutes later than planned
}
desk-early = { $minutes ->
    [one] 1 minute earlier than planned
   *[other] { $minutes } minutes earlier than planned
}
desk-written = { $count ->
    [one] 1 line written
   *[other] { $count } lines written
}
desk-summary = What the class leaves behind
desk-summary-text = Polls as totals. Everything else stayed with those who said it.
desk-quiet = Nothing to do here for you: they write for themselves.
desk-elapsed = { $gone } of { $of } minutes
desk-late-costs = You are { $minutes } minutes late.
desk-shorten = Shorten “{ $title }” by { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
desk-abrupt = People are talking in their rooms. Going on now calls everyone back at once, in the middle of a sentence.
desk-close-sure = Close the session for everyone? Nothing can be added to it afterwards.
desk-stay = Not yet
desk-to-office = Back to your courses and sessions
desk-nobody = Nobody yet. The link for the class is on the session's page.
desk-knock = Knock
desk-knock-at = Knock at room { $number }
desk-at-door = You are at the door of room { $number }
desk-at-door-text = The room sees that you knock. Somebody inside lets you in, or asks you to come later.
desk-inside = You are in room { $number }
desk-inside-text = Everyone in it sees that you are there, hears you and is heard by you.
desk-leave = Leave the room
desk-step-back = Step back from the door
desk-tables = Tables
desk-open-tables = Send everyone to their tables
rooms-copy = The rooms as a list
rooms-copy-go = Copy the list
rooms-copy-help = Whoever opens the rooms of the call puts people where they stand here.
minutes-outside = Nothing was measured: people talked outside this page.
desk-afar = from afar
desk-laptops = { $count ->
    [one] { $tables } needs a laptop, so that all hear each other there.
   *[other] { $tables } need a laptop each, so that all hear each other there.
 } Open the join link on it and choose “This device is a table’s laptop”. Or somebody at the table presses “Talk through this device”.
desk-left-out = Leave out of “{ $what }”: { $names }
desk-place-tables = Your class meets in one place and talks at tables. Each phone shows its person’s table, the question and the time.
desk-place-elsewhere = Your class talks in a video call of another service. From here you seat people and keep the time; what is written is written here.
desk-place-hybrid = Most of your class sits at tables; some are heard there from afar, through a laptop. Before you start, make one laptop ready for each such table: open the join link on it or, where only people on a list come in, the session’s page.
desk-laptops-ready = Ready: { $names }
