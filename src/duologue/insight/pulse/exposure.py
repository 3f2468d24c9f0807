"""Connection minutes beside an answer: which half of the class, as one's own device counted.

Nobody looks up whose minutes are whose. The server tells everyone in a class where its middle lies;
each device compares, and adds "less" or "more" to the answer where its person lets it. Half a class
is the least that an answer could then be narrowed down to, and never fewer than the floor.
"""

from bisect import bisect_right
from collections.abc import Sequence


def middle_of(minutes: Sequence[float], floor: int) -> int | None:
    """The whole minute that divides a class: up to it is less, above it is more.

    None where either half would be smaller than the floor. In whole minutes, because the exact
    middle would be one learner's own figure.
    """
    whole = sorted(int(m) for m in minutes)
    if not whole:
        return None
    middle = min(whole, key=lambda m: abs(len(whole) - 2 * bisect_right(whole, m)))
    less = bisect_right(whole, middle)
    return middle if min(less, len(whole) - less) >= floor else None
