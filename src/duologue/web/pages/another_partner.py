"""Asking for another partner: without a reason, and without a word to the one they have."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.cohorts import Cohort
from duologue.record.personal_links import Holder
from duologue.web.pages.for_holder import for_holder
from duologue.web.permissions import here


@for_holder
async def another(request: Request, holder: Holder, cohort: Cohort) -> Response:
    """Asks, or takes it back."""
    duologue, form = here(request), await request.form()
    if "back" in form:
        await duologue.partner_requests.take_back(cohort.id, holder.member.id)
    else:
        now = duologue.clock.now()
        await duologue.partner_requests.ask(cohort.id, holder.member.id, now)
    return RedirectResponse(f"/with/{request.path_params['token']}/partner#another", 303)


async def has_asked(request: Request, holder: Holder) -> bool:
    return holder.member.id in await here(request).partner_requests.of(holder.cohort)


ROUTES = [Route("/with/{token}/partner/another", another, methods=["POST"])]
