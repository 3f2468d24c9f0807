"""How often somebody may fail, and how much may be sent at once; more is refused unread."""

from collections import deque

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import Message, Receive, Scope

from duologue.live.tally import Tally
from duologue.record.images import LARGEST_TOGETHER

LARGEST_BODY = 3 * 1024 * 1024  # bytes; a course of 2 MB and the form around it
LARGEST_IMAGE = 8 * 1024 * 1024  # bytes as sent; a photograph as telephones take them
# Bytes; a course of 2 MB, all the images that may be kept with it, and the form around them.
LARGEST_ARCHIVE = LARGEST_TOGETHER + LARGEST_BODY
FIVE_MINUTES = 300.0  # seconds
# Wrong passwords for one name from one address: a person who does not remember tries five times.
FAILURES_PER_NAME = 5
# Wrong passwords, or links that lead nowhere, from one address: an office of thirty behind one
# address stays below; a guesser of names and codes does not.
FAILURES_PER_ADDRESS = 30
# Addresses remembered; beyond, the longest silent are forgotten.
MOST_KEYS = 10_000


class Attempts:
    """Failures of the last five minutes: an address is stored nowhere. In the memory of this
    process; where there are others, also in a tally that all of them see."""

    def __init__(self, tally: Tally | None = None) -> None:
        self._failed: dict[str, deque[float]] = {}
        self._tally = tally

    async def failed(self, key: str, at: float) -> None:
        if self._tally is not None:
            await self._tally.add(key)
        times = self._failed.pop(key, None) or deque(maxlen=FAILURES_PER_ADDRESS)
        times.append(at)
        self._failed[key] = times
        while len(self._failed) > MOST_KEYS:
            del self._failed[next(iter(self._failed))]

    async def too_often(self, key: str, most: int, at: float) -> bool:
        times = self._failed.get(key, deque())
        if sum(at - FIVE_MINUTES < moment <= at for moment in times) >= most:
            return True
        return self._tally is not None and await self._tally.count(key) >= most


def address_of(connection: HTTPConnection) -> str:
    """Where it comes from; behind a proxy on this machine, what the proxy says of it."""
    return connection.client.host if connection.client else "unknown"


def with_limit(scope: Scope, receive: Receive) -> Receive:
    """The body, up to what may come there. Raises HTTPException(413) in whoever reads beyond."""
    largest = _largest(scope["path"])
    said = dict(scope["headers"]).get(b"content-length", b"0")
    read = 0

    async def limited() -> Message:
        nonlocal read
        if not said.isdigit() or int(said) > largest:
            raise HTTPException(413)
        told = await receive()
        read += len(told.get("body", b""))
        if read > largest:
            raise HTTPException(413)
        return told

    return limited


def _largest(path: str) -> int:
    if path == "/office/import":
        return LARGEST_ARCHIVE
    return LARGEST_IMAGE if path.endswith("/images") else LARGEST_BODY
