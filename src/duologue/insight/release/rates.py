"""How many have answered, told so roughly that it cannot be set off against a released count."""

from duologue.insight.release.ladder import HARD_FLOOR

STEPS = (10, 20, 25, 50)  # per cent


def told_rate(answered: int, invited: int) -> int | None:
    """In per cent, in the finest of STEPS that is worth HARD_FLOOR people; None for very few.

    Exact, it would be one more count: 22 who answered before and 20 who answered twice leave two.
    """
    for step in STEPS:
        if invited * step >= HARD_FLOOR * 100:
            return min(100, round(answered * 100 / invited / step) * step)
    return None
