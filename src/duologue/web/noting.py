"""One line of the trail, written by the page that did it."""

from starlette.requests import Request

from duologue.record.sessions import Planned
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.vocabulary import CohortId
from duologue.web.permissions import here


async def note(
    request: Request, by: StaffMember, verb: Verb, what: str = "", cohort: CohortId | None = None
) -> None:
    """`what`: an id, or nothing; never a name."""
    duologue = here(request)
    await duologue.trail.note(by.id, verb, duologue.clock.now(), what, cohort)


async def note_session(request: Request, by: StaffMember, verb: Verb, planned: Planned) -> None:
    """Of a cohort; a session that has none is its maker's alone."""
    if planned.cohort is not None:
        await note(request, by, verb, planned.id, planned.cohort)
