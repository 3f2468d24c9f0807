"""TIM104 crowded-room: a room is too large.

What it finds: Rooms of 5 or more.

Why it matters: In a room of five somebody can be silent without anyone noticing. Two to four
people share the time among them.

Example:

    ## discussion · Ideas · 15 min · rooms of 6

Better:

    ## discussion · Ideas · 15 min · rooms of 4
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import write_rooms

LARGEST = 4


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        for activity in session.activities:
            if activity.rooms is not None and activity.rooms.size > LARGEST:
                yield Hit(
                    f"{activity.rooms.size} people sit in one room.",
                    "Write `rooms of 4` or fewer; larger rooms are seated as rooms of 4.",
                    session,
                    activity,
                    write_rooms(activity, LARGEST, safe=True),
                    activity.marks.rooms if activity.marks else None,
                )


RULE = Rule("TIM104", "crowded-room", find)
