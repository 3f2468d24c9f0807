"""A cohort's own page: its sessions, its people, who leads it, and what may be done with it."""

import msgspec
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.plan.session_plan import plan_session
from duologue.record.cohorts import Cohort, clean_title
from duologue.record.courses import StoredCourse
from duologue.record.members import Change, Listed, Member, fresh_member_id
from duologue.record.retention import LONGEST, SHORTEST, ends_at
from duologue.record.sessions import Planned
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.vocabulary import MemberId
from duologue.web.begins import BadMoment, begins, moment_of
from duologue.web.figures import day
from duologue.web.installation import Duologue
from duologue.web.look import reviewed
from duologue.web.noting import note
from duologue.web.permissions import for_leading, here
from duologue.web.places import place_chosen, places_to_choose
from duologue.web.rendering import message, render
from duologue.web.words import say


class NextStep(msgspec.Struct, frozen=True):
    """One line of the checklist before a session."""

    text: str
    done: bool
    # Where it is done.
    link: str


@for_leading
async def new_cohort(request: Request, staff: StaffMember) -> Response:
    form = await request.form()
    title, duologue = clean_title(str(form.get("title", ""))), here(request)
    course = await duologue.courses.by_id(staff.id, str(form.get("course", "")))
    title = title or (course.title if course else say("cohort-unnamed"))
    made = await duologue.cohorts.create(
        staff.id,
        title,
        course.id if course else None,
        duologue.clock.now(),
        duologue.settings.retention_days,
    )
    await note(request, staff, Verb.COHORT_MADE, made.id, made.id)
    return RedirectResponse(at(made), 303)


@for_leading
async def cohort(request: Request, staff: StaffMember) -> Response:
    found = await theirs(request, staff)
    return await _page(request, staff, found) if found else message("gone", 404)


@for_leading
async def change_cohort(request: Request, staff: StaffMember) -> Response:
    """Another name, another course, who may come, who may sit together."""
    found = await theirs(request, staff)
    if found is None:
        return message("gone", 404)
    duologue, form = here(request), await request.form()
    course = await duologue.courses.by_id(staff.id, str(form.get("course", "")))
    await duologue.cohorts.set(
        found.id, title=clean_title(str(form.get("title", ""))) or None,
        course=course.id if course else None,
        walk_in=form.get("come") == "everybody" if "come" in form else None,
        mixed=form.get("managers") == "together" if "managers" in form else None,
    )  # fmt: skip
    if "managers" in form:
        await duologue.list_changed(found.id)
    verb = Verb.RULES_CHANGED if "managers" in form else Verb.COHORT_CHANGED
    await note(request, staff, verb, found.id, found.id)
    return RedirectResponse(at(found), 303)


@for_leading
async def keep_for(request: Request, staff: StaffMember) -> Response:
    """For how many days after its last session it is kept: fewer at any time, and more only as long
    as nobody has come and read how many."""
    found = await theirs(request, staff)
    if found is None:
        return message("gone", 404)
    duologue, form = here(request), await request.form()
    typed = str(form.get("days", "")).strip()
    days = int(typed) if typed.isdecimal() and len(typed) < 5 else 0
    if not SHORTEST <= days <= LONGEST:
        problem = say("kept-days-odd", least=SHORTEST, most=LONGEST)
        return await _page(request, staff, found, problem=problem)
    if days > duologue.days_kept(found) and await duologue.members.anybody_came(found.id):
        return await _page(request, staff, found, problem=say("kept-days-longer"))
    await duologue.cohorts.set(found.id, days_kept=days)
    await note(request, staff, Verb.COHORT_CHANGED, found.id, found.id)
    return RedirectResponse(f"{at(found)}#kept", 303)


@for_leading
async def archive(request: Request, staff: StaffMember) -> Response:
    """Out of sight, or back."""
    found = await theirs(request, staff)
    if found is None:
        return message("gone", 404)
    now = here(request).clock.now()
    await here(request).cohorts.archive(found.id, None if found.archived_at else now)
    verb = Verb.COHORT_BROUGHT_BACK if found.archived_at else Verb.COHORT_ARCHIVED
    await note(request, staff, verb, found.id, found.id)
    return RedirectResponse("/office" if not found.archived_at else at(found), 303)


@for_leading
async def duplicate(request: Request, staff: StaffMember) -> Response:
    """The same course and settings for another group, or for the same people once more."""
    found = await theirs(request, staff)
    if found is None:
        return message("gone", 404)
    duologue, form = here(request), await request.form()
    now = duologue.clock.now()
    title = clean_title(str(form.get("title", ""))) or say("cohort-again", title=found.title)
    made = await duologue.cohorts.create(
        staff.id, title, found.course, now, duologue.settings.retention_days
    )
    await duologue.cohorts.set(made.id, walk_in=found.walk_in, mixed=found.mixed)
    if "people" in form:
        people = _anew([x.member for x in await duologue.members.of(found.id)])
        if people:
            await duologue.members.change(made.id, Change.BROUGHT, now, put=people)
    await note(request, staff, Verb.COHORT_MADE, made.id, made.id)
    return RedirectResponse(at(made), 303)


