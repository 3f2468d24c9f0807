"""What a class answered to the checks and pulses of its session: totals, never a person."""

from collections.abc import Mapping

import msgspec

from duologue.activities.declassify import declassifies
from duologue.course.kinds import Kind
from duologue.plan.announcement import announced_egress
from duologue.plan.session_plan import SessionPlan
from duologue.vocabulary import ActivityId, Audience, ToOrganisation

# Of an instrument's five steps, the upper two count as a yes: "mostly" and "fully".
YES_FROM = 3
Counts = Mapping[ActivityId, Mapping[int, int]]


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """One check or pulse. No counts where fewer people answered than the class was promised."""

    title: str
    kind: Kind
    text: str
    choices: tuple[str, ...]
    # Which choices are right (a check) or a yes (an instrument); empty where none is.
    good: tuple[int, ...]
    floor: int
    counts: ToOrganisation[tuple[int, ...] | None]

    @property
    def answered(self) -> int:
        return sum(self.counts or ())

    @property
    def well(self) -> int:
        """How many gave a right answer, or a yes."""
        return sum((self.counts or ())[place] for place in self.good) if self.counts else 0


@declassifies(Audience.CLASS, Audience.ORGANISATION, "totals of as many people as was announced")
def totals_of(plan: SessionPlan, counts: Counts) -> tuple[Totals, ...]:
    """In the order of the plan. To be shown once the session is over and nobody can answer more."""
    found = []
    for activity in plan.activities:
        announced = announced_egress(plan, activity.kind)
        if activity.kind not in (Kind.CHECK, Kind.PULSE) or activity.wave or announced is None:
            continue
        given = counts.get(activity.id, {})
        good = [n for n, choice in enumerate(activity.choices) if choice.right]
        if activity.instrument:
            good = list(range(YES_FROM, len(activity.choices)))
        enough = sum(given.values()) >= announced.floor
        found.append(Totals(
            title=activity.title, kind=activity.kind, text=activity.body,
            choices=tuple(choice.text for choice in activity.choices), good=tuple(good),
            floor=announced.floor,
            counts=tuple(given.get(n, 0) for n in range(len(activity.choices))) if enough else None,
        ))  # fmt: skip
    return tuple(found)


def asked_twice(totals: tuple[Totals, ...]) -> list[tuple[Totals, Totals]]:
    """The same question, earlier and later in the session, both answered by enough people."""
    groups: dict[tuple[object, ...], list[Totals]] = {}
    for each in totals:
        if each.good and each.counts is not None:
            groups.setdefault((each.kind, each.text, each.choices, each.good), []).append(each)
    return [(same[0], same[-1]) for same in groups.values() if len(same) > 1]
