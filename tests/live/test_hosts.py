"""Which sessions a process keeps in memory, on a hand-turned clock."""

import asyncio
from pathlib import Path

from duologue.config import Settings
from duologue.course.read import course_of
from duologue.live.absence import AWAY_AFTER
from duologue.live.clock import HandClock
from duologue.live.connection import Connection
from duologue.live.hosts import STAYS
from duologue.plan.session_plan import plan_session
from duologue.vocabulary import Role, Viewer
from duologue.web.installation import Duologue

COURSE = """---
course: A short one
---
# One · 20 min
## icebreaker · First · 5 min · rooms of 3
"""


async def test_who_comes_back_finds_what_was_let_go_of_and_nobody_is_let_go_of(
    tmp_path: Path,
) -> None:
    clock = HandClock()
    duologue = Duologue(Settings(data=tmp_path), clock)
    hosts = duologue.hosts
    planned, _ = await duologue.plan(plan_session(course_of(COURSE), 1))
    person, _ = await duologue.people.add(planned.id, Role.FACILITATOR, "Marta")
    connection = Connection(Viewer(person.role, person.id), voice=True)
    host = await hosts.of(planned.id)
    await host.join(connection, person)
    version = host.version

    clock.turn(2 * STAYS)
    hosts.let_go_of_what_rests()
    assert await hosts.of(planned.id) is host  # somebody is here

    host.leave(connection)
    await asyncio.sleep(0.05)
    clock.turn(AWAY_AFTER + 1)
    while host._tasks:  # noqa: ASYNC110  until who has gone is away
        await asyncio.sleep(0.02)
    hosts.let_go_of_what_rests()
    clock.turn(STAYS - AWAY_AFTER - 2)
    hosts.let_go_of_what_rests()
    assert len(hosts) == 1
    clock.turn(3)
    hosts.let_go_of_what_rests()
    assert len(hosts) == 0

    again = await hosts.of(planned.id)
    assert again is not host
    assert again.version == version + 1
    assert again.state == host.state
    await duologue.close()
