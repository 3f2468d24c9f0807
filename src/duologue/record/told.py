"""What connected services are told, until they have taken it."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from duologue.record.connectors import Connects
from duologue.record.database import Database
from duologue.record.tables.connectors import TOLD
from duologue.record.tables.participants import PEOPLE
from duologue.record.tables.sessions import SESSIONS
from duologue.vocabulary import CohortId, MemberId, PersonId, SessionId


class Did(StrEnum):
    ATTENDED = "attended"
    # They were there when the session was closed.
    COMPLETED = "completed"
    # Of people who attended before: their share is another since.
    MISSED = "missed"


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that one service is told of one person."""

    connector: Connects
    session: SessionId
    cohort: CohortId
    member: MemberId
    verb: Did
    # When the session was closed.
    at: float
    tries: int = 0

    @property
    def id(self) -> str:
        """The same however often it is told: a UUID."""
        said = (self.connector, self.session, self.member, self.verb)
        return str(uuid5(NAMESPACE_URL, "/".join(said)))


class Waiting(msgspec.Struct, frozen=True):
    count: int
    # Why the last of them was not taken; empty where nothing was tried yet.
    problem: str


class Outbox:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def over(self, since: float) -> list[tuple[SessionId, CohortId]]:
        """Sessions of cohorts that were closed since, and still are readable."""
        query = select(SESSIONS.c.id, SESSIONS.c.cohort).where(
            SESSIONS.c.ended_at > since, SESSIONS.c.cohort.is_not(None),
            SESSIONS.c.erased_at.is_(None),
        )  # fmt: skip
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [(row.id, row.cohort) for row in rows]

    async def members_in(self, session: SessionId) -> dict[PersonId, MemberId]:
        query = select(PEOPLE.c.id, PEOPLE.c.member).where(
            PEOPLE.c.session == session, PEOPLE.c.member.is_not(None)
        )
        rows = await self._database.read(lambda c: c.execute(query).all(), within=session)
        return {row.id: row.member for row in rows}

    async def add(self, tellings: Sequence[Telling]) -> None:
        """What is there already, is not told twice."""

        def work(connection: Connection) -> None:
            for one in tellings:
                known = select(TOLD.c.id).where(TOLD.c.id == one.id)
                if connection.execute(known).first() is None:
                    row = msgspec.structs.asdict(one) | {"id": one.id, "due_at": one.at}
                    connection.execute(insert(TOLD).values(**row))

        await self._database.write(work)

    async def due(self, now: float, most: int) -> list[Telling]:
        query = (
            select(TOLD).where(TOLD.c.sent_at.is_(None), TOLD.c.due_at <= now)
            .order_by(TOLD.c.due_at).limit(most)
        )  # fmt: skip
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            Telling(
                connector=Connects(r.connector), session=r.session, cohort=r.cohort,
                member=r.member, verb=Did(r.verb), at=r.at, tries=r.tries,
            )
            for r in rows
        ]  # fmt: skip

    async def taken(self, one: Telling, now: float) -> None:
        await self._set(one, sent_at=now, problem=None)

    async def refused(self, one: Telling, why: str, again_at: float) -> None:
        await self._set(one, tries=one.tries + 1, problem=why[:200], due_at=again_at)

    async def waiting(self, connector: Connects) -> Waiting:
        mine = (TOLD.c.connector == connector.value) & TOLD.c.sent_at.is_(None)
        count = select(func.count()).select_from(TOLD).where(mine)
        last = select(TOLD.c.problem).where(mine, TOLD.c.problem.is_not(None))

        def work(connection: Connection) -> Waiting:
            problem = connection.execute(last.order_by(TOLD.c.due_at.desc()).limit(1)).scalar()
            return Waiting(int(connection.execute(count).scalar_one()), problem or "")

        return await self._database.read(work)

    async def _set(self, one: Telling, **values: object) -> None:
        query = update(TOLD).where(TOLD.c.id == one.id).values(**values)
        await self._database.write(lambda c: c.execute(query).rowcount)
