"""Everybody's partners, for those who lead the cohort: who asked for another, who has none, and
one action that gives them some."""

from collections.abc import Sequence

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.cohorts import Cohort
from duologue.record.members import Member
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.seating.anew import partners_anew
from duologue.seating.problem import Pair, Room, pair
from duologue.vocabulary import MemberId, PersonId
from duologue.web.noting import note
from duologue.web.pages.cohort import at, theirs
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message, render


class Partners(msgspec.Struct, frozen=True):
    """As they are, and as they would be."""

    names: dict[PersonId, str]
    groups: tuple[Room, ...]
    asking: tuple[PersonId, ...]
    # On the list, and nobody's partner, where others are.
    without: tuple[PersonId, ...]
    anew: tuple[Room, ...]

    @property
    def signed(self) -> str:
        """What a facilitator looked at before they said yes."""
        return " ".join("+".join(group) for group in self.anew)


@for_leading
async def partners(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404, staff=staff)
    return await _page(request, staff, cohort)


@for_leading
async def give_anew(request: Request, staff: StaffMember) -> Response:
    """What was shown, unless something has changed since."""
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404, staff=staff)
    found, form = await partners_in(request, cohort), await request.form()
    if not found.anew or str(form.get("groups", "")) != found.signed:
        return await _page(request, staff, cohort, changed=True)
    duologue = here(request)
    groups = [[MemberId(p) for p in group] for group in found.anew]
    await duologue.bonds.give_anew(cohort.id, groups, duologue.clock.now())
    await duologue.list_changed(cohort.id)
    await note(request, staff, Verb.PARTNERS_CHANGED, cohort.id, cohort.id)
    return RedirectResponse(f"{at(cohort)}/partners", 303)


@for_leading
async def undo(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404, staff=staff)
    if await here(request).bonds.take_back(cohort.id):
        await here(request).list_changed(cohort.id)
        await note(request, staff, Verb.PARTNERS_UNDONE, cohort.id, cohort.id)
    return RedirectResponse(f"{at(cohort)}/partners", 303)


async def partners_in(request: Request, cohort: Cohort) -> Partners:
    duologue = here(request)
    people = [x.member for x in await duologue.members.of(cohort.id)]
    names = {PersonId(str(m.id)): m.name for m in people}
    bonds = await duologue.bonds.of(cohort.id)
    groups = {
        tuple(sorted({PersonId(one), *map(PersonId, bond.partners)} & names.keys()))
        for one, bond in bonds.by_member().items()
        if bond.partners and PersonId(one) in names
    }
    paired = {p for group in groups if len(group) > 1 for p in group}
    without = tuple(p for p in names if p not in paired) if bonds.partners else ()
    asked = {PersonId(m) for m in await duologue.partner_requests.of(cohort.id)}
    asking = tuple(p for p in names if p in asked and p in paired)
    anew = partners_anew(
        list(names), sorted(groups), asking, traits=_traits(people), apart=_apart(cohort, people)
    ) if asking or without else ()  # fmt: skip
    shown = tuple(sorted((g for g in groups if len(g) > 1), key=lambda g: names[g[0]].casefold()))
    return Partners(names, shown, asking, without, anew)


def _traits(people: Sequence[Member]) -> dict[str, dict[PersonId, str]]:
    found: dict[str, dict[PersonId, str]] = {}
    for member in people:
        for name, value in member.traits.items():
            found.setdefault(name, {})[PersonId(member.id)] = value
    return found


def _apart(cohort: Cohort, people: Sequence[Member]) -> frozenset[Pair]:
    """Managers and those who report to them, unless they may sit together."""
    if cohort.mixed:
        return frozenset()
    return frozenset(pair(PersonId(m.id), PersonId(m.manager)) for m in people if m.manager)


async def _page(
    request: Request, staff: StaffMember, cohort: Cohort, *, changed: bool = False
) -> Response:
    duologue = here(request)
    given = await duologue.bonds.given(cohort.id)
    return render(
        "partners.html", 409 if changed else 200, staff=staff, cohort=cohort, at=at(cohort),
        found=await partners_in(request, cohort), undo=given is not None and given[1],
        changed=changed, calls=await duologue.partner_calls.of(cohort.id),
    )  # fmt: skip


_AT = "/office/cohorts/{cohort}/partners"
ROUTES = [
    Route(_AT, partners),
    Route(_AT, give_anew, methods=["POST"]),
    Route(f"{_AT}/undo", undo, methods=["POST"]),
]
