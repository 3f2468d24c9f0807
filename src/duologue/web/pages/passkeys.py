"""Passkeys: added on one's own account page, signed in with, removed."""

import secrets

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.webauthn.ceremonies import MadeKey, NotBelieved, id_in
from duologue.record.passkeys import Passkey
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.web.browser_names import browser_named
from duologue.web.door_log import turned_away
from duologue.web.limits import FAILURES_PER_ADDRESS, FIVE_MINUTES, address_of
from duologue.web.noting import note
from duologue.web.pages.account import account_page, not_sure
from duologue.web.pages.sign_in import sign_in_page
from duologue.web.permissions import for_staff, here, is_secure, remember_staff
from duologue.web.rendering import message
from duologue.web.words import say

COOKIE = "challenge"


class Challenge(msgspec.Struct, frozen=True):
    value: bytes
    # Whose account it is for; empty: to sign in.
    staff: str = ""


@for_staff
async def ask_to_make(request: Request, staff: StaffMember) -> Response:
    duologue, challenge = here(request), Challenge(secrets.token_bytes(32), staff.id)
    have = [key.id for key in await duologue.passkeys.of(staff)]
    asked = duologue.ceremonies.ask_to_make(challenge.value, staff.id, staff.name, have)
    return _asking(request, asked, challenge)


@for_staff
async def make(request: Request, staff: StaffMember) -> Response:
    duologue, form, now = here(request), await request.form(), here(request).clock.now()
    if problem := await not_sure(request, staff, form):
        return await account_page(request, staff, passkey=problem)
    challenge = await _challenge(request)
    try:
        if challenge is None or challenge.staff != staff.id:
            raise NotBelieved("another's challenge, or an old one")
        made = duologue.ceremonies.made(challenge.value, str(form.get("credential", "")))
    except NotBelieved:
        return await account_page(request, staff, passkey=say("passkey-failed"))
    passkey = Passkey(
        id=made.id, public_key=made.public_key, uses=made.uses, made_at=now,
        name=browser_named(request.headers.get("user-agent", "")),
    )  # fmt: skip
    if not await duologue.passkeys.add(staff, passkey):
        return await account_page(request, staff, passkey=say("passkey-failed"))
    await note(request, staff, Verb.PASSKEY_ADDED, staff.id)
    return RedirectResponse("/account?done=passkey#passkeys", 303)


@for_staff
async def remove(request: Request, staff: StaffMember) -> Response:
    form = await request.form()
    if problem := await not_sure(request, staff, form):
        return await account_page(request, staff, passkeys=problem)
    try:
        id = bytes.fromhex(str(form.get("id", "")))
    except ValueError:
        return message("gone", 404, staff=staff)
    await here(request).passkeys.remove(staff, id)
    await note(request, staff, Verb.PASSKEY_REMOVED, staff.id)
    return RedirectResponse("/account#passkeys", 303)


async def ask_to_sign(request: Request) -> Response:
    challenge = Challenge(secrets.token_bytes(32))
    return _asking(request, here(request).ceremonies.ask_to_sign(challenge.value), challenge)


async def sign(request: Request) -> Response:
    duologue, now = here(request), here(request).clock.now()
    where = f"sign-in {address_of(request)}"
    if await duologue.attempts.too_often(where, FAILURES_PER_ADDRESS, now):
        turned_away(request, "too many failures")
        return message("too-often", 429)
    credential = str((await request.form()).get("credential", ""))
    challenge = await _challenge(request)
    try:
        found = await duologue.passkeys.by_id(id_in(credential))
        if found is None or challenge is None or challenge.staff:
            raise NotBelieved("a passkey that is not known, or not asked for")
        member, key = found
        known = MadeKey(key.id, key.public_key, key.uses)
        uses = duologue.ceremonies.signed(challenge.value, credential, known)
    except NotBelieved:
        await duologue.attempts.failed(where, now)
        turned_away(request, "a passkey that is not believed")
        return sign_in_page(request, problem=say("passkey-failed"))
    await duologue.passkeys.used(key, uses, now)
    await note(request, member, Verb.SIGNED_IN, member.id)
    return await remember_staff(request, member)


def _asking(request: Request, asked: str, challenge: Challenge) -> Response:
    duologue = here(request)
    response = Response(asked, media_type="application/json")
    response.set_cookie(
        COOKIE, duologue.sealed.seal(challenge, duologue.clock.now()), int(FIVE_MINUTES),
        path=request.url.path.removesuffix("/ask"),
        httponly=True, samesite="strict", secure=is_secure(request),
    )  # fmt: skip
    return response


async def _challenge(request: Request) -> Challenge | None:
    """What this browser was asked, the first time that it answers."""
    duologue, now = here(request), here(request).clock.now()
    sealed = request.cookies.get(COOKIE, "")
    # No longer than it is remembered that it was answered.
    challenge = duologue.sealed.open(sealed, Challenge, now, int(FIVE_MINUTES))
    if challenge is None:
        return None
    used = f"answered {challenge.value.hex()}"
    if await duologue.attempts.too_often(used, 1, now):
        return None
    await duologue.attempts.failed(used, now)
    return challenge


ROUTES = [
    Route("/account/passkeys", make, methods=["POST"]),
    Route("/account/passkeys/ask", ask_to_make, methods=["POST"]),
    Route("/account/passkeys/remove", remove, methods=["POST"]),
    Route("/sign-in/passkey", sign, methods=["POST"]),
    Route("/sign-in/passkey/ask", ask_to_sign, methods=["POST"]),
]
