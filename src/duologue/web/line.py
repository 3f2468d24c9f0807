"""Connections as uvicorn speaks them, without what they would leave behind.

Objects that hold each other stay in memory until somebody searches for such circles, which
`pauses` does rarely; and a busy server has thousands of connections an hour.
"""

import asyncio
from collections.abc import Iterable
from struct import pack
from typing import cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.protocol import OPEN
from websockets.streams import StreamReader

from duologue.live.spread import spread

# Where an application finds `Pen.write`, among the extensions of its scope.
WRITES_AT_ONCE = "duologue.write"
# A whole text message (RFC 6455, 5.2), and what says that its length follows in 2 or 8 bytes.
TEXT, TWO, EIGHT = 0x81, 126, 127
# A ping that says nothing (5.5.2); browsers answer it by themselves, under a mask of four bytes.
PING = b"\x89\x00"
PONG, LENGTH_OF_PONG = b"\x8a\x80", 6
BETWEEN_LOOKS = 12.0  # seconds; a line that says nothing is cut after three or four of them


class Pen:
    """What of a line is needed to write on it, and to know whether its other end is still there.

    It stands apart, and small: of thousands of lines each is cold when its turn comes, and what it
    costs is to fetch what it is made of (`bench/load.py`).
    """

    __slots__ = ("asks", "free", "quiet", "transport")

    def __init__(self, transport: asyncio.Transport) -> None:
        self.transport = transport
        self.free = True  # as uvicorn's `writable` says
        # How many looks in a row nothing came, and whether the next message takes a ping along.
        self.quiet, self.asks = 0, False

    def write(self, text: bytes) -> bool:
        """Sends a whole message now. False, and nothing sent, where it must wait its turn.

        Half of what it costs to tell a class something was the way from here through the tasks
        and layers of an application to the same place (`bench/load.py`).
        """
        transport = self.transport
        if not self.free or transport.is_closing():
            return False  # the last: it broke, and this side has not been told yet
        if self.asks:
            self.asks = False
            transport.write(_head(len(text)) + text + PING)
        else:
            transport.write(_head(len(text)) + text)
        return True


class Line(WebSocketsSansIOProtocol):
    """One WebSocket."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.pen = Pen(self.transport)

    def pause_writing(self) -> None:
        self.pen.free = False
        super().pause_writing()

    def resume_writing(self) -> None:
        self.pen.free = True
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        self.pen.quiet = 0
        # Most of what comes says no more than that, twice a minute from everybody.
        if len(data) != LENGTH_OF_PONG or data[:2] != PONG or not self._between_frames():
            super().data_received(data)

    def _between_frames(self) -> bool:
        """Whether what comes next begins a frame: all before it has been read, and made use of."""
        # A generator, which `websockets` tells of as anything that is used like one.
        waits = self.conn.parser.gi_yieldfrom  # type: ignore[attr-defined]
        return waits is not None and waits.gi_code is _AT_EOF

    def look(self) -> None:
        """Where nothing came since the last look, a ping goes with the next message; alone, where
        there was none until the look after it. Cuts where that is not answered either."""
        pen = self.pen
        pen.quiet += 1
        if pen.quiet <= 2:
            pen.asks = pen.quiet == 2
        elif self.conn.state is not OPEN or pen.transport.is_closing():
            return
        elif pen.quiet > 3:
            pen.transport.abort()
        elif pen.asks:
            pen.asks = False
            pen.transport.write(PING)

    async def run_asgi(self) -> None:
        self._extensions()[WRITES_AT_ONCE] = self.pen.write
        await super().run_asgi()

    def _extensions(self) -> dict[str, object]:
        return cast("dict[str, object]", self.scope["extensions"])

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if hasattr(self, "scope"):
            self._extensions().clear()  # they hold this line
        # A generator that reads frames, held by the protocol that it reads for.
        self.conn.parser.close()


async def look_for_ever(connections: Iterable[object]) -> None:
    """Cuts the lines whose other end has gone without a word.

    A timer for every line, and pings that are numbered and compared, were a good part of what a
    class costs in which nothing happens (`bench/load.py`).
    """
    while True:
        lines = [x for x in connections if isinstance(x, Line)]
        async for line in spread(lines, BETWEEN_LOOKS):
            line.look()


class Beginning(HttpToolsProtocol):
    """A connection for as long as it is not a WebSocket."""

    def handle_websocket_upgrade(self) -> None:
        super().handle_websocket_upgrade()
        # It is through, and holds what it told. So does uvicorn where a connection is lost.
        self.parser = None  # type: ignore[assignment]


# Where the parser stands between two frames.
_AT_EOF = StreamReader.at_eof.__code__


def _head(length: int) -> bytes:
    if length < TWO:
        return pack("!BB", TEXT, length)
    if length < 1 << 16:
        return pack("!BBH", TEXT, TWO, length)
    return pack("!BBQ", TEXT, EIGHT, length)
