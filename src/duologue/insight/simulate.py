"""Programmes with an effect that we planted: how often does the analysis find it, and how right?"""

from collections.abc import Callable, Iterator

import msgspec
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from duologue.insight.compare.verbs import Design
from duologue.insight.pulse.columns import Columns
from duologue.insight.pulse.findings import Basis, Finding, find
from duologue.insight.pulse.items import Item, Outcome
from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.starts import draw_starts
from duologue.insight.release.ladder import ladder

BASE = 0.4  # say yes where nothing was planted
EFFECT = 0.12  # more of them where something was
LIKENESS = 0.05  # correlation of answers within a cohort
STEADY = 0.6  # of the people say the same again at the next wave
SPREAD = 6  # people more or fewer than the mean size of a cohort
UNEVEN = 0.05  # standard deviation of the effect from cohort to cohort
_ITEM = Item(name="it", outcome=Outcome.CONNECTION, texts=(("en", "…"),))


class Programme(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of programme: people in cohorts, and what is compared."""

    name: str
    basis: Basis
    cohorts: int
    # In each cohort on average; together, where there is one cohort.
    people: int


PROGRAMMES = (
    Programme(name="groups", basis=Basis.TRAINING, cohorts=1, people=400),
    Programme(name="small-groups", basis=Basis.TRAINING, cohorts=1, people=60),
    Programme(name="pairs", basis=Basis.CHANGE, cohorts=1, people=120),
    Programme(name="many-cohorts", basis=Basis.STARTED, cohorts=16, people=20),
    # Ten can be dealt in 252 ways, so that a level of 4.8 % can be kept; eight in 70, and the next
    # level below 5 % is 2.9 %: an exact test is then more careful than it says.
    Programme(name="few-cohorts", basis=Basis.STARTED, cohorts=10, people=20),
    Programme(name="pairs-many-cohorts", basis=Basis.CHANGE, cohorts=16, people=20),
    Programme(name="pairs-few-cohorts", basis=Basis.CHANGE, cohorts=10, people=20),
)


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """Over so many programmes; all shares of them."""

    programme: Programme
    effect: float
    # Of the 95 % intervals, those that hold the planted effect.
    covered: float
    # Those with p < 0.05: power where something was planted, type I error where nothing was.
    found: float
    mean: float


def score(
    programme: Programme, effect: float, times: int, seed: int,
    told: Callable[[], None] = lambda: None,
) -> Score:  # fmt: skip
    covered, found, total = 0, 0, 0.0
    for finding in _findings(programme, effect, times, seed):
        estimate = finding.estimate
        assert estimate.low is not None
        assert estimate.high is not None
        assert estimate.p is not None
        covered += estimate.low <= effect <= estimate.high
        found += estimate.p < 0.05
        total += estimate.difference
        told()
    return Score(
        programme=programme, effect=effect, covered=covered / times, found=found / times,
        mean=total / times,
    )  # fmt: skip


def _findings(programme: Programme, effect: float, times: int, seed: int) -> Iterator[Finding]:
    plan = _plan(programme, seed)
    moments = [str(wave.moment) for wave in plan.waves]
    rows = {row for table in ladder(moments, plan.groups()) for row in table}
    shown = dict.fromkeys(plan.outcomes, rows)
    for time in range(times):
        columns = _answers(programme, plan, effect, np.random.default_rng((seed, time)))
        found = find(plan, columns, moments, shown)
        yield next(f for f in found if f.basis is programme.basis)


def _plan(programme: Programme, seed: int) -> Plan:
    names = tuple(f"cohort {n}" for n in range(programme.cohorts))
    trained = programme.basis is Basis.TRAINING
    moments = (Moment.ONCE,) if trained else (Moment.BEFORE, Moment.AFTER)
    drawn = programme.basis is Basis.STARTED
    return Plan(
        title=programme.name, items=(_ITEM,), cohorts=names,
        segments=("training",) if trained else (),
        waves=tuple(
            Wave(moment=m, opens_at=n * DAY, closes_at=(n + 1) * DAY)
            for n, m in enumerate(moments)
        ),
        design=Design.STEPPED_WEDGE if drawn else Design.OBSERVED,
        starts=draw_starts(names, 2, seed) if drawn else (), seed=seed if drawn else None, floor=5,
    )  # fmt: skip


def _answers(programme: Programme, plan: Plan, effect: float, dice: Generator) -> Columns:
    cohort = np.repeat(np.arange(programme.cohorts), _sizes(programme, dice))
    n, waves = len(cohort), len(plan.waves)
    base = _bases(programme, dice)[cohort]
    # Every other person got less training.
    training = np.arange(n) % 2
    match programme.basis:
        case Basis.TRAINING:
            said = [dice.random(n) < base + effect * training]
        case Basis.STARTED:
            started = np.isin(plan.cohorts, plan.starts[0])[cohort]
            said = [dice.random(n) < base, dice.random(n) < base + effect * started]
        case _:
            before = dice.random(n) < base
            # Courses go better in one cohort than in another.
            uneven = dice.normal(effect, UNEVEN, programme.cohorts)
            planted = uneven if programme.cohorts > 1 else np.array([effect])
            again = dice.random(n) < base + planted[cohort] / (1 - STEADY)
            said = [before, np.where(dice.random(n) < STEADY, before, again)]
    score = np.where(np.concatenate(said), 5.0, 1.0)
    segments = np.tile(training[:, None], (waves, len(plan.segments)))
    return Columns(
        wave=np.repeat(np.arange(waves), n), person=np.tile(np.arange(n), waves),
        cohort=np.tile(cohort, waves), segments=segments, scores={Outcome.CONNECTION: score},
    )  # fmt: skip


def _sizes(programme: Programme, dice: Generator) -> NDArray[np.int64]:
    """People in each cohort: classes differ in size, so their means seldom tie."""
    sizes = np.full(programme.cohorts, programme.people)
    if programme.cohorts > 1:
        sizes += dice.integers(-SPREAD, SPREAD + 1, programme.cohorts)
    return sizes


def _bases(programme: Programme, dice: Generator) -> NDArray[np.float64]:
    """Each cohort's share of yes; their spread gives the correlation LIKENESS within them."""
    if programme.cohorts == 1:
        return np.array([BASE])
    weight = 1 / LIKENESS - 1
    return dice.beta(BASE * weight, (1 - BASE) * weight, programme.cohorts)
