"""MEA305 one-sphere: reflections touch one part of life only.

What it finds: Two reflections or more in a course, all about the same one of work, family,
community and self.

Why it matters: People learn for their whole life. What they find out at the kitchen table, they
use in the meeting.

Example:

    ## reflection · At work · 4 min · about work
    ## reflection · Again · 4 min · about work

Better:

    ## reflection · At work · 4 min · about work
    ## reflection · At home · 4 min · about family, self
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import activities_of
from duologue.vocabulary import Sphere


def find(course: Course) -> Iterator[Hit]:
    reflections = [a for a in activities_of(course) if a.kind is Kind.REFLECTION]
    spheres = {sphere for activity in reflections for sphere in activity.spheres}
    if len(reflections) > 1 and len(spheres) == 1:
        other = ", ".join(s for s in Sphere if s not in spheres)
        yield Hit(
            f"All {len(reflections)} reflections are about {next(iter(spheres))}.",
            f"Let one of them be about {other}.",
        )


RULE = Rule("MEA305", "one-sphere", find)
