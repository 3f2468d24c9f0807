"""The images of a course: sent by the editor, listed, shown, removed, by who writes on it."""

from pathlib import Path

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from duologue.record.images import ImageLook, NoRoom
from duologue.record.staff import StaffMember
from duologue.web.asking import answer, asked, sent, shown
from duologue.web.library import images_beside, sample_named
from duologue.web.limits import LARGEST_IMAGE
from duologue.web.permissions import for_writing, here
from duologue.web.picturing import BadImage, cleaned, tidy
from duologue.web.rendering import message

LONGEST_QUESTION = 1_000  # bytes; a name


class ImagesKept(msgspec.Struct, frozen=True):
    """Every image of a course, by name."""

    images: tuple[ImageLook, ...]


class ImageKept(msgspec.Struct, frozen=True):
    """It is kept, under this name."""

    name: str


class ImageRefused(msgspec.Struct, frozen=True):
    """Nothing was kept: `image-refused-<code>` says why."""

    code: str


class AskRemove(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Take this image out of the course."""

    name: str


@for_writing
async def images(request: Request, staff: StaffMember) -> Response:
    """All of them; or, where one is sent, it is cleaned and kept."""
    duologue, id = here(request), request.path_params["course"]
    if await duologue.courses.by_id(staff.id, id) is None:
        return message("gone", 404)
    if request.method != "POST":
        return answer(ImagesKept(tuple(await duologue.images.of_course(id))))
    try:
        content = await sent(request, LARGEST_IMAGE)
        # In a thread: a live class on this process must not wait for somebody's photograph.
        image = await run_in_threadpool(cleaned, content, request.query_params.get("name", ""))
        named = msgspec.structs.replace(image, name=tidy(image.name, image.kind))
        return answer(ImageKept(await duologue.images.keep(id, named)), 201)
    except HTTPException:
        return answer(ImageRefused("too-large"), 413)
    except BadImage as error:
        return answer(ImageRefused(error.code), 400)
    except NoRoom:
        return answer(ImageRefused("no-room"), 400)


@for_writing
async def image(request: Request, staff: StaffMember) -> Response:
    duologue, id = here(request), request.path_params["course"]
    if await duologue.courses.by_id(staff.id, id) is None:
        return message("gone", 404)
    found = await duologue.images.by_name(id, request.path_params["image"])
    return shown(found) if found else message("gone", 404)


@for_writing
async def remove(request: Request, staff: StaffMember) -> Response:
    duologue, id = here(request), request.path_params["course"]
    wish = await asked(request, AskRemove, LONGEST_QUESTION)
    if await duologue.courses.by_id(staff.id, id) is None:
        return message("gone", 404)
    await duologue.images.remove(id, wish.name)
    return answer(ImagesKept(tuple(await duologue.images.of_course(id))))


@for_writing
async def library_image(request: Request, staff: StaffMember) -> Response:
    sample = sample_named(request.path_params["name"])
    beside: dict[str, Path] = images_beside(sample) if sample else {}
    found = beside.get(request.path_params["image"])
    return FileResponse(found) if found else message("gone", 404)


_AT = "/office/courses/{course}/images"
ROUTES = [
    Route(_AT, images, methods=["GET", "POST"]),
    Route(f"{_AT}/remove", remove, methods=["POST"]),
    Route(_AT + "/{image:path}", image),
    Route("/office/library/{name}/images/{image:path}", library_image),
]
