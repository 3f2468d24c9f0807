"""Starlette lives only in this folder: routes, headers, and what a link opens."""

import io
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import segno
from jinja2 import Environment, PackageLoader
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from duologue.config import Settings
from duologue.course.read import read
from duologue.course.source import Severity
from duologue.live.clock import Clock
from duologue.live.hosts import Hosts
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.record.database import Database
from duologue.record.event_log import EventLog
from duologue.record.people import BadName, Participant, People
from duologue.record.sessions import Planned, Sessions
from duologue.record.vault import Vault
from duologue.session.view import Words, view_for
from duologue.vocabulary import OUTSIDER, Role, SessionId
from duologue.web.live_socket import serve_socket
from duologue.web.words import say

STATIC = Path(__file__).parent / "static"
A_DAY = 86_400  # seconds; a session and the evening after it
LARGEST_FORM = 2 * 1024 * 1024  # bytes; a course is under 100 kB
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
        "img-src 'self' data:; connect-src 'self'; media-src 'self' blob:; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "permissions-policy": "camera=(self), microphone=(self), display-capture=(self)",
    "cross-origin-opener-policy": "same-origin",
}


class Duologue:
    """Everything one process needs, opened once."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.database = Database.open(settings.data / "duologue.sqlite3")
        vault = Vault(settings.data / "vault.key")
        self.people = People(self.database)
        self.sessions = Sessions(self.database, vault)
        self.hosts = Hosts(EventLog(self.database, vault), self.people, clock)
        # Opens the page on which a first session is made; printed where the server starts.
        self.start_token = secrets.token_urlsafe(18)

    async def plan(self, plan: SessionPlan) -> tuple[Planned, str]:
        """A new session, ready to join, and its facilitators' token."""
        planned, token = await self.sessions.create(plan.title, self.hosts.clock.now())
        await self.hosts.begin(planned.id, plan)
        return planned, token

    async def close(self) -> None:
        self.hosts.close()
        await self.database.close()


