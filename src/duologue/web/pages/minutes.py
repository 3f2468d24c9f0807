"""The report of a session for the staff member who made it: its minutes, as one picture."""

import csv
import io

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.insight.session_minutes import SessionMinutes, for_organisation, measured_on
from duologue.record.sessions import Planned
from duologue.record.staff import StaffMember
from duologue.session.state import Phase
from duologue.web.minutes_picture import picture_of
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message, render
from duologue.web.words import say

# A cell that begins like this is a formula to a spreadsheet, whoever wrote the title.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@for_leading
async def report(request: Request, staff: StaffMember) -> Response:
    planned = await _own(request, staff)
    if planned is None:
        return message("gone", 404)
    if not planned.readable:
        return RedirectResponse(f"/office/sessions/{planned.id}", 303)
    minutes, closed = await _minutes(request, planned)
    return render(
        "minutes.html", staff=staff, session=planned, minutes=minutes, closed=closed,
        picture=picture_of(minutes, planned.title), heads=_heads(),
        measured=say(f"session-minutes-measured-{measured_on(minutes)}"),
        released=for_organisation(minutes) is not None,
    )  # fmt: skip


@for_leading
async def as_svg(request: Request, staff: StaffMember) -> Response:
    found = await _released(request, staff)
    if found is None:
        return message("gone", 404)
    planned, minutes = found
    return _file(picture_of(minutes, planned.title), "image/svg+xml", "minutes.svg")


@for_leading
async def as_csv(request: Request, staff: StaffMember) -> Response:
    found = await _released(request, staff)
    if found is None:
        return message("gone", 404)
    return _file(_table(found[1]), "text/csv; charset=utf-8", "minutes.csv")


async def _own(request: Request, staff: StaffMember) -> Planned | None:
    return await here(request).sessions.by_id(staff.id, request.path_params["session"])


async def _minutes(request: Request, planned: Planned) -> tuple[SessionMinutes, bool]:
    duologue = here(request)
    host = await duologue.hosts.of(planned.id)
    return host.minutes.of_session(duologue.clock.now()), host.state.phase is Phase.CLOSED


async def _released(request: Request, staff: StaffMember) -> tuple[Planned, SessionMinutes] | None:
    """What may leave for the organisation; None where there is no such session, or too few."""
    planned = await _own(request, staff)
    if planned is None or not planned.readable:
        return None
    minutes = for_organisation((await _minutes(request, planned))[0])
    return (planned, minutes) if minutes is not None else None


def _file(content: str, kind: str, name: str) -> Response:
    return Response(content, 200, {"content-disposition": f'attachment; filename="{name}"'}, kind)


def _table(minutes: SessionMinutes) -> str:
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_heads())
    for step in minutes.steps:
        title = f"'{step.title}" if step.title.startswith(FORMULA) else step.title
        talked = _cell(step.connection) if step.designed else ""
        rows.writerow([title, *map(_cell, (step.planned, step.designed, step.ran)), talked])
    means = minutes.means
    rows.writerow([])
    for name, value in (
        ("class-logged-in", means.logged_in), ("class-in-rooms", means.in_rooms),
        ("class-connection", means.connection), ("session-minutes-given", means.given),
        ("session-minutes-designed", means.designed),
    ):  # fmt: skip
        rows.writerow([say(name), _cell(value)])
    return text.getvalue()


def _heads() -> list[str]:
    return [
        say(f"session-minutes-{head}")
        for head in ("step", "planned", "designed", "ran", "connection")
    ]


def _cell(minutes: float | None) -> str:
    return say("not-measured") if minutes is None else f"{minutes:.1f}"


ROUTES = [
    Route("/office/sessions/{session}/report", report),
    Route("/office/sessions/{session}/report/minutes.svg", as_svg),
    Route("/office/sessions/{session}/report/minutes.csv", as_csv),
]
