"""People who sat in one class are alike: a cohort counts as one witness, not as twenty."""

from itertools import combinations, product
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
        columns = np.column_stack([np.ones_like(exposed), exposed])
        return _robust(values, columns, cohorts, len(labels))
    shares = np.array([exposed[cohorts == label].mean() for label in labels])
    if np.isin(shares, (0.0, 1.0)).all():
        means = np.array([values[cohorts == label].mean() for label in labels])
        return by_chance(means, shares == 1.0)
    difference = float(values[exposed == 1].mean() - values[exposed == 0].mean())
    return Estimate(difference=difference, low=None, high=None, p=None, method=Method.NONE)


def change_in_cohorts(changes: Values, cohorts: Labels) -> Estimate:
    """The mean change of the same people, shape (people,), who come in cohorts.

    From ENOUGH_COHORTS on: Student's t on the mean with errors robust to clusters. Below: every
    cohort's mean change might as well have had the other sign. A single cohort: neither interval
    nor p-value.
    """
    labels = np.unique(cohorts)
    n = len(labels)
    if n >= ENOUGH_COHORTS:
        return _robust(changes, np.ones((len(changes), 1)), cohorts, n)
    means = np.array([changes[cohorts == label].mean() for label in labels])
    signs = np.array(list(product((1.0, -1.0), repeat=n)))
    return _against(
        _differences(signs / n, means), _differences(signs / n, np.ones(n)), float(means.mean())
    )


def by_chance(means: Values, exposed: NDArray[np.bool_]) -> Estimate:
    """The difference of cohorts' means, against every other way the cohorts could have been dealt.

    Two-sided p: the share of deals whose difference is at least as far from zero. The interval
    holds every shift that the same test does not reject. Both None where there are so few deals
    that no effect, however strong, would give p < 0.05.
    """
    chosen, n = int(exposed.sum()), len(means)
    observed = float(means[exposed].mean() - means[~exposed].mean())
    weights = np.where(_deals(exposed), 1 / chosen, -1 / (n - chosen))
    found = _differences(weights, means)
    return _against(found, _differences(weights, exposed.astype(np.float64)), observed)


def _differences(weights: Values, means: Values) -> Values:
    return np.asarray(weights @ means, dtype=np.float64)


def _against(x: Values, y: Values, observed: float) -> Estimate:
    """What was observed among all that chance could have shown.

    x: what each deal shows; y: which share of a true effect it would show. A deal counts as at
    least as far from an effect as what was observed while |x - effect * y| >= |observed - effect|:
    between two roots, one on each side of `observed`.
    """
    # The deal that happened, and its mirror image, count whatever the effect.
    moved = np.abs(y) < 1 - ROUNDING
    needed = int(np.floor((1 - CONFIDENCE) * len(x) - (len(x) - moved.sum()) + ROUNDING))
    if needed < 0 or needed >= moved.sum():
        return Estimate(difference=observed, low=None, high=None, p=None, method=Method.NONE)
    p = float(np.mean(np.abs(x) >= abs(observed) - ROUNDING))
    x, y = x[moved], y[moved]
    roots = np.sort(np.stack([(x - observed) / (y - 1), (x + observed) / (y + 1)]), axis=0)
    low, high = np.sort(roots[0])[needed], np.sort(roots[1])[::-1][needed]
    return Estimate(
        difference=observed, low=float(low), high=float(high), p=p, method=Method.RANDOMISATION
    )


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


def _robust(values: Values, columns: Values, cohorts: Labels, n: int) -> Estimate:
    """The last column's coefficient; degrees of freedom: cohorts less columns."""
    fit = OLS(values, columns).fit(cov_type="cluster", cov_kwds={"groups": cohorts})
    difference, error = float(fit.params[-1]), float(fit.bse[-1])
    free = n - columns.shape[1]
    reach = float(student.ppf(0.5 + CONFIDENCE / 2, free)) * error
    p = float(2 * student.sf(abs(difference) / error, free)) if error else None
    return Estimate(
        difference=difference, low=difference - reach, high=difference + reach, p=p,
        method=Method.CLUSTER_ROBUST,
    )  # fmt: skip
