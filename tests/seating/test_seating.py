"""Nobody alone, everyone seated once, and no repeats where a simple search finds none."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from duologue.seating.mend import mend
from duologue.seating.partners import seat_partners
from duologue.seating.problem import Problem, pair
from duologue.seating.propose import propose
from duologue.seating.sizes import sizes_for
from duologue.vocabulary import PersonId, RoomId

CLASS = tuple(PersonId(f"p{i:02}") for i in range(20))


@given(st.integers(2, 300), st.integers(2, 4))
def test_nobody_sits_alone_and_everybody_sits(count: int, size: int) -> None:
    sizes = sizes_for(count, size)
    assert sum(sizes) == count
    assert min(sizes) >= 2
    assert max(sizes) <= max(3, min(4, size + 1))


def test_twenty_people_in_fours_meet_nobody_twice_in_three_rounds() -> None:
    met: dict[tuple[PersonId, PersonId], int] = {}
    for round_number in range(3):
        rooms = propose(Problem(people=CLASS, size=4, met=met), Random(round_number))
        assert sorted(p for room in rooms for p in room) == sorted(CLASS)
        for room in rooms:
            for i, a in enumerate(room):
                for b in room[i + 1 :]:
                    met[pair(a, b)] = met.get(pair(a, b), 0) + 1
    assert max(met.values()) == 1


def test_the_same_dice_give_the_same_rooms() -> None:
    problem = Problem(people=CLASS, size=3)
    assert propose(problem, Random(5)) == propose(problem, Random(5))


def test_two_who_can_hear_each_other_sit_together_among_silent_ones() -> None:
    voices = frozenset(CLASS[3:5])
    rooms = propose(Problem(people=CLASS, size=2, voices=voices), Random(1))
    assert any(set(room) == voices for room in rooms)


@given(st.lists(st.sampled_from(CLASS), min_size=2, unique=True))
def test_partners_present_are_never_alone(present: list[PersonId]) -> None:
    pairs = [CLASS[i : i + 2] for i in range(0, 20, 2)]
    rooms = seat_partners(pairs, present)
    assert sorted(p for room in rooms for p in room) == sorted(present)
    assert min(len(room) for room in rooms) >= 2


@given(st.lists(st.frozensets(st.sampled_from(CLASS), min_size=2), min_size=1, max_size=8))
def test_people_come_and_go_and_nobody_is_left_alone(classes: list[frozenset[PersonId]]) -> None:
    rooms = {RoomId(f"r{i}"): CLASS[i * 4 - 4 : i * 4] for i in range(1, 6)}
    for eligible in classes:
        moves = mend(rooms, eligible, came_from={}, met={})
        for person, room in moves:
            rooms = {r: tuple(p for p in people if p != person) for r, people in rooms.items()}
            if room is not None:
                rooms[room] = (*rooms.get(room, ()), person)
        rooms = {r: people for r, people in rooms.items() if people}
        assert sorted(p for people in rooms.values() for p in people) == sorted(eligible)
        assert min(len(people) for people in rooms.values()) >= 2
        assert mend(rooms, eligible, came_from={}, met={}) == ()


def test_who_returns_sits_where_they_sat() -> None:
    rooms = {RoomId("r1"): CLASS[:3], RoomId("r2"): CLASS[3:6]}
    moves = mend(rooms, frozenset(CLASS[:7]), came_from={CLASS[6]: RoomId("r2")}, met={})
    assert moves == ((CLASS[6], RoomId("r2")),)
