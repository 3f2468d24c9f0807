"""MEA302 unprimed-sharing: people are asked to share before they could think.

What it finds: Partner talk, a discussion or practice with no reflection before it.

Why it matters: A few quiet minutes of writing let the slow thinkers in, and everybody says what
is meant instead of what comes first.

Example:

    ## poll · How often · 2 min
    ## discussion · Why · 12 min

Better:

    ## poll · How often · 2 min
    ## reflection · My own case · 4 min
    ## discussion · Why · 12 min
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import insert_before

DEEP = 3  # the rung from which on people speak of themselves
_REFLECTION = """
## reflection · My own case · 4 min

Think of a time when you met this yourself. What happened, and what would you do today?
"""


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        for activity in session.activities:
            if activity.kind is Kind.REFLECTION:
                break
            if (activity.traits.rung or 0) >= DEEP:
                yield Hit(
                    "People share here, and had no quiet minute before it.",
                    "Put a reflection of three to five minutes before it.",
                    session,
                    activity,
                    insert_before(activity, "Put a reflection before it", _REFLECTION),
                )
                break


RULE = Rule("MEA302", "unprimed-sharing", find)
