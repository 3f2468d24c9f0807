"""Reports of minutes that one process takes in: what 1,000 a second cost. Limit: one core."""

import asyncio
import tempfile
import time
from pathlib import Path

import msgspec
from table import show

from duologue.config import Settings
from duologue.course.read import course_of
from duologue.live.clock import WallClock
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.live.messages import Do, Minutes, decoder
from duologue.plan.session_plan import plan_session
from duologue.record.database import Database
from duologue.record.kept import Kept
from duologue.record.sessions import Sessions
from duologue.record.vault import Vault
from duologue.session import commands as c
from duologue.vocabulary import CommandId, Role, Viewer

CLASSES, LEARNERS = 50, 20  # a thousand learners
A_SECOND = 1000  # reports
SECONDS = 10.0
SPEED = 60.0  # of the rooms' clock, so that every report has something new to tell
COURSE = "---\ncourse: C\n---\n# One · 60 min\n## icebreaker · I · 50 min · rooms of 4\n"


async def taken() -> tuple[float, float, int]:
    """Reports taken in a second, CPU seconds for each second, and rows on disk at the end."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        database, vault = Database.open(home / "d.sqlite3"), Vault(home / "keys")
        kept = Kept(database, vault)
        sessions, clock = Sessions(database, vault), WallClock(SPEED)
        seats: list[tuple[Host, Connection]] = []
        for _ in range(CLASSES):
            made, _ = await sessions.create("S", clock.now())
            host = Host(made.id, kept, clock, Settings(data=home))
            await host.begin(plan_session(course_of(COURSE), 1))
            lead, *learners = [
                (await kept.people.add(made.id, Role.LEARNER if i else Role.FACILITATOR, f"P{i}"))[
                    0
                ]
                for i in range(LEARNERS + 1)
            ]
            connections = []
            for who in (lead, *learners):
                connections.append(Connection(Viewer(who.role, who.id), voice=True))
                await host.join(connections[-1], who)
            for id, command in (("a", c.NextActivity(-1)), ("b", c.OpenRooms())):
                await host.do(connections[0], Do(CommandId(id), command))
            seats += [(host, connection) for connection in connections[1:]]
        begun, before, done = time.perf_counter(), time.process_time(), 0
        while (passed := time.perf_counter() - begun) < SECONDS:
            while done < passed * A_SECOND:
                host, connection = seats[done % len(seats)]
                seconds = int(passed * SPEED)
                frame = msgspec.json.encode(Minutes(0, seconds, seconds // 2))
                told = decoder.decode(frame)
                assert isinstance(told, Minutes)
                host.take_minutes(connection, told)
                done += 1
            await asyncio.sleep(0.002)
        used, passed = time.process_time() - before, time.perf_counter() - begun
        for host, _ in seats[::LEARNERS]:
            await host.minutes.write()
            host.close()
        rows = sum([len(await kept.minutes.of(host.session)) for host, _ in seats[::LEARNERS]])
        await database.close()
        return done / passed, used / passed, rows


def main() -> None:
    rate, share, rows = asyncio.run(taken())
    show(
        f"{CLASSES * LEARNERS:,} learners in {CLASSES} classes, one process",
        ["", "", "of one core"],
        [
            ["reports taken in a second", f"{rate:,.0f}", ""],
            ["CPU, decoding, bounds, telling facilitators, writing to disk", "", f"{share:.1%}"],
            ["rows on disk at the end", f"{rows:,}", ""],
        ],
    )


if __name__ == "__main__":
    main()
