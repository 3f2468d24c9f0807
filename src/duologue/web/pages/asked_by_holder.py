"""What the device of a personal link sends, as bytes that only another device can open."""

import base64
import binascii
from typing import TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from duologue.record.cohorts import Cohort
from duologue.record.personal_links import Holder
from duologue.web.pages.personal import on_its_device
from duologue.web.rendering import message

T = TypeVar("T")


async def asked_by_holder(
    request: Request, type: type[T], largest: int
) -> tuple[Holder, Cohort, T] | Response:
    """Who sends, and what; a refusal where it is not theirs to send, is larger than this many
    bytes, or cannot be read."""
    held = await on_its_device(request)
    if isinstance(held, Response):
        return held
    if int(request.headers.get("content-length", "0")) > largest:
        return message("too-large", 413)
    try:
        return *held, msgspec.json.decode(await request.body(), type=type)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return message("unreadable", 400)


def bytes_of(text: str) -> bytes:
    """Of base64; empty where it is none."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
