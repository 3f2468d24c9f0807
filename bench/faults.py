"""What may break while twenty classes run, and what is left of what was acknowledged: nothing lost.

Two processes on PostgreSQL and Redis, twenty classes; in each, learners who answer again and again
and note what was acknowledged. After each fault every one of them must be answered again, within
five seconds of the fault's end, and all that they noted must stand in the log, once.

    bench/faults.py [classes] [name of a fault …]
"""

import asyncio
import base64
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager, suppress
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from table import show
from websockets.asyncio.client import ClientConnection, connect
from wires import MIDDLE, Host, hosts

from duologue.config import Settings
from duologue.live.clock import WallClock
from duologue.record.event_log import EventLog
from duologue.vocabulary import Role, SessionId
from duologue.web.installation import Duologue
from support.classroom import Seat
from support.coturn import Coturn
from support.installation import Installation, Restless, processes_of
from support.janus import Janus
from support.janus import janus as running_janus
from support.postgres import Cluster, cluster

LEARNERS = 3  # of each class who never rest
REST = 2.0  # seconds between two answers, at most: far more than in a class
RESUMED = 5.0  # seconds, as promised
PATIENCE = 60.0  # seconds; who is not answered by then is counted as never
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")  # Debian: faketime
LOSS = 0.2  # of the packets, in each direction
SECRET = "a secret of the bench"  # noqa: S105


class Scene:
    """An installation with its classes in full swing."""

    def __init__(self, place: Installation, postgres: Cluster | None, classes: int) -> None:
        self.place, self.postgres, self.classes = place, postgres, classes
        self.restless: list[tuple[SessionId, Restless]] = []
        # What stands beside, where the fault is in it.
        self.turn: Coturn | None = None
        self.janus: Janus | None = None
        self.far: Host | None = None
        self._going: list[asyncio.Task[None]] = []

    async def begin(self, *arguments: str, twice: bool = False) -> None:
        self.server = await self.place.server(*arguments)
        for number in range(self.classes):
            await self.place.begin(**({"forwarded": self.janus.host} if self.janus else {}))
            session = self.place.session.id
            lead = await self.place.seat("Lead", self.server, Role.FACILITATOR)
            await lead.do("next-activity", after=-1)
            await lead.close()
            self.place.seats.remove(lead)
            for i in range(LEARNERS):
                made = await self.place.duologue.people.add(session, Role.LEARNER, f"P{i}")
                seat = Seat(self.server, *made)  # type: ignore[arg-type]
                dice = Random(number * 100 + i)
                line = self._from_afar if self.far else lambda: None
                self.restless.append((session, Restless(seat, dice, REST, twice, line)))
        self._going = [asyncio.create_task(each.go_on()) for _, each in self.restless]
        await self.all_answered()

    def _from_afar(self) -> socket.socket:
        assert self.far
        line = self.far.connect(MIDDLE, self.server.port)
        line.setblocking(False)
        return line

    async def all_answered(self) -> float:
        """Seconds until each was answered once more; PATIENCE where somebody never was."""
        begun = time.monotonic()
        before = [len(each.acknowledged) for _, each in self.restless]
        # The second answer from now on: the first may have been on its way.
        while any(
            len(each.acknowledged) < n + 2
            for (_, each), n in zip(self.restless, before, strict=True)
        ):
            if time.monotonic() - begun > PATIENCE:
                return PATIENCE
            await asyncio.sleep(0.02)
        return time.monotonic() - begun

    async def lost(self) -> int:
        """Acknowledged and not in the log, or in it twice."""
        wrong = 0
        for session in {session for session, _ in self.restless}:
            log = await EventLog.read(self.place.duologue.hosts._kept.log, session)
            stored = [entry.command for entry in log if entry.command]
            noted = {id for at, each in self.restless if at == session for id in each.acknowledged}
            wrong += len(noted - set(stored)) + len(stored) - len(set(stored))
        return wrong

    async def end(self) -> None:
        for task in self._going:
            task.cancel()
        await asyncio.gather(*self._going, return_exceptions=True)
        await self.place.end()


Fault = Callable[[Scene], Awaitable[None]]


async def kill_a_process(scene: Scene) -> None:
    os.kill(min(processes_of(scene.server)), signal.SIGKILL)


async def kill_redis(scene: Scene) -> None:
    await asyncio.to_thread(scene.place.redis.kill)
    await asyncio.sleep(2)
    await asyncio.to_thread(scene.place.redis.start)


