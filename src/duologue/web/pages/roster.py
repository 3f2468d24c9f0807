"""A cohort's list of people: looked through, added to, changed, taken back, taken along."""

import msgspec
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.roster.columns import head_of
from duologue.exchange.roster.people import LONGEST_VALUE, MOST_PEOPLE, address_in
from duologue.exchange.roster.write import csv_of
from duologue.record.cohorts import Cohort
from duologue.record.members import Change, Listed, Member, fresh_member_id
from duologue.record.people import BadName, clean_name
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.vocabulary import MemberId
from duologue.web.noting import note
from duologue.web.pages.cohort import at, theirs
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message, render
from duologue.web.words import say

SHOWN = 100  # rows at once; of more, one looks for a name
LARGEST_FORM = 100_000  # bytes


@for_leading
async def people(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    return await _page(request, staff, cohort) if cohort else message("gone", 404)


@for_leading
async def add_person(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404)
    everybody = await here(request).members.of(cohort.id)
    form = await request.form(max_part_size=LARGEST_FORM)
    made, problem = _member_from(form, Member(id=fresh_member_id(), name=""), everybody)
    if not problem and len(everybody) >= MOST_PEOPLE:
        problem = say("roster-many-people", most=MOST_PEOPLE, count=len(everybody) + 1)
    if problem or made is None:
        return await _page(request, staff, cohort, problem=problem, form=form)
    await _change(request, cohort, Change.ADDED, put=[made])
    await note(request, staff, Verb.PERSON_ADDED, made.id, cohort.id)
    return RedirectResponse(f"{at(cohort)}/people", 303)


@for_leading
async def undo(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404)
    await here(request).members.undo(cohort.id)
    await here(request).list_changed(cohort.id)
    await note(request, staff, Verb.LIST_UNDONE, cohort.id, cohort.id)
    return RedirectResponse(f"{at(cohort)}/people", 303)


@for_leading
async def as_csv(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404)
    listed = await here(request).members.of(cohort.id)
    await note(request, staff, Verb.LIST_EXPORTED, cohort.id, cohort.id)
    named = {"content-disposition": 'attachment; filename="people.csv"'}
    return Response(csv_of([x.member for x in listed]), 200, named, "text/csv; charset=utf-8")


@for_leading
async def person(request: Request, staff: StaffMember) -> Response:
    """One row, with their link and what became of it."""
    cohort = await theirs(request, staff)
    listed = await _listed(request, cohort)
    if cohort is None or listed is None:
        return message("gone", 404)
    return await _person_page(request, staff, cohort, listed)


@for_leading
async def change_person(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    listed = await _listed(request, cohort)
    if cohort is None or listed is None:
        return message("gone", 404)
    form = await request.form(max_part_size=LARGEST_FORM)
    everybody = await here(request).members.of(cohort.id)
    made, problem = _member_from(form, listed.member, everybody)
    if problem or made is None:
        return await _person_page(request, staff, cohort, listed, problem, form)
    if made != listed.member:
        await _change(request, cohort, Change.EDITED, put=[made])
        await note(request, staff, Verb.PERSON_CHANGED, made.id, cohort.id)
    return RedirectResponse(f"{at(cohort)}/people", 303)


@for_leading
async def remove_person(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    listed = await _listed(request, cohort)
    if cohort is None or listed is None:
        return message("gone", 404)
    await _change(request, cohort, Change.REMOVED, drop=[listed.member.id])
    await here(request).shut_out(listed.member.id)
    await note(request, staff, Verb.PERSON_REMOVED, listed.member.id, cohort.id)
    return RedirectResponse(f"{at(cohort)}/people", 303)


@for_leading
async def renew_link(request: Request, staff: StaffMember) -> Response:
    """The old link leads nowhere from now on."""
    cohort = await theirs(request, staff)
    listed = await _listed(request, cohort)
    if cohort is None or listed is None:
        return message("gone", 404)
    await here(request).links.renew(cohort.id, listed.member.id)
    await here(request).shut_out(listed.member.id)
    await note(request, staff, Verb.LINK_RENEWED, listed.member.id, cohort.id)
    return RedirectResponse(_of(cohort, listed), 303)


@for_leading
async def release_link(request: Request, staff: StaffMember) -> Response:
    """The same link, for the next device that uses it."""
    cohort = await theirs(request, staff)
    listed = await _listed(request, cohort)
    if cohort is None or listed is None:
        return message("gone", 404)
    await here(request).links.release(cohort.id, listed.member.id)
    await here(request).shut_out(listed.member.id)
    await note(request, staff, Verb.DEVICE_RELEASED, listed.member.id, cohort.id)
    return RedirectResponse(_of(cohort, listed), 303)


async def _listed(request: Request, cohort: Cohort | None) -> Listed | None:
    if cohort is None:
        return None
    return await here(request).members.one(cohort.id, request.path_params["member"])


def _of(cohort: Cohort, listed: Listed) -> str:
    return f"{at(cohort)}/people/{listed.member.id}"


async def _change(
    request: Request, cohort: Cohort, kind: Change, *, put: list[Member] | None = None,
    drop: list[MemberId] | None = None,
) -> None:  # fmt: skip
    duologue = here(request)
    await duologue.members.change(
        cohort.id, kind, duologue.clock.now(), put=put or (), drop=drop or ()
    )
    await duologue.list_changed(cohort.id)


def _member_from(
    form: FormData, before: Member, everybody: list[Listed]
) -> tuple[Member | None, str]:
    """What a browser posted, as a row; or what is wrong with it."""
    try:
        name = clean_name(str(form.get("name", "")))
    except BadName as error:
        return None, say(error.code)
    email = str(form.get("email", "")).strip()
    if email and (checked := address_in(email)) is None:
        return None, say("person-address", address=email[:80])
    email = (checked or "") if email else ""
    others = [x.member for x in everybody if x.member.id != before.id]
    if any(
        m.email.casefold() == email.casefold() if email and m.email
        else m.name.casefold() == name.casefold()
        for m in others
    ):  # fmt: skip
        return None, say("person-twice", name=name)
    manager = None
    if meant := " ".join(str(form.get("manager", "")).split()):
        known = [m for m in others if meant.casefold() in (m.name.casefold(), m.email.casefold())]
        if len(known) != 1:
            return None, say("person-manager", name=meant[:60])
        manager = known[0].id
    groups = tuple(filter(None, (x.strip() for x in str(form.get("groups", "")).split(";"))))
    traits = {}
    for head, value in zip(form.getlist("head"), form.getlist("value"), strict=False):
        kept = " ".join(str(value).split())[:LONGEST_VALUE]
        if head_of(str(head)) and kept:
            traits[head_of(str(head))] = kept
    return msgspec.structs.replace(
        before, name=name, email=email, manager=manager, groups=groups, traits=traits
    ), ""  # fmt: skip


async def _page(
    request: Request, staff: StaffMember, cohort: Cohort, *, problem: str = "",
    form: FormData | None = None,
) -> Response:  # fmt: skip
    listed = await here(request).members.of(cohort.id)
    words = request.query_params.get("find", "")[:100].casefold().strip()
    found = [x for x in listed if words in _searched(x)] if words else listed
    names = {x.member.id: x.member.name for x in listed}
    return render(
        "roster.html", 400 if problem else 200, staff=staff, cohort=cohort, at=at(cohort),
        count=len(listed), found=len(found), rows=found[:SHOWN], names=names, find=words,
        heads=list(dict.fromkeys(h for x in listed for h in x.member.traits)),
        groups=any(x.member.groups for x in listed),
        managers=any(x.member.manager for x in listed),
        asking=[x for x in listed if x.asked_at], without=sum(not x.member.email for x in listed),
        problem=problem, typed=form or {},
    )  # fmt: skip


def _searched(listed: Listed) -> str:
    m = listed.member
    return " ".join((m.name, m.email, *m.groups, *m.traits.values())).casefold()


async def _person_page(
    request: Request, staff: StaffMember, cohort: Cohort, listed: Listed, problem: str = "",
    form: FormData | None = None,
) -> Response:  # fmt: skip
    duologue, member = here(request), listed.member
    everybody = await duologue.members.of(cohort.id)
    heads = list(dict.fromkeys(h for x in everybody for h in x.member.traits))
    token = await duologue.links.token(cohort.id, member.id)
    names = {x.member.id: x.member.email or x.member.name for x in everybody}
    return render(
        "person.html", 400 if problem else 200, staff=staff, cohort=cohort, at=at(cohort),
        person=member, listed=listed, problem=problem, typed=form or {},
        heads=heads, manager=names.get(member.manager, "") if member.manager else "",
        others=[x.member for x in everybody if x.member.id != member.id][:SHOWN * 5],
        link=f"{duologue.settings.address}/with/{token}" if token else "",
    )  # fmt: skip


_AT = "/office/cohorts/{cohort}/people"
ROUTES = [
    Route(_AT, people),
    Route(_AT, add_person, methods=["POST"]),
    Route(f"{_AT}/undo", undo, methods=["POST"]),
    Route(f"{_AT}/people.csv", as_csv),
    Route(_AT + "/{member}", person),
    Route(_AT + "/{member}", change_person, methods=["POST"]),
    Route(_AT + "/{member}/remove", remove_person, methods=["POST"]),
    Route(_AT + "/{member}/link", renew_link, methods=["POST"]),
    Route(_AT + "/{member}/release", release_link, methods=["POST"]),
]
