# Every sentence that a person reads, for pages and for the live room.
product = Duologue
join-title = Join { $title }
join-part = You will take part: most of this time you talk with others, in small rooms. You may always pass.
join-confidential = What is said here stays here. Nothing is recorded; there is no way to record.
join-leaves = What leaves the classroom
join-leaves-nothing = Nothing leaves the classroom.
join-name = What would you like to be called?
join-go = Go to the lobby
join-facilitate = You facilitate this session. The class sees the name that you write here.
join-go-facilitate = Open your desk
join-again = Continue as { $name }
join-agreement = What we promise each other

audience-me = Only you
audience-pair = You and your partner
audience-room = This room
audience-facilitators = The facilitators
audience-class = Everyone in this class
audience-organisation = The organisation, as totals without names

connecting = Connecting …
offline = The connection to the server is interrupted. In rooms, keep talking; we go on trying.
lobby-title = Welcome, { $name }
lobby-wait = We begin when the facilitator starts the session.
device-title = Your microphone and camera
device-none = No microphone or camera could be opened. You can take part by writing.
mic-on = Microphone is on
mic-off = Microphone is off
camera-on = Camera is on
camera-off = Camera is off
agree = I promise this
agreed = You have given your promise
agree-first = Give your promise first: rooms open only to those who have.
with-whom = With { $names }
with-soon = Soon with { $names }
alone-now = On your own
everyone-now = Everyone together
minutes-left = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
less-than-minute = Less than a minute left
minutes = { $minutes } min
write-line = Your line
send = Send
send-share = Offer it to the class
share-aloud = I would rather say it aloud
share-text = Share something, if you wish. Nobody sees whether you pass.
share-pass = I keep it to myself
share-passed = Kept to yourself. Nothing was sent.
share-waiting = Offered. The facilitator shows it when the time comes.
share-withdraw = Take it back
share-shown = Shown to the class
chat-held = Your lines appear for everyone at once.
reflection-label = Your thoughts
reflection-kept = Kept on this device only. Nobody else can read it, and neither can the server.
action-label = What, with whom, by when
action-share = Send it to my partner
action-sent = Sent to your partner, and to nobody else
from-partner = From { $name }
room-text = Write to each other
choice-sent = Your answer is counted. You may change it until results are shown.
answered-once = Thank you. Your answer is kept without your name.
break-text = A break. Come back when the facilitator calls.
ask-help = Ask a facilitator for help
help-asked = A facilitator knows that you would like help
step-out = Leave quietly
stepped-out-title = A quiet place
stepped-out-text = Take the time you need. Nobody is told why.
step-back = Come back
raise-hand = Raise hand
lower-hand = Lower hand
closed-title = The session has ended
closed-text = Thank you for being here. Your own notes stay on this device.
seat-soon = You are placed in a room as soon as one is open.
link-failed = The sound to { $name } does not come through. Writing still works.
not-simulated = simulated

desk-start = Start the session
desk-next = Next: { $title }
desk-open = Open the rooms
desk-end = Bring everyone back in a minute
desk-extend = Two minutes more
desk-reveal = Show the results
desk-reveal-chat = Show all lines
desk-close = Close the session
desk-here = { $here } here
desk-answered = { $count } have answered
desk-plan = The plan
desk-rooms = Rooms
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
away = away

told-by = From the facilitator
no-name = Somebody
share-name = Show it without my name
device-microphone = Microphone
device-camera = Camera
device-level = Your voice
device-level-help = Say a few words: the bar moves when your microphone hears you.
device-blocked = The browser was told not to use the microphone. Allow it beside the address, then reload.
device-again = Try again
clock-ended = Time is up
turn-you = You are the { $role }
turn-role = { $name }: { $role }
turn-of = Turn { $turn } of { $turns }
role-speaker = speaker
role-listener = listener
role-observer = observer
role-pauses = pause
role-speaker-text = Speak from your own experience. You decide how far you go.
role-listener-text = Listen to understand. Ask; do not advise.
role-observer-text = Say nothing for now. Notice what helps, and tell them at the end of the turn.
role-pauses-text = You rest in this turn.
projector-rooms = In small rooms now
projector-answered = { $count ->
    [one] 1 answer so far
   *[other] { $count } answers so far
}
projector-alone = Everyone writes for themselves now

