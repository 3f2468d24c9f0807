"""Who stays outside of which part of what leaves, and who is told so: they themselves. Those who
lead are told of a part only where they, and not the program, must leave somebody out."""

import msgspec

from duologue.course.kinds import Kind
from duologue.plan.announcement import Announced
from duologue.plan.parts import kinds_outside, parts_of
from duologue.plan.session_plan import SessionPlan
from duologue.session.state import Person, SessionState
from duologue.vocabulary import FromCourse, PersonId


class LeftOut(msgspec.Struct, frozen=True):
    """Who said no to something that leaves the classroom by the hands of those who lead."""

    what: FromCourse[str]
    people: tuple[PersonId, ...]


def outside_of(plan: SessionPlan, me: Person) -> tuple[int, ...]:
    """Places in the list of what leaves: what the course says, the services, the forwarding."""
    if not me.outside:
        return ()
    return tuple(i for i, part in enumerate(parts_of(plan)) if part.key in me.outside)


def left_out(state: SessionState) -> tuple[LeftOut, ...]:
    said = {who: p.outside for who, p in state.people.items() if p.outside}
    if not said:
        return ()
    found = []
    for part in parts_of(state.plan):
        people = tuple(who for who, keys in said.items() if part.key in keys)
        if people and not part.kept_by_program and isinstance(part.is_of, Announced):
            found.append(LeftOut(part.is_of.what, people))
    return tuple(found)


def staying_outside(state: SessionState, kind: Kind) -> frozenset[PersonId]:
    """Those who are not asked questions of this kind, and are counted nowhere that its answers
    are."""
    return frozenset(
        who for who, p in state.people.items()
        if p.outside and kind in kinds_outside(state.plan, p.outside)
    )  # fmt: skip
