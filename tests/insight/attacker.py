"""An attacker who sees what was released and solves linear programmes. Shares no code with us.

Not the solver either: GLPK's simplex; the audit asks HiGHS.
"""

import math
from itertools import combinations

import numpy as np
import swiglpk as glpk

ROLES, TRAININGS, WAVES = 3, 3, 3
# Everyone is one of these kinds: role, training, and the set of waves they answered (1 to 7).
CELLS = [(r, t, w) for r in range(ROLES) for t in range(TRAININGS) for w in range(1, 2**WAVES)]
Row = tuple[np.ndarray, float]  # whom it counts, of each of CELLS; and how many they are
glpk.glp_term_out(glpk.GLP_OFF)


def groups() -> list[np.ndarray]:
    """Whom an attacker might be after: any role, training and waves, all answered or all missed."""
    found = []
    for role in (None, *range(ROLES)):
        for training in (None, *range(TRAININGS)):
            for yes in range(2**WAVES):
                for no in range(2**WAVES):
                    inside = [
                        float(
                            role in (None, r) and training in (None, t)
                            and w & yes == yes and not w & no
                        )
                        for r, t, w in CELLS
                    ]  # fmt: skip
                    found.append(np.array(inside))
    return list({vector.tobytes(): vector for vector in found if vector.any()}.values())


GROUPS = groups()


def differences(rows: list[Row]) -> list[np.ndarray]:
    """What one released row leaves of another, where the one lies inside the other."""
    found = []
    for (a, _), (b, _) in combinations(rows, 2):
        for outer, inner in ((a, b), (b, a)):
            if (outer >= inner).all() and (outer > inner).any():
                found.append(outer - inner)
    return found


class Programme:
    """All numbers of people that fit what was released; asked for the least or most of a group."""

    def __init__(self, rows: list[Row], kinds: int) -> None:
        self._problem = glpk.glp_create_prob()
        self._how = glpk.glp_smcp()
        glpk.glp_init_smcp(self._how)
        self._how.presolve = glpk.GLP_OFF
        glpk.glp_add_cols(self._problem, kinds)
        for column in range(1, kinds + 1):
            glpk.glp_set_col_bnds(self._problem, column, glpk.GLP_LO, 0.0, 0.0)
        if rows:
            glpk.glp_add_rows(self._problem, len(rows))
        for number, (vector, people) in enumerate(rows, 1):
            places = np.flatnonzero(vector)
            index, value = glpk.intArray(len(places) + 1), glpk.doubleArray(len(places) + 1)
            for at, place in enumerate(places, 1):
                index[at], value[at] = int(place) + 1, 1.0
            glpk.glp_set_mat_row(self._problem, number, len(places), index, value)
            glpk.glp_set_row_bnds(self._problem, number, glpk.GLP_FX, people, people)

    def bound(self, group: np.ndarray, direction: int) -> float | None:
        """None where there is no bound."""
        glpk.glp_set_obj_dir(self._problem, direction)
        for column, weight in enumerate(group, 1):
            glpk.glp_set_obj_coef(self._problem, column, float(weight))
        solved = glpk.glp_simplex(self._problem, self._how)
        assert solved == 0
        status = glpk.glp_get_status(self._problem)
        assert status in (glpk.GLP_OPT, glpk.GLP_UNBND), "the truth itself fits"
        return glpk.glp_get_obj_val(self._problem) if status == glpk.GLP_OPT else None

    def close(self) -> None:
        glpk.glp_delete_prob(self._problem)


def exposed(
    rows: list[Row], truth: np.ndarray, floor: int, groups: list[np.ndarray] = GROUPS
) -> list[int]:
    """The sizes of groups below the floor that the attacker knows for certain, to the person.

    Only groups that really are that small are tried: for every other one the attacker cannot be
    right, which saves hours and changes no result.
    """
    programme = Programme(rows, len(truth))
    sizes = []
    for group in [*groups, *differences(rows)]:
        size = float(group @ truth)
        if not 1 <= size < floor:
            continue
        least = programme.bound(group, glpk.GLP_MIN)
        if least is None or math.ceil(least - 1e-6) < size:
            continue
        most = programme.bound(group, glpk.GLP_MAX)
        if most is not None and math.floor(most + 1e-6) == size:
            sizes.append(int(size))
    programme.close()
    return sizes
