"""The search in plain Python, step for step what `kernel.c` does: change both, or neither.

It runs where no compiler was at hand, and is what the kernel is tested against.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

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
    (temperature × 65,536); `logs` holds -ln u × 65,536 for 4,096 evenly spaced u, the largest
    first. Ends early once the level is at `target`. `who`, `met`, `near`, `chairs`, `cost` and
    `dice` change in place.
    """
    seating = _Seating(people, first, low, high, who, hard, met, weight, sign, near, chairs, cost)
    search = _Search(order, depth, ceiling, target, heat, steps, logs, dice)
    each = near and order[depth] == MIX
    return _try_each(seating, search) if each else _try_pairs(seating, search)


@dataclass
class _Seating:
    people: int
    first: Sequence[int]
    low: Sequence[int]
    high: Sequence[int]
    who: "array[int]"
    hard: Sequence[int]
    met: bytearray
    weight: Sequence[int]
    sign: Sequence[int]
    near: "array[int]"
    chairs: "array[int]"
    cost: "array[int]"


@dataclass
class _Search:
    order: Sequence[int]
    depth: int
    ceiling: Sequence[int]
    target: int
    heat: Sequence[int]
    steps: int
    logs: Sequence[int]
    dice: "array[int]"

    def roll(self) -> int:
        """32 fresh bits (xorshift64*, Vigna 2016)."""
        x = self.dice[0]
        x ^= x >> 12
        x = (x ^ x << 25) & _MASK
        x ^= x >> 27
        self.dice[0] = x
        return (x * 0x2545F4914F6CDD1D & _MASK) >> 32

    def kept(self, worse: int, warm: int) -> bool:
        """Whether the dice let a swap pass that adds `worse` to the level."""
        return worse << 16 <= warm * self.logs[self.roll() >> 20] >> 16


def _try_pairs(s: _Seating, a: _Search) -> int:
    """Two seats at random, `steps` times at each heat."""
    rounds, level, done = len(s.first) - 1, a.order[a.depth], 0
    seat_rounds = [r for r in range(rounds) for _ in range(s.first[r + 1] - s.first[r])]
    for warm in a.heat:
        for _ in range(a.steps):
            if s.cost[level] <= a.target:
                return done
            i = a.roll() * len(s.who) >> 32
            r = seat_rounds[i]
            j = s.first[r] + (a.roll() * (s.first[r + 1] - s.first[r]) >> 32)
            if not s.low[i] <= j < s.high[i]:
                done += _swapped(s, a, r, i, j, warm)
    return done


def _try_each(s: _Seating, a: _Search) -> int:
    """Only with `near`, which knows one round: somebody at random against everyone of the other
    rooms, from a room at random on, until one swap is made."""
    n, seats, sign, done = s.people, len(s.who), s.sign[0], 0
    for warm in a.heat:
        never = (warm * a.logs[0] >> 16) >> 16  # what no dice would accept
        left = a.steps
        while left > 0:
            if s.cost[MIX] <= a.target:
                return done
            i = a.roll() * seats >> 32
            at, p = s.low[a.roll() * seats >> 32], s.who[i]
            here, made, seen = s.low[i] * n, False, 0
            left -= 1
            while seen < seats and not made:
                low, high = s.low[at], s.high[at]
                seen += high - low
                at = 0 if high == seats else high
                if low == s.low[i]:
                    continue
                there = low * n
                gain = s.near[there + p] - s.near[here + p]
                left -= high - low
                for j in range(low, high):
                    q = s.who[j]
                    add = gain + s.near[here + q] - s.near[there + q] - 2 * s.weight[p * n + q]
                    add *= sign
                    if add > never or (add > 0 and not a.kept(add, warm)):
                        continue
                    made = _swapped(s, a, 0, i, j, None)
                    if made:
                        break
            done += made
    return done


def _swapped(s: _Seating, a: _Search, r: int, i: int, j: int, warm: int | None) -> bool:
    """The swap of seats i and j, in round r, where no frozen level forbids it; whether it was made.
    Without `warm` the dice are cast already."""
    n, p, q, level = s.people, s.who[i], s.who[j], a.order[a.depth]
    delta = [0] * LEVELS
    for at, out, new in ((i, p, q), (j, q, p)):
        for k in range(s.low[at], s.high[at]):
            if k == at:
                continue
            v = s.who[k]
            delta[REPEATS] += s.met[new * n + v] - s.met[out * n + v] + 1
            if s.hard:
                delta[HARD] += s.hard[new * n + v] - s.hard[out * n + v]
            if s.weight:
                delta[MIX] += s.sign[r] * (s.weight[new * n + v] - s.weight[out * n + v])
    more = (s.high[j] - s.low[j]) - (s.high[i] - s.low[i])
    delta[FAIR] = 2 * more * (s.chairs[p] - s.chairs[q] + more)
    if any(s.cost[x] + delta[x] > a.ceiling[x] for x in a.order[: a.depth]):
        return False
    if warm is not None and delta[level] > 0 and not a.kept(delta[level], warm):
        return False
    _part(s, i, -1)
    _part(s, j, -1)
    s.who[i], s.who[j] = q, p
    _part(s, i, 1)
    _part(s, j, 1)
    if s.near:
        for v in range(n):
            change = s.weight[q * n + v] - s.weight[p * n + v]
            s.near[s.low[i] * n + v] += change
            s.near[s.low[j] * n + v] -= change
    s.chairs[p] += more
    s.chairs[q] -= more
    for x in range(LEVELS):
        s.cost[x] += delta[x]
    return True


def _part(s: _Seating, seat: int, by: int) -> None:
    n, p = s.people, s.who[seat]
    for k in range(s.low[seat], s.high[seat]):
        if k != seat:
            v = s.who[k]
            s.met[p * n + v] = s.met[v * n + p] = s.met[p * n + v] + by & 255
