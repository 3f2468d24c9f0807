"""Where some sit at tables and some are heard from afar: who of the latter share a table's laptop.

Two kinds of rooms work for them: a table with a laptop, at which at least one person sits, and a
room in which everybody is afar. Which it is to be for whom is said to the search as pairs that sit
together and pairs that sit apart, so that everything else about seating stays as it is.
"""

from collections.abc import Mapping, Sequence, Set

import msgspec

from duologue.seating.problem import Pair, Room, pair, pairs_in
from duologue.seating.sizes import sizes_for
from duologue.vocabulary import PersonId


class Ties(msgspec.Struct, frozen=True):
    """Who of those from afar are held together, and from whom each is held apart."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()


def ties(
    afar: Sequence[PersonId],
    near: Sequence[PersonId],
    *,
    laptops: int,
    size: int,
    apart: Set[Pair] = frozenset(),
    together: Set[Pair] = frozenset(),
    met: Mapping[Pair, int] = {},
) -> Ties:
    """For rooms of `size`. A rule of `apart` or `together` goes before a tie.

    Without a laptop, or with nobody near, there is none: whoever can hear each other is then all
    that counts.
    """
    if not afar or not near or not laptops:
        return Ties()
    shared, own = group_sizes(len(afar), len(near), laptops, size)
    groups = _groups(afar, (*shared, *own), apart, together, met)
    held = {two for group in groups for two in pairs_in(group)}
    parted = {
        pair(a, b)
        for i, group in enumerate(groups) for other in groups[:i] for a in group for b in other
    } | {pair(a, b) for group in groups[len(shared) :] for a in group for b in near}  # fmt: skip
    return Ties(frozenset(held - apart), frozenset(parted - together))


def group_sizes(
    afar: int, near: int, laptops: int, size: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """How many of those from afar share each laptop, and how many sit in each room of their own.

    In pairs they talk with each other, and one left over with somebody at a laptop. Else as few to
    a laptop as there are laptops for, but two where that can be; those for whom there is none fill
    rooms by themselves.
    """
    if size == 2:
        return ((1,) if afar % 2 else ()), (2,) * (afar // 2)
    size = max(sizes_for(afar + near, size))
    most, tables = size - 1, min(laptops, near)
    # Rooms of their own are full ones: sizes stay what they would be without all this.
    own = max(0, -(-(afar - tables * most) // size))
    at_tables = afar - own * size
    tables = max(-(-at_tables // most), min(tables, at_tables // 2))
    return _even(at_tables, tables) if tables else (), (size,) * own


def _even(count: int, parts: int) -> tuple[int, ...]:
    each, rest = divmod(count, parts)
    return (each + 1,) * rest + (each,) * (parts - rest)


def _groups(
    people: Sequence[PersonId],
    sizes: Sequence[int],
    apart: Set[Pair],
    together: Set[Pair],
    met: Mapping[Pair, int],
) -> list[Room]:
    """Each person to the group that suits the rules best, and where they have met the fewest."""
    groups: list[list[PersonId]] = [[] for _ in sizes]
    for person in people:
        open_groups = [g for g, size in zip(groups, sizes, strict=True) if len(g) < size]

        def price(group: list[PersonId], person: PersonId = person) -> tuple[int, int, int]:
            twos = [pair(person, other) for other in group]
            rules = sum((two in apart) - (two in together) for two in twos)
            return rules, sum(met.get(two, 0) for two in twos), len(group)

        min(open_groups, key=price).append(person)
    return [tuple(group) for group in groups]
