"""Rooms planned ahead in the background, again and again as people come, leave or move."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from duologue.live.clock import Clock
from duologue.live.seating import AHEAD, About, Ahead, Seats, solve
from duologue.live.tasks import Tasks
from duologue.session.state import SessionState

# Seconds in which nobody came or went, before the rounds to come are planned again: a class arrives
# in a flood. As often as this they may begin anew.
SETTLES, ANEW = 2.0, 5
# One plan at a time, of all classes together: nobody waits for it, and what everybody waits for
# needs the processor.
_planner = ThreadPoolExecutor(1, thread_name_prefix="planner")


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
        settled = await self._settled(work)
        if settled is not None:
            loop, before = asyncio.get_running_loop(), self._seats.obstacles
            solved = await loop.run_in_executor(_planner, solve, settled, AHEAD)
            self._seats.keep(settled, solved)
            if self._seats.obstacles != before:
                self._changed()
        self._running = None
        self.look()

    async def _settled(self, work: Ahead) -> Ahead | None:
        """What there is to plan when it has been the same for a while; None where by then all is
        as it was planned."""
        found: Ahead | None = work
        for _ in range(ANEW):
            before = found
            await self._clock.sleep(SETTLES)
            found = self._seats.ahead(*self._standing())
            if found is None or (before is not None and found.key == before.key):
                break
        return found
