"""Where a sponsor begins: the reports of their cohorts, and nothing else.

Where a pulse was asked in other cohorts too, a sponsor sees their own cohorts' part of it.
"""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.record.cohorts import Cohort
from duologue.record.pulse_letters import StoredPulse
from duologue.record.staff import StaffMember
from duologue.web.figures import day
from duologue.web.pages.report import answer
from duologue.web.permissions import for_reading_reports, here
from duologue.web.rendering import message, render


class CohortReports(msgspec.Struct, frozen=True):
    cohort: Cohort
    # Asked in its sessions; and whether it can be told apart from others that were asked.
    pulses: list[tuple[StoredPulse, bool]]


@for_reading_reports
async def reports(request: Request, staff: StaffMember) -> Response:
    """Of those cohorts that name them; a cohort's people and sessions are not on it."""
    pulses, theirs = here(request).pulses, await here(request).cohorts.sponsored_by(staff.id)
    ids = {str(cohort.id) for cohort in theirs}
    found = [
        CohortReports(cohort, [
            (pulse, await pulses.part_of(pulse, ids) is not None)
            for pulse in await pulses.of_cohort(cohort.id)
        ])
        for cohort in theirs
    ]  # fmt: skip
    return render("reports.html", staff=staff, cohorts=found, day=day)


@for_reading_reports
async def report(request: Request, staff: StaffMember) -> Response:
    """What their cohorts answered; of nobody else."""
    duologue, id = here(request), request.path_params["pulse"]
    ids = {str(cohort.id) for cohort in await duologue.cohorts.sponsored_by(staff.id)}
    pulse = await duologue.pulses.anybodys(id)
    part = await duologue.pulses.part_of(pulse, ids) if pulse else None
    if pulse is None or part is None:
        return message("gone", 404, staff=staff)
    return await answer(request, pulse, f"/reports/{id}", staff, part, back="/reports")


ROUTES = [
    Route("/reports", reports),
    Route("/reports/{pulse}", report),
    Route("/reports/{pulse}/report.{form}", report),
]
