"""When the open rooms' time is over: one alarm of one session, set anew as the time moves."""

import asyncio
from collections.abc import Awaitable, Callable

from duologue.live.clock import Clock
from duologue.live.tasks import Tasks
from duologue.session.state import Rooms, RoomStage


class Alarm:
    def __init__(
        self, clock: Clock, tasks: Tasks, rings: Callable[[float], Awaitable[None]]
    ) -> None:
        """`rings` is told when it was due."""
        self._clock, self._tasks, self._rings = clock, tasks, rings
        self._set: asyncio.Task[None] | None = None

    def set_for(self, rooms: Rooms | None) -> None:
        """None, and rooms that are not open, have no time to keep."""
        if self._set is not None:
            self._set.cancel()
            self._set = None
        if rooms is not None and rooms.stage is RoomStage.OPEN:
            self._set = self._tasks.later(self._wait(rooms.closes_at))

    async def _wait(self, due: float) -> None:
        await self._clock.sleep(due - self._clock.now())
        self._set = None  # it has rung; what follows from that must not cancel it
        await self._rings(due)
