"""One open socket of one viewer, as the host sees it. It never waits for a slow reader."""

import asyncio
from collections.abc import Callable

from duologue.live.messages import IceServer, ServerMessage, Show, Welcome, changes_between, encode
from duologue.session.seen import View
from duologue.vocabulary import Viewer

# Messages that may wait for one reader; beyond that it is cut off, and resumes by itself.
LONGEST_QUEUE = 512


class Connection:
    # As small as can be: of thousands, each is cold when it is told something.
    __slots__ = (
        "_shown", "ice_servers", "outbox", "told", "viewer", "voice", "waiting", "write",
    )  # fmt: skip

    def __init__(self, viewer: Viewer, *, voice: bool) -> None:
        self.viewer = viewer
        # Whether this device can carry a voice: simulated learners cannot.
        self.voice = voice
        self.outbox: asyncio.Queue[bytes | None] = asyncio.Queue()
        # Sends a frame at once where the line is free; None: there is no such line.
        self.write: Callable[[bytes], bool] | None = None
        self.waiting = 0  # frames in the outbox, or taken from it and not yet on their way
        self.told = False  # anything, since somebody last set this back
        self.ice_servers: tuple[IceServer, ...] = ()
        self._shown: View | None = None

    @property
    def welcomed(self) -> bool:
        """Whether all that is theirs has been shown once."""
        return self._shown is not None

    def show(self, view: View, now: float) -> None:
        """Sends what changed for this viewer; all of it the first time; nothing if nothing did."""
        if self._shown is None:
            self.send(Welcome(view, now, self.ice_servers))
        elif changes := changes_between(self._shown, view):
            self.send(Show(changes))
        self._shown = view

    def send(self, message: ServerMessage) -> None:
        self.send_frame(encode(message))

    def send_frame(self, frame: bytes) -> None:
        if self.waiting >= LONGEST_QUEUE:
            self.close()
            return
        self.told = True
        # Never past another that waits.
        if self.waiting or self.write is None or not self.write(frame):
            self.waiting += 1
            self.outbox.put_nowait(frame)

    def close(self) -> None:
        """After what waits; nothing is sent any more."""
        self.write = None
        self.outbox.put_nowait(None)
