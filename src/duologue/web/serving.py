"""A server running in this process, for as long as it is needed."""

import asyncio
import socket
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress

import uvicorn

from duologue.config import Settings
from duologue.live.messages import LARGEST_FRAME
from duologue.web.app import make_app
from duologue.web.installation import Duologue
from duologue.web.line import Beginning, Line, look_for_ever
from duologue.web.listening import listen

GOODBYE = 3  # seconds for open sockets to close when the server stops


def serve_by(work: Coroutine[None, None, None]) -> None:
    """Runs the work of a server to its end, on the fastest event loop there is for this system."""
    if sys.platform == "win32":
        asyncio.run(work)
    else:
        import uvloop

        uvloop.run(work)


@asynccontextmanager
async def running(
    duologue: Duologue,
    settings: Settings,
    shared: socket.socket | None = None,
    log_level: str = "warning",
) -> AsyncIterator[asyncio.Task[None]]:
    """The server, answering; stopped at the end. Await the task to serve until Ctrl-C.

    `shared` is a socket that listens already, on which other processes answer too. Raises
    BadSetting where there is none and nobody can listen.
    """
    listening = shared or listen(settings)
    config = uvicorn.Config(
        make_app(duologue), host=settings.host, port=settings.port, log_level=log_level,
        http=Beginning, ws=Line, ws_max_size=LARGEST_FRAME, ws_per_message_deflate=False,
        access_log=False, timeout_graceful_shutdown=GOODBYE, ws_ping_interval=None,
        # Its lines go where ours go.
        log_config=None,
    )  # fmt: skip
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve([listening]))
    # uvicorn tells that it has started by a flag and in no other way.
    while not server.started and not serving.done():  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    if serving.done():
        await serving  # raises what kept it from starting
    looking = asyncio.create_task(look_for_ever(server.server_state.connections))
    try:
        yield serving
    finally:
        looking.cancel()
        server.should_exit = True
        with suppress(asyncio.CancelledError):
            await serving
