"""A learning record store is told who attended, once each, and nothing else."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from duologue.exchange.addresses import is_safe_address
from duologue.exchange.xapi.store import Store
from duologue.plan.announcement import hash_of_announced
from duologue.record.connectors import Connects
from duologue.record.members import Change, Member, fresh_member_id
from duologue.record.sessions import Planned
from duologue.vocabulary import CohortId, Role
from support.beside import beside
from support.classroom import Classroom, Seat, classroom, plan_of
from support.record_store import KEY, SECRET

SECRET_LINE = "what only the class may read 8f3a"
COURSE = """---
course: Listening
---
# Day one · 30 min
## chat · A line · 5 min
Write a line.
"""


@pytest.fixture(scope="module")
def lrs() -> Iterator[str]:
    with beside("record_store") as url:
        yield url


class Class:
    """A cohort of three with addresses, and one without; Marta is an administrator and leads."""

    def __init__(self, room: Classroom, lrs: str) -> None:
        self.room, self.lrs = room, lrs
        self.cohort = CohortId("")

    async def begin(self) -> "Class":
        duologue = self.room.duologue
        self.staff, self.cookie = await self.room.staff("Marta")
        self.cohort = (await duologue.cohorts.create(self.staff, "C", None, 0.0)).id
        self.members = [
            Member(id=fresh_member_id(), name=name, email=email)
            for name, email in (("Ana", "ana@e.org"), ("Ben", ""), ("Cleo", "cleo@e.org"))
        ]
        await duologue.members.change(self.cohort, Change.ADDED, 0.0, put=self.members)
        return self

    async def connect(self, **said: str) -> httpx.Response:
        form = {"endpoint": f"{self.lrs}/xapi/", "key": KEY, "secret": SECRET} | said
        async with self.room.client({"staff": self.cookie}) as client:
            return await client.post("/staff/connectors/store", data=form)

    async def plan(self) -> Planned:
        duologue = self.room.duologue
        planned, _ = await duologue.plan(plan_of(COURSE), self.staff, cohort=self.cohort)
        self.room.planned = planned
        return planned

    async def seat(self, member: Member) -> Seat:
        person, token = await self.room.duologue.people.take_seat(
            self.room.planned.id, member.id, member.name
        )
        return await Seat(self.room, person, token).open()

    async def hold(self) -> None:
        """Ana leaves early, Ben stays, Cleo does not come; somebody from the street walks in."""
        ana, ben, _ = self.members
        early = await self.seat(ana)
        stays, lead = await self.seat(ben), await self.room.enter("Marta", Role.FACILITATOR)
        await self.room.enter("Walker")
        assert await lead.do("next-activity", after=-1) == "done"
        assert await stays.do("post-chat", text=SECRET_LINE) == "done"
        await early.close()
        await self.room.duologue.hosts.look_for_absent()
        assert await lead.do("close-session") == "done"

    async def ask(self, path: str) -> dict[str, Any]:
        async with httpx.AsyncClient() as client:
            return (await client.get(self.lrs + path)).json()  # type: ignore[no-any-return]

    async def told(self) -> list[tuple[str, str]]:
        """Who did what, by all that the store keeps of this session."""
        kept = (await self.ask("/kept"))["kept"].values()
        here = f"/sessions/{self.room.planned.id}"
        return sorted(
            (s["actor"]["name"], s["verb"]["display"]["en"])
            for s in kept if s["object"]["id"].endswith(here)
        )  # fmt: skip


@pytest.fixture
async def made(tmp_path: Path, lrs: str) -> AsyncIterator[Class]:
    async with classroom(tmp_path) as room:
        yield await Class(room, lrs).begin()


async def test_who_attended_is_told_once_and_nothing_else_is(made: Class) -> None:
    assert (await made.connect()).status_code == 303
    planned = await made.plan()
    await made.ask("/busy?times=1")
    await made.hold()
    teller, clock = made.room.duologue.teller, made.room.duologue.clock
    await teller.tell()
    waiting = await made.room.duologue.outbox.waiting(Connects.RECORD_STORE)
    assert (waiting.count, waiting.problem) == (1, "it answered 503")
    # The answer was lost, not the statement; it comes again under its own id.
    (again,) = await made.room.duologue.outbox.due(clock.now() + 61, 9)
    await teller._tell(again)
    assert (await made.room.duologue.outbox.waiting(Connects.RECORD_STORE)).count == 0
    told = await made.told()
    assert ("Ana", "attended") in told
    assert [x for x in told if x[0] == "Ben"] == [("Ben", "attended"), ("Ben", "completed")]
    assert {name for name, _ in told} == {"Ana", "Ben"}
    bodies = "".join((await made.ask("/kept"))["bodies"])
    assert SECRET_LINE not in bodies
    assert "Day one" in bodies  # a positive control: this is where words would be
    assert "ana@e.org" in bodies
    assert "Walker" not in bodies
    assert planned.id in bodies


async def test_the_door_says_it_before_a_name_is_asked_and_the_log_has_its_hash(
    made: Class,
) -> None:
    bare = await made.plan()
    await made.connect()
    told = await made.plan()
    for planned, says in ((bare, False), (told, True)):
        async with made.room.client() as client:
            await made.room.duologue.cohorts.set(made.cohort, walk_in=True)
            page = (await client.get(f"/join/{planned.join_code}")).text
        assert ("learning record store at 127.0.0.1" in page) is says
    plans = [(await made.room.duologue.hosts.of(p.id)).state.plan for p in (bare, told)]
    assert hash_of_announced(plans[0]) != hash_of_announced(plans[1])


async def test_what_was_planned_before_or_is_sent_elsewhere_since_is_told_nothing(
    made: Class,
) -> None:
    await made.plan()
    await made.connect()
    await made.hold()
    assert await made.room.duologue.teller.tell() == 0
    assert await made.told() == []
    # Another host than the one at the door.
    await made.plan()
    connectors = made.room.duologue.connectors
    (known,) = await connectors.of(Connects.RECORD_STORE)
    await connectors.remove(Connects.RECORD_STORE, known.id)
    other = Store(endpoint="http://localhost:1/xapi", key=KEY, secret=SECRET)
    await connectors.add(Connects.RECORD_STORE, 1.0, settings=json.dumps(
        {"endpoint": other.endpoint, "key": KEY, "secret": SECRET}).encode())  # fmt: skip
    await made.hold()
    await made.room.duologue.teller.tell()
    assert await made.told() == []
    waiting = await made.room.duologue.outbox.waiting(Connects.RECORD_STORE)
    assert "announced" in waiting.problem


async def test_a_store_that_cannot_be_used_is_not_kept_and_says_why(made: Class) -> None:
    wrong = await made.connect(secret="wrong-4711")
    assert wrong.status_code == 400
    assert "it answered 401" in wrong.text
    assert "wrong-4711" not in wrong.text
    silent = await made.connect(endpoint="http://127.0.0.1:1/xapi")
    assert "no answer" in silent.text
    assert (await made.connect(endpoint="http://e.org/xapi")).status_code == 400
    assert await made.room.duologue.connectors.of(Connects.RECORD_STORE) == []


async def test_the_secret_of_the_store_is_not_in_the_database(made: Class) -> None:
    await made.connect()
    data = made.room.duologue.settings.data
    assert SECRET.encode() not in b"".join(f.read_bytes() for f in data.glob("duologue.sqlite3*"))
    assert (await made.room.duologue.teller.store()) is not None


@pytest.mark.parametrize(
    "url", ["http://e.org/x", "ftp://e.org", "https://", "https://a:b@e.org", "https://e.org?x=1"]
)
def test_secrets_go_to_safe_addresses_only(url: str) -> None:
    assert not is_safe_address(url)
    assert is_safe_address("https://lrs.example.org/xapi/")
