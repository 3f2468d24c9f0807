# Who works here, and in which roles.

team-nav = People
team-title = People who work here
team-text = Whoever leads classes, writes courses or reads reports. Learners need no account and are not on this list.
team-does = What { $name } does here
team-keep = Keep
team-no-role = Please tick at least one thing that this person does.
team-last-administrator = This is the only administrator. Make somebody else one first.
team-remove = { $name } leaves …
team-way-back = Make a link to a new password for { $name }
team-link-back = Pass it on to { $name }. It opens a page for a new password, once, within an hour, and is shown only now.
team-invite = Invite somebody
team-address = E-mail address, if you know it
team-address-mail = The link goes there by mail, and you see it, too.
team-address-no-mail = This server sends no mail: you get a link to pass on yourself.
team-what = What will they do?
team-invite-go = Make the link
team-link = Their link
team-link-text = Pass it on to one person. It works once, within seven days, and is shown only now.
team-link-mailed = It is on its way to { $address }. It works once, within seven days, and is shown only now.
team-invited = Invited, not here yet
team-invited-nobody = A link that you passed on
team-until = until { $day }
team-take-back = Take back
team-take-back-of = Take back: { $address }
staff-role-administrator = Administrator
staff-role-designer = Designer
staff-role-facilitator = Facilitator
staff-role-sponsor = Sponsor
staff-role-does-administrator = decides who works here; sees no course and no class by it
staff-role-does-designer = writes courses and pulses; sees no participants
staff-role-does-facilitator = leads cohorts and sessions; writes courses, too
staff-role-does-sponsor = reads reports, and nothing else
other-role-title = This belongs to another role
other-role-text = Your account is not set up for it. Whoever looks after the people who work here can change that.
leaving-title = { $name } leaves
leaving-text = Their account goes, with every way to sign in. What they made stays, in the hands of whom you choose.
leaving-alone = Their account goes, with every way to sign in. They have made nothing that stays.
leaving-courses = { $count ->
    [one] One course
   *[other] { $count } courses
}
leaving-cohorts = { $count ->
    [one] One cohort
   *[other] { $count } cohorts
}
leaving-sessions = { $count ->
    [one] One session
   *[other] { $count } sessions
}
leaving-pulses = { $count ->
    [one] One pulse
   *[other] { $count } pulses
}
leaving-heir = Who takes over?
leaving-nobody = Nobody else here could take this over. Invite somebody first, or give a colleague the role.
leaving-go = Remove the account
leaving-stay = Leave it as it is
reports-title = Reports
reports-text = What the pulses of your cohorts show, in groups. Nobody’s own answers are in them.
reports-none = No cohort has put you down for its reports yet. Ask whoever leads it.
mail-staff-subject = { $staff } invites you to work together in Duologue
mail-staff = { $staff } invites you to work on live courses in Duologue. This link opens your account. It works once, within seven days: { $link }
reports-none-yet = No pulse was asked in its sessions yet.
reports-together = Asked together with other cohorts, and not told apart from them: there is no report of this cohort alone. Whoever made the pulse can give each cohort a name in the next one.
team-end-sign-ins = Sign { $name } out everywhere
