"""Some at tables, some from afar: who hears whom, and how many sit where two share a device."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.seating.afar import group_sizes
from duologue.seating.problem import Plan, Problem, Room, Round
from duologue.seating.seat import seat
from duologue.seating.sizes import sizes_for
from duologue.vocabulary import PersonId


def people(count: int) -> tuple[PersonId, ...]:
    return tuple(PersonId(f"p{i:03}") for i in range(count))


def planned(count: int, afar: int, laptops: int, *, size: int = 4, rounds: int = 4) -> Plan:
    everyone = people(count)
    problem = Problem(
        people=everyone, rounds=(Round(size=size),) * rounds, afar=frozenset(everyone[:afar]),
        laptops=laptops,
    )  # fmt: skip
    return seat(problem, Random(1), effort=0.3)


def shared(rooms: tuple[Room, ...], afar: int) -> list[Room]:
    """Where some sit and some are heard."""
    far = set(people(afar))
    return [room for room in rooms if 0 < len(far & set(room)) < len(room)]


@pytest.mark.parametrize(
    ("count", "afar", "laptops"),
    [
        (8, 4, 2),
        (12, 4, 2),
        (12, 3, 1),
        (12, 2, 1),
        (16, 3, 1),
        (16, 4, 2),
        (20, 6, 2),
        (20, 6, 3),
        (16, 1, 1),
        (23, 5, 2),
    ],
)
def test_those_from_afar_share_laptops_and_somebody_sits_with_them(
    count: int, afar: int, laptops: int
) -> None:
    for rooms in planned(count, afar, laptops).rounds:
        tables = shared(rooms, afar)
        assert 1 <= len(tables) <= laptops
        assert {p for room in tables for p in room} >= set(people(afar))


@pytest.mark.parametrize(("count", "afar", "laptops"), [(20, 8, 1), (16, 8, 0), (24, 9, 2)])
def test_where_laptops_are_too_few_the_others_talk_among_themselves(
    count: int, afar: int, laptops: int
) -> None:
    for rooms in planned(count, afar, laptops).rounds:
        assert len(shared(rooms, afar)) <= laptops
        assert min(map(len, rooms)) >= 2


def test_pairs_are_of_those_who_hear_each_other() -> None:
    for rooms in planned(12, 4, 2, size=2).rounds:
        assert shared(rooms, 4) == []
    for rooms in planned(12, 5, 2, size=2).rounds:
        assert len(shared(rooms, 5)) == 1


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 12), st.integers(2, 6))
def test_everybody_from_afar_is_in_one_group_and_nobody_alone_in_a_room(
    afar: int, near: int, laptops: int, size: int
) -> None:
    at_laptops, own = group_sizes(afar, near, laptops, size)
    assert sum(at_laptops) + sum(own) == afar
    assert len(at_laptops) <= min(laptops, near)
    largest = max(sizes_for(afar + near, size))
    assert all(0 < count < largest for count in at_laptops)
    assert all(count >= 2 for count in own)


@settings(deadline=None, max_examples=40)
@given(st.integers(6, 24), st.integers(0, 99))
def test_who_shares_a_device_shares_a_room_and_counts_as_two(count: int, seed: int) -> None:
    dice = Random(seed)
    everyone = people(count)
    heads = dict.fromkeys(dice.sample(everyone, dice.randint(1, count // 4)), 2)
    problem = Problem(people=everyone, rounds=(Round(size=4),) * 3, heads=heads)
    for rooms in seat(problem, dice, effort=0.05).rounds:
        assert sorted(p for room in rooms for p in room) == sorted(everyone)
        sizes = [sum(heads.get(p, 1) for p in room) for room in rooms]
        assert max(sizes) <= 4
        assert min(sizes) >= 2


def test_in_pairs_two_at_one_device_are_one() -> None:
    everyone = people(6)
    problem = Problem(people=everyone, rounds=(Round(size=2),), heads={everyone[0]: 2})
    assert sorted(map(len, seat(problem, Random(1)).rounds[0])) == [2, 2, 2]
