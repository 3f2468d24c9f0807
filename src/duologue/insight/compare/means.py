"""Two means of groups that need not vary alike."""

import numpy as np
from numpy.typing import NDArray
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from duologue.insight.compare.estimate import CONFIDENCE, Estimate, Method

Values = NDArray[np.float64]


def two_means(a: Values, b: Values) -> Estimate:
    """mean(a) - mean(b), each an array of shape (n,), with Welch's interval and test.

    Raises ValueError for a group of fewer than two, whose spread is unknown.
    """
    if len(a) < 2 or len(b) < 2:
        raise ValueError("both groups need two people")
    difference = float(np.mean(a) - np.mean(b))
    if np.ptp(a) == 0 and np.ptp(b) == 0:
        # Everybody said the same: there is no spread to reckon with.
        return Estimate(difference=difference, low=None, high=None, p=None, method=Method.NONE)
    found = CompareMeans(DescrStatsW(a), DescrStatsW(b))
    low, high = found.tconfint_diff(1 - CONFIDENCE, usevar="unequal")
    _, p, _ = found.ttest_ind(usevar="unequal")
    return Estimate(
        difference=difference, low=float(low), high=float(high), p=float(p), method=Method.WELCH
    )
