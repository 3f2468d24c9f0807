"""SAF204 unspoken-expectation: nobody is told that they will take part.

What it finds: Nothing before the first room of the course tells people that they will take part.

Why it matters: Being asked to speak without warning feels like a test. Said beforehand, it is
an invitation.

Example:

    ## talk · Welcome · 3 min
    Good morning.

    ## icebreaker · Hello · 7 min

Better:

    ## talk · Welcome · 3 min
    You will take part today: twice in small rooms, once with one partner.

    ## icebreaker · Hello · 7 min
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import say_below
from duologue.review.minutes import along, first_room
from duologue.review.prompts import in_english, tells_to_take_part

_SAID = "You will take part today: you will talk with the others in small rooms."


def find(course: Course) -> Iterator[Hit]:
    if not in_english(course):
        return
    # Whoever has been told in the first session knows it in the next one.
    for session in course.sessions[:1]:
        first = first_room(session)
        if first is None:
            continue
        before = [a.body for at, a in along(session) if at < first[0]]
        said = "\n".join([course.about, session.welcome, *before])
        if not tells_to_take_part(said):
            yield Hit(
                "Nothing before the first room tells people that they will take part.",
                "Say it below the session's heading: it is shown while people arrive.",
                session,
                fix=say_below(session, "Say it below the heading", _SAID),
            )


RULE = Rule("SAF204", "unspoken-expectation", find)
