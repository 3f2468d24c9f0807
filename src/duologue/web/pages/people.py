"""A session's list of participants: brought by who made it, or taken from an earlier session."""

import re
from itertools import combinations
from typing import TypedDict

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.live.host import Host
from duologue.record.people import BadName, clean_name, names_in
from duologue.record.roster import RosterEntry, fresh_entry_id
from duologue.record.sessions import Planned
from duologue.record.staff import StaffMember
from duologue.seating.problem import pair
from duologue.seating.roster import BadSheet, Mistake, Roster, read_roster
from duologue.vocabulary import PersonId, Role, SessionId
from duologue.web.pages.seating_rules import shown_rules
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message, render
from duologue.web.words import say

SHEET = "people.csv"
MOST_PEOPLE = 2_000  # in one session
_LINE = re.compile(r"\r\n?")


@for_leading
async def people(request: Request, staff: StaffMember) -> Response:
    """Who is on the list, and two ways to fill it."""
    planned = await _theirs(request, staff)
    if planned is None:
        return message("gone", 404)
    if planned.cohort is not None:
        return RedirectResponse(f"/office/cohorts/{planned.cohort}/people", 303)
    return await _page(request, staff, planned)


@for_leading
async def take_people(request: Request, staff: StaffMember) -> Response:
    """A file or a text with one person a line, or the people of an earlier session."""
    planned = await _theirs(request, staff)
    # A session of a cohort has the cohort's list, and none of its own.
    if planned is None or planned.cohort is not None:
        return message("gone", 404)
    async with request.form() as form:
        file, text = form.get("file"), str(form.get("text", ""))
        if isinstance(file, UploadFile) and file.size:
            text = (await file.read()).decode("utf-8-sig", "replace")
        earlier, clear = str(form.get("earlier", "")), "clear" in form
    host = await here(request).hosts.of(planned.id)
    if clear:
        await host.roster.take([])
    elif earlier:
        before = await here(request).sessions.by_id(staff.id, earlier)
        if before is None or not before.readable:
            return message("gone", 404)
        await _go_on(host, await here(request).hosts.of(before.id))
    else:
        try:
            entries = entries_from(_LINE.sub("\n", text))
        except BadSheet as error:
            return await _page(request, staff, planned, error.mistakes, text)
        await host.roster.take(_as_before(entries, await host.roster.entries()))
    return RedirectResponse(f"/office/sessions/{planned.id}/people", 303)


async def _page(
    request: Request, staff: StaffMember, planned: Planned,
    mistakes: list[Mistake] | None = None, text: str = "",
) -> Response:  # fmt: skip
    duologue = here(request)
    host = await duologue.hosts.of(planned.id)
    entries = await host.roster.entries()
    names = {entry.id: entry.name for entry in entries}
    rows = [
        {
            "name": entry.name, "here": entry.person is not None, "traits": entry.traits,
            "manager": names.get(entry.manager, ""), "met": len(entry.met),
            "partners": ", ".join(sorted(names[id] for id in entry.partners if id in names)),
        }
        for entry in entries
    ]  # fmt: skip
    theirs = await duologue.sessions.of(staff.id)
    earlier = [s for s in theirs if s.id != planned.id and s.readable and s.ended_at]
    return render(
        "people.html", 400 if mistakes else 200, staff=staff, session=planned, rows=rows,
        columns=host.roster.attributes, mistakes=mistakes or [], text=text, earlier=earlier,
        rules=await shown_rules(host, entries),
    )  # fmt: skip


def entries_from(text: str) -> list[RosterEntry]:
    """The rows of a sheet. Raises BadSheet, with every line that cannot be used by its number."""
    roster = read_roster(text, SHEET)
    if len(roster.people) > MOST_PEOPLE:
        raise BadSheet(SHEET, [Mistake(1, say("people-too-many", most=MOST_PEOPLE))])
    mistakes = []
    clean: dict[PersonId, str] = {}
    for name in roster.people:
        try:
            clean[name] = clean_name(name)
        except BadName as error:
            mistakes.append(Mistake(roster.places[name], say(error.code)))
    if mistakes:
        raise BadSheet(SHEET, mistakes)
    return _entries(roster, clean)