async def kill_postgres(scene: Scene) -> None:
    assert scene.postgres
    await asyncio.to_thread(scene.postgres.kill)
    await asyncio.sleep(1)
    await asyncio.to_thread(scene.postgres.start)


async def kill_coturn(scene: Scene) -> None:
    """The relay that the servers name; of a class, nothing but calls goes by way of it."""
    assert scene.turn
    scene.turn.kill()
    await asyncio.sleep(2)
    scene.turn = await asyncio.to_thread(Coturn, scene.place.home, SECRET)


async def kill_janus(scene: Scene) -> None:
    """One of each class is in its plenary by way of it: put out, and in again when it is back."""
    assert scene.janus
    devices = [each._seat for _, each in scene.restless[::LEARNERS]]
    sockets = [await forwarded(device) for device in devices]
    await asyncio.to_thread(scene.janus.kill)
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*(socket.wait_closed() for socket in sockets))
    await asyncio.sleep(1)
    await asyncio.to_thread(scene.janus.start)
    async with asyncio.timeout(RESUMED):
        again = await asyncio.gather(*map(forwarded, devices))
    await asyncio.gather(*(socket.close() for socket in again))


async def forwarded(seat: Seat) -> ClientConnection:
    """A way into the plenary, as soon as there is one that stays open."""
    url = seat.classroom.url.replace("http", "ws", 1) + seat.path + "/forward"
    while True:
        socket = await connect(url, additional_headers={"Cookie": f"seat={seat.token}"})
        with suppress(TimeoutError):
            async with asyncio.timeout(0.5):
                await socket.wait_closed()
        if socket.close_code is None:
            return socket
        await asyncio.sleep(0.2)


async def lose_packets(scene: Scene) -> None:
    """Every learner is elsewhere, behind a wire of which a fifth is lost in each direction."""
    assert scene.far
    scene.far.wire.loss = LOSS
    before = [len(each.acknowledged) for _, each in scene.restless]
    await asyncio.sleep(20)
    answered = [len(e.acknowledged) > n for (_, e), n in zip(scene.restless, before, strict=True)]
    print(f"  answered in 20 s of loss: {sum(answered)} of {len(answered)}")
    scene.far.wire.calm()


async def roll_out(scene: Scene) -> None:
    before = processes_of(scene.server)
    os.kill(scene.server.process.pid, signal.SIGHUP)
    async with asyncio.timeout(PATIENCE * 2):
        while processes_of(scene.server) & before:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def read_nothing(scene: Scene) -> None:
    """Ten who asked for everything and take nothing, in the midst of a class."""
    await _deaf(scene, 10)
    await asyncio.sleep(5)


async def be_half_open(scene: Scene) -> None:
    """A device that lost its network: it answers no ping, and is away before long."""
    (seat,) = await _deaf(scene, 1)
    wall = await scene.place.seat("Lead", scene.server, Role.FACILITATOR)
    async with asyncio.timeout(PATIENCE * 2):
        while any(p["id"] == seat.id and p["here"] for p in wall.view["people"]):  # type: ignore[attr-defined]  # noqa: ASYNC110
            await asyncio.sleep(0.2)


async def _deaf(scene: Scene, number: int) -> list[Seat]:
    """Sockets that were opened by hand and never read."""
    seats = []
    for i in range(number):
        seat = await scene.place.seat(f"Deaf {i}", scene.server)
        await seat.close()
        at = urlsplit(scene.server.url)
        reader, writer = await asyncio.open_connection(at.hostname, at.port, limit=1)
        writer.write(
            f"GET {seat.path}/socket HTTP/1.1\r\nHost: {at.netloc}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nCookie: seat={seat.token}\r\n"
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n\r\n".encode()
        )
        await writer.drain()
        seat.deaf = (reader, writer)  # type: ignore[attr-defined]  held open
        seats.append(seat)
    await asyncio.sleep(1)
    return seats


async def step_the_clock(scene: Scene) -> None:
    """Five minutes forward, and then ten back."""
    file = scene.place.home / "clock"
    for offset in ("+300", "-300"):
        file.write_text(offset)
        await asyncio.sleep(3)


async def nothing(scene: Scene) -> None:
    """The fault is in what the learners send."""
    await asyncio.sleep(5)


