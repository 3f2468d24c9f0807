"""Lists of people on their way into a cohort: done beside the page that asked, and watched."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)
KEPT = 20  # the newest; whoever looks for an older one looks at the list itself


class Bring:
    """One that was asked for, and how far it is, from 0 to 1."""

    def __init__(self, staff: str, cohort: str, count: int) -> None:
        self.id, self.staff, self.cohort, self.count = secrets.token_hex(6), staff, cohort, count
        self.done = 0.0
        self.over = self.failed = False


class Brings:
    def __init__(self) -> None:
        self._all: dict[str, Bring] = {}
        self._running: set[asyncio.Task[None]] = set()

    def begin(
        self, staff: str, cohort: str, count: int,
        work: Callable[[Callable[[float], None]], Awaitable[None]],
    ) -> Bring:  # fmt: skip
        """`work` says how far it is."""
        made = Bring(staff, cohort, count)
        self._all[made.id] = made
        for old in list(self._all)[:-KEPT]:
            del self._all[old]
        task = asyncio.create_task(self._run(made, work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return made

    def of(self, staff: str, id: str) -> Bring | None:
        found = self._all.get(id)
        return found if found is not None and found.staff == staff else None

    async def close(self) -> None:
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _run(
        self, made: Bring, work: Callable[[Callable[[float], None]], Awaitable[None]]
    ) -> None:
        def told(done: float) -> None:
            made.done = done

        try:
            await work(told)
        except Exception as error:  # noqa: BLE001  the page says that it stood still
            made.failed = True
            log.error("a list stood still: %s", type(error).__name__)
        finally:
            made.over = True
