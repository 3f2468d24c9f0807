"""An attacker who sees what was released and solves linear programmes. Shares no code with us."""

import math
from itertools import combinations

import numpy as np
from scipy.optimize import linprog

ROLES, TRAININGS, WAVES = 3, 3, 3
# Everyone is one of these kinds: role, training, and the set of waves they answered (1 to 7).
CELLS = [(r, t, w) for r in range(ROLES) for t in range(TRAININGS) for w in range(1, 2**WAVES)]


class Seen:
    """What the organisation's report shows, as equations and limits over the cells."""

    def __init__(self) -> None:
        self.equal: list[tuple[np.ndarray, float]] = []
        self.between: list[tuple[np.ndarray, float, float]] = []

    def polytope(self) -> dict[str, object]:
        upper, limit = [], []
        for vector, low, high in self.between:
            upper += [vector, -vector]
            limit += [high, -low]
        return {
            "A_eq": np.array([v for v, _ in self.equal]) if self.equal else None,
            "b_eq": np.array([c for _, c in self.equal]) if self.equal else None,
            "A_ub": np.array(upper) if upper else None,
            "b_ub": np.array(limit) if limit else None,
        }


def groups() -> list[np.ndarray]:
    """Whom an attacker might be after: any role, training and waves, all answered or all missed."""
    roles = [None, *range(ROLES)]
    trainings = [None, *range(TRAININGS)]
    found = []
    for role in roles:
        for training in trainings:
            for yes in range(2**WAVES):
                for no in range(2**WAVES):
                    if yes & no:
                        continue
                    found.append(
                        np.array(
                            [
                                float(
                                    role in (None, r)
                                    and training in (None, t)
                                    and w & yes == yes
                                    and not w & no
                                )
                                for r, t, w in CELLS
                            ]
                        )
                    )
    return list({vector.tobytes(): vector for vector in found if vector.any()}.values())


GROUPS = groups()


def differences(seen: Seen) -> list[np.ndarray]:
    """What one released row leaves of another, where the one lies inside the other."""
    rows = [vector for vector, _ in seen.equal]
    found = []
    for a, b in combinations(rows, 2):
        for outer, inner in ((a, b), (b, a)):
            if (outer >= inner).all() and (outer > inner).any():
                found.append(outer - inner)
    return found


def exposed(seen: Seen, truth: np.ndarray, floor: int) -> list[int]:
    """The sizes of groups below the floor that the attacker knows for certain, to the person.

    Only groups that really are that small are tried: for every other one the attacker cannot be
    right, which saves hours and changes no result.
    """
    polytope = seen.polytope()
    sizes = []
    for group in [*GROUPS, *differences(seen)]:
        size = float(group @ truth)
        if not 1 <= size < floor:
            continue
        least = linprog(group, **polytope, method="highs")
        if least.status != 0 or math.ceil(least.fun - 1e-6) < size:
            continue
        most = linprog(-group, **polytope, method="highs")
        if most.status == 0 and math.floor(-most.fun + 1e-6) == size:
            sizes.append(int(size))
    return sizes