refused-not-yours = Only a facilitator of this session can do that.
refused-not-now = That is not possible at this step of the session.
refused-closed = This session has ended. Nothing more can be added to it.
refused-unknown-choice = That choice is not one of the options. Please pick one that is shown.
refused-too-long = That is a little long. Please shorten it to 2,000 characters.
refused-empty = There is nothing in it yet. Write something first.
refused-already-shown = The results are on the screen now, so answers are closed.
refused-already-answered = You have answered this already. Your answer is kept without your name.
refused-unknown-person = That person is not here at the moment.
refused-unknown-room = That room is no longer there.
refused-unknown-share = That contribution is no longer there; its author may have taken it back.
refused-floor-full = Three people have the floor. Take it back from one of them first.
refused-no-more = There is no further activity in that direction.
refused-nobody-to-seat = At least two people who gave the agreement are needed to open rooms.
refused-unreadable = That message could not be understood. Reloading the page usually helps.
refused-defect = Something on our side went wrong. Nothing that you wrote is lost; try again in a moment.
name-empty = Please write the name you would like to be called.
name-long = Please shorten the name to 60 characters.
name-taken = Somebody of that name is here already. Please choose another.
password-short = Please use at least 10 characters; a sentence is easy to remember.
password-long = Please use at most 200 characters.

gone-title = This link leads nowhere
gone-text = It may have been copied incompletely, or it has been taken back. Ask whoever sent it for a new one.
expired-title = This link is no longer open
expired-text = Its time is over. Ask whoever sent it for a new one.
ended-title = This session has ended
ended-text = Nothing can be added to it any more. Your own notes are on the device on which you wrote them.
used-title = This link has been used
used-text = It made one person a facilitator, or its week is over. If that was you, sign in with your name and password.
problem-title = Something on our side went wrong
problem-text = Nothing that you wrote is lost. Reload the page in a moment.
needs-script = This room needs JavaScript for sound and picture. Please allow it for this page.
home-title = Live courses that connect people
home-text = Were you invited to a session? Open the link that you were sent: it leads straight to it.
home-staff = Sign in to design and facilitate
welcome-title = Welcome to Duologue
welcome-text = Choose how you will sign in. The class sees your name when you facilitate.
welcome-go = Begin
sign-in-title = Sign in
sign-in-text = For those who design and facilitate. Learners need no account.
sign-in-go = Sign in
sign-in-wrong = Name or password is not right.
sign-out = Sign out
staff-name = Your name
staff-password = Password
password-help = At least 10 characters. A sentence is easy to remember.
office-title = Your courses and sessions
office-hello = Good to see you, { $name }
office-sessions = Sessions
office-no-sessions = None yet. Open a course and choose which of its sessions to run.
office-courses = Courses
office-no-courses = None yet. Begin from one of those below, and make it yours.
office-begin = Begin a course
office-blank = An empty course
office-blank-text = Three steps to build on
office-upload = Or bring a course file
office-upload-go = Upload
sample-size = { $sessions ->
    [one] 1 session, { $minutes } min
   *[other] { $sessions } sessions of { $minutes } min
}
back-office = Back to your courses
course-saved = Saved
course-findings = This cannot be read yet
course-line = Line { $line }:
course-plan = Run a session of it
course-session = { $minutes } min, { $steps ->
    [one] 1 step
   *[other] { $steps } steps
}
course-text = The course, as text
course-help = One # begins a session, two begin an activity: kind · title · minutes. Lines with > are notes that only you see. What you type is kept on this device until you save it.
course-save = Save
course-remove = Remove this course
course-remove-sure = Remove this course? Sessions that were made from it stay.
session-open = open
session-ended = ended
session-expired = expired
session-erased = forgotten
session-erased-text = The names and words of this session have been destroyed.
session-ready = The session is ready. Open your desk when you like; the class comes by the link below.
session-desk = Open your desk
session-join = The link for the class
session-over = This session is over. Its link opens nothing any more.
session-kept = What is kept, and until when
session-retention = Names, polls' answers, chat and what was shared with the class are destroyed { $days } days after the session. What was said or written in rooms and pairs was never here.
session-erase = Destroy it now
session-erase-sure = Destroy the names and words of this session now? Nothing can bring them back.
copy = Copy the link
copied = Copied
own-title = What you wrote for yourself
own-print = Print or save
own-none = You wrote nothing for yourself this time.
own-where = It is on this device only, and stays here until you clear the browser's memory.
