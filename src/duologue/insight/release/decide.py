"""What is shown and what is withheld, after everything that was ever shown before."""

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from duologue.insight.release.audit import smallest_exposed_group
from duologue.insight.release.ladder import HARD_FLOOR, Profile, Row


class Line(msgspec.Struct, frozen=True):
    """One row of a table: how many people.

    None: withheld, because they are too few, or nobody, or because with what is shown already they
    would give away others who are too few. Which of the three is not told: two rows marked "fewer
    than five", with eight people left for both, are four and four.
    """

    row: Row
    people: int | None = None


def decide_release(
    counts: Mapping[Profile, int],
    tables: Sequence[Sequence[Row]],
    floor: int,
    already: Sequence[Row] = (),
) -> tuple[tuple[Line, ...], ...]:
    """The tables in their order, each row shown only if nobody is singled out by it.

    `already`: every row that was ever shown; it counts as known. Within a table larger groups come
    first, so that small ones give way. Raises ValueError for a floor below HARD_FLOOR.
    """
    if floor < HARD_FLOOR:
        raise ValueError(f"no group below {HARD_FLOOR} people may ever be shown")
    profiles = list(counts)
    people = np.array([counts[profile] for profile in profiles], dtype=np.int64)

    def mask(row: Row) -> list[bool]:
        return [profile.in_row(row) for profile in profiles]

    known = [mask(row) for row in already]
    shown_before = set(already)
    decided: list[tuple[Line, ...]] = []
    for table in tables:
        sizes = {row: int(people @ np.array(mask(row), dtype=np.int64)) for row in table}
        lines: dict[Row, Line] = {}
        for row in sorted(table, key=lambda row: (-sizes[row], row)):
            if row in shown_before:
                lines[row] = Line(row, people=sizes[row])
            elif sizes[row] < floor or _gives_away([*known, mask(row)], people, floor):
                lines[row] = Line(row)
            else:
                lines[row] = Line(row, people=sizes[row])
                known.append(mask(row))
        decided.append(tuple(lines[row] for row in table))
    return tuple(decided)


def _gives_away(known: list[list[bool]], people: np.ndarray, floor: int) -> bool:
    return smallest_exposed_group(np.array(known, dtype=np.bool_), people, floor) is not None
