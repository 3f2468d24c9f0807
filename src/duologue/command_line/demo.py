"""duologue demo: the sample course with simulated learners, ready to facilitate."""

import argparse
import asyncio
import tempfile
import webbrowser
from contextlib import suppress
from pathlib import Path
from random import Random

import msgspec
import segno

from duologue.command_line.running import console
from duologue.config import BadSetting, Settings, settings_from_environment
from duologue.course.model import Course
from duologue.course.read import read
from duologue.live.clock import WallClock
from duologue.plan.session_plan import plan_session
from duologue.rehearse.simulated import NAMES, SimulatedLearner
from duologue.vocabulary import Role
from duologue.web.installation import Duologue
from duologue.web.library import LIBRARY
from duologue.web.listening import listen
from duologue.web.picturing import images_beside
from duologue.web.serving import running

TRIES = 20  # ports


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--learners", type=int, default=18)
    parser.add_argument("--course", type=Path)
    parser.add_argument("--port", type=int)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--no-open", dest="open", action="store_false", help="open no browser")


def run(given: argparse.Namespace) -> int:
    asyncio.run(_demo(given))
    return 0


async def _demo(given: argparse.Namespace) -> None:
    learners = given.learners
    home = given.data or Path(tempfile.mkdtemp(prefix="duologue-demo-"))
    settings = settings_from_environment(port=given.port, data=home)
    if given.port is None:
        settings = _at_a_free_port(settings)
    duologue = Duologue(settings, WallClock())
    file: Path = given.course or LIBRARY / "first-steps.md"
    course = _course(file)
    planned, token = await duologue.plan(plan_session(course, 1))
    await duologue.images.give(planned.id, images_beside(course, file.parent))
    async with running(duologue, settings) as serving:
        join = f"{settings.address}/join/{planned.join_code}"
        desk = f"{settings.address}/facilitate/{token}"
        console.print(f"\nFacilitator: {desk}")
        console.print(f"Learner:     {join}\n")
        segno.make(join).terminal(compact=True)
        socket = f"{settings.address.replace('http', 'ws', 1)}/live/{planned.id}"
        sims = []
        for i in range(learners):
            name = NAMES[i % len(NAMES)]
            person, seat = await duologue.people.add(planned.id, Role.LEARNER, name, simulated=True)
            learner = SimulatedLearner(f"{socket}/{person.id}/socket", seat, Random(i))
            sims.append(asyncio.create_task(learner.run()))
        console.print(f"{learners} simulated learners have joined. Stop with Ctrl-C.")
        if given.open:
            webbrowser.open(desk)
        with suppress(asyncio.CancelledError):
            await serving
        for sim in sims:
            sim.cancel()


def _at_a_free_port(settings: Settings) -> Settings:
    """The first that is free, from the usual one on: a demo may run beside a server."""
    for port in range(settings.port, settings.port + TRIES):
        found = msgspec.structs.replace(settings, port=port)
        with suppress(BadSetting):
            listen(found).close()
            return found
    return settings


def _course(file: Path) -> Course:
    return read(file.read_text(encoding="utf-8")).course
