"""Real processes on a real PostgreSQL and Redis, and learners who never rest: what was
acknowledged to them must stand in the log, whatever dies."""

import asyncio
import json
import socket
from collections.abc import Callable
from pathlib import Path
from random import Random

import websockets

from duologue.config import Settings
from duologue.course.read import read
from duologue.live.clock import WallClock
from duologue.plan.session_plan import plan_session
from duologue.vocabulary import Role
from duologue.web.installation import Duologue
from support.classroom import Seat
from support.redis import RedisServer
from support.server import Server

COURSE = """---
course: Two places
---
# One · 30 min
## poll · Which · 5 min
Which of these?
- one
- two
- three
- four
## icebreaker · Hello · 5 min · rooms of 3
Say hello.
"""


class Installation:
    """A database and a Redis, on which servers are started; a session, and seats in it."""

    def __init__(self, home: Path, url: str, **settings: str) -> None:
        self.home, self.redis = home, RedisServer(home)
        self.settings = {
            "database": url, "redis": self.redis.url, "data": str(home / "data"),
            "metrics_token": "t", "logs": "json", **settings,
        }  # fmt: skip
        self.duologue = Duologue(Settings(data=home / "data", database=url), WallClock())
        self.servers: list[Server] = []
        self.seats: list[Seat] = []

    async def begin(self, **planned: str) -> None:
        """`planned`: as `plan_session` takes it."""
        plan = plan_session(read(COURSE).course, 1, **planned)  # type: ignore[arg-type]
        self.session, _ = await self.duologue.plan(plan)

    async def server(self, *arguments: str) -> Server:
        made = await asyncio.to_thread(Server, self.home, *arguments, **self.settings)
        self.servers.append(made)
        return made

    async def seat(self, name: str, at: Server, role: Role = Role.LEARNER) -> Seat:
        person, token = await self.duologue.people.add(self.session.id, role, name)
        seat = await Seat(at, person, token).open()  # type: ignore[arg-type]
        self.seats.append(seat)
        return seat

    async def end(self) -> None:
        for seat in self.seats:
            await seat.close()
        for server in self.servers:
            await asyncio.to_thread(server.stop)
        self.redis.kill()
        await self.duologue.close()


class Restless:
    """A learner who answers again and again, and comes back wherever somebody answers."""

    def __init__(
        self, seat: Seat, dice: Random, rest: float = 0.05, twice: bool = False,
        line: Callable[[], socket.socket | None] = lambda: None,
    ) -> None:  # fmt: skip
        """`rest`: the longest pause between two answers, in seconds. `twice`: sends each frame
        again, later, and out of order. `line` opens a connection from another host."""
        self._seat, self._dice, self._rest, self._twice = seat, dice, rest, twice
        self._line = line
        self._sent: list[str] = []
        self.acknowledged: list[str] = []

    async def go_on(self) -> None:
        number, waiting = 0, ""
        url = self._seat.classroom.url.replace("http", "ws", 1) + self._seat.path + "/socket"
        cookie = {"Cookie": f"seat={self._seat.token}"}
        while True:
            try:
                line = await asyncio.to_thread(self._line)
                async with websockets.connect(url, additional_headers=cookie, sock=line) as open_:
                    async for frame in open_:
                        told = json.loads(frame)
                        if told["type"] == "welcome":
                            pass
                        elif told["type"] == "done" and told["id"] == waiting:
                            self.acknowledged.append(waiting)
                            waiting = ""
                            await asyncio.sleep(self._dice.uniform(0.0, self._rest))
                        elif told["type"] == "refused" and told["id"] == waiting:
                            # It could not be kept: asked again, as a person would.
                            await asyncio.sleep(self._dice.uniform(0.1, 0.5))
                        else:
                            continue
                        if not waiting:
                            number += 1
                            waiting = f"{self._seat.id}-r{number}"
                        command = {"type": "answer-poll", "choice": number % 4}
                        asked = {"type": "do", "id": waiting, "command": command}
                        await open_.send(json.dumps(asked))
                        if self._twice:
                            self._sent = [*self._sent[-5:], json.dumps(asked)]
                            for again in self._dice.sample(self._sent, len(self._sent)):
                                await open_.send(again)
            except (OSError, websockets.WebSocketException):
                await asyncio.sleep(self._dice.uniform(0.05, 0.25))


def processes_of(server: Server) -> set[int]:
    """Those that answer, without the one that watches them."""
    first = server.process.pid
    children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    return set(map(int, children))
