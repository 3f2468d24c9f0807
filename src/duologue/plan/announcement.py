"""What people are told before they say a word: what leaves the classroom, to whom, how blurred.

Nothing else may leave. Its hash goes into the log with every agreement, so that what somebody
agreed to can be shown later, and cannot be widened behind their back.
"""

import hashlib

import msgspec

from duologue.activities.declassify import declassifies
from duologue.course.kinds import Kind
from duologue.plan.session_plan import SessionPlan
from duologue.vocabulary import Audience, FromCourse, Place

# Below this many people nothing about a group leaves, whatever a course says or leaves unsaid.
FLOOR = 5


class Announced(msgspec.Struct, frozen=True):
    """One thing that leaves the classroom."""

    # In the designer's words; empty where the course has the activity and does not speak of it.
    what: FromCourse[str]
    how: FromCourse[str]
    to: FromCourse[Audience]
    floor: FromCourse[int]
    kind: FromCourse[Kind | None] = None


# Words by which a course may speak of what it asks for the organisation.
_SPOKEN_OF = {
    Kind.CHECK: ("check", "question", "test", "quiz", "skill"),
    Kind.PULSE: ("pulse", "survey", "question"),
}


def announced(plan: SessionPlan) -> tuple[Announced, ...]:
    """Everything that leaves the classroom of this session; nothing else does."""
    told = [
        Announced(x.what, x.how, x.audience, max(x.floor or FLOOR, FLOOR))
        for x in plan.leaves_the_room
    ]
    text = " ".join(f"{x.what} {x.how}" for x in told).lower()
    asked = {activity.kind for activity in plan.activities}
    for kind, words in _SPOKEN_OF.items():
        # What is asked for the organisation is announced, also where the designer forgot it.
        if kind in asked and not any(word in text for word in words):
            told.append(Announced("", "", Audience.ORGANISATION, FLOOR, kind))
    return tuple(told)


def hash_of_announced(plan: SessionPlan) -> str:
    """SHA-256, in hex, of the promise and of everything announced; where people talk outside this
    page, or a machine forwards what they say in the plenary, of that as well; and of every service
    that is told who attended."""
    promise = plan.agreement.body if plan.agreement else ""
    told: list[object] = [promise, announced(plan)]
    if plan.place is not Place.ONLINE:
        told.append(plan.place)
    if plan.forwarded:
        told.append(["forwarded", plan.forwarded])
    if plan.told:
        told.append(plan.told)
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()


@declassifies(Audience.CLASS, Audience.ORGANISATION, "announced before a name was asked")
def announced_egress(plan: SessionPlan, kind: Kind) -> Announced | None:
    """The announcement under which answers of this kind may leave; None where they may not."""
    for x in announced(plan):
        text = f"{x.what} {x.how}".lower()
        if x.kind is kind or any(word in text for word in _SPOKEN_OF.get(kind, ())):
            return x
    return None
