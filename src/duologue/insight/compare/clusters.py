"""People who sat in one class are alike: a cohort counts as one witness, not as twenty."""

from itertools import combinations
from math import comb
from random import Random

import numpy as np
from numpy.typing import NDArray
from scipy.stats import t as student
from statsmodels.regression.linear_model import OLS

from duologue.insight.compare.estimate import CONFIDENCE, Estimate, Method
from duologue.insight.compare.means import Values

# From so many on, cluster-robust errors can be trusted; below, they are too small.
ENOUGH_COHORTS = 12
# Every deal up to so many, as many at random beyond.
MOST_DEALS = 20_000
ROUNDING = 1e-9  # differences that close are the same
Labels = NDArray[np.int64]


def two_groups_of_cohorts(values: Values, exposed: Values, cohorts: Labels) -> Estimate:
    """Exposed less not exposed, where people come in cohorts.

    All of shape (people,): `values` the outcome, `exposed` 0 or 1, `cohorts` labels. From
    ENOUGH_COHORTS on: least squares with errors robust to clusters (CR1) and Student's t with two
    degrees of freedom fewer than cohorts. Below: randomisation inference on the cohorts' means,
    where whole cohorts were exposed or not; otherwise neither interval nor p-value.
    Raises ValueError where one of the groups is empty.
    """
    if not exposed.any() or exposed.all():
        raise ValueError("both groups need somebody in them")
    labels = np.unique(cohorts)
    if len(labels) >= ENOUGH_COHORTS:
        return _robust(values, exposed, cohorts, len(labels))
    shares = np.array([exposed[cohorts == label].mean() for label in labels])
    if np.isin(shares, (0.0, 1.0)).all():
        means = np.array([values[cohorts == label].mean() for label in labels])
        return by_chance(means, shares == 1.0)
    difference = float(values[exposed == 1].mean() - values[exposed == 0].mean())
    return Estimate(difference=difference, low=None, high=None, p=None, method=Method.NONE)


def by_chance(means: Values, exposed: NDArray[np.bool_]) -> Estimate:
    """The difference of cohorts' means, against every other way the cohorts could have been dealt.

    Two-sided p: the share of deals whose difference is at least as far from zero. The interval
    holds every shift that the same test does not reject. Both None where there are so few deals
    that no effect, however strong, would give p < 0.05.
    """
    chosen, n = int(exposed.sum()), len(means)
    observed = float(means[exposed].mean() - means[~exposed].mean())
    deals = _deals(exposed)
    weights = np.where(deals, 1 / chosen, -1 / (n - chosen))
    interval = _not_rejected(weights, means, exposed, observed)
    if interval is None:
        return Estimate(difference=observed, low=None, high=None, p=None, method=Method.NONE)
    found = _differences(weights, means)
    p = float(np.mean(np.abs(found) >= abs(observed) - ROUNDING))
    low, high = interval
    return Estimate(difference=observed, low=low, high=high, p=p, method=Method.RANDOMISATION)


def _differences(weights: Values, means: Values) -> Values:
    return np.asarray(weights @ means, dtype=np.float64)


def _not_rejected(
    weights: Values, means: Values, exposed: NDArray[np.bool_], observed: float
) -> tuple[float, float] | None:
    """The least and the greatest shift that the test does not reject; None where it rejects none.

    A deal whose difference is x, and which would show the share y of a shift, counts as far from
    zero as what was observed while |x - shift * y| >= |observed - shift|: between two roots, one
    on each side of `observed`.
    """
    x, y = _differences(weights, means), _differences(weights, exposed.astype(np.float64))
    # The deal that happened, and its mirror image, count whatever the shift.
    moved = np.abs(y) < 1 - ROUNDING
    x, y = x[moved], y[moved]
    needed = int(np.floor((1 - CONFIDENCE) * len(weights) - (len(weights) - len(x)) + ROUNDING))
    if needed < 0 or needed >= len(x):
        return None
    roots = np.sort(np.stack([(x - observed) / (y - 1), (x + observed) / (y + 1)]), axis=0)
    return float(np.sort(roots[0])[needed]), float(np.sort(roots[1])[::-1][needed])


def _deals(exposed: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Ways to expose as many cohorts, shape (ways, cohorts); the one that happened among them."""
    n, chosen = len(exposed), int(exposed.sum())
    if comb(n, chosen) <= MOST_DEALS:
        picks = list(combinations(range(n), chosen))
    else:
        dice = Random(0)  # the same answers give the same report
        picks = [tuple(np.flatnonzero(exposed).tolist())]
        picks += [tuple(dice.sample(range(n), chosen)) for _ in range(MOST_DEALS)]
    deals = np.zeros((len(picks), n), dtype=np.bool_)
    np.put_along_axis(deals, np.array(picks), True, axis=1)
    return deals


def _robust(values: Values, exposed: Values, cohorts: Labels, n: int) -> Estimate:
    columns = np.column_stack([np.ones_like(exposed), exposed])
    fit = OLS(values, columns).fit(cov_type="cluster", cov_kwds={"groups": cohorts})
    difference, error = float(fit.params[1]), float(fit.bse[1])
    reach = float(student.ppf(0.5 + CONFIDENCE / 2, n - 2)) * error
    p = float(2 * student.sf(abs(difference) / error, n - 2)) if error else None
    return Estimate(
        difference=difference, low=difference - reach, high=difference + reach, p=p,
        method=Method.CLUSTER_ROBUST,
    )  # fmt: skip
