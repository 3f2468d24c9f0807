"""Several outcomes at once: what a p-value is worth after asking more than one question."""

from collections.abc import Sequence

from statsmodels.stats.multitest import multipletests


def holm(ps: Sequence[float]) -> tuple[float, ...]:
    """Adjusted p-values of the primary outcomes, in the same order (Holm 1979)."""
    return _adjusted(ps, "holm")


def benjamini_hochberg(ps: Sequence[float]) -> tuple[float, ...]:
    """Adjusted p-values of everything exploratory, in the same order (1995)."""
    return _adjusted(ps, "fdr_bh")


def _adjusted(ps: Sequence[float], method: str) -> tuple[float, ...]:
    return tuple(float(p) for p in multipletests(ps, method=method)[1]) if ps else ()
