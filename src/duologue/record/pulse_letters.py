"""What is kept of a pulse, as values: envelopes, letters, and how many there are of each."""

from enum import StrEnum

import msgspec

from duologue.insight.pulse.plan import Plan, Wave
from duologue.insight.session_minutes import SessionMinutes


class StoredPulse(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    staff: str
    plan: Plan
    fingerprint: str
    sponsor_code: str
    made_at: float


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """What a link opens."""

    pulse: StoredPulse
    cohort: int
    # Places of the waves in which it is closed.
    closed: tuple[int, ...]
    # The place of the wave, and the session, that it was given out for; None: by address.
    wave: int | None = None
    session: str | None = None

    def wave_open(self, at: float) -> Wave | None:
        return wave_that(self.pulse.plan, self.wave, at)


class AskedIn(msgspec.Struct, frozen=True, kw_only=True):
    """A session in which a pulse is asked."""

    session: str
    title: str
    cohort: int
    # Learners who were there when a wave was asked, by the place of the wave.
    came: dict[int, int]
    minutes: SessionMinutes | None


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    wave: int
    thread: str
    segments: bytes
    answers: bytes


class Received(StrEnum):
    """What became of a letter."""

    KEPT = "kept"
    UNKNOWN = "unknown"
    TWICE = "twice"
    # Its wave is over, or has not begun.
    NOT_OPEN = "not-open"


class Letters(msgspec.Struct, frozen=True, kw_only=True):
    """All letters of a pulse as columns, in the order of their random ids."""

    waves: tuple[int, ...]
    threads: tuple[str, ...]
    cohorts: tuple[int, ...]
    segments: tuple[bytes, ...]
    answers: tuple[bytes, ...]


class Links(msgspec.Struct, frozen=True, kw_only=True):
    """How many links there are by address, by cohort; how many are closed, by wave and cohort; and
    how many people came where a wave was asked in a session."""

    given: dict[int, int]
    came: dict[tuple[int, int], int]
    closed: dict[tuple[int, int], int]
    letters: dict[tuple[int, int], int]

    @property
    def invited(self) -> int:
        return sum(self.given.values())

    def asked(self, wave: Wave, number: int, plan: Plan, cohort: int | None = None) -> int:
        """How many people were asked in this wave, of one cohort or of all."""
        if wave.moment in plan.inside:
            here = {c: n for (w, c), n in self.came.items() if w == number}
        else:
            here = self.given
        return sum(here.values()) if cohort is None else here.get(cohort, 0)

    def asked_of(self, wave: Wave, number: int, plan: Plan, part: tuple[int, ...]) -> int:
        """Of these classes; of everybody where there is none."""
        if not part:
            return self.asked(wave, number, plan)
        return sum(self.asked(wave, number, plan, place) for place in part)

    def answered_of(self, wave: int, part: tuple[int, ...]) -> int:
        return sum(n for (w, c), n in self.letters.items() if w == wave and (not part or c in part))

    def all_closed(self, wave: int) -> bool:
        done = sum(n for (w, _), n in self.closed.items() if w == wave)
        return self.invited > 0 and done == self.invited

    def answered(self, wave: int) -> int:
        return self.answered_of(wave, ())


def waves_over(pulse: StoredPulse, links: Links, at: float) -> list[Wave]:
    """The waves that can get no further answer: their end has come, or every link is closed."""
    return [
        wave
        for number, wave in enumerate(pulse.plan.waves)
        if wave.closes_at <= at
        or (
            wave.opens_at <= at
            and wave.moment not in pulse.plan.inside
            and links.all_closed(number)
        )
    ]


def wave_that(plan: Plan, place: int | None, at: float) -> Wave | None:
    """The wave that a link answers now: by address any that is open, else the one it is for."""
    if place is None:
        return plan.wave_open(at)
    return plan.wave_inside(plan.waves[place].moment, at)
