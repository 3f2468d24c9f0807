"""A real server in this process, with real sockets: everything that a class and its staff do."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path

import httpx
import websockets

from duologue.config import Settings
from duologue.course.read import read
from duologue.live.clock import Clock, WallClock
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.record.people import Participant
from duologue.record.sessions import Planned
from duologue.record.staff import WORKING
from duologue.vocabulary import Role, StaffRole
from duologue.web.installation import Duologue
from duologue.web.serving import running

COURSE = (Path(__file__).parents[2] / "courses" / "first-steps.md").read_text()
# Read once: for each client anew it would take longer than what the client asks.
CERTIFICATES = ssl.create_default_context()
PATIENCE = 60  # seconds for an answer on a busy machine


def plan_of(text: str = COURSE, number: int = 1) -> SessionPlan:
    return plan_session(read(text).course, number)


class Seat:
    """One participant's device: its cookie, its socket, and every frame in both directions."""

    def __init__(self, classroom: "Classroom", person: Participant, token: str) -> None:
        self.classroom, self.person, self.token = classroom, person, token
        self.path = f"/live/{person.session}/{person.id}"
        self.cookie = f"seat={token}"
        self.sent: list[str] = []
        self.received: list[str] = []
        self.beats = 0
        self.view: dict[str, object] = {}
        self._news = asyncio.Condition()
        self._reading: asyncio.Task[None] | None = None
        self._ids = count()

    @property
    def id(self) -> str:
        return self.person.id

    async def open(self, beside: str = "", **options: object) -> "Seat":
        url = self.classroom.url.replace("http", "ws", 1) + self.path + beside + "/socket"
        cookie = {"Cookie": self.cookie}
        self.socket = await websockets.connect(url, additional_headers=cookie, **options)
        self._reading = asyncio.create_task(self._read())
        await self.until(lambda: bool(self.view))
        return self

    async def close(self) -> None:
        await self.socket.close()
        if self._reading is not None:
            await self._reading

    async def _read(self) -> None:
        try:
            async for frame in self.socket:
                text = frame if isinstance(frame, str) else frame.decode()
                async with self._news:
                    told = json.loads(text)
                    if told["type"] == "beat":
                        # Comes by itself, and says nothing but the time.
                        assert told.keys() == {"type", "now"}
                        self.beats += 1
                        continue
                    self.received.append(text)
                    if told["type"] == "welcome":
                        self.view = told["view"]
                    elif told["type"] == "show":
                        self.view |= told["changes"]
                    self._news.notify_all()
        except websockets.ConnectionClosed:
            return

    async def until(self, holds: object) -> None:
        """Waits for a condition over what has been received. Counted are the seconds in which this
        process came to run: where others take the machine for a minute, the server stands still,
        too."""
        assert callable(holds)
        async with self._news:
            for _ in range(PATIENCE):
                with suppress(TimeoutError):
                    return await asyncio.wait_for(self._news.wait_for(holds), 1)
        raise TimeoutError

    async def send(self, frame: str | bytes) -> None:
        self.sent.append(frame if isinstance(frame, str) else repr(frame))
        await self.socket.send(frame)

    async def do(self, type: str, **fields: object) -> str:
        """Sends a command; returns "done", or the code of its refusal."""
        id = f"{self.id}-{next(self._ids)}"
        command = {"type": type, **fields}
        await self.send(json.dumps({"type": "do", "id": id, "command": command}))
        return await self.answer_to(id)

    async def answer_to(self, id: str | None) -> str:
        found: list[str] = []

        def answered() -> bool:
            for text in self.received:
                if id is not None and id not in text:
                    continue  # most are about something else
                told = json.loads(text)
                if told["type"] in ("done", "refused") and told["id"] == id:
                    found.append(told.get("code", "done"))
            return bool(found)

        await self.until(answered)
        return found[-1]

    async def settle(self) -> None:
        """Everything that the server had to say before this moment has arrived."""
        before = sum('"pong"' in text for text in self.received)
        await self.socket.send('{"type":"ping"}')
        await self.until(lambda: sum('"pong"' in text for text in self.received) > before)

    def client(self) -> httpx.AsyncClient:
        return self.classroom.client({"seat": self.token})


class Classroom:
    """The server, and who enters it. Sessions are planned by a staff member where one is given."""

    def __init__(self, duologue: Duologue, settings: Settings) -> None:
        self.duologue, self.settings, self.url = duologue, settings, settings.address
        self.seats: list[Seat] = []
        self.clients: list[httpx.AsyncClient] = []

    async def plan(self, text: str = COURSE, staff: str | None = None) -> Planned:
        self.planned, self.token = await self.duologue.plan(plan_of(text), staff)
        return self.planned

    async def seat(
        self, name: str = "Ana", role: Role = Role.LEARNER, planned: Planned | None = None, *,
        beside: str = "",
    ) -> Seat:  # fmt: skip
        session = (planned or self.planned).id
        made = Seat(self, *await self.duologue.people.add(session, role, name, beside=beside))
        self.seats.append(made)
        return made

    async def enter(
        self, name: str = "Ana", role: Role = Role.LEARNER, planned: Planned | None = None, *,
        beside: str = "",
    ) -> Seat:  # fmt: skip
        return await (await self.seat(name, role, planned, beside=beside)).open()

    async def staff(
        self, name: str = "Marta", roles: tuple[StaffRole, ...] = WORKING
    ) -> tuple[str, str]:
        """The id of a new staff member, and the token of their sign-in."""
        clock = self.duologue.clock
        invitation = await self.duologue.staff.invite(clock.now(), roles)
        member = await self.duologue.staff.accept(
            invitation, name, "a sentence to remember", clock.now()
        )
        assert member is not None
        return member.id, await self.duologue.sign_ins.begin(member, clock.now())

    def client(self, cookies: dict[str, str] | None = None) -> httpx.AsyncClient:
        made = httpx.AsyncClient(
            base_url=self.url, cookies=cookies, timeout=PATIENCE, verify=CERTIFICATES
        )
        self.clients.append(made)
        return made


@asynccontextmanager
async def classroom(
    home: Path, clock: Clock | None = None, log_level: str = "error", **settings: object
) -> AsyncIterator[Classroom]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    given = Settings(data=home, port=port, **settings)
    duologue = Duologue(given, clock or WallClock())
    async with running(duologue, given, log_level=log_level):
        made = Classroom(duologue, given)
        try:
            yield made
        finally:
            for seat in made.seats:
                if hasattr(seat, "socket"):
                    await seat.close()
            for client in made.clients:
                await client.aclose()
