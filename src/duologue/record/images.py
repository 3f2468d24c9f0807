"""The images of courses and of sessions. Whatever comes in here has been cleaned before."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, delete, func, insert, literal, select

from duologue.record.database import Database
from duologue.record.tables.courses import COURSE_IMAGES
from duologue.record.tables.sessions import SESSION_IMAGES
from duologue.vocabulary import SessionId

# Of one course, all its images together: some sixty photographs of the largest size that is kept.
LARGEST_TOGETHER = 24 * 1024 * 1024  # bytes
MOST_IMAGES = 200
_COLUMNS = ["session", "name", "kind", "content"]


class Image(msgspec.Struct, frozen=True):
    """One image as browsers are sent it."""

    name: str
    # "image/png", and its like.
    kind: str
    content: bytes


class ImageLook(msgspec.Struct, frozen=True):
    """One image of a course, without itself."""

    name: str
    # In bytes.
    size: int


class NoRoom(Exception):
    """The course has as many images as may be kept."""


class Images:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, course: str, image: Image) -> str:
        """Keeps one more, and says under which name: never one that another image has.

        Raises NoRoom.
        """

        def work(connection: Connection) -> str:
            taken = _sizes(connection, course)
            total = sum(taken.values()) + len(image.content)
            if len(taken) >= MOST_IMAGES or total > LARGEST_TOGETHER:
                raise NoRoom
            name = _free(image.name, frozenset(taken))
            row = {"course": course, "name": name, "kind": image.kind, "content": image.content}
            connection.execute(insert(COURSE_IMAGES).values(**row))
            return name

        return await self._database.write(work)

    async def of_course(self, course: str) -> list[ImageLook]:
        """In the order of their names."""
        sizes = await self._database.read(lambda c: _sizes(c, course))
        return [ImageLook(name, sizes[name]) for name in sorted(sizes)]

    async def by_name(self, course: str, name: str) -> Image | None:
        table = COURSE_IMAGES
        query = select(table).where(table.c.course == course, table.c.name == name)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        return Image(row.name, row.kind, row.content) if row else None

    async def remove(self, course: str, name: str) -> None:
        """Sessions that were planned with it keep theirs."""
        table = COURSE_IMAGES
        query = delete(table).where(table.c.course == course, table.c.name == name)
        await self._database.write(lambda c: c.execute(query).rowcount)

    async def take_along(self, session: SessionId, course: str, names: Iterable[str]) -> None:
        """The session has these images of the course from now on, whatever becomes of those."""
        table = COURSE_IMAGES

        def work(connection: Connection) -> None:
            # A text may name more images than a query can; a course has no more than are kept.
            there = sorted(frozenset(names) & _sizes(connection, course).keys())
            found = select(literal(session), table.c.name, table.c.kind, table.c.content)
            found = found.where(table.c.course == course, table.c.name.in_(there))
            query = insert(SESSION_IMAGES).from_select(_COLUMNS, found)
            connection.execute(query)

        await self._database.write(work, within=session)

    async def give(self, session: SessionId, images: Iterable[Image]) -> None:
        """For a session whose course is a file."""
        rows = [
            dict(zip(_COLUMNS, (session, *msgspec.structs.astuple(image)), strict=True))
            for image in images
        ]
        if rows:
            query = insert(SESSION_IMAGES)
            await self._database.write(lambda c: c.execute(query, rows).rowcount, within=session)

    async def of_session(self, session: SessionId, name: str) -> Image | None:
        table = SESSION_IMAGES
        query = select(table).where(table.c.session == session, table.c.name == name)
        row = await self._database.read(lambda c: c.execute(query).one_or_none(), within=session)
        return Image(row.name, row.kind, row.content) if row else None


def _sizes(connection: Connection, course: str) -> dict[str, int]:
    table = COURSE_IMAGES
    query = select(table.c.name, func.length(table.c.content).label("size")).where(
        table.c.course == course
    )
    return {row.name: row.size for row in connection.execute(query)}


def _free(name: str, taken: frozenset[str]) -> str:
    """`door.png`, or `door-2.png` where there is one already."""
    stem, dot, ending = name.rpartition(".")
    found, number = name, 2
    while found in taken:
        found, number = f"{stem}-{number}{dot}{ending}", number + 1
    return found
