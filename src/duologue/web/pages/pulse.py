"""The page that a pulse's link opens: what is asked, who will see it, and the answer's way in.

The link comes by address, or inside a session from one's seat; the page is the same.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.insight.pulse.exposure import middle_of
from duologue.insight.pulse.plan import SEGMENTS, Moment, Plan, Wave
from duologue.record.pulse_letters import Envelope, Received
from duologue.record.pulses import new_thread
from duologue.vocabulary import SessionId
from duologue.web.figures import day
from duologue.web.permissions import here
from duologue.web.pulse_form import Asked, asked, letter_from
from duologue.web.rendering import message, render
from duologue.web.words import say

LARGEST_FORM = 20_000  # bytes; twelve numbers
A_DAY = 86_400  # seconds
LONGEST_THREAD = 24  # characters; what we draw has 16


async def pulse(request: Request) -> Response:
    pulses, now = here(request).pulses, here(request).clock.now()
    token = request.path_params["token"]
    envelope = await pulses.envelope(token)
    if envelope is None:
        return message("gone", 404)
    plan = envelope.pulse.plan
    wave = envelope.wave_open(now)
    if wave is None:
        return _not_open(envelope, now)
    if plan.waves.index(wave) in envelope.closed:
        return _thanks(plan, wave)
    # This link's own word; else that of who has answered here in a session.
    beside = f"thread-{envelope.pulse.id}"
    thread = request.cookies.get("thread", request.cookies.get(beside, ""))[:LONGEST_THREAD]
    known = await pulses.known_segments(envelope.pulse.id, thread)
    what = asked(plan, wave, known is not None, await _middle(request, envelope, wave))
    if request.method == "GET":
        return _page(envelope, wave, what)
    form = await request.form(max_part_size=LARGEST_FORM)
    given = {name: value for name, value in form.items() if isinstance(value, str)}
    if "rather-not" in given:
        letter = None
    else:
        thread = thread or new_thread()
        letter = letter_from(plan, wave, given, thread, known, what)
        if letter is None:
            return _page(envelope, wave, what, given, say("pulse-nothing"))
    received = await pulses.receive(token, letter, now)
    if received is Received.NOT_OPEN:
        return _not_open(envelope, now)
    response = _thanks(plan, wave)
    if letter is not None and received is Received.KEPT:
        # In a session the later waves come under other links.
        name, path = ("thread", request.url.path) if envelope.wave is None else (beside, "/pulse")
        response.set_cookie(
            name, thread, int(plan.waves[-1].closes_at - now) + A_DAY,
            path=path, httponly=True, samesite="lax",
            secure=here(request).settings.address.startswith("https:"),
        )  # fmt: skip
    return response


async def _middle(request: Request, envelope: Envelope, wave: Wave) -> int | None:
    """Of the connection minutes of the class in whose session this is asked, afterwards."""
    if envelope.session is None or wave.moment is not Moment.AFTER:
        return None
    host = await here(request).hosts.of(SessionId(envelope.session))
    return middle_of(host.minutes.of_everyone(), envelope.pulse.plan.floor)


def _page(
    envelope: Envelope, wave: Wave, what: Asked, given: dict[str, str] | None = None,
    problem: str = "",
) -> Response:  # fmt: skip
    plan = envelope.pulse.plan
    return render(
        "pulse.html", 400 if problem else 200, plan=plan, wave=wave, given=given or {},
        asked=what, ends=day(wave.closes_at), problem=problem,
        segments=SEGMENTS, fingerprint=envelope.pulse.fingerprint,
    )  # fmt: skip


def _not_open(envelope: Envelope, now: float) -> Response:
    plan = envelope.pulse.plan
    by_link = (w for w in plan.waves if w.moment not in plan.inside and envelope.wave is None)
    coming = next((wave for wave in by_link if wave.opens_at > now), None)
    text = say("pulse-coming", day=day(coming.opens_at)) if coming else say("pulse-over")
    return render("message.html", 200 if coming else 410, title=plan.title, text=text)


def _thanks(plan: Plan, wave: Wave) -> Response:
    """The same for who answered and for who would rather not."""
    later = next((w for w in plan.waves if w.opens_at >= wave.closes_at), None)
    if later is not None and {wave.moment, later.moment} & set(plan.inside):
        return render("message.html", title=say("pulse-thanks"), text=say("pulse-thanks-inside"))
    text = say("pulse-thanks-again", day=day(later.opens_at)) if later else say("pulse-thanks-text")
    return render("message.html", title=say("pulse-thanks"), text=text)


ROUTES = [Route("/pulse/{token}", pulse, methods=["GET", "POST"])]
