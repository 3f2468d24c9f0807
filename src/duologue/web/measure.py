"""What is counted of a running process: how much and how fast, never who, what or where.

Nothing is counted where nobody asks: the library is loaded with the first setting that wants it.
"""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

from duologue.activities.refusals import Code

# Seconds of one action, from its frame to its acknowledgement; 0.15 is what is promised.
BOUNDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5)
BETWEEN_LOOKS = 5.0  # seconds; whoever scrapes comes more rarely
# Where several processes put their numbers, so that any of them tells those of all.
SHARED = "PROMETHEUS_MULTIPROC_DIR"


class Numbers(msgspec.Struct, frozen=True, kw_only=True):
    """What a process knows of itself."""

    commits: int
    writes: int
    sessions: int
    redis_reached: bool


class Measure(Protocol):
    def acted(self, refused: Code | None, seconds: float) -> None: ...

    def connected(self, more: int) -> None: ...

    def answered(self, status: int) -> None: ...

    async def look_for_ever(self, numbers: Callable[[], Numbers]) -> None: ...

    def text(self) -> bytes: ...


class Unmeasured:
    """Nobody asks."""

    def acted(self, refused: Code | None, seconds: float) -> None:
        pass

    def connected(self, more: int) -> None:
        pass

    def answered(self, status: int) -> None:
        pass

    async def look_for_ever(self, numbers: Callable[[], Numbers]) -> None:
        pass

    def text(self) -> bytes:
        return b""


class Measured:
    """Counts for Prometheus."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

        mine = CollectorRegistry()
        self._registry = mine

        def total(name: str, sentence: str, *by: str) -> Counter:
            return Counter(f"duologue_{name}", sentence, by, registry=mine)

        def now(name: str, sentence: str) -> Gauge:
            # Several processes: the sum of those that live.
            return Gauge(f"duologue_{name}", sentence, registry=mine, multiprocess_mode="livesum")

        def seconds(name: str, sentence: str) -> Histogram:
            return Histogram(f"duologue_{name}_seconds", sentence, buckets=BOUNDS, registry=mine)

        self._actions = total("actions", "Commands from devices, by what became of them", "said")
        self._took = seconds("action", "From a command's frame to its acknowledgement")
        self._late = seconds("late", "How late the event loop came back to what was due")
        self._answers = total("answers", "Pages and forms answered, by kind of status", "status")
        self._sockets = now("sockets", "Open sockets of live sessions")
        self._sessions = now("sessions", "Live sessions in memory")
        self._memory = now("resident_bytes", "Memory in use")
        self._redis = now("redis_reached", "Processes that reach Redis")
        self._commits = total("commits", "Commits of the database")
        self._writes = total("writes", "Writes that those commits took along")
        self._cpu = total("cpu_seconds", "Processor time")

    def acted(self, refused: Code | None, seconds: float) -> None:
        self._actions.labels(refused or "done").inc()
        self._took.observe(seconds)

    def connected(self, more: int) -> None:
        self._sockets.inc(more)

    def answered(self, status: int) -> None:
        self._answers.labels(f"{status // 100}xx").inc()

    async def look_for_ever(self, numbers: Callable[[], Numbers]) -> None:
        loop = asyncio.get_running_loop()
        before, used_before = Numbers(commits=0, writes=0, sessions=0, redis_reached=False), 0.0
        while True:
            told, used = numbers(), _cpu_seconds()
            self._commits.inc(told.commits - before.commits)
            self._writes.inc(told.writes - before.writes)
            self._cpu.inc(used - used_before)
            before, used_before = told, used
            self._sessions.set(told.sessions)
            self._redis.set(told.redis_reached)
            self._memory.set(_resident_bytes())
            due = loop.time() + BETWEEN_LOOKS
            await asyncio.sleep(BETWEEN_LOOKS)
            self._late.observe(max(0.0, loop.time() - due))

    def text(self) -> bytes:
        from prometheus_client import CollectorRegistry, generate_latest

        registry = self._registry
        if SHARED in os.environ:
            from prometheus_client.multiprocess import MultiProcessCollector

            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry)


def forget_process(pid: int) -> None:
    """Its sockets and its memory are no more; what it counted stays counted."""
    if SHARED in os.environ:
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(pid)  # type: ignore[no-untyped-call]


def _cpu_seconds() -> float:
    used = os.times()
    return used.user + used.system


def _resident_bytes() -> int:
    """0 where the system does not say."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
