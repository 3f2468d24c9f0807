"""The article's table, from 2,300 answers over HTTP to a real server; and planted effects."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from duologue.insight.simulate import EFFECT, PROGRAMMES, Programme, score
from duologue.insight.study import PEOPLE, ROLES, TRAININGS, respondents

ROOT = Path(__file__).parents[2]


def test_one_command_gives_the_articles_table_back_over_http() -> None:
    done = subprocess.run(
        [ROOT / ".venv/bin/duologue", "study"], capture_output=True, text=True, timeout=900
    )
    # Its exit code says whether every figure came out to the rounding.
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2300/2300" in done.stdout
    for pair in ("33 / 23", "22 / 16", "52 / 38", "54 / 43"):
        assert pair in done.stdout
    assert "association" in done.stdout


def test_the_sizes_are_the_stated_ones_whoever_the_people_are() -> None:
    for seed in (0, 1):
        people = respondents(seed)
        assert len(people) == PEOPLE
        assert Counter(p.role for p in people) == dict(ROLES)
        assert Counter(p.training for p in people) == dict(TRAININGS)


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda p: p.name)
def test_planted_effects_are_found_and_intervals_hold_them(programme: Programme) -> None:
    """The short form; `duologue study --simulate` has 2,000 of each, and narrower limits."""
    times = 150
    planted, nothing = score(programme, EFFECT, times, 1), score(programme, 0.0, times, 2)
    # Five standard errors of a share of 0.95 among 150.
    assert planted.covered > 0.86
    assert nothing.covered > 0.86
    assert nothing.found < 0.14
    assert planted.found > nothing.found
    assert abs(planted.mean - EFFECT) < 0.03


def test_a_server_that_has_a_pulse_loads_statistics_before_its_report_is_asked_for(
    tmp_path: Path,
) -> None:
    code = f"""
import asyncio, sys
from pathlib import Path
from duologue.config import Settings
from duologue.insight.pulse.spreadsheet import library
from duologue.insight.study import study_plan
from duologue.live.clock import WallClock
from duologue.web.installation import Duologue
from duologue.web.reporting import warm_up

async def begin():
    duologue = Duologue(Settings(data=Path({str(tmp_path)!r})), WallClock())
    for _ in range(2):
        await warm_up(duologue)
        print('statsmodels' in sys.modules)
        await duologue.pulses.make("staff", study_plan(library(), 0.0), 0.0)
    await duologue.close()

asyncio.run(begin())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_a_server_that_only_runs_classes_does_not_load_statistics() -> None:
    code = (
        "import sys, duologue.web.app; print('scipy' in sys.modules, 'statsmodels' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
