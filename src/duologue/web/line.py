"""One WebSocket as uvicorn speaks it, without what it would leave behind."""

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol


class Line(WebSocketsSansIOProtocol):
    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        # What reads its frames is a generator that holds itself: a circle, in which everything
        # that was read would stay until somebody searches for such (`pauses` does so rarely).
        self.conn.parser.close()
