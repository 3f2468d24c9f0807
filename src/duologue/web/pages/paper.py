"""Courses on paper: guide, handout, spreadsheet and text, of one's own courses and the library."""

import re
from typing import NamedTuple

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from duologue.course.model import Course
from duologue.course.preview import Images, below
from duologue.course.read import read
from duologue.course.run_of_show.write import write_run_of_show
from duologue.course.write import write
from duologue.record.images import Image
from duologue.record.staff import StaffMember
from duologue.web.archive import packed
from duologue.web.library import images_at, sample_named
from duologue.web.paper import USUAL_START, guide, handout, minutes_of
from duologue.web.permissions import for_writing, here
from duologue.web.picturing import images_beside
from duologue.web.rendering import message

_OWN, _LIBRARY = "/office/courses/{course}", "/office/library/{name}"


class _Asked(NamedTuple):
    """What the path names: a course, its text, the page it belongs to, and its images."""

    course: Course
    text: str
    page: str
    images: Images


async def _asked(request: Request, staff: StaffMember) -> _Asked | None:
    """None where it is not theirs."""
    id = request.path_params.get("course")
    if id is None:
        sample = sample_named(request.path_params["name"])
        if sample is None:
            return None
        page = f"/office/library/{sample.name}"
        return _Asked(sample.course, sample.text, page, images_at(sample.name))
    duologue = here(request)
    stored = await duologue.courses.by_id(staff.id, id)
    if stored is None:
        return None
    page = f"/office/courses/{stored.id}"
    names = frozenset(image.name for image in await duologue.images.of_course(id))
    course = read(stored.text).course
    return _Asked(course, stored.text, page, below(f"{page}/images", names))


@for_writing
async def guide_page(request: Request, staff: StaffMember) -> Response:
    found = await _asked(request, staff)
    if found is None:
        return message("gone", 404)
    start = minutes_of(request.query_params.get("start", ""))
    return HTMLResponse(guide(
        found.course, USUAL_START if start is None else start,
        images=found.images, alone=False, back=found.page,
    ))  # fmt: skip


@for_writing
async def handout_page(request: Request, staff: StaffMember) -> Response:
    found = await _asked(request, staff)
    if found is None:
        return message("gone", 404)
    return HTMLResponse(handout(found.course, images=found.images, alone=False, back=found.page))


@for_writing
async def as_file(request: Request, staff: StaffMember) -> Response:
    """The course as Markdown, with its images, or as a run-of-show for a spreadsheet."""
    found = await _asked(request, staff)
    form = request.path_params["form"]
    if found is None or form not in _KINDS:
        return message("gone", 404)
    content: str | bytes
    if form == "md":
        content = write(found.course)
    elif form == "zip":
        images = await _images(request, found.course)
        content = await run_in_threadpool(packed, write(found.course), images)
    else:
        # Spreadsheets take a CSV without this mark for Windows' own encoding.
        content = "\ufeff" + write_run_of_show(found.course, USUAL_START)
    name = re.sub(r"[^A-Za-z0-9]+", "-", found.course.title).strip("-").lower() or "course"
    disposition = f'attachment; filename="{name}.{form}"'
    return Response(content, media_type=_KINDS[form], headers={"content-disposition": disposition})


async def _images(request: Request, course: Course) -> list[Image]:
    """All images of a course of one's own; of the library's, those that its text shows."""
    id = request.path_params.get("course")
    if id is None:
        sample = sample_named(request.path_params["name"])
        return await run_in_threadpool(images_beside, course, sample.folder) if sample else []
    kept = here(request).images
    found = [await kept.by_name(id, image.name) for image in await kept.of_course(id)]
    return [image for image in found if image is not None]


_KINDS = {"md": "text/markdown", "csv": "text/csv", "zip": "application/zip"}
ROUTES = [
    route
    for path in (_OWN, _LIBRARY)
    for route in (
        Route(f"{path}/guide", guide_page),
        Route(f"{path}/handout", handout_page),
        Route(f"{path}/course.{{form}}", as_file),
    )
]
