"""Where a sponsor begins: the reports of their cohorts, and nothing else."""

from collections.abc import Sequence

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.record.cohorts import Cohort
from duologue.record.pulses import StoredPulse
from duologue.record.staff import StaffMember
from duologue.web.figures import day
from duologue.web.permissions import for_reading_reports, here
from duologue.web.rendering import render


class CohortReports(msgspec.Struct, frozen=True):
    cohort: Cohort
    # Asked in its sessions. What each says has passed its own audit: no group below the floor.
    pulses: Sequence[StoredPulse]


@for_reading_reports
async def reports(request: Request, staff: StaffMember) -> Response:
    """Of those cohorts that name them; a cohort's people and sessions are not on it."""
    duologue = here(request)
    found = [
        CohortReports(cohort, await duologue.pulses.of_cohort(cohort.id))
        for cohort in await duologue.cohorts.sponsored_by(staff.id)
    ]
    return render("reports.html", staff=staff, cohorts=found, day=day)


ROUTES = [Route("/reports", reports)]
