"""Services of the organisation that an administrator connects: what they need, and what leaves."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

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


async def _page(
    request: Request, staff: StaffMember, *, problem: str = "", token: str = ""
) -> Response:
    duologue = here(request)
    people, groups = await duologue.directory.count()
    everybody = [e.member for e in await duologue.team.everybody()]
    return render(
        "connectors.html", 400 if problem else 200, staff=staff, problem=problem, token=token,
        tokens=await duologue.connectors.of(Connects.DIRECTORY), minute=minute,
        leaders=[m for m in everybody if StaffRole.FACILITATOR in m.roles],
        names={m.id: m.name for m in everybody}, people=people, groups=groups,
        scim=f"{duologue.settings.address}{PLACE}",
    )  # fmt: skip


_DIRECTORY = "/staff/connectors/directory"
ROUTES = [
    Route("/staff/connectors", connectors),
    Route(_DIRECTORY, make_token, methods=["POST"]),
    Route(_DIRECTORY + "/forget", forget_directory, methods=["POST"]),
    Route(_DIRECTORY + "/{connector}/revoke", revoke_token, methods=["POST"]),
]
