"""Who is asking: a person on their seat, a signed-in staff member, or nobody in particular; and
whether what they ask for is theirs to do."""

from collections.abc import Awaitable, Callable
from functools import wraps
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response

from duologue.record.people import Participant
from duologue.record.retention import LONGEST
from duologue.record.sign_ins import SIGN_IN_LASTS
from duologue.record.staff import StaffMember
from duologue.vocabulary import SessionId
from duologue.web.browser_names import browser_named
from duologue.web.door_log import came_in, turned_away
from duologue.web.installation import Duologue
from duologue.web.rendering import message
from duologue.web.roles import Work, home_of, may

_Page = Callable[[Request, StaffMember], Awaitable[Response]]
A_DAY = 86_400  # seconds; a session and the evening after it


def here(connection: HTTPConnection) -> Duologue:
    duologue = connection.app.state.duologue
    assert isinstance(duologue, Duologue)
    return duologue


def seat_of(person: Participant) -> str:
    return f"/live/{person.session}/{person.id}"


async def participant_of(connection: HTTPConnection) -> Participant | None:
    """Whoever holds the cookie of the seat that the path names."""
    path = connection.path_params
    token = connection.cookies.get("seat", "")
    found = await here(connection).people.by_token(path["session"], path["person"], token)
    if found is None:
        turned_away(connection, "not their seat")
    return found


async def seated_before(request: Request, session: SessionId) -> Participant | None:
    """Whoever has entered by this same link in this browser before."""
    id, _, token = request.cookies.get("before", "").partition(".")
    return await here(request).people.by_token(session, id, token) if token else None


def take_seat(request: Request, person: Participant, token: str) -> Response:
    """The token goes into a cookie of this one seat, so that one browser can hold several."""
    response = RedirectResponse(seat_of(person), 303)
    # As long as something is kept about somebody, they can see it and end it from their seat.
    longest = max(here(request).settings.retention_days, LONGEST)
    kept = int((longest + 1) * A_DAY)
    for name, value, lasts, path in (
        ("seat", token, kept, seat_of(person)),
        ("before", f"{person.id}.{token}", A_DAY, request.url.path),
    ):
        response.set_cookie(
            name, value, lasts, path=path, httponly=True, samesite="lax", secure=is_secure(request)
        )
    return response


async def staff_of(request: Request) -> StaffMember | None:
    token = request.cookies.get("staff", "")
    duologue = here(request)
    return await duologue.sign_ins.member(token, duologue.clock.now()) if token else None


def _for(work: Work | None) -> Callable[[_Page], Callable[[Request], Awaitable[Response]]]:
    """The page, for who is signed in and does this work; None: for the whole staff. The sign-in
    page for everyone else."""

    def guard(page: _Page) -> Callable[[Request], Awaitable[Response]]:
        @wraps(page)
        async def guarded(request: Request) -> Response:
            staff = await staff_of(request)
            if staff is None:
                return RedirectResponse("/sign-in", 303)
            if work is not None and not may(staff, work):
                turned_away(request, "another role's work", staff.id)
                return message("other-role", 403, staff=staff)
            return await page(request, staff)

        return guarded

    return guard


for_staff = _for(None)
for_writing = _for(Work.WRITE)
for_leading = _for(Work.LEAD)
for_measuring = _for(Work.MEASURE)
for_reading_reports = _for(Work.READ_REPORTS)
for_administering = _for(Work.ADMINISTER)


async def remember_staff(request: Request, member: StaffMember, to: str = "") -> Response:
    """Signed in, and where they begin, or at `to`."""
    duologue = here(request)
    browser = browser_named(request.headers.get("user-agent", ""))
    token = await duologue.sign_ins.begin(member, duologue.clock.now(), browser)
    came_in(request, member.id)
    response = RedirectResponse(to or home_of(member), 303)
    response.set_cookie(
        "staff", token, SIGN_IN_LASTS, httponly=True, samesite="lax", secure=is_secure(request)
    )
    return response


def same_origin(connection: HTTPConnection, duologue: Duologue) -> bool:
    origin = connection.headers.get("origin")
    if origin is None:
        return True  # not a browser; whatever token is needed is checked elsewhere
    allowed = {urlsplit(duologue.settings.address).netloc, connection.headers.get("host", "")}
    return urlsplit(origin).netloc in allowed


def is_secure(request: Request) -> bool:
    return here(request).settings.address.startswith("https:")
