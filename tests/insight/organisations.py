"""Synthetic organisations of 24 to 300 people who answer three waves, some of them not all."""

import numpy as np

from duologue.insight.release.decide import decide_release
from duologue.insight.release.ladder import Profile, Row, Segment, ladder
from insight.attacker import CELLS, WAVES, Seen

WAVE_NAMES = ("before", "after", "follow-up")
ROLE_NAMES = ("executive", "manager", "front-line")
TRAINING_NAMES = ("less", "same", "more")
SEGMENTS = (Segment("role", ROLE_NAMES), Segment("training", TRAINING_NAMES))


class Organisation:
    def __init__(self, seed: int) -> None:
        dice = np.random.default_rng(seed)
        self.people = int(dice.integers(24, 301))
        roles = dice.choice(3, self.people, p=dice.dirichlet((2, 4, 8)))
        trainings = dice.choice(3, self.people, p=dice.dirichlet((5, 4, 3)))
        answers = dice.random((self.people, WAVES)) < dice.uniform(0.5, 0.98, WAVES)
        waves = answers @ (2 ** np.arange(WAVES))
        self.truth = np.array(
            [
                float(np.sum((roles == r) & (trainings == t) & (waves == w)))
                for r, t, w in CELLS
            ]
        )  # fmt: skip

    def profiles(self, waves: int) -> dict[Profile, int]:
        """Everyone who has answered in the first so many waves."""
        counts: dict[Profile, int] = {}
        for (r, t, w), size in zip(CELLS, self.truth, strict=True):
            answered = tuple(WAVE_NAMES[i] for i in range(waves) if w >> i & 1)
            if size and answered:
                about = (("role", ROLE_NAMES[r]), ("training", TRAINING_NAMES[t]))
                profile = Profile(about, answered)
                counts[profile] = counts.get(profile, 0) + int(size)
        return counts


def vector(row: Row) -> np.ndarray:
    def inside(r: int, t: int, w: int) -> bool:
        about = {"role": ROLE_NAMES[r], "training": TRAINING_NAMES[t]}
        belongs = not row.segment or about[row.segment] == row.value
        return belongs and all(w >> WAVE_NAMES.index(wave) & 1 for wave in row.waves)

    return np.array([float(inside(*cell)) for cell in CELLS])


def released_over_three_waves(organisation: Organisation, floor: int) -> tuple[Seen, int, int]:
    """A report after each wave, each after all before it. And how many rows were shown, of all."""
    seen, already, rows = Seen(), [], 0
    for waves in range(1, WAVES + 1):
        tables = ladder(WAVE_NAMES[:waves], SEGMENTS)
        lines = [
            line
            for table in decide_release(organisation.profiles(waves), tables, floor, already)
            for line in table
        ]
        for line in lines:
            if line.row in already:
                continue
            if line.people is not None:
                seen.equal.append((vector(line.row), line.people))
                already.append(line.row)
        rows = len(lines)
    return seen, len(already), rows


def bare_threshold_with_free_filters(organisation: Organisation, floor: int) -> Seen:
    """The control: any filter one likes, shown whenever as many as the floor are in it."""
    seen = Seen()
    for wave in range(WAVES):
        for role in (None, 0, 1, 2):
            for training in (None, 0, 1, 2):
                row = np.array(
                    [
                        float(role in (None, r) and training in (None, t) and w >> wave & 1)
                        for r, t, w in CELLS
                    ]
                )
                if row @ organisation.truth >= floor:
                    seen.equal.append((row, float(row @ organisation.truth)))
    return seen
