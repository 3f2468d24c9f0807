# The office of those who design and facilitate.

office-title = Your courses and sessions
office-hello = Good to see you, { $name }
office-no-sessions = None yet. Open a course and choose which of its sessions to run.
office-courses = Courses
office-first = Take a pattern or a whole course, put your own questions in, and rehearse it. The first session can be tomorrow.
office-blank = An empty course
office-blank-text = Three steps to build on
sample-size = { $sessions ->
    [one] 1 session, { $minutes } min
   *[other] { $sessions } sessions of { $minutes } min
}
back-office = Back to your courses
course-saved = Saved
course-findings = This cannot be read yet
course-line = Line { $line }:
course-plan = Run a session of it
course-text = The course, as text
course-help = One # begins a session, two begin an activity: kind · title · minutes. Lines with > are notes that only you see. Save before you leave the page.
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
office-cohorts = Cohorts
office-later = Later sessions
office-find = Find a cohort, a session or a course
office-found-nothing = Nothing of yours has that in its name.
office-archived = { $count ->
    [one] One archived cohort
   *[other] { $count } archived cohorts
}
office-past = { $count ->
    [one] One past session
   *[other] { $count } past sessions
}
office-errors = { $count ->
    [one] one line cannot be read
   *[other] { $count } lines cannot be read
}
office-advice = { $count ->
    [one] the review has one suggestion
   *[other] the review has { $count } suggestions
}
office-clean = the review has nothing to say
office-rehearsal = last rehearsal
office-archived-courses = { $count ->
    [one] One archived course
   *[other] { $count } archived courses
}
session-laptops = Laptops for tables
session-laptops-text = Open this page on each laptop that will carry voices from afar to a table, and press the button there. You are then signed out on it, so that it can stand among others.
session-laptop-go = Make this device a table’s laptop
