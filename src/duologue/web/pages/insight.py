"""The designer's pages of a pulse: choose, see what will be shown, fix, invite, read the report."""

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.insight.pulse.items import MOST_ITEMS, MOST_SECONDS, Outcome, seconds
from duologue.insight.pulse.plan import BadPlan, check_plan
from duologue.insight.pulse.scales import LANGUAGES
from duologue.insight.pulse.spreadsheet import BORROWED, BadSheet, library, write_sheet
from duologue.insight.release.ladder import ladder
from duologue.insight.release.rates import told_rate
from duologue.record.pulse_letters import StoredPulse, waves_over
from duologue.record.pulses import MOST_LINKS
from duologue.record.staff import StaffMember
from duologue.web.addresses import addresses_in, lines_with_links, mail_merge
from duologue.web.figures import day
from duologue.web.permissions import for_measuring, here
from duologue.web.plan_form import FOLLOW_UPS, Draft, all_items, draft_from, empty, people_in
from duologue.web.plan_form import plan_from as plan_from_draft
from duologue.web.pulse_form import asked
from duologue.web.rendering import message, render
from duologue.web.reporting import NoStatistics, visible_with
from duologue.web.words import language, say

LARGEST_FORM = 4 * 1024 * 1024  # bytes; a list of 20,000 addresses


@for_measuring
async def pulses(request: Request, staff: StaffMember) -> Response:
    found = await here(request).pulses.of(staff.id)
    return render("insight.html", staff=staff, pulses=found, day=day)


@for_measuring
async def new(request: Request, staff: StaffMember) -> Response:
    now = here(request).clock.now()
    if request.method == "GET":
        return _form(staff, empty(now, language()))
    form = await request.form(max_part_size=LARGEST_FORM)
    draft = _draft(form)
    if form.get("step") == "change":
        return _form(staff, draft)
    try:
        plan = plan_from_draft(draft, now)
        check_plan(plan)
        people = people_in(draft)
    except BadPlan as error:
        return _form(staff, draft, say(error.code))
    except BadSheet as error:
        return _form(staff, draft, say(error.code, row=error.row, what=error.what))
    if form.get("step") == "fix":
        pulse = await here(request).pulses.make(staff.id, plan, now)
        return RedirectResponse(f"/insight/{pulse.id}", 303)
    try:
        smallest = visible_with(plan, people)
    except NoStatistics:
        return _form(staff, draft, say("insight-extra"))
    moments = [wave.moment for wave in plan.waves]
    return render(
        "insight_preview.html", staff=staff, draft=draft, plan=plan, people=people, day=day,
        smallest=smallest, asked=asked(plan, plan.waves[-1], False),
        tables=ladder(moments, plan.groups()),
    )  # fmt: skip


@for_measuring
async def pulse(request: Request, staff: StaffMember) -> Response:
    found = await mine(request, staff)
    return await shown(request, staff, found) if found else message("gone", 404)


@for_measuring
async def invite(request: Request, staff: StaffMember) -> Response:
    """New links for those listed, as a file; the addresses are not kept."""
    found, duologue = await mine(request, staff), here(request)
    if found is None:
        return message("gone", 404)
    form = await request.form(max_part_size=LARGEST_FORM)
    people = addresses_in(str(form.get("people", "")))
    cohort = str(form.get("cohort", "0"))
    if not people or len(people) > MOST_LINKS:
        return await shown(request, staff, found, say("invite-nobody"), str(form.get("people")))
    place = place_of(found, cohort)
    tokens = await duologue.pulses.hand_out(found, place, len(people))
    links = [f"{duologue.settings.address}/pulse/{token}" for token in tokens]
    return _file("links.csv", mail_merge(list(zip(people, links, strict=True))))


@for_measuring
async def remind(request: Request, staff: StaffMember) -> Response:
    """Of the lines put in, those whose link is still open in the wave that is on."""
    found, duologue = await mine(request, staff), here(request)
    if found is None:
        return message("gone", 404)
    form = await request.form(max_part_size=LARGEST_FORM)
    text = str(form.get("list", ""))
    lines = lines_with_links(text)
    wave = found.plan.wave_open(duologue.clock.now())
    if wave is None or not lines:
        return await shown(request, staff, found, say("remind-nobody"), lines=text)
    number = found.plan.waves.index(wave)
    still = set(await duologue.pulses.still_open(found, number, [token for token, _ in lines]))
    kept = [line for token, line in lines if token in still]
    return _file("reminders.csv", "\n".join(["address,link", *kept]) + "\n")


