"""SAF207 unannounced-egress: something leaves the classroom unannounced.

What it finds: A check or a pulse whose totals leave the classroom, and the front matter does
not say so.

Why it matters: The join page tells people what leaves the room, from the front matter. What it
does not say must not leave.

Example:

    ---
    course: A course
    ---
    # One · 60 min
    ## pulse · How was it · 1 min

Better:

    ---
    course: A course
    leaves the room: answers to the pulse, as class totals of 10 or more
    ---
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.course.source import Fix, Severity
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import add_to_front_matter
from duologue.review.minutes import activities_of
from duologue.review.prompts import in_english

_WORDS = {
    Kind.CHECK: ("check", "question", "test", "quiz", "skill"),
    Kind.PULSE: ("pulse", "survey", "question"),
}


def find(course: Course) -> Iterator[Hit]:
    if course.leaves_the_room and not in_english(course):
        return  # what is announced in other words cannot be told
    announced = " ".join(f"{x.what} {x.how}" for x in course.leaves_the_room).lower()
    for kind, words in _WORDS.items():
        for session in course.sessions:
            activity = next((a for a in session.activities if a.kind is kind), None)
            if activity is not None and not any(word in announced for word in words):
                yield Hit(
                    f"The totals of this {kind} leave the classroom, and nobody is told.",
                    f"Add `leaves the room: answers to the {kind}, as class totals of 10 or more`.",
                    session,
                    activity,
                    _announce(course),
                )
                break


def _announce(course: Course) -> Fix | None:
    # A line that is already there is the designer's to go on with: a second one would not be read.
    if course.leaves_the_room:
        return None
    asked = [f"{k}s" for k in (Kind.CHECK, Kind.PULSE) if k in _kinds(course)]
    line = f"leaves the room: answers to {' and '.join(asked)}, as class totals of 10 or more"
    return add_to_front_matter(course, line, safe=True)


def _kinds(course: Course) -> set[Kind]:
    return {activity.kind for activity in activities_of(course)}


RULE = Rule("SAF207", "unannounced-egress", find, Severity.ERROR)
