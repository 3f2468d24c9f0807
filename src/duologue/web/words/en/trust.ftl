# The room code, and what people are told of who can hear, read and check what.

code-say = Before you begin: say your words to each other
code-same = We have the same words
code-differ = They differ
code-skip = Not now
code-unchecked = Not checked
code-gathering = Your words are on their way
code-later = You came after the first words were said.
code-say-after-all = Say your words after all
code-checked-by-you = Checked by you
code-checked = Checked between you
code-waiting-for = waiting for { $names }
device-known = The same device that you checked with { $name } on { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
device-another = { $name } has a device that you have not checked before.
code-void = Somebody came or left, so what was checked no longer holds.
code-asked = { $names } would like to check again.
code-again = { $left ->
    [one] New words (1 more time)
   *[other] New words ({ $left } more times)
}
code-no-more = There have been five sets of words in this room; more would make guessing easier. You can go on unchecked, or ask a facilitator for another room.
code-what = What this checks
code-what-text = If all of you read the same four words, then you are connected to each other and to nobody else: nobody listens on the way, and neither does the server.
code-claim = Checked between you. Whoever runs this server could serve altered code:
code-claim-how = here is how to check it
code-stopped = This room is closed on your device.
code-stopped-commitment-changed = What arrived in the name of { $name } was changed on the way.
code-stopped-commitment-copied = What arrived in the name of { $name } was a copy of somebody else’s.
code-stopped-reveal-false = What arrived in the name of { $name } is not what was promised before.
code-stopped-reveal-changed = What arrived in the name of { $name } was changed on the way.
code-stopped-other-key = The connection to { $name } does not belong to the key that was promised.
code-stopped-words-differ = Your words were not the same: somebody may sit between you.
code-stopped-now = Nothing you say or write goes to this room now. You can try new words together, or ask a facilitator for help.

confidential-title = Who hears what, in one minute
minute-join-title = Before you join
minute-join = Before a name is asked, you read what people promise each other, and everything that leaves the classroom. You may decline the promise: nobody is told, and only the small rooms go on without you.
minute-room-title = In the room
minute-room = What you say goes from browser to browser. If you all read the same four words, nobody else is between you, this server included.
minute-debrief-title = Back in the class
minute-debrief = You share something of yours, or you pass, and nobody sees who passed. If it was somebody else who said it, they are asked first, alone.
minute-tags = The tags
confidential-text = Beside every place where you write or speak, a tag says who can see it. There are six, and each has a colour.
hears-me = What you write for yourself. It is encrypted on your device; the server never receives it.
hears-pair = What you and your learning partner say and write. It goes from browser to browser, encrypted, and is never debriefed.
hears-room = What is said and written in a small room. It goes from browser to browser, encrypted. You alone can bring something of yours back to the class.
hears-facilitators = A call for help, and nothing of what is said in rooms.
hears-class = Chat, the totals of polls, and what its author offered to everyone. It is kept encrypted on the server and destroyed at the end of its time.
hears-organisation = Only what the join page names, as totals of groups, never who.
confidential-words = The four words in a room
confidential-words-text = When a room opens, each browser makes a fresh key and binds itself to it before it shows it to anyone. The four words are made of all these keys. If you all read the same words, nobody sits between you, the server included. If you skip them, the room works, and says that it was not checked.
confidential-verify = How to check the code itself
confidential-verify-text = The words are shown by a page that this server sends. To see whether it sends the published page, somebody you trust can run this on their own computer:
confidential-verify-limit = It compares every script and style that the server sends with those of the published release. It cannot rule out that a server sends something else to you than to them.
confidential-remains = What no program can promise
confidential-people = That nobody repeats what they heard. This is what the promise at the beginning is for.
confidential-server = That the person who runs the server changes nothing about it. It can be noticed, as described above; it cannot be ruled out.
confidential-device = That your own device is sound: whoever can look at your screen, or has taken over your device, sees what you see.
confidential-forwarded = Where the join page says that sound and picture of the plenary pass through { $host }: that whoever runs it does not listen. Small rooms and pairs never pass through it.

heard-by = Hears you now:
heard-by-nobody = Nobody hears you now
heard-through = by way of { $host }

join-more = Who hears what, in one minute
leaves-check = answers to skill questions
leaves-pulse = answers to the short survey
leaves-floor = of groups of at least { $floor }
leaves-record-store = that you attended, whether you stayed to the end, with your name, your address and the session’s title, to the learning record store at { $recipient }
leaves-platform = how many of these sessions you attended, to your learning platform at { $recipient }, if you come by way of it
leaves-by-name = with your name, not counted together; nothing that you say, write or answer
leaves-else = Nothing else leaves, and nothing can be added during this session. To count people's answers otherwise, everybody would be asked again.
leaves-keep-out = Keep my answers out of it
leaves-kept-out = You keep your answers out of what leaves the classroom. Nothing is sent, and nobody is told.
leaves-answer-after-all = Answer this one after all
question-pass = I pass
question-passed = Passed. Nothing was sent; it cannot be told from silence.
agree-not = I would rather not
agree-not-said = That is all right. Nobody is told, and nothing is sent.
agree-not-text = You take part in everything except the small rooms: people there rely on each other’s promise. You may promise at any time.
agree-after-all = I promise it after all
join-leaves = What leaves the classroom
question-outside = At the door you said no to what answers to this would be part of. You are not asked, and nobody is told.
leaves-not-of-you = not of you: you said no
