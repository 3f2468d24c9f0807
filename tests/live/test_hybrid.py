"""A hybrid session at its host: laptops find their tables, and voices go only where they should."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from duologue.activities.agreement import GiveAgreement
from duologue.activities.refusals import Code
from duologue.config import Settings
from duologue.course.read import course_of
from duologue.live.clock import HandClock
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.live.messages import Do
from duologue.plan.session_plan import plan_session
from duologue.record.database import Database
from duologue.record.kept import Kept
from duologue.record.people import Participant, People
from duologue.record.sessions import Sessions
from duologue.record.vault import Vault
from duologue.session import commands as c
from duologue.session.links import links_of
from duologue.vocabulary import CommandId, PersonId, Place, Role, RoomId, Viewer

COURSE = """---
course: Both
---
# One · 20 min
## talk · First · 5 min
## discussion · Second · 10 min · rooms of 4
"""


class Class:
    def __init__(self, home: Path) -> None:
        self.database = Database.open(home / "d.sqlite3")
        vault = Vault(home / "key")
        self.people = People(self.database, vault)
        self.sessions, self.kept = Sessions(self.database, vault), Kept(self.database, vault)
        self.settings, self.sent = Settings(data=home), 0

    async def begin(self, place: Place = Place.HYBRID) -> None:
        self.planned, _ = await self.sessions.create("One", 0.0)
        self.host = Host(self.planned.id, self.kept, HandClock(), self.settings)
        await self.host.begin(plan_session(course_of(COURSE), 1, place))
        self.lead = await self.come(Role.FACILITATOR, "Marta")

    async def come(self, role: Role, name: str, beside: str = "") -> Connection:
        person, _ = await self.people.add(self.planned.id, role, name, beside=beside)
        connection = Connection(Viewer(role, person.id), voice=True)
        await self.host.join(connection, person)
        if role is Role.LEARNER:
            await self.ask(connection, GiveAgreement())
        return connection

    async def ask(self, by: Connection, command: c.WireCommand) -> Code | None:
        self.sent += 1
        return await self.host.do(by, Do(CommandId(f"c{self.sent}"), command))

    async def in_rooms(self) -> None:
        await self.ask(self.lead, c.NextActivity(-1))
        await self.ask(self.lead, c.NextActivity(0))
        await self.ask(self.lead, c.OpenRooms())

    def peers(self, of: Connection) -> set[PersonId]:
        assert of.viewer.person
        return {link.peer for link in links_of(self.host.state, of.viewer.person)}

    def room_of(self, who: Connection) -> RoomId:
        assert who.viewer.person
        rooms = self.host.state.rooms
        assert rooms is not None
        room = rooms.room_at(who.viewer.person)
        assert room is not None
        return room

    def ids(self, *who: Connection) -> set[PersonId]:
        return {x.viewer.person for x in who if x.viewer.person}


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Class]:
    made = Class(tmp_path)
    yield made
    made.host.close()
    await made.database.close()


async def test_a_laptop_carries_the_voices_between_a_table_and_those_from_afar(room: Class) -> None:
    await room.begin()
    near = [await room.come(Role.LEARNER, f"N{i}") for i in range(6)]
    afar = [await room.come(Role.LEARNER, f"A{i}") for i in range(2)]
    for each in afar:
        await room.ask(each, c.SayWhere(afar=True))
    laptop, spare = [await room.come(Role.LAPTOP, f"Laptop {i}") for i in range(2)]
    # All listen together: whoever leads and whoever is afar hear each other, and nobody else.
    await room.ask(room.lead, c.NextActivity(-1))
    assert room.peers(room.lead) == room.ids(*afar)
    assert room.peers(afar[0]) == room.ids(room.lead)
    assert all(not room.peers(x) for x in (*near, laptop, spare))
    await room.ask(room.lead, c.NextActivity(0))
    await room.ask(room.lead, c.OpenRooms())
    rooms = room.host.state.rooms
    assert rooms is not None
    assert list(rooms.laptops.values()) == [room.room_of(afar[0])]
    assert room.room_of(afar[0]) == room.room_of(afar[1])
    used = next(x for x in (laptop, spare) if x.viewer.person in rooms.laptops)
    assert room.peers(used) == room.ids(*afar)
    assert room.peers(afar[0]) == room.ids(used, afar[1])
    assert all(not room.peers(x) for x in near)
    assert len(rooms.seats[room.room_of(afar[0])]) == 4


async def test_a_laptop_that_fails_is_replaced_by_another(room: Class) -> None:
    await room.begin()
    for i in range(3):
        await room.come(Role.LEARNER, f"N{i}")
    ana = await room.come(Role.LEARNER, "Ana")
    await room.ask(ana, c.SayWhere(afar=True))
    first = await room.come(Role.LAPTOP, "Laptop 1")
    await room.in_rooms()
    assert room.peers(ana) == room.ids(first)
    second = await room.come(Role.LAPTOP, "Laptop 2")
    assert room.peers(ana) == room.ids(first)
    assert first.viewer.person
    await room.host._mark_away((first.viewer.person,))
    assert room.peers(ana) == room.ids(second)
    assert not room.peers(first)


async def test_without_a_laptop_somebody_at_the_table_can_talk_through_their_own_device(
    room: Class,
) -> None:
    await room.begin()
    ben = await room.come(Role.LEARNER, "Ben")
    ana = await room.come(Role.LEARNER, "Ana")
    await room.ask(ana, c.SayWhere(afar=True))
    await room.in_rooms()
    assert room.peers(ana) == set()
    await room.ask(ben, c.SayWhere(afar=True))
    assert room.peers(ana) == room.ids(ben)
    await room.ask(ben, c.SayWhere(afar=False))
    assert room.peers(ana) == set()


async def test_a_laptop_is_nobody(room: Class) -> None:
    await room.begin()
    laptop = await room.come(Role.LAPTOP, "Laptop 1")
    assert laptop.viewer.person
    assert not room.host.state.may_sit(laptop.viewer.person)
    for command in (GiveAgreement(), c.SayWhere(afar=True), c.NextActivity(-1)):
        assert await room.ask(laptop, command) is Code.NOT_YOURS


async def test_where_somebody_is_says_nothing_in_a_session_that_is_not_hybrid(room: Class) -> None:
    await room.begin(Place.ONLINE)
    ana = await room.come(Role.LEARNER, "Ana")
    assert await room.ask(ana, c.SayWhere(afar=True)) is Code.NOT_NOW


async def test_two_at_one_device_bear_both_names_and_count_as_two(room: Class) -> None:
    await room.begin(Place.ONLINE)
    both = await room.come(Role.LEARNER, "Ana", beside="Ben")
    assert both.viewer.person
    assert room.host.name_of(both.viewer.person) == "Ana & Ben"
    others = [await room.come(Role.LEARNER, f"P{i}") for i in range(6)]
    await room.in_rooms()
    rooms = room.host.state.rooms
    assert rooms is not None
    assert sorted(map(len, rooms.seats.values())) == [3, 4]
    assert len(rooms.seats[room.room_of(both)]) == 3
    # Somebody leaves the other room: it takes nobody from the two, who are complete with one more.
    gone = next(x for x in others if room.room_of(x) != room.room_of(both))
    assert gone.viewer.person
    await room.host._mark_away((gone.viewer.person,))
    after = room.host.state.rooms
    assert after is not None
    assert sorted(map(len, after.seats.values())) == [3, 3]
    # Whoever comes finds a chair elsewhere: a fourth device here would be a fifth person.
    for name in ("Late", "Later"):
        await room.come(Role.LEARNER, name)
    full = room.host.state.rooms
    assert full is not None
    assert len(full.seats[room.room_of(both)]) <= 3


async def test_a_seat_of_two_is_the_same_after_a_restart(room: Class) -> None:
    await room.begin()
    person, token = await room.people.add(room.planned.id, Role.LEARNER, "Ana", beside="Ben")
    found = await room.people.by_token(room.planned.id, person.id, token)
    assert isinstance(found, Participant)
    assert (found.name, found.heads) == ("Ana & Ben", 2)
