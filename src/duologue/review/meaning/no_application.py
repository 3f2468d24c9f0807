"""MEA301 no-application: nothing asks about the learner's own life.

What it finds: No reflection and no partner prompt that speaks of the learner's own life ("you",
"your").

Why it matters: A skill becomes one's own where it meets one's own work, family, community or
worries.

Example:

    # Delegating · 60 min
    ## talk · The five levels · 20 min
    ## discussion · Case study · 25 min

Better:

    ## reflection · What I hold on to · 4 min · about work
    What do you still do that somebody else could learn from?
"""

import re
from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.prompts import in_english

_OWN = re.compile(r"\b(?:you|your|yours|yourself|my|I)\b")


def find(course: Course) -> Iterator[Hit]:
    if not in_english(course):
        return
    for session in course.sessions:
        own = (a for a in session.activities if a.kind in (Kind.REFLECTION, Kind.PARTNERS))
        if not any(a.spheres or _OWN.search(f"{a.title} {a.body}") for a in own):
            yield Hit(
                "Nothing in this session asks about the learner's own life.",
                "Add a reflection about work, family, community or self, and then a partner.",
                session,
            )


RULE = Rule("MEA301", "no-application", find)
