"""The library: a look inside a course before taking it, and plans that are brought along."""

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.course.preview import to_html
from duologue.course.run_of_show.read import is_course, read_run_of_show
from duologue.course.run_of_show.table import decode
from duologue.course.source import Reading
from duologue.course.write import write
from duologue.record.images import NoRoom
from duologue.record.staff import StaffMember
from duologue.web.archive import LARGEST_COURSE, BadArchive, is_archive, unpacked
from duologue.web.library import images_at, sample_named
from duologue.web.pages.office import keep_course
from duologue.web.paper import meetings_of
from duologue.web.permissions import for_writing
from duologue.web.rendering import message, render

# On the screen the clock tells how much of the session has passed.
FROM_ITS_START = 0.0
# Letters of a line of a plan that the page shows beside what is said about it.
_SHOWN = 160


class _Told(msgspec.Struct, frozen=True):
    """One finding beside the line of the plan that it is about; `said` and `help` are HTML."""

    line: int
    said: str
    help: str
    text: str


@for_writing
async def preview(request: Request, staff: StaffMember) -> Response:
    """Everything that is in a course of the library, before it becomes one's own."""
    sample = sample_named(request.path_params["name"])
    if sample is None:
        return message("gone", 404)
    return render(
        "preview.html",
        staff=staff,
        sample=sample,
        meetings=meetings_of(sample.course, FROM_ITS_START, images_at(sample.name)),
    )


@for_writing
async def bring(request: Request, staff: StaffMember) -> Response:
    """A file or pasted text: a course is taken as it is, a plan is shown as what it becomes."""
    async with request.form(max_part_size=LARGEST_COURSE) as form:
        file, text, name = form.get("file"), str(form.get("plan", "")), ""
        if isinstance(file, UploadFile) and file.filename:
            content = await file.read()
            if is_archive(content) and file.filename.lower().endswith(".zip"):
                return await _bring_archive(request, staff, content)
            text = decode(content)
            name = file.filename.rsplit(".", 1)[0].replace("_", " ").replace("-", " ").strip()
    if is_course(text):
        course = await keep_course(request, staff, text.replace("\r\n", "\n"))
        return RedirectResponse(f"/office/courses/{course.id}", 303)
    reading = read_run_of_show(text, name.capitalize())
    findings = _findings(reading, text)
    readable = bool(reading.course.sessions)
    return render(
        "import.html", 200 if readable else 400, staff=staff, findings=findings,
        course=reading.course, meetings=meetings_of(reading.course, FROM_ITS_START), plan=text,
        text=write(reading.course) if readable else "",
    )  # fmt: skip


async def _bring_archive(request: Request, staff: StaffMember, content: bytes) -> Response:
    """A course with its images; an image that is none is missing in it, and a finding."""
    try:
        found = await run_in_threadpool(unpacked, content)
        text = found.text.replace("\r\n", "\n")
        course = await keep_course(request, staff, text, found.images)
    except BadArchive as error:
        return message(f"archive-{error.code}", 400)
    except NoRoom:
        return message("archive-too-many", 400)
    return RedirectResponse(f"/office/courses/{course.id}", 303)


def _findings(reading: Reading, plan: str) -> list[_Told]:
    lines = plan.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [
        _Told(
            line=f.place.line,
            said=to_html(f.message),
            help=to_html(f.help),
            # What is said about line 1 is about the whole plan.
            text=lines[f.place.line - 1][:_SHOWN].strip() if 1 < f.place.line <= len(lines) else "",
        )
        for f in reading.findings
    ]


ROUTES = [
    Route("/office/import", bring, methods=["POST"]),
    Route("/office/library/{name}", preview),
]
