# The page on which somebody answers a pulse.

pulse-kind = A few questions
pulse-size = { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}, about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}.
pulse-ends = Open until { $day }.
pulse-who = Who sees your answers
pulse-who-text = The organisation sees totals of groups of { $floor } people or more, and only after the end. Nobody sees who answered what, or who did not answer.
pulse-how = How your answers stay yours
pulse-how-apart = This link works once, like the envelope of a postal vote. Your answers are kept apart from it: without your name, your link or the time.
pulse-how-thread = This browser keeps a random word, so that a later round can be compared with this one. It says nothing about you, and the server does not know whose it is.
pulse-how-limit = The limit: whoever runs this server, watched it at this very moment and changed its program could see both. Afterwards, nothing that is kept ties them together.
pulse-how-plan = What will be asked, compared and shown was fixed before the first answer. Its fingerprint is
pulse-back = Thinking back
pulse-nothing = Nothing is answered yet. Choose at least one answer, or say below that you would rather not.
pulse-skip = You may leave out any question.
pulse-send = Send my answers
pulse-rather-not = I would rather not answer
pulse-rather-not-text = Then no reminder comes either. To everyone else it looks the same as having answered.
pulse-coming = This opens on { $day }. Keep the link: it is yours.
pulse-over = This is over; answers are closed. Thank you for wishing to take part.
pulse-thanks = Thank you
pulse-thanks-text = You can close this page.
pulse-thanks-again = You can close this page. Please keep the link: there are a few questions again from { $day } on. If you can, use the same browser then.
circles-you = You
circles-organisation = This organisation
segment-once = Asked once, so that groups can be compared. Leave out what you would rather not say.
segment-role = Your work here
segment-role-executive = I lead the organisation or a large part of it
segment-role-manager = I lead a team
segment-role-front-line = I do not lead others
segment-training = Compared with a year ago, the training and courses you get here are
segment-training-less = less
segment-training-same = about the same
segment-training-more = more
