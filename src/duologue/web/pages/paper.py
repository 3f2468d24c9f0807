"""Courses on paper: guide, handout, spreadsheet and text, of one's own courses and the library."""

import re

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from duologue.course.model import Course
from duologue.course.read import read
from duologue.course.run_of_show.write import write_run_of_show
from duologue.course.write import write
from duologue.record.staff import StaffMember
from duologue.web.library import sample_named
from duologue.web.paper import USUAL_START, guide, handout, minutes_of
from duologue.web.permissions import for_staff, here
from duologue.web.rendering import message

_OWN, _LIBRARY = "/office/courses/{course}", "/office/library/{name}"


async def _course(request: Request, staff: StaffMember) -> tuple[Course, str] | None:
    """The course that the path names, and the page that it belongs to; None if it is not theirs."""
    id = request.path_params.get("course")
    if id is None:
        sample = sample_named(request.path_params["name"])
        return (sample.course, f"/office/library/{sample.name}") if sample else None
    stored = await here(request).courses.by_id(staff.id, id)
    return (read(stored.text).course, f"/office/courses/{stored.id}") if stored else None


@for_staff
async def guide_page(request: Request, staff: StaffMember) -> Response:
    found = await _course(request, staff)
    if found is None:
        return message("gone", 404)
    course, back = found
    start = minutes_of(request.query_params.get("start", ""))
    page = guide(course, USUAL_START if start is None else start, alone=False, back=back)
    return HTMLResponse(page)


@for_staff
async def handout_page(request: Request, staff: StaffMember) -> Response:
    found = await _course(request, staff)
    if found is None:
        return message("gone", 404)
    return HTMLResponse(handout(found[0], alone=False, back=found[1]))


@for_staff
async def as_file(request: Request, staff: StaffMember) -> Response:
    """The course as Markdown, or as a run-of-show for a spreadsheet."""
    found = await _course(request, staff)
    form = request.path_params["form"]
    if found is None or form not in ("md", "csv"):
        return message("gone", 404)
    course, _ = found
    # Spreadsheets take a CSV without this mark for Windows' own encoding.
    text = write(course) if form == "md" else "\ufeff" + write_run_of_show(course, USUAL_START)
    name = re.sub(r"[^A-Za-z0-9]+", "-", course.title).strip("-").lower() or "course"
    return Response(
        text,
        media_type="text/markdown" if form == "md" else "text/csv",
        headers={"content-disposition": f'attachment; filename="{name}.{form}"'},
    )


ROUTES = [
    route
    for path in (_OWN, _LIBRARY)
    for route in (
        Route(f"{path}/guide", guide_page),
        Route(f"{path}/handout", handout_page),
        Route(f"{path}/course.{{form}}", as_file),
    )
]
