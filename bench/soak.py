"""Classes that come and go for an hour or more, and what the server's memory does meanwhile.

One server on SQLite. Each class lives for five minutes: a poll answered again and again, a chat,
rooms whose time is extended; its people lose their connection now and then; it ends, and a new one
begins. Once as many have ended as stay in memory (`hosts.STAYS`), memory should stand still: its
median over the last fifth of the time may be at most 5 % above that of the first fifth.

    bench/soak.py [seconds] [classes]
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from typing import TypeVar

from faults import OnSqlite
from load import cpu_of, memory_of
from sqlalchemy.exc import OperationalError
from table import show
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from duologue.live.hosts import STAYS
from duologue.vocabulary import Role, SessionId
from support.classroom import plan_of

COURSE = """---
course: An hour and another
---
# One · 60 min
## poll · Which · 5 min
- one
- two
- three
- four
## chat · A line · 5 min
Write.
## icebreaker · Hello · 20 min · rooms of 4
Say hello.
"""
T = TypeVar("T")
LEARNERS = 8  # of each class
LIFE = 300.0  # seconds of a class
PACE = 10.0  # seconds between two actions of one person, on average
GOES = 0.1  # how likely somebody loses their connection instead
LOOKS = 15.0  # seconds between two looks at the memory
PATIENCE = 300.0  # seconds for an answer, or a way in, where others use the machine as well
MOST = 0.05  # growth


class Person:
    """One device: acts, is answered, loses its connection, and comes back."""

    def __init__(self, url: str, seat: str, dice: Random) -> None:
        self._url, self._seat, self._dice = url, seat, dice
        self._numbers = count()
        self.socket: ClientConnection | None = None
        self.acts = 0

    async def come(self) -> None:
        self.socket = await connect(
            self._url, additional_headers={"Cookie": f"seat={self._seat}"}, compression=None,
            open_timeout=PATIENCE, ping_timeout=PATIENCE,
        )  # fmt: skip

    async def go(self) -> None:
        socket, self.socket = self.socket, None
        if socket is not None:
            await socket.close()

    async def do(self, **command: object) -> None:
        """Until it is answered, also over another connection, as browsers do."""
        id = f"{self._url[-60:-15]}{next(self._numbers)}"
        asked = json.dumps({"type": "do", "id": id, "command": command})
        async with asyncio.timeout(PATIENCE):
            while not await self._answered(asked, id):  # noqa: ASYNC110  a pause, no news
                await asyncio.sleep(1)
        self.acts += 1

    async def _answered(self, asked: str, id: str) -> bool:
        """What else is told is read, and let go of. False where the connection is lost."""
        try:
            if self.socket is None:
                await self.come()
            assert self.socket
            await self.socket.send(asked)
            while json.loads(await self.socket.recv()).get("id") != id:
                pass
        except ConnectionClosed:
            self.socket = None
            return False
        return True

    async def go_on(self, *commands: dict[str, object]) -> None:
        """Every now and then one of these, or a lost connection."""
        while True:
            rest = asyncio.get_running_loop().time() + self._dice.uniform(0, 2 * PACE)
            await self._read_until(rest)
            if self._dice.random() < GOES:
                await self.go()
                await asyncio.sleep(self._dice.uniform(0, 2))
                await self.come()
            else:
                await self.do(**self._dice.choice(commands))

    async def _read_until(self, then: float) -> None:
        try:
            async with asyncio.timeout_at(then):
                while self.socket is not None:
                    await self.socket.recv()
        except TimeoutError:
            return
        except ConnectionClosed:
            self.socket = None


async def one_class(place: OnSqlite, url: str, dice: Random) -> int:
    """How many actions it took."""
    session, _ = await patiently(lambda: place.duologue.plan(plan_of(COURSE)))
    lead = await somebody(place, url, session.id, Role.FACILITATOR, "Lead", dice)
    people = [
        await somebody(place, url, session.id, Role.LEARNER, f"P{i}", dice) for i in range(LEARNERS)
    ]
    answers: list[dict[str, object]] = [{"type": "answer-poll", "choice": i} for i in range(4)]
    for position, commands in enumerate([answers, [{"type": "post-chat", "text": "A line."}], []]):
        await lead.do(type="next-activity", after=position - 1)
        mine = commands or [{"type": "raise-hand"}, {"type": "lower-hand"}]
        leads: tuple[dict[str, object], ...] = ({"type": "extend-time", "minutes": 1},)
        if not commands:
            await lead.do(type="open-rooms")
        with suppress(TimeoutError):
            async with asyncio.timeout(LIFE / 3), asyncio.TaskGroup() as going:
                for person in people:
                    going.create_task(person.go_on(*mine))
                going.create_task(lead.go_on(*leads))
    await lead.do(type="close-session")
    for person in [lead, *people]:
        await person.go()
    return sum(person.acts for person in [lead, *people])


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """A file has one writer, and that is the server; this process writes beside it."""
    while True:
        try:
            return await work()
        except OperationalError:
            await asyncio.sleep(1)


async def somebody(
    place: OnSqlite, url: str, session: SessionId, role: Role, name: str, dice: Random
) -> Person:
    who, seat = await patiently(lambda: place.duologue.people.add(session, role, name))
    at = url.replace("http", "ws", 1) + f"/live/{session}/{who.id}/socket?voice=0"
    made = Person(at, seat, dice)
    await made.come()
    return made


async def run(home: Path, seconds: float, classes: int) -> int:
    place = OnSqlite(home)
    acts = ended = 0
    seen: list[tuple[float, int]] = []
    try:
        server = await place.server()
        pid = server.process.pid
        assert pid
        begun, cpu = time.monotonic(), cpu_of(pid)

        async def go_on(number: int) -> None:
            nonlocal acts, ended
            dice = Random(number)
            await asyncio.sleep(LIFE * number / classes)
            while True:
                acts += await one_class(place, server.url, dice)
                ended += 1

        async def look() -> None:
            while True:
                seen.append((time.monotonic() - begun, memory_of(pid)))
                if len(seen) % 20 == 1:
                    at, memory = seen[-1]
                    print(f"{at:6.0f} s  {memory / 1e6:.1f} MB  {ended} ended", flush=True)
                await asyncio.sleep(min(LOOKS, seconds / 40))

        with suppress(TimeoutError):
            async with asyncio.timeout(seconds), asyncio.TaskGroup() as going:
                going.create_task(look())
                for i in range(classes):
                    going.create_task(go_on(i))
        used = (cpu_of(pid) - cpu) / (time.monotonic() - begun)
    finally:
        await place.end()
    return judge(seen, seconds, classes, acts, ended, used)


def judge(
    seen: list[tuple[float, int]], seconds: float, classes: int, acts: int, ended: int, used: float
) -> int:
    warm = min(LIFE + STAYS + LIFE, seconds / 3)
    fifth = (seconds - warm) / 5
    first = median(memory for at, memory in seen if warm <= at < warm + fifth)
    last = median(memory for at, memory in seen if at >= seconds - fifth)
    growth = last / first - 1
    rows = [[
        f"{seconds / 3600:.2f} h", f"{ended}", f"{acts:,}", f"{100 * used:.1f} %",
        f"{first / 1e6:.1f} MB", f"{last / 1e6:.1f} MB", f"{100 * growth:+.1f} %",
        "yes" if growth < MOST else "NO",
    ]]  # fmt: skip
    heads = ["time", "ended", "actions", "CPU", "warm", "at the end", "growth", "under 5 %"]
    show(
        f"{classes} classes of {LEARNERS} at a time, for {LIFE / 60:.0f} minutes each", heads, rows
    )
    return int(growth >= MOST)


def main() -> None:
    given = [int(x) for x in sys.argv[1:]]
    seconds, classes = (*given, *(3600, 12)[len(given) :])
    with tempfile.TemporaryDirectory() as home:
        sys.exit(asyncio.run(run(Path(home), seconds, classes)))


if __name__ == "__main__":
    main()
