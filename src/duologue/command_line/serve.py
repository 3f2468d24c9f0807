"""duologue serve: the server; prints the link that begins everything."""

import argparse
import asyncio
from contextlib import suppress
from pathlib import Path

from duologue.command_line.running import console
from duologue.config import Settings, settings_from_environment
from duologue.live.clock import WallClock
from duologue.web.installation import Duologue
from duologue.web.serving import running


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int)
    parser.add_argument("--data", type=Path)


def run(given: argparse.Namespace) -> int:
    asyncio.run(_serve(settings_from_environment(port=given.port, data=given.data)))
    return 0


async def _serve(settings: Settings) -> None:
    duologue = Duologue(settings, WallClock())
    async with running(duologue, settings) as serving:
        if await duologue.staff.any():
            console.print(f"Sign in: {settings.address}/sign-in")
        else:
            token = await duologue.staff.invite(duologue.clock.now())
            console.print("Nobody can make sessions yet. This link works once, for the first one:")
            console.print(f"{settings.address}/welcome/{token}")
        console.print("Stop with Ctrl-C.")
        with suppress(asyncio.CancelledError):
            await serving
