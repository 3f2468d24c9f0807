"""JSON that our own pages send and get. Anything that is not what was agreed is refused."""

from typing import TypeVar

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

T = TypeVar("T")


async def asked(request: Request, kind: type[T], largest: int) -> T:
    """The body as a `kind`. Raises HTTPException: 413 above `largest` bytes, 400 if unreadable."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > largest:
            raise HTTPException(413)
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise HTTPException(400) from error


def answer(value: msgspec.Struct, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")
