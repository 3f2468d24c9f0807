"""Minutes as devices report them: taken in, written a little later, and told to facilitators."""

import asyncio

from duologue.live.clock import Clock
from duologue.live.messages import Minutes
from duologue.live.minutes import BETWEEN_WRITES, SessionMinutesKeeper
from duologue.live.sockets import Sockets
from duologue.live.tasks import Tasks
from duologue.session.state import SessionState
from duologue.vocabulary import PersonId


class Measured:
    def __init__(
        self, keeper: SessionMinutesKeeper, sockets: Sockets, clock: Clock, tasks: Tasks
    ) -> None:
        self._keeper, self._sockets, self._clock, self._tasks = keeper, sockets, clock, tasks
        self._writing: asyncio.Task[None] | None = None

    def take(self, state: SessionState, person: PersonId, told: Minutes) -> None:
        """From a device here."""
        fresh = self._keeper.take(person, told, self._clock.now())
        if fresh and (self._writing is None or self._writing.done()):
            self._writing = self._tasks.later(self._write())
        self.tell(state)

    def hear(self, state: SessionState, person: PersonId, told: Minutes) -> None:
        """From a device at another process, which keeps what it told."""
        self._keeper.take(person, told, self._clock.now(), write=False)
        self.tell(state)

    def tell(self, state: SessionState) -> None:
        self._sockets.tell_facilitators(self._keeper.news(state, self._clock.now()))

    async def _write(self) -> None:
        await self._clock.sleep(BETWEEN_WRITES)
        await self._keeper.write()
