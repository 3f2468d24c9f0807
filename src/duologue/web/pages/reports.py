"""Where a sponsor begins: the reports of every pulse, and nothing else."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.record.staff import StaffMember
from duologue.web.figures import day
from duologue.web.permissions import for_reading_reports, here
from duologue.web.rendering import render


@for_reading_reports
async def reports(request: Request, staff: StaffMember) -> Response:
    found = await here(request).pulses.every()
    return render("reports.html", staff=staff, pulses=found, day=day)


ROUTES = [Route("/reports", reports)]
