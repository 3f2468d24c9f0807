"""duologue rehearse: a session with simulated people, fast, over real sockets."""

import argparse
import asyncio
import os
import sys
from pathlib import Path

import msgspec
from rich.progress import Progress

from duologue.command_line.running import console
from duologue.course.read import read
from duologue.insight.rehearsal import Going
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.rehearse.rehearsal import in_words
from duologue.rehearse.run import rehearse

STDIN = Path("-")
# Beside a live class on the same machine, a rehearsal waits.
GENTLY = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("course", type=Path, help="a file, or - for a text on standard input")
    parser.add_argument("--session", type=int, default=1)
    parser.add_argument("--learners", type=int, default=20)
    parser.add_argument("--speed", type=float, default=30.0)
    parser.add_argument("--port", type=int, default=0, help="0: any that is free")
    parser.add_argument("--json", action="store_true", help="progress and report, one a line")


def run(given: argparse.Namespace) -> int:
    text = sys.stdin.read() if given.course == STDIN else given.course.read_text("utf-8")
    plan = plan_session(read(text).course, given.session)
    show = _as_json if given.json else _on_screen
    asyncio.run(show(plan, given.learners, given.speed, given.port))
    return 0


async def _on_screen(plan: SessionPlan, learners: int, speed: float, port: int) -> None:
    with Progress(console=console) as progress:
        bar = progress.add_task(plan.title, total=1.0)
        found = await rehearse(
            plan, learners, speed, lambda done: progress.update(bar, completed=done), port
        )
    console.print(in_words(found), highlight=False)


async def _as_json(plan: SessionPlan, learners: int, speed: float, port: int) -> None:
    os.nice(GENTLY)

    def say(value: msgspec.Struct) -> None:
        sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
        sys.stdout.buffer.flush()

    say(await rehearse(plan, learners, speed, lambda done: say(Going(done)), port))
