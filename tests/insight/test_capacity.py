import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.insight.capacity import Capacity, Costs, Wanted, capacity

COSTS = Costs(
    core=0.002, memory=1.0, process=80.0, web=2.0, commits=1.0, database=1000.0, relay=0.001
)


def of(learners: int, **more: float) -> Capacity:
    return capacity(Wanted(learners, **more), COSTS)  # type: ignore[arg-type]


def test_a_figure_worked_out_by_hand() -> None:
    """1,000 learners: 50 classes, 5 actions a second, 3 × 540 kbit/s from each in a room."""
    found = of(1000)
    assert (found.classes, found.processes, found.nudges) == (50, 1, 0)
    assert found.memory == pytest.approx(0.080 + 0.050)
    assert found.commits == pytest.approx(5.0)
    assert found.database == pytest.approx(0.005)
    assert found.web == pytest.approx(50 * 21 * 0.002)
    assert found.each_sends == pytest.approx(1.62)
    assert found.relayed == pytest.approx(2 * 1000 * 1.62 * 0.15)
    assert found.relay_cores == 1


@given(st.integers(1, 500_000), st.integers(2, 5), st.floats(0, 1))
def test_more_people_never_take_less_and_twice_as_many_take_twice(
    classes: int, room: int, relayed: float
) -> None:
    one, two = (of(20 * n, room=room, relayed=relayed) for n in (classes, 2 * classes))
    assert all(getattr(two, x) >= getattr(one, x) for x in Capacity.__struct_fields__)
    assert two.web == pytest.approx(2 * one.web)
    assert two.commits == pytest.approx(2 * one.commits)
    assert two.relayed == pytest.approx(2 * one.relayed)


@pytest.mark.parametrize(
    ("given_", "told"),
    [
        (("0",), "--learners"),
        (("20", "--room", "1"), "--room"),
        (("20", "--relayed", "2"), "--relayed"),
    ],
)
def test_what_cannot_be_is_said(given_: tuple[str, ...], told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "duologue", "capacity", "--learners", *given_],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(told)
