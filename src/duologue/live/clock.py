"""What time it is. The real clock, a faster one for rehearsals, a hand-turned one for tests."""

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    def now(self) -> float:
        """Seconds since 1970."""

    async def sleep(self, seconds: float) -> None: ...


class WallClock:
    """Real time, or `speed` times as fast."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed, self._start = speed, time.time()

    def now(self) -> float:
        return self._start + (time.time() - self._start) * self._speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds) / self._speed)


class HandClock:
    """Stands still until it is turned."""

    def __init__(self, now: float = 1_000.0) -> None:
        self._now = now
        self._turned = asyncio.Event()

    def now(self) -> float:
        return self._now

    def turn(self, seconds: float) -> None:
        self._now += seconds
        self._turned.set()
        self._turned = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        until = self._now + seconds
        while self._now < until:
            await self._turned.wait()
