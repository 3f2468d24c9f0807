"""Work on many things, again and again, that nobody has to wait for."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import TypeVar

T = TypeVar("T")
# Seconds between two handfuls. A processor that is woken for each thing alone has forgotten by
# then what it takes: that cost more than the work (`bench/load.py`).
BETWEEN = 0.25


async def spread(things: Sequence[T], seconds: float) -> AsyncIterator[T]:
    """Each of them, in handfuls over the whole time, which passes also where there is none."""
    handfuls = max(1, min(len(things), round(seconds / BETWEEN)))
    for number in range(handfuls):
        for thing in things[number::handfuls]:
            yield thing
        await asyncio.sleep(seconds / handfuls)
