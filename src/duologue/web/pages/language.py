"""Which language somebody reads: what they chose in this browser, or what it asks for."""

from urllib.parse import urlsplit

from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.web.permissions import is_secure
from duologue.web.words import LANGUAGES, SOURCE

COOKIE = "language"  # holds two letters and nothing about anybody
A_YEAR = 31_536_000  # seconds


def language_of(connection: HTTPConnection) -> str:
    chosen = connection.cookies.get(COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    return _asked_for(connection.headers.get("accept-language", ""))


def _asked_for(header: str) -> str:
    """The first that we have of "fr-CH, fr;q=0.9, en;q=0.8", by weight (RFC 9110, 12.5.4)."""
    weighed = []
    for part in header.split(","):
        tag, _, weight = part.partition(";")
        try:
            weighed.append((float(weight.strip().removeprefix("q=") or 1), tag.strip()[:2].lower()))
        except ValueError:
            continue
    # A stable sort: of two with one weight, the first that was named.
    best = sorted(weighed, key=lambda each: -each[0])
    return next((tag for weight, tag in best if weight > 0 and tag in LANGUAGES), SOURCE)


async def choose(request: Request) -> Response:
    """Remembers the choice in this browser, and goes back to where it was made."""
    form = await request.form(max_part_size=1000)
    chosen, back = str(form.get("language", "")), str(form.get("back", ""))
    if not back:
        # Our referrer policy names the whole page to ourselves, and to nobody else.
        came = urlsplit(request.headers.get("referer", ""))
        back = came.path + (f"?{came.query}" if came.query else "")
    # A path of ours: "//elsewhere" would be another server.
    ours = back.startswith("/") and back[1:2] not in ("/", "\\")
    response = RedirectResponse(back if ours else "/", 303)
    if chosen in LANGUAGES:
        response.set_cookie(
            COOKIE, chosen, A_YEAR, httponly=True, samesite="lax", secure=is_secure(request)
        )
    return response


ROUTES = [Route("/language", choose, methods=["POST"])]
