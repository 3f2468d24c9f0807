"""duologue rehearse: a session with simulated people, fast, over real sockets."""

import argparse
import asyncio
import tempfile
from pathlib import Path
from random import Random

import msgspec
from rich.progress import Progress

from duologue.command_line.running import console, running
from duologue.config import settings_from_environment
from duologue.course.read import read
from duologue.live.clock import WallClock
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.rehearse.rehearsal import in_words, lead, report_on
from duologue.rehearse.simulated import NAMES, SimulatedLearner
from duologue.vocabulary import Role
from duologue.web.installation import Duologue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("course", type=Path)
    parser.add_argument("--session", type=int, default=1)
    parser.add_argument("--learners", type=int, default=20)
    parser.add_argument("--speed", type=float, default=30.0)
    parser.add_argument("--port", type=int, default=8099)


def run(given: argparse.Namespace) -> int:
    plan = plan_session(read(given.course.read_text()).course, given.session)
    asyncio.run(_rehearse(plan, given.learners, given.speed, given.port))
    return 0


async def _rehearse(plan: SessionPlan, learners: int, speed: float, port: int) -> None:
    settings = settings_from_environment(port=port, data=Path(tempfile.mkdtemp()))
    duologue = Duologue(settings, WallClock(speed))
    planned, _ = await duologue.plan(plan)
    async with running(duologue, settings):
        base = f"{settings.address.replace('http', 'ws', 1)}/live/{planned.id}"
        sims = []
        for i in range(learners):
            name = NAMES[i % len(NAMES)]
            person, seat = await duologue.people.add(planned.id, Role.LEARNER, name, simulated=True)
            url = f"{base}/{person.id}/socket"
            sims.append(SimulatedLearner(url, seat, Random(i), speed, name))
        running_sims = [asyncio.create_task(sim.run()) for sim in sims]
        person, seat = await duologue.people.add(planned.id, Role.FACILITATOR, "Facilitator")
        leading = asyncio.create_task(lead(f"{base}/{person.id}/socket", seat, speed))
        minutes = sum(activity.minutes for activity in plan.activities)
        with Progress(console=console) as progress:
            bar = progress.add_task(plan.title, total=minutes * 60 / speed)
            while not leading.done():
                await asyncio.sleep(0.25)
                progress.advance(bar, 0.25)
        refused = await leading
        await asyncio.wait(running_sims, timeout=5)
        found = report_on(sims)
        found = msgspec.structs.replace(found, refusals=(*found.refusals, *refused))
        console.print(in_words(found), highlight=False)
