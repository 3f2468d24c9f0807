"""SAF201 no-agreement: people share before they have agreed how.

What it finds: A room, a chat, a debrief or partner talk before an agreement, or a session
without one.

Why it matters: People say what matters when they know what happens to it. The promise has to
come before the first sharing.

Example:

    ## icebreaker · Hello · 6 min
    ## agreement · Rules · 2 min

Better:

    ## agreement · What we promise each other · 2 min
    ## icebreaker · Hello · 6 min
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import insert_before
from duologue.review.minutes import is_sharing

_AGREEMENT = """
## agreement · What we promise each other · 2 min

- What is said here stays here.
- You may always pass.
"""


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        for activity in session.activities:
            if activity.kind is Kind.AGREEMENT:
                break
            if is_sharing(activity):
                yield Hit(
                    f"`{activity.title}` asks people to share, and nothing has been promised yet.",
                    "Put an agreement before it.",
                    session,
                    activity,
                    insert_before(activity, "Put an agreement before it", _AGREEMENT),
                )
                break


RULE = Rule("SAF201", "no-agreement", find)
