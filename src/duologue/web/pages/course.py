"""One course: its page with the editor, how it is saved, its history, who writes it together."""

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.course.read import read
from duologue.plan.session_plan import plan_session
from duologue.record.courses import Newer, Saved, Version
from duologue.record.staff import StaffMember
from duologue.web.archive import LARGEST_COURSE
from duologue.web.asking import answer, asked
from duologue.web.begins import BadMoment, begins
from duologue.web.look import Look, look_at, offers, reviewed
from duologue.web.permissions import for_leading, for_writing, here
from duologue.web.places import BadPlace, place_chosen, places_to_choose
from duologue.web.rendering import message, render
from duologue.web.words import say

_DIGITS = 10  # a number of a version; Python itself refuses some thousands


class AskLook(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is beside this text, for this session of it?"""

    text: str
    session: int = 1


class AskSave(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Keep this text, which began as that version."""

    text: str
    began_from: int
    brought_from: int | None = None


class History(msgspec.Struct, frozen=True):
    versions: tuple[Version, ...]


class VersionText(msgspec.Struct, frozen=True):
    """What one version said, and the one before it."""

    text: str
    before: str


@for_writing
async def course(request: Request, staff: StaffMember) -> Response:
    """The page; posting to it saves, for browsers that run no scripts."""
    duologue, id = here(request), request.path_params["course"]
    stored = await duologue.courses.by_id(staff.id, id)
    if stored is None:
        return message("gone", 404)
    text, version, saved, newer = stored.text, stored.version, False, None
    images = await _images(request)
    if request.method == "POST":
        form = await request.form(max_part_size=LARGEST_COURSE)
        text = str(form.get("text", "")).replace("\r\n", "\n")
        began = str(form.get("version", ""))
        outcome = await duologue.courses.save(
            staff.id, id, read(text).course.title, text,
            began_from=int(began) if began.isdecimal() and len(began) < _DIGITS else 0,
            at=duologue.clock.now(),
        )  # fmt: skip
        saved = isinstance(outcome, Saved)
        newer = outcome if isinstance(outcome, Newer) else None
        # Saving once more, after having read what the other one wrote, begins from theirs.
        version = outcome.version if outcome else version
    return render(
        "course.html", 409 if newer else 200, part="author",
        staff=staff, id=id, text=text, version=version, saved=saved, newer=newer,
        reviewed=reviewed(text, images), own=stored.staff == staff.id,
        archived=stored.archived_at is not None,
        authors=await duologue.courses.authors(id),
        offers=msgspec.json.encode(offers(duologue.forwards)).decode(),
        forwards=duologue.forwards,
        places=places_to_choose(duologue.forwards),
    )  # fmt: skip


@for_writing
async def look(request: Request, staff: StaffMember) -> Response:
    id, wish = request.path_params["course"], await asked(request, AskLook, LARGEST_COURSE)
    own = await here(request).courses.by_id(staff.id, id) is not None
    images = await _images(request) if own else frozenset()
    # In a thread: a live class on this process must not wait for somebody's grammar.
    found: Look = await run_in_threadpool(
        look_at, wish.text, wish.session, images, f"/office/courses/{id}/images"
    )
    return answer(found)


async def _images(request: Request) -> frozenset[str]:
    """The names of the images beside the course that the path names."""
    kept = await here(request).images.of_course(request.path_params["course"])
    return frozenset(image.name for image in kept)


@for_writing
async def save(request: Request, staff: StaffMember) -> Response:
    """Saved, or 409 with what somebody else saved meanwhile."""
    duologue, wish = here(request), await asked(request, AskSave, LARGEST_COURSE)
    outcome = await duologue.courses.save(
        staff.id, request.path_params["course"], read(wish.text).course.title, wish.text,
        began_from=wish.began_from, at=duologue.clock.now(), brought_from=wish.brought_from,
    )  # fmt: skip
    if outcome is None:
        return message("gone", 404)
    return answer(outcome, 409 if isinstance(outcome, Newer) else 200)


@for_writing
async def versions(request: Request, staff: StaffMember) -> Response:
    duologue, id = here(request), request.path_params["course"]
    if await duologue.courses.by_id(staff.id, id) is None:
        return message("gone", 404)
    return answer(History(tuple(await duologue.courses.versions(id))))


@for_writing
async def version_text(request: Request, staff: StaffMember) -> Response:
    duologue, id = here(request), request.path_params["course"]
    if await duologue.courses.by_id(staff.id, id) is None:
        return message("gone", 404)
    found = await duologue.courses.text_of(id, request.path_params["number"])
    return answer(VersionText(*found)) if found else message("gone", 404)


@for_writing
async def write_together(request: Request, staff: StaffMember) -> Response:
    """Lets a colleague write on it too, or takes that back."""
    id, form = request.path_params["course"], await request.form()
    if stop := form.get("stop"):
        await here(request).courses.write_without(staff.id, id, str(stop))
        return RedirectResponse(f"/office/courses/{id}", 303)
    name = " ".join(str(form.get("name", "")).split())
    found = await here(request).courses.write_with(staff.id, id, name)
    if not found:
        return render(
            "message.html", 400, title=say("together-unknown"),
            text=say("together-unknown-text", name=name[:60] or "…"),
        )  # fmt: skip
    return RedirectResponse(f"/office/courses/{id}", 303)


@for_writing
async def remove_course(request: Request, staff: StaffMember) -> Response:
    await here(request).courses.remove(staff.id, request.path_params["course"])
    return RedirectResponse("/office", 303)


@for_writing
async def archive_course(request: Request, staff: StaffMember) -> Response:
    """Out of sight, or back."""
    duologue, id = here(request), request.path_params["course"]
    stored = await duologue.courses.by_id(staff.id, id)
    if stored is None:
        return message("gone", 404)
    now = None if stored.archived_at else duologue.clock.now()
    await duologue.courses.archive(staff.id, id, now)
    return RedirectResponse("/office#courses", 303)


@for_leading
async def new_session(request: Request, staff: StaffMember) -> Response:
    """A session of the course as it stands, for a moment or for whenever one likes."""
    duologue = here(request)
    stored = await duologue.courses.by_id(staff.id, request.path_params["course"])
    if stored is None:
        return message("gone", 404)
    form = await request.form()
    found, number = reviewed(stored.text), str(form.get("number", "1"))
    if found.session(number) is None:
        return RedirectResponse(f"/office/courses/{stored.id}", 303)
    when = str(form.get("when", ""))
    try:
        moment = begins(when, str(form.get("zone", "")), duologue.clock.now()) if when else None
    except BadMoment as error:
        return message(error.code, 400)
    try:
        at = place_chosen(form, duologue.forwards)
    except BadPlace:
        return message("call", 400)
    plan = plan_session(found.course, int(number), at.place, at.call, at.forwarded)
    planned, _ = await duologue.plan(
        plan, staff.id, course=stored.id, begins=moment, number=int(number)
    )
    return RedirectResponse(f"/office/sessions/{planned.id}", 303)


_AT = "/office/courses/{course}"
ROUTES = [
    Route(_AT, course, methods=["GET", "POST"]),
    Route(f"{_AT}/look", look, methods=["POST"]),
    Route(f"{_AT}/save", save, methods=["POST"]),
    Route(f"{_AT}/versions", versions),
    Route(_AT + "/versions/{number:int}", version_text),
    Route(f"{_AT}/authors", write_together, methods=["POST"]),
    Route(f"{_AT}/remove", remove_course, methods=["POST"]),
    Route(f"{_AT}/archive", archive_course, methods=["POST"]),
    Route(f"{_AT}/sessions", new_session, methods=["POST"]),
]
