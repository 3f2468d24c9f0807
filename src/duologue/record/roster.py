"""The list of participants of a session, as a facilitator gave it. Each row under a key of its own.

Who arrives is recognised by the name on the list. A cohort's personal links will recognise them
surely; what follows from it stays the same.
"""

import asyncio
import secrets
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select, update

from duologue.record.database import EVERYTHING, Database
from duologue.record.tables import ROSTER
from duologue.record.vault import Vault
from duologue.vocabulary import PersonId, SessionId


class RosterEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One row. Other rows are meant by their ids."""

    id: str
    name: str
    traits: dict[str, str] = {}
    # The row of their manager; the two sit apart, unless a facilitator lets them sit together.
    manager: str = ""
    with_manager: bool = False
    # Other rows with whom a facilitator wants them never, or always, to share a room. Each rule
    # stands in one of the two rows.
    apart: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    # How often they shared a room in earlier sessions, by row.
    met: dict[str, int] = {}
    partners: tuple[str, ...] = ()
    person: PersonId | None = None
    origin: PersonId | None = None


def fresh_entry_id() -> str:
    return secrets.token_hex(8)


class Rosters:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def of(self, session: SessionId) -> list[RosterEntry]:
        """The rows that can still be read."""
        query = select(ROSTER).where(ROSTER.c.session == session)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=session)
        entries = []
        for row in rows:
            text = self._vault.open(session, row.sealed, PersonId(row.id))
            if text is not None:
                entry = msgspec.json.decode(text, type=RosterEntry)
                who = {"person": row.person, "origin": row.origin}
                entries.append(msgspec.structs.replace(entry, **who))
        return sorted(entries, key=lambda entry: entry.name.casefold())

    async def replace(self, session: SessionId, entries: Iterable[RosterEntry]) -> None:
        """This list instead of the one before; the keys of rows that go are destroyed."""
        before = await self.of(session)
        fresh = list(entries)

        def seal() -> list[dict[str, object]]:
            for entry in before:
                self._vault.destroy(session, PersonId(entry.id))
            for entry in fresh:
                self._vault.make(session, PersonId(entry.id))
            return [self._row(session, entry) for entry in fresh]

        rows = await asyncio.to_thread(seal)

        def work(connection: Connection) -> None:
            connection.execute(delete(ROSTER).where(ROSTER.c.session == session))
            if rows:
                connection.execute(insert(ROSTER), rows)

        await self._database.write(work, within=session)

    async def amend(self, session: SessionId, entries: Iterable[RosterEntry]) -> None:
        """What is said of these rows now; rows that are new join the list."""
        changed = list(entries)
        known = {entry.id for entry in await self.of(session)}

        def seal() -> list[dict[str, object]]:
            for entry in changed:
                if entry.id not in known:
                    self._vault.make(session, PersonId(entry.id))
            return [self._row(session, entry) for entry in changed]

        rows = await asyncio.to_thread(seal)

        def work(connection: Connection) -> None:
            ids = [entry.id for entry in changed]
            connection.execute(delete(ROSTER).where(ROSTER.c.id.in_(ids)))
            connection.execute(insert(ROSTER), rows)

        if rows:
            await self._database.write(work, within=session)

    def _row(self, session: SessionId, entry: RosterEntry) -> dict[str, object]:
        bare = msgspec.structs.replace(entry, person=None, origin=None)
        text = msgspec.json.encode(bare).decode()
        return {
            "id": entry.id, "session": session, "person": entry.person, "origin": entry.origin,
            "sealed": self._vault.seal(session, text, PersonId(entry.id)),
        }  # fmt: skip

    async def recognise(self, session: SessionId, entry: str, person: PersonId) -> None:
        """This row is that person's."""
        query = update(ROSTER).where(ROSTER.c.id == entry).values(person=person)
        await self._database.write(lambda c: c.execute(query).rowcount, within=session)

    async def forget(self, person: PersonId) -> None:
        """The rows in which somebody was recognised, in this session and in those that went on
        from it: their keys first."""
        theirs = or_(ROSTER.c.person == person, ROSTER.c.origin == person)
        query = select(ROSTER.c.id, ROSTER.c.session).where(theirs)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=EVERYTHING)
        for row in rows:
            self._vault.destroy(SessionId(row.session), PersonId(row.id))
        gone = delete(ROSTER).where(theirs)
        await self._database.write(lambda c: c.execute(gone).rowcount, within=EVERYTHING)