@for_measuring
async def erase(request: Request, staff: StaffMember) -> Response:
    if found := await mine(request, staff):
        await here(request).pulses.erase(found)
    return RedirectResponse("/insight", 303)


@for_measuring
async def items(request: Request, staff: StaffMember) -> Response:
    return _file("items.csv", write_sheet(library()))


def place_of(pulse: StoredPulse, cohort: str) -> int:
    """A class by its number, as our own form sends it; whatever else is sent means the first."""
    return int(cohort) if cohort in map(str, range(len(pulse.plan.cohorts))) else 0


async def mine(request: Request, staff: StaffMember) -> StoredPulse | None:
    return await here(request).pulses.by_id(staff.id, request.path_params["pulse"])


async def shown(
    request: Request, staff: StaffMember, found: StoredPulse, problem: str = "", people: str = "",
    lines: str = "",
) -> Response:  # fmt: skip
    duologue, plan = here(request), found.plan
    now, links = duologue.clock.now(), await duologue.pulses.links(found)
    over = waves_over(found, links, now)
    waves = []
    for number, wave in enumerate(plan.waves):
        rate = told_rate(links.answered(number), links.asked(wave, number, plan))
        state = "over" if wave in over else "open" if wave.opens_at <= now else "coming"
        classes = [
            (name, told_rate(
                links.letters.get((number, place), 0), links.asked(wave, number, plan, place)
            ))
            for place, name in enumerate(plan.cohorts)
        ]  # fmt: skip
        waves.append((wave, state, rate, classes))
    sessions = [s for s in await duologue.sessions.of(staff.id) if s.is_open(now)]
    asked_in = await duologue.pulses.asked_in(found)
    connected = {each.session for each in asked_in}
    return render(
        "insight_pulse.html", 400 if problem else 200, staff=staff, pulse=found, plan=plan,
        waves=waves, links=links, day=day, problem=problem, people=people, lines=lines,
        open=plan.wave_open(now), readable=bool(over), asked_in=asked_in,
        sessions=[s for s in sessions if s.id not in connected],
        sponsor=f"{duologue.settings.address}/sponsor/{found.sponsor_code}",
    )  # fmt: skip


def _form(staff: StaffMember, draft: Draft, problem: str = "") -> Response:
    try:
        known = all_items(draft)
    except BadSheet:
        known = library()
    groups = [(outcome, [i for i in known if i.outcome is outcome]) for outcome in Outcome]
    lengths = {item.name: seconds((item,), draft.language) for item in known}
    chosen = [lengths[name] for name in draft.items if name in lengths]
    return render(
        "insight_new.html", 400 if problem else 200, staff=staff, draft=draft, groups=groups,
        problem=problem, lengths=lengths, languages=LANGUAGES, most=MOST_ITEMS,
        follow_ups=FOLLOW_UPS, most_seconds=MOST_SECONDS, chosen=len(chosen), total=sum(chosen),
        borrowed=BORROWED,
    )  # fmt: skip


def _draft(form: FormData) -> Draft:
    lists = {
        name: [str(v) for v in form.getlist(name)] for name in ("items", "segments", "follow_ups")
    }
    return draft_from({k: v for k, v in form.items() if isinstance(v, str)}, lists)


def _file(name: str, text: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="text/csv; charset=utf-8", headers=headers)


ROUTES = [
    Route("/insight", pulses),
    Route("/insight/new", new, methods=["GET", "POST"]),
    Route("/insight/items.csv", items),
    Route("/insight/{pulse}", pulse),
    Route("/insight/{pulse}/invite", invite, methods=["POST"]),
    Route("/insight/{pulse}/remind", remind, methods=["POST"]),
    Route("/insight/{pulse}/erase", erase, methods=["POST"]),
]
