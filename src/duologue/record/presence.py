"""Which process has whose socket, where several host the same sessions. A row goes with its socket,
with its process, or with its person."""

import secrets

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import IntegrityError

from duologue.record.database import EVERYTHING, Database
from duologue.record.tables.sessions import CONNECTIONS
from duologue.vocabulary import PersonId, SessionId


class Presence:
    def __init__(self, database: Database) -> None:
        self._database = database
        # 31 bits, as PostgreSQL's locks count them; unlike a process id, not the machine's own.
        self.process = secrets.randbits(31)

    async def alive(self) -> None:
        """Marks this process as alive until it dies. Asked again now and then: a database that was
        restarted has forgotten it, and everybody whose socket is here."""
        await self._database.mark(self.process)

    async def came(self, session: SessionId, person: PersonId) -> None:
        row = {"process": self.process, "session": session, "person": person}
        try:
            await self._database.write(
                lambda c: c.execute(insert(CONNECTIONS).values(**row)).rowcount, within=session
            )
        except IntegrityError:
            return  # a second socket of the same person

    async def went(self, session: SessionId, person: PersonId) -> None:
        row = CONNECTIONS.c
        gone = delete(CONNECTIONS).where(
            row.process == self.process, row.session == session, row.person == person
        )
        await self._database.write(lambda c: c.execute(gone).rowcount, within=session)

    async def elsewhere(self, session: SessionId) -> frozenset[PersonId]:
        """Who has a socket at another process that is alive."""
        columns = CONNECTIONS.c

        def work(connection: Connection) -> frozenset[PersonId]:
            living = self._database.marked(connection)
            query = select(columns.process, columns.person).where(columns.session == session)
            return frozenset(
                PersonId(row.person)
                for row in connection.execute(query)
                if row.process in living and row.process != self.process
            )

        return await self._database.ask(work, within=session)

    async def sweep(self) -> None:
        """Forgets the sockets of processes that are no more."""

        def work(connection: Connection) -> None:
            dead = CONNECTIONS.c.process.not_in(self._database.marked(connection))
            connection.execute(delete(CONNECTIONS).where(dead))

        await self._database.write(work, within=EVERYTHING)
