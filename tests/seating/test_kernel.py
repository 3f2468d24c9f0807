"""The compiled kernel and its Python twin: the same seats, whatever they are given."""

from array import array
from random import Random

import pytest

from duologue.seating import improve as improving
from duologue.seating import twin
from duologue.seating.board import Board
from duologue.seating.improve import Anneal, improve

needs_kernel = pytest.mark.skipif(improving.compiled is None, reason="installed without a compiler")


def problem(number: int) -> Board:
    """A small random problem: rounds of uneven rooms, with or without rules, weights, history."""
    dice = Random(number)
    people, rounds = dice.randint(4, 24), []
    for _ in range(1 if number % 5 == 0 else dice.randint(1, 5)):
        here = dice.sample(range(people), dice.randint(3, people))
        rooms = []
        while here:
            size = dice.randint(8, 12) if number % 10 == 0 else dice.randint(1, 5)
            rooms.append(here[:size])
            here = here[size:]
        rounds.append(rooms)
    pairs = [(a, b) for a in range(people) for b in range(a)]

    def table(kind: str, values: range) -> "array[int]":
        filled = array(kind, bytes(array(kind).itemsize * people * people))
        for a, b in pairs:
            filled[a * people + b] = filled[b * people + a] = dice.choice(values)
        return filled

    return Board(
        people, rounds,
        met=[(a, b, dice.randint(1, 3)) for a, b in dice.sample(pairs, len(pairs) // 4)],
        hard=table("h", range(-1, 2)) if number % 3 else None,
        weight=table("i", range(-50, 100)) if number % 2 or number % 5 == 0 else None,
        sign=[dice.choice((-1, 0, 1)) for _ in rounds],
    )  # fmt: skip


def searched(board: Board, number: int, search: Anneal, effort: float) -> tuple[object, ...]:
    dice = Random(number)
    order = dice.sample(range(twin.LEVELS), twin.LEVELS)
    improve(board, dice, order=order, effort=effort, search=search)
    return board.kept()


@needs_kernel
def test_kernel_and_twin_agree_on_a_thousand_random_problems() -> None:
    assert improving.compiled is not None
    effort = 80 / improving.FEWEST * improving.HEATS / 20
    for number in range(1000):
        fast = searched(problem(number), number, improving.compiled, effort)
        slow = searched(problem(number), number, twin.anneal, effort)
        assert fast == slow, number


@pytest.mark.parametrize("number", range(40))
def test_the_costs_kept_while_searching_are_those_of_the_seats(number: int) -> None:
    board = problem(number)
    before = sorted(board.who)
    start = problem(number)
    improve(board, Random(number), effort=0.01)
    assert sorted(board.who) == before
    # The same seats, counted from nothing with the same history.
    fresh = problem(number)
    history = bytearray(start.met)
    for rooms in start.rounds():
        for room in rooms:
            for i, a in enumerate(room):
                for b in room[:i]:
                    history[a * start.people + b] -= 1
                    history[b * start.people + a] -= 1
    fresh = Board(
        board.people, board.rounds(),
        met=[(a, b, history[a * board.people + b]) for a in range(board.people) for b in range(a)],
        hard=board.hard, weight=board.weight, sign=board.sign,
    )  # fmt: skip
    assert fresh.cost == board.cost
    assert fresh.met == board.met
    assert fresh.chairs == board.chairs
    assert fresh.near == board.near


@needs_kernel
def test_the_kernel_refuses_what_would_make_it_read_other_memory() -> None:
    assert improving.compiled is not None
    board = problem(1)
    good = [
        board.people, board.first, board.low, board.high, board.who, board.hard, board.met,
        board.weight, board.sign, board.near, board.chairs, board.cost, array("i", range(4)), 0,
        array("q", [0] * 4), -1, array("q", [1]), 5, array("i", [0] * twin.LOGS), array("Q", [1]),
    ]  # fmt: skip
    improving.compiled(*good)
    wrong = {
        0: [0, -1, board.people + 1, 1 << 40],
        1: [array("i"), array("i", [1, 2]), array("i", [0, 1 << 30])],
        2: [array("i", [-1] * len(board.who)), array("i", [0])],
        3: [array("i", [1 << 30] * len(board.who)), b"xyz"],
        4: [array("i", [board.people] * len(board.who)), array("i", [-1] * len(board.who))],
        6: [bytearray(3)],
        12: [array("i", [7] * 4), array("i", [0])],
        13: [4, -1],
        16: [array("q", [-1])],
        18: [array("i", [-1] * twin.LOGS), array("i")],
        19: [array("Q", [0]), array("Q")],
    }
    for place, values in wrong.items():
        for value in values:
            with pytest.raises(ValueError, match="seating kernel"):
                improving.compiled(*good[:place], value, *good[place + 1 :])