def make_app(duologue: Duologue) -> ASGIApp:
    pages = Environment(
        loader=PackageLoader("duologue.web"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    pages.globals["say"] = say
    manifest = json.loads((STATIC / "app" / "manifest.json").read_text())
    room = manifest["room/main.tsx"]
    page_styles = ["/static/app/" + manifest["styles/page.css"]["file"]]

    def render(template: str, status: int = 200, **values: object) -> HTMLResponse:
        html = pages.get_template(template).render({"styles": page_styles} | values)
        return HTMLResponse(html, status)

    def message(name: str, status: int) -> HTMLResponse:
        return render("message.html", status, title=say(f"{name}-title"), text=say(f"{name}-text"))

    async def home(_: Request) -> Response:
        return message("home", 200)

    async def health(_: Request) -> Response:
        return PlainTextResponse("ok")

    async def start(request: Request) -> Response:
        if not secrets.compare_digest(request.path_params["token"], duologue.start_token):
            return message("gone", 404)
        if request.method == "GET":
            return render("start.html", text="", number=1)
        form = await request.form(max_part_size=LARGEST_FORM)
        text, number = str(form.get("course", "")), str(form.get("number", "1"))
        reading = read(text)
        errors = [f for f in reading.findings if f.severity is Severity.ERROR]
        sessions = len(reading.course.sessions)
        if errors or not number.isdecimal() or not 1 <= int(number) <= sessions:
            return render("start.html", 400, text=text, number=number, findings=errors)
        planned, token = await duologue.plan(plan_session(reading.course, int(number)))
        join = f"{duologue.settings.url}/join/{planned.join_code}"
        qr = io.BytesIO()
        segno.make(join).save(qr, kind="svg", scale=5, xmldecl=False, svgclass=None, lineclass=None)
        return render(
            "start.html", join=join, facilitate=f"/facilitate/{token}", qr=qr.getvalue().decode()
        )

    async def join(request: Request) -> Response:
        planned = await duologue.sessions.by_join_code(request.path_params["code"])
        if planned is None:
            return message("gone", 404)
        view = view_for((await duologue.hosts.of(planned.id)).state, OUTSIDER, Words({}, {}))
        again = await _seated_before(request, planned.id)
        name = problem = ""
        if request.method == "POST":
            form = await request.form(max_part_size=10_000)
            name = str(form.get("name", ""))
            try:
                person, token = await duologue.people.add(planned.id, Role.LEARNER, name)
            except BadName as error:
                problem = str(error)
            else:
                return _take_seat(request, person, token)
        return render(
            "join.html", 400 if problem else 200, view=view, name=name, problem=problem,
            again=again.name if again else None, again_at=_seat_of(again) if again else None,
        )  # fmt: skip

    async def facilitate(request: Request) -> Response:
        planned = await duologue.sessions.by_facilitator_token(request.path_params["token"])
        if planned is None:
            return message("gone", 404)
        again = await _seated_before(request, planned.id)
        if again is not None:
            return RedirectResponse(_seat_of(again), 303)
        person, token = await duologue.people.add(planned.id, Role.FACILITATOR, "Facilitator")
        return _take_seat(request, person, token)

    async def _seated_before(request: Request, session: SessionId) -> Participant | None:
        id, _, token = request.cookies.get("before", "").partition(".")
        return await duologue.people.by_token(session, id, token) if token else None

    def _take_seat(request: Request, person: Participant, token: str) -> Response:
        """The token goes into a cookie of this one seat, so that one browser can hold several."""
        response = RedirectResponse(_seat_of(person), 303)
        secure = duologue.settings.url.startswith("https:")
        for name, value, path in (
            ("seat", token, _seat_of(person)),
            ("before", f"{person.id}.{token}", request.url.path),
        ):
            response.set_cookie(
                name, value, A_DAY, path=path, httponly=True, samesite="lax", secure=secure
            )
        return response

    async def _participant(connection: HTTPConnection) -> Participant | None:
        path = connection.path_params
        token = connection.cookies.get("seat", "")
        return await duologue.people.by_token(path["session"], path["person"], token)

    async def live(request: Request) -> Response:
        if await _participant(request) is None:
            return message("gone", 404)
        styles = ["/static/app/" + css for css in room.get("css", [])]
        return render("live.html", styles=styles, script="/static/app/" + room["file"])

    async def socket(websocket: WebSocket) -> None:
        participant = await _participant(websocket)
        if participant is None or not _same_origin(websocket):
            await websocket.close(1008)
            return
        host = await duologue.hosts.of(participant.session)
        await serve_socket(websocket, host, participant)

    def _same_origin(connection: HTTPConnection) -> bool:
        origin = connection.headers.get("origin")
        if origin is None:
            return True  # not a browser; the seat's token has been checked
        allowed = {urlsplit(duologue.settings.url).netloc, connection.headers.get("host", "")}
        return urlsplit(origin).netloc in allowed

    async def missing(_: Request, error: Exception) -> Response:
        return message("gone", 404)

    async def broken(_: Request, error: Exception) -> Response:
        return message("problem", 500)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await duologue.close()

    app = Starlette(
        routes=[
            Route("/", home),
            Route("/health", health),
            Route("/start/{token}", start, methods=["GET", "POST"]),
            Route("/join/{code}", join, methods=["GET", "POST"]),
            Route("/facilitate/{token}", facilitate),
            Route("/live/{session}/{person}", live),
            WebSocketRoute("/live/{session}/{person}/socket", socket),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        exception_handlers={404: missing, 500: broken},
        lifespan=lifespan,
    )

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        """Headers on everything; forms only from our own pages."""
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        if scope["method"] == "POST" and not _same_origin(HTTPConnection(scope)):
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


def _seat_of(person: Participant) -> str:
    return f"/live/{person.session}/{person.id}"
