"""Told before the first answer: how small a difference so many people can show."""

from math import sqrt

from scipy.optimize import brentq
from scipy.stats import norm

POWER = 0.8  # found four times out of five; the custom of trials
ALPHA = 0.05
# Classmates answer alike: a usual correlation within classes in organisations.
LIKENESS = 0.05


def power_of(n: float, low: float, high: float) -> float:
    """How often a difference of two shares is found with n people in each group.

    Normal approximation, two-sided at ALPHA, as R's power.prop.test.
    """
    middle = (low + high) / 2
    spread = float(norm.ppf(1 - ALPHA / 2)) * sqrt(2 * middle * (1 - middle))
    own = sqrt(low * (1 - low) + high * (1 - high))
    return float(norm.cdf((sqrt(n) * abs(high - low) - spread) / own)) if own else 1.0


def smallest_difference(n: float, base: float = 0.4) -> float | None:
    """The smallest rise above `base` that n people a group show in POWER of all cases.

    None where even a rise to everybody would not do.
    """
    most = 1 - 1e-9
    if n <= 0 or power_of(n, base, most) < POWER:
        return None
    return float(brentq(lambda high: power_of(n, base, high) - POWER, base + 1e-9, most)) - base


def people_that_count(people: int, cohorts: int) -> float:
    """What so many people in so many cohorts are worth (the design effect, Kish 1965)."""
    if cohorts < 2:
        return float(people)
    return people / (1 + (people / cohorts - 1) * LIKENESS)
