"""A rehearsal in the office: asked for on the course page, watched, and read."""

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.staff import StaffMember
from duologue.web.asking import answer
from duologue.web.look import reviewed
from duologue.web.permissions import for_writing, here
from duologue.web.rendering import message, render


class RehearsalState(msgspec.Struct, frozen=True):
    done: float
    # Whether there is nothing more to wait for.
    over: bool


@for_writing
async def begin(request: Request, staff: StaffMember) -> Response:
    duologue = here(request)
    stored = await duologue.courses.by_id(staff.id, request.path_params["course"])
    if stored is None:
        return message("gone", 404)
    found = reviewed(stored.text)
    session = found.session(str((await request.form()).get("number", "1")))
    if session is None:
        return RedirectResponse(f"/office/courses/{stored.id}", 303)
    number = found.course.sessions.index(session) + 1
    made = duologue.rehearsals.begin(staff.id, stored.id, session.title, stored.text, number)
    return RedirectResponse(f"/office/rehearsals/{made.id}", 303)


@for_writing
async def rehearsal(request: Request, staff: StaffMember) -> Response:
    made = here(request).rehearsals.of(staff.id, request.path_params["rehearsal"])
    if made is None:
        return message("rehearsal-gone", 404)
    return render("rehearsal.html", staff=staff, rehearsal=made, report=made.report)


@for_writing
async def state(request: Request, staff: StaffMember) -> Response:
    made = here(request).rehearsals.of(staff.id, request.path_params["rehearsal"])
    if made is None:
        return message("rehearsal-gone", 404)
    return answer(RehearsalState(made.done, made.failed or made.report is not None))


ROUTES = [
    Route("/office/courses/{course}/rehearsals", begin, methods=["POST"]),
    Route("/office/rehearsals/{rehearsal}", rehearsal),
    Route("/office/rehearsals/{rehearsal}/state", state),
]
