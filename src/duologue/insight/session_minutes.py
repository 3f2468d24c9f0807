"""One session's minutes for those who ran it: class means along its time. Never a person."""

from collections.abc import Mapping

import msgspec

from duologue.activities.declassify import declassifies
from duologue.insight.attendance import Attendance
from duologue.insight.measures import (
    Reported,
    connection_minutes,
    connection_share,
    connection_yield,
    designed_connection_minutes,
    designed_minutes,
    logged_in_minutes,
    room_minutes,
)
from duologue.insight.release.ladder import DEFAULT_FLOOR, HARD_FLOOR
from duologue.vocabulary import Audience, PersonId, ToFacilitators

# Devices without which a mean of a class, or of a room, would be one person's own figure.
FEWEST = 2
Reports = Mapping[tuple[PersonId, int], Reported]


class StepMinutes(msgspec.Struct, frozen=True, kw_only=True):
    """One activity: where the plan puts it, when it ran, and its class mean. All in minutes."""

    title: str
    audience: Audience | None
    planned_at: float
    planned: float
    designed: float
    # Minutes after the session's first activity began; None for one that was not reached.
    ran_at: float | None
    ran: float
    connection: float | None
    # How many devices stand behind `connection`.
    devices: int = 0


class ClassMinutes(msgspec.Struct, frozen=True, kw_only=True):
    """A class's means, in minutes; None where too few devices measured."""

    logged_in: ToFacilitators[float]
    in_rooms: ToFacilitators[float]
    connection: ToFacilitators[float | None]
    # What the design gave: minutes in rooms, and of these the connection minutes.
    given: ToFacilitators[float]
    designed: ToFacilitators[float]
    share: ToFacilitators[float | None]
    yielded: ToFacilitators[float | None]


class SessionMinutes(msgspec.Struct, frozen=True, kw_only=True):
    steps: tuple[StepMinutes, ...]
    means: ClassMinutes
    # How many learners came, and on how many devices anything was measured.
    learners: int
    measured: int


def minutes_of(
    attendance: Attendance, reports: Reports, now: float,
    without: frozenset[PersonId] = frozenset(),
) -> SessionMinutes:  # fmt: skip
    """Means over the learners who came, but `without` some; connection over those whose devices
    measured."""
    plan = attendance.plan
    assert plan is not None
    learners = attendance.learners - without
    by_person: dict[PersonId, list[Reported]] = {}
    by_step: dict[int, list[Reported]] = {}
    for (person, position), report in reports.items():
        if person in learners:
            by_person.setdefault(person, []).append(report)
            by_step.setdefault(position, []).append(report)
    own = [connection_minutes(reported) or 0.0 for reported in by_person.values()]
    connection = _mean(own) if len(own) >= FEWEST else None
    logged_in = _mean([logged_in_minutes(attendance.stays(p, now)) for p in learners])
    steps, planned_at = [], 0.0
    begun = attendance.ran[0].started_at if attendance.ran else now
    for position, activity in enumerate(plan.activities):
        runs = [r for r in attendance.ran if r.position == position]
        alive = [r.alive / 60 for r in by_step.get(position, [])]
        steps.append(StepMinutes(
            title=activity.title, audience=activity.traits.audience,
            planned_at=planned_at, planned=activity.minutes, designed=designed_minutes(activity),
            ran_at=(runs[0].started_at - begun) / 60 if runs else None,
            ran=sum((now if r.ended_at is None else r.ended_at) - r.started_at for r in runs) / 60,
            connection=sum(alive) / len(own) if len(alive) >= FEWEST else None,
            devices=len(alive),
        ))  # fmt: skip
        planned_at += activity.minutes
    means = ClassMinutes(
        logged_in=logged_in,
        in_rooms=_mean([attendance.in_rooms(p, now) / 60 for p in learners]),
        connection=connection,
        given=room_minutes(plan),
        designed=designed_connection_minutes(plan),
        share=connection_share(connection, logged_in),
        yielded=connection_yield(connection, plan),
    )
    return SessionMinutes(
        steps=tuple(steps), means=means, learners=len(learners), measured=len(by_person)
    )


@declassifies(Audience.FACILITATORS, Audience.ORGANISATION, "class means of at least ten people")
def for_organisation(minutes: SessionMinutes, floor: int = DEFAULT_FLOOR) -> SessionMinutes | None:
    """What the organisation may see: means behind which at least `floor` devices stand; else None.

    The steps add up to the whole, so a single step that is left out could be found by subtraction:
    where one must be left out, all are. Raises ValueError for a floor below the hard one.
    """
    if floor < HARD_FLOOR:
        raise ValueError(f"no group below {HARD_FLOOR} people may ever be shown")
    if minutes.measured < floor or minutes.learners < floor:
        return None
    if all(step.devices >= floor for step in minutes.steps if step.devices):
        return minutes
    replace = msgspec.structs.replace
    return replace(minutes, steps=tuple(replace(s, connection=None) for s in minutes.steps))


def measured_on(minutes: SessionMinutes) -> str:
    """On how many of the class's devices, in a word: a number would count those who opted out."""
    if not minutes.measured:
        return "no"
    if minutes.measured >= minutes.learners:
        return "every"
    return "most" if 2 * minutes.measured > minutes.learners else "some"


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0
