"""Small classes that the lines of a field do not fill: how they meet without a repeat.

Each table is one round, or a few, from which the others follow by counting on: people stand in
levels of `modulus`, each moves one place on in its level from round to round, and those beyond
the levels stay. Found by our own search over such base rounds; a test counts every meeting.
"""

import msgspec

Block = tuple[int, ...]


class Table(msgspec.Struct, frozen=True):
    modulus: int
    levels: int
    # Rooms of one round, which becomes `modulus` rounds.
    base: tuple[Block, ...]
    # Single rooms that become one whole round each.
    lines: tuple[Block, ...] = ()


# By rooms and size.
TABLES = {
    (5, 3): Table(7, 2, ((0, 3, 8), (1, 2, 11), (4, 6, 10), (5, 12, 14), (7, 9, 13))),
    (7, 3): Table(
        7, 3,
        ((0, 4, 6), (1, 7, 15), (2, 9, 19), (3, 12, 16), (5, 8, 17), (10, 11, 13), (14, 18, 20)),
        ((0, 8, 15), (0, 11, 16), (0, 12, 18)),
    ),
    (8, 3): Table(
        11, 2,
        ((0, 1, 19), (2, 6, 8), (3, 15, 22), (4, 14, 17), (5, 20, 21), (7, 10, 16), (9, 12, 23),
         (11, 13, 18)),
    ),
    (10, 3): Table(
        14, 2,
        ((0, 1, 25), (2, 16, 20), (3, 6, 23), (4, 8, 10), (5, 14, 28), (7, 12, 19), (9, 17, 29),
         (11, 24, 26), (13, 15, 18), (21, 22, 27)),
    ),
    (6, 4): Table(
        7, 3,
        ((0, 4, 5, 20), (1, 8, 15, 21), (2, 7, 11, 12), (3, 9, 14, 22), (6, 10, 18, 23),
         (13, 16, 17, 19)),
    ),
    (7, 4): Table(
        9, 3,
        ((0, 6, 7, 21), (1, 5, 10, 18), (2, 9, 12, 13), (3, 15, 19, 27), (4, 17, 23, 24),
         (8, 14, 16, 26), (11, 20, 22, 25)),
    ),
}  # fmt: skip


# Classes without such a turning order, round by round. The ten rounds of (8, 4) are an exact cover
# by orbits of Z4 × Z4, which leaves nobody in place: it turns eight rounds into each other, and the
# two others each into itself.
WRITTEN_OUT: dict[tuple[int, int], tuple[tuple[Block, ...], ...]] = {
    (6, 3): (
        ((0, 3, 17), (1, 10, 12), (2, 14, 15), (4, 9, 16), (5, 6, 8), (7, 11, 13)),
        ((0, 6, 13), (1, 9, 11), (2, 8, 16), (3, 5, 15), (4, 10, 17), (7, 12, 14)),
        ((0, 8, 10), (1, 7, 15), (2, 5, 9), (3, 6, 16), (4, 13, 14), (11, 12, 17)),
        ((0, 4, 15), (1, 8, 17), (2, 12, 13), (3, 10, 11), (5, 7, 16), (6, 9, 14)),
        ((0, 11, 16), (1, 4, 6), (2, 7, 10), (3, 9, 12), (5, 14, 17), (8, 13, 15)),
        ((0, 1, 2), (3, 7, 8), (4, 5, 11), (6, 12, 15), (9, 13, 17), (10, 14, 16)),
        ((0, 5, 12), (1, 13, 16), (2, 3, 4), (6, 7, 17), (8, 11, 14), (9, 10, 15)),
        ((0, 7, 9), (1, 3, 14), (2, 6, 11), (4, 8, 12), (5, 10, 13), (15, 16, 17)),
    ),
    (8, 4): (
        ((0, 1, 19, 31), (2, 6, 12, 18), (3, 15, 20, 29), (4, 7, 26, 27), (5, 9, 13, 25),
         (8, 21, 23, 30), (10, 11, 16, 22), (14, 17, 24, 28)),
        ((0, 2, 4, 9), (1, 5, 7, 12), (3, 8, 10, 14), (6, 11, 13, 15), (16, 20, 24, 30),
         (17, 23, 27, 31), (18, 19, 25, 26), (21, 22, 28, 29)),
        ((0, 3, 18, 24), (1, 6, 21, 27), (2, 8, 20, 26), (4, 10, 25, 30), (5, 11, 23, 29),
         (7, 13, 28, 31), (9, 14, 16, 19), (12, 15, 17, 22)),
        ((0, 5, 14, 21), (1, 3, 22, 25), (2, 13, 16, 17), (4, 8, 12, 28), (6, 9, 20, 23),
         (7, 10, 18, 29), (11, 24, 26, 31), (15, 19, 27, 30)),
        ((0, 6, 17, 30), (1, 14, 26, 29), (2, 10, 15, 31), (3, 9, 11, 27), (4, 13, 23, 24),
         (5, 18, 20, 28), (7, 8, 19, 22), (12, 16, 21, 25)),
        ((0, 7, 15, 16), (1, 4, 11, 20), (2, 5, 22, 24), (3, 17, 21, 26), (6, 8, 25, 31),
         (9, 12, 29, 30), (10, 19, 23, 28), (13, 14, 18, 27)),
        ((0, 8, 13, 29), (1, 16, 18, 23), (2, 11, 19, 21), (3, 5, 30, 31), (4, 6, 14, 22),
         (7, 17, 20, 25), (9, 15, 26, 28), (10, 12, 24, 27)),
        ((0, 11, 25, 28), (1, 9, 10, 17), (2, 3, 7, 23), (4, 15, 18, 21), (5, 8, 16, 27),
         (6, 19, 24, 29), (12, 14, 20, 31), (13, 22, 26, 30)),
        ((0, 12, 23, 26), (1, 8, 15, 24), (2, 25, 27, 29), (3, 6, 16, 28), (4, 5, 17, 19),
         (7, 11, 14, 30), (9, 18, 22, 31), (10, 13, 20, 21)),
        ((0, 20, 22, 27), (1, 2, 28, 30), (3, 12, 13, 19), (4, 16, 29, 31), (5, 6, 10, 26),
         (7, 9, 21, 24), (8, 11, 17, 18), (14, 15, 23, 25)),
    ),
}  # fmt: skip


def table_for(rooms: int, size: int) -> list[list[list[int]]]:
    """All rounds of the stored table for exactly this many rooms of this size; none without one."""
    table = TABLES.get((rooms, size))
    if table is None:
        written = WRITTEN_OUT.get((rooms, size), ())
        return [[list(room) for room in each] for each in written]
    turned = [
        [[_on(table, p, step) for p in room] for room in table.base]
        for step in range(table.modulus)
    ]
    straight = [
        [[_on(table, p, step) for p in line] for step in range(table.modulus)]
        for line in table.lines
    ]
    return straight + turned


def _on(table: Table, person: int, step: int) -> int:
    level, place = divmod(person, table.modulus)
    if level >= table.levels:
        return person
    return level * table.modulus + (place + step) % table.modulus
