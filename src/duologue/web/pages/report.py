"""The report of a pulse, the same for its designer and for the sponsor who holds its code."""

import asyncio

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.record.pulse_letters import StoredPulse
from duologue.record.staff import StaffMember
from duologue.web.permissions import for_measuring, here
from duologue.web.printing import chromium, pdf_of
from duologue.web.rendering import message, render
from duologue.web.reporting import NoStatistics, report_of
from duologue.web.words import say


@for_measuring
async def for_designer(request: Request, staff: StaffMember) -> Response:
    pulse = await here(request).pulses.by_id(staff.id, request.path_params["pulse"])
    if pulse is None:
        return message("gone", 404)
    return await answer(request, pulse, f"/insight/{pulse.id}", staff)


async def for_sponsor(request: Request) -> Response:
    pulse = await here(request).pulses.by_sponsor_code(request.path_params["code"])
    if pulse is None:
        return message("gone", 404)
    return await answer(request, pulse, f"/sponsor/{pulse.sponsor_code}", None)


@for_measuring
async def plan_file(request: Request, staff: StaffMember) -> Response:
    """Its SHA-256 is the fingerprint."""
    pulse = await here(request).pulses.by_id(staff.id, request.path_params["pulse"])
    if pulse is None:
        return message("gone", 404)
    return _file(msgspec.json.encode(pulse.plan, order="deterministic"), "json", "plan")


async def answer(
    request: Request, pulse: StoredPulse, path: str, staff: StaffMember | None,
    part: tuple[int, ...] = (), back: str = "",
) -> Response:  # fmt: skip
    """In the form that the address asks for. `path`: below it lie the others. `part`: of these
    classes alone. `back`: where the page leads back to; empty: to `path`."""
    try:
        report = await report_of(here(request), pulse, part)
    except NoStatistics:
        return render("message.html", 503, title=pulse.plan.title, text=say("insight-extra"))
    # Beside the statistics, which not every server has.
    from duologue.web.report_page import report_page
    from duologue.web.report_words import as_csv

    match request.path_params.get("form", "html"):
        case "json":
            return _file(msgspec.json.encode(report), "json", "report")
        case "csv":
            return _file(as_csv(report).encode(), "csv", "report")
        case "pdf" if chromium():
            page = report_page(report, path, None, whole=True).body
            return _file(await asyncio.to_thread(pdf_of, bytes(page)), "pdf", "report")
        case "html":
            return report_page(report, path, staff, chromium() is not None, back=back or path)
        case _:
            return message("gone", 404)


def _file(content: bytes, kind: str, name: str) -> Response:
    media = {"json": "application/json", "csv": "text/csv; charset=utf-8"}
    headers = {"content-disposition": f'attachment; filename="{name}.{kind}"'}
    return Response(content, media_type=media.get(kind, "application/pdf"), headers=headers)


ROUTES = [
    Route("/insight/{pulse}/report", for_designer),
    Route("/insight/{pulse}/report.{form}", for_designer),
    Route("/insight/{pulse}/plan.json", plan_file),
    Route("/sponsor/{code}", for_sponsor),
    Route("/sponsor/{code}/report.{form}", for_sponsor),
]
