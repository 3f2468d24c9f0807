"""How somebody becomes staff, and comes back: a one-time link, a name and a password."""

from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.passwords import BadPassword
from duologue.record.people import BadName
from duologue.record.staff import NameTaken
from duologue.record.trail import Verb
from duologue.web.door_log import turned_away
from duologue.web.limits import FAILURES_PER_ADDRESS, FAILURES_PER_NAME, address_of
from duologue.web.noting import note
from duologue.web.permissions import here, remember_staff, staff_of
from duologue.web.rendering import message, render
from duologue.web.roles import home_of
from duologue.web.signed_out import signed_out
from duologue.web.words import say

LARGEST_SIGN_IN_FORM = 10_000  # bytes


async def welcome(request: Request) -> Response:
    """What a one-time link opens."""
    duologue, token = here(request), request.path_params["token"]
    if not await duologue.staff.invitation_is_open(token, duologue.clock.now()):
        return message("used", 410)
    if request.method == "GET":
        return render("welcome.html", name="", problem="")
    form = await request.form(max_part_size=LARGEST_SIGN_IN_FORM)
    name, password = str(form.get("name", "")), str(form.get("password", ""))
    try:
        member = await duologue.staff.accept(token, name, password, duologue.clock.now())
    except (BadName, BadPassword, NameTaken) as error:
        return render("welcome.html", 400, name=name, problem=say(error.code))
    if member is None:
        return message("used", 410)
    await note(request, member, Verb.STAFF_CAME, member.id)
    return await remember_staff(request, member)


async def sign_in(request: Request) -> Response:
    if request.method == "GET":
        if staff := await staff_of(request):
            return RedirectResponse(home_of(staff), 303)
        return sign_in_page(request)
    form = await request.form(max_part_size=LARGEST_SIGN_IN_FORM)
    name = str(form.get("name", ""))
    duologue, where = here(request), f"sign-in {address_of(request)}"
    attempts, now, who = duologue.attempts, duologue.clock.now(), f"{where} {name.casefold()[:60]}"
    if await attempts.too_often(who, FAILURES_PER_NAME, now) or await attempts.too_often(
        where, FAILURES_PER_ADDRESS, now
    ):
        turned_away(request, "too many failures")
        return message("too-often", 429)
    member = await duologue.staff.sign_in(name, str(form.get("password", "")))
    if member is None:
        await attempts.failed(who, now)
        await attempts.failed(where, now)
        turned_away(request, "a wrong name or password")
        return sign_in_page(request, name, say("sign-in-wrong"))
    await note(request, member, Verb.SIGNED_IN, member.id)
    return await remember_staff(request, member)


def sign_in_page(request: Request, name: str = "", problem: str = "") -> Response:
    settings, passkeys = here(request).settings, here(request).ceremonies.possible
    issuer = settings.oidc_issuer
    return render(
        "sign_in.html", 400 if problem else 200, name=name, problem=problem, passkeys=passkeys,
        with_=issuer and (settings.oidc_name or urlsplit(issuer).netloc),
    )  # fmt: skip


async def sign_out(request: Request) -> Response:
    return await signed_out(request, RedirectResponse("/", 303))


ROUTES = [
    Route("/welcome/{token}", welcome, methods=["GET", "POST"]),
    Route("/sign-in", sign_in, methods=["GET", "POST"]),
    Route("/sign-out", sign_out, methods=["POST"]),
]
