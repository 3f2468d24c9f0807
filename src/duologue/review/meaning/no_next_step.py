"""MEA304 no-next-step: nothing follows from the session.

What it finds: No action step, or none after the last partner talk.

Why it matters: Insight without a date fades within a week. The partner is the best moment to
ask: what will you try, by when?

Example:

    ## action · My step · 3 min
    ## partners · Talk · 12 min

Better:

    ## partners · Talk · 12 min
    ## action · By Friday · 3 min · may share with partner
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import append_to

_ACTION = """
## action · By Friday · 3 min · may share with partner

What will you try, with whom, by when?
"""


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        kinds = [activity.kind for activity in session.activities]
        if Kind.ACTION not in kinds:
            yield Hit(
                "There is no action step.",
                "End with `## action`.",
                session,
                None,
                append_to(session, "Add an action step", _ACTION),
            )
        elif Kind.PARTNERS in kinds[len(kinds) - kinds[::-1].index(Kind.ACTION) :]:
            last = next(a for a in reversed(session.activities) if a.kind is Kind.PARTNERS)
            yield Hit(
                "No action step follows the last partner talk.",
                "Move the action step behind it.",
                session,
                last,
            )


RULE = Rule("MEA304", "no-next-step", find)
