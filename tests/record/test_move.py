"""Everything that SQLite holds arrives in PostgreSQL, or nothing does."""

from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from duologue.record.database import Database, kind_of
from duologue.record.event_log import Beside, Entry, EventLog
from duologue.record.move import NotEmpty, hash_of, move
from duologue.record.people import People
from duologue.record.sessions import Sessions
from duologue.record.tables.every import METADATA
from duologue.record.tables.participants import PEOPLE
from duologue.record.vault import Vault
from duologue.vocabulary import ActivityId, CommandId, Role, TextId
from support.postgres import Cluster


async def test_what_was_moved_is_the_same_and_still_opens(
    tmp_path: Path, postgres: Cluster
) -> None:
    file, url = tmp_path / "duologue.sqlite3", postgres.fresh()
    database, vault = Database.open(file), Vault(tmp_path / "keys")
    planned, _ = await Sessions(database, vault).create("Zuhören — اِستماع", 1_764_032_461.123456)
    ana, token = await People(database, vault).add(planned.id, Role.LEARNER, "Ána")
    texts, answers = {TextId("t"): "words"}, ((ActivityId("a"), 1), (ActivityId("A"), 2))
    for version in range(1, 5):
        entry = Entry(
            version=version, at=0.1 * version, command=CommandId(f"c{version}"), format=2,
            events=b"[]",
        )  # fmt: skip
        beside = Beside(texts=texts if version == 1 else {}, answers=answers)
        await EventLog(database, vault).append(planned.id, entry, beside)
    await database.close()
    told: list[float] = []
    with closing(kind_of(file)) as source, closing(kind_of(url)) as target:
        moved = move(source, target, lambda _, far: told.append(far))
        with pytest.raises(NotEmpty):
            move(source, target, lambda *_: None)
    assert {m.table: m.rows for m in moved if m.rows} == {
        "entries": 4, "people": 1, "texts": 1, "answers": 8, "sessions": 1,
    }  # fmt: skip
    assert told[-1] == 1.0
    there = Database.open(url)
    assert await EventLog(there, vault).texts(planned.id) == {"t": "words"}
    assert await People(there, vault).by_token(planned.id, ana.id, token) == ana
    assert len(await EventLog(there, vault).read(planned.id)) == 4
    await there.close()


async def test_a_row_that_changed_on_the_way_is_noticed(tmp_path: Path, postgres: Cluster) -> None:
    """The hash sees one changed letter, and does not depend on how a database sorts."""
    hashes = []
    for name, kind in (("B", kind_of(tmp_path / "x")), ("B", kind_of(postgres.fresh())),
                       ("C", kind_of(tmp_path / "y"))):  # fmt: skip
        with kind.writing.begin() as connection:
            METADATA.create_all(connection, tables=[PEOPLE])
            rows = [
                {"id": id, "session": "s", "role": "learner", "name": name, "token": b"t",
                 "simulated": 0} for id in ("b", "A", "a", "Z", "é")
            ]  # fmt: skip
            connection.execute(sa.insert(PEOPLE), rows)
            hashes.append(hash_of(connection, PEOPLE))
        kind.close()
    assert hashes[0] == hashes[1] != hashes[2]
