"""Rounds in which nobody meets anybody twice, by algebra instead of search. No constraints here.

The people stand in as many columns as a room has chairs, each column as long as there are rooms.
A round is a slope: a room takes one person from each column, along a line of that slope. Two
lines of different slopes cross at most once, so nobody meets twice (a transversal design; see
Colbourn and Dinitz, Handbook of Combinatorial Designs, 2007, III.3). People of one column never
meet, so that departments go into the columns where mixing them matters. When the slopes are
used up, each column is a class of its own, in which the same begins again.
"""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from duologue.seating.rings import Product, Shift, field, modulo, prime_power
from duologue.seating.sizes import sizes_for
from duologue.seating.tables import table_for

Rooms = list[list[int]]


def loose_rounds(count: int) -> int:
    """For how many rounds `loose(count)` has rooms of 3 and 4 without a repeat."""
    return _best(count)[0]


def loose(count: int, rounds: int) -> list[Rooms]:
    """Up to `rounds` rounds of rooms of 3 and 4 without a repeat, as many as there are. Where
    several ways have enough rounds, the one with the most rooms of 4."""
    for q in _orders(count):
        if q + _inner(count, q) >= rounds:
            return list(islice(_through(count, q), rounds))
    return list(islice(_through(count, _best(count)[1]), rounds))


def exact(count: int, size: int, rounds: int) -> list[Rooms]:
    """Up to `rounds` rounds of rooms of `sizes_for(count, size)` without a repeat, from the best
    way that is known here: a stored table, lines of a field, or lines of whole numbers modulo the
    number of rooms. Fewer, perhaps one, where none of them reaches further."""
    sizes = sizes_for(count, size)
    if not sizes:
        return []
    ways = [_table(count, size, rounds), _one_round(sizes)]
    if size == 4:
        ways.append([r for r in loose(count, rounds) if sorted(map(len, r)) == sorted(sizes)])
    wide = max(sizes)
    if set(sizes) <= {wide, wide - 1} and wide > 2:
        ways.append(_lines(count, len(sizes), wide, rounds))
    return max(ways, key=len)


def _one_round(sizes: tuple[int, ...]) -> list[Rooms]:
    people = iter(range(sum(sizes)))
    return [[[next(people) for _ in range(size)] for size in sizes]]


def _table(count: int, size: int, rounds: int) -> list[Rooms]:
    """A stored table with the last people left out, as long as it keeps the room sizes."""
    wanted = sorted(sizes_for(count, size))
    table = table_for(len(wanted), max(wanted))
    kept = [[[p for p in room if p < count] for room in rooms] for rooms in table]
    return [rooms for rooms in kept if sorted(map(len, rooms)) == wanted][:rounds]


def _lines(count: int, rooms: int, wide: int, rounds: int) -> list[Rooms]:
    if prime_power(rooms) and rooms >= wide:
        shifted, times = field(rooms)
        slopes = rooms
    else:
        # Modulo a number that is not prime two lines cross again where the columns' distance
        # times the slopes' distance is a multiple of it: slopes that stay close rule it out.
        shifted, times = modulo(rooms)
        slopes = _safe_slopes(rooms, wide)
    return [_slope(count, rooms, wide, s, shifted, times) for s in range(min(slopes, rounds))]


def _safe_slopes(rooms: int, wide: int) -> int:
    """How many slopes from 0 on never put two people together twice, modulo `rooms`."""
    for slopes in range(rooms, 0, -1):
        if all(d * s % rooms for d in range(1, wide) for s in range(1, slopes)):
            return slopes
    return 1


def _slope(count: int, q: int, wide: int, slope: int, shifted: Shift, times: Product) -> Rooms:
    """The lines of one slope through people 0 to count - 1, column after column."""
    columns = [[column * q + p for p in shifted(times(slope, column))] for column in range(wide)]
    if count == wide * q:
        return [list(line) for line in zip(*columns, strict=True)]
    return [[p for p in line if p < count] for line in zip(*columns, strict=True)]


def _orders(count: int) -> list[int]:
    """The prime powers for which `count` people fill three columns, and the fourth in part; or
    exactly three. From the one with the most rooms of 4."""
    orders = range((count + 3) // 4, count // 3 + 1)
    # The field with three elements has lines through three columns only.
    return [q for q in orders if prime_power(q) and (q > 3 or (q == 3 and count == 9))]


def _columns(count: int, q: int) -> list[int]:
    return [left for c in range(4) if (left := min(q, count - c * q)) > 0]


def _inner(count: int, q: int) -> int:
    return min(loose_rounds(column) for column in _columns(count, q))


@cache
def _best(count: int) -> tuple[int, int]:
    """The most rounds, and the order that has them; order 0 for a single round."""
    ways = [(q + _inner(count, q), -q) for q in _orders(count)]
    single = 1 if count >= 3 and count != 5 else 0
    rounds, order = max([*ways, (single, 0)])
    return rounds, -order


def _through(count: int, q: int) -> Iterator[Rooms]:
    if not q:
        if loose_rounds(count):
            yield from _one_round(sizes_for(count, 4))
        return
    shifted, times = field(q)
    for slope in range(q):
        yield _slope(count, q, min(q, 4), slope, shifted, times)
    columns = _columns(count, q)
    inner = [_through(column, _best(column)[1]) for column in columns]
    for parts in zip(*inner, strict=False):
        yield [[p + c * q for p in room] for c, part in enumerate(parts) for room in part]
