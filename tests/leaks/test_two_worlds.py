"""What one observer sees is the same, byte for byte, in two worlds that differ in a secret."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from duologue.session import commands as c
from duologue.vocabulary import HOST
from support.leaks import two_servers
from support.leaks.observers import OBSERVERS, machine_for
from support.leaks.worlds import LEAD, PEOPLE, Twins, arrive, names_of

# `make leaks` asks for ten thousand of each; the ordinary run, for what a minute allows.
EXAMPLES = int(os.environ.get("LEAKS_EXAMPLES", "40"))
STEPS = 40  # enough to walk through every activity of the course and back


@pytest.mark.parametrize("observer", OBSERVERS)
def test_an_observer_cannot_tell_two_worlds_apart(observer: str) -> None:
    run_state_machine_as_test(
        machine_for(observer),
        settings=settings(
            max_examples=EXAMPLES,
            # The ordinary run lives the same worlds each time; the long one, new ones.
            derandomize="LEAKS_EXAMPLES" not in os.environ,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        ),
    )


@pytest.mark.parametrize("observer", two_servers.OBSERVERS)
async def test_an_observer_cannot_tell_two_servers_apart(observer: str, tmp_path: Path) -> None:
    """Pages and frames over real sockets: their number, order, sizes, and every byte."""
    left = await two_servers.live(tmp_path / "left", observer, right=False)
    right = await two_servers.live(tmp_path / "right", observer, right=True)
    assert len(left) > 5
    assert left == right


async def test_a_difference_that_may_be_seen_is_seen(tmp_path: Path) -> None:
    """Positive control: the author's own line is theirs, and the comparison notices it."""
    lead = await two_servers.live(tmp_path / "left", "a facilitator", right=False)
    wall = await two_servers.live(tmp_path / "right", "a screen on the wall", right=False)
    assert lead != wall
    twins = Twins(LEAD, (names_of("Name"), names_of("Name")))
    for viewer in (LEAD, *PEOPLE):
        twins.both(HOST, arrive(viewer))
    twins.connect()
    twins.differ(PEOPLE[1], c.AskForHelp(), PEOPLE[2], c.AskForHelp())
    assert "message 1" in twins.difference()
