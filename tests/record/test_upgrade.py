"""A database of an earlier release is brought up to date with everything in it."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

import duologue.record.migrations
from duologue.record.courses import Courses, Saved
from duologue.record.database import Database


async def test_a_course_from_before_versions_has_its_text_as_the_first(tmp_path: Path) -> None:
    file = tmp_path / "d.sqlite3"
    config = Config()
    folder = Path(duologue.record.migrations.__file__).parent
    config.set_main_option("script_location", str(folder))
    engine = sa.create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0080")
        connection.execute(
            sa.text("INSERT INTO courses (id, title, text, staff, changed_at)"
                    " VALUES ('c', 'T', 'old words', 'ana', 5.0)")
        )  # fmt: skip
    engine.dispose()
    database = Database.open(file)
    courses = Courses(database)
    assert [(v.number, v.saved_at) for v in await courses.versions("c")] == [(1, 5.0)]
    assert await courses.text_of("c", 1) == ("old words", "")
    saved = await courses.save("ana", "c", "T", "new words", began_from=1, at=6.0)
    assert saved == Saved(2)
    await database.close()
