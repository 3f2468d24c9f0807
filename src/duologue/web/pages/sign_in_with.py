"""Signing in with the organisation's own directory."""

import logging

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.openid.provider import Asked, NoIdentity
from duologue.record.trail import Verb
from duologue.web.door_log import turned_away
from duologue.web.limits import FAILURES_PER_ADDRESS, address_of
from duologue.web.noting import note
from duologue.web.permissions import here, is_secure, remember_staff
from duologue.web.rendering import message
from duologue.web.sealed import LASTS

log = logging.getLogger(__name__)
COOKIE = "asked"


async def sign_in_with(request: Request) -> Response:
    """Off to the provider."""
    duologue = here(request)
    if duologue.provider is None:
        return message("gone", 404)
    try:
        where, asked = await duologue.provider.ask()
    except NoIdentity as error:
        log.warning("the identity provider: %s", error)
        return message("with-failed", 502)
    response = RedirectResponse(where, 303)
    response.set_cookie(
        COOKIE, duologue.sealed.seal(asked, duologue.clock.now()), LASTS, path="/sign-in/with",
        httponly=True, samesite="lax", secure=is_secure(request),
    )  # fmt: skip
    return response


async def back(request: Request) -> Response:
    """And back, as somebody."""
    duologue, now, said = here(request), here(request).clock.now(), request.query_params
    if duologue.provider is None:
        return message("gone", 404)
    where = f"sign-in {address_of(request)}"
    if await duologue.attempts.too_often(where, FAILURES_PER_ADDRESS, now):
        turned_away(request, "too many failures")
        return message("too-often", 429)
    asked = duologue.sealed.open(request.cookies.get(COOKIE, ""), Asked, now)
    try:
        if asked is None:
            raise NoIdentity("nobody asked in this browser, or too long ago")
        if "error" in said:
            raise NoIdentity("it refused")
        provider = duologue.provider
        who = await provider.answer(asked, said.get("state", ""), said.get("code", ""), now)
    except NoIdentity as error:
        await duologue.attempts.failed(where, now)
        log.warning("the identity provider: %s", error)
        response: Response = message("with-failed", 400)
    else:
        colleagues = {known.member.id for known in await duologue.team.everybody()}
        member = await duologue.identities.come(
            who.issuer, who.subject, who.email, who.name, now, duologue.newcomers
        )
        if member is None:
            turned_away(request, "nobody invited them")
            response = message("not-invited", 403)
        else:
            fresh = member.id not in colleagues
            verb = Verb.NEWCOMER_CAME if fresh else Verb.SIGNED_IN
            await note(request, member, verb, member.id)
            response = await remember_staff(request, member)
    # A question is answered once.
    response.delete_cookie(COOKIE, path="/sign-in/with")
    return response


ROUTES = [Route("/sign-in/with", sign_in_with), Route("/sign-in/with/back", back)]
