"""TIM101 little-connection-time: too little of the session is spent talking with others.

What it finds: Designed connection minutes (minutes in rooms and pairs, less 20 seconds for each
move) below 40 % of the session.

Why it matters: What connects people is the time in which they talk with each other, not the
time in which they are online.

Example:

    # A session · 60 min
    ## talk · Input · 45 min
    ## discussion · Questions · 12 min

Better:

    # A session · 60 min
    ## talk · Input · 20 min
    ## discussion · What it costs · 15 min
    ## practice · In threes · 18 min
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import ENOUGH, connection_minutes, in_minutes


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        minutes = connection_minutes(session)
        if minutes < ENOUGH * session.minutes:
            share = (
                f"{in_minutes(minutes)} of {session.minutes:g} ({minutes / session.minutes:.0%})"
            )
            yield Hit(
                f"People talk with each other for {share}.",
                f"Give rooms and pairs {in_minutes(ENOUGH * session.minutes - minutes)} more.",
                session,
            )


RULE = Rule("TIM101", "little-connection-time", find)
