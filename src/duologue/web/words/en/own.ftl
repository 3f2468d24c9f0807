# What a personal link opens: a learner's own page of a course.

own-hello = Hello { $name }
own-device = This link is yours alone. It will belong to the device you are on, so take the one you will use: a computer or a phone with a microphone.
own-this-device = Use this device
own-not-you = Not your name? Then this link was sent to you by mistake. Please tell whoever sent it.
own-elsewhere = This personal link is in use on another device.
own-elsewhere-mail = Open it there. If you do not have that device any more, we send a way back to the address of whoever the link belongs to.
own-elsewhere-ask = Open it there. If you do not have that device any more, ask whoever leads the course to let you in here. They see your request at once.
own-ask = Ask to come in here
own-ask-mail = Send a way back
own-asked = Your request is with whoever leads the course. As soon as they let you in, open your link again on this device.
own-asked-mail = A mail is on its way. It opens your page on the device on which you read it, once, within an hour. Whoever leads the course can let you in, too.
own-back = From now on your page opens on this device. The device before no longer opens it.
own-next = Next
own-go = Go in
own-look = What to expect
own-nothing-next = No session is planned at the moment.
own-no-partner = You do not have one yet. You will find each other in a session.
own-notes = Your own reflections
own-notes-text = They are on this device. If you wish, the server keeps a sealed copy that only you can open.
own-notes-open = Open my notes
own-minutes = My minutes and what is kept about me
own-link-kept = Keep this link: it leads here for the whole course.
own-come-as = You come in as { $name }.
own-home = Back to your page
by-own-link-title = Please come by your own link
by-own-link-text = This session is for people who were invited, each by a link of their own. It is in your invitation. If you cannot find it, ask whoever leads the course.
way-back-title = This way back is over
way-back-text = It was used, or an hour has passed. Open your personal link and ask for a new one.
mail-own-link = This link is for you alone, and leads to your own page for the whole course. Please do not pass it on.
mail-way-back-subject = Your way back: { $title }
mail-way-back = Somebody, most likely you, asked to open your page of “{ $title }” on another device. This link does it, once, within an hour: { $link }
mail-way-back-not-you = If it was not you, there is nothing you need to do.
own-days-kept = What is kept of this course here is destroyed { $days ->
    [one] one day
   *[other] { $days } days
} after its last session.
own-new = Something new would leave the classroom from this session on. At its door you are asked whether you agree.