def _entries(roster: Roster, clean: dict[PersonId, str]) -> list[RosterEntry]:
    ids = {name: fresh_entry_id() for name in roster.people}
    return [
        RosterEntry(
            id=ids[name], name=clean[name],
            manager=ids[roster.managers[name]] if name in roster.managers else "",
            traits={x: values[name] for x, values in roster.traits.items() if name in values},
        )
        for name in roster.people
    ]  # fmt: skip


def _as_before(fresh: list[RosterEntry], before: list[RosterEntry]) -> list[RosterEntry]:
    """A list that is given again keeps the rules about the same names, and what an earlier session
    told of them."""
    old = {entry.name.casefold(): entry for entry in before}
    ids = {
        old[entry.name.casefold()].id: entry.id
        for entry in fresh if entry.name.casefold() in old
    }  # fmt: skip

    def kept(entry: RosterEntry) -> RosterEntry:
        known = old.get(entry.name.casefold())
        if known is None:
            return entry
        return RosterEntry(
            id=entry.id, name=entry.name, traits=entry.traits, manager=entry.manager,
            with_manager=known.with_manager and ids.get(known.manager) == entry.manager,
            apart=tuple(ids[id] for id in known.apart if id in ids),
            together=tuple(ids[id] for id in known.together if id in ids),
            met={ids[id]: times for id, times in known.met.items() if id in ids},
            partners=tuple(ids[id] for id in known.partners if id in ids), origin=known.origin,
        )  # fmt: skip

    return [kept(entry) for entry in fresh]


async def _go_on(host: Host, earlier: Host) -> None:
    """The list of this session: everyone of an earlier one, whom they met there, their partners,
    and what the list there said. Two who shared a device are two rows again."""
    rows = await earlier.roster.entries()
    state = earlier.state
    learners = [
        who for who, p in state.people.items()
        if p.role is Role.LEARNER and not earlier.is_simulated(who)
    ]  # fmt: skip
    ids = {
        who: {
            name: fresh_entry_id()
            for name in names_in(earlier.name_of(who), state.people[who].heads)
        }
        for who in learners
    }
    # Their rows there, by the rows they have here.
    old = {(x.person, x.name.casefold()): x for x in rows if x.person is not None}
    again = {
        x.id: id for who in learners for name, id in ids[who].items()
        if (x := old.get((who, name.casefold())))
    }  # fmt: skip
    met: dict[PersonId, dict[str, int]] = {who: {} for who in learners}
    for one, other in combinations(learners, 2):
        if times := state.met.get(pair(one, other), 0):
            met[one] |= dict.fromkeys(ids[other].values(), times)
            met[other] |= dict.fromkeys(ids[one].values(), times)
    await host.roster.take([
        RosterEntry(
            id=id, name=name, met=met[who], origin=who,
            **_carried(old.get((who, name.casefold())), again),
            partners=_partners(id, [ids[p] for p in (who, *state.partners_of(who)) if p in ids]),
        )
        for who in learners for name, id in ids[who].items()
    ])  # fmt: skip


def _partners(of: str, seats: list[dict[str, str]]) -> tuple[str, ...]:
    """The others on these seats, one's own first; nobody, where that is the only one."""
    others = [id for names in seats for id in names.values() if id != of]
    return tuple(others) if len(seats) > 1 else ()


class _Carried(TypedDict, total=False):
    traits: dict[str, str]
    manager: str
    with_manager: bool
    apart: tuple[str, ...]
    together: tuple[str, ...]


def _carried(entry: RosterEntry | None, again: dict[str, str]) -> _Carried:
    """What the list of an earlier session said of somebody, in the rows of this one."""
    if entry is None:
        return {}
    return {
        "traits": entry.traits, "manager": again.get(entry.manager, ""),
        "with_manager": entry.with_manager,
        "apart": tuple(again[id] for id in entry.apart if id in again),
        "together": tuple(again[id] for id in entry.together if id in again),
    }  # fmt: skip


async def _theirs(request: Request, staff: StaffMember) -> Planned | None:
    planned = await here(request).sessions.by_id(
        staff.id, SessionId(request.path_params["session"])
    )
    return planned if planned is not None and planned.readable else None


ROUTES = [
    Route("/office/sessions/{session}/people", people),
    Route("/office/sessions/{session}/people", take_people, methods=["POST"]),
]
