"""The page that a pulse's link opens: what is asked, who will see it, and the answer's way in."""

from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.insight.pulse.plan import SEGMENTS, Plan, Wave
from duologue.record.pulses import Envelope, Received, new_thread
from duologue.web.permissions import here
from duologue.web.pulse_form import asked, letter_from
from duologue.web.rendering import message, render
from duologue.web.words import say

LARGEST_FORM = 20_000  # bytes; twelve numbers
A_DAY = 86_400  # seconds
LONGEST_THREAD = 24  # characters; what we draw has 16


def day(moment: float) -> str:
    return f"{datetime.fromtimestamp(moment, UTC):%-d %B %Y}"


async def pulse(request: Request) -> Response:
    pulses, now = here(request).pulses, here(request).clock.now()
    token = request.path_params["token"]
    envelope = await pulses.envelope(token)
    if envelope is None:
        return message("gone", 404)
    plan = envelope.pulse.plan
    wave = plan.wave_open(now)
    if wave is None:
        return _not_open(plan, now)
    if plan.waves.index(wave) in envelope.closed:
        return _thanks(plan, wave)
    thread = request.cookies.get("thread", "")[:LONGEST_THREAD]
    known = await pulses.known_segments(envelope.pulse.id, thread)
    if request.method == "GET":
        return _page(envelope, wave, known is not None)
    form = await request.form(max_part_size=LARGEST_FORM)
    given = {name: value for name, value in form.items() if isinstance(value, str)}
    if "rather-not" in given:
        letter = None
    else:
        thread = thread or new_thread()
        letter = letter_from(plan, wave, given, thread, known)
        if letter is None:
            return _page(envelope, wave, known is not None, given, say("pulse-nothing"))
    received = await pulses.receive(token, letter, now)
    if received is Received.NOT_OPEN:
        return _not_open(plan, now)
    response = _thanks(plan, wave)
    if letter is not None and received is Received.KEPT:
        response.set_cookie(
            "thread", thread, int(plan.waves[-1].closes_at - now) + A_DAY,
            path=request.url.path, httponly=True, samesite="lax",
            secure=here(request).settings.address.startswith("https:"),
        )  # fmt: skip
    return response


def _page(
    envelope: Envelope, wave: Wave, known: bool, given: dict[str, str] | None = None,
    problem: str = "",
) -> Response:  # fmt: skip
    plan = envelope.pulse.plan
    return render(
        "pulse.html", 400 if problem else 200, plan=plan, wave=wave, given=given or {},
        asked=asked(plan, wave, known), ends=day(wave.closes_at), problem=problem,
        segments=SEGMENTS, fingerprint=envelope.pulse.fingerprint,
    )  # fmt: skip


def _not_open(plan: Plan, now: float) -> Response:
    coming = next((wave for wave in plan.waves if wave.opens_at > now), None)
    text = say("pulse-coming", day=day(coming.opens_at)) if coming else say("pulse-over")
    return render("message.html", 200 if coming else 410, title=plan.title, text=text)


def _thanks(plan: Plan, wave: Wave) -> Response:
    """The same for who answered and for who would rather not."""
    later = next((w for w in plan.waves if w.opens_at >= wave.closes_at), None)
    text = say("pulse-thanks-again", day=day(later.opens_at)) if later else say("pulse-thanks-text")
    return render("message.html", title=say("pulse-thanks"), text=text)


ROUTES = [Route("/pulse/{token}", pulse, methods=["GET", "POST"])]
