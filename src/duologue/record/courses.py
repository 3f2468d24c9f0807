"""Course texts, each belonging to the staff member who wrote or uploaded it."""

import secrets

import msgspec
from sqlalchemy import delete, insert, select, update

from duologue.record.database import Database
from duologue.record.tables import COURSES
from duologue.vocabulary import CourseId


class StoredCourse(msgspec.Struct, frozen=True, kw_only=True):
    id: CourseId
    title: str
    text: str
    staff: str
    changed_at: float


class Courses:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, staff: str, title: str, text: str, at: float) -> StoredCourse:
        id = CourseId(secrets.token_hex(6))
        course = StoredCourse(id=id, title=title, text=text, staff=staff, changed_at=at)
        row = msgspec.structs.asdict(course)
        await self._database.write(lambda c: c.execute(insert(COURSES).values(**row)).rowcount)
        return course

    async def change(self, staff: str, id: str, title: str, text: str, at: float) -> bool:
        """Whether there was such a course of theirs to change."""
        changed = (
            update(COURSES)
            .where(COURSES.c.id == id, COURSES.c.staff == staff)
            .values(title=title, text=text, changed_at=at)
        )
        return bool(await self._database.write(lambda c: c.execute(changed).rowcount))

    async def remove(self, staff: str, id: str) -> None:
        gone = delete(COURSES).where(COURSES.c.id == id, COURSES.c.staff == staff)
        await self._database.write(lambda c: c.execute(gone).rowcount)

    async def of(self, staff: str) -> list[StoredCourse]:
        """Newest first."""
        theirs = select(COURSES).where(COURSES.c.staff == staff)
        query = theirs.order_by(COURSES.c.changed_at.desc())
        rows = await self._database.read(lambda c: c.execute(query).mappings().all())
        return [StoredCourse(**row) for row in rows]

    async def by_id(self, staff: str, id: str) -> StoredCourse | None:
        query = select(COURSES).where(COURSES.c.id == id, COURSES.c.staff == staff)
        row = await self._database.read(lambda c: c.execute(query).mappings().one_or_none())
        return StoredCourse(**row) if row else None
