"""A real Janus: each seat has a way to its own plenary, while there is one, and to nothing else."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import websockets

from duologue.config import BadSetting, Settings
from duologue.course.read import read
from duologue.exchange.sfu.chosen import forwarder_of
from duologue.exchange.sfu.forwarder import Unreachable, secret_of
from duologue.exchange.sfu.janus import Janus as Unit
from duologue.exchange.sfu.janus_line import Refused, line
from duologue.plan.session_plan import plan_session
from duologue.vocabulary import PersonId, Place, Role, SessionId
from support.classroom import COURSE, Classroom, Seat, classroom
from support.janus import Janus, janus

SECRET = "between the two of us"
NOT_FOR_YOU, NOT_NOW = 1008, 1013


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Janus]:
    with janus(tmp_path_factory.mktemp("janus"), SECRET) as made:
        yield made


@asynccontextmanager
async def seen(home: Path, unit: Janus, host: str = "127.0.0.1") -> AsyncIterator[Classroom]:
    """A class whose plenary is announced to go through the machine `host`."""
    async with classroom(home, sfu=f"janus+{unit.url}", sfu_secret=SECRET) as room:
        plan = plan_session(read(COURSE).course, 1, Place.ONLINE, "", host)
        room.planned, room.token = await room.duologue.plan(plan, None)
        yield room


async def asks(seat: Seat, of: Seat | None = None, **options: object) -> str | int:
    """What somebody is told first who asks for the plenary of a seat; the code of a closed door."""
    url = seat.classroom.url.replace("http", "ws", 1) + (of or seat).path + "/forward"
    try:
        async with websockets.connect(
            url, additional_headers={"Cookie": seat.cookie}, **options
        ) as socket:  # type: ignore[arg-type]
            return str(json.loads(await socket.recv())["type"])
    except websockets.InvalidStatus:
        return NOT_FOR_YOU
    except websockets.ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 0


async def rooms(unit: Janus, session: str) -> bool:
    """Whether Janus has a room for this session."""
    async with line(unit.url, SECRET) as (to_janus, _):
        handle = await to_janus.attach(lambda _: None)
        name = secret_of(SECRET, SessionId(session), "room")
        return bool((await to_janus.ask(handle, {"request": "exists", "room": name}))[0]["exists"])


async def test_a_seat_enters_its_own_plenary_while_there_is_one(
    tmp_path: Path, unit: Janus
) -> None:
    async with seen(tmp_path, unit) as room:
        lead = await room.enter("Lead", Role.FACILITATOR)
        ana, ben = await room.enter("Ana"), await room.enter("Ben")
        assert await asks(ana) == NOT_NOW  # nothing has begun
        await lead.do("next-activity", after=-1)
        await ana.settle()
        assert await asks(ana) == "ready"
        assert await asks(ben, of=ana) == NOT_FOR_YOU
        assert await asks(ana, origin="https://elsewhere.example") == NOT_FOR_YOU
        await ana.do("step-out")
        assert await asks(ana) == NOT_NOW


async def test_rooms_end_the_plenary_for_everybody_and_at_janus(
    tmp_path: Path, unit: Janus
) -> None:
    async with seen(tmp_path, unit) as room:
        lead = await room.enter("Lead", Role.FACILITATOR)
        people = [await room.enter(name) for name in ("Ana", "Ben")]
        for seat in people:
            await seat.do("give-agreement", announced=seat.view["announced"])
        await lead.do("next-activity", after=-1)
        urls = [room.url.replace("http", "ws", 1) + seat.path + "/forward" for seat in people]
        sockets = [
            await websockets.connect(url, additional_headers={"Cookie": seat.cookie})
            for url, seat in zip(urls, people, strict=True)
        ]
        for socket in sockets:
            assert json.loads(await socket.recv())["type"] == "ready"
        assert await rooms(unit, room.planned.id)
        host, step = await room.duologue.hosts.of(room.planned.id), 0
        while host.state.rooms is None:
            assert await lead.do("next-activity", after=step) == "done"
            step += 1
        assert await lead.do("open-rooms") == "done"
        for socket in sockets:
            async with asyncio.timeout(10):
                await socket.wait_closed()
        async with asyncio.timeout(10):
            while await rooms(unit, room.planned.id):
                pass


async def test_another_machine_does_not_carry_what_was_announced(
    tmp_path: Path, unit: Janus
) -> None:
    async with seen(tmp_path, unit, host="media.example.org") as room:
        lead, ana = await room.enter("Lead", Role.FACILITATOR), await room.enter("Ana")
        await lead.do("next-activity", after=-1)
        assert await asks(ana) == NOT_FOR_YOU


async def test_janus_knows_neither_session_nor_name_and_opens_to_nobody_else(unit: Janus) -> None:
    session, told = SessionId("the-session"), []
    forwarder = Unit(unit.url, SECRET, "here")
    async with (
        forwarder.enter(session, PersonId("p1"), told.append),
        line(unit.url, SECRET) as (to_janus, _),
    ):
        handle = await to_janus.attach(lambda _: None)
        room = secret_of(SECRET, session, "room")
        join = {"request": "join", "ptype": "publisher", "room": room}
        for pin in ({}, {"pin": "guessed"}):
            with pytest.raises(Refused):
                await to_janus.ask(handle, join | pin)
        with pytest.raises(Refused):
            await to_janus.ask(handle, {"request": "create", "room": "another"})
        with pytest.raises(Refused):
            await to_janus.ask(handle, {"request": "destroy", "room": room})
    with pytest.raises(Unreachable, match="403"):
        async with line(unit.url, "another secret"):
            pass
    assert "the-session" not in unit.log.read_text()


async def test_who_was_there_first_may_end_it_while_somebody_comes(unit: Janus) -> None:
    forwarder, session = Unit(unit.url, SECRET, "here"), SessionId("in a hurry")

    async def come_and_go(person: int) -> None:
        for _ in range(5):
            async with forwarder.enter(session, PersonId(f"p{person}"), lambda _: None):
                pass

    await asyncio.gather(*map(come_and_go, range(4)))
    assert not await rooms(unit, session)
    await forwarder.end(session)  # of nobody: nothing to do


async def test_a_janus_that_dies_is_noticed(tmp_path: Path) -> None:
    with janus(tmp_path, SECRET) as mortal:
        forwarder = Unit(mortal.url, SECRET, "here")
        async with forwarder.enter(SessionId("s"), PersonId("p"), lambda _: None) as seat:
            mortal.kill()
            async with asyncio.timeout(5):
                await seat.lost()
        with pytest.raises(Unreachable):
            async with forwarder.enter(SessionId("s"), PersonId("p"), lambda _: None):
                pass


@pytest.mark.parametrize(
    "given",
    [
        {"sfu": "janus+http://h", "sfu_secret": "s"},
        {"sfu": "other+ws://h", "sfu_secret": "s"},
        {"sfu": "janus+ws://h"},
        {"sfu": "janus", "sfu_secret": "s"},
    ],
)
def test_a_unit_that_cannot_be_meant_is_said_at_the_start(given: dict[str, str]) -> None:
    with pytest.raises(BadSetting, match="DUOLOGUE_SFU"):
        forwarder_of(Settings(**given))