@for_leading
async def remove(request: Request, staff: StaffMember) -> Response:
    """Its list, its links and its sessions, for good; only by the one whose cohort it is."""
    found = await theirs(request, staff)
    if found is not None and found.staff == staff.id:
        await here(request).erase_cohort(found.id)
        # Of no cohort: the rest of its trail went with it.
        await note(request, staff, Verb.COHORT_REMOVED, found.id)
    return RedirectResponse("/office", 303)


@for_leading
async def lead_together(request: Request, staff: StaffMember) -> Response:
    """Lets a colleague lead it too, or takes that back."""
    found = await theirs(request, staff)
    if found is None:
        return message("gone", 404)
    form = await request.form()
    if stop := str(form.get("stop", "")):
        await here(request).cohorts.lead_without(found.id, stop)
        await note(request, staff, Verb.LEADER_STOPPED, stop, found.id)
        return RedirectResponse(at(found) if stop != staff.id else "/office", 303)
    name = " ".join(str(form.get("name", "")).split())
    colleague = await here(request).cohorts.lead_with(found.id, name)
    if colleague is None:
        problem = say("cohort-colleague-unknown", name=name[:60] or "…")
        return await _page(request, staff, found, problem=problem)
    await note(request, staff, Verb.LEADER_ADDED, colleague, found.id)
    return RedirectResponse(at(found), 303)


@for_leading
async def sponsor(request: Request, staff: StaffMember) -> Response:
    """Lets somebody of the organisation find its reports on their own page, or ends that."""
    found = await theirs(request, staff)
    if found is None:
        return message("gone", 404)
    form = await request.form()
    if stop := str(form.get("stop", "")):
        await here(request).cohorts.sponsor_without(found.id, stop)
        await note(request, staff, Verb.SPONSOR_STOPPED, stop, found.id)
        return RedirectResponse(f"{at(found)}#reports", 303)
    name = " ".join(str(form.get("name", "")).split())
    named = await here(request).cohorts.sponsor_with(found.id, name)
    if named is None:
        problem = say("cohort-sponsor-unknown", name=name[:60] or "…")
        return await _page(request, staff, found, problem=problem)
    await note(request, staff, Verb.SPONSOR_NAMED, named, found.id)
    return RedirectResponse(f"{at(found)}#reports", 303)


@for_leading
async def add_session(request: Request, staff: StaffMember) -> Response:
    """One of the course's sessions, for a moment or for whenever one likes."""
    found = await theirs(request, staff)
    if found is None:
        return message("gone", 404)
    duologue, form = here(request), await request.form()
    course = await _course_of(request, found)
    number = str(form.get("number", "1"))
    if course is None or (looked := reviewed(course.text)).session(number) is None:
        return await _page(request, staff, found, problem=say("cohort-no-session"))
    when = str(form.get("when", ""))
    now = duologue.clock.now()
    try:
        moment = begins(when, str(form.get("zone", "")), now) if when else None
    except BadMoment as error:
        return await _page(request, staff, found, problem=say(f"move-{error.code}"), form=form)
    where = place_chosen(form, duologue.forwards, cohort=True)
    plan = plan_session(looked.course, int(number), where.place, where.call, where.forwarded)
    groups = groups_of(await duologue.members.of(found.id))
    made, _ = await duologue.plan(
        plan, found.staff, course=course.id, begins=moment, cohort=found.id, number=int(number),
        for_group=next((g for g in groups if g == form.get("group")), None),
    )  # fmt: skip
    await note(request, staff, Verb.SESSION_PLANNED, made.id, found.id)
    return RedirectResponse(f"{at(found)}#sessions", 303)


async def theirs(request: Request, staff: StaffMember) -> Cohort | None:
    return await here(request).cohorts.by_id(staff.id, request.path_params["cohort"])


def at(cohort: Cohort) -> str:
    return f"/office/cohorts/{cohort.id}"


def groups_of(listed: list[Listed]) -> list[str]:
    """Each as the first of them has it, in the order of the alphabet."""
    found: dict[str, str] = {}
    for group in (group for x in listed for group in x.member.groups):
        found.setdefault(group.casefold(), group)
    return [found[key] for key in sorted(found)]


