"""Course texts, what they said before, and who writes them. Saving never overwrites unseen work."""

import secrets

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.sql import ColumnElement

from duologue.record.database import Database
from duologue.record.erase import erase_course
from duologue.record.erasures import Erased, Erasures
from duologue.record.tables.courses import COURSE_AUTHORS, COURSE_VERSIONS, COURSES
from duologue.record.tables.staff import STAFF
from duologue.vocabulary import CourseId

# Saves of one author within this time are one entry of the history: about one sitting's thought.
ONE_SITTING = 600.0  # seconds


class StoredCourse(msgspec.Struct, frozen=True, kw_only=True):
    id: CourseId
    title: str
    text: str
    staff: str
    changed_at: float
    version: int = 1
    archived_at: float | None = None


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """What a course said once, and who wrote it."""

    number: int
    # None where the author has been erased since.
    author: str | None
    saved_at: float
    brought_from: int | None = None


class Saved(msgspec.Struct, frozen=True):
    """The text is on disk, as this version."""

    version: int


class Newer(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing was saved: somebody else has saved since. This is what they wrote."""

    version: int
    text: str
    author: str | None
    saved_at: float


class Courses:
    def __init__(self, database: Database, erasures: Erasures | None = None) -> None:
        """`erasures` is told what is erased; None where no backup is made of the database."""
        self._database, self._erasures = database, erasures

    async def add(self, staff: str, title: str, text: str, at: float) -> StoredCourse:
        id = CourseId(secrets.token_hex(6))
        course = StoredCourse(id=id, title=title, text=text, staff=staff, changed_at=at)

        def work(connection: Connection) -> None:
            connection.execute(insert(COURSES).values(**msgspec.structs.asdict(course)))
            _keep(connection, id, 1, text, staff, at, at, None)

        await self._database.write(work)
        return course

    async def save(
        self, staff: str, id: str, title: str, text: str, *,
        began_from: int, at: float, brought_from: int | None = None,
    ) -> Saved | Newer | None:  # fmt: skip
        """Saves what began as version `began_from`; None where there is no such course of theirs.

        Where somebody has saved another text since, saves nothing and returns theirs.
        """

        def work(connection: Connection) -> Saved | Newer | None:
            query = select(COURSES).where(COURSES.c.id == id, _written_by(staff))
            course = connection.execute(query.with_for_update()).one_or_none()
            if course is None:
                return None
            if course.text == text:  # a save whose answer was lost comes twice
                return Saved(course.version)
            last = _last_version(connection, id)
            if course.version != began_from:
                return Newer(
                    version=course.version, text=course.text, author=last.name,
                    saved_at=course.changed_at,
                )  # fmt: skip
            number, begun_at = course.version + 1, at
            same_sitting = last.author == staff and at - last.begun_at < ONE_SITTING
            brings_back = brought_from is not None or last.brought_from is not None
            if same_sitting and not brings_back and last.number > 1:
                begun_at = last.begun_at
                gone = (COURSE_VERSIONS.c.course == id) & (COURSE_VERSIONS.c.number == last.number)
                connection.execute(delete(COURSE_VERSIONS).where(gone))
            _keep(connection, id, number, text, staff, begun_at, at, brought_from)
            fresh = {"title": title, "text": text, "changed_at": at, "version": number}
            connection.execute(update(COURSES).where(COURSES.c.id == id).values(**fresh))
            return Saved(number)

        return await self._database.write(work)

    async def remove(self, staff: str, id: str) -> None:
        """Only the one whose course it is may; for its other authors nothing happens."""

        def work(connection: Connection) -> None:
            own = select(COURSES.c.id).where(COURSES.c.id == id, COURSES.c.staff == staff)
            if connection.execute(own).one_or_none() is not None:
                if self._erasures is not None:
                    self._erasures.note(Erased.COURSE, id)
                erase_course(connection, id)

        await self._database.write(work)

    async def archive(self, staff: str, id: str, at: float | None) -> None:
        """Out of sight of everybody who writes on it; None brings it back. Only the one whose
        course it is may."""
        own = (COURSES.c.id == id) & (COURSES.c.staff == staff)
        query = update(COURSES).where(own).values(archived_at=at)
        await self._database.write(lambda c: c.execute(query).rowcount)

    async def of(self, staff: str) -> list[StoredCourse]:
        """Their own and those they write on with others, newest first."""
        query = select(COURSES).where(_written_by(staff)).order_by(COURSES.c.changed_at.desc())
        rows = await self._database.read(lambda c: c.execute(query).mappings().all())
        return [StoredCourse(**row) for row in rows]

    async def by_id(self, staff: str, id: str) -> StoredCourse | None:
        query = select(COURSES).where(COURSES.c.id == id, _written_by(staff))
        row = await self._database.read(lambda c: c.execute(query).mappings().one_or_none())
        return StoredCourse(**row) if row else None

    async def versions(self, id: str) -> list[Version]:
        """The history, newest first."""
        query = _VERSIONS.where(COURSE_VERSIONS.c.course == id)
        query = query.order_by(COURSE_VERSIONS.c.number.desc())
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            Version(
                number=r.number, author=r.name, saved_at=r.saved_at, brought_from=r.brought_from
            )
            for r in rows
        ]

    async def text_of(self, id: str, number: int) -> tuple[str, str] | None:
        """What version `number` said, and what the one before it did: empty before the first."""
        column = COURSE_VERSIONS.c.number
        query = select(column, COURSE_VERSIONS.c.text).where(
            COURSE_VERSIONS.c.course == id, column <= number
        )
        query = query.order_by(column.desc()).limit(2)
        rows = await self._database.read(lambda c: c.execute(query).all())
        if not rows or rows[0].number != number:
            return None
        return rows[0].text, rows[1].text if len(rows) > 1 else ""

    async def write_with(self, staff: str, id: str, name: str) -> bool:
        """Lets the staff member of that name write too; whether there is one."""

        def work(connection: Connection) -> bool:
            own = select(COURSES.c.id).where(COURSES.c.id == id, COURSES.c.staff == staff)
            other = select(STAFF.c.id).where(STAFF.c.name == name)
            found = connection.execute(other).scalar_one_or_none()
            if connection.execute(own).one_or_none() is None or found is None:
                return False
            if found != staff and name not in _authors(connection, id):
                connection.execute(insert(COURSE_AUTHORS).values(course=id, staff=found))
            return True

        return await self._database.write(work)

    async def write_without(self, staff: str, id: str, name: str) -> None:
        """Takes it back: from now on the course is not theirs to open."""

        def work(connection: Connection) -> None:
            own = select(COURSES.c.id).where(COURSES.c.id == id, COURSES.c.staff == staff)
            other = select(STAFF.c.id).where(STAFF.c.name == name).scalar_subquery()
            if connection.execute(own).one_or_none() is not None:
                shared = (COURSE_AUTHORS.c.course == id) & (COURSE_AUTHORS.c.staff == other)
                connection.execute(delete(COURSE_AUTHORS).where(shared))

        await self._database.write(work)

    async def authors(self, id: str) -> list[str]:
        """The names of those who write on it beside the one whose it is."""
        return await self._database.read(lambda c: _authors(c, id))


_VERSIONS = select(COURSE_VERSIONS, STAFF.c.name).join_from(
    COURSE_VERSIONS, STAFF, COURSE_VERSIONS.c.author == STAFF.c.id, isouter=True
)


def _written_by(staff: str) -> ColumnElement[bool]:
    shared = select(COURSE_AUTHORS.c.course).where(COURSE_AUTHORS.c.staff == staff)
    return (COURSES.c.staff == staff) | COURSES.c.id.in_(shared)


def _authors(connection: Connection, id: str) -> list[str]:
    query = select(STAFF.c.name).join_from(
        COURSE_AUTHORS, STAFF, COURSE_AUTHORS.c.staff == STAFF.c.id
    )
    return list(connection.execute(query.where(COURSE_AUTHORS.c.course == id)).scalars())


def _last_version(connection: Connection, id: str) -> Row[tuple[object, ...]]:
    query = _VERSIONS.where(COURSE_VERSIONS.c.course == id)
    return connection.execute(query.order_by(COURSE_VERSIONS.c.number.desc()).limit(1)).one()


def _keep(
    connection: Connection, id: str, number: int, text: str, author: str,
    begun_at: float, saved_at: float, brought_from: int | None,
) -> None:  # fmt: skip
    row = {
        "course": id, "number": number, "text": text, "author": author,
        "begun_at": begun_at, "saved_at": saved_at, "brought_from": brought_from,
    }  # fmt: skip
    connection.execute(insert(COURSE_VERSIONS).values(**row))
