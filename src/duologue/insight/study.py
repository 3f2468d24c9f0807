"""The study that the product came from, as 2,300 people who never lived, with its margins.

The article says how many per cent of whom; how many people were in each group it does not say.
Those numbers are ours: 1,200 got the same or more training ("slightly more than half"), 300 are
executives.
"""

from random import Random

import msgspec

from duologue.insight.compare.verbs import Design
from duologue.insight.pulse.items import Item, Outcome
from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave

# (role, people) and (training, people); both add up to 2,300.
ROLES = (("executive", 300), ("manager", 700), ("front-line", 1_300))
TRAININGS = (("less", 1_100), ("same", 700), ("more", 500))
PEOPLE = 2_300
ASKED = ("culture-change", "connection-change", "commitment-change")


class Published(msgspec.Struct, frozen=True):
    """A line of the article's table, in per cent."""

    outcome: Outcome
    same_or_more: int
    less: int


TABLE = (
    Published(Outcome.CULTURE, 33, 23),
    Published(Outcome.CONNECTION, 22, 16),
    Published(Outcome.COMMITMENT, 52, 38),
)
# Culture strained or worse, in per cent.
STRAINED_EXECUTIVES, STRAINED_OTHERS = 54, 43


class Respondent(msgspec.Struct, frozen=True, kw_only=True):
    role: str
    training: str
    # A step of one to five for each of ASKED.
    answers: tuple[int, ...]


def study_plan(items: tuple[Item, ...], now: float) -> Plan:
    """One wave, three questions, two segments; everything observed, nobody drawn by lot."""
    by_name = {item.name: item for item in items}
    return Plan(
        title="Working from home: culture, connection, commitment",
        items=tuple(by_name[name] for name in ASKED), segments=("training", "role"),
        waves=(Wave(moment=Moment.ONCE, opens_at=now, closes_at=now + 14 * DAY),),
        design=Design.OBSERVED,
    )  # fmt: skip


def respondents(seed: int = 0) -> list[Respondent]:
    """PEOPLE of them in random order; how many said yes in each group is the article's, exactly."""
    dice = Random(seed)
    roles = _shuffled(ROLES, dice)
    trainings = _shuffled(TRAININGS, dice)
    up: dict[Outcome, set[int]] = {}
    for line in TABLE:
        up[line.outcome] = set()
        for per_cent, of in ((line.same_or_more, ("same", "more")), (line.less, ("less",))):
            group = [i for i, training in enumerate(trainings) if training in of]
            up[line.outcome] |= set(dice.sample(group, round(len(group) * per_cent / 100)))
    strained: set[int] = set()
    for per_cent, executives in ((STRAINED_EXECUTIVES, True), (STRAINED_OTHERS, False)):
        group = [i for i, role in enumerate(roles) if (role == "executive") is executives]
        wanted = round(len(group) * per_cent / 100)
        strained |= set(dice.sample([i for i in group if i not in up[Outcome.CULTURE]], wanted))
    people = []
    for i in range(PEOPLE):
        steps = []
        for line in TABLE:
            down = i in strained if line.outcome is Outcome.CULTURE else dice.random() < 0.3
            steps.append(
                dice.choice((4, 5)) if i in up[line.outcome] else dice.choice((1, 2)) if down else 3
            )
        people.append(Respondent(role=roles[i], training=trainings[i], answers=tuple(steps)))
    return people


def _shuffled(groups: tuple[tuple[str, int], ...], dice: Random) -> list[str]:
    values = [name for name, people in groups for _ in range(people)]
    dice.shuffle(values)
    return values
