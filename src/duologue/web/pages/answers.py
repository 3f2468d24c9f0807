"""What a class answered to checks and pulses, for who made the session: once it is over."""

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.course.preview import to_html
from duologue.insight.answers import Totals, asked_twice, totals_of
from duologue.record.staff import StaffMember
from duologue.session.state import Phase
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message, render
from duologue.web.reporting import statistics_installed
from duologue.web.words import say


class Change(msgspec.Struct, frozen=True):
    """One question that was asked twice, in words."""

    text: str
    verdict: str
    state: str
    sentence: str


@for_leading
async def answers(request: Request, staff: StaffMember) -> Response:
    duologue = here(request)
    planned = await duologue.sessions.by_id(staff.id, request.path_params["session"])
    if planned is None:
        return message("gone", 404)
    if not planned.readable:
        return RedirectResponse(f"/office/sessions/{planned.id}", 303)
    host = await duologue.hosts.of(planned.id)
    over = host.state.phase is Phase.CLOSED
    # While somebody may still answer, two looks would tell one answer.
    totals = totals_of(host.state.plan, await duologue.hosts.answers(planned.id)) if over else ()
    return render(
        "answers.html", staff=staff, session=planned, over=over, to_html=to_html,
        totals=totals, changes=[_change(*pair) for pair in asked_twice(totals)],
    )  # fmt: skip


def _change(first: Totals, last: Totals) -> Change:
    before, after = _of_100(first), _of_100(last)
    values = {"before": before, "after": after}
    if not statistics_installed():
        sentence = say("answers-change", **values)
        return Change(first.text, say("verdict-cannot"), "cannot", sentence)
    # Loaded here: a server that only runs classes needs no statistics.
    from duologue.insight.compare.shares import Share, two_shares

    found = two_shares(Share(last.well, last.answered), Share(first.well, first.answered))
    state = "cannot" if not found.tells else "up" if found.difference > 0 else "down"
    low, high = round((found.low or 0) * 100), round((found.high or 0) * 100)
    sentence = f"{say('answers-change', **values)} " + say(
        "told-interval", low=f"{low:+d}", high=f"{high:+d}"
    )
    return Change(first.text, say(f"verdict-{state}"), state, sentence)


def _of_100(totals: Totals) -> int:
    return round(totals.well * 100 / totals.answered)


ROUTES = [Route("/office/sessions/{session}/answers", answers)]
