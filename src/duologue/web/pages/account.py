"""A staff member's own account: name, address, password, and where they are signed in."""

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.passwords import BadPassword
from duologue.record.people import BadName
from duologue.record.proofs import Purpose
from duologue.record.sign_ins import FRESH_LASTS, name_of_sign_in
from duologue.record.staff import BadAddress, NameTaken, StaffMember
from duologue.record.trail import Verb
from duologue.web.door_log import turned_away
from duologue.web.figures import ago
from duologue.web.limits import FAILURES_PER_NAME
from duologue.web.noting import note
from duologue.web.permissions import for_staff, here, remember_staff
from duologue.web.rendering import render
from duologue.web.staff_letters import confirm_letter
from duologue.web.words import say


@for_staff
async def account(request: Request, staff: StaffMember) -> Response:
    return await account_page(request, staff)


@for_staff
async def rename(request: Request, staff: StaffMember) -> Response:
    form = await request.form()
    try:
        await here(request).staff.rename(staff, str(form.get("name", "")))
    except (BadName, NameTaken) as error:
        return await account_page(request, staff, name=say(error.code), form=form)
    await note(request, staff, Verb.NAME_CHANGED, staff.id)
    return _done("name")


@for_staff
async def change_email(request: Request, staff: StaffMember) -> Response:
    form = await request.form()
    if problem := await not_sure(request, staff, form):
        return await account_page(request, staff, email=problem, form=form)
    duologue, now = here(request), here(request).clock.now()
    try:
        address = await duologue.staff.set_email(staff, str(form.get("email", "")))
    except BadAddress as error:
        return await account_page(request, staff, email=say(error.code), form=form)
    if address and duologue.sends_mail:
        token = await duologue.proofs.make(staff, Purpose.CONFIRM, address, now)
        link = f"{duologue.settings.address}/sign-in/confirm/{token}"
        duologue.send_soon(confirm_letter(staff.name, address, link, duologue.settings, now))
    await note(request, staff, Verb.ADDRESS_CHANGED, staff.id)
    return _done("email")


@for_staff
async def change_password(request: Request, staff: StaffMember) -> Response:
    """A new one ends every other sign-in: whoever knew the old one is out."""
    duologue, form = here(request), await request.form()
    if problem := await not_sure(request, staff, form):
        return await account_page(request, staff, password=problem)
    try:
        await duologue.staff.set_password(staff, str(form.get("new", "")))
    except BadPassword as error:
        return await account_page(request, staff, password=say(error.code))
    await note(request, staff, Verb.PASSWORD_CHANGED, staff.id)
    await duologue.sign_ins.end_all(staff)
    return await remember_staff(request, staff, "/account?done=password")


@for_staff
async def end_sign_ins(request: Request, staff: StaffMember) -> Response:
    """One of them, the others, or all."""
    sign_ins, form = here(request).sign_ins, await request.form()
    if problem := await not_sure(request, staff, form):
        return await account_page(request, staff, sign_ins=problem)
    mine = request.cookies.get("staff", "")
    match str(form.get("end", "")):
        case "all":
            await sign_ins.end_all(staff)
            return RedirectResponse("/sign-in", 303)
        case "others":
            await sign_ins.end_all(staff, but=mine)
        case one:
            await sign_ins.end_one(staff, one)
    return RedirectResponse("/account#sign-ins", 303)


async def not_sure(request: Request, staff: StaffMember, form: FormData) -> str:
    """Why we are not sure that it is they: a wrong password, or, where they have none, a sign-in
    of some time ago. Empty where we are."""
    duologue, now = here(request), here(request).clock.now()
    if not (await duologue.staff.account(staff)).has_password:
        mine = name_of_sign_in(request.cookies.get("staff", ""))
        begun = [s.begun_at for s in await duologue.sign_ins.of(staff, now) if s.id == mine]
        fresh = bool(begun) and begun[0] > now - FRESH_LASTS
        return "" if fresh else say("account-not-fresh")
    # By whose it is, not by where it comes from: a stolen sign-in guesses from anywhere.
    who = f"password {staff.id}"
    if await duologue.attempts.too_often(who, FAILURES_PER_NAME, now):
        turned_away(request, "too many failures", staff.id)
        return say("too-often-text")
    if await duologue.staff.has_password(staff, str(form.get("password", ""))):
        return ""
    await duologue.attempts.failed(who, now)
    turned_away(request, "a wrong password", staff.id)
    return say("account-password-wrong")


def _done(what: str) -> Response:
    return RedirectResponse(f"/account?done={what}", 303)


async def account_page(
    request: Request, staff: StaffMember, *, form: FormData | None = None, **problems: str
) -> Response:
    """`problems` by the part of the page that they belong to."""
    duologue, now = here(request), here(request).clock.now()
    found = await duologue.staff.account(staff)
    mine = name_of_sign_in(request.cookies.get("staff", ""))
    sign_ins = await duologue.sign_ins.of(staff, now)
    return render(
        "account.html", 400 if problems else 200, staff=found.member, account=found,
        name=str(form.get("name", "")) if form and "name" in problems else found.member.name,
        email=str(form.get("email", "")) if form and "email" in problems else found.email,
        passkeys=[
            (key, ago(key.made_at, now), ago(key.used_at, now) if key.used_at else "")
            for key in await duologue.passkeys.of(staff)
        ],
        passkeys_possible=duologue.ceremonies.possible, sends_mail=duologue.sends_mail,
        problems=problems,
        done=request.query_params.get("done", ""),
        sign_ins=[(s, s.id == mine, ago(s.used_at, now)) for s in sign_ins],
    )  # fmt: skip


ROUTES = [
    Route("/account", account),
    Route("/account/name", rename, methods=["POST"]),
    Route("/account/email", change_email, methods=["POST"]),
    Route("/account/password", change_password, methods=["POST"]),
    Route("/account/sign-ins", end_sign_ins, methods=["POST"]),
]
