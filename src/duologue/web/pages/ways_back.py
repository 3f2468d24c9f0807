"""A new password where the old one is forgotten, and the proof that an address is one's own."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.passwords import BadPassword, check_password
from duologue.record.proofs import Proof, Purpose
from duologue.record.staff import BadAddress, clean_address
from duologue.record.trail import Verb
from duologue.web.limits import FAILURES_PER_ADDRESS, address_of
from duologue.web.noting import note
from duologue.web.permissions import here, remember_staff
from duologue.web.rendering import message, render
from duologue.web.staff_letters import reset_letter
from duologue.web.words import say

# Mails to one address within five minutes: whoever asks again has looked in the wrong folder.
MOST_MAILS = 3


async def forgotten(request: Request) -> Response:
    """The same answer, as fast, whether somebody here has the address or not."""
    duologue = here(request)
    asked = False
    if request.method == "POST" and duologue.sends_mail:
        now, where = duologue.clock.now(), f"forgotten {address_of(request)}"
        if await duologue.attempts.too_often(where, FAILURES_PER_ADDRESS, now):
            return message("too-often", 429)
        await duologue.attempts.failed(where, now)
        form = await request.form()
        await _send_reset(request, str(form.get("email", "")))
        asked = True
    return render("lost_password.html", asked=asked, sends_mail=duologue.sends_mail)


async def _send_reset(request: Request, typed: str) -> None:
    duologue, now = here(request), here(request).clock.now()
    try:
        address = clean_address(typed)
    except BadAddress:
        return
    to = f"reset for {address}"
    if await duologue.attempts.too_often(to, MOST_MAILS, now):
        return
    await duologue.attempts.failed(to, now)
    member = await duologue.proofs.of_address(address)
    if member is not None:
        token = await duologue.proofs.make(member, Purpose.RESET, address, now)
        link = f"{duologue.settings.address}/sign-in/new/{token}"
        duologue.send_soon(reset_letter(member.name, address, link, duologue.settings, now))


async def new_password(request: Request) -> Response:
    """Looking changes nothing: mail programs look, too."""
    duologue, now = here(request), here(request).clock.now()
    purpose = Purpose.HANDED if "handed" in request.url.path else Purpose.RESET
    proof = await _proof(request, purpose)
    if proof is None:
        return message("way-back", 410)
    if request.method == "GET":
        return render("new_password.html", name=proof.member.name, problem="")
    password = str((await request.form()).get("password", ""))
    try:
        # Before the link is used up by a password that will not do.
        check_password(password, proof.member.name)
    except BadPassword as error:
        return render("new_password.html", 400, name=proof.member.name, problem=say(error.code))
    if await duologue.proofs.use(request.path_params["token"], purpose, now) is None:
        return message("way-back", 410)  # somebody was faster
    await duologue.staff.set_password(proof.member, password)
    await note(request, proof.member, Verb.PASSWORD_CHANGED, proof.member.id)
    await duologue.sign_ins.end_all(proof.member)
    return await remember_staff(request, proof.member)


async def confirm(request: Request) -> Response:
    proof = await _proof(request, Purpose.CONFIRM)
    if proof is None:
        return message("way-back", 410)
    if request.method == "GET":
        return render("confirm.html", email=proof.email)
    duologue = here(request)
    await duologue.proofs.use(
        request.path_params["token"], Purpose.CONFIRM, duologue.clock.now()
    )  # fmt: skip
    return RedirectResponse("/account", 303)


async def _proof(request: Request, purpose: Purpose) -> Proof | None:
    duologue = here(request)
    token = request.path_params["token"]
    return await duologue.proofs.holder(token, purpose, duologue.clock.now())


ROUTES = [
    Route("/sign-in/forgotten", forgotten, methods=["GET", "POST"]),
    Route("/sign-in/new/{token}", new_password, methods=["GET", "POST"]),
    Route("/sign-in/handed/{token}", new_password, methods=["GET", "POST"]),
    Route("/sign-in/confirm/{token}", confirm, methods=["GET", "POST"]),
]
