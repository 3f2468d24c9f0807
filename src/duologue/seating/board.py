"""The seats of all rounds as flat arrays of whole numbers, as the search wants them. No names."""

from array import array
from collections.abc import Iterable, Sequence

from duologue.seating.twin import FAIR, HARD, LEVELS, MIX, REPEATS

Rounds = Sequence[Sequence[Sequence[int]]]  # rounds of rooms of people, numbered from 0
WIDE = 8  # people in a room; below, looking at each room-mate is as quick
MOST_MET = 200  # of 255 that a byte holds: room for the rounds being planned


class Board:
    """One seating being searched: who sits where, and what that costs at each level."""

    def __init__(
        self,
        people: int,
        rounds: Rounds,
        *,
        met: Iterable[tuple[int, int, int]] = (),
        hard: "array[int] | None" = None,
        weight: "array[int] | None" = None,
        sign: Sequence[int] = (),
    ) -> None:
        """`met` names pairs and how often they met before; `hard` and `weight` are people × people
        (16 and 32 bits), what a pair in one room costs; `sign` what a unit of weight costs in each
        round, -1 to 1."""
        self.people = people
        self.sizes = tuple(tuple(len(room) for room in rooms) for rooms in rounds)
        self.first, self.low, self.high = array("i", [0]), array("i"), array("i")
        self.who = array("i")
        self.met = bytearray(people * people)
        self.hard, self.weight = hard or array("h"), weight or array("i")
        self.sign = array("i", sign or [1] * len(rounds))
        self.chairs = array("i", bytes(4 * people))
        self.cost = array("q", bytes(8 * LEVELS))
        for a, b, times in met:
            self.met[a * people + b] = self.met[b * people + a] = min(times, MOST_MET)
        self.history = frozenset(k for k, times in enumerate(self.met) if times)
        for r, rooms in enumerate(rounds):
            for room in rooms:
                self._seat(room, self.sign[r])
            self.first.append(len(self.who))
        self.cost[FAIR] = sum(c * c for c in self.chairs)
        self.near = self._near() if self._wide() else array("i")

    def _seat(self, room: Sequence[int], sign: int) -> None:
        n, start = self.people, len(self.who)
        self.who.extend(room)
        self.low.extend([start] * len(room))
        self.high.extend([start + len(room)] * len(room))
        for i, a in enumerate(room):
            self.chairs[a] += len(room) - 1
            for b in room[:i]:
                self.cost[REPEATS] += self.met[a * n + b]
                self.met[a * n + b] = self.met[b * n + a] = self.met[a * n + b] + 1
                if self.hard:
                    self.cost[HARD] += self.hard[a * n + b]
                if self.weight:
                    self.cost[MIX] += sign * self.weight[a * n + b]

    def _wide(self) -> bool:
        """Whether a table of sums pays: one round of large rooms, and sums that fit in 32 bits."""
        largest = max((max(sizes, default=0) for sizes in self.sizes), default=0)
        if not self.weight or len(self.sizes) != 1 or largest < WIDE:
            return False
        return max(map(abs, self.weight)) * largest < 1 << 31

    def _near(self) -> "array[int]":
        n = self.people
        near = array("i", bytes(4 * n * n))
        for k, p in enumerate(self.who):
            row = self.low[k] * n
            for v, w in enumerate(self.weight[p * n : p * n + n], row):
                near[v] += w
        return near

    def rounds(self) -> list[list[list[int]]]:
        """The seats as rounds of rooms again."""
        seats = iter(self.who)
        return [[[next(seats) for _ in range(size)] for size in sizes] for sizes in self.sizes]

    def served(self) -> list[int]:
        """How many people each of those who sit meets for the first time."""
        new: dict[int, set[int]] = {p: set() for p in self.who}
        for k, p in enumerate(self.who):
            new[p].update(self.who[self.low[k] : self.high[k]])
        old = self.history
        n = self.people
        return [sum(v != p and (p * n + v) not in old for v in met) for p, met in new.items()]

    def fewest_repeats(self) -> int:
        """No seating of these rounds has fewer: everyone together has only so many to meet."""
        left = self.people * (self.people - 1) - len(self.history)
        return max(0, sum(self.chairs) - left + 1) // 2

    def kept(self) -> tuple[object, ...]:
        """What `restore` needs to come back to these seats."""
        return (self.who[:], self.met[:], self.near[:], self.chairs[:], self.cost[:])

    def restore(self, kept: tuple[object, ...]) -> None:
        self.who, self.met, self.near, self.chairs, self.cost = kept  # type: ignore[assignment]
