"""One rehearsal from beginning to end: a server of its own, simulated people, a report."""

import asyncio
import socket
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import msgspec

from duologue.config import settings_from_environment
from duologue.insight.rehearsal import Report
from duologue.live.clock import WallClock
from duologue.plan.session_plan import SessionPlan
from duologue.rehearse.rehearsal import lead, report_on
from duologue.rehearse.simulated import NAMES, SimulatedLearner
from duologue.vocabulary import Role
from duologue.web.installation import Duologue
from duologue.web.serving import running

BETWEEN_NEWS = 0.25  # seconds
GOODBYE = 5.0  # seconds for the simulated learners to notice that the session has closed


async def rehearse(
    plan: SessionPlan, learners: int, speed: float, told: Callable[[float], None], port: int = 0
) -> Report:
    """Runs the plan `speed` times as fast as life, in a folder that is gone afterwards.

    `told` hears, a few times a second, how much of it is over, from 0 to 1. Port 0 is any that is
    free.
    """
    with tempfile.TemporaryDirectory(prefix="duologue-rehearsal-") as home:
        settings = settings_from_environment(
            host="127.0.0.1", port=port or _free_port(), data=Path(home), url=""
        )
        duologue = Duologue(settings, WallClock(speed))
        planned, _ = await duologue.plan(plan)
        async with running(duologue, settings):
            base = f"{settings.address.replace('http', 'ws', 1)}/live/{planned.id}"
            sims = []
            for i in range(learners):
                name = NAMES[i % len(NAMES)]
                person, seat = await duologue.people.add(
                    planned.id, Role.LEARNER, name, simulated=True
                )
                url = f"{base}/{person.id}/socket"
                sims.append(SimulatedLearner(url, seat, Random(i), speed, name))
            running_sims = [asyncio.create_task(sim.run()) for sim in sims]
            person, seat = await duologue.people.add(planned.id, Role.FACILITATOR, "Facilitator")
            leading = asyncio.create_task(lead(f"{base}/{person.id}/socket", seat, speed))
            await _wait(leading, sum(a.minutes for a in plan.activities) * 60 / speed, told)
            refused = await leading
            await asyncio.wait(running_sims, timeout=GOODBYE)
            for each in running_sims:
                each.cancel()
    found = report_on(sims)
    return msgspec.structs.replace(found, refusals=(*found.refusals, *refused))


async def _wait(
    leading: asyncio.Task[list[str]], seconds: float, told: Callable[[float], None]
) -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()
    while not leading.done():
        await asyncio.wait([leading], timeout=BETWEEN_NEWS)
        told(min(1.0, (loop.time() - began) / max(seconds, BETWEEN_NEWS)))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
