"""Rules that cannot be kept: who, which, and the least that has to give, found by trying all."""

from collections.abc import Iterator
from itertools import combinations
from random import Random

import pytest

from duologue.seating.obstacles import Why, not_found, obstacles_in
from duologue.seating.problem import Pair, Problem, Round
from duologue.seating.seat import seat
from duologue.seating.sizes import sizes_for
from duologue.vocabulary import PersonId

PEOPLE = tuple(PersonId(f"p{i}") for i in range(7))


def ways(people: tuple[PersonId, ...], sizes: tuple[int, ...]) -> Iterator[list[set[PersonId]]]:
    """Every way to seat these people in rooms of these sizes; some more than once."""
    if not sizes:
        yield []
        return
    for room in combinations(people, sizes[0]):
        rest = tuple(p for p in people if p not in room)
        for others in ways(rest, sizes[1:]):
            yield [set(room), *others]


def broken(rooms: list[set[PersonId]], apart: set[Pair], together: set[Pair]) -> int:
    shared = [two for two in apart if any(set(two) <= room for room in rooms)]
    parted = [two for two in together if not any(set(two) <= room for room in rooms)]
    return len(shared) + len(parted)


@pytest.mark.parametrize("number", range(60))
def test_the_smallest_way_out_is_as_small_as_trying_every_seating_finds(number: int) -> None:
    dice = Random(number)
    people = PEOPLE[: dice.randint(4, 7)]
    size = dice.choice((2, 3, 4))
    pairs = dice.sample(list(combinations(people, 2)), dice.randint(2, 6))
    cut = dice.randint(0, len(pairs))
    apart, together = set(pairs[:cut]), set(pairs[cut:])
    problem = Problem(
        people=people, rounds=(Round(size=size),), apart=frozenset(apart),
        together=frozenset(together),
    )  # fmt: skip
    fewest = min(broken(way, apart, together) for way in ways(people, sizes_for(len(people), size)))
    plan = seat(problem, Random(1), effort=0.05)
    assert len(plan.broken) == fewest
    proven = obstacles_in(problem)
    assert fewest >= max((1 for x in proven), default=0)
    # What is proven asks for no more than has to give.
    for obstacle in proven:
        if obstacle.why in (Why.CLIQUE, Why.LONELY):
            assert obstacle.least <= fewest
    assert sum(x.least for x in not_found(problem, plan)) == fewest
