# A participant's own page: what the server holds about them, and how it ends.

mine-link = What is kept about me
mine-title = What this server holds about you
mine-text = This is all of it. Only you can open this page, from the browser in which you joined.
mine-back = Back to the session
mine-name = Your name
mine-log = What you did, as the session remembers it
mine-nothing = Nothing yet.
mine-not = What it does not hold
mine-not-spoken = Anything that you said or showed: sound and picture are never recorded, and rooms are between browsers.
mine-not-rooms = Anything that you wrote in a room or to your partner.
mine-not-reflection = Your reflections and your action step. They are on your device, unless you sent them yourself.
mine-not-answers = Which answer to a check or a pulse was yours. They are kept without a name.
mine-until = All of this is destroyed { $days ->
    [one] one day
   *[other] { $days } days
} after the session has ended, also in backups.
mine-file = Take it along as a file
mine-forget = Forget me now
mine-forget-text = Your name and your words are destroyed at once, in backups too, and you leave the session. What you chose in a poll stays counted, under a number that belongs to nobody. Your notes on this device stay with you.
mine-forget-go = Forget me
mine-forget-sure = This cannot be taken back. Your seat in this session closes with it.
forgotten-title = You are forgotten
forgotten-text = Your name and your words are destroyed. Nothing on this server leads to you any more.
kept = Something that the log calls { $what }
kept-person-arrived = You arrived.
kept-person-returned = You came back.
kept-person-went-away = Your connection was gone for a while.
kept-agreement-given = You gave your promise.
kept-person-recognised = Your name is on the list of participants. How often you had met others there was noted by numbers. What else the list says about you is read only by whoever leads the session.
kept-partners-made = You were given a learning partner.
kept-partners-changed = Learning partners were changed.
kept-rooms-planned = You had a seat in a room. ({ $during })
kept-person-seated = You changed your room, or left it. ({ $during })
kept-poll-answered = You chose in the poll { $during }:
kept-chat-posted = You wrote to everyone in { $during }:
kept-share-offered = You offered the class in { $during }:
kept-question-answered = You answered { $during }; what you answered is kept without your name.
kept-envelope-taken = You got your link to the questions of a pulse. Which link it is, and whether and what you answered, is not kept with your name.
kept-hand-raised = You raised your hand.
kept-hand-lowered = You lowered your hand.
kept-stepped-out = You went to the quiet place.
kept-stepped-back = You came back from the quiet place.
kept-help-asked = You asked for help.
kept-help-answered = A facilitator took care of it.
kept-floor-given = You had the floor.
kept-floor-taken = You gave the floor back.
kept-person-forgotten = You asked to be forgotten.
kept-knocked = You knocked at the door of a room.
kept-knock-answered = The room answered your knock.
kept-visit-ended = You left the room that you visited.
kept-where-said = You said whether you sit at a table or talk from afar.
kept-laptop-placed = This laptop was given a table.
kept-stayed-outside = What you said no to at the door was noted, so that you are left out of it; all of it, each time you come in.
