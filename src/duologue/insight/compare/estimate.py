"""What a comparison gives: the difference first, then how sure we are, then by which method."""

from enum import StrEnum

import msgspec

CONFIDENCE = 0.95  # of every interval; its two tails hold 2.5 % each


class Method(StrEnum):
    """How an interval and a p-value were made. Each has a sentence in the report."""

    NEWCOMBE = "newcombe"
    FISHER = "fisher"
    MCNEMAR = "mcnemar"
    WELCH = "welch"
    CLUSTER_ROBUST = "cluster-robust"
    RANDOMISATION = "randomisation"
    NONE = "none"


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """A difference between two groups or two moments, in the unit of what was compared."""

    difference: float
    # None where nothing honest can be said about how sure it is.
    low: float | None
    high: float | None
    p: float | None
    method: Method

    @property
    def tells(self) -> bool:
        """Whether the interval leaves out zero. Otherwise the sentence is "cannot tell"."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)
