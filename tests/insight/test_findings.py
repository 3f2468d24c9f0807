"""What a report compares, in which words, and what it leaves unsaid."""

import msgspec
import numpy as np

from duologue.insight.compare.verbs import Design, Verb
from duologue.insight.pulse.columns import Columns
from duologue.insight.pulse.findings import Basis, Finding
from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.report import Report, came_again, report_on
from duologue.insight.pulse.spreadsheet import library
from duologue.insight.pulse.starts import draw_starts
from duologue.insight.release.ladder import Row

COHORTS = tuple(f"class {n:02}" for n in range(14))
EACH = 15
PLAN = Plan(
    title="A course", cohorts=COHORTS, floor=5,
    items=tuple(i for i in library() if i.name in ("connection-turn", "safety-say")),
    waves=tuple(
        Wave(moment=m, opens_at=n * DAY, closes_at=(n + 1) * DAY)
        for n, m in enumerate((Moment.BEFORE, Moment.AFTER))
    ),
    design=Design.STEPPED_WEDGE, starts=draw_starts(COHORTS, 2, 3), seed=3,
)  # fmt: skip


def report(plan: Plan, effect: float = 0.4) -> Report:
    """Connection rises in the classes that have started; being able to speak up does not."""
    dice = np.random.default_rng(8)
    cohort = np.repeat(np.arange(len(COHORTS)), EACH)
    started = np.isin(plan.cohorts, plan.starts[0])[cohort] if plan.starts else cohort < 0
    n = len(cohort)
    chances = np.concatenate([np.full(n, 0.3), 0.3 + effect * started])
    score = np.where(dice.random(2 * n) < chances, 5.0, 1.0)
    steady = np.where(dice.random(2 * n) < 0.3, 5.0, 1.0)
    columns = Columns(
        wave=np.repeat([0, 1], n), person=np.tile(np.arange(n), 2), cohort=np.tile(cohort, 2),
        segments=np.zeros((2 * n, 0), dtype=np.int64),
        scores={Outcome.CONNECTION: score, Outcome.SAFETY: steady},
    )  # fmt: skip
    return report_on(plan, columns, plan.waves, [])


def started(found: Report, outcome: Outcome) -> Finding:
    return next(f for f in found.findings if f.basis is Basis.STARTED and f.outcome is outcome)


def test_led_to_is_said_where_lots_decided_and_of_nothing_else() -> None:
    found = report(PLAN)
    connection = started(found, Outcome.CONNECTION)
    assert connection.verb is Verb.LED_TO
    assert connection.primary
    assert connection.estimate.tells
    changes = [f for f in found.findings if f.basis is Basis.CHANGE]
    assert changes
    assert {f.verb for f in changes} == {Verb.ASSOCIATED_WITH}
    # What changed over time is no answer to a stepped start.
    assert not any(f.primary for f in changes)


def test_an_order_that_is_not_what_the_seed_draws_is_an_association() -> None:
    swapped = msgspec.structs.replace(PLAN, starts=PLAN.starts[::-1])
    assert started(report(swapped), Outcome.CONNECTION).verb is Verb.ASSOCIATED_WITH


def test_nothing_planted_is_mostly_not_told_and_speaking_up_is_exploratory() -> None:
    found = report(PLAN, effect=0.0)
    assert not started(found, Outcome.CONNECTION).estimate.tells
    speaking_up = started(found, Outcome.SAFETY)
    assert not speaking_up.primary
    # One primary outcome: Holm changes nothing. Several others: theirs are corrected.
    connection = started(found, Outcome.CONNECTION)
    assert connection.adjusted == connection.estimate.p
    assert speaking_up.adjusted is not None
    assert speaking_up.adjusted >= speaking_up.estimate.p


def test_what_is_withheld_is_not_compared() -> None:
    few = msgspec.structs.replace(PLAN, floor=len(COHORTS) * EACH // 2 + 1)
    assert not any(f.basis is Basis.STARTED for f in report(few).findings)
    assert any(f.basis is Basis.STARTED for f in report(PLAN).findings)


ONCE = msgspec.structs.replace(
    PLAN, cohorts=(), starts=(), seed=None, design=Design.OBSERVED, segments=("role",),
    waves=(Wave(moment=Moment.ONCE, opens_at=0, closes_at=DAY),),
    items=tuple(i for i in library() if i.name in ("skill-can", "skill-back", "culture-good")),
)  # fmt: skip


def answers(managers: int, others: int, **given: np.ndarray) -> Columns:
    """Everybody says no to the culture, and to `given` what it says (nan: nothing)."""
    n = managers + others
    nothing = np.full(n, np.nan)
    return Columns(
        wave=np.zeros(n, dtype=np.int64), person=np.arange(n), cohort=np.zeros(n, dtype=np.int64),
        segments=np.array([[1]] * managers + [[2]] * others),
        scores={
            Outcome.SKILL: given.get("skill", nothing),
            Outcome.CULTURE: np.ones(n), Outcome.SKILL_BEFORE: given.get("back", nothing),
        },
    )  # fmt: skip


def cells(found: Report, outcome: Outcome) -> dict[str, int]:
    return {
        line.row.value: cell.of
        for table in found.tables for line in table for cell in line.cells
        if cell.outcome is outcome
    }  # fmt: skip


def test_an_answer_that_two_large_rows_would_give_away_is_withheld() -> None:
    """12 managers and 31 others may be shown; of the managers one has answered about the skill."""
    skill = np.array([5.0] + 11 * [np.nan] + 31 * [1.0])
    columns = answers(12, 31, skill=skill)
    found = report_on(ONCE, columns, ONCE.waves, [])
    assert cells(found, Outcome.CULTURE) == {"": 43, "manager": 12, "front-line": 31}
    # 32 of everybody and 31 of the others would leave one manager, and what that one said.
    assert cells(found, Outcome.SKILL) == {"": 32}
    # What was ever shown stays known: the others' row does not come later either.
    again = report_on(ONCE, columns, ONCE.waves, [], found.shown)
    assert cells(again, Outcome.SKILL) == {"": 32}
    assert again.shown == found.shown


def test_thinking_back_is_compared_only_where_nobody_is_left_over() -> None:
    back = np.full(43, 1.0)
    for silent, compared in ((0, True), (1, False), (4, False), (5, True)):
        back[:silent] = np.nan
        found = report_on(ONCE, answers(12, 31, skill=np.full(43, 5.0), back=back), ONCE.waves, [])
        assert any(f.basis is Basis.THINKING_BACK for f in found.findings) is compared, silent


def test_who_came_again_is_told_by_group_and_only_of_groups_that_are_shown() -> None:
    twice = msgspec.structs.replace(ONCE, waves=PLAN.waves, floor=5)
    role = np.array([1] * 20 + [2] * 30)
    rows = {name: Row((str(Moment.AFTER),), "role", name) for name in ("manager", "front-line")}
    # Of 20 managers so many come again, and all 30 others. Three would be too small a group.
    for managers, told in ((10, [("manager", 50), ("front-line", 100)]), (3, [])):
        later = np.concatenate([np.arange(managers), np.arange(20, 50)])
        n = len(role) + len(later)
        columns = Columns(
            wave=np.repeat([0, 1], [len(role), len(later)]),
            person=np.concatenate([np.arange(len(role)), later]),
            cohort=np.zeros(n, dtype=np.int64),
            segments=np.concatenate([role, role[later]])[:, None],
            scores={o: np.ones(n) for o in twice.outcomes},
        )
        found = came_again(report_on(twice, columns, twice.waves, []))
        assert found == [(rows[name], count) for name, count in told]
