"""Routes, headers, and what happens when something is missing or broken."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from duologue.web.installation import Duologue
from duologue.web.pages import door, live, office, sign_in
from duologue.web.permissions import same_origin
from duologue.web.rendering import STATIC, message

BOTH = ["GET", "POST"]
POST = ["POST"]
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
        "img-src 'self' data:; connect-src 'self'; media-src 'self' blob:; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    # no-referrer would make browsers send `Origin: null`, and forms could not be told apart.
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "permissions-policy": "camera=(self), microphone=(self), display-capture=(self)",
    "cross-origin-opener-policy": "same-origin",
}
ROUTES = [
    Route("/", office.home),
    Route("/join/{code}", door.join, methods=BOTH),
    Route("/facilitate/{token}", door.facilitate, methods=BOTH),
    Route("/live/{session}/{person}", live.room),
    WebSocketRoute("/live/{session}/{person}/socket", live.room_socket),
    Route("/live/{session}/{person}/projector", live.projector),
    WebSocketRoute("/live/{session}/{person}/projector/socket", live.projector_socket),
    Route("/welcome/{token}", sign_in.welcome, methods=BOTH),
    Route("/sign-in", sign_in.sign_in, methods=BOTH),
    Route("/sign-out", sign_in.sign_out, methods=POST),
    Route("/office", office.office),
    Route("/office/courses", office.new_course, methods=POST),
    Route("/office/courses/{course}", office.course, methods=BOTH),
    Route("/office/courses/{course}/remove", office.remove_course, methods=POST),
    Route("/office/courses/{course}/sessions", office.new_session, methods=POST),
    Route("/office/sessions/{session}", office.session),
    Route("/office/sessions/{session}/open", door.open_own),
    Route("/office/sessions/{session}/erase", office.erase_session, methods=POST),
]


def make_app(duologue: Duologue) -> ASGIApp:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        sweeping = asyncio.create_task(duologue.sweep_for_ever())
        yield
        sweeping.cancel()
        await duologue.close()

    app = Starlette(
        routes=[
            *ROUTES,
            Route("/health", _health),
            Mount("/static", StaticFiles(directory=STATIC, check_dir=False)),
        ],
        exception_handlers={404: _missing, 405: _missing, 500: _broken},
        lifespan=lifespan,
    )
    app.state.duologue = duologue

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        """Headers on everything; forms only from our own pages."""
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        if scope["method"] == "POST" and not same_origin(HTTPConnection(scope), duologue):
            await message("gone", 403)(scope, receive, send)
            return

        async def with_headers(told: Message) -> None:
            if told["type"] == "http.response.start":
                told["headers"] += [(k.encode(), v.encode()) for k, v in HEADERS.items()]
                if not scope["path"].startswith("/static/"):
                    told["headers"].append((b"cache-control", b"no-store"))
            await send(told)

        await app(scope, receive, with_headers)

    return guarded


async def _health(_: Request) -> Response:
    return PlainTextResponse("ok")


async def _missing(_: Request, error: Exception) -> Response:
    return message("gone", 404)


async def _broken(_: Request, error: Exception) -> Response:
    return message("problem", 500)
