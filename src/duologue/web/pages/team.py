"""Who works here: invited, given roles, and sent off with what they made in good hands."""

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.proofs import Purpose
from duologue.record.staff import BadAddress, StaffMember, clean_address
from duologue.record.team import LastAdministrator
from duologue.record.trail import Verb
from duologue.vocabulary import StaffRole
from duologue.web.figures import day
from duologue.web.noting import note
from duologue.web.permissions import for_administering, here
from duologue.web.rendering import message, render
from duologue.web.staff_letters import invitation_letter
from duologue.web.words import say


@for_administering
async def team(request: Request, staff: StaffMember) -> Response:
    return await _page(request, staff)


@for_administering
async def invite(request: Request, staff: StaffMember) -> Response:
    """Makes a link, which is shown this once and mailed where an address was given."""
    duologue, form = here(request), await request.form()
    roles, typed = _roles(form), str(form.get("email", "")).strip()
    try:
        address = clean_address(typed) if typed else ""
    except BadAddress as error:
        return await _page(request, staff, problem=say(error.code), form=form)
    if not roles:
        return await _page(request, staff, problem=say("team-no-role"), form=form)
    token = await duologue.staff.invite(duologue.clock.now(), roles, address)
    link = f"{duologue.settings.address}/welcome/{token}"
    await note(request, staff, Verb.STAFF_INVITED)
    now = duologue.clock.now()
    letter = invitation_letter(staff.name, address, link, duologue.settings, now)
    mailed = bool(address) and await duologue.send(letter)
    return await _page(request, staff, link=link, mailed_to=address if mailed else "")


@for_administering
async def take_back(request: Request, staff: StaffMember) -> Response:
    await here(request).team.take_back(request.path_params["invitation"])
    await note(request, staff, Verb.INVITATION_TAKEN_BACK)
    return RedirectResponse("/staff#invited", 303)


@for_administering
async def change_roles(request: Request, staff: StaffMember) -> Response:
    member = await here(request).team.by_id(request.path_params["member"])
    if member is None:
        return message("gone", 404, staff=staff)
    roles = _roles(await request.form())
    if not roles:
        return await _page(request, staff, problem=say("team-no-role"))
    try:
        await here(request).team.set_roles(member.id, roles)
    except LastAdministrator:
        return await _page(request, staff, problem=say("team-last-administrator"))
    await note(request, staff, Verb.ROLES_CHANGED, member.id)
    return RedirectResponse("/staff", 303)


@for_administering
async def hand_way_back(request: Request, staff: StaffMember) -> Response:
    """For a colleague whom no mail reaches: a link to a new password, shown this once."""
    duologue = here(request)
    member = await duologue.team.by_id(request.path_params["member"])
    if member is None:
        return message("gone", 404, staff=staff)
    token = await duologue.proofs.make(member, Purpose.HANDED, "", duologue.clock.now())
    await note(request, staff, Verb.WAY_BACK_HANDED, member.id)
    link = f"{duologue.settings.address}/sign-in/handed/{token}"
    return await _page(request, staff, link=link, back_for=member.name)


@for_administering
async def end_sign_ins(request: Request, staff: StaffMember) -> Response:
    """Everywhere, at once: a lost laptop. They come in again by what they know or have."""
    duologue = here(request)
    member = await duologue.team.by_id(request.path_params["member"])
    if member is None:
        return message("gone", 404, staff=staff)
    await duologue.sign_ins.end_all(member)
    await note(request, staff, Verb.SIGN_INS_ENDED, member.id)
    return RedirectResponse("/staff", 303)


@for_administering
async def leaving(request: Request, staff: StaffMember) -> Response:
    """Asks who takes over what they made."""
    duologue = here(request)
    member = await duologue.team.by_id(request.path_params["member"])
    if member is None:
        return message("gone", 404, staff=staff)
    left = await duologue.team.belongings(member.id)
    heirs = [
        e.member
        for e in await duologue.team.everybody()
        if e.member.id != member.id and left.heirs & set(e.member.roles)
    ]
    return render("leaving.html", staff=staff, member=member, left=left, heirs=heirs)


@for_administering
async def remove(request: Request, staff: StaffMember) -> Response:
    duologue, form = here(request), await request.form()
    member = await duologue.team.by_id(request.path_params["member"])
    if member is None:
        return message("gone", 404, staff=staff)
    left = await duologue.team.belongings(member.id)
    heir = await duologue.team.by_id(str(form.get("heir", "")))
    suits = heir is not None and heir.id != member.id and bool(left.heirs & set(heir.roles))
    if left.any and not suits:
        return RedirectResponse(f"/staff/{member.id}/remove", 303)
    try:
        await duologue.team.remove(member.id, heir.id if heir and suits else None)
    except LastAdministrator:
        return await _page(request, staff, problem=say("team-last-administrator"))
    await note(request, staff, Verb.STAFF_REMOVED, member.id)
    return RedirectResponse("/staff", 303)


def _roles(form: FormData) -> tuple[StaffRole, ...]:
    asked = set(form.getlist("role"))
    return tuple(role for role in StaffRole if role.value in asked)


async def _page(
    request: Request, staff: StaffMember, *, problem: str = "", link: str = "",
    mailed_to: str = "", back_for: str = "", form: FormData | None = None,
) -> Response:  # fmt: skip
    duologue = here(request)
    return render(
        "team.html", 400 if problem else 200, staff=staff, problem=problem, link=link,
        mailed_to=mailed_to, back_for=back_for, sends_mail=duologue.sends_mail,
        people=await duologue.team.everybody(), roles=tuple(StaffRole), day=day,
        invited=await duologue.team.invited(duologue.clock.now()),
        email=str(form.get("email", "")) if form else "",
    )  # fmt: skip


_MEMBER = "/staff/{member}"
ROUTES = [
    Route("/staff", team),
    Route("/staff/invitations", invite, methods=["POST"]),
    Route("/staff/invitations/{invitation}/remove", take_back, methods=["POST"]),
    Route(f"{_MEMBER}/roles", change_roles, methods=["POST"]),
    Route(f"{_MEMBER}/way-back", hand_way_back, methods=["POST"]),
    Route(f"{_MEMBER}/sign-ins", end_sign_ins, methods=["POST"]),
    Route(f"{_MEMBER}/remove", leaving),
    Route(f"{_MEMBER}/remove", remove, methods=["POST"]),
]
