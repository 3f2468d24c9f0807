"""Answers as columns: 100,000 of them are counted while somebody waits."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.plan import NOT_SAID, UNSAID, Plan
from duologue.insight.release.ladder import Profile, Row

# Both scales brought to 1 … 5. Four of five and five of seven count as a yes, their mirror images
# as a no; with several items, their mean has to lie as high or as low.
YES, NO = 1 + 8 / 3, 1 + 4 / 3
ROUNDING = 1e-9
# Who answered, in the wave that is the value, what they can now and what they could before.
BOTH_SKILLS = "both-skills"
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Columns:
    """n letters. Nothing in them says who, or when."""

    wave: NDArray[np.int64]  # (n,) place in the plan's waves
    person: NDArray[np.int64]  # (n,) the same number where one device said it was the same person
    cohort: NDArray[np.int64]  # (n,) place in the plan's cohorts, one for each person
    segments: NDArray[np.int64]  # (n, segments asked) place in its values, or NOT_SAID
    scores: dict[Outcome, NDArray[np.float64]]  # each (n,), 1 to 5, nan where not answered

    def __len__(self) -> int:
        return len(self.wave)

    def only(self, mask: Mask) -> "Columns":
        """mask: (n,)."""
        return Columns(
            self.wave[mask], self.person[mask], self.cohort[mask], self.segments[mask],
            {outcome: score[mask] for outcome, score in self.scores.items()},
        )  # fmt: skip

    def answering(self, outcome: Outcome) -> "Columns":
        """Only the letters that answered at least one question of this outcome."""
        return self.only(~np.isnan(self.scores[outcome]))


def columns_of(
    plan: Plan,
    waves: Sequence[int],
    threads: Sequence[str],
    cohorts: Sequence[int],
    segments: Sequence[bytes],
    answers: Sequence[bytes],
) -> Columns:
    """Letters as they are kept: a byte for each segment, and for each item (0: not answered)."""
    n = len(waves)
    steps = np.frombuffer(b"".join(answers), dtype=np.uint8).reshape(n, len(plan.items))
    about = np.frombuffer(b"".join(segments), dtype=np.uint8).reshape(n, len(plan.segments))
    numbers: dict[str, int] = {}
    # A letter without a thread is a person of its own.
    persons = [
        numbers.setdefault(thread, len(numbers)) if thread else -1 - i
        for i, thread in enumerate(threads)
    ]
    scores = {outcome: _scores(plan, outcome, steps) for outcome in plan.outcomes}
    person = np.array(persons, dtype=np.int64)
    return Columns(
        wave=np.array(waves, dtype=np.int64), person=person,
        cohort=_first_class(person, waves, cohorts), segments=_said(person, about), scores=scores,
    )  # fmt: skip


def _first_class(
    person: NDArray[np.int64], waves: Sequence[int], cohorts: Sequence[int]
) -> NDArray[np.int64]:
    """Whoever answers in two classes counts to that of their earliest wave: else a person would be
    in a part of a report with one letter, and outside of it with another."""
    if not len(person):
        return np.zeros(0, dtype=np.int64)
    order = np.lexsort((np.array(cohorts), np.array(waves)))
    _, first, who = np.unique(person[order], return_index=True, return_inverse=True)
    classes = np.array(cohorts, dtype=np.int64)[order][first][who.ravel()]
    found = np.empty(len(person), dtype=np.int64)
    found[order] = classes
    return found


def _said(person: NDArray[np.int64], about: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Asked once and known in every wave: what is not said in one letter is taken from another."""
    segments = about.astype(np.int64)
    _, who = np.unique(person, return_inverse=True)
    for place in range(segments.shape[1]):
        said = segments[:, place] != NOT_SAID
        known = np.full(len(who), NOT_SAID, dtype=np.int64)
        known[who.ravel()[said]] = segments[said, place]
        segments[:, place] = known[who.ravel()]
    return segments


def _scores(plan: Plan, outcome: Outcome, steps: NDArray[np.uint8]) -> NDArray[np.float64]:
    total, answered = np.zeros(len(steps)), np.zeros(len(steps))
    for place, item in enumerate(plan.items):
        if item.outcome is not outcome:
            continue
        given = steps[:, place].astype(np.float64)
        said = given > 0
        if item.reversed:
            given = item.scale.steps + 1 - given
        total += np.where(said, 1 + (given - 1) * 4 / (item.scale.steps - 1), 0)
        answered += said
    empty = np.full(len(steps), np.nan)
    return np.asarray(np.divide(total, answered, out=empty, where=answered > 0), dtype=np.float64)


def yes(score: NDArray[np.float64]) -> Mask:
    return np.asarray(score >= YES - ROUNDING, dtype=np.bool_)


def no(score: NDArray[np.float64]) -> Mask:
    return np.asarray(score <= NO + ROUNDING, dtype=np.bool_)


def mask_of(plan: Plan, columns: Columns, row: Row, wave: str) -> Mask:
    """The letters of one wave that the people of a row wrote."""
    moments = [str(w.moment) for w in plan.waves]
    inside = columns.wave == moments.index(wave)
    for other in row.waves:
        if other != wave:
            there = columns.person[columns.wave == moments.index(other)]
            inside &= np.isin(columns.person, there)
    if row.segment == BOTH_SKILLS:
        inside &= _answered_both(columns)
    elif row.segment == "start":
        chosen = [i for i, c in enumerate(plan.cohorts) if plan.step_of(c) == row.value]
        inside &= np.isin(columns.cohort, chosen)
    elif row.segment:
        segment = next(s for s in plan.groups() if s.name == row.segment)
        place = plan.segments.index(row.segment)
        inside &= columns.segments[:, place] == segment.values.index(row.value)
    return np.asarray(inside, dtype=np.bool_)


def _answered_both(columns: Columns) -> Mask:
    """The letters that say what their writer can now, and, thinking back, what they could."""
    both = np.ones(len(columns), dtype=np.bool_)
    for outcome in (Outcome.SKILL, Outcome.SKILL_BEFORE):
        both &= ~np.isnan(columns.scores.get(outcome, np.full(len(columns), np.nan)))
    return both


def profiles(plan: Plan, columns: Columns, by_class: bool = False) -> dict[Profile, int]:
    """How many people there are of each kind that the ladder of tables could tell apart; class by
    class only where a part was ever shown, or is to be."""
    if not len(columns):
        return {}
    _, first, who = np.unique(columns.person, return_index=True, return_inverse=True)
    answered, both = np.zeros((2, len(first)), dtype=np.int64)
    np.bitwise_or.at(answered, who.ravel(), 1 << columns.wave)
    np.bitwise_or.at(both, who.ravel(), np.where(_answered_both(columns), 1 << columns.wave, 0))
    kinds = np.column_stack([answered, columns.segments[first], both, columns.cohort[first]])
    counts: dict[Profile, int] = {}
    for kind, people in zip(*np.unique(kinds, axis=0, return_counts=True), strict=True):
        waves, backs = (
            tuple(str(w.moment) for i, w in enumerate(plan.waves) if bits >> i & 1)
            for bits in (kind[0], kind[-2])
        )
        about = [(BOTH_SKILLS, wave) for wave in backs]
        for segment in plan.groups():
            if segment.name == "start":
                value = plan.step_of(plan.cohorts[kind[-1]])
            else:
                place = kind[1 + plan.segments.index(segment.name)]
                value = UNSAID if place == NOT_SAID else segment.values[place]
            about.append((segment.name, value))
        profile = Profile(tuple(about), waves, int(kind[-1]) if by_class else 0)
        counts[profile] = counts.get(profile, 0) + int(people)
    return counts
