"""Who starts when: cohorts in an order that lots decide, and that anybody can draw again."""

from collections.abc import Sequence
from random import Random


def draw_starts(cohorts: Sequence[str], steps: int, seed: int) -> tuple[tuple[str, ...], ...]:
    """The cohorts of each step, as even as can be; the earlier steps take what is over.

    Depends on nothing but its arguments: the cohorts are sorted before lots are drawn. Raises
    ValueError for fewer cohorts than steps, or fewer than two steps.
    """
    if not 2 <= steps <= len(cohorts):
        raise ValueError("a stepped start needs two steps, and a cohort for each")
    order = sorted(cohorts)
    Random(seed).shuffle(order)
    size, over = divmod(len(order), steps)
    starts, at = [], 0
    for step in range(steps):
        until = at + size + (step < over)
        starts.append(tuple(sorted(order[at:until])))
        at = until
    return tuple(starts)
