"""What our own pages send and get beside forms: JSON and images. What was not agreed is refused."""

from typing import TypeVar

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from duologue.record.images import Image

T = TypeVar("T")


async def asked(request: Request, kind: type[T], largest: int) -> T:
    """The body as a `kind`. Raises HTTPException: 413 above `largest` bytes, 400 if unreadable."""
    body = await sent(request, largest)
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise HTTPException(400) from error


async def sent(request: Request, largest: int) -> bytes:
    """The body as it is. Raises HTTPException(413) above `largest` bytes."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > largest:
            raise HTTPException(413)
    return bytes(body)


def answer(value: msgspec.Struct, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")


def shown(image: Image) -> Response:
    """An image that was cleaned when it came. It stays in the browser of who asked, for an hour."""
    headers = {"cache-control": "private, max-age=3600"}
    return Response(image.content, media_type=image.kind, headers=headers)
