"""duologue serve: the server; prints the link that begins everything."""

import argparse
import asyncio
import os
import signal
import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path

from duologue.command_line.running import console
from duologue.config import Settings, settings_from_environment
from duologue.live.clock import WallClock
from duologue.live.logs import begin_logs
from duologue.web.installation import Duologue
from duologue.web.processes import READY, Processes
from duologue.web.serving import running, serve_by


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int)
    parser.add_argument("--data", type=Path)
    parser.add_argument(
        "--processes", type=int, default=1, help="how many; needs PostgreSQL and Redis"
    )
    # What a process of several is given by the one that watches.
    parser.add_argument("--socket", type=int, help=argparse.SUPPRESS)


def run(given: argparse.Namespace) -> int:
    settings = settings_from_environment(port=given.port, data=given.data)
    begin_logs(as_json=settings.logs == "json")
    if given.socket is not None:
        serve_by(_serve_one_of_several(settings, given.socket))
        return 0
    if given.processes > 1:
        if not settings.database or not settings.redis:
            print(
                "More than one process needs DUOLOGUE_DATABASE (PostgreSQL) and DUOLOGUE_REDIS.",
                file=sys.stderr,
            )
            return 2
        asyncio.run(_serve_several(settings, given.processes))
        return 0
    serve_by(_serve(settings))
    return 0


async def _serve(settings: Settings) -> None:
    duologue = Duologue(settings, WallClock())
    async with running(duologue, settings) as serving:
        await _greet(duologue, settings)
        with suppress(asyncio.CancelledError):
            await serving


async def _serve_several(settings: Settings, number: int) -> None:
    # Brings the tables up to date and makes the master key, before several would.
    duologue = Duologue(settings, WallClock())
    try:
        processes = Processes(
            settings, number, ["--port", str(settings.port), "--data", str(settings.data)]
        )
        await processes.start()
        await _greet(duologue, settings)
    finally:
        await duologue.close()
    try:
        await processes.until_told()
    finally:
        await processes.end()


async def _serve_one_of_several(settings: Settings, file: int) -> None:
    duologue = Duologue(settings, WallClock())
    threading.Thread(target=_end_unwatched, daemon=True).start()
    async with running(duologue, settings, socket.socket(fileno=file)) as serving:
        print(READY, flush=True)
        with suppress(asyncio.CancelledError):
            await serving


def _end_unwatched() -> None:
    """Whoever started this process holds the other end of its input for as long as they live."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


async def _greet(duologue: Duologue, settings: Settings) -> None:
    if await duologue.staff.any():
        console.print(f"Sign in: {settings.address}/sign-in")
    else:
        token = await duologue.staff.invite(duologue.clock.now())
        console.print("Nobody can make sessions yet. This link works once, for the first one:")
        console.print(f"{settings.address}/welcome/{token}")
    console.print("Stop with Ctrl-C.")
