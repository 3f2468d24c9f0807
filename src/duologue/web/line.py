"""Connections as uvicorn speaks them, without what they would leave behind.

Objects that hold each other stay in memory until somebody searches for such circles, which
`pauses` does rarely; and a busy server has thousands of connections an hour.
"""

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol


class Line(WebSocketsSansIOProtocol):
    """One WebSocket."""

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        # A generator that reads frames, held by the protocol that it reads for.
        self.conn.parser.close()


class Beginning(HttpToolsProtocol):
    """A connection for as long as it is not a WebSocket."""

    def handle_websocket_upgrade(self) -> None:
        super().handle_websocket_upgrade()
        # It is through, and holds what it told. So does uvicorn where a connection is lost.
        self.parser = None  # type: ignore[assignment]
