"""Learning partners found: who suits whom, from wishes and attributes. Stable, and fair to all.

How well two suit each other counts both sides the same. Where every pair has such a rank, a stable
choice always exists: the best pair first, then the best of who is left (Abraham, Levavi, Manlove
and O'Malley, The stable roommates problem with globally ranked pairs, 2008). A pair is passed
over only where taking it would leave somebody with nobody they may be paired with.
"""

from collections.abc import Iterable, Mapping, Sequence
from random import Random

import msgspec

from duologue.seating.problem import Pair, Room, pair
from duologue.vocabulary import PersonId

MOST_NAMED = 3  # people one may wish for: more is no wish
_Fit = tuple[int, int]
_Mates = dict[PersonId, PersonId]


class PartnerWish(msgspec.Struct, frozen=True):
    """What one person told the software, and nobody else, about the partner they would like."""

    named: frozenset[PersonId] = frozenset()
    # Attributes in which the partner should be the same, or different.
    alike: frozenset[str] = frozenset()
    unlike: frozenset[str] = frozenset()


class Pairing(msgspec.Struct, frozen=True):
    """Pairs, and trios where the numbers or the rules ask for them."""

    groups: tuple[Room, ...]
    # Whom no group may take: kept apart from somebody in each.
    alone: Room = ()


def fit(
    a: PersonId,
    b: PersonId,
    wishes: Mapping[PersonId, PartnerWish],
    traits: Mapping[str, Mapping[PersonId, str]],
) -> _Fit:
    """How well two suit each other; larger is better. How many of them named the other; then, how
    many wishes about attributes are kept, less those that are not."""
    named = kept = 0
    for me, other in ((a, b), (b, a)):
        wish = wishes.get(me)
        if wish is not None:
            named += other in wish.named
            kept += suits(me, other, wish, traits)
    return named, kept


def suits(
    me: PersonId,
    other: PersonId,
    wish: PartnerWish,
    traits: Mapping[str, Mapping[PersonId, str]],
) -> int:
    """How many of my wishes about attributes the other keeps, less those they do not. Where it is
    not known of both, an attribute counts for nothing."""
    kept = 0
    for name in wish.alike | wish.unlike:
        values = traits.get(name, {})
        if me in values and other in values:
            kept += 1 if (values[me] == values[other]) == (name in wish.alike) else -1
    return kept


def pair_up(
    people: Sequence[PersonId],
    dice: Random,
    *,
    wishes: Mapping[PersonId, PartnerWish] | None = None,
    traits: Mapping[str, Mapping[PersonId, str]] | None = None,
    apart: frozenset[Pair] = frozenset(),
    groups: Sequence[Room] = (),
) -> Pairing:
    """Partners for everyone of `people`. `groups` are partners already; none of them is parted, but
    who is left over may join one. Same dice, same partners."""
    wishes, traits = wishes or {}, traits or {}
    among = sorted(set(people))
    # Whoever sits beside nobody is left over, and joins a pair.
    nobody = [PersonId(f"\0{k}") for k in range(_left_over(among, apart))]
    mates = _all_matched([*among, *nobody], apart)
    ranked = [
        (fit(a, b, wishes, traits), dice.random(), a, b)
        for i, b in enumerate(among) for a in among[:i] if pair(a, b) not in apart
    ]  # fmt: skip
    found: list[Room] = []
    for _, _, a, b in sorted(ranked, reverse=True):
        if a in mates and b in mates and _set_aside(a, b, mates, apart):
            found.append((a, b))
    alone = []
    for person in [p for p in among if p in mates]:
        open_to = [
            group for group in (*found, *groups) if all(pair(person, x) not in apart for x in group)
        ]
        if not open_to:
            alone.append(person)
            continue
        best = max(open_to, key=lambda g: (-len(g), max(fit(person, x, wishes, traits) for x in g)))
        found = [*(g for g in found if g != best), (*best, person)]
    joined = {p for group in found for p in group}
    return Pairing((*(g for g in groups if not joined & set(g)), *found), tuple(alone))


def _left_over(people: Sequence[PersonId], apart: frozenset[Pair]) -> int:
    """How many cannot be in a pair: one where the number is odd, more only where rules ask it."""
    return len(people) - 2 * len(_largest(people, apart))


def _largest(people: Iterable[PersonId], apart: frozenset[Pair]) -> list[Pair]:
    """As many pairs as there can be of people who may be together: a maximum matching."""
    mates: _Mates = {}
    left = sorted(people, key=lambda p: (-sum(p in two for two in apart), p))
    lost = []
    while left:
        first = left.pop(0)
        other = next((p for p in reversed(left) if pair(first, p) not in apart), None)
        if other is None:
            lost.append(first)
        else:
            left.remove(other)
            mates[first] = other
    if len(lost) > 1:
        return _largest_by_library([*mates, *mates.values(), *lost], apart)
    return [pair(a, b) for a, b in mates.items()]


def _largest_by_library(people: Sequence[PersonId], apart: frozenset[Pair]) -> list[Pair]:
    # Loaded only where rules leave little room, which is seldom.
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(sorted(people))
    graph.add_edges_from(
        (a, b) for i, b in enumerate(sorted(people)) for a in sorted(people)[:i]
        if _may(a, b, apart)
    )  # fmt: skip
    matched = networkx.max_weight_matching(graph, maxcardinality=True)
    return sorted(pair(a, b) for a, b in matched)


def _may(a: PersonId, b: PersonId, apart: frozenset[Pair]) -> bool:
    # Nobody sits beside nobody: two who are left over are two who are left over.
    return pair(a, b) not in apart and not (a.startswith("\0") and b.startswith("\0"))


def _all_matched(everyone: Sequence[PersonId], apart: frozenset[Pair]) -> _Mates:
    people = [p for p in everyone if not p.startswith("\0")]
    pairs = _largest(people, apart)
    taken = {p for two in pairs for p in two}
    nobody = [p for p in everyone if p.startswith("\0")]
    pairs += zip([p for p in people if p not in taken], nobody, strict=True)
    return dict(pairs) | {b: a for a, b in pairs}


def _set_aside(a: PersonId, b: PersonId, mates: _Mates, apart: frozenset[Pair]) -> bool:
    """Takes a and b out as a pair, if everyone else still has somebody: then `mates`, one way to
    pair all who are left, is mended; else it stays as it was."""
    one, other = mates[a], mates[b]
    if one == b:
        del mates[a], mates[b]
        return True
    rest: _Mates | None = None
    if _may(one, other, apart):
        rest = {one: other, other: one}
    else:
        for x, y in mates.items():
            near = {x, y} & {a, b, one, other}
            if not near and _may(one, x, apart) and _may(other, y, apart):
                rest = {one: x, x: one, other: y, y: other}
                break
    if rest is not None:
        del mates[a], mates[b]
        mates |= rest
        return True
    left = [p for p in mates if p not in (a, b)]
    pairs = _largest_by_library(left, apart)
    if 2 * len(pairs) < len(left):
        return False
    mates.clear()
    mates |= dict(pairs) | {y: x for x, y in pairs}
    return True
