# Minutes: one's own, a room's, a class's.

kept-room-minutes = In the rooms of “{ $during }” your device counted { $present } seconds in which you were there, and { $alive } of these in which the room was talking.
own-minutes-title = Your minutes
own-minutes-connection = in conversation with others, of { $present ->
    [one] 1 minute
   *[other] { $present } minutes
} in rooms and pairs.
own-minutes-talk = Your own voice was heard in { $talk ->
    [0] less than one of them
    [one] about 1 of them
   *[other] about { $talk } of them
}.
own-minutes-listening = Only this device knows. There is no right number: whoever listens is in the conversation, too.
own-minutes-none = Nothing was measured this time. Writing and signing are taking part just as much.
measure-choice = Count my minutes on this device
measure-help = It hears when you speak, not what, and keeps no sound. It tells the server two durations: how long you were in a room, and how long the room was talking. Nobody is told what you choose here.
ring-choice = Show me a ring around my picture while I speak
balance-leads = So far one voice leads. Whose has not been heard yet?
balance-hardly = Somebody has hardly spoken yet. A pause may be all it takes.
quiet-title = It has become quiet, and that is fine. If you like, a smaller question:
quiet-first = What is the first thing that comes to mind, even if it is unfinished?
quiet-small = Where did you meet this last, in something small?
quiet-last-time = Which part of the question is easiest to answer?
quiet-wish = What would you rather be asked here?
room-alive = talking
room-quiet = quiet for a while
class-minutes-title = The minutes of this class
class-logged-in = Logged in
class-in-rooms = In rooms and pairs
class-connection = In conversation
class-yield = { $yield } % of the { $given } minutes that the design gave to rooms became conversation.
class-not-measured = Too few devices measured for a figure about conversation.
join-minutes = Your device counts for how long you are in conversation. You see your own minutes, facilitators see rooms, and your organisation at most the mean of a class of ten or more.
back-session = Back to the session
session-report = The minutes of this session
session-minutes-title = Minutes: { $title }
session-minutes-lead = The time that matters is not how long people were logged in, but how long they talked with each other.
session-minutes-so-far = The session is not over. This is what has come together so far.
session-minutes-means = What became of it
session-minutes-steps = Step by step, in minutes
session-minutes-step = Step
session-minutes-planned = Planned
session-minutes-designed = Designed for conversation
session-minutes-ran = As it ran
session-minutes-connection = In conversation, class mean
session-minutes-given = Minutes the design gave to rooms
session-minutes-measured-every = Measured on every device.
session-minutes-measured-most = Measured on most devices. Who was not measured is not known here.
session-minutes-measured-some = Measured on some devices only. Who was not measured is not known here.
session-minutes-measured-no = Nothing was measured: in person, without microphones, or by choice. Not measured is not zero.
session-minutes-for-organisation = For your organisation
session-minutes-released = Class means of ten or more people, as the join page announced. A figure that fewer stand behind is left out.
session-minutes-withheld = Fewer than ten people were measured, so nothing of this leaves the circle of facilitators.
session-minutes-svg = Picture as SVG
session-minutes-png = Picture as PNG
session-minutes-csv = Table as CSV
session-minutes-print = Print
not-measured = not measured
picture-about = Minutes in conversation with others: as designed, and the mean of the class
picture-planned = as designed
picture-real = in conversation
picture-plan = The plan
picture-ran = As it ran
picture-words = Designed for { $designed } minutes in conversation. The mean of the class: { $logged } minutes logged in, { $rooms } in rooms and pairs, { $connection } in conversation.
