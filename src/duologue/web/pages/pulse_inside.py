"""A pulse inside a session: connected by its designer, and one link for each seat that asks.

The link is handed over once, and not kept with the seat: what is answered under it stands as far
from a person as an answer by any other link.
"""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.activities.refusals import Code, Refusal
from duologue.course.kinds import Kind
from duologue.plan.announcement import announced_egress
from duologue.record.staff import StaffMember
from duologue.session.outside import staying_outside
from duologue.vocabulary import Role
from duologue.web.pages.insight import mine, place_of, shown
from duologue.web.permissions import for_measuring, here, participant_of, seat_of
from duologue.web.rendering import message, render
from duologue.web.words import say


@for_measuring
async def connect(request: Request, staff: StaffMember) -> Response:
    """From now on this session asks the pulse where its course says so."""
    found, duologue = await mine(request, staff), here(request)
    if found is None:
        return message("gone", 404)
    form = await request.form()
    planned = await duologue.sessions.by_id(staff.id, str(form.get("session", "")))
    if planned is None or not planned.readable:
        return message("gone", 404)
    plan = (await duologue.hosts.of(planned.id)).state.plan
    asks = any(activity.wave in found.plan.inside for activity in plan.activities if activity.wave)
    announced = announced_egress(plan, Kind.PULSE) if asks else None
    # What a class is promised at the door holds: never smaller groups than were announced.
    if announced is not None and announced.floor > found.plan.floor:
        problem = say("inside-floor", floor=announced.floor, ours=found.plan.floor)
        return await shown(request, staff, found, problem)
    place = place_of(found, str(form.get("cohort", "0")))
    if not await duologue.pulses.ask_in(found, planned.id, planned.title, place):
        return await shown(request, staff, found, say("inside-twice"))
    return RedirectResponse(f"/insight/{found.id}", 303)


async def hand_over(request: Request) -> Response:
    """The way from a seat to the questions: one link for each, the same if asked again."""
    person = await participant_of(request)
    if person is None or person.role is not Role.LEARNER:
        return message("gone", 404)
    duologue = here(request)
    host = await duologue.hosts.of(person.session)
    asked = {str(n): activity.wave for n, activity in enumerate(host.state.plan.activities)}
    moment = asked.get(request.path_params["position"], "")
    connected = await duologue.pulses.asked_by(person.session)
    if connected is None or not moment:
        return _told("inside-waiting", 409)
    pulse, _ = connected
    wave = pulse.plan.wave_inside(moment, duologue.clock.now())
    if wave is None:
        return _told("inside-closed", 409)
    cookie = f"envelope-{moment}"
    token = request.cookies.get(cookie, "")
    if not token or await duologue.pulses.envelope(token) is None:
        try:
            await host.take_envelope(person.id, moment)
        except Refusal as refusal:
            if refusal.code is Code.OUTSIDE:
                return _told("refused-outside", 409)
            taken = refusal.code is Code.ALREADY_ANSWERED
            return _told("inside-taken" if taken else "inside-closed", 409)
        outside = staying_outside(host.state, Kind.PULSE)
        people = host.state.people.items()
        came = sum(p.role is Role.LEARNER and who not in outside for who, p in people)
        number = pulse.plan.waves.index(wave)
        token = await duologue.pulses.hand_in(pulse, person.session, number, came)
    # Behind the sign a browser sends nothing: where on this device its own minutes lie.
    response = RedirectResponse(f"/pulse/{token}#{seat_of(person)}", 303)
    response.set_cookie(
        cookie, token, path=f"{seat_of(person)}/pulse", httponly=True, samesite="lax",
        secure=duologue.settings.address.startswith("https:"),
    )  # fmt: skip
    return response


def _told(key: str, status: int) -> Response:
    return render("message.html", status, title=say("pulse-kind"), text=say(key))


ROUTES = [
    Route("/insight/{pulse}/sessions", connect, methods=["POST"]),
    Route("/live/{session}/{person}/pulse/{position}", hand_over, methods=["POST"]),
]
