"""The host on a hand-turned clock: timers, people who go and come back, resuming."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from duologue.activities.agreement import GiveAgreement
from duologue.config import Settings
from duologue.course.read import course_of
from duologue.live.absence import AGAIN, AWAY_AFTER, SOON
from duologue.live.clock import HandClock
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.live.messages import Do
from duologue.live.others import Aside, Nobody, Word
from duologue.live.planning import SETTLES
from duologue.plan.session_plan import plan_session
from duologue.record.database import Database
from duologue.record.kept import Kept
from duologue.record.people import Participant, People
from duologue.record.roster import RosterEntry
from duologue.record.sessions import Sessions
from duologue.record.vault import Vault
from duologue.session import commands as c
from duologue.session.state import RoomStage
from duologue.vocabulary import CommandId, Role, SessionId, Viewer

COURSE = """---
course: A short one
---
# One · 20 min
## icebreaker · First · 5 min · rooms of 3
## discussion · Second · 10 min · rooms of 4
"""


class Lesson:
    """A session in one process, on a clock that stands still."""

    def __init__(self, home: Path) -> None:
        self.database = Database.open(home / "d.sqlite3")
        self.vault = Vault(home / "key")
        self.people = People(self.database, self.vault)
        self.sessions = Sessions(self.database, self.vault)
        self.clock = HandClock()
        self.settings = Settings(data=home, stun="stun:here:3478")
        self.sent = 0

    async def begin(self, learners: int) -> None:
        plan = plan_session(course_of(COURSE), 1)
        self.planned, _ = await self.sessions.create("One", self.clock.now())
        self.host = self.new_host()
        await self.host.begin(plan)
        self.lead = await self.enter(await self.add(Role.FACILITATOR, "Marta"))
        self.learners = [await self.add(Role.LEARNER, f"P{i}") for i in range(learners)]
        self.seats = [await self.enter(p) for p in self.learners]
        for seat in self.seats:
            await self.ask(seat, GiveAgreement())

    def new_host(self) -> Host:
        kept = Kept(self.database, self.vault)
        return Host(self.planned.id, kept, self.clock, self.settings)

    async def add(self, role: Role, name: str) -> Participant:
        return (await self.people.add(self.planned.id, role, name))[0]

    async def enter(self, person: Participant) -> Connection:
        connection = Connection(Viewer(person.role, person.id), voice=True)
        await self.host.join(connection, person)
        return connection

    async def ask(self, connection: Connection, command: c.WireCommand) -> None:
        self.sent += 1
        await self.host.do(connection, Do(CommandId(f"c{self.sent}"), command))

    async def turn(self, seconds: float) -> None:
        """Lets what is under way fall asleep, turns the clock, and lets what wakes finish."""
        await asyncio.sleep(0.05)
        self.clock.turn(seconds)
        # As long as something happens: a busy machine takes its time over it.
        before = -1
        while self.host.version != before:
            before = self.host.version
            await asyncio.sleep(0.15)
            async with self.host._turn:
                pass

    @property
    def rooms(self) -> list[int]:
        assert self.host.state.rooms is not None
        return sorted(len(people) for people in self.host.state.rooms.seats.values())

    @property
    def stage(self) -> RoomStage | None:
        return self.host.state.rooms.stage if self.host.state.rooms else None


@pytest.fixture
async def lesson(tmp_path: Path) -> AsyncIterator[Lesson]:
    lesson = Lesson(tmp_path)
    yield lesson
    lesson.host.close()
    await lesson.database.close()


def told(connection: Connection) -> list[dict[str, object]]:
    """Everything that the connection holds ready, decoded."""
    found = []
    while not connection.outbox.empty():
        frame = connection.outbox.get_nowait()
        if frame is not None:
            found.append(msgspec.json.decode(frame))
    return found


async def test_rooms_close_when_their_time_is_over_and_not_before(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    assert lesson.rooms == [3, 3]
    await lesson.turn(299)
    assert lesson.stage is RoomStage.OPEN
    await lesson.turn(2)
    assert lesson.stage is RoomStage.CLOSED


async def test_more_time_moves_the_timer(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    await lesson.ask(lesson.lead, c.ExtendTime(2))
    await lesson.turn(301)
    assert lesson.stage is RoomStage.OPEN
    await lesson.turn(120)
    assert lesson.stage is RoomStage.CLOSED


async def test_everyone_comes_back_a_minute_after_being_called(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    await lesson.ask(lesson.lead, c.EndRooms())
    await lesson.turn(58)
    assert lesson.stage is RoomStage.OPEN
    await lesson.turn(3)
    assert lesson.stage is RoomStage.CLOSED


async def test_who_is_gone_for_long_leaves_nobody_alone_and_returns_to_the_same_room(
    lesson: Lesson,
) -> None:
    await lesson.begin(7)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    who = lesson.learners[0]
    assert lesson.host.state.rooms is not None
    home = lesson.host.state.rooms.room_of(who.id)
    lesson.host.leave(lesson.seats[0])
    await lesson.turn(AWAY_AFTER - 1)
    assert lesson.host.state.people[who.id].here
    await lesson.turn(2)
    assert not lesson.host.state.people[who.id].here
    assert lesson.rooms in ([3, 3], [2, 4])
    await lesson.enter(who)
    assert lesson.host.state.people[who.id].here
    assert lesson.host.state.rooms.room_of(who.id) == home


async def test_who_is_left_alone_waits_two_seconds_and_no_longer(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    assert lesson.host.state.rooms is not None
    room = next(iter(lesson.host.state.rooms.seats.values()))
    gone, later, alone = (next(s for s in lesson.seats if s.viewer.person == p) for p in room)
    lesson.host.leave(gone)
    await lesson.turn(5)
    assert gone.viewer.person is not None
    assert lesson.host.state.people[gone.viewer.person].here  # two are left: they may wait
    lesson.host.leave(later)
    await lesson.turn(SOON - 0.5)
    assert lesson.rooms == [2, 3]  # whoever had gone for longer is gone now; the other may reload
    await lesson.turn(1)
    await lesson.turn(AGAIN)
    assert lesson.rooms == [4]
    assert alone.viewer.person in next(iter(lesson.host.state.rooms.seats.values()))


async def test_after_a_start_everybody_is_waited_for(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    lesson.host.close()
    lesson.host = lesson.new_host()
    await lesson.host.load()
    await lesson.enter(lesson.learners[0])
    await lesson.turn(SOON + 1)
    assert lesson.rooms == [3, 3]


async def test_a_reload_within_the_patience_is_not_noticed(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    lesson.host.leave(lesson.seats[0])
    told(lesson.seats[1])
    again = await lesson.enter(lesson.learners[0])
    await lesson.turn(AWAY_AFTER + 1)
    assert told(lesson.seats[1]) == []
    assert told(again)[0]["type"] == "welcome"


async def test_another_process_shows_exactly_the_same_after_a_crash(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    before = lesson.host.state
    lesson.host.close()
    lesson.host = lesson.new_host()
    await lesson.host.load()
    assert lesson.host.state == before
    again = await lesson.enter(lesson.learners[0])
    view = told(again)[0]["view"]
    assert isinstance(view, dict)
    assert view["room"]["stage"] == "open"
    await lesson.turn(301)
    assert lesson.stage is RoomStage.CLOSED


async def test_who_planned_a_session_follows_where_another_process_leads_it(
    lesson: Lesson,
) -> None:
    await lesson.begin(2)
    planner, lesson.host = lesson.host, lesson.new_host()
    await lesson.host.load()
    lead = await lesson.enter(await lesson.add(Role.FACILITATOR, "Mara"))
    await lesson.ask(lead, c.NextActivity(-1))
    await planner.catch_up(lesson.host.version)
    assert planner.state == lesson.host.state
    planner.close()


async def test_a_process_knows_the_rules_of_those_who_came_to_another(lesson: Lesson) -> None:
    await lesson.begin(0)
    ana, ben = RosterEntry(id="a", name="Ana", apart=("b",)), RosterEntry(id="b", name="Ben")
    await lesson.host.roster.take([ana, ben])
    here, lesson.host = lesson.host, lesson.new_host()
    await lesson.host.load()
    people = [await lesson.add(Role.LEARNER, name) for name in ("Ana", "Ben", "Cleo", "Dov")]
    for person in people:
        await lesson.enter(person)
    await here.catch_up(lesson.host.version)
    rules = told(lesson.lead)[-1]["changes"]["rules"]
    assert rules["kept_apart"] == [sorted([people[0].id, people[1].id])]
    here.close()


async def test_the_rooms_of_those_who_came_to_another_process_are_planned_ahead_where_it_is_led(
    lesson: Lesson,
) -> None:
    await lesson.begin(0)
    here, there = lesson.host, lesson.new_host()
    await there.load()
    lesson.host = there
    for name in ("Ana", "Ben", "Cleo"):
        await lesson.ask(await lesson.enter(await lesson.add(Role.LEARNER, name)), GiveAgreement())
    await here.catch_up(there.version)
    await lesson.turn(SETTLES * 2)
    async with asyncio.timeout(30):
        while not here._seats._planned:
            await lesson.turn(SETTLES)
    assert {p for room in here._seats._planned[0] for p in room} == set(there.state.people) - {
        lesson.lead.viewer.person
    }
    there.close()
    lesson.host = here


async def test_others_hear_of_a_list_once_it_says_who_is_here(lesson: Lesson) -> None:
    found: list[list[str | None]] = []

    class Hearing(Nobody):
        def tell(self, _: SessionId, word: Word) -> None:
            if isinstance(word, Aside):
                with closing(sqlite3.connect(lesson.settings.data / "d.sqlite3")) as stored:
                    found.append([row[0] for row in stored.execute("select person from roster")])

    await lesson.begin(1)
    lesson.host.close()
    kept = Kept(lesson.database, lesson.vault)
    lesson.host = Host(lesson.planned.id, kept, lesson.clock, lesson.settings, Hearing())
    await lesson.host.load()
    # The second time, no event tells that they are recognised: they are already.
    for id in ("first", "again"):
        await lesson.host.roster.take([RosterEntry(id=id, name="P0")])
    assert found == [[lesson.learners[0].id]] * 2


async def test_the_welcome_names_the_servers_that_help_browsers_meet(lesson: Lesson) -> None:
    await lesson.begin(2)
    assert told(lesson.seats[0])[0]["ice_servers"] == [
        {"urls": "stun:here:3478", "username": "", "credential": ""}
    ]


async def test_a_class_whose_line_is_cut_is_waited_for_and_goes_in_one_entry(
    lesson: Lesson,
) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    for seat in lesson.seats:
        lesson.host.leave(seat)
    await lesson.turn(SOON + 0.5)
    # Whoever is first sits alone for a moment, and is not moved for it.
    await lesson.enter(lesson.learners[0])
    await lesson.turn(AGAIN * 2)
    assert lesson.rooms == [3, 3]
    assert all(person.here for person in lesson.host.state.people.values())
    before = lesson.host.version
    await lesson.turn(AWAY_AFTER)
    gone = [p.id for p in lesson.learners if not lesson.host.state.people[p.id].here]
    assert gone == [p.id for p in lesson.learners[1:]]
    # The first of them, and the others who followed meanwhile.
    assert lesson.host.version - before <= 2


async def test_nothing_is_made_anew_for_who_comes_back_to_what_they_left(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    shown, voices = lesson.host._sockets._moment, lesson.host._sockets.voices
    lesson.host.leave(lesson.seats[0])
    assert lesson.host._sockets.voices == voices  # or the rooms to come would be planned anew
    again = await lesson.enter(lesson.learners[0])
    assert told(again)[0]["type"] == "welcome"
    assert lesson.host._sockets._moment is shown


async def test_those_who_come_while_somebody_is_stored_come_together(lesson: Lesson) -> None:
    await lesson.begin(6)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())
    for seat in lesson.seats:
        lesson.host.leave(seat)
    await lesson.turn(AWAY_AFTER + 1)
    assert lesson.host.state.rooms is not None
    before = lesson.host.version
    again = await asyncio.gather(*map(lesson.enter, lesson.learners))
    assert lesson.rooms == [3, 3]
    # The first, and all others; where they sit is stored with them.
    assert lesson.host.version - before == 2
    for seat in again:
        view = told(seat)[0]["view"]
        assert isinstance(view, dict)
        assert view["room"]["stage"] == "open"


async def test_who_comes_while_several_are_stored_comes_after_them(lesson: Lesson) -> None:
    await lesson.begin(2)
    people = [await lesson.add(Role.LEARNER, f"Late {i}") for i in range(4)]
    before = lesson.host.version
    # The first alone, two with each other, and one who comes while the two are stored.
    coming = [asyncio.create_task(lesson.enter(person)) for person in people[:3]]
    while lesson.host.version == before or lesson.host._arrivals._coming:  # noqa: ASYNC110  it tells nobody
        await asyncio.sleep(0)
    await lesson.enter(people[3])
    await asyncio.gather(*coming)
    assert {person.id for person in people} <= lesson.host.state.people.keys()


async def test_who_comes_is_welcomed_before_anybody_can_call_them(lesson: Lesson) -> None:
    await lesson.begin(2)
    late = [await lesson.add(Role.LEARNER, f"Late {i}") for i in range(3)]
    coming = [Connection(Viewer(p.role, p.id), voice=True) for p in late]
    welcomed: list[bool] = []

    def look() -> None:
        known = lesson.host.state.people
        welcomed.extend(x.welcomed for x in coming if x.viewer.person in known)

    def write(_: bytes) -> bool:
        asyncio.get_running_loop().call_soon(look)  # once somebody has been told something
        return True

    lesson.seats[0].write = write
    told(lesson.seats[0])
    lesson.seats[0].waiting = 0
    await asyncio.gather(*(lesson.host.join(x, p) for x, p in zip(coming, late, strict=True)))
    assert len(welcomed) > 3
    assert all(welcomed)
