"""Twenty simulated people take a session in seconds, through the real protocol."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_nobody_is_alone_and_nothing_is_refused() -> None:
    command = [ROOT / ".venv/bin/duologue", "rehearse", ROOT / "courses/first-steps.md"]
    done = subprocess.run(
        [*command, "--speed", "150", "--port", "8097"],
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    assert "Everyone climbed the ladder from below: yes" in done.stdout
    assert "Alone in a room: nobody" in done.stdout
    assert "Refusals: none" in done.stdout
    assert "Traceback" not in done.stderr
