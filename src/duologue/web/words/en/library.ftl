# The library: patterns and courses to begin from, and plans that are brought along.
library-share = { $share } % talking with each other
library-find = Looking for
library-find-go = Show
library-time = Session
library-any = of any length
library-up-to = up to { $minutes } min
library-all = Show everything
library-none = Nothing on the shelves has these words. Try fewer of them, or begin from an empty course.
library-legend = The pictures show a session's minutes; the higher a block, the more people give of themselves:
library-legend-class = everyone together
library-legend-room = in a small room
library-legend-pair = with one partner
library-legend-me = alone
library-patterns = Begin from a pattern
library-patterns-text = One conversation that works, in about an hour, with everything around it. Put your own questions in.
library-courses = Or take a whole course
library-courses-text = Ready to run tomorrow. Taking one makes a copy that is yours to change.
library-begin = Begin from this
library-take = Begin from this
library-take-text = You get a copy of your own. Change every word of it.
library-guide = Print the facilitator guide
library-handout = Print the handout
library-steps = { $steps ->
    [one] 1 step, with its prompt and your notes
   *[other] { $steps } steps, with their prompts and your notes
}
library-own = Or bring your own
library-blank-go = Begin with nothing
import-title = What became of your plan
import-failed = This cannot be read as a plan
import-text = Nothing of it was left out: what has no place of its own stands in your notes. It becomes a course when you take it.
import-take = Make it a course
import-findings = { $count ->
    [one] 1 thing that the plan does not tell
   *[other] { $count } things that the plan does not tell
}
import-again = Your plan, to change and read once more
import-read = Read it
import-bring = A file
import-bring-text = A course as text, or as a zip file with its images; or your run-of-show as CSV or Markdown: time, title, method, grouping.
import-file = Course or plan
archive-unreadable-title = This zip file cannot be read
archive-unreadable-text = It is damaged, or sealed with a password. Pack it again, and bring it once more.
archive-no-course-title = There is no course in this zip file
archive-no-course-text = A course is one text that ends in .md, with its images beside it.
archive-several-courses-title = There is more than one course in this zip file
archive-several-courses-text = Bring them one by one: each a text that ends in .md, with its images beside it.
archive-too-many-title = There is too much in this zip file
archive-too-many-text = A course may have up to 200 images, and 24 MB of them together. Make them smaller, or fewer.
import-paste = A plan from the clipboard
import-paste-text = A list with times, or rows copied from a spreadsheet. English, German, French and Spanish words are understood.
import-plan = Your plan
import-example = 9:00 Welcome
    9:05 Who we are (icebreaker, groups of 3)
    9:15 …
guide-notes = Notes for you: { $title }
