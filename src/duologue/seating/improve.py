"""Better seats by annealing, level by level; what is reached on one level is never given up."""

import math
from array import array
from collections.abc import Callable, Sequence
from importlib import import_module
from random import Random

from duologue.seating import twin
from duologue.seating.board import Board
from duologue.seating.twin import FAIR, HARD, LEVELS, LOGS, MIX, REPEATS

Anneal = Callable[..., int]

try:
    _kernel = import_module("duologue.seating._kernel")
except ImportError:  # no compiler was at hand when this was installed
    compiled: Anneal | None = None
else:
    compiled = _kernel.anneal
anneal: Anneal = compiled or twin.anneal

_ONE = 1 << 16  # the kernel's fixed point
_LOGS = array("i", [round(-math.log((k + 0.5) / LOGS) * _ONE) for k in range(LOGS)])
HEATS = 40  # temperatures from warm to cold: finer steps changed no result we measured
COLD_TRIES = 2
SWEEPS = 1500  # tries for each pair of seats in one cooling
NO_CEILING = 1 << 60
# Swaps tried for each seat, at effort 1. Small problems are tried longer: their few repeats are
# the hard ones. Large ones are loose, and end early by reaching their bound.
TRIES, FEWEST, MOST = 1500, 2_000_000, 6_000_000
# With a table of sums a try is so much quicker: so many times as many, and cooled that much slower.
CHEAP, SLOWER = 8, 5
# Their temperatures: from where 3 of 1,000 swaps are kept to where 3 of 10,000 are; measured on all
# shapes of bench/grouping. Sought in at most so many falls, with this share of the tries each.
ORDER_BEGINS, ORDER_ENDS = 0.003, 0.0003
FALL, FALLS, PROBE = 0.82, 40, 400


def improve(
    board: Board,
    dice: Random,
    *,
    order: Sequence[int] = (HARD, REPEATS, FAIR, MIX),
    bounds: dict[int, int] | None = None,
    effort: float = 1.0,
    progress: Callable[[float], None] = lambda share: None,
    search: Anneal | None = None,
) -> None:
    """Lowers the board's levels in turn, the earlier ones frozen where they came to.

    `bounds` says where a level cannot be lowered further, so that its search ends early. The
    same dice and effort give the same seats, with or without a compiler.
    """
    state = array("Q", [dice.getrandbits(63) | 1])
    ceiling = array("q", [NO_CEILING] * len(board.cost))
    steps = int(effort * min(MOST, max(FEWEST, TRIES * len(board.who))))
    # Beyond this, cooling slower gains less than warming up again and keeping the best.
    slow = SWEEPS * sum(sum(sizes) ** 2 for sizes in board.sizes) // 2 + 1
    levels = array("i", [*order, *(x for x in range(LEVELS) if x not in order)])
    for depth, level in enumerate(order):
        target = (bounds or {}).get(level, 0 if level in (HARD, REPEATS) else -NO_CEILING)
        if level == REPEATS:
            target = max(target, board.fewest_repeats())
        if level == FAIR:
            target = max(target, _even(board))
        if board.cost[level] > target and _matters(board, level):
            # One round of large rooms: tries are quick, and how warm to begin is found by trying.
            quick = bool(board.near) and level == MIX
            tries = steps * CHEAP if quick else steps
            cycles = 1 + tries // (slow * SLOWER if quick else slow)
            usual = [0] if quick else _heats(board, level)
            count = COLD_TRIES + HEATS * cycles

            def swap(heat: int, tries: int, depth: int = depth, target: int = target) -> int:
                return (search or anneal)(
                    board.people, board.first, board.low, board.high, board.who, board.hard,
                    board.met, board.weight, board.sign, board.near, board.chairs, board.cost,
                    levels, depth, ceiling, target, array("q", [heat]), tries, _LOGS, state,
                )  # fmt: skip

            best, cost = board.kept(), board.cost[level]
            # Often little is left to mend: a cold try or two finds it before everything is stirred.
            heats = [usual[-2:][0]] * COLD_TRIES
            for k in range(count):
                if k == COLD_TRIES:
                    heats += cycles * (_measured(board, swap, tries // PROBE) if quick else usual)
                swap(heats[k], tries // count + 1)
                progress((depth + (k + 1) / count) / len(order))
                if board.cost[level] < cost:
                    best, cost = board.kept(), board.cost[level]
                if cost <= target:
                    break
            board.restore(best)
        ceiling[level] = board.cost[level]
        progress((depth + 1) / len(order))


def _matters(board: Board, level: int) -> bool:
    if level == HARD:
        return bool(board.hard)
    if level == FAIR:
        return any(len(set(sizes)) > 1 for sizes in board.sizes)
    return level == REPEATS or bool(board.weight)


def _even(board: Board) -> int:
    """The sum of squares when chairs are shared as evenly as whole numbers allow."""
    share, rest = divmod(sum(board.chairs), board.people)
    return (board.people - rest) * share**2 + rest * (share + 1) ** 2


def _heats(board: Board, level: int) -> list[int]:
    """Temperatures, warm to cold, in the kernel's fixed point; the last is cold."""
    if level == MIX:
        scale = _spread(board)
        warm, cold = 0.25 * scale, 0.12 * scale  # measured: between them the order is made
    else:
        # One repeat more or less: at 0.7 a worse swap is often kept, at 0.12 hardly ever. Of rules,
        # the gravest decides where to begin.
        gravest = max(max(board.hard), -min(board.hard)) if level == HARD else 1
        warm, cold = 0.7 * gravest, 0.12
    return _between(warm, cold)


def _between(warm: float, cold: float) -> list[int]:
    ratio = (cold / warm) ** (1 / (HEATS - 2))
    return [int(warm * ratio**k * _ONE) for k in range(HEATS - 1)] + [0]


def _measured(board: Board, swap: Callable[[int, int], int], tries: int) -> list[int]:
    """Temperatures between which the order is made: found by cooling fast, by how seldom a swap is
    kept. What pairs weigh does not tell: in some tables most of it is the same in every seating."""
    heat = 0.5 * _spread(board)
    warm = heat
    for _ in range(FALLS):
        kept = swap(int(heat * _ONE), tries + 1) / (tries + 1)
        if kept >= ORDER_BEGINS:
            warm = heat * FALL
        if kept < ORDER_ENDS:
            break
        heat *= FALL
    return _between(warm, min(heat, warm))


def _spread(board: Board) -> float:
    """How much one swap typically changes the mix: the root of the room's size, times the
    standard deviation of a pair's weight."""
    sample = board.weight[:: max(1, len(board.weight) // 4096) | 1]
    mean = sum(sample) / len(sample)
    deviation = math.sqrt(sum((w - mean) ** 2 for w in sample) / len(sample))
    size = max(max(sizes) for sizes in board.sizes)
    return max(0.5, deviation * math.sqrt(2 * size))
