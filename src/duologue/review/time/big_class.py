"""TIM106 big-class: one facilitator has too many people.

What it finds: More than 24 people and one facilitator.

Why it matters: One person can notice a quiet table among six; among ten, nobody can.

Example:

    class size: 40

Better:

    class size: 40
    facilitators: 2
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.course.source import Fix
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import add_to_front_matter

MOST = 24  # people for one facilitator


def find(course: Course) -> Iterator[Hit]:
    if course.class_size > MOST * course.facilitators:
        needed = -(-course.class_size // MOST)
        yield Hit(
            f"{course.class_size} people come to {course.facilitators} facilitator(s).",
            f"Write `facilitators: {needed}`, or make the class smaller.",
            fix=_more_facilitators(course, needed),
        )


def _more_facilitators(course: Course, needed: int) -> Fix | None:
    # A number that is already written would be there twice; that one is the designer's to change.
    line = f"facilitators: {needed}"
    return add_to_front_matter(course, line) if course.facilitators == 1 else None


RULE = Rule("TIM106", "big-class", find)
