"""Several outcomes at once: what a p-value is worth after asking more than one question."""

from collections.abc import Sequence

import numpy as np
from scipy.stats import false_discovery_control


def holm(ps: Sequence[float]) -> tuple[float, ...]:
    """Adjusted p-values of the primary outcomes, in the same order (Holm 1979).

    Ours: statsmodels' collects all garbage of the process on every call, a tenth of a second.
    """
    order = np.argsort(ps, kind="stable")
    left = np.arange(len(ps), 0, -1)
    adjusted = np.minimum(1, np.maximum.accumulate(np.asarray(ps, dtype=float)[order] * left))
    back = np.empty(len(ps))
    back[order] = adjusted
    return tuple(float(p) for p in back)


def benjamini_hochberg(ps: Sequence[float]) -> tuple[float, ...]:
    """Adjusted p-values of everything exploratory, in the same order (1995)."""
    return tuple(float(p) for p in false_discovery_control(ps)) if ps else ()
