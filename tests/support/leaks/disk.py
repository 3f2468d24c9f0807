"""What lies on the disk after the story: files, tables, a backup, what erasure leaves, and a table
that breaks."""

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from duologue.record.database import Database
from duologue.record.event_log import EventLog
from duologue.record.people import People
from duologue.record.tables.every import METADATA
from duologue.record.vault import Vault
from support.classroom import Classroom
from support.leaks.fields import DISK

if TYPE_CHECKING:
    from support.leaks.story import Story


async def files(story: "Story", room: Classroom, data: Path) -> None:
    """The disk while the session can be read, a backup, and the disk after its end."""
    await _tables(story, room)
    _folder(story, "before erasure", data)
    copy = story.home / "backup.sqlite3"
    source, target = sqlite3.connect(data / "duologue.sqlite3"), sqlite3.connect(copy)
    with source, target:
        source.backup(target)
    source.close()
    target.close()
    story.keep("backup, as a file", DISK, copy.read_bytes())
    story.keep("backup, as a dump", DISK, _dump(copy))
    await room.duologue.erase(story.planned)
    await _tables(story, room, "after erasure ")
    _folder(story, "after erasure", data)
    story.keep("backup, restored after erasure", DISK, await _restored(story, copy, data))


async def _restored(story: "Story", copy: Path, data: Path) -> str:
    restored = shutil.copy(copy, story.home / "restored.sqlite3")
    database, vault = Database.open(Path(restored)), Vault(data / "keys")
    names = await People(database, vault).names(story.planned.id)
    texts = await EventLog(database, vault).texts(story.planned.id)
    await database.close()
    return f"{names} {texts}"


def _folder(story: "Story", when: str, folder: Path) -> None:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            story.keep(f"file {file.name} {when}", DISK, file.read_bytes())
    keys = sorted(str(file) for file in folder.rglob("*"))
    story.keep(f"names of files {when}", DISK, "\n".join(keys))
    for file in (story.home / "temporary").rglob("*"):
        if file.is_file():
            story.keep(f"temporary file {file.name} {when}", DISK, file.read_bytes())
    left = "\n".join(str(f) for f in (story.home / "temporary").rglob("*"))
    story.keep(f"names of temporary files {when}", DISK, left)


async def _tables(story: "Story", room: Classroom, when: str = "") -> None:
    for name, table in METADATA.tables.items():
        rows = await room.duologue.database.read(lambda c, t=table: c.execute(select(t)).all())
        flat = b"\n".join(
            cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row
        )
        story.keep(f"table {when}{name}", DISK, flat)


async def broken(story: "Story", room: Classroom) -> None:
    """A table is gone, and people go on writing: what they see, and what the log says."""
    await room.plan()
    await room.duologue.database.write(
        lambda c: c.exec_driver_sql("ALTER TABLE people RENAME TO lost").rowcount
    )
    async with room.client() as client:
        link = f"/join/{room.planned.join_code}"
        name = {"name": story["name at a broken door"]}
        answer = await client.post(link, data=name)
        assert answer.status_code == 500
        story.answered("clumsy", "join, broken", answer)


def _dump(file: Path) -> str:
    connection = sqlite3.connect(file)
    dumped = "\n".join(connection.iterdump())
    connection.close()
    return dumped
