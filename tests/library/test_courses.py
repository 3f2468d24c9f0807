"""Every course and pattern of the library: it reads, comes back the same, and can be run."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from duologue.activities import chat, poll
from duologue.activities.agreement import GiveAgreement
from duologue.config import Settings
from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.course.read import read
from duologue.course.write import write
from duologue.live.clock import HandClock
from duologue.live.connection import Connection
from duologue.live.messages import Do
from duologue.plan.session_plan import plan_session
from duologue.review.engine import review
from duologue.session import commands as c
from duologue.vocabulary import CommandId, Role, Viewer
from duologue.web.installation import Duologue

COURSES = Path(__file__).parents[2] / "courses"
FILES = sorted(COURSES.rglob("*.md"))
SESSIONS = [
    pytest.param(course, number, id=f"{file.stem}-{number}")
    for file in FILES
    for course in [read(file.read_text()).course]
    for number, _ in enumerate(course.sessions, 1)
]
LEARNERS = 7  # odd, so that somebody's partner is missing
REVEALED = {Kind.POLL: poll.ShowResults, Kind.CHAT: chat.ShowLines}


def test_the_library_is_all_there() -> None:
    assert len([f for f in FILES if f.parent == COURSES]) >= 9
    assert len([f for f in FILES if f.parent.name == "patterns"]) >= 9


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_it_reads_without_findings_and_comes_back_the_same(file: Path) -> None:
    reading = read(file.read_text())
    assert (*reading.findings, *review(reading.course)) == ()
    written = write(reading.course)
    assert _said(read(written).course) == _said(reading.course)
    assert write(read(written).course) == written


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_it_says_what_it_is_for_and_shouts_at_nobody(file: Path) -> None:
    text = file.read_text()
    assert len(read(text).course.about.split()) >= 20
    assert "!" not in text.replace("<!--", "")
    assert all(a.notes or a.body for s in read(text).course.sessions for a in s.activities)


@pytest.fixture
async def duologue(tmp_path: Path) -> AsyncIterator[Duologue]:
    made = Duologue(Settings(data=tmp_path), HandClock())
    yield made
    await made.close()


@pytest.mark.parametrize(("course", "number"), SESSIONS)
async def test_a_class_gets_through_it_and_nobody_is_alone(
    duologue: Duologue, course: Course, number: int
) -> None:
    plan = plan_session(course, number)
    planned, _ = await duologue.plan(plan)
    host = await duologue.hosts.of(planned.id)
    asked = 0

    async def enter(role: Role, name: str) -> Connection:
        person, _ = await duologue.people.add(planned.id, role, name)
        connection = Connection(Viewer(role, person.id), voice=True)
        await host.join(connection, person)
        return connection

    async def ask(connection: Connection, command: c.WireCommand) -> None:
        nonlocal asked
        asked += 1
        await host.do(connection, Do(CommandId(f"c{asked}"), command))

    lead = await enter(Role.FACILITATOR, "Marta")
    seats = [await enter(Role.LEARNER, f"P{i}") for i in range(LEARNERS)]
    for seat in seats:
        await ask(seat, GiveAgreement())
    for position, activity in enumerate(plan.activities):
        await ask(lead, c.NextActivity(position - 1))
        assert host.state.activity == activity
        if activity.rooms is not None:
            await ask(lead, c.OpenRooms())
            assert host.state.rooms is not None
            rooms = [len(people) for people in host.state.rooms.seats.values()]
            assert sum(rooms) == LEARNERS
            assert min(rooms) >= 2
        if reveal := REVEALED.get(activity.kind):
            await ask(lead, reveal())
    await ask(lead, c.CloseSession())
    assert host.state.phase == "closed"
    for connection in (lead, *seats):
        assert "refused" not in {frame["type"] for frame in _told(connection)}


def _told(connection: Connection) -> list[dict[str, object]]:
    found = []
    while not connection.outbox.empty():
        frame = connection.outbox.get_nowait()
        if frame is not None:
            found.append(msgspec.json.decode(frame))
    return found


def _said(course: Course) -> object:
    """Everything but where it stood in the text."""

    def bare(value: object) -> object:
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in ("place", "marks")}
        return [bare(v) for v in value] if isinstance(value, list | tuple) else value

    return bare(msgspec.to_builtins(course))
