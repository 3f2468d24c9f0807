"""The search in plain Python, step for step what `kernel.c` does: change both, or neither.

It runs where no compiler was at hand, and is what the kernel is tested against.
"""

from array import array
from collections.abc import Sequence

HARD, REPEATS, FAIR, MIX = range(4)
LEVELS = 4
LOGS = 4096
_MASK = (1 << 64) - 1


def anneal(
    people: int,
    first: Sequence[int],
    low: Sequence[int],
    high: Sequence[int],
    who: "array[int]",
    hard: Sequence[int],
    met: bytearray,
    weight: Sequence[int],
    sign: Sequence[int],
    near: "array[int]",
    chairs: "array[int]",
    cost: "array[int]",
    order: Sequence[int],
    depth: int,
    ceiling: Sequence[int],
    target: int,
    heat: Sequence[int],
    steps: int,
    logs: Sequence[int],
    dice: "array[int]",
) -> int:
    """Swaps people between rooms of the same round; the number of swaps that were kept.

    Seats of all rounds stand in one row: round r has the seats `first[r]` to `first[r + 1]`, and
    the room of seat k has the seats `low[k]` to `high[k]`. `hard` and `weight` are people × people
    or empty; `sign` says per round what a unit of weight costs. `near` is empty, or, for one
    round, people × people: in row `low[k]` what the people of seat k's room weigh to each person.

    Level `order[depth]` is lowered, by simulated annealing (Kirkpatrick and others 1983); no swap
    may lift a level before it above its `ceiling`. `steps` swaps are tried at each `heat`
    (temperature × 65,536); `logs` holds -ln u × 65,536 for 4,096 evenly spaced u. Ends early once
    the level is at `target`. `who`, `met`, `near`, `chairs`, `cost` and `dice` change in place.
    """
    n, rounds, level, done = people, len(first) - 1, order[depth], 0
    seat_rounds = [r for r in range(rounds) for _ in range(first[r + 1] - first[r])]
    state = dice[0]
    for warm in heat:
        for _ in range(steps):
            if cost[level] <= target:
                dice[0] = state
                return done
            state, rolled = _roll(state)
            i = rolled * len(who) >> 32
            r = seat_rounds[i]
            state, rolled = _roll(state)
            j = first[r] + (rolled * (first[r + 1] - first[r]) >> 32)
            if low[i] <= j < high[i]:
                continue
            p, q = who[i], who[j]
            quick = near and level == MIX
            if quick:
                here, there = low[i] * n, low[j] * n
                add = near[there + p] - near[here + p] + near[here + q] - near[there + q]
                add = sign[0] * (add - 2 * weight[p * n + q])
                if add > 0:
                    state, rolled = _roll(state)
                    if add << 16 > warm * logs[rolled >> 20] >> 16:
                        continue
            delta = [0] * LEVELS
            for at, out, new in ((i, p, q), (j, q, p)):
                for k in range(low[at], high[at]):
                    if k == at:
                        continue
                    v = who[k]
                    delta[REPEATS] += met[new * n + v] - met[out * n + v] + 1
                    if hard:
                        delta[HARD] += hard[new * n + v] - hard[out * n + v]
                    if weight:
                        delta[MIX] += sign[r] * (weight[new * n + v] - weight[out * n + v])
            more = (high[j] - low[j]) - (high[i] - low[i])
            delta[FAIR] = 2 * more * (chairs[p] - chairs[q] + more)
            if any(cost[x] + delta[x] > ceiling[x] for x in order[:depth]):
                continue
            if delta[level] > 0 and not quick:
                state, rolled = _roll(state)
                if delta[level] << 16 > warm * logs[rolled >> 20] >> 16:
                    continue
            _part(n, low, high, who, met, i, -1)
            _part(n, low, high, who, met, j, -1)
            who[i], who[j] = q, p
            _part(n, low, high, who, met, i, 1)
            _part(n, low, high, who, met, j, 1)
            if near:
                for v in range(n):
                    change = weight[q * n + v] - weight[p * n + v]
                    near[low[i] * n + v] += change
                    near[low[j] * n + v] -= change
            chairs[p] += more
            chairs[q] -= more
            for x in range(LEVELS):
                cost[x] += delta[x]
            done += 1
    dice[0] = state
    return done


def _roll(x: int) -> tuple[int, int]:
    """The next state of the dice (xorshift64*, Vigna 2016), and 32 fresh bits."""
    x ^= x >> 12
    x = (x ^ x << 25) & _MASK
    x ^= x >> 27
    return x, (x * 0x2545F4914F6CDD1D & _MASK) >> 32


def _part(
    n: int,
    low: Sequence[int],
    high: Sequence[int],
    who: Sequence[int],
    met: bytearray,
    seat: int,
    by: int,
) -> None:
    p = who[seat]
    for k in range(low[seat], high[seat]):
        if k != seat:
            v = who[k]
            met[p * n + v] = met[v * n + p] = met[p * n + v] + by & 255
