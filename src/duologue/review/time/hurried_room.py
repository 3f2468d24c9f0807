"""TIM105 hurried-room: there is too little time to speak in a room.

What it finds: Less than 2 minutes of possible talk time for each person in a room.

Why it matters: Whoever has a minute says what comes first; what matters comes after it.

Example:

    ## discussion · What it costs · 5 min · rooms of 4

Better:

    ## discussion · What it costs · 10 min · rooms of 4
"""

import math
from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import write_minutes
from duologue.review.minutes import MOVE_MINUTES, in_minutes, talk_minutes_each

LEAST = 2.0  # minutes for each person


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        for activity in session.activities:
            if activity.rooms is not None and talk_minutes_each(activity) < LEAST:
                enough = math.ceil(LEAST * activity.rooms.size + MOVE_MINUTES)
                yield Hit(
                    f"Each person can speak for {in_minutes(talk_minutes_each(activity))}.",
                    f"Give it {enough} min, or make the rooms smaller.",
                    session,
                    activity,
                    write_minutes(activity, enough),
                    activity.marks.minutes if activity.marks else None,
                )


RULE = Rule("TIM105", "hurried-room", find)
