"""Learning partners found: who suits whom, from wishes and attributes. Stable, and fair to all.

How well two suit each other counts both sides the same. Where every pair has such a rank, a stable
choice always exists: the best pair first, then the best of who is left (Abraham, Levavi, Manlove
and O'Malley, The stable roommates problem with globally ranked pairs, 2008). A pair is passed
over only where taking it would leave somebody with nobody they may be paired with.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
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


def _wanted(how: _Fit, together: bool) -> _Fit:
    """More than what two can wish."""
    return (how[0] + 3, how[1]) if together else how


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
    together: frozenset[Pair] = frozenset(),
    groups: Sequence[Room] = (),
) -> Pairing:
    """Partners for everyone of `people`: first those who should be `together`. `groups` are
    partners already; none of them is parted, but who is left over may join one. Same dice, same
    partners."""
    wishes, traits = wishes or {}, traits or {}
    among = sorted(set(people))
    ranked = [
        (_wanted(fit(a, b, wishes, traits), pair(a, b) in together), dice.random(), a, b)
        for i, b in enumerate(among) for a in among[:i] if pair(a, b) not in apart
    ]  # fmt: skip
    ranked.sort(reverse=True)
    suits = {pair(a, b): how for how, _, a, b in ranked}
    best = _made(among, ranked, suits, apart, groups, frozenset())
    assert best is not None
    made, must_pair = best, frozenset(best.alone)
    # Whom no pair can take as a third is given a partner first, where there is one.
    while made.alone:
        again = _made(among, ranked, suits, apart, groups, must_pair)
        if again is None:
            break
        made, must_pair = again, must_pair | set(again.alone)
        best = min(best, made, key=lambda x: len(x.alone))
    return best


def _made(
    among: Sequence[PersonId],
    ranked: Sequence[tuple[_Fit, float, PersonId, PersonId]],
    suits: Mapping[Pair, _Fit],
    apart: frozenset[Pair],
    groups: Sequence[Room],
    must_pair: frozenset[PersonId],
) -> Pairing | None:
    """None where not all of `must_pair` can be in a pair at once."""
    # Whoever sits beside nobody is left over, and joins a pair.
    nobody = [PersonId(f"\0{k}") for k in range(len(among) - 2 * len(_largest(among, apart)))]
    never = apart | set(combinations(nobody, 2))
    never |= {pair(a, b) for a in nobody for b in must_pair}
    pairs = _largest([*among, *nobody], never)
    if 2 * len(pairs) < len(among) + len(nobody):
        return None
    mates = dict(pairs) | {b: a for a, b in pairs}
    found: list[Room] = []
    for _, _, a, b in ranked:
        if a in mates and b in mates and _set_aside(a, b, mates, never):
            found.append((a, b))
    alone = []
    for person in [p for p in among if p in mates]:
        third = {p for group in found for p in group}  # whose group has one more by now
        known = [group for group in groups if not third & set(group)]
        open_to = [
            group for group in (*found, *known) if all(pair(person, x) not in apart for x in group)
        ]

        def welcome(group: Room, person: PersonId = person) -> tuple[int, _Fit, int, int]:
            """A pair before a trio; whom this person suits; whom a third disturbs least."""
            named, kept = max(suits.get(pair(x, y), (0, 0)) for x, y in combinations(group, 2))
            mine = max(suits.get(pair(person, x), (0, 0)) for x in group)
            return -len(group), mine, -named, -kept

        if not open_to:
            alone.append(person)
            continue
        best = max(open_to, key=welcome)
        found = [*(g for g in found if g != best), (*best, person)]
    joined = {p for group in found for p in group}
    return Pairing((*(g for g in groups if not joined & set(g)), *found), tuple(alone))


def _largest(people: Iterable[PersonId], apart: frozenset[Pair]) -> list[Pair]:
    """As many pairs as there can be of people who may be together: a maximum matching."""
    pairs = []
    left = sorted(people, key=lambda p: (-sum(p in two for two in apart), p))
    lost = 0
    while left:
        first = left.pop(0)
        other = next((p for p in reversed(left) if pair(first, p) not in apart), None)
        if other is None:
            lost += 1
        else:
            left.remove(other)
            pairs.append(pair(first, other))
    return pairs if lost < 2 else _largest_by_library(people, apart)


def _largest_by_library(people: Iterable[PersonId], apart: frozenset[Pair]) -> list[Pair]:
    # Loaded only where rules leave little room, which is seldom.
    import networkx

    graph = networkx.Graph()
    graph.add_edges_from(two for two in combinations(sorted(people), 2) if two not in apart)
    matched = networkx.max_weight_matching(graph, maxcardinality=True)
    return sorted(pair(a, b) for a, b in matched)


def _set_aside(a: PersonId, b: PersonId, mates: _Mates, apart: frozenset[Pair]) -> bool:
    """Takes a and b out as a pair, if everyone else still has somebody: then `mates`, one way to
    pair all who are left, is mended; else it stays as it was."""
    one, other = mates[a], mates[b]
    if one == b:
        del mates[a], mates[b]
        return True
    rest: _Mates | None = None
    if pair(one, other) not in apart:
        rest = {one: other, other: one}
    else:
        for x, y in mates.items():
            if {x, y} & {a, b, one, other}:
                continue
            if pair(one, x) not in apart and pair(other, y) not in apart:
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
