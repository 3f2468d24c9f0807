"""Partners given anew to some of a cohort: to whoever asked for another, and whoever has none."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations
from random import Random

from duologue.seating.pairing import Pairing, pair_up
from duologue.seating.problem import Pair, Room, pair
from duologue.vocabulary import PersonId


def partners_anew(
    people: Collection[PersonId],
    groups: Iterable[Iterable[PersonId]],
    asking: Collection[PersonId],
    *,
    traits: Mapping[str, Mapping[PersonId, str]],
    apart: frozenset[Pair] = frozenset(),
) -> tuple[Room, ...]:
    """The groups that become other ones, where `groups` are the partners of now.

    Whoever asked and was in a trio leaves two who stay together. Nobody else is parted: those who
    find no pair among themselves become the third of one. Where that leaves somebody alone, one
    pair more changes partners with them; where that does not help either, who asked stays where
    they are. Same question, same answer.
    """
    there = [tuple(sorted(set(group) & set(people))) for group in groups]
    parted = [group for group in there if set(group) & set(asking)]
    stay = [tuple(p for p in group if p not in asking) for group in there]
    stay = [group for group in stay if len(group) > 1]
    before = frozenset(two for group in parted for two in map(_pair, combinations(group, 2)))

    def found(kept: Sequence[Room]) -> Pairing:
        free = sorted(set(people) - {p for group in kept for p in group})
        dice = Random(" ".join([*free, *asking]))
        return pair_up(free, dice, traits=traits, apart=apart | before, groups=kept)

    made = found(stay)
    if made.alone and parted:
        ways = (found([g for g in stay if g != group]) for group in stay)
        made = next((way for way in ways if not way.alone), made)
    kept = [group for group in parted if set(made.alone) & set(group)]
    if kept:
        asked = [p for p in asking if not any(p in group for group in kept)]
        return partners_anew(people, there, asked, traits=traits, apart=apart)
    return _changed(made.groups, there)


def _changed(after: Sequence[Room], before: Sequence[Room]) -> tuple[Room, ...]:
    known = {frozenset(group) for group in before}
    return tuple(tuple(sorted(group)) for group in after if frozenset(group) not in known)


def _pair(two: tuple[PersonId, PersonId]) -> Pair:
    return pair(*two)
