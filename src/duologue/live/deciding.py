"""What was asked becomes an entry of the log, with who sits where because of it; or it is refused,
or nothing happens."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import reduce

from duologue.live.beside import beside
from duologue.live.clock import Clock
from duologue.live.history import History
from duologue.live.seating import About, Seats
from duologue.record.event_log import Beside, Taken
from duologue.session import commands as c
from duologue.session.decide import decide, decide_together
from duologue.session.events import Event
from duologue.session.state import SessionState, evolve
from duologue.vocabulary import HOST, CommandId

# Tries to store one command while other processes store theirs, and seconds between two where the
# other has not committed yet.
MOST_TRIES, A_COMMIT = 100, 0.01


class Deciding:
    def __init__(
        self,
        history: History,
        seats: Seats,
        clock: Clock,
        about: Callable[[SessionState], About],
        read_news: Callable[[], Awaitable[object]],
        stored: Callable[[list[Event]], None],
    ) -> None:
        """`about` is what is known of the people beside the log; `read_news` brings the history to
        where other processes have come; `stored` is told of each entry before anybody sees it."""
        self._history, self._seats, self._clock = history, seats, clock
        self._about, self._read_news, self._stored = about, read_news, stored

    async def decide_and_store(self, asked: tuple[c.Asked, ...]) -> None:
        """One entry, or nothing, of one command or of several of the host's own; in the session's
        turn. Raises Refusal."""
        id = asked[0].id
        for attempt in range(MOST_TRIES):
            state = self._history.state
            events = decide_together(state, asked)
            seated = self._seat_everyone(events)
            if not events and not seated:
                return
            try:
                if events:
                    added = beside(asked[0], state.activity)
                    await self._store([*events, *seated], id, added)
                else:
                    await self._store(seated, None, Beside())
                return
            except Taken:
                # Another process was faster, or is at it: read the news, decide again.
                if attempt == MOST_TRIES - 1:
                    raise
                before = self._history.version
                await self._read_news()
                if self._history.has_done(id):
                    return
                if self._history.version == before:
                    await asyncio.sleep(A_COMMIT)

    async def _store(self, events: list[Event], id: CommandId | None, beside: Beside) -> None:
        await self._history.store(events, id, beside)
        self._stored(events)

    def _seat_everyone(self, events: list[Event]) -> list[Event]:
        """Proposes rooms where, after these, an activity asks for them, and mends them as people
        come and go."""
        state, now = reduce(evolve, events, self._history.state), self._clock.now()
        found: list[Event] = []
        # First who are partners, then who sits where, then where the laptops stand.
        for _ in range(3):
            command = self._seats.command(state, self._about(state), now)
            if command is None:
                break
            decided = decide(state, c.Asked(by=HOST, at=now, command=command))
            found, state = [*found, *decided], reduce(evolve, decided, state)
        return found
