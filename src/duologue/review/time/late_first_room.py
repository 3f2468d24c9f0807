"""TIM102 late-first-room: the first room comes late.

What it finds: The first room starts after minute 10, or there is no room at all.

Why it matters: The first minutes tell people whether they are here to listen or to take part;
what they learn then, they keep doing.

Example:

    ## talk · History of the method · 34 min
    ## icebreaker · Hello · 6 min

Better:

    ## talk · Welcome · 3 min
    ## agreement · Our promise · 2 min
    ## icebreaker · Within arm's reach · 7 min
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import first_room, in_minutes

LATEST = 10.0  # minutes


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        first = first_room(session)
        if first is None:
            yield Hit("There is no room in this session.", "Begin with an icebreaker.", session)
        elif first[0] > LATEST:
            yield Hit(
                f"The first room comes after {in_minutes(first[0])}.",
                "Let people meet in a small room within the first 10 minutes.",
                session,
                first[1],
            )


RULE = Rule("TIM102", "late-first-room", find)
