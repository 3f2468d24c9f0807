"""Rehearsals that the office asked for: one at a time, each in a process of its own, not kept.

A rehearsal is twenty clients and a server; in this process a live class would feel it.
"""

import asyncio
import logging
import secrets
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

import msgspec

from duologue.insight.rehearsal import Going, Report

log = logging.getLogger(__name__)
LEARNERS = 20  # the size of class that the product is made for
SPEED = 120.0  # an hour in half a minute; twice as fast still runs clean on a quiet machine
LONGEST = 600.0  # seconds; eight hours at this speed, and more than anybody waits
KEPT = 20  # the newest results; an older one is rehearsed again sooner than it is looked for
_LINES: msgspec.json.Decoder[Going | Report] = msgspec.json.Decoder(Going | Report)


class Failed(Exception):
    """The rehearsal ended without a report."""


class Rehearse(Protocol):
    async def __call__(self, text: str, number: int, told: Callable[[float], None]) -> Report:
        """Rehearses one session of the course text; `told` hears how much is over, 0 to 1."""


class Rehearsal:
    """One that was asked for: how far it is, then what it found."""

    def __init__(self, staff: str, course: str, title: str) -> None:
        self.id, self.staff, self.course, self.title = secrets.token_hex(6), staff, course, title
        self.done = 0.0
        self.report: Report | None = None
        self.failed = False


async def apart(text: str, number: int, told: Callable[[float], None]) -> Report:
    """`duologue rehearse --json`, as anybody can call it. Raises Failed."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "duologue", "rehearse", "-", "--session", str(number),
        "--learners", str(LEARNERS), "--speed", str(SPEED), "--json",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        async with asyncio.timeout(LONGEST):
            child.stdin.write(text.encode())
            await child.stdin.drain()
            child.stdin.close()
            async for line in child.stdout:
                match _LINES.decode(line):
                    case Going(done=done):
                        told(done)
                    case Report() as report:
                        return report
    except (OSError, TimeoutError, ValueError) as error:
        raise Failed from error
    finally:
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()
    raise Failed


class Rehearsals:
    def __init__(self, rehearse: Rehearse = apart) -> None:
        self._rehearse = rehearse
        self._all: dict[str, Rehearsal] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Semaphore(1)

    def begin(self, staff: str, course: str, title: str, text: str, number: int) -> Rehearsal:
        """Begins one, or lets it wait for its turn."""
        made = Rehearsal(staff, course, title)
        self._all[made.id] = made
        for old in list(self._all)[:-KEPT]:
            del self._all[old]
        task = asyncio.create_task(self._run(made, text, number))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return made

    def of(self, staff: str, id: str) -> Rehearsal | None:
        found = self._all.get(id)
        return found if found is not None and found.staff == staff else None

    def last_of(self, staff: str, course: str) -> Rehearsal | None:
        """The newest that they asked for, of those that are still known."""
        found = [x for x in self._all.values() if x.staff == staff and x.course == course]
        return found[-1] if found else None

    async def close(self) -> None:
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _run(self, made: Rehearsal, text: str, number: int) -> None:
        def told(done: float) -> None:
            made.done = done

        async with self._turn:
            try:
                made.report = await self._rehearse(text, number, told)
            except Failed:
                made.failed = True
                log.exception("rehearsal %s ended without a report", made.id)
