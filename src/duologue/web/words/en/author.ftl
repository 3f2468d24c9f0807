# The course editor: writing, what is found, what came before, writing together.

author-text = The course, as text
author-beside = About this course
saving-saved = Saved
saving-unsaved = Saving …
saving-offline = The server cannot be reached. What you write is kept on this device, and saved as soon as it can be.
saving-signed-out = You are no longer signed in. What you write is kept on this device: sign in in another tab, and it is saved.
saving-removed = This course has been removed. Your text is still here: copy it, if you need it.
saving-newer = Not saved yet: there is newer work by somebody else.
author-picture = { $title }, as a picture
author-picture-keys = Drag a block to move it, or its right edge for more minutes. With the keyboard: Shift and an arrow, plus and minus.
author-to-place = To place { $place }
author-figures = { $talking } of { $minutes } min talking with each other, up to { $each } min to speak for each. The steps take { $planned } min.
beside-review = Review
beside-learner = As a learner
beside-facilitator = As facilitator
beside-images = Images
beside-history = History
author-looking = Reading …
author-clean = Nothing to improve that we can see.
author-line = Line { $line }
severity-error = stops the course
severity-warning = to consider
author-gone = Taken out:
author-fresh = Added:
author-no-difference = Nothing differs.
author-brought-back = brought back
author-bring-back = Bring this back
author-no-step = Put the cursor into an activity to see it here.
author-notes = Your notes
author-no-notes = None. Lines that begin with > are seen by facilitators only.
author-from-minute = Begins in minute { NUMBER($minute) }.
debriefed-opt-in = What is said may be brought back to the class by whoever wishes.
debriefed-never = Nothing of it is ever brought back to the class.
debriefed-none = { "" }
author-next = Then: { $title }.
author-last = It is the last step.
author-in-rooms = In rooms of { $size }
author-moved = Moved to place { $place } of the session
author-stretched = Now { $minutes } min

image-add = Add an image …
image-add-title = Add an image or slides
image-file = Which image, or a PDF of slides
image-about = PNG, JPEG, WebP or GIF, up to 8 MB; or a PDF, each page of which becomes a slide of the talk. You can also drop an image into the text, or paste it.
slides-about = Each page becomes one slide of this talk, with the words on it for those who cannot see it. Notes for a slide are lines below it that begin with >: you alone see them.
slides-sending = Page { $page } of { $pages } …
slides-added = { $slides ->
    [one] One slide is in the text
   *[other] { $slides } slides are in the text
}
slide-words = Slide { $slide }
image-refused-no-talk = Slides belong to a talk. Put the cursor into a talk, then add them again.
image-refused-too-many-pages = This PDF has more than 80 pages. Take out what you will not show.
image-refused-unreadable-pages = This PDF cannot be read to its end: it is damaged, or locked with a password.
image-words = What it shows
image-why = In words, for those who cannot see it. They are read aloud in its place.
image-put = Put it into the text
image-sending = Sending …
image-added = { $name } is in the text
image-none = No images yet.
image-how = What a camera wrote into a file, such as where it was taken, is taken out before it is kept. Who is in a session sees its images; nobody else does.
image-size = { NUMBER($kilobytes) } kB
image-unused = Not in the text.
image-remove = Remove it
image-missing-help = Drop the image into the text, or write the name of one that is there.
image-refused-too-large = This file is larger than 8 MB. Save it smaller, and choose it again.
image-refused-unknown-kind = This is no PNG, JPEG, WebP or GIF image, or it is damaged.
image-refused-unreadable = This image is damaged: it cannot be read to its end.
image-refused-too-many-pixels = This image has more than 50 million dots. Save it smaller, and choose it again.
image-refused-no-room = This course has as many images as can be kept with it, 24 MB or 200 of them. Remove some that are not in the text.
image-refused-no-words = Write in a few words what it shows.
image-refused-offline = The server cannot be reached. Your text is safe; try the image again in a moment.
image-refused-signed-out = You are no longer signed in. Sign in in another tab, then try again.
image-refused-removed = This course has been removed.

