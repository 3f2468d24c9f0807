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
