"""Who never, and who always, shares a room: as somebody asks for it, and by who reports to whom."""

from collections.abc import Set as AbstractSet

import msgspec

from duologue.seating.problem import Pair
from duologue.vocabulary import PersonId


class Rules(msgspec.Struct, frozen=True):
    """For facilitators only: no sentence that a learner reads is made from it."""

    kept_apart: frozenset[Pair] = frozenset()
    # Managers and those who report to them.
    lines: frozenset[Pair] = frozenset()
    together: frozenset[Pair] = frozenset()

    @property
    def apart(self) -> frozenset[Pair]:
        return self.kept_apart | self.lines

    def among(self, people: AbstractSet[PersonId]) -> "Rules":
        """What concerns only these people."""
        return Rules(*(
            frozenset(two for two in pairs if set(two) <= people)
            for pairs in (self.kept_apart, self.lines, self.together)
        ))  # fmt: skip