newer-title = { $name } has saved this course while you were writing
newer-without-script = Nothing of yours is lost: it stands in the field below, and has not been saved. Put what you need from the other text into yours, then save again. Theirs stays in the history.
newer-theirs = What was saved meanwhile
newer-fits = Your changes and theirs touch different lines and fit together.
newer-choose = { $count ->
    [one] In one place you both changed the same lines. Choose what stays.
   *[other] In { $count } places you both changed the same lines. Choose what stays.
}
newer-theirs-changed = What { $name } changed
newer-same-lines = Place { $number }
newer-side-theirs = { $name } wrote
newer-side-mine = You wrote
newer-nothing = Nothing: the lines were taken out
newer-keep-both = Keep both
newer-keep-theirs = Keep theirs
newer-keep-mine = Keep mine
newer-merge = Make one text of both
somebody = Somebody else

together-title = Write it together
together-alone = Only you can open this course.
together-with = You write it together with { $names }.
together-name = The name with which a colleague signs in
together-go = Let them write too
together-stop = Take it back
together-unknown = Nobody of that name
together-unknown-text = Nobody here signs in as { $name }. Go back and check how they write it.

rehearsal-title = Rehearsal: { $title }
rehearsal-back = Back to the course
rehearsal-about = { $people } simulated learners took this session, through the same doors as real ones. They have no voices: what they met is real, what they would say is not.
rehearsal-met = Everyone sat in a room with { $others } others.
rehearsal-repeats = { $count ->
    [0] Nobody met the same person twice.
    [one] One meeting was a second one of the same two people.
   *[other] { $count } meetings were of two people who had met before.
}
rehearsal-minutes = Each spent { $minutes } minutes in rooms.
rehearsal-climbed = Everyone climbed the ladder from below.
rehearsal-skipped = Somebody met a higher rung before a lower one.
rehearsal-alone = At some moment alone in a room: { $names }.
rehearsal-nobody-alone = Nobody was ever alone in a room.
rehearsal-refusals = { $count ->
    [0] Nothing was refused.
    [one] One thing was refused:
   *[other] { $count } things were refused:
}
rehearsal-kept = This page stays until the server starts again; print it if you want to keep it.
rehearsal-table = Who met whom
rehearsal-people = people
rehearsal-in-rooms = min in rooms
rehearsal-failed = The rehearsal ended without a result. Try it once more; if it happens again, the server's log says why.
rehearsal-runs = Twenty simulated learners are taking the session, an hour in half a minute …
rehearsal-look-again = Look again
rehearsal-gone-title = This rehearsal is no longer here
rehearsal-gone-text = Results are kept until the server starts again. Rehearse the session once more from its course.
rehearse-go = Rehearse
rehearse-about = Twenty simulated learners take the session in seconds; you see who met whom.

schedule-go = Schedule …
schedule-title = Schedule a session
schedule-which = Which session
schedule-when = When it begins
schedule-zone = In the time of
schedule-leave = Not now
schedule-make = Make the session and its link
schedule-without = Leave it empty for a session without a fixed time.
begins-at = { DATETIME($when, dateStyle: "full", timeStyle: "short") } ({ $zone })
begins-label = Begins:
begins-yours = where you are:
begins-zone-title = We do not know that time zone
begins-zone-text = Go back and write it like Europe/Paris, America/New_York or UTC.
begins-unreadable-title = We cannot read that time
begins-unreadable-text = Go back and choose a day and a time, such as 2026-11-25T10:00.
begins-past-title = That moment has passed
begins-past-text = Go back and choose one that is still to come.
schedule-place = Where do you meet?
schedule-call = Link of the call
place-tables-help = Phones show each person’s table, the question and the time. No microphone or camera is used, and minutes are not measured.
place-elsewhere-help = Beside Zoom, Teams or another call: this page seats people, keeps the time and holds what is written. Whether the call is recorded is not in its hands, and the join page says so.
place-seen-help = “Everyone is seen”: in the plenary all see and hear each other, by way of { $host }, which could listen. The join page says so before anybody gives a name. Small rooms and partners stay between browsers.
call-title = The link of the call is missing
call-text = Go back and put in where people meet, such as https://call.example/j/123.
place-hybrid-help = Phones show each person’s table; those from afar are heard there through a laptop. Open the join link on one laptop for each such table. Minutes are not measured.
place-which = Which is right for us?
call-only = Only for another video call.
