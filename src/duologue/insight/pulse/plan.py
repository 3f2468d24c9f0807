"""What will be asked, compared and shown: fixed, and fingerprinted, before the first answer."""

import hashlib
from enum import StrEnum

import msgspec

from duologue.insight.compare.verbs import Design
from duologue.insight.pulse.items import (
    MOST_ITEMS,
    MOST_SECONDS,
    PRIMARY,
    Item,
    Outcome,
    When,
    seconds,
)
from duologue.insight.pulse.starts import draw_starts
from duologue.insight.release.ladder import DEFAULT_FLOOR, HARD_FLOOR, Segment

DAY = 86_400.0  # seconds


class Moment(StrEnum):
    """The waves there can be, in their order."""

    ONCE = "once"
    BEFORE = "before"
    AFTER = "after"
    DAYS_30 = "30-days"
    DAYS_90 = "90-days"


class Wave(msgspec.Struct, frozen=True, kw_only=True):
    moment: Moment
    # Seconds since 1970; the end is announced on the page that asks.
    opens_at: float
    closes_at: float


ROLE = Segment("role", ("executive", "manager", "front-line"))
TRAINING = Segment("training", ("less", "same", "more"))
# Connection minutes, as one's own device counted them in the session: less than the middle of the
# class, or more. The device adds it to the answer; the server never looks it up.
MINUTES = Segment("minutes", ("less", "more"))
SEGMENTS = {segment.name: segment for segment in (ROLE, TRAINING, MINUTES)}
# The byte, and the value, of who would rather not say.
NOT_SAID, UNSAID = 255, ""
# The groups of the comparison by training, as in the study that the product came from.
LESS, NOT_LESS = ("less",), ("same", "more")


class BadPlan(ValueError):
    """What cannot be; `code` is a key of the catalogue."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Everything is decided here. After it is made nothing of it can change."""

    title: str
    language: str = "en"
    items: tuple[Item, ...]
    # Names of SEGMENTS that people are asked about, once.
    segments: tuple[str, ...] = ()
    cohorts: tuple[str, ...] = ()
    waves: tuple[Wave, ...]
    # Waves that are asked inside a session of the course; the others come by link.
    inside: tuple[Moment, ...] = ()
    design: Design = Design.OBSERVED
    # Stepped wedge: step i starts right before wave i + 1; drawn from the seed.
    starts: tuple[tuple[str, ...], ...] = ()
    seed: int | None = None
    floor: int = DEFAULT_FLOOR

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        asked = {item.outcome for item in self.items}
        return tuple(outcome for outcome in Outcome if outcome in asked)

    @property
    def primary(self) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in PRIMARY if outcome in self.outcomes)

    def items_of(self, wave: Wave) -> tuple[Item, ...]:
        """Thinking back is asked afterwards only."""
        before = wave.moment is Moment.BEFORE
        return tuple(i for i in self.items if not (before and i.when is When.THINKING_BACK))

    def wave_open(self, at: float) -> Wave | None:
        """The wave that is answered by link at this moment."""
        by_link = (wave for wave in self.waves if wave.moment not in self.inside)
        return next((wave for wave in by_link if wave.opens_at <= at < wave.closes_at), None)

    def wave_inside(self, moment: str, at: float) -> Wave | None:
        """The wave of this name, where it is asked inside a session and open at this moment."""
        asked = (w for w in self.waves if w.moment in self.inside and w.moment == moment)
        return next((wave for wave in asked if wave.opens_at <= at < wave.closes_at), None)

    def groups(self) -> tuple[Segment, ...]:
        """What the ladder of tables tells apart, in its order."""
        asked = [SEGMENTS[name] for name in self.segments]
        if self.starts:
            steps = tuple(f"step-{step}" for step in range(1, len(self.starts) + 1))
            asked.insert(0, Segment("start", steps))
        return tuple(asked)

    def step_of(self, cohort: str) -> str:
        return next(f"step-{n}" for n, step in enumerate(self.starts, 1) if cohort in step)

    @property
    def lots_hold(self) -> bool:
        """Whether the starts are what the seed draws."""
        if self.seed is None or not self.starts:
            return False
        return draw_starts(self.cohorts, len(self.starts), self.seed) == self.starts


def check_plan(plan: Plan) -> None:
    """Raises BadPlan for what must not be asked or promised."""
    if not plan.title.strip():
        raise BadPlan("plan-title")
    if not plan.items:
        raise BadPlan("plan-no-items")
    if len(plan.items) > MOST_ITEMS or seconds(plan.items, plan.language) > MOST_SECONDS:
        raise BadPlan("plan-long")
    if plan.floor < HARD_FLOOR:
        raise BadPlan("plan-floor")
    if not plan.waves or any(wave.closes_at <= wave.opens_at for wave in plan.waves):
        raise BadPlan("plan-waves")
    for earlier, later in zip(plan.waves, plan.waves[1:], strict=False):
        # In a session it is the course that says which of them is asked.
        inside = {earlier.moment, later.moment} <= set(plan.inside)
        if later.opens_at < earlier.closes_at and not inside:
            raise BadPlan("plan-waves")
    if MINUTES.name in plan.segments and Moment.AFTER not in plan.inside:
        raise BadPlan("plan-minutes")
    if len(set(plan.cohorts)) != len(plan.cohorts):
        raise BadPlan("plan-cohorts")
    if plan.starts and (not plan.lots_hold or len(plan.waves) < len(plan.starts)):
        raise BadPlan("plan-starts")


def fingerprint(plan: Plan) -> str:
    """SHA-256 of the plan, in hexadecimal: a change of one letter gives another."""
    # Read back first: 0 and 0.0 are the same moment and would be written differently.
    read = msgspec.json.decode(msgspec.json.encode(plan), type=Plan)
    return hashlib.sha256(msgspec.json.encode(read, order="deterministic")).hexdigest()
