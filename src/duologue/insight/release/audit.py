"""Can any sum and difference of released counts single out a group that is too small?"""

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import qr
from scipy.optimize import Bounds, LinearConstraint, milp

# Seconds for one question; it takes milliseconds. What cannot be answered in it is withheld.
PATIENCE = 10.0
_INFEASIBLE = 2  # scipy's status of a problem that has no solution
Rows = NDArray[np.bool_]
Counts = NDArray[np.int64]


def smallest_exposed_group(rows: Rows, people: Counts, floor: int) -> int | None:
    """How few people a linear combination of the rows singles out, below `floor`; None if none.

    rows: shape (released rows, kinds of people), who belongs to which row. people: shape (kinds,),
    how many there are of each kind. A combination singles out a group where it is 1 on some kinds
    and 0 on all others; kinds that nobody is of may take any value, which grants an attacker the
    knowledge that they are empty. The question is a mixed-integer programme, answered exactly.
    """
    present = people > 0
    # Kinds that stand in the same rows cannot be told apart: they are one class.
    marks, which = np.unique(rows[:, present].T, axis=0, return_inverse=True)
    sizes = np.bincount(which.ravel(), weights=people[present], minlength=len(marks))
    seen = marks.any(axis=1)
    sizes = sizes[seen]
    if not len(sizes) or sizes.min() >= floor:
        return None
    matrix = _independent(marks[seen].astype(np.float64))
    classes, width = matrix.shape
    weights = np.concatenate([np.zeros(width), sizes])
    found = milp(
        weights,
        constraints=[
            # A combination of rows that is 0 or 1 on every class …
            LinearConstraint(np.hstack([matrix, -np.eye(classes)]), 0, 0),
            # … and covers somebody, but fewer than the floor.
            LinearConstraint(weights[None], 1, floor - 1),
        ],
        integrality=np.concatenate([np.zeros(width), np.ones(classes)]),
        bounds=Bounds(
            np.concatenate([np.full(width, -np.inf), np.zeros(classes)]),
            np.concatenate([np.full(width, np.inf), np.ones(classes)]),
        ),
        options={"time_limit": PATIENCE},
    )
    if found.status == _INFEASIBLE:
        return None
    return 1 if found.x is None else round(float(weights @ found.x))


def _independent(marks: NDArray[np.float64]) -> NDArray[np.float64]:
    """Only those columns from which the others follow."""
    _, triangle, order = qr(marks, mode="economic", pivoting=True)
    rank = int((np.abs(np.diag(triangle)) > 1e-9).sum())
    kept: NDArray[np.float64] = marks.take(order[:rank], axis=1)
    return kept
