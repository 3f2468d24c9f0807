"""What this program asks of any selective forwarding unit, and nothing more."""

import hashlib
import hmac
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from duologue.live.forwarded import Telling, Told
from duologue.vocabulary import PersonId, SessionId

Tell = Callable[[Telling], None]


class Unreachable(Exception):
    """The unit does not answer, or has gone. The message says nothing of who wanted what."""


class Seat(Protocol):
    """One person in one plenary, from entering to leaving."""

    async def hear(self, told: Told) -> None:
        """What the browser says. Raises Unreachable."""

    async def lost(self) -> None:
        """Returns when the unit has gone, or has ended the plenary."""


class Forwarder(Protocol):
    # The machine that forwards, as it is announced at the door of a session.
    host: str
    # "wss://media.example.org": where browsers speak to it themselves; empty: they do not.
    origin: str
    # Whether it answered whoever came last.
    reached: bool

    async def try_out(self) -> None:
        """Asks whether it would take us, and opens nothing. Raises Unreachable."""

    def enter(
        self, session: SessionId, person: PersonId, tell: Tell
    ) -> AbstractAsyncContextManager[Seat]:
        """Opens the plenary of a session if nobody has. Raises Unreachable."""

    async def end(self, session: SessionId) -> None:
        """Ends the plenary for everybody. Raises Unreachable."""


def secret_of(key: str, session: SessionId, purpose: str) -> str:
    """Hex digits that every process knows and nobody without the key: rooms are named and locked
    by them, so that the unit's own logs do not say which session it was."""
    return hmac.digest(key.encode(), f"{purpose}:{session}".encode(), hashlib.sha256).hex()[:40]
