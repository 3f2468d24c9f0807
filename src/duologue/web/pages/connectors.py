"""Services of the organisation that an administrator connects: what they need, and what leaves."""

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.addresses import is_safe_address
from duologue.exchange.lti.launch import Platform
from duologue.exchange.lti.services import NotAnswered, fresh_key, keys_of
from duologue.exchange.xapi.store import NotStored, store_at, try_out
from duologue.record.connectors import Connects
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.vocabulary import StaffRole
from duologue.web.figures import minute
from duologue.web.noting import note
from duologue.web.pages.scim import PLACE
from duologue.web.permissions import for_administering, here
from duologue.web.rendering import message, render
from duologue.web.words import say

PLATFORM_FIELDS = ("issuer", "client", "authorize", "tokens", "keys")
TYPED = ("endpoint", "key", *PLATFORM_FIELDS)


@for_administering
async def connectors(request: Request, staff: StaffMember) -> Response:
    return await _page(request, staff)


@for_administering
async def make_token(request: Request, staff: StaffMember) -> Response:
    """For the directory; shown this once."""
    duologue, form = here(request), await request.form()
    leader = await duologue.team.by_id(str(form.get("leads", "")))
    if leader is None or StaffRole.FACILITATOR not in leader.roles:
        return await _page(request, staff, problem=say("directory-nobody"))
    now = duologue.clock.now()
    token = await duologue.connectors.add_token(Connects.DIRECTORY, leader.id, now)
    await note(request, staff, Verb.DIRECTORY_CONNECTED, leader.id)
    return await _page(request, staff, token=token)


@for_administering
async def revoke_token(request: Request, staff: StaffMember) -> Response:
    id = request.path_params["connector"]
    if not await here(request).connectors.remove(Connects.DIRECTORY, id):
        return message("gone", 404, staff=staff)
    await note(request, staff, Verb.DIRECTORY_DISCONNECTED)
    return RedirectResponse("/staff/connectors", 303)


@for_administering
async def forget_directory(request: Request, staff: StaffMember) -> Response:
    await here(request).directory.forget()
    await note(request, staff, Verb.DIRECTORY_FORGOTTEN)
    return RedirectResponse("/staff/connectors", 303)


@for_administering
async def connect_store(request: Request, staff: StaffMember) -> Response:
    """One store at a time; it is asked what it is before anything is kept."""
    duologue, form = here(request), await request.form()
    said = [str(form.get(name, "")).strip()[:500] for name in ("endpoint", "key", "secret")]
    try:
        store = store_at(*said)
        await try_out(store)
    except ValueError:
        return await _page(request, staff, problem=say("store-wrong-address"), form=form)
    except NotStored as error:
        problem = say("store-silent", why=str(error))
        return await _page(request, staff, problem=problem, form=form)
    await _let_go_of_store(request)
    await duologue.connectors.add(
        Connects.RECORD_STORE, duologue.clock.now(), settings=msgspec.json.encode(store)
    )
    await note(request, staff, Verb.RECORD_STORE_CONNECTED)
    return RedirectResponse("/staff/connectors#store", 303)


@for_administering
async def disconnect_store(request: Request, staff: StaffMember) -> Response:
    await _let_go_of_store(request)
    await note(request, staff, Verb.RECORD_STORE_DISCONNECTED)
    return RedirectResponse("/staff/connectors#store", 303)


@for_administering
async def connect_platform(request: Request, staff: StaffMember) -> Response:
    """Registers one; it is asked for its keys before anything is kept."""
    duologue, form = here(request), await request.form()
    said = {name: str(form.get(name, "")).strip()[:500] for name in PLATFORM_FIELDS}
    addresses = [said[name] for name in ("authorize", "tokens", "keys")]
    if not all(said.values()) or not all(map(is_safe_address, addresses)):
        return await _page(request, staff, problem=say("platform-wrong"), form=form)
    platform = Platform(**said)
    try:
        await keys_of(platform)
    except NotAnswered as error:
        problem = say("platform-silent", why=str(error))
        return await _page(request, staff, problem=problem, form=form)
    now = duologue.clock.now()
    if not await duologue.teller.own_key():
        key = await run_in_threadpool(fresh_key)
        await duologue.connectors.add(Connects.PLATFORM_KEY, now, settings=key.encode())
    await duologue.connectors.add(Connects.PLATFORM, now, settings=msgspec.json.encode(platform))
    await note(request, staff, Verb.PLATFORM_CONNECTED)
    return RedirectResponse("/staff/connectors#platform", 303)


@for_administering
async def disconnect_platform(request: Request, staff: StaffMember) -> Response:
    id = request.path_params["connector"]
    if not await here(request).connectors.remove(Connects.PLATFORM, id):
        return message("gone", 404, staff=staff)
    await note(request, staff, Verb.PLATFORM_DISCONNECTED)
    return RedirectResponse("/staff/connectors#platform", 303)


async def _let_go_of_store(request: Request) -> None:
    connectors = here(request).connectors
    for known in await connectors.of(Connects.RECORD_STORE):
        await connectors.remove(Connects.RECORD_STORE, known.id)


async def _page(
    request: Request, staff: StaffMember, *, problem: str = "", token: str = "",
    form: FormData | None = None,
) -> Response:  # fmt: skip
    duologue = here(request)
    store = await duologue.teller.store()
    people, groups = await duologue.directory.count()
    everybody = [e.member for e in await duologue.team.everybody()]
    return render(
        "connectors.html", 400 if problem else 200, staff=staff, problem=problem, token=token,
        tokens=await duologue.connectors.of(Connects.DIRECTORY), minute=minute,
        leaders=[m for m in everybody if StaffRole.FACILITATOR in m.roles],
        names={m.id: m.name for m in everybody}, people=people, groups=groups,
        store=store, waiting=await duologue.outbox.waiting(Connects.RECORD_STORE),
        typed={name: str(form.get(name, "")) for name in TYPED} if form else {},
        platforms=await duologue.teller.platforms(), address=duologue.settings.address,
        fields=PLATFORM_FIELDS,
        scim=f"{duologue.settings.address}{PLACE}",
    )  # fmt: skip


_DIRECTORY = "/staff/connectors/directory"
ROUTES = [
    Route("/staff/connectors", connectors),
    Route("/staff/connectors/store", connect_store, methods=["POST"]),
    Route("/staff/connectors/store/remove", disconnect_store, methods=["POST"]),
    Route("/staff/connectors/platforms", connect_platform, methods=["POST"]),
    Route("/staff/connectors/platforms/{connector}/remove", disconnect_platform, methods=["POST"]),
    Route(_DIRECTORY, make_token, methods=["POST"]),
    Route(_DIRECTORY + "/forget", forget_directory, methods=["POST"]),
    Route(_DIRECTORY + "/{connector}/revoke", revoke_token, methods=["POST"]),
]
