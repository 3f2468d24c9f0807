"""Pages of a personal link that open on its own device only, and what that device sends: bytes that
only another device can open."""

import base64
import binascii
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from duologue.record.cohorts import Cohort
from duologue.record.personal_links import Holder
from duologue.web.pages.personal import on_its_device
from duologue.web.rendering import message

T = TypeVar("T")
_Asked = Callable[[Request, Holder, Cohort], Awaitable[Response]]
_Sent = Callable[[Request, Holder, Cohort, T], Awaitable[Response]]
_Page = Callable[[Request], Awaitable[Response]]


def for_holder(page: _Asked) -> _Page:
    """The page, for whose link it is, on the device that it belongs to; a refusal elsewhere."""

    @wraps(page)
    async def guarded(request: Request) -> Response:
        held = await on_its_device(request)
        return held if isinstance(held, Response) else await page(request, *held)

    return guarded


def sent_by_holder(kind: type[T], largest: int) -> Callable[[_Sent[T]], _Page]:
    """The same, with what that device sends; a refusal where it is larger than so many bytes, or
    cannot be read."""

    def guard(page: _Sent[T]) -> _Page:
        @for_holder
        @wraps(page)
        async def guarded(request: Request, holder: Holder, cohort: Cohort) -> Response:
            if int(request.headers.get("content-length", "0")) > largest:
                return message("too-large", 413)
            try:
                sent = msgspec.json.decode(await request.body(), type=kind)
            except (msgspec.DecodeError, UnicodeDecodeError):
                return message("unreadable", 400)
            return await page(request, holder, cohort, sent)

        return guarded

    return guard


def bytes_of(text: str) -> bytes:
    """Of base64; empty where it is none."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
