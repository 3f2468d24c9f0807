"""Connections as uvicorn speaks them, without what they would leave behind.

Objects that hold each other stay in memory until somebody searches for such circles, which
`pauses` does rarely; and a busy server has thousands of connections an hour.
"""

from struct import pack
from typing import cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.protocol import OPEN

# Where an application finds `Line.write`, among the extensions of its scope.
WRITES_AT_ONCE = "duologue.write"
# A whole text message (RFC 6455, 5.2), and what says that its length follows in 2 or 8 bytes.
TEXT, TWO, EIGHT = 0x81, 126, 127


class Line(WebSocketsSansIOProtocol):
    """One WebSocket."""

    def write(self, text: bytes) -> bool:
        """Sends a whole message now. False, and nothing sent, where it must wait its turn.

        Half of what it costs to tell a class something was the way from here through the tasks
        and layers of an application to the same place (`bench/load.py`).
        """
        if not self.writable.is_set() or self.close_sent or self.conn.state is not OPEN:
            return False
        if self.transport.is_closing():
            return False  # it broke, and this side has not been told yet
        self.transport.write(_head(len(text)) + text)
        return True

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
