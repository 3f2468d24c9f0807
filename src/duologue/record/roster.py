"""The list of participants of a session, as a facilitator gave it. Each row under a key of its own.

A session of a cohort has the cohort's list, and who arrives is recognised by their personal link.
Every other session has a list of its own, and recognises them by the name on it.
"""

import asyncio
import secrets
from collections.abc import Iterable, Mapping

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select, update

from duologue.record.bonds import Bond, BondStore
from duologue.record.database import EVERYTHING, Database
from duologue.record.members import Member, Members
from duologue.record.sessions import is_meant
from duologue.record.tables.cohorts import COHORTS
from duologue.record.tables.participants import PEOPLE, ROSTER
from duologue.record.tables.sessions import SESSIONS
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, MemberId, PersonId, SessionId


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
    # Whose seat their own link led to. Where `by_link`, a name that somebody types is not enough.
    seat: PersonId | None = None
    by_link: bool = False


def fresh_entry_id() -> str:
    return secrets.token_hex(8)


class Rosters:
    def __init__(
        self, database: Database, vault: Vault, members: Members, bonds: BondStore
    ) -> None:
        self._database, self._vault = database, vault
        self._members, self.bonds = members, bonds

    async def of(self, session: SessionId) -> list[RosterEntry]:
        """The rows that can still be read."""
        cohort = await self.cohort_of(session)
        if cohort is not None:
            return await self._of_cohort(session, cohort)
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

    async def cohort_of(self, session: SessionId) -> CohortId | None:
        query = select(SESSIONS.c.cohort).where(SESSIONS.c.id == session)
        found = await self._database.read(lambda c: c.execute(query).scalar())
        return CohortId(found) if found is not None else None

    async def _of_cohort(self, session: SessionId, cohort: CohortId) -> list[RosterEntry]:
        here = select(PEOPLE.c.member, PEOPLE.c.id).where(
            PEOPLE.c.session == session, PEOPLE.c.member.is_not(None)
        )
        rows = await self._database.read(lambda c: c.execute(here).all(), within=session)
        people = {row.member: PersonId(row.id) for row in rows}
        rule = select(COHORTS.c.mixed).where(COHORTS.c.id == cohort)
        mixed = bool(await self._database.read(lambda c: c.execute(rule).scalar()))
        bonds = (await self.bonds.of(cohort)).by_member()
        whose = select(SESSIONS.c.for_group).where(SESSIONS.c.id == session)
        group = await self._database.read(lambda c: c.execute(whose).scalar())
        return [
            _entry_of(x.member, people, bonds.get(x.member.id, Bond()), mixed)
            for x in await self._members.of(cohort)
            # Who has come stays known, whatever their group is by now.
            if is_meant(group, x.member.groups) or x.member.id in people
        ]

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
        from it, and the row on the list of the cohort: their keys first."""
        whose = (
            select(SESSIONS.c.cohort, PEOPLE.c.member)
            .join(PEOPLE, PEOPLE.c.session == SESSIONS.c.id)
            .where(PEOPLE.c.id == person, PEOPLE.c.member.is_not(None))
        )
        row = await self._database.read(lambda c: c.execute(whose).one_or_none(), within=EVERYTHING)
        if row is not None and row.cohort is not None:
            await self._members.forget(CohortId(row.cohort), MemberId(row.member))
        theirs = or_(ROSTER.c.person == person, ROSTER.c.origin == person)
        query = select(ROSTER.c.id, ROSTER.c.session).where(theirs)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=EVERYTHING)
        for row in rows:
            self._vault.destroy(SessionId(row.session), PersonId(row.id))
        gone = delete(ROSTER).where(theirs)
        await self._database.write(lambda c: c.execute(gone).rowcount, within=EVERYTHING)


def _entry_of(
    member: Member, people: Mapping[str, PersonId], bond: Bond, mixed: bool
) -> RosterEntry:
    group = {"group": member.groups[0]} if member.groups else {}
    return RosterEntry(
        id=member.id, name=member.name, traits={**group, **member.traits}, met=bond.met,
        partners=bond.partners, seat=people.get(member.id), by_link=True,
        manager=member.manager or "", with_manager=mixed,
    )  # fmt: skip
