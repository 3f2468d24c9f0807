"""Routes, headers, and what happens when something is missing or broken."""

import asyncio
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from duologue.live.logs import keep_words_out_of_logs
from duologue.web.built_files import BuiltFiles
from duologue.web.cookie_names import known_by_short_names, named_for_https
from duologue.web.door_log import turned_away
from duologue.web.installation import Duologue
from duologue.web.limits import with_limit
from duologue.web.pages import (
    account,
    another_partner,
    answers,
    bring,
    cohort,
    confidential,
    connectors,
    course,
    door,
    health,
    images,
    insight,
    invite,
    language,
    library,
    live,
    lti,
    mine,
    minutes,
    note_copies,
    office,
    paper,
    partner,
    partner_call,
    partner_letters,
    partners,
    passkeys,
    people,
    personal,
    pulse,
    pulse_inside,
    rehearsal,
    report,
    reports,
    roster,
    scim,
    seating_rules,
    sign_in,
    sign_in_with,
    team,
    trail,
    ways_back,
)
from duologue.web.pauses import keep_pauses_short
from duologue.web.permissions import same_origin
from duologue.web.release import STATIC
from duologue.web.rendering import message
from duologue.web.reporting import warm_up
from duologue.web.words import speaking

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
        "img-src 'self' data:; connect-src 'self'; media-src 'self' blob:; "
        "object-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    # no-referrer would make browsers send `Origin: null`, and forms could not be told apart.
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "permissions-policy": "camera=(self), microphone=(self), display-capture=(self)",
    "cross-origin-opener-policy": "same-origin",
}
# Browsers that have been here once ask in no other way for a year.
HTTPS_ONLY = {"strict-transport-security": "max-age=31536000; includeSubDomains"}
ROUTES = [
    *office.ROUTES, *course.ROUTES, *images.ROUTES, *rehearsal.ROUTES, *library.ROUTES,
    *paper.ROUTES, *door.ROUTES, *health.ROUTES, *live.ROUTES, *mine.ROUTES,
    *sign_in.ROUTES, *ways_back.ROUTES, *sign_in_with.ROUTES,
    *account.ROUTES, *passkeys.ROUTES, *trail.ROUTES, *team.ROUTES, *reports.ROUTES,
    *language.ROUTES, *confidential.ROUTES, *pulse.ROUTES, *pulse_inside.ROUTES,
    *insight.ROUTES, *report.ROUTES, *minutes.ROUTES, *answers.ROUTES, *invite.ROUTES,
    *people.ROUTES, *seating_rules.ROUTES, *partner.ROUTES,
    *cohort.ROUTES, *bring.ROUTES, *roster.ROUTES, *partner_letters.ROUTES, *partner_call.ROUTES,
    *another_partner.ROUTES, *partners.ROUTES, *note_copies.ROUTES,
    *personal.ROUTES, *connectors.ROUTES, *scim.ROUTES, *lti.ROUTES,
]  # fmt: skip


def make_app(duologue: Duologue) -> ASGIApp:
    keep_words_out_of_logs()

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        works: list[Coroutine[None, None, None]] = [
            duologue.sweep_for_ever(),
            duologue.teller.tell_for_ever(),
            duologue.keep_in_touch(),
            duologue.measure.look_for_ever(duologue.numbers),
            keep_pauses_short(lambda: duologue.hosts.anybody),
        ]
        if duologue.postman is not None:
            works.append(duologue.postman.deliver_for_ever())
        for_ever = [asyncio.create_task(work) for work in works]
        warming = asyncio.create_task(warm_up(duologue))
        yield
        for task in for_ever:
            task.cancel()
        await asyncio.gather(warming, *for_ever, return_exceptions=True)
        await duologue.close()

    app = Starlette(
        routes=[
            *ROUTES,
            Mount("/static", BuiltFiles(directory=STATIC, check_dir=False)),
        ],
        exception_handlers={HTTPException: _refused, 404: _missing, 405: _missing, 500: _broken},
        lifespan=lifespan,
    )
    app.state.duologue = duologue

    https = duologue.settings.address.startswith("https:")
    headers = _headers(duologue) | (HTTPS_ONLY if https else {})

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        """Headers on everything, in the reader's language; forms only from our own pages."""
        if https and scope["type"] != "lifespan":
            scope = known_by_short_names(scope)
        if scope["type"] != "http":
            await app(scope, receive, send)
            return

        begun = time.monotonic()

        async def with_headers(told: Message) -> None:
            if told["type"] == "http.response.start":
                duologue.measure.answered(told["status"])
                duologue.traces.took(
                    name_of(scope.get("endpoint")), time.monotonic() - begun,
                    method=scope["method"], status=told["status"],
                )  # fmt: skip
                told["headers"] += [(k.encode(), v.encode()) for k, v in headers.items()]
                if not scope["path"].startswith("/static/"):
                    told["headers"].append((b"cache-control", b"no-store"))
                if https:
                    named_for_https(told)
            await send(told)

        with speaking(language.language_of(HTTPConnection(scope))):
            elsewhere = scope["path"] in lti.FROM_ELSEWHERE
            if (
                scope["method"] == "POST"
                and not elsewhere
                and not same_origin(HTTPConnection(scope), duologue)
            ):
                turned_away(HTTPConnection(scope), "a form of a page from elsewhere")
                await message("gone", 403)(scope, receive, with_headers)
                return
            await app(scope, with_limit(scope, receive), with_headers)

    return guarded


def name_of(endpoint: object) -> str:
    """Which function answers: "live.room"; never the address that was asked for."""
    place = str(getattr(endpoint, "__module__", "")).rpartition(".")[2]
    name = getattr(endpoint, "__name__", "")
    return f"{place}.{name}" if place and name else "other"


def _headers(duologue: Duologue) -> dict[str, str]:
    """Pages may speak to us; and to a forwarding unit that browsers speak to themselves."""
    unit = duologue.forwarder
    if unit is None or not unit.origin:
        return HEADERS
    policy = HEADERS["content-security-policy"]
    more = f"connect-src 'self' {unit.origin} {unit.origin.replace('ws', 'http', 1)}"
    return HEADERS | {"content-security-policy": policy.replace("connect-src 'self'", more)}


async def _refused(_: Request, error: Exception) -> Response:
    """A form that cannot be read, is too large, or comes too often."""
    status = error.status_code if isinstance(error, HTTPException) else 400
    return message({413: "too-large", 429: "too-often"}.get(status, "unreadable"), status)


async def _missing(_: Request, error: Exception) -> Response:
    return message("gone", 404)


async def _broken(_: Request, error: Exception) -> Response:
    return message("problem", 500)
