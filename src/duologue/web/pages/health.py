"""What a balancer and a watchdog ask: whether this process lives, and whether it can serve now."""

import asyncio

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from duologue.web.permissions import here

# Seconds for the database to answer; whoever asks sends people elsewhere after about as many.
SOON = 2.0


async def alive(_: Request) -> Response:
    """Asks nothing else: a process is not ended because its database restarts."""
    return PlainTextResponse("ok")


async def ready(request: Request) -> Response:
    try:
        async with asyncio.timeout(SOON):
            await here(request).staff.any()
    except Exception:  # noqa: BLE001  whatever it is, people are better served elsewhere
        return PlainTextResponse("the database does not answer", 503)
    return PlainTextResponse("ok")


ROUTES = [Route("/healthz", alive), Route("/readyz", ready)]
