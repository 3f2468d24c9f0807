"""The doors of a session: what a join link and a facilitator link open."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.activities.base import Words
from duologue.record.people import BadName
from duologue.record.sessions import Planned
from duologue.record.staff import StaffMember
from duologue.session.seen import View
from duologue.session.state import Phase
from duologue.session.view import view_for
from duologue.vocabulary import OUTSIDER, Place, Role
from duologue.web.begins import moment_of
from duologue.web.door_log import turned_away
from duologue.web.limits import FAILURES_PER_ADDRESS, address_of
from duologue.web.permissions import for_leading, here, seat_of, seated_before, take_seat
from duologue.web.rendering import message, render
from duologue.web.signed_out import signed_out
from duologue.web.words import say

LARGEST_NAME_FORM = 10_000  # bytes


async def join(request: Request) -> Response:
    """For learners: what they take part in, and what leaves the room, before a name is asked."""
    planned = await here(request).sessions.by_join_code(request.path_params["code"])
    if planned is not None and not await walks_in(request, planned):
        return message("by-own-link", 403)
    return await _enter(request, planned, Role.LEARNER)


async def facilitate(request: Request) -> Response:
    planned = await here(request).sessions.by_facilitator_token(request.path_params["token"])
    return await _enter(request, planned, Role.FACILITATOR)


@for_leading
async def open_own(request: Request, staff: StaffMember) -> Response:
    """A signed-in staff member goes straight to the desk of their own session."""
    planned = await here(request).sessions.by_id(staff.id, request.path_params["session"])
    closed = await closed_door(request, planned)
    if planned is None or closed is not None:
        return closed or message("gone", 404)
    again = await seated_before(request, planned.id)
    if again is not None:
        return RedirectResponse(seat_of(again), 303)
    await here(request).learn_bonds(planned)
    person, token = await here(request).people.add(planned.id, Role.FACILITATOR, staff.name)
    return take_seat(request, person, token)


@for_leading
async def become_laptop(request: Request, staff: StaffMember) -> Response:
    """This device becomes a table's laptop, and whoever leads is signed out on it: it will stand
    among others. The way for sessions that only those on a list come to."""
    duologue = here(request)
    planned = await duologue.sessions.by_id(staff.id, request.path_params["session"])
    closed = await closed_door(request, planned)
    if planned is None or closed is not None:
        return closed or message("gone", 404)
    view = await view_outside(request, planned)
    if view.place is not Place.HYBRID:
        return message("gone", 404)
    name = str((await request.form(max_part_size=LARGEST_NAME_FORM)).get("name", ""))
    try:
        laptop, token = await duologue.people.add(planned.id, Role.LAPTOP, name)
    except BadName as error:
        return render(
            "join.html", 400, view=view, name=name, problem=say(error.code), laptop=True,
            facilitates=False, moment=moment_of(planned), code=planned.join_code, again=None,
        )  # fmt: skip
    return await signed_out(request, take_seat(request, laptop, token))


async def walks_in(request: Request, planned: Planned) -> bool:
    """Whether the session's own link is enough; in a cohort, where its facilitator allows it."""
    if planned.cohort is None:
        return True
    cohort = await here(request).cohorts.known(planned.cohort)
    return cohort is not None and cohort.walk_in


async def _enter(request: Request, planned: Planned | None, role: Role) -> Response:
    closed = await closed_door(request, planned)
    if planned is None or closed is not None:
        return closed or message("gone", 404)
    name = beside = problem = ""
    view = await view_outside(request, planned)
    if view.place is Place.HYBRID and request.query_params.get("as") == Role.LAPTOP:
        role = Role.LAPTOP
    if request.method == "POST":
        form = await request.form(max_part_size=LARGEST_NAME_FORM)
        name = str(form.get("name", ""))
        beside = str(form.get("beside", "")) if role is Role.LEARNER else ""
        try:
            person, token = await here(request).people.add(planned.id, role, name, beside=beside)
        except BadName as error:
            problem = say(error.code)
        else:
            return take_seat(request, person, token)
    again = await seated_before(request, planned.id)
    return render(
        "join.html", 400 if problem else 200,
        view=view, name=name, beside=beside, problem=problem,
        facilitates=role is Role.FACILITATOR, laptop=role is Role.LAPTOP,
        moment=moment_of(planned), code=planned.join_code,
        again=again.name if again else None, again_at=seat_of(again) if again else None,
    )  # fmt: skip


async def closed_door(request: Request, planned: Planned | None) -> Response | None:
    duologue = here(request)
    attempts, where, now = duologue.attempts, f"link {address_of(request)}", duologue.clock.now()
    if planned is None:
        # A link that is right always opens: who guesses must not lock out the class beside them.
        await attempts.failed(where, now)
        turned_away(request, "a link that is none")
        too_often = await attempts.too_often(where, FAILURES_PER_ADDRESS, now)
        return message("too-often", 429) if too_often else message("gone", 404)
    if planned.called_off_at is not None and planned.readable:
        return message("called-off", 410)
    if not planned.is_open(here(request).clock.now()):
        return message("expired", 410)
    if (await view_outside(request, planned)).phase is Phase.CLOSED:
        return message("ended", 410)
    return None


async def view_outside(request: Request, planned: Planned) -> View:
    host = await here(request).hosts.of(planned.id)
    return view_for(host.state, OUTSIDER, Words({}, {}))


ROUTES = [
    Route("/join/{code}", join, methods=["GET", "POST"]),
    Route("/facilitate/{token}", facilitate, methods=["GET", "POST"]),
    Route("/office/sessions/{session}/open", open_own),
    Route("/office/sessions/{session}/laptop", become_laptop, methods=["POST"]),
]
