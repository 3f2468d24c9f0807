"""Who never and who always shares a room: given, dropped and judged on the list of participants.

Only whoever made the session sees it. It stands sealed in the rows of that list, in no log.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.live.host import Host
from duologue.live.known import rules_of
from duologue.live.seating import unkept
from duologue.record.roster import RosterEntry, fresh_entry_id
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.seating.obstacles import Obstacle, Why
from duologue.seating.problem import Pair
from duologue.seating.rules import Rules
from duologue.vocabulary import PersonId, Role, SessionId
from duologue.web.figures import listed
from duologue.web.noting import note
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message
from duologue.web.words import say

KINDS = ("apart", "together")
# Beyond, only what is proven impossible is told on the page: a search would keep it waiting.
LARGEST_TRIED = 300


@dataclass(frozen=True)
class Shown:
    """What the page says about rules: each as the words to drop it by, and two names."""

    people: list[tuple[str, str]]
    apart: list[tuple[str, str, str]]
    together: list[tuple[str, str, str]]
    # Managers and those who report to them: the row of the latter, two names, and if they may.
    lines: list[tuple[str, str, str, bool]]
    unkept: list[str]


async def shown_rules(host: Host, entries: list[RosterEntry]) -> Shown:
    rows = {entry.id: entry for entry in entries}
    names = {id: entry.name for id, entry in rows.items()}
    found: dict[str, list[tuple[str, str, str]]] = {kind: [] for kind in KINDS}
    for entry in entries:
        for kind, others in zip(KINDS, (entry.apart, entry.together), strict=True):
            found[kind] += [
                (f"{kind} {entry.id} {id}", entry.name, names[id]) for id in others if id in names
            ]
    lines = [
        (entry.id, names[entry.manager], entry.name, entry.with_manager)
        for entry in entries if entry.manager in names
    ]  # fmt: skip
    beside = [(f"joined {who}", host.name_of(who)) for who in _not_listed(host, entries)]
    people = sorted([*names.items(), *beside], key=lambda x: x[1].casefold())
    rules = rules_of(entries, lambda entry: PersonId(entry.id))
    told = await asyncio.to_thread(_unkept, host, tuple(PersonId(id) for id, _ in people), rules)
    return Shown(
        people, found["apart"], found["together"], lines,
        [sentence(x, names, rules, host) for x in told],
    )  # fmt: skip


def _unkept(host: Host, people: tuple[PersonId, ...], rules: Rules) -> tuple[Obstacle, ...]:
    return unkept(host.state.plan, people, rules, search=len(people) <= LARGEST_TRIED)


def sentence(obstacle: Obstacle, names: dict[str, str], rules: Rules, host: Host) -> str:
    """Which people, which rule, and the smallest way out."""

    def two(people: Pair) -> str:
        one, other = (names[p] for p in people)
        kind = (
            "together" if people in rules.together
            else "line" if people in rules.lines and people not in rules.kept_apart
            else "apart"
        )  # fmt: skip
        return say(f"rule-pair-{kind}", one=one, other=other)

    first = names[obstacle.people[0]]
    people = sorted((names[p] for p in obstacle.people), key=str.casefold)
    rest = [name for name in people if name != first]
    activities = host.state.plan.activities
    where = activities[obstacle.round].title if 0 <= obstacle.round < len(activities) else ""
    said = say(
        f"rule-{obstacle.why}", people=listed(rest if obstacle.why is Why.LONELY else people),
        first=first, count=len(people), needed=obstacle.needed, least=obstacle.least,
        pairs=" · ".join(two(pair) for pair in obstacle.pairs),
    )  # fmt: skip
    return say("rule-in-step", step=where, said=said) if where else said


def _not_listed(host: Host, entries: Iterable[RosterEntry]) -> list[PersonId]:
    """Learners who have joined and stand in no row."""
    known = {entry.person for entry in entries}
    people = host.state.people.items()
    return [p for p, person in people if person.role is Role.LEARNER and p not in known]


@for_leading
async def change_rules(request: Request, staff: StaffMember) -> Response:
    """A rule more, one less, or managers allowed beside those who report to them."""
    session = SessionId(request.path_params["session"])
    planned = await here(request).sessions.by_id(staff.id, session)
    # The list of a cohort has its own page, and no rules of one session.
    if planned is None or not planned.readable or planned.cohort is not None:
        return message("gone", 404)
    async with request.form() as form:
        said = {key: str(value) for key, value in form.items()}
    host = await here(request).hosts.of(planned.id)
    entries = await host.roster.entries()
    changed = _dropped(entries, said.get("drop", "")) if "drop" in said else []
    changed += _allowed(entries, said.get("allow", ""), said.get("part", ""))
    if said.get("how") in KINDS:
        changed += _added(host, entries, said.get("one", ""), said["how"], said.get("other", ""))
    if changed:
        await host.roster.amend(changed)
        await note(request, staff, Verb.RULES_CHANGED)
    return RedirectResponse(f"/office/sessions/{planned.id}/people#rules", 303)


def _dropped(entries: list[RosterEntry], rule: str) -> list[RosterEntry]:
    kind, _, ids = rule.partition(" ")
    row, _, other = ids.partition(" ")
    return [_with(x, kind, drop=other) for x in entries if x.id == row and kind in KINDS]


def _allowed(entries: list[RosterEntry], allow: str, part: str) -> list[RosterEntry]:
    """One row, or every one, beside their manager or not."""
    return [
        msgspec.structs.replace(entry, with_manager=bool(allow))
        for entry in entries if entry.manager and (allow or part) in (entry.id, "all")
    ]  # fmt: skip


def _added(
    host: Host, entries: list[RosterEntry], one: str, how: str, other: str
) -> list[RosterEntry]:
    """The first row with the rule; rows of their own for those who joined without one."""
    rows = {entry.id: entry for entry in entries}
    for who in _not_listed(host, entries):
        rows[f"joined {who}"] = RosterEntry(id=fresh_entry_id(), name=host.name_of(who), person=who)
    if one == other or one not in rows or other not in rows:
        return []
    first, second = rows[one], rows[other]
    # The new rule takes the place of an older one about the same two.
    for kind in KINDS:
        first, second = _with(first, kind, drop=second.id), _with(second, kind, drop=first.id)
    return [_with(first, how, add=second.id), second]


def _with(entry: RosterEntry, kind: str, *, add: str = "", drop: str = "") -> RosterEntry:
    before: tuple[str, ...] = getattr(entry, kind)
    after = (*(id for id in before if id != drop), *([add] if add else []))
    return msgspec.structs.replace(entry, **{kind: after})


ROUTES = [
    Route("/office/sessions/{session}/people/rules", change_rules, methods=["POST"]),
]
