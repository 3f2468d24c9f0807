"""The door for people who come from a learning platform, each launch once."""

import logging

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.lti.launch import (
    LASTS,
    Asked,
    Launch,
    NotLaunched,
    Platform,
    answered,
    fresh,
    question,
)
from duologue.exchange.lti.services import NotAnswered, keys_of, names_of, public_key
from duologue.exchange.roster.people import address_in
from duologue.record.cohorts import Cohort
from duologue.record.members import Change, Member, fresh_member_id
from duologue.record.people import BadName, clean_name
from duologue.record.platforms import Linked
from duologue.record.trail import PLATFORM, Verb
from duologue.vocabulary import MemberId
from duologue.web.pages.personal import DEVICE
from duologue.web.pages.personal import LASTS as DEVICE_LASTS
from duologue.web.permissions import here, is_secure
from duologue.web.rendering import message, render

log = logging.getLogger(__name__)
COOKIE = "lti"
PLACE = "/lti/cohort/"
# Posted by the platform's own page: these are held to their state and signature, not to an origin.
FROM_ELSEWHERE = ("/lti/login", "/lti/launch")


async def login(request: Request) -> Response:
    """The platform says that somebody wants to come; they are sent to it with a question."""
    duologue = here(request)
    said = request.query_params if request.method == "GET" else await request.form()
    issuer, client = str(said.get("iss", "")), str(said.get("client_id", ""))
    for id, platform in (await duologue.teller.platforms()).items():
        if platform.issuer == issuer and client in ("", platform.client):
            asked = fresh(id)
            state = duologue.sealed.seal(asked, duologue.clock.now())
            hints = (str(said.get("login_hint", "")), str(said.get("lti_message_hint", "")))
            back = f"{duologue.settings.address}/lti/launch"
            response = RedirectResponse(question(platform, asked, state, back, *hints), 303)
            # The answer is posted by a page of the platform: only such a cookie comes along.
            secure = is_secure(request)
            response.set_cookie(
                COOKIE, asked.browser, LASTS, path="/lti", httponly=True, secure=secure,
                samesite="none" if secure else "lax",
            )  # fmt: skip
            return response
    return message("lti-unknown", 403)


async def launch(request: Request) -> Response:
    """And back, as somebody: on to their own page of the cohort."""
    duologue, form = here(request), await request.form()
    try:
        came, connector, platform = await _came(request, str(form.get("state", "")),
                                                str(form.get("id_token", "")))  # fmt: skip
        cohort = await duologue.cohorts.known(came.target.rpartition(PLACE)[2])
        if cohort is None or not came.target.startswith(f"{duologue.settings.address}{PLACE}"):
            raise NotLaunched("lost", "its link names no cohort of ours")
        await duologue.platforms.link(
            Linked(connector=connector, cohort=cohort.id, members=came.members, lines=came.lines)
        )
        if came.leads:
            response = await _bring(request, platform, connector, cohort, came)
        else:
            member = await _listed(request, connector, cohort, came)
            response = await _to_own_page(request, cohort, member)
    except (NotLaunched, NotAnswered) as error:
        log.warning("a learning platform: %s", error)
        code = error.code if isinstance(error, NotLaunched) else "silent"
        response = message(f"lti-{code}", 502 if code == "silent" else 403)
    response.delete_cookie(COOKIE, path="/lti")
    return response


async def keys(request: Request) -> Response:
    """What a platform holds our signatures against."""
    key = await here(request).teller.own_key()
    return JSONResponse({"keys": [public_key(key)] if key else []})


async def _came(request: Request, state: str, token: str) -> tuple[Launch, str, Platform]:
    """Raises NotLaunched, NotAnswered."""
    duologue, now = here(request), here(request).clock.now()
    asked = duologue.sealed.open(state, Asked, now, LASTS)
    if asked is None:
        raise NotLaunched("expired", "nobody asked, or too long ago")
    platform = (await duologue.teller.platforms()).get(asked.connector)
    if platform is None:
        raise NotLaunched("unknown", "it is not connected any more")
    came = answered(
        platform, await keys_of(platform), token, asked, request.cookies.get(COOKIE, ""), now
    )
    # Seen by every process; as long as such an answer could be believed.
    once = f"lti {asked.nonce}"
    if await duologue.attempts.too_often(once, 1, now):
        raise NotLaunched("replayed", "this answer has been used")
    await duologue.attempts.failed(once, now)
    return came, asked.connector, platform


async def _listed(request: Request, connector: str, cohort: Cohort, came: Launch) -> MemberId:
    """Who of the list they are; somebody new, where the platform's word is the first of them.

    An address alone lets nobody into a link that somebody else uses already.
    """
    duologue = here(request)
    known = await duologue.platforms.member(cohort.id, connector, came.subject)
    everybody = {x.member.id: x for x in await duologue.members.of(cohort.id)}
    if known in everybody and known is not None:
        return known
    email = address_in(came.email) or "" if came.email else ""
    taken = set(await duologue.platforms.seats(cohort.id))
    same = [
        x.member.id for x in everybody.values()
        if email and x.member.email.casefold() == email.casefold()
        and x.opened_at is None and x.member.id not in taken
    ]  # fmt: skip
    if same:
        member = same[0]
    else:
        try:
            name = clean_name((came.name or email.partition("@")[0])[:60])
        except BadName as error:
            raise NotLaunched("nameless", f"its name: {error.code}") from error
        made = Member(id=fresh_member_id(), name=name, email=email)
        member, now = made.id, duologue.clock.now()
        await duologue.members.change(cohort.id, Change.ADDED, now, put=[made])
        await duologue.list_changed(cohort.id)
        await duologue.trail.note(PLATFORM, Verb.PERSON_ADDED, now, member, cohort.id)
    await duologue.platforms.seat(cohort.id, connector, came.subject, member)
    return member


async def _to_own_page(request: Request, cohort: Cohort, member: MemberId) -> Response:
    """The platform has said who they are: this browser is theirs from now on."""
    duologue, now = here(request), here(request).clock.now()
    await duologue.links.release(cohort.id, member)
    key = await duologue.links.bind(cohort.id, member, now)
    token = await duologue.links.token(cohort.id, member)
    if key is None or token is None:
        raise NotLaunched("lost", "their link is gone")
    home = f"/with/{token}"
    response = RedirectResponse(home, 303)
    response.set_cookie(
        DEVICE, key, DEVICE_LASTS, path=home, httponly=True, samesite="lax",
        secure=is_secure(request),
    )  # fmt: skip
    return response


async def _bring(
    request: Request, platform: Platform, connector: str, cohort: Cohort, came: Launch
) -> Response:
    """Whoever teaches there brings the list of their course along."""
    duologue = here(request)
    key, people = await duologue.teller.own_key(), list[Launch]()
    if came.members and key:
        now = duologue.clock.now()
        people = [p for p in await names_of(platform, key, came.members, now) if not p.leads]
    for one in people:
        await _listed(request, connector, cohort, msgspec.structs.replace(one, target=""))
    return render("lti_brought.html", cohort=cohort, count=len(people), host=platform.host)


ROUTES = [
    Route("/lti/login", login, methods=["GET", "POST"]),
    Route("/lti/launch", launch, methods=["POST"]),
    Route("/lti/keys", keys),
]
