"""A database of an earlier release is brought up to date with everything in it."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import duologue.record.migrations
from duologue.record.courses import Courses, Saved
from duologue.record.database import Database, Kind, kind_of, upgrade
from duologue.record.tables.every import METADATA

ROWS = {
    "entries": {"session": "s", "version": 1, "at": 1_764_032_461.25, "format": 1, "events": b"[]"},
    "courses": {"id": "c", "title": "T", "text": "old words", "staff": "ana", "changed_at": 5.0},
}


def every_revision() -> list[str]:
    config = Config()
    folder = Path(duologue.record.migrations.__file__).parent
    config.set_main_option("script_location", str(folder))
    walked = ScriptDirectory.from_config(config).walk_revisions()
    return [script.revision for script in walked][::-1]


def filled_at(kind: Kind, revision: str) -> None:
    upgrade(kind, revision)
    with kind.writing.begin() as connection:
        kind.enter(connection, "*")
        for table, row in ROWS.items():
            columns, values = ", ".join(row), ", ".join(f":{name}" for name in row)
            query = f"INSERT INTO {table} ({columns}) VALUES ({values})"  # noqa: S608
            connection.execute(sa.text(query), row)


@pytest.mark.parametrize("revision", every_revision())
async def test_every_earlier_revision_comes_to_the_tables_of_today_with_its_rows(
    where: Path | str, revision: str
) -> None:
    kind = kind_of(where)
    filled_at(kind, revision)
    upgrade(kind)
    with kind.reading.connect() as connection:
        kind.enter(connection, "*")
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        for name, row in ROWS.items():
            (kept,) = connection.execute(sa.select(METADATA.tables[name])).mappings().all()
            assert {column: kept[column] for column in row} == row
    kind.close()


async def test_a_course_from_before_versions_has_its_text_as_the_first(where: Path | str) -> None:
    kind = kind_of(where)
    filled_at(kind, "0080")
    kind.close()
    database = Database.open(where)
    courses = Courses(database)
    assert [(v.number, v.saved_at) for v in await courses.versions("c")] == [(1, 5.0)]
    assert await courses.text_of("c", 1) == ("old words", "")
    saved = await courses.save("ana", "c", "T", "new words", began_from=1, at=6.0)
    assert saved == Saved(2)
    await database.close()
