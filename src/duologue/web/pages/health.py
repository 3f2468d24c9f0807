"""What a balancer and a watchdog ask: whether this process lives, and whether it can serve now."""

import asyncio
import hmac

from starlette.exceptions import HTTPException
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


async def metrics(request: Request) -> Response:
    """For Prometheus, where a token for it was set. Numbers only."""
    duologue = here(request)
    token = duologue.settings.metrics_token
    if not token:
        raise HTTPException(404)
    given = request.headers.get("authorization", "").removeprefix("Bearer ")
    if not hmac.compare_digest(given.encode(), token.encode()):
        return PlainTextResponse("the token is another", 401)
    text = await asyncio.to_thread(duologue.measure.text)
    return Response(text, media_type="text/plain; version=0.0.4; charset=utf-8")


ROUTES = [Route("/healthz", alive), Route("/readyz", ready), Route("/metrics", metrics)]
