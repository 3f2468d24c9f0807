"""What a rehearsal with simulated people found: who met whom, for how long, what was refused."""

import msgspec


class Going(msgspec.Struct, frozen=True, tag="going"):
    """How much of it is over, from 0 to 1."""

    done: float


class Report(msgspec.Struct, frozen=True, tag="report"):
    """What a rehearsal found."""

    names: tuple[str, ...]
    # How often each two sat in a room together; symmetric, by the order of `names`.
    met: tuple[tuple[int, ...], ...]
    minutes_in_rooms: tuple[float, ...]
    # The rungs of the ladder in the order in which each learner first met them.
    rungs: tuple[tuple[int, ...], ...]
    # Names of those who were at some moment alone in a room.
    alone: tuple[str, ...]
    refusals: tuple[str, ...]

    @property
    def repeats(self) -> int:
        """How many meetings were not the first of their two."""
        return sum(count - 1 for row in self.met for count in row if count > 1) // 2

    @property
    def people_met(self) -> tuple[int, ...]:
        """How many different people each one sat in a room with."""
        return tuple(sum(count > 0 for count in row) for row in self.met)

    @property
    def climbed(self) -> bool:
        """Whether every learner met every rung from below."""
        return all(rungs == tuple(sorted(rungs)) for rungs in self.rungs)
