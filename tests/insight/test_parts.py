"""What the sponsor of one class reads: that class, and nothing from which another follows."""

from itertools import product

import msgspec
import numpy as np
import pytest

from duologue.insight.compare.verbs import Design
from duologue.insight.pulse.columns import Columns, columns_of
from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.plan import Moment, Plan
from duologue.insight.pulse.report import Report, report_on
from duologue.insight.release.ladder import Row
from insight.attacker import exposed
from insight.organisations import SEGMENTS, plan_with

FLOOR, ORGANISATIONS = 5, 12
ROLES = SEGMENTS["role"]
CLASSES = ("North", "South", "West")
MOMENTS = (Moment.BEFORE, Moment.AFTER)
# Everyone is one of these kinds: class, role, and the waves they answered (1 to 3).
KINDS = list(product(range(3), range(3), (1, 2, 3)))
PLAN = plan_with(FLOOR, MOMENTS, ("role",), CLASSES)


class Organisation:
    """One class is small, so that what is left of the others is."""

    def __init__(self, seed: int) -> None:
        dice = np.random.default_rng(seed)
        place = np.repeat([0, 1, 2], [*dice.integers(12, 40, 2), int(dice.integers(1, 9))])
        role = dice.choice(3, len(place), p=dice.dirichlet((3, 4, 8)))
        waves = dice.choice([1, 2, 3], len(place), p=(0.1, 0.15, 0.75))
        self.truth = np.array([
            float(np.sum((place == c) & (role == r) & (waves == w))) for c, r, w in KINDS
        ])  # fmt: skip
        who, wave = np.nonzero(np.column_stack([waves & 1, waves >> 1]))
        self.columns = Columns(
            wave=wave, person=who, cohort=place[who], segments=role[who][:, None],
            scores={
                o: dice.integers(1, 6, len(who)).astype(float)
                for o in (Outcome.SKILL, Outcome.CULTURE)
            },
        )  # fmt: skip


def counted(row: Row) -> np.ndarray:
    return np.array([
        float(
            (not row.part or c in row.part) and (not row.segment or ROLES[r] == row.value)
            and all(w >> MOMENTS.index(Moment(wave)) & 1 for wave in row.waves)
        )
        for c, r, w in KINDS
    ])  # fmt: skip


def anybody() -> list[np.ndarray]:
    """Any class or classes, any role, any waves answered or missed."""
    found = []
    for classes in ((0, 1, 2), (0,), (1,), (2,), (0, 1), (0, 2), (1, 2)):
        for role, yes, no in product((None, 0, 1, 2), range(4), range(4)):
            found.append(np.array([
                float(c in classes and role in (None, r) and w & yes == yes and not w & no)
                for c, r, w in KINDS
            ]))  # fmt: skip
    return list({group.tobytes(): group for group in found if group.any()}.values())


def read(seed: int, together: bool) -> tuple[list[int], int]:
    """Sponsors of single classes, of two, and whoever made the pulse read in an order by lot, after
    each wave. Gives the groups that are exposed, and how many rows were shown."""
    organisation, dice = Organisation(seed), np.random.default_rng(seed)
    already: list[Row] = []
    counts: dict[Row, int] = {}
    for waves in (1, 2):
        for place in dice.permutation(6):
            part = ((), (0,), (1,), (2,), (0, 1), (1, 2))[place]
            known = already if together else []
            report = report_on(PLAN, organisation.columns, PLAN.waves[:waves], [], known, part=part)
            already += [row for row in report.shown if row not in already]
            lines = [line for table in report.tables for line in table]
            counts |= {line.row: line.people for line in lines if line.people is not None}
    seen = [(counted(row), float(people)) for row, people in counts.items()]
    assert all(row @ organisation.truth == people for row, people in seen)
    return exposed(seen, organisation.truth, FLOOR, anybody()), len(counts)


def test_parts_and_the_whole_give_nobody_away_but_would_if_each_were_audited_alone() -> None:
    found = [read(seed, together=True) for seed in range(ORGANISATIONS)]
    assert [groups for groups, _ in found if groups] == []
    # Safe because nothing is shown would be no art; and the attack is strong enough to break it.
    assert all(shown for _, shown in found)
    alone = [read(seed, together=False)[0] for seed in range(ORGANISATIONS)]
    assert sum(bool(groups) for groups in alone) > ORGANISATIONS / 2


def report(part: tuple[int, ...], plan: Plan = PLAN, already: tuple[Row, ...] = ()) -> Report:
    """Everybody of North says yes, of South no; each answers both waves."""
    place = np.repeat([0, 1, 2], [12, 20, 3])
    score = np.where(place == 0, 5.0, 1.0)
    columns = Columns(
        wave=np.repeat([0, 1], 35), person=np.tile(np.arange(35), 2), cohort=np.tile(place, 2),
        segments=np.full((70, 1), 2), scores={o: np.tile(score, 2) for o in (
            Outcome.SKILL, Outcome.CULTURE)},
    )  # fmt: skip
    return report_on(plan, columns, plan.waves, [], already, part=part)


def test_a_part_counts_and_compares_its_own_class_and_names_it() -> None:
    found = report((0,))
    assert found.classes == ("North",)
    shown = [line for table in found.tables for line in table if line.people is not None]
    assert {line.people for line in shown} == {12}
    assert {(c.yes, c.no) for line in shown for c in line.cells} == {(12, 0)}
    assert found.findings
    assert {(f.first.count, f.first.of) for f in found.findings} == {(12, 12)}
    # The whole is another matter.
    assert {line.people for t in report(()).tables for line in t if line.people} == {35}


def test_what_the_whole_leaves_of_a_part_is_never_a_few() -> None:
    """35 in all, and 32 of North and South: three of West."""
    whole = report(())
    assert not [
        line for t in report((0, 1), already=whole.shown).tables for line in t if line.people
    ]
    both = report((0, 1))
    assert both.shown
    assert not [line for t in report((), already=both.shown).tables for line in t if line.people]


def test_a_part_says_nothing_about_lots_that_were_drawn_among_all() -> None:
    plan = msgspec.structs.replace(
        PLAN, design=Design.STEPPED_WEDGE, starts=(("North", "West"), ("South",)), seed=1
    )
    found = report((0,), plan)
    assert found.design is Design.OBSERVED
    assert not found.lots_hold
    assert not [line for table in found.tables for line in table if line.row.segment == "start"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_who_answers_in_two_classes_counts_to_the_first(order: tuple[int, int]) -> None:
    """However their letters lie."""
    letters = [(0, "ana", 2, b"\0", b"\1\1"), (1, "ana", 0, b"\0", b"\1\1")]
    columns = columns_of(PLAN, *zip(*[letters[n] for n in order], strict=True))
    assert columns.cohort.tolist() == [2, 2]
