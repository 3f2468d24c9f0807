"""Keeps Python's search for cycles from stopping every class at once.

With 200 classes in memory one full search took 0.6 s (`bench/load.py`). What has outlived a few
seconds is state that lives for as long as its session: it is set aside, where the search does not
look. What nothing refers to is freed at once all the same; only cycles wait, until nobody is here,
or for a day.
"""

import asyncio
import gc
from collections.abc import Callable

BETWEEN = 5.0  # seconds; as many objects as come in these are searched in a few milliseconds
FULL = 3_600.0  # seconds between two full searches, where nobody is here
LATEST = 86_400.0  # seconds between two, whoever is here


async def keep_pauses_short(somebody_is_here: Callable[[], bool]) -> None:
    """For ever."""
    since_full = 0.0
    while True:
        await asyncio.sleep(BETWEEN)
        since_full += BETWEEN
        if since_full >= (LATEST if somebody_is_here() else FULL):
            gc.unfreeze()
            gc.collect()
            since_full = 0.0
        gc.collect(1)
        gc.freeze()
