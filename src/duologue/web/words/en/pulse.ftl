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
pulse-how-alike = If everyone in a group answers alike, a total says what each of them answered. No smallest group can prevent that.
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
pulse-thanks-inside = You can close this page and go back to the session. If there are questions again later, use the same browser then, if you can.
inside-waiting = The questions are not connected with this session yet. Whoever planned it can do so; then open them again.
inside-closed = These questions are closed. Thank you for wishing to take part.
inside-taken = You have opened your questions already, in another browser or window. Each seat gets them once.
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
segment-minutes = Your minutes in conversation
segment-minutes-own = This device counted, in this session:
segment-minutes-middle = The middle of your class is { $minutes }.
segment-minutes-what = Only "less" or "more" goes with your answers, and only if you leave it chosen.
segment-minutes-less = less than the middle of the class, or as much
segment-minutes-more = more
segment-minutes-none = leave this out
