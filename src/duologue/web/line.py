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

# Where an application finds `Line.write`, among the extensions of its scope.
WRITES_AT_ONCE = "duologue.write"
# A whole text message (RFC 6455, 5.2), and what says that its length follows in 2 or 8 bytes.
TEXT, TWO, EIGHT = 0x81, 126, 127
# A ping that says nothing (5.5.2); browsers answer it by themselves.
PING = b"\x89\x00"
BETWEEN_LOOKS = 15.0  # seconds; a line that says nothing is cut after two or three of them
AT_ONCE = 20  # lines looked at without a pause


class Line(WebSocketsSansIOProtocol):
    """One WebSocket."""

    # Whether anything came since the last look, and whether it was asked for then.
    heard, asked = True, False
    # As `writable` says, without another object: of thousands of lines, each is cold when its
    # turn comes, and what it costs is to fetch what it is made of.
    free = True

    def write(self, text: bytes) -> bool:
        """Sends a whole message now. False, and nothing sent, where it must wait its turn.

        Half of what it costs to tell a class something was the way from here through the tasks
        and layers of an application to the same place (`bench/load.py`).
        """
        transport = self.transport
        if not self.free or self.close_sent or transport.is_closing():
            return False  # the last: it broke, and this side has not been told yet
        transport.write(_head(len(text)) + text)
        return True

    def pause_writing(self) -> None:
        self.free = False
        super().pause_writing()

    def resume_writing(self) -> None:
        self.free = True
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        self.heard = True
        super().data_received(data)

    def look(self) -> None:
        """Asks where nothing came since the last look; cuts where even that was not answered."""
        if self.heard:
            self.heard = self.asked = False
        elif self.conn.state is not OPEN or self.transport.is_closing():
            return
        elif not self.asked:
            self.asked = True
            self.transport.write(PING)
        else:
            self.transport.abort()

    async def run_asgi(self) -> None:
        self._extensions()[WRITES_AT_ONCE] = self.write
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
        pause = BETWEEN_LOOKS / (len(lines) // AT_ONCE + 1)
        for number, line in enumerate(lines, 1):
            line.look()
            if number % AT_ONCE == 0:
                await asyncio.sleep(pause)
        await asyncio.sleep(pause)


class Beginning(HttpToolsProtocol):
    """A connection for as long as it is not a WebSocket."""

    def handle_websocket_upgrade(self) -> None:
        super().handle_websocket_upgrade()
        # It is through, and holds what it told. So does uvicorn where a connection is lost.
        self.parser = None  # type: ignore[assignment]


def _head(length: int) -> bytes:
    if length < TWO:
        return pack("!BB", TEXT, length)
    if length < 1 << 16:
        return pack("!BBH", TEXT, TWO, length)
    return pack("!BBQ", TEXT, EIGHT, length)
