"""Who has gone, and who is only without a socket for a moment: a reload, a tunnel, a process that
died."""

from collections.abc import Awaitable, Callable

from duologue.live.clock import Clock
from duologue.live.others import Others
from duologue.live.sockets import Sockets
from duologue.live.tasks import Tasks
from duologue.vocabulary import PersonId, SessionId

AWAY_AFTER = 10.0  # seconds without a socket: longer than a reload, shorter than a room's patience


class Absence:
    def __init__(
        self,
        session: SessionId,
        sockets: Sockets,
        others: Others,
        clock: Clock,
        tasks: Tasks,
        away: Callable[[PersonId], Awaitable[None]],
    ) -> None:
        """`away` is told of whoever has no socket anywhere and did not come back in time."""
        self._session, self._sockets, self._others = session, sockets, others
        self._clock, self._tasks, self._away = clock, tasks, away
        # Those who are waited for, without a socket anywhere.
        self._missed: set[PersonId] = set()

    def wait_for(self, person: PersonId) -> None:
        """Somebody has no socket here."""
        if not self._sockets.of(person):
            self._tasks.later(self._away_unless_back(person))

    def went(self, person: PersonId) -> None:
        """Somebody's socket closed."""
        if self._others.shared and not self._sockets.of(person):
            self._tasks.later(self._tell_others(person))
        self.wait_for(person)

    async def look(self, here: frozenset[PersonId]) -> None:
        """Whose process died, and who did not come back anywhere, is away. `here` are those whom
        the log has as here."""
        absent = here - self._sockets.people - self._missed
        if absent:
            for person in absent - await self._others.elsewhere(self._session):
                self._missed.add(person)
                self._tasks.later(self._away_unless_back(person))

    async def _tell_others(self, person: PersonId) -> None:
        await self._others.went(self._session, person)
        if self._sockets.of(person):  # back already, by a socket that was announced before
            await self._others.came(self._session, person)

    async def _away_unless_back(self, person: PersonId) -> None:
        await self._clock.sleep(AWAY_AFTER)
        self._missed.discard(person)
        if self._sockets.of(person) or person in await self._others.elsewhere(self._session):
            return
        if not self._sockets.of(person):
            await self._away(person)
