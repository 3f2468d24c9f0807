"""What leaves a session, cut into parts: who was in a cohort before is asked about each that is
new, and stays outside of it alone where they say no."""

import hashlib
from collections.abc import Collection

import msgspec

from duologue.course.kinds import Kind
from duologue.plan.announcement import Announced, announced, announced_egress
from duologue.plan.session_plan import SessionPlan, Told
from duologue.vocabulary import FromCourse

# What people answer for the organisation, each under one announcement.
ASKED = (Kind.CHECK, Kind.PULSE)


class Forwarded(msgspec.Struct, frozen=True):
    """Sound and picture of the plenary, by way of a machine."""

    host: FromCourse[str]


class Part(msgspec.Struct, frozen=True):
    """One thing that leaves. Said otherwise, or of smaller groups, it is another part."""

    key: str
    is_of: Announced | Told | Forwarded
    # Whether the program itself leaves somebody out of it; otherwise those who lead do.
    kept_by_program: bool


def parts_of(plan: SessionPlan) -> tuple[Part, ...]:
    """Everything that leaves, as the door lists it: first what the course says, then services, then
    the plenary where it is forwarded."""
    under = {announced_egress(plan, kind) for kind in _asked(plan)}
    return (
        *(Part(key_of(x), x, x in under) for x in announced(plan)),
        *(Part(key_of(x), x, kept_by_program=True) for x in plan.told),
        *(Part(key_of(x), x, kept_by_program=True) for x in forwarded_in(plan)),
    )


def kinds_outside(plan: SessionPlan, outside: Collection[str]) -> frozenset[Kind]:
    """The kinds of question that are not asked of somebody who stays outside these parts."""
    return frozenset(
        kind for kind in _asked(plan)
        if (x := announced_egress(plan, kind)) is not None and key_of(x) in outside
    )  # fmt: skip


def forwarded_in(plan: SessionPlan) -> tuple[Forwarded, ...]:
    return (Forwarded(plan.forwarded),) if plan.forwarded else ()


def key_of(said: Announced | Told | Forwarded) -> str:
    """32 hex digits of SHA-256; the words themselves need not be kept to know them again."""
    return hashlib.sha256(msgspec.json.encode([type(said).__name__, said])).hexdigest()[:32]


def _asked(plan: SessionPlan) -> list[Kind]:
    kinds = {activity.kind for activity in plan.activities}
    return [kind for kind in ASKED if kind in kinds]