async def meant(duologue: Duologue, planned: Planned) -> list[Listed]:
    """Who of the cohort's list a session is for."""
    if planned.cohort is None:
        return []
    listed = await duologue.members.of(planned.cohort)
    return [x for x in listed if planned.is_for(x.member.groups)]


async def steps_before(request: Request, planned: Planned) -> tuple[NextStep, ...]:
    """What is left to do before a session begins."""
    duologue, session = here(request), f"/office/sessions/{planned.id}"
    invited = await duologue.invited.of(planned.id)
    steps = [NextStep(say("step-moment"), planned.starts_at is not None, f"{session}/invite")]
    if planned.cohort is not None:
        people = len(await meant(duologue, planned))
        list_ = f"/office/cohorts/{planned.cohort}/people"
        steps.append(NextStep(say("step-people", count=people), people > 0, list_))
        if asking := len(await duologue.partner_requests.of(planned.cohort)):
            wish = f"/office/cohorts/{planned.cohort}/partners"
            steps.append(NextStep(say("pairs-waiting", count=asking), False, wish))
    told = say("step-invited", count=len(invited))
    return (*steps, NextStep(told, bool(invited), f"{session}/invite"))


async def _page(
    request: Request, staff: StaffMember, cohort: Cohort, *, problem: str = "",
    form: FormData | None = None,
) -> Response:  # fmt: skip
    duologue = here(request)
    now = duologue.clock.now()
    course = await _course_of(request, cohort)
    looked = reviewed(course.text) if course else None
    sessions = await duologue.sessions.of_cohort(cohort.id)
    coming = [s for s in sessions if s.is_open(now) and s.ended_at is None]
    rows = [(s, moment_of(s)) for s in sessions]
    planned = {s.number for s in sessions if s.called_off_at is None}
    numbers = range(1, len(looked.course.sessions) + 1) if looked else ()
    return render(
        "cohort.html", 400 if problem else 200, staff=staff, cohort=cohort, course=course,
        courses=await duologue.courses.of(staff.id), rows=rows, now=now, at=at(cohort),
        following=coming[0] if coming else None,
        steps=await steps_before(request, coming[0]) if coming else (),
        moment=moment_of(coming[0]) if coming else None,
        choices=[(n, looked.course.sessions[n - 1]) for n in numbers] if looked else [],
        chosen=next((n for n in numbers if n not in planned), 1),
        groups=groups_of(await duologue.members.of(cohort.id)),
        forwards=duologue.forwards, places=places_to_choose(duologue.forwards, cohort=True),
        place=str(form.get("place", "")) if form else "",
        runs=looked.runs if looked else False, count=await duologue.members.count(cohort.id),
        colleagues=await duologue.cohorts.colleagues(cohort.id),
        sponsors=await duologue.cohorts.sponsors(cohort.id),
        zone=next((s.zone for s in reversed(sessions) if s.zone), ""),
        when=str(form.get("when", "")) if form else "", problem=problem,
        platform_link=f"{duologue.settings.address}/lti/cohort/{cohort.id}"
        if await duologue.teller.platforms() else "",
        own=cohort.staff == staff.id, days=int(duologue.days_kept(cohort)),
        ends=day(end) if (end := ends_at(sessions, duologue.days_kept(cohort))) else "",
        least=SHORTEST, most=LONGEST, asking=len(await duologue.partner_requests.of(cohort.id)),
    )  # fmt: skip


async def _course_of(request: Request, cohort: Cohort) -> StoredCourse | None:
    """Whoever leads the cohort plans with its course, also one that a colleague wrote."""
    if cohort.course is None:
        return None
    return await here(request).courses.by_id(cohort.staff, cohort.course)


def _anew(members: list[Member]) -> list[Member]:
    """The same people under ids, and so links, of their own."""
    ids: dict[MemberId, MemberId] = {member.id: fresh_member_id() for member in members}
    return [
        msgspec.structs.replace(m, id=ids[m.id], manager=ids.get(m.manager) if m.manager else None)
        for m in members
    ]


_AT = "/office/cohorts/{cohort}"
ROUTES = [
    Route("/office/cohorts", new_cohort, methods=["POST"]),
    Route(_AT, cohort),
    Route(_AT, change_cohort, methods=["POST"]),
    Route(f"{_AT}/kept", keep_for, methods=["POST"]),
    Route(f"{_AT}/archive", archive, methods=["POST"]),
    Route(f"{_AT}/duplicate", duplicate, methods=["POST"]),
    Route(f"{_AT}/remove", remove, methods=["POST"]),
    Route(f"{_AT}/sponsors", sponsor, methods=["POST"]),
    Route(f"{_AT}/staff", lead_together, methods=["POST"]),
    Route(f"{_AT}/sessions", add_session, methods=["POST"]),
]
