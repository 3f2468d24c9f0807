"""DUO401 one-duty: the course does only one of its duties.

What it finds: Only talk and checks (it teaches), or only icebreakers (it connects).

Why it matters: Teaching without meeting is a video; meeting without learning is a party. The
course can do both at once.

Example:

    ## talk · Input · 50 min
    ## check · Test · 5 min

Better:

    ## talk · Input · 15 min
    ## discussion · Where it bites · 15 min
    ## practice · In threes · 18 min
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import activities_of

_TEACHES = frozenset({Kind.TALK, Kind.CHECK, Kind.PULSE, Kind.BREAK, Kind.AGREEMENT})
_CONNECTS = frozenset({Kind.ICEBREAKER, Kind.BREAK, Kind.AGREEMENT})


def find(course: Course) -> Iterator[Hit]:
    kinds = {activity.kind for activity in activities_of(course)}
    if kinds and kinds <= _TEACHES:
        yield Hit("This course teaches, and connects nobody.", "Add rooms and a partner.")
    elif kinds and kinds <= _CONNECTS:
        yield Hit(
            "This course connects, and teaches nothing.", "Add the skill: show it, practise it."
        )


RULE = Rule("DUO401", "one-duty", find)
