# Why something cannot be done: one kind sentence for each code.

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
refused-partners-size = Learning partners are two people, or three where the numbers are odd.
refused-partner-left = Somebody would be left without a partner. Say also with whom they go on.
refused-nobody-to-seat = At least two people who gave the agreement are needed to open rooms.
refused-unreadable = That message could not be understood. Reloading the page usually helps.
refused-defect = Something on our side went wrong. Nothing that you wrote is lost; try again in a moment.
refused-announced-otherwise = What leaves the classroom is announced otherwise than on your screen. Reload the page and read it once more.
refused-outside = At the door you said no to what this answer would be part of. Nothing was sent on.
