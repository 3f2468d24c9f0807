"""Whole plans: rules kept, few repeats, attributes mixed, nobody served much worse."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.seating.problem import Plan, Problem, Round, pair
from duologue.seating.seat import fewest_alike, seat
from duologue.vocabulary import PersonId, Wish


def people(count: int) -> tuple[PersonId, ...]:
    return tuple(PersonId(f"p{i:03}") for i in range(count))


CLASS = people(20)
# As the problem is usually posed: rooms, size, rounds.
EXACT = [
    (4, 4, 5), (5, 4, 5), (7, 4, 6), (8, 4, 7), (9, 4, 8), (10, 4, 9), (5, 3, 7), (6, 3, 7),
    (7, 3, 9), (8, 3, 10), (6, 4, 7), (7, 4, 9), (6, 3, 8), (7, 3, 10),
]  # fmt: skip
IMPOSSIBLE = [(5, 4, 6), (4, 3, 5), (6, 6, 4)]


def planned(rooms: int, size: int, rounds: int) -> Plan:
    problem = Problem(people=people(rooms * size), rounds=(Round(size=size),) * rounds)
    return seat(problem, Random(1))


@pytest.mark.parametrize("shape", EXACT)
def test_nobody_meets_twice_where_that_is_possible(shape: tuple[int, int, int]) -> None:
    assert planned(*shape).repeats == 0


@pytest.mark.parametrize("shape", IMPOSSIBLE)
def test_the_impossible_is_never_claimed(shape: tuple[int, int, int]) -> None:
    assert planned(*shape).repeats > 0


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 40), st.integers(2, 5), st.integers(1, 5), st.integers(0, 99))
def test_everybody_who_is_there_sits_once(count: int, size: int, rounds: int, seed: int) -> None:
    dice = Random(seed)
    everyone = people(count)
    asked = tuple(
        Round(
            size=size, wish=dice.choice(list(Wish)),
            absent=frozenset(dice.sample(everyone, dice.randint(0, count // 3))),
        )
        for _ in range(rounds)
    )  # fmt: skip
    traits = {"department": {p: dice.choice("ABC") for p in everyone}}
    plan = seat(Problem(people=everyone, rounds=asked, traits=traits), dice, effort=0.02)
    for rooms, each in zip(plan.rounds, asked, strict=True):
        here = sorted(set(everyone) - each.absent)
        assert sorted(p for room in rooms for p in room) == here
        assert len(here) < 2 or min(map(len, rooms)) >= 2


def test_rules_come_before_everything_else() -> None:
    apart = frozenset({pair(CLASS[0], other) for other in CLASS[1:12]})
    together = frozenset({pair(CLASS[13], CLASS[14])})
    problem = Problem(people=CLASS, rounds=(Round(),) * 3, apart=apart, together=together)
    plan = seat(problem, Random(3))
    assert plan.broken == ()
    for rooms in plan.rounds:
        for room in rooms:
            assert not apart & {pair(a, b) for a, b in combinations(room, 2)}
            assert (CLASS[13] in room) == (CLASS[14] in room)


def test_departments_are_spread_as_evenly_as_they_can_be() -> None:
    traits = {"department": {p: "ABBCC"[i % 5] for i, p in enumerate(CLASS)}}
    problem = Problem(people=CLASS, rounds=(Round(wish=Wish.MIXED),) * 2, traits=traits)
    plan = seat(problem, Random(2))
    alike = sum(
        traits["department"][a] == traits["department"][b]
        for rooms in plan.rounds for room in rooms for a, b in combinations(room, 2)
    )  # fmt: skip
    assert alike == sum(fewest_alike(problem, each) for each in problem.rounds)


def test_alike_seats_departments_together() -> None:
    traits = {"department": {p: "ABCDE"[i % 5] for i, p in enumerate(CLASS)}}
    problem = Problem(people=CLASS, rounds=(Round(wish=Wish.ALIKE),), traits=traits)
    (rooms,) = seat(problem, Random(2)).rounds
    assert all(len({traits["department"][p] for p in room}) == 1 for room in rooms)


def test_history_counts() -> None:
    met = {pair(a, b): 1 for a, b in combinations(CLASS[:5], 2)}
    plan = seat(Problem(people=CLASS, rounds=(Round(),) * 3, met=met), Random(4))
    assert plan.repeats == 0


def test_the_same_rooms_and_the_same_partner_stay() -> None:
    rounds = (
        Round(), Round(wish=Wish.SAME_ROOMS), Round(size=2, wish=Wish.SAME_PARTNER), Round(),
        Round(size=2, wish=Wish.SAME_PARTNER, absent=frozenset(CLASS[:1])),
    )  # fmt: skip
    plan = seat(Problem(people=CLASS, rounds=rounds), Random(5)).rounds
    assert {frozenset(r) for r in plan[0]} == {frozenset(r) for r in plan[1]}
    first, later = ({frozenset(r) for r in plan[k]} for k in (2, 4))
    assert {r for r in first if CLASS[0] not in r} - later <= {
        r for r in first if any(r < trio for trio in later)
    }


def test_the_same_dice_give_the_same_rooms() -> None:
    problem = Problem(people=CLASS, rounds=(Round(size=3),) * 4)
    assert seat(problem, Random(5)) == seat(problem, Random(5))
    assert seat(problem, Random(5)) != seat(problem, Random(6))


def test_two_who_can_hear_each_other_sit_together_among_silent_ones() -> None:
    voices = frozenset(CLASS[3:5])
    problem = Problem(people=CLASS, rounds=(Round(size=2),) * 2, voices=voices)
    for rooms in seat(problem, Random(1)).rounds:
        assert any(set(room) == voices for room in rooms)


@pytest.mark.parametrize("count", [13, 17, 22, 29, 46, 61])
def test_everyone_meets_about_as_many_new_people(count: int) -> None:
    everyone = people(count)
    for size in (3, 4):
        problem = Problem(people=everyone, rounds=(Round(size=size, loose=size == 4),) * 5)
        plan = seat(problem, Random(1), effort=0.5)
        met: dict[PersonId, set[PersonId]] = {p: set() for p in everyone}
        for rooms in plan.rounds:
            for room in rooms:
                for p in room:
                    met[p] |= set(room) - {p}
        served = [len(others) for others in met.values()]
        assert max(served) - min(served) <= 2


def test_people_change_their_room_number_as_seldom_as_can_be() -> None:
    plan = seat(Problem(people=CLASS, rounds=(Round(),) * 2), Random(1))
    first, second = ({p: i for i, room in enumerate(r) for p in room} for r in plan.rounds)
    assert sum(first[p] == second[p] for p in CLASS) == 5
