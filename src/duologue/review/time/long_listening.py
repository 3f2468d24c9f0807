"""TIM103 long-listening: people listen for a long time.

What it finds: More than 12 minutes in a row without a room, a poll, a chat or a reflection. A
break ends the stretch.

Why it matters: Attention fades when nothing is asked of it, and whoever has been silent for
long speaks less afterwards.

Example:

    ## talk · Part one · 10 min
    ## talk · Part two · 10 min

Better:

    ## talk · Part one · 10 min
    ## poll · Where are you · 2 min
    ## talk · Part two · 10 min
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import insert_before
from duologue.review.minutes import in_minutes, sits_in_rooms

LONGEST = 12.0  # minutes
_CHAT = """
## chat · What stays with me · 2 min

In one line: what do you take from this so far?
"""
_ACTIVE = frozenset({Kind.POLL, Kind.CHAT, Kind.REFLECTION, Kind.BREAK})


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        stretch, told = 0.0, False
        for activity in session.activities:
            if sits_in_rooms(activity) or activity.kind in _ACTIVE:
                stretch, told = 0.0, False
                continue
            stretch += activity.minutes
            if stretch > LONGEST and not told:
                told = True
                yield Hit(
                    f"People have listened for {in_minutes(stretch)} by the end of this.",
                    "Put a poll, a chat, a reflection or a room in between.",
                    session,
                    activity,
                    insert_before(activity, "Put a chat before it", _CHAT),
                )


RULE = Rule("TIM103", "long-listening", find)
