"""The fixed ladder of tables: everything that the organisation can ever see, in one order.

There are no filters to play with. What stands here is released, or withheld, as a whole list.
"""

from collections.abc import Sequence

import msgspec

# Fewest people whom any setting may show as a group: an answer of one among four is a guess away.
HARD_FLOOR = 5
DEFAULT_FLOOR = 10


class Row(msgspec.Struct, frozen=True, order=True):
    """A group of people: who answered in all of `waves`, of one value of one segment or all.

    With an `outcome`: only those of them who answered its questions, in all of `waves`. With a
    `part`: only those of these classes, by their places in the plan.
    """

    waves: tuple[str, ...]
    segment: str = ""
    value: str = ""
    outcome: str = ""
    part: tuple[int, ...] = ()


class Segment(msgspec.Struct, frozen=True):
    """What people say about themselves once; no two values overlap."""

    name: str
    values: tuple[str, ...]


class Profile(msgspec.Struct, frozen=True):
    """All that a row can tell people apart by: their segments, the waves they answered, and their
    class, by its place in the plan."""

    segments: tuple[tuple[str, str], ...]
    waves: tuple[str, ...]
    place: int = 0

    def in_row(self, row: Row) -> bool:
        belongs = not row.segment or (row.segment, row.value) in self.segments
        belongs = belongs and (not row.part or self.place in row.part)
        return belongs and all(wave in self.waves for wave in row.waves)


def ladder(
    waves: Sequence[str], segments: Sequence[Segment], part: tuple[int, ...] = ()
) -> tuple[tuple[Row, ...], ...]:
    """The tables, from the one that matters most. Earlier tables win where two exclude each other.

    First the people who answered both before and later, because a change is seen in them; then
    everybody of each wave; then each wave by one segment at a time, never by two. `part`: of these
    classes alone.
    """
    pairs = [(Row((waves[0], later), part=part),) for later in waves[1:]]
    everybody = [(Row((wave,), part=part),) for wave in waves]
    by_segment = [
        tuple(Row((wave,), segment.name, value, part=part) for value in segment.values)
        for segment in segments
        for wave in waves
    ]
    return (*pairs, *everybody, *by_segment)
