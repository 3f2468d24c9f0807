"""Our search on one benchmark instance, for about as long as it may take of one processor."""

import time
from array import array
from random import Random

from instances import Instance

from duologue.seating.board import Board
from duologue.seating.improve import improve
from duologue.seating.twin import MIX

TRIAL = 0.3  # of the usual effort: long enough to be timed


def seated(instance: Instance, seconds: float, seed: int = 1) -> list[int]:
    """The people group by group. A short first run tells what effort fits the time, and is part
    of it."""
    start = time.process_time()
    dice = Random(seed)
    board = _board(instance, dice)
    before = time.process_time()
    improve(board, dice, order=(MIX,), effort=TRIAL)
    now = time.process_time()
    left = seconds - (now - start) - (before - start)
    board = _board(instance, dice)
    improve(board, dice, order=(MIX,), effort=TRIAL * left / (now - before))
    return list(board.who)


def _board(instance: Instance, dice: Random) -> Board:
    people = list(range(instance.people))
    dice.shuffle(people)
    rooms = [people[k : k + instance.size] for k in range(0, len(people), instance.size)]
    return Board(instance.people, [rooms], weight=array("i", instance.distance), sign=[-1])