async def fill_the_disk(scene: Scene) -> None:
    """SQLite alone, on a disk of its own that is full for three seconds."""
    filler = scene.place.home / "filler"
    with filler.open("wb") as opened, suppress(OSError):
        while True:
            opened.write(b"x" * 65_536)
            opened.flush()
    await asyncio.sleep(3)
    filler.unlink()


FAULTS: dict[str, Fault] = {
    "kill -9 of a process": kill_a_process,
    "kill -9 of Redis": kill_redis,
    "kill -9 of PostgreSQL": kill_postgres,
    "kill -9 of coturn": kill_coturn,
    "kill -9 of Janus": kill_janus,
    "rolling deploy": roll_out,
    "slow readers": read_nothing,
    "half-open sockets": be_half_open,
    "clock stepped by 5 minutes": step_the_clock,
    "20 % of packets lost": lose_packets,
    "frames twice and out of order": nothing,
    "full disk (SQLite)": fill_the_disk,
}


@asynccontextmanager
async def scene_for(name: str, classes: int) -> AsyncIterator[Scene]:
    home = Path(tempfile.mkdtemp())
    if "disk" in name:
        subprocess.run(  # noqa: ASYNC221  nothing runs yet
            ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", home], check=True
        )
        scene = Scene(OnSqlite(home), None, classes)
        try:
            await scene.begin()
            yield scene
        finally:
            await scene.end()
            subprocess.run(["umount", "-l", home], check=True)  # noqa: ASYNC221
            home.rmdir()  # noqa: ASYNC240
        return
    with cluster() as postgres, ExitStack() as stack:
        if "clock" in name:
            (home / "clock").write_text("+0")
            stepped = {
                "LD_PRELOAD": str(FAKETIME), "FAKETIME_TIMESTAMP_FILE": str(home / "clock"),
                "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            }  # fmt: skip
        else:
            stepped = {}
        beside: dict[str, str] = {}
        turn = janus = far = None
        if "coturn" in name:
            turn = Coturn(home, SECRET)
            beside |= {"turn": " ".join(turn.urls), "turn_secret": SECRET}
        if "Janus" in name:
            janus = stack.enter_context(running_janus(home, SECRET))
            beside |= {"sfu": f"janus+{janus.url}", "sfu_secret": SECRET}
        if "lost" in name:
            (far,) = stack.enter_context(hosts(1))
            beside["host"] = MIDDLE
        scene = Scene(Installation(home, postgres.fresh(), **beside), postgres, classes)
        scene.turn, scene.janus, scene.far = turn, janus, far
        os.environ.update(stepped)
        try:
            try:
                await scene.begin("--processes", "2", twice="twice" in name)
            finally:
                for key in stepped:
                    del os.environ[key]
            yield scene
        finally:
            await scene.end()
            if scene.turn:
                scene.turn.kill()
    shutil.rmtree(home)


class OnSqlite(Installation):
    """The same on SQLite: one process, and no Redis."""

    def __init__(self, home: Path) -> None:
        super().__init__(home, "")
        self.redis.kill()
        self.settings = {"data": str(home / "data")}
        self.duologue = Duologue(Settings(data=home / "data"), WallClock())


async def tried(name: str, classes: int) -> list[str]:
    async with scene_for(name, classes) as scene:
        before = sum(len(each.acknowledged) for _, each in scene.restless)
        await FAULTS[name](scene)
        took = await scene.all_answered()
        # The pauses that people make are no fault.
        resumed = max(0.0, took - 2 * REST)
        lost = await scene.lost()
        noted = sum(len(each.acknowledged) for _, each in scene.restless)
        survived = lost == 0 and resumed < RESUMED and noted > before
        return [name, f"{resumed:.1f} s", f"{noted:,}", str(lost), "yes" if survived else "NO"]


def main() -> None:
    classes = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    names = sys.argv[2:] or list(FAULTS)
    rows = []
    for name in names:
        try:
            rows.append(asyncio.run(tried(name, classes)))
        except (AssertionError, TimeoutError, OSError, sqlite3.Error) as error:
            rows.append([name, "–", "–", "–", f"NO: {type(error).__name__} {error}"[:60]])
        print(" · ".join(rows[-1]), flush=True)
    survived = sum(row[-1] == "yes" for row in rows)
    heads = ["fault", "served again after", "acknowledged", "of them lost", "survived"]
    show(f"{classes} classes, {classes * LEARNERS} who never rest", heads, rows)
    print(f"survived {survived} of {len(rows)}")


if __name__ == "__main__":
    main()
