"""DUO402 not-measured: nobody will know whether it worked.

What it finds: No check or pulse both in the first half and in the second half of the course.

Why it matters: Two short questions, asked before and after, tell whether people can do more and
feel closer. One tells nothing.

Example:

    ## pulse · Before you go · 1 min

Better:

    ## pulse · Before we begin · 1 min
    ## pulse · Before you go · 1 min
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import activities_of

_ASKS = (Kind.CHECK, Kind.PULSE)


def find(course: Course) -> Iterator[Hit]:
    kinds = [activity.kind for activity in activities_of(course)]
    middle = len(kinds) / 2
    asked = [i for i, kind in enumerate(kinds) if kind in _ASKS]
    before, after = any(i < middle for i in asked), any(i >= middle for i in asked)
    if kinds and not (before and after):
        when = "before" if not before else "after"
        found = "Nothing is" if not asked else f"Nothing {when} it is"
        yield Hit(
            f"{found} asked that would show whether it worked.",
            f"Add the same check or pulse {'before and after' if not asked else when}.",
        )


RULE = Rule("DUO402", "not-measured", find)
