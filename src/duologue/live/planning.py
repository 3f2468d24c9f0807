"""Rooms planned ahead in the background, again and again as people come, leave or move."""

import asyncio
from collections.abc import Callable

from duologue.live.clock import Clock
from duologue.live.seating import AHEAD, About, Ahead, Seats, solve
from duologue.live.tasks import Tasks
from duologue.session.state import SessionState

SETTLES = 2.0  # seconds before the rounds to come are planned again: a class arrives in a flood


class Planning:
    def __init__(
        self,
        seats: Seats,
        clock: Clock,
        tasks: Tasks,
        standing: Callable[[], tuple[SessionState, About]],
        changed: Callable[[], None],
    ) -> None:
        """`standing` is what there is to plan for; `changed` is told of other obstacles."""
        self._seats, self._clock, self._tasks = seats, clock, tasks
        self._standing, self._changed = standing, changed
        self._running: asyncio.Task[None] | None = None

    @property
    def rests(self) -> bool:
        return self._running is None or self._running.done()

    def look(self) -> None:
        """Begins anew where something has changed since the last plan."""
        if self.rests:
            work = self._seats.ahead(*self._standing())
            if work is not None:
                self._running = self._tasks.later(self._plan(work))

    async def _plan(self, work: Ahead) -> None:
        await self._clock.sleep(SETTLES)
        before = self._seats.obstacles
        self._seats.keep(work, await asyncio.to_thread(solve, work, AHEAD))
        if self._seats.obstacles != before:
            self._changed()
        self._running = None
        self.look()
