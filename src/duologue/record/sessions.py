"""Sessions that were planned, with the two links that lead to them, and courses to plan from."""

import secrets

import msgspec
from sqlalchemy import delete, insert, select, update

from duologue.record.database import Database
from duologue.record.people import hash_of
from duologue.record.tables import ANSWERS, COURSES, ENTRIES, PEOPLE, SESSIONS, TEXTS
from duologue.record.vault import Vault
from duologue.vocabulary import CourseId, SessionId

# No characters that are mistaken for each other when read aloud: 31 letters, 62 bits in 12.5.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_CODE_LENGTH = 13


class Planned(msgspec.Struct, frozen=True):
    id: SessionId
    title: str
    join_code: str


class StoredCourse(msgspec.Struct, frozen=True):
    id: CourseId
    title: str
    text: str


class Sessions:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def create(self, title: str, at: float) -> tuple[Planned, str]:
        """A planned session, and the token of its facilitators' link."""
        code = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LENGTH))
        planned = Planned(SessionId(secrets.token_hex(6)), title, code)
        token = secrets.token_urlsafe(24)
        row = msgspec.structs.asdict(planned) | {
            "facilitator_code": hash_of(token),
            "created_at": at,
            "key": self._vault.new_key(),
        }
        await self._database.write(lambda c: c.execute(insert(SESSIONS).values(**row)).rowcount)
        return planned, token

    async def by_join_code(self, code: str) -> Planned | None:
        return await self._one(SESSIONS.c.join_code == code)

    async def by_facilitator_token(self, token: str) -> Planned | None:
        return await self._one(SESSIONS.c.facilitator_code == hash_of(token))

    async def by_id(self, id: str) -> Planned | None:
        return await self._one(SESSIONS.c.id == id)

    async def _one(self, condition: object) -> Planned | None:
        query = select(SESSIONS.c.id, SESSIONS.c.title, SESSIONS.c.join_code).where(condition)  # type: ignore[arg-type]
        row = await self._database.write(lambda c: c.execute(query).one_or_none())
        return Planned(row[0], row[1], row[2]) if row else None

    async def erase(self, session: SessionId) -> None:
        """Destroys the key, so that backups hold nothing readable, then everything else."""

        def work(connection: object) -> None:
            run = connection.execute  # type: ignore[attr-defined]
            run(update(SESSIONS).where(SESSIONS.c.id == session).values(key=None))
            for table in (TEXTS, ANSWERS, PEOPLE, ENTRIES):
                run(delete(table).where(table.c.session == session))

        await self._database.write(work)


class Courses:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, title: str, text: str) -> StoredCourse:
        course = StoredCourse(CourseId(secrets.token_hex(6)), title, text)
        row = msgspec.structs.asdict(course)
        await self._database.write(lambda c: c.execute(insert(COURSES).values(**row)).rowcount)
        return course

    async def all(self) -> list[StoredCourse]:
        query = select(COURSES).order_by(COURSES.c.title)
        rows = await self._database.write(lambda c: c.execute(query).all())
        return [StoredCourse(r.id, r.title, r.text) for r in rows]
