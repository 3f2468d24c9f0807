"""A seating with as few repeated meetings as a simple search finds."""

from collections.abc import Sequence
from random import Random

from duologue.seating.problem import Problem, pair
from duologue.seating.sizes import sizes_for
from duologue.vocabulary import PersonId

# A room that mixes voices and silent devices costs more than any repeat.
MIXED_VOICES = 50
# Enough for 20 people in fours to find five rounds without a repeat more often than not.
RESTARTS = 6


def room_cost(problem: Problem, room: Sequence[PersonId]) -> int:
    """Repeats in one room, each weighted by its square, and the price of mixed devices."""
    repeats = sum(
        problem.met.get(pair(a, b), 0) ** 2 for i, a in enumerate(room) for b in room[i + 1 :]
    )
    heard = len([p for p in room if p in problem.voices])
    return repeats + (MIXED_VOICES if 0 < heard < len(room) else 0)


def propose(problem: Problem, dice: Random) -> tuple[tuple[PersonId, ...], ...]:
    """Everyone seated once, in rooms of `sizes_for`. The same dice give the same rooms.

    Method: random starts, then swaps between rooms while any swap lowers the cost.
    """
    best: list[list[PersonId]] = []
    best_cost = -1
    for _ in range(RESTARTS):
        rooms = _deal(problem, dice)
        cost = _descend(problem, rooms)
        if best_cost < 0 or cost < best_cost:
            best, best_cost = rooms, cost
        if best_cost == 0:
            break
    return tuple(tuple(room) for room in best)


def _deal(problem: Problem, dice: Random) -> list[list[PersonId]]:
    heard = [p for p in problem.people if p in problem.voices]
    silent = [p for p in problem.people if p not in problem.voices]
    dice.shuffle(heard)
    dice.shuffle(silent)
    deck = heard + silent
    rooms, start = [], 0
    for size in sizes_for(len(deck), problem.size):
        rooms.append(deck[start : start + size])
        start += size
    return rooms


def _descend(problem: Problem, rooms: list[list[PersonId]]) -> int:
    costs: list[int] = [room_cost(problem, room) for room in rooms]
    improved = True
    while improved and any(costs):
        improved = False
        for i, first in enumerate(rooms):
            if not costs[i]:
                continue
            for j, second in enumerate(rooms):
                if i != j and _best_swap(problem, first, second, costs, i, j):
                    improved = True
    return sum(costs)


def _best_swap(
    problem: Problem,
    first: list[PersonId],
    second: list[PersonId],
    costs: list[int],
    i: int,
    j: int,
) -> bool:
    for a in range(len(first)):
        for b in range(len(second)):
            first[a], second[b] = second[b], first[a]
            left, right = room_cost(problem, first), room_cost(problem, second)
            if left + right < costs[i] + costs[j]:
                costs[i], costs[j] = left, right
                return True
            first[a], second[b] = second[b], first[a]
    return False
