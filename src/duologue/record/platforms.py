"""Cohorts that people reach from a learning platform, and what it calls them there."""

import msgspec
from sqlalchemy import Connection, delete, func, insert, select

from duologue.record.connectors import Connects
from duologue.record.database import Database
from duologue.record.tables.connectors import PLATFORM_LINKS, PLATFORM_SEATS, TOLD
from duologue.record.tables.sessions import SESSIONS
from duologue.record.told import Did
from duologue.vocabulary import CohortId, MemberId


class Linked(msgspec.Struct, frozen=True, kw_only=True):
    """Where a platform keeps the list and the grade lines of the course that leads to a cohort."""

    connector: str
    cohort: CohortId
    members: str
    lines: str


class Seated(msgspec.Struct, frozen=True, kw_only=True):
    connector: str
    # What the platform calls them.
    subject: str


class Platforms:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def link(self, linked: Linked) -> None:
        row = msgspec.structs.asdict(linked)
        mine = delete(PLATFORM_LINKS).where(PLATFORM_LINKS.c.cohort == linked.cohort)

        def work(connection: Connection) -> None:
            connection.execute(mine)
            connection.execute(insert(PLATFORM_LINKS).values(**row))

        await self._database.write(work)

    async def linked(self, cohort: CohortId) -> Linked | None:
        query = select(PLATFORM_LINKS).where(PLATFORM_LINKS.c.cohort == cohort)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        return Linked(**row._mapping) if row else None

    async def member(self, cohort: CohortId, connector: str, subject: str) -> MemberId | None:
        query = select(PLATFORM_SEATS.c.member).filter_by(
            cohort=cohort, connector=connector, subject=subject
        )
        found = await self._database.read(lambda c: c.execute(query).scalar())
        return MemberId(found) if found else None

    async def seats(self, cohort: CohortId) -> dict[MemberId, Seated]:
        query = select(PLATFORM_SEATS).where(PLATFORM_SEATS.c.cohort == cohort)
        rows = await self._database.read(lambda c: c.execute(query).all())
        return {r.member: Seated(connector=r.connector, subject=r.subject) for r in rows}

    async def seat(
        self, cohort: CohortId, connector: str, subject: str, member: MemberId
    ) -> None:  # fmt: skip
        mine = {"cohort": cohort, "connector": connector, "subject": subject}

        def work(connection: Connection) -> None:
            connection.execute(delete(PLATFORM_SEATS).filter_by(**mine))
            connection.execute(insert(PLATFORM_SEATS).values(**mine, member=member))

        await self._database.write(work)

    async def graded(self, cohort: CohortId) -> set[MemberId]:
        """Who of the cohort has a share already: they have read at a door that it leaves."""
        query = select(TOLD.c.member).where(
            TOLD.c.cohort == cohort, TOLD.c.connector == Connects.PLATFORM.value
        )
        rows = await self._database.read(lambda c: c.execute(query).scalars().all())
        return {MemberId(member) for member in rows}

    async def share_attended(self, cohort: CohortId, member: MemberId) -> float:
        """Of the cohort's sessions that were closed, how many this person attended; 0 to 1."""
        over = (SESSIONS.c.cohort == cohort) & SESSIONS.c.ended_at.is_not(None)
        all_ = select(func.count()).select_from(SESSIONS).where(over)
        theirs = select(func.count(TOLD.c.session.distinct())).where(
            TOLD.c.cohort == cohort, TOLD.c.member == member,
            TOLD.c.connector == Connects.PLATFORM.value, TOLD.c.verb == Did.ATTENDED.value,
        )  # fmt: skip
        came, held = await self._database.read(
            lambda c: (c.execute(theirs).scalar_one(), c.execute(all_).scalar_one())
        )
        return min(1.0, came / max(1, held))
