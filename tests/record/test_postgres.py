"""What PostgreSQL adds: walls within, two processes at once, a server that dies and comes back."""

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from duologue.record.database import EVERYTHING, Database
from duologue.record.event_log import Beside, Entry, EventLog, Taken
from duologue.record.people import People
from duologue.record.postgres import orderless
from duologue.record.sessions import Sessions
from duologue.record.tables.every import METADATA
from duologue.record.tables.participants import ANSWERS
from duologue.record.tables.sessions import ENTRIES
from duologue.record.vault import Vault
from duologue.vocabulary import ActivityId, Role, SessionId, TextId
from support.postgres import Cluster, cluster

WALLED = [table for table in METADATA.tables.values() if "wall" in table.info]


def entry(version: int) -> Entry:
    return Entry(version=version, at=1.0, command=None, format=1, events=b"[]")


class Two:
    """Two processes on one database."""

    def __init__(self, url: str, home: Path) -> None:
        self.one, self.other = Database.open(url), Database.open(url)
        self.vault = Vault(home)
        self.logs = [EventLog(database, self.vault) for database in (self.one, self.other)]


@pytest.fixture
async def two(postgres: Cluster, tmp_path: Path) -> AsyncIterator[Two]:
    made = Two(postgres.fresh(), tmp_path / "keys")
    yield made
    await made.one.close()
    await made.other.close()


def test_every_table_with_rows_of_a_session_is_walled() -> None:
    # Staff look for their sessions, and a link finds one; a pulse's links and the sessions that ask
    # it are found from either side. What is due to be told is due for all sessions at once.
    beside = ("sessions", "envelopes", "pulse_sessions", "told")
    theirs = [t for t in METADATA.tables.values() if "session" in t.c and t.name not in beside]
    assert theirs
    assert set(theirs) <= set(WALLED)


@pytest.mark.parametrize("table", WALLED, ids=str)
async def test_a_query_that_forgot_to_ask_for_one_session_sees_no_other(
    two: Two, table: sa.Table
) -> None:
    column = table.info["wall"]

    def row(within: str) -> dict[str, object]:
        made = {c.name: {"VARCHAR": within, "INTEGER": 1, "FLOAT": 1.0}.get(str(c.type), b"x")
                for c in table.columns}  # fmt: skip
        return made | {column: within}

    for within in ("mine", "theirs"):
        await two.one.write(lambda c, w=within: c.execute(sa.insert(table).values(**row(w))) and 1,
                            within=within)  # fmt: skip
    everything = sa.select(table.c[column]).order_by(table.c[column])

    async def seen(within: str) -> list[str]:
        return await two.other.read(lambda c: list(c.execute(everything).scalars()), within=within)

    assert await seen("mine") == ["mine"]
    assert await seen("") == []
    assert await seen(EVERYTHING) == ["mine", "theirs"]
    gone = sa.delete(table)
    await two.one.write(lambda c: c.execute(gone).rowcount, within="mine")
    assert await seen(EVERYTHING) == ["theirs"]
    with pytest.raises(sa.exc.ProgrammingError):
        await two.one.write(lambda c: c.execute(sa.insert(table).values(**row("theirs"))) and 1,
                            within="mine")  # fmt: skip


async def test_questions_that_wait_share_a_transaction_and_see_only_what_is_theirs(
    two: Two,
) -> None:
    log, shared = two.logs[0], threading.Event()
    for within in ("mine", "theirs"):
        await log.append(SessionId(within), entry(1), Beside())

    def seen(c: sa.Connection) -> tuple[object, list[str]]:
        begun = c.execute(sa.text("SELECT now()")).scalar_one()
        return begun, list(c.execute(sa.select(ENTRIES.c.session)).scalars())

    def wrong(c: sa.Connection) -> None:
        c.execute(sa.text("SELECT nothing"))

    first = asyncio.create_task(two.one.ask(lambda _: shared.wait(60)))
    asked = [
        asyncio.create_task(two.one.ask(work, within))
        for work, within in [
            (seen, "mine"), (seen, ""), (seen, "theirs"), (wrong, "mine"), (seen, ""),
            (seen, "mine"),
        ]
    ]  # fmt: skip
    await asyncio.sleep(0)  # all of them are asked
    shared.set()
    assert await first
    found = await asyncio.gather(*asked, return_exceptions=True)
    # Whoever asked what cannot be answered gets the error, and nobody else.
    assert isinstance(found.pop(3), sa.exc.ProgrammingError)
    times, rows = zip(*found, strict=True)  # type: ignore[arg-type]
    assert rows == (["mine"], [], ["theirs"], [], ["mine"])
    assert times[0] == times[1] == times[2]
    assert times[2] < times[3] == times[4]


async def test_two_processes_that_store_at_once_never_wait_for_each_other(two: Two) -> None:
    """Each of thirty sessions is written to by both; every version has one winner."""
    sessions = [SessionId(f"s{i}") for i in range(30)]

    async def store(log: EventLog, session: SessionId) -> int:
        won = 0
        for _ in range(5):
            last = len(await log.read(session))
            try:
                await log.append(session, entry(last + 1), Beside())
                won += 1
            except Taken:
                await asyncio.sleep(0.001)
        return won

    async with asyncio.timeout(20):
        won = await asyncio.gather(*(store(log, s) for s in sessions for log in two.logs))
    for i, session in enumerate(sessions):
        versions = [e.version for e in await two.logs[0].read(session)]
        assert versions == list(range(1, won[2 * i] + won[2 * i + 1] + 1))


async def test_an_answer_lies_where_its_random_id_puts_it_and_bears_no_mark_of_its_moment(
    two: Two,
) -> None:
    assert ANSWERS in orderless()
    session = SessionId("s")
    for version in range(1, 9):
        answer = Beside(answers=((ActivityId("a"), version),))
        await two.logs[0].append(session, entry(version), answer)
    lie = sa.text("SELECT id, choice, xmin::text AS mark FROM answers ORDER BY ctid")
    before = await two.one.read(lambda c: c.execute(lie).all(), within=session)
    assert len({row.mark for row in before}) == 8
    await two.one.sweep()
    after = await two.one.read(lambda c: c.execute(lie).all(), within=session)
    assert len({row.mark for row in after}) == 1
    assert [row.id for row in after] == sorted(row.id for row in before)


async def test_what_was_acknowledged_survives_a_killed_server_and_work_waits_for_it(
    tmp_path: Path,
) -> None:
    with cluster() as own:
        database, vault = Database.open(own.fresh()), Vault(tmp_path / "keys")
        log, sessions = EventLog(database, vault), Sessions(database, vault)
        planned, _ = await sessions.create("T", 0.0)
        await log.append(planned.id, entry(1), Beside(texts={TextId("t"): "words"}))
        assert await log.read(planned.id, 1) == []
        await asyncio.to_thread(own.kill)
        asking = asyncio.create_task(log.read(planned.id, 1))
        storing = asyncio.create_task(log.append(planned.id, entry(2), Beside()))
        reading = asyncio.create_task(log.texts(planned.id))
        await asyncio.sleep(0.3)
        assert not storing.done()
        await asyncio.to_thread(own.start)
        await storing
        assert await reading == {"t": "words"}
        assert len(await asking) <= 1  # before the second, or after it
        assert [e.version for e in await log.read(planned.id, 1)] == [2]
        assert [e.version for e in await log.read(planned.id)] == [1, 2]
        await People(database, vault).add(planned.id, Role.LEARNER, "Ana")
        await database.close()
