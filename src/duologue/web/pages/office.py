"""The office: a staff member's courses and sessions."""

from collections.abc import Sequence

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.course.read import read
from duologue.record.courses import StoredCourse
from duologue.record.images import LARGEST_TOGETHER, Image, NoRoom
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.review.picture import SIGNS
from duologue.vocabulary import Audience, Place
from duologue.web.archive import LARGEST_COURSE
from duologue.web.begins import in_words, moment_of
from duologue.web.home import all_of
from duologue.web.library import Shelf, found_in, library, sample_named
from duologue.web.noting import note_session
from duologue.web.pages.cohort import steps_before
from duologue.web.pages.door import view_outside
from duologue.web.permissions import for_leading, for_writing, here, staff_of
from duologue.web.picturing import images_beside
from duologue.web.rendering import message, qr_code, render
from duologue.web.roles import home_of

# Minutes to choose from when looking for something of a certain length.
LENGTHS = ("45", "60", "90")
LEGEND = [(a, SIGNS[a]) for a in (Audience.CLASS, Audience.ROOM, Audience.PAIR, Audience.ME)]


async def home(request: Request) -> Response:
    if staff := await staff_of(request):
        return RedirectResponse(home_of(staff), 303)
    return render("home.html")


@for_writing
async def office(request: Request, staff: StaffMember) -> Response:
    """What is next, their cohorts, sessions and courses; then the shelves to begin from."""
    duologue, asked = here(request), request.query_params
    own = await all_of(duologue, staff.id, asked.get("own", "")[:100])
    words, time = asked.get("find", "")[:200], asked.get("time", "")
    longest = float(time) if time in LENGTHS else None
    found = [s for s in library() if found_in(s, words, longest)]
    return render(
        "office.html", staff=staff, now=duologue.clock.now(), find=words, time=time,
        lengths=LENGTHS, legend=LEGEND, patterns=[s for s in found if s.shelf is Shelf.PATTERN],
        wholes=[s for s in found if s.shelf is Shelf.COURSE], begins=in_words,
        own=own, steps=await steps_before(request, own.following) if own.following else (),
        moment=moment_of(own.following) if own.following else None,
    )  # fmt: skip


@for_writing
async def new_course(request: Request, staff: StaffMember) -> Response:
    """From the library, from a file, from a text, or from a blank page."""
    images: list[Image] = []
    async with request.form(max_part_size=LARGEST_COURSE) as form:
        file, text = form.get("file"), str(form.get("text", "")).replace("\r\n", "\n")
        if isinstance(file, UploadFile):
            content = await file.read()
            if b"\0" in content:  # an archive, a picture: no text has one
                return message("unreadable", 400)
            text = content.decode("utf-8", "replace")
        elif not text:
            sample = sample_named(str(form.get("sample", "")))
            text = sample.text if sample else _BLANK
            if sample:
                images = await run_in_threadpool(images_beside, sample.course, sample.folder)
    course = await keep_course(request, staff, text, images)
    return RedirectResponse(f"/office/courses/{course.id}", 303)


async def keep_course(
    request: Request, staff: StaffMember, text: str, images: Sequence[Image] = ()
) -> StoredCourse:
    """The text becomes a course of theirs, with the images beside it. Raises NoRoom."""
    duologue = here(request)
    if sum(len(image.content) for image in images) > LARGEST_TOGETHER:
        raise NoRoom
    title = read(text).course.title
    course = await duologue.courses.add(staff.id, title, text, duologue.clock.now())
    for image in images:
        await duologue.images.keep(course.id, image)
    return course


@for_leading
async def session(request: Request, staff: StaffMember) -> Response:
    duologue = here(request)
    planned = await duologue.sessions.by_id(staff.id, request.path_params["session"])
    if planned is None:
        return message("gone", 404)
    link = f"{duologue.settings.address}/join/{planned.join_code}"
    cohort = await duologue.cohorts.known(planned.cohort) if planned.cohort else None
    return render(
        "session.html", staff=staff, session=planned, cohort=cohort, join=link, qr=qr_code(link),
        open=planned.is_open(duologue.clock.now()) and planned.ended_at is None,
        retention=duologue.days_kept(cohort, planned), moment=moment_of(planned),
        hybrid=planned.readable and (await view_outside(request, planned)).place is Place.HYBRID,
    )  # fmt: skip


@for_leading
async def erase_session(request: Request, staff: StaffMember) -> Response:
    duologue = here(request)
    planned = await duologue.sessions.by_id(staff.id, request.path_params["session"])
    if planned is not None:
        await duologue.erase(planned)
        await note_session(request, staff, Verb.SESSION_ERASED, planned)
    return RedirectResponse("/office", 303)


_BLANK = """\
---
course: A course of my own
class size: 20
---

# A first session · 60 min

## talk · Welcome · 3 min

Why we are here, and that everyone will take part.

## agreement · What we promise each other · 2 min

- What is said here stays here.
- You may always pass.

## icebreaker · Within arm's reach · 8 min · rooms of 3

Pick up something near you. What would it say about your week?
"""


ROUTES = [
    Route("/", home),
    Route("/office", office),
    Route("/office/courses", new_course, methods=["POST"]),
    Route("/office/sessions/{session}", session),
    Route("/office/sessions/{session}/erase", erase_session, methods=["POST"]),
]
