"""TIM107 overrun: the minutes do not add up.

What it finds: Activities add up to more than the session, or to less than 85 % of it.

Why it matters: When time runs out, the end is cut: the partner, the action step. When it is
left over, it is filled with talk.

Example:

    # A session · 60 min
    ## talk · Input · 40 min
    ## discussion · Ideas · 30 min

Better:

    # A session · 60 min
    ## talk · Input · 25 min
    ## discussion · Ideas · 30 min
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import write_minutes
from duologue.review.minutes import in_minutes

LEAST = 0.85  # of the session's minutes; the rest is arriving, and breathing between steps


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        total = sum(activity.minutes for activity in session.activities)
        if total > session.minutes:
            yield Hit(
                f"The activities take {in_minutes(total)} of {session.minutes:g}.",
                f"Shorten them by {in_minutes(total - session.minutes)}.",
                session,
                fix=write_minutes(session, total),
            )
        elif total < LEAST * session.minutes:
            yield Hit(
                f"The activities fill {in_minutes(total)} of {session.minutes:g}.",
                "Give the rooms more time, or say that the session is shorter.",
                session,
                fix=write_minutes(session, total),
            )


RULE = Rule("TIM107", "overrun", find)
