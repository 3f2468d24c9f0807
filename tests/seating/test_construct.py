"""Constructed rounds: counted meeting by meeting, never trusted."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.seating import construct, robin
from duologue.seating.rings import field, prime_power
from duologue.seating.sizes import bounds_for, sizes_for
from duologue.seating.tables import TABLES, WRITTEN_OUT, table_for

Rounds = list[list[list[int]]]


def repeats(rounds: Rounds) -> int:
    met: set[tuple[int, int]] = set()
    count = 0
    for rooms in rounds:
        for room in rooms:
            for two in combinations(sorted(room), 2):
                count += two in met
                met.add(two)
    return count


def everyone_sits_once(rounds: Rounds, count: int) -> bool:
    return all(sorted(p for room in rooms for p in room) == [*range(count)] for rooms in rounds)


@settings(deadline=None, max_examples=60)
@given(st.integers(12, 160))
def test_loose_rooms_of_three_and_four_never_repeat(count: int) -> None:
    rounds = construct.loose(count, construct.loose_rounds(count))
    assert len(rounds) == construct.loose_rounds(count) >= 3
    assert everyone_sits_once(rounds, count)
    assert {len(room) for rooms in rounds for room in rooms} <= {3, 4}
    assert repeats(rounds) == 0


def test_five_hundred_people_meet_new_ones_in_a_hundred_and_sixty_five_rounds() -> None:
    rounds = construct.loose(500, 165)
    assert len(rounds) == 165
    assert everyone_sits_once(rounds, 500)
    assert repeats(rounds) == 0


@settings(deadline=None)
@given(st.integers(2, 130), st.integers(2, 6))
def test_exact_rooms_keep_their_sizes_and_never_repeat(count: int, size: int) -> None:
    rounds = construct.exact(count, size, 30)
    assert rounds
    assert everyone_sits_once(rounds, count)
    assert all(sorted(map(len, rooms)) == sorted(sizes_for(count, size)) for rooms in rounds)
    assert repeats(rounds) == 0


@pytest.mark.parametrize(("rooms", "size"), [*TABLES, *WRITTEN_OUT])
def test_a_stored_table_seats_everyone_and_never_repeats(rooms: int, size: int) -> None:
    table = table_for(rooms, size)
    assert everyone_sits_once(table, rooms * size)
    assert all(len(room) == size for each in table for room in each)
    assert repeats(table) == 0


TABLE_ROUNDS = {(6, 4): 7, (7, 4): 9, (8, 4): 10, (6, 3): 8, (7, 3): 10, (8, 3): 11, (5, 3): 7}


@pytest.mark.parametrize(("rooms", "size"), TABLE_ROUNDS)
def test_a_stored_table_is_as_long_as_promised(rooms: int, size: int) -> None:
    assert len(table_for(rooms, size)) == TABLE_ROUNDS[rooms, size]


@settings(deadline=None)
@given(st.integers(2, 60), st.integers(1, 60))
def test_pairs_go_round_and_the_trio_is_shared_fairly(count: int, rounds: int) -> None:
    made = robin.pairs(count, rounds)
    assert len(made) == min(rounds, count - 1 if count % 2 == 0 else count)
    assert everyone_sits_once(made, count)
    in_trio = [p for rooms in made for room in rooms if len(room) == 3 for p in room]
    if count % 2 == 0:
        assert not in_trio
        assert repeats(made) == 0
    elif len(made) == count > 3:
        assert {in_trio.count(p) for p in range(count)} == {3}


def test_an_odd_class_meets_nobody_twice_in_a_few_rounds_of_pairs() -> None:
    assert repeats(robin.pairs(19, 5)) == 0


@given(st.integers(1, 400), st.integers(2, 7))
def test_nobody_sits_alone_and_everybody_sits(count: int, size: int) -> None:
    sizes = sizes_for(count, size)
    assert sum(sizes) == count
    assert count == 1 or min(sizes) >= 2
    low, high = bounds_for(count, size)
    assert low <= min(sizes)
    assert max(sizes) <= high


@pytest.mark.parametrize("q", [q for q in range(2, 130) if prime_power(q)])
def test_a_field_divides(q: int) -> None:
    """Every row of a product is a permutation, and sums are: lines cross exactly once."""
    shifted, times = field(q)
    assert all(sorted(shifted(by)) == [*range(q)] for by in range(q))
    for a in range(1, min(q, 12)):
        assert sorted(times(a, b) for b in range(q)) == [*range(q)]
        # The law that ties both together; a wrong reduction breaks it.
        assert all(
            times(a, shifted(b)[c]) == shifted(times(a, b))[times(a, c)]
            for b in range(min(q, 12)) for c in range(min(q, 12))
        )  # fmt: skip
