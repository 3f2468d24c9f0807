"""Who has gone, and who is only without a socket for a moment: a reload, a tunnel, a process that
died."""

from collections.abc import Awaitable, Callable

from duologue.course.kinds import Kind
from duologue.live.clock import Clock
from duologue.live.others import Others
from duologue.live.sockets import Sockets
from duologue.live.tasks import Tasks
from duologue.session.state import RoomStage, SessionState
from duologue.vocabulary import PersonId, SessionId

AWAY_AFTER = 10.0  # seconds without a socket: longer than a reload, shorter than a room's patience
# Where somebody else sits alone meanwhile: a quick reload still, and no longer. Who comes back
# later sits with the same people again.
SOON, AGAIN = 2.0, 0.5  # seconds


class Absence:
    def __init__(
        self,
        session: SessionId,
        sockets: Sockets,
        others: Others,
        clock: Clock,
        tasks: Tasks,
        state: Callable[[], SessionState],
        away: Callable[[tuple[PersonId, ...]], Awaitable[None]],
    ) -> None:
        """`away` is told of those who have no socket anywhere and did not come back in time."""
        self._state = state
        self._session, self._sockets, self._others = session, sockets, others
        self._clock, self._tasks, self._away = clock, tasks, away
        # Those who are waited for, without a socket anywhere.
        self._missed: set[PersonId] = set()
        # Those who have not come back, until they are told of.
        self._gone: set[PersonId] = set()
        self._telling = False

    def wait_for(self, person: PersonId) -> None:
        """Somebody has no socket here, as after a start: everybody is on their way."""
        if not self._sockets.of(person):
            self._tasks.later(self._away_unless_back(person, AWAY_AFTER))

    def went(self, person: PersonId) -> None:
        """Somebody's socket closed."""
        if self._others.shared and not self._sockets.of(person):
            self._tasks.later(self._tell_others(person))
        if not self._sockets.of(person):
            self._tasks.later(self._away_unless_back(person, SOON))

    async def look(self, here: frozenset[PersonId]) -> None:
        """Whose process died, and who did not come back anywhere, is away. `here` are those whom
        the log has as here."""
        absent = here - self._sockets.people - self._missed
        if absent:
            for person in absent - await self._others.elsewhere(self._session):
                self._missed.add(person)
                self._tasks.later(self._away_unless_back(person, AWAY_AFTER))

    async def _tell_others(self, person: PersonId) -> None:
        await self._others.went(self._session, person)
        if self._sockets.of(person):  # back already, by a socket that was announced before
            await self._others.came(self._session, person)

    async def _away_unless_back(self, person: PersonId, patience: float) -> None:
        """`patience` in seconds: for how long nobody looks whether a mate waits alone."""
        until = self._clock.now() + AWAY_AFTER
        await self._clock.sleep(patience)
        if patience < AWAY_AFTER and await self._most_are_cut_off():
            # Counted, as below.
            await self._clock.sleep(min(until - self._clock.now(), AWAY_AFTER - patience))
            patience = AWAY_AFTER
        # Counted, too: a clock that is set back must not make anybody wait.
        for _ in range(round((AWAY_AFTER - patience) / AGAIN)):
            if self._clock.now() >= until or await self._leaves_alone(person):
                break
            await self._clock.sleep(AGAIN)
        self._missed.discard(person)
        if self._sockets.of(person) or person in await self._others.elsewhere(self._session):
            return
        if not self._sockets.of(person):
            await self._leave(person)

    async def _leave(self, person: PersonId) -> None:
        """Whoever follows while some are told of is told of with the others who do."""
        self._gone.add(person)
        if self._telling:
            return
        self._telling = True
        try:
            while self._gone:
                await self._clock.sleep(0)
                gone, self._gone = self._gone, set()
                await self._away(tuple(sorted(gone - self._sockets.people)))
        finally:
            self._telling = False

    async def _most_are_cut_off(self) -> bool:
        """Whether it is the line to all of them, rather than one who went: all are on their way
        back, and whoever is first is alone for a moment only."""
        here = {p for p, person in self._state().people.items() if person.here}
        cut = here - self._sockets.people
        if 2 * len(cut) > len(here):
            cut -= await self._others.elsewhere(self._session)
        return 2 * len(cut) > len(here)

    async def _leaves_alone(self, person: PersonId) -> bool:
        """Whether just one of the room is left. Partners wait for each other: they are promised."""
        state = self._state()
        rooms, activity = state.rooms, state.activity
        if rooms is None or rooms.stage is not RoomStage.OPEN or activity is None:
            return False
        room = rooms.room_of(person)
        if room is None or activity.kind is Kind.PARTNERS:
            return False
        mates = set(rooms.seats[room]) - {person}
        left = mates & self._sockets.people
        if len(left) < len(mates):
            left |= mates & await self._others.elsewhere(self._session)
        return len(left) == 1
