"""The command line: demo, serve, rehearse, check."""

import argparse
import asyncio
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from random import Random

import segno
import uvicorn
from rich.console import Console
from rich.progress import Progress

from duologue.config import Settings, settings_from_environment
from duologue.course.read import read
from duologue.course.source import Severity
from duologue.live.clock import WallClock
from duologue.plan.session_plan import plan_session
from duologue.rehearse.rehearsal import lead, report_on
from duologue.rehearse.simulated import NAMES, SimulatedLearner
from duologue.vocabulary import Role
from duologue.web.app import Duologue, make_app

console = Console(soft_wrap=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="duologue", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    demo = verbs.add_parser("demo", help="the sample course with simulated learners")
    demo.add_argument("--learners", type=int, default=18)
    demo.add_argument("--course", type=Path)
    serve = verbs.add_parser("serve", help="the server; prints the link that begins everything")
    for verb in (demo, serve):
        verb.add_argument("--port", type=int)
        verb.add_argument("--data", type=Path)
    rehearse = verbs.add_parser("rehearse", help="a session with simulated people, fast")
    rehearse.add_argument("course", type=Path)
    rehearse.add_argument("--session", type=int, default=1)
    rehearse.add_argument("--learners", type=int, default=20)
    rehearse.add_argument("--speed", type=float, default=30.0)
    rehearse.add_argument("--port", type=int, default=8099)
    check = verbs.add_parser("check", help="read courses and print what is wrong with them")
    check.add_argument("files", nargs="+", type=Path)
    given = parser.parse_args()
    match given.verb:
        case "check":
            sys.exit(_check(given.files))
        case "rehearse":
            asyncio.run(
                _rehearse(given.course, given.session, given.learners, given.speed, given.port)
            )
        case "demo":
            asyncio.run(_demo(given.port, given.data, given.course, given.learners))
        case _:
            asyncio.run(_serve(settings_from_environment(port=given.port, data=given.data)))


def _check(files: list[Path]) -> int:
    errors = 0
    for file in files:
        for finding in read(file.read_text(encoding="utf-8", errors="replace")).findings:
            place = f"{file}:{finding.place.line}:{finding.place.column}"
            print(f"{place}: {finding.severity} {finding.code} {finding.message} {finding.help}")
            errors += finding.severity is Severity.ERROR
    return 1 if errors else 0


async def _rehearse(course: Path, number: int, learners: int, speed: float, port: int) -> None:
    settings = settings_from_environment(port=port, data=Path(tempfile.mkdtemp()))
    duologue = Duologue(settings, WallClock(speed))
    text = course.read_text()  # noqa: ASYNC240  nothing else runs yet
    plan = plan_session(read(text).course, number)
    planned, _ = await duologue.plan(plan)
    server = _server(duologue, settings)
    serving = asyncio.create_task(server.serve())
    while not server.started and not serving.done():  # noqa: ASYNC110  as in the demo
        await asyncio.sleep(0.05)
    base = f"{settings.url.replace('http', 'ws', 1)}/live/{planned.id}"
    sims = []
    for i in range(learners):
        name = NAMES[i % len(NAMES)]
        person, seat = await duologue.people.add(planned.id, Role.LEARNER, name, simulated=True)
        sims.append(SimulatedLearner(f"{base}/{person.id}/socket", seat, Random(i), speed))
    running = [asyncio.create_task(sim.run()) for sim in sims]
    person, seat = await duologue.people.add(planned.id, Role.FACILITATOR, "Facilitator")
    leading = asyncio.create_task(lead(f"{base}/{person.id}/socket", seat, speed))
    minutes = sum(activity.minutes for activity in plan.activities)
    with Progress(console=console) as progress:
        bar = progress.add_task(plan.title, total=minutes * 60 / speed)
        while not leading.done():
            await asyncio.sleep(0.25)
            progress.advance(bar, 0.25)
    refused = await leading
    await asyncio.wait(running, timeout=5)
    found = report_on(sims)
    console.print(f"{found.learners} learners; each met {found.met[0]} to {found.met[1]} others")
    console.print(f"alone in a room: {found.alone}; refusals: {[*found.refusals, *refused]}")
    server.should_exit = True
    await serving


def _server(duologue: Duologue, settings: Settings) -> uvicorn.Server:
    config = uvicorn.Config(
        make_app(duologue), host=settings.host, port=settings.port, log_level="warning",
        ws="websockets-sansio", ws_max_size=65_536, access_log=False,
        timeout_graceful_shutdown=3,
    )  # fmt: skip
    return uvicorn.Server(config)


async def _serve(settings: Settings) -> None:
    duologue = Duologue(settings, WallClock())
    console.print(f"Begin here: {settings.url}/start/{duologue.start_token}")
    await _server(duologue, settings).serve()


async def _demo(port: int | None, data: Path | None, course: Path | None, learners: int) -> None:
    home = data or Path(tempfile.mkdtemp(prefix="duologue-demo-"))
    settings = settings_from_environment(port=port, data=home)
    sample = course or Path(__file__).parents[2] / "courses" / "first-steps.md"
    duologue = Duologue(settings, WallClock())
    planned, token = await duologue.plan(plan_session(read(sample.read_text()).course, 1))
    server = _server(duologue, settings)
    serving = asyncio.create_task(server.serve())
    # uvicorn tells that it has started by a flag and in no other way.
    while not server.started and not serving.done():  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    join = f"{settings.url}/join/{planned.join_code}"
    console.print(f"\nFacilitator: {settings.url}/facilitate/{token}")
    console.print(f"Learner:     {join}\n")
    segno.make(join).terminal(compact=True)
    sims = []
    for i in range(learners):
        name = NAMES[i % len(NAMES)]
        person, seat = await duologue.people.add(planned.id, Role.LEARNER, name, simulated=True)
        socket = f"{settings.url.replace('http', 'ws', 1)}/live/{planned.id}/{person.id}/socket"
        sims.append(asyncio.create_task(SimulatedLearner(socket, seat, Random(i)).run()))
    console.print(f"{learners} simulated learners have joined. Stop with Ctrl-C.")
    with suppress(asyncio.CancelledError):
        await serving
    for sim in sims:
        sim.cancel()


if __name__ == "__main__":
    os.umask(0o077)  # what a class wrote is readable for nobody else on this machine
    main()
