"""Twenty simulated people take whole sessions in seconds, through the real protocol."""

import subprocess
from pathlib import Path

import pytest

from support.server import free_port

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("course", "speed"), [("first-steps", "300"), ("saying-it-kindly", "500")]
)  # the second one is ninety minutes long
def test_everyone_climbs_nobody_is_alone_and_nothing_is_refused(course: str, speed: str) -> None:
    command = [ROOT / ".venv/bin/duologue", "rehearse", ROOT / f"courses/{course}.md"]
    done = subprocess.run(
        [*command, "--learners", "20", "--speed", speed, "--port", str(free_port())],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "Everyone climbed the ladder from below: yes" in done.stdout
    assert "Alone in a room: nobody" in done.stdout
    assert "Refusals: none" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
