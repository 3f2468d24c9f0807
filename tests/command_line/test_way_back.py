"""`duologue way-back`: from the machine itself, beside a server that runs."""

import os
import re
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from duologue.record.trail import COMMAND_LINE, Verb
from duologue.vocabulary import StaffRole
from support.house import WORDS, House

NEW = "quite another sentence"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    made = House(tmp_path)
    # The command asks the clock of the machine.
    made.clock.turn(time.time() - made.clock.now())
    yield made
    await made.duologue.close()


def asked(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "duologue", "way-back", *words, "--data", str(home)]
    clean = {k: v for k, v in os.environ.items() if not k.startswith("DUOLOGUE_")}
    return subprocess.run(
        command, capture_output=True, text=True, env=clean, timeout=120, check=False
    )


async def test_a_sole_administrator_comes_back_once_and_the_trail_says_so(
    house: House, tmp_path: Path
) -> None:
    marta = await house.newcomer()
    said = asked(tmp_path)
    assert said.returncode == 0, said.stderr
    link = re.search(r"/sign-in/handed/[\w-]+", said.stdout)
    assert link
    device = house.browser()
    assert "Marta" in (await device.get(link[0])).text
    assert (await device.post(link[0], data={"password": NEW})).status_code == 303
    assert (await marta.get("/office")).status_code == 303  # signed out
    assert await house.sign_in("Marta", NEW)
    assert not await house.sign_in("Marta", WORDS)
    assert (await house.browser().post(link[0], data={"password": WORDS})).status_code == 410
    deeds = [(d.by, d.verb) for d in await house.duologue.trail.of_everything()]
    assert (COMMAND_LINE, Verb.WAY_BACK_MADE) in deeds
    page = (await device.get("/staff/trail")).text
    assert "on the server itself" in page
    assert re.search(r"Made a link to a new password: <bdi>Marta", page)


async def test_it_says_whom_it_could_mean(house: House, tmp_path: Path) -> None:
    nobody = asked(tmp_path / "elsewhere")
    assert (nobody.returncode, nobody.stdout) == (2, "")
    assert "There is no database here" in nobody.stderr
    assert "no administrator yet" in asked(tmp_path).stderr
    await house.newcomer()
    otto = await house.duologue.staff.invite(house.clock.now(), (StaffRole.ADMINISTRATOR,))
    await house.browser().post(f"/welcome/{otto}", data={"name": "Otto", "password": WORDS})
    several = asked(tmp_path)
    assert several.returncode == 2
    assert "Marta" in several.stderr
    assert "Otto" in several.stderr
    assert asked(tmp_path, "Eve").returncode == 2
    assert asked(tmp_path, "otto").returncode == 0
