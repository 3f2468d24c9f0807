"""Synthetic organisations of 24 to 300 people who answer three waves, some of them not all."""

import msgspec
import numpy as np

from duologue.insight.pulse.columns import Columns
from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.report import Report, report_on
from duologue.insight.pulse.spreadsheet import library
from duologue.insight.release.ladder import Row
from insight.attacker import CELLS, WAVES, exposed
from insight.attacker import Row as Seen

MOMENTS = (Moment.BEFORE, Moment.AFTER, Moment.DAYS_30)
SEGMENTS = {"role": ("executive", "manager", "front-line"), "training": ("less", "same", "more")}
OUTCOMES = (Outcome.SKILL, Outcome.CULTURE)


def plan_with(
    floor: int, moments: tuple[Moment, ...] = MOMENTS, segments: tuple[str, ...] = tuple(SEGMENTS),
    cohorts: tuple[str, ...] = (),
) -> Plan:  # fmt: skip
    """One question of each outcome, a day for each wave."""
    return Plan(
        title="A day each", segments=segments, cohorts=cohorts, floor=floor,
        items=tuple(i for i in library() if i.name in ("skill-can", "culture-good")),
        waves=tuple(
            Wave(moment=moment, opens_at=n * DAY, closes_at=(n + 1) * DAY)
            for n, moment in enumerate(moments)
        ),
    )  # fmt: skip


class Organisation:
    def __init__(self, seed: int) -> None:
        dice = np.random.default_rng(seed)
        self.people = n = int(dice.integers(24, 301))
        roles = dice.choice(3, n, p=dice.dirichlet((2, 4, 8)))
        trainings = dice.choice(3, n, p=dice.dirichlet((5, 4, 3)))
        answers = dice.random((n, WAVES)) < dice.uniform(0.5, 0.98, WAVES)
        self.truth = _count(roles, trainings, answers)
        # Not everybody answers everything: some skip a few questions, some organisations many.
        said = {
            o: answers & (dice.random((n, WAVES)) < dice.uniform(0.3, 1, WAVES)) for o in OUTCOMES
        }
        self.answering = {o: _count(roles, trainings, mask) for o, mask in said.items()}
        who, wave = np.nonzero(answers)
        self.columns = Columns(
            wave=wave, person=who, cohort=np.zeros(len(who), dtype=np.int64),
            segments=np.column_stack([roles, trainings])[who],
            scores={
                o: np.where(mask[who, wave], dice.integers(1, 6, len(who)), np.nan)
                for o, mask in said.items()
            },
        )  # fmt: skip


def _count(roles: np.ndarray, trainings: np.ndarray, answers: np.ndarray) -> np.ndarray:
    waves = answers @ (2 ** np.arange(WAVES))
    return np.array([
        float(np.sum((roles == r) & (trainings == t) & (waves == w))) for r, t, w in CELLS
    ])  # fmt: skip


def vector(row: Row) -> np.ndarray:
    def inside(r: int, t: int, w: int) -> bool:
        about = {"role": SEGMENTS["role"][r], "training": SEGMENTS["training"][t]}
        belongs = not row.segment or about[row.segment] == row.value
        return belongs and all(w >> MOMENTS.index(Moment(wave)) & 1 for wave in row.waves)

    return np.array([float(inside(*cell)) for cell in CELLS])


class Attacked(msgspec.Struct, frozen=True, kw_only=True):
    """What the attacker got out of one organisation."""

    seed: int
    people: int
    # Sizes of the groups that were exposed: of people, and of those who answered a question.
    exposed: list[int]
    # The same attack on a bare threshold with free filters.
    control: list[int]
    shown: int
    rows: int


def attack(seed: int, floor: int) -> Attacked:
    """A real report after each wave, each after all before it; then the attack on all of them."""
    organisation, plan = Organisation(seed), plan_with(floor)
    already: list[Row] = []
    reports: list[Report] = []
    for waves in range(1, WAVES + 1):
        report = report_on(plan, organisation.columns, plan.waves[:waves], [], already)
        already += [row for row in report.shown if row not in already]
        reports.append(report)
    lines = [line for report in reports for table in report.tables for line in table]
    counts = {line.row: line.people for line in lines if line.people is not None}
    found = exposed([(vector(r), n) for r, n in counts.items()], organisation.truth, floor)
    for outcome, truth in organisation.answering.items():
        cells = {x.row: c.of for x in lines for c in x.cells if c.outcome is outcome}
        found += exposed([(vector(r), n) for r, n in cells.items()], truth, floor)
    return Attacked(
        seed=seed, people=organisation.people, exposed=found,
        control=exposed(bare_threshold(organisation.truth, floor), organisation.truth, floor),
        shown=len(counts), rows=len({line.row for line in lines}),
    )  # fmt: skip


def bare_threshold(truth: np.ndarray, floor: int) -> list[Seen]:
    """The control: any filter one likes, shown whenever as many as the floor are in it."""
    seen = []
    for wave in range(WAVES):
        for role in (None, 0, 1, 2):
            for training in (None, 0, 1, 2):
                inside = [
                    float(role in (None, r) and training in (None, t) and w >> wave & 1)
                    for r, t, w in CELLS
                ]
                if np.array(inside) @ truth >= floor:
                    seen.append((np.array(inside), float(np.array(inside) @ truth)))
    return seen
