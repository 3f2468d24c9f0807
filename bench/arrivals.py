"""Fifty people come and go within a minute, in a class of twenty that sits in rooms of three.

Half of those who go leave by the quiet door, half just close their page; half of those who come
step back in, or load their page again. Somebody is alone while nobody else who is connected sits in
their room, and while they sit in none; they are moved when their room becomes another one.

    bench/arrivals.py [runs, 3] [seconds, 60] [comings and goings, 50]
"""

import asyncio
import json
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import httpx
import websockets

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from room import do, session_of
from table import show
from websockets.sync.client import ClientConnection

from support.server import Server

CLASS, FEWEST, SIZE = 20, 11, 3
LONGEST_ALONE, MOST_MOVES = 3.0, 2  # seconds; times
LOOK = 0.05  # seconds between two looks


class Learner:
    """A client of the live protocol that comes and goes as it is told."""

    def __init__(self, url: str, seat: str) -> None:
        self.id, self._url, self._seat = url.split("/")[-2], url, seat
        self.view: dict[str, object] = {}
        self.connected, self.stepped_out = False, False
        self.moves, self.alone, self.longest_alone = 0, 0.0, 0.0
        self._room: str | None = None
        self._reading: asyncio.Task[None] | None = None

    async def come(self) -> None:
        if self.connected:
            return await self._ask(type="step-back")
        headers = {"Cookie": f"seat={self._seat}"}
        self._socket = await websockets.connect(self._url, additional_headers=headers)
        self.connected, self._room = True, None
        self._reading = asyncio.create_task(self._read())
        if self.stepped_out:
            await self._ask(type="step-back")

    async def go(self, quietly: bool) -> None:
        if quietly:
            await self._ask(type="step-out")
            self.stepped_out, self._room = True, None
            return
        assert self._reading
        self._reading.cancel()
        await self._socket.close()
        self.connected = False

    async def _ask(self, **command: object) -> None:
        self.stepped_out = self.stepped_out and command["type"] != "step-back"
        told = {"type": "do", "id": secrets.token_hex(8), "command": command}
        await self._socket.send(json.dumps(told))

    async def promise(self) -> None:
        await self._ask(type="give-agreement")

    async def _read(self) -> None:
        async for frame in self._socket:
            told = json.loads(frame)
            if told["type"] == "welcome":
                self.view = told["view"]
            elif told["type"] == "show":
                self.view |= told["changes"]
            room = self.room
            if room and not self.stepped_out:
                self.moves += self._room not in (None, room)
                self._room = room

    @property
    def there(self) -> bool:
        """Whether somebody sits before this screen and would like to talk."""
        return self.connected and not self.stepped_out

    @property
    def room(self) -> str | None:
        room = self.view.get("room")
        return room["id"] if isinstance(room, dict) and room["stage"] == "open" else None

    def look(self, others: list["Learner"], seconds: float) -> None:
        """Notes whether anybody is in the same room at this moment."""
        mates = [o for o in others if o is not self and o.there and o.room == self.room]
        waits = self.there and (self.room is None or not mates)
        self.alone = self.alone + seconds if waits else 0.0
        self.longest_alone = max(self.longest_alone, self.alone)


async def one_minute(
    sockets: list[tuple[str, str]], dice: Random, seconds: float, events: int, start: asyncio.Event
) -> tuple[list[Learner], int, int]:
    """The learners, and how many came and went."""
    learners = [Learner(*each) for each in sockets]
    for learner in learners:
        await learner.come()
        await learner.promise()
    start.set()
    while not all(learner.room for learner in learners):  # noqa: ASYNC110  they read views
        await asyncio.sleep(LOOK)
    for learner in learners:
        learner.moves = 0

    async def watch() -> None:
        before = time.monotonic()
        while True:
            await asyncio.sleep(LOOK)
            now = time.monotonic()
            for learner in learners:
                learner.look(learners, now - before)
            before = now

    watching = asyncio.create_task(watch())
    came = went = 0
    times = sorted(dice.uniform(0, seconds) for _ in range(events))
    began = time.monotonic()
    for at in times:
        await asyncio.sleep(max(0.0, began + at - time.monotonic()))
        there = [x for x in learners if x.there]
        away = [x for x in learners if not x.there]
        if away and (len(there) <= FEWEST or dice.random() < len(away) / (CLASS - FEWEST)):
            await dice.choice(away).come()
            came += 1
        else:
            await dice.choice(there).go(dice.random() < 0.5)
            went += 1
    await asyncio.sleep(LONGEST_ALONE)
    watching.cancel()
    for learner in learners:
        if learner.connected:
            await learner.go(quietly=False)
    return learners, came, went


def run(number: int, seconds: float, events: int) -> list[str]:
    talk = f"## icebreaker · Talk · 20 min · rooms of {SIZE}"
    course = f"---\ncourse: Doors\n---\n# One · 30 min\n{talk}\n"
    with tempfile.TemporaryDirectory() as home:
        server = Server(Path(home))
        try:
            join, lead = session_of(server, SIZE, course)
            sockets = [sit(server, join, f"P{i}") for i in range(CLASS)]
            learners, came, went = asyncio.run(
                _led(sockets, Random(number), seconds, events, lambda: begin(lead))
            )
            lead.close()
        finally:
            server.kill()
    alone, moves = max(x.longest_alone for x in learners), max(x.moves for x in learners)
    return [
        str(number), str(came), str(went), f"{alone:.1f} s", f"{alone / LONGEST_ALONE:.2f}",
        str(moves), str(sum(x.moves for x in learners)),
    ]  # fmt: skip


async def _led(
    sockets: list[tuple[str, str]],
    dice: Random,
    seconds: float,
    events: int,
    lead: Callable[[], None],
) -> tuple[list[Learner], int, int]:
    start = asyncio.Event()

    async def leading() -> None:
        await start.wait()
        await asyncio.sleep(1)
        await asyncio.to_thread(lead)

    led = asyncio.create_task(leading())
    found = await one_minute(sockets, dice, seconds, events, start)
    await led
    return found


def begin(lead: ClientConnection) -> None:
    do(lead, type="next-activity", after=-1)
    do(lead, type="open-rooms")


def sit(server: Server, join: str, name: str) -> tuple[str, str]:
    """The address of a learner's socket, and the cookie for it."""
    with httpx.Client(follow_redirects=True, timeout=60) as client:
        page = client.post(join, data={"name": name})
        seat = next(c.value for c in client.cookies.jar if c.name == "seat")
    return str(page.url).replace("http", "ws", 1) + "/socket?voice=0", seat


def main() -> None:
    given = [int(word) for word in sys.argv[1:]]
    runs, seconds, events = (given + [3, 60, 50][len(given) :])[:3]
    rows = [run(number, seconds, events) for number in range(1, runs + 1)]
    heads = ["run", "came", "went", "longest alone", "of 3 s", "moved most", "moves in all"]
    show(f"{events} come and go within {seconds} s, a class of {CLASS}", heads, rows)


if __name__ == "__main__":
    main()
