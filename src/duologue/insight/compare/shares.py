"""Two shares: of two groups of people, or of the same people at two moments."""

from math import sqrt

import msgspec
from scipy.stats import binom, chi2_contingency, fisher_exact
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from duologue.insight.compare.estimate import CONFIDENCE, Estimate, Method

# Below it the chi-squared distribution is a poor guide (Cochran 1954).
FEWEST_EXPECTED = 5


class Share(msgspec.Struct, frozen=True):
    """How many of how many."""

    count: int
    of: int

    @property
    def value(self) -> float:
        return self.count / self.of


class Pairs(msgspec.Struct, frozen=True):
    """The same people before and after: how many said yes when."""

    both: int
    only_before: int
    only_after: int
    neither: int

    @property
    def people(self) -> int:
        return self.both + self.only_before + self.only_after + self.neither


def two_shares(a: Share, b: Share) -> Estimate:
    """The first less the second, with Newcombe's hybrid score interval (Newcombe 1998, method 10).

    p: chi-squared without continuity correction, Fisher's exact test where an expected cell is
    below FEWEST_EXPECTED. Raises ValueError for an empty group.
    """
    if not a.of or not b.of:
        raise ValueError("both groups need somebody in them")
    low, high = confint_proportions_2indep(
        a.count, a.of, b.count, b.of, method="newcomb", compare="diff", alpha=1 - CONFIDENCE
    )
    table = [[a.count, a.of - a.count], [b.count, b.of - b.count]]
    yes = a.count + b.count
    fewest = min(a.of, b.of) * min(yes, a.of + b.of - yes) / (a.of + b.of)
    if fewest < FEWEST_EXPECTED:
        p, method = float(fisher_exact(table).pvalue), Method.FISHER
    else:
        p, method = float(chi2_contingency(table, correction=False).pvalue), Method.NEWCOMBE
    difference = a.value - b.value
    return Estimate(difference=difference, low=float(low), high=float(high), p=p, method=method)


def before_and_after(pairs: Pairs) -> Estimate:
    """The share after less the share before, of the same people.

    Interval: Newcombe 1998 (paired, method 10: Wilson intervals, and the correlation of the
    pairs). p: McNemar's mid-P test, two-sided, which keeps to its 5 % where the exact test stays
    far below (Fagerland, Lydersen and Laake 2013). Raises ValueError where nobody answered twice.
    """
    n = pairs.people
    if not n:
        raise ValueError("nobody answered both times")
    after, before = pairs.both + pairs.only_after, pairs.both + pairs.only_before
    low_a, high_a = proportion_confint(after, n, 1 - CONFIDENCE, method="wilson")
    low_b, high_b = proportion_confint(before, n, 1 - CONFIDENCE, method="wilson")
    pa, pb = after / n, before / n
    phi = _correlation(pairs, after, before, n)

    def reach(x: float, y: float) -> float:
        return sqrt(max(0.0, x * x - 2 * phi * x * y + y * y))

    changed = pairs.only_after + pairs.only_before
    return Estimate(
        difference=pa - pb,
        low=float(pa - pb - reach(pa - low_a, high_b - pb)),
        high=float(pa - pb + reach(high_a - pa, pb - low_b)),
        p=_mid_p(min(pairs.only_after, pairs.only_before), changed),
        method=Method.MCNEMAR,
    )


def _mid_p(fewer: int, changed: int) -> float:
    """Twice the chance of fewer than so many of `changed`, and half of exactly so many."""
    below = binom.cdf(fewer - 1, changed, 0.5) + binom.pmf(fewer, changed, 0.5) / 2
    return float(min(1.0, 2 * below)) if changed else 1.0


def _correlation(pairs: Pairs, after: int, before: int, n: int) -> float:
    """Phi, drawn half a person towards zero where it is positive, as Newcombe's method 10 asks."""
    product = after * (n - after) * before * (n - before)
    if not product:
        return 0.0
    excess = pairs.both * pairs.neither - pairs.only_before * pairs.only_after
    if excess > 0:
        return max(excess - n / 2, 0.0) / sqrt(product)
    return excess / sqrt(product)


def margin_of(share: Share) -> tuple[float, float]:
    """Wilson's interval of one share."""
    low, high = proportion_confint(share.count, share.of, 1 - CONFIDENCE, method="wilson")
    return float(low), float(high)
