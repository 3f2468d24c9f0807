"""The people of a cohort, each row under a key of its own. The last change can be taken back."""

import asyncio
import secrets
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.sql.dml import UpdateBase

from duologue.record.database import EVERYTHING, Database
from duologue.record.erase import forget_members
from duologue.record.people import hash_of
from duologue.record.ring import KeyRing
from duologue.record.tables.cohorts import COHORTS, MEMBERS
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, MemberId

AT_ONCE = 500  # rows sealed and stored between two words about how far it is
GONE_LASTS = 86_400.0  # seconds in which somebody who was taken off can be brought back
T = TypeVar("T")
Told = Callable[[float], None]


class Change(StrEnum):
    """What the last change of a list was."""

    BROUGHT = "brought"
    ADDED = "added"
    EDITED = "edited"
    REMOVED = "removed"
    # By the organisation's directory.
    FOLLOWED = "followed"


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody on the list, as the facilitator wrote them down."""

    id: MemberId
    name: str
    email: str = ""
    # Column -> value: what seating mixes by.
    traits: dict[str, str] = {}
    groups: tuple[str, ...] = ()
    # Whom they report to, where that person is on the list.
    manager: MemberId | None = None


class Listed(msgspec.Struct, frozen=True):
    """A row, and what became of its personal link."""

    member: Member
    # When the link was first used; None: not yet.
    opened_at: float | None = None
    # When they asked to come in from another device, and nobody has answered yet.
    asked_at: float | None = None


def fresh_member_id() -> MemberId:
    return MemberId(secrets.token_hex(8))


class Members:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def of(self, cohort: CohortId) -> list[Listed]:
        """Everybody on the list, by name."""
        query = select(
            MEMBERS.c.id, MEMBERS.c.sealed, MEMBERS.c.opened_at, MEMBERS.c.asked_at
        ).where(MEMBERS.c.cohort == cohort, MEMBERS.c.gone == 0)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)

        def opened() -> list[Listed]:
            ring = self._vault.ring(cohort)
            found = [(ring.open(row.id, row.sealed), row) for row in rows]
            listed = [
                Listed(msgspec.json.decode(text, type=Member), row.opened_at, row.asked_at)
                for text, row in found if text is not None
            ]  # fmt: skip
            return sorted(listed, key=lambda x: (x.member.name.casefold(), x.member.id))

        return await asyncio.to_thread(opened) if rows else []

    async def anybody_came(self, cohort: CohortId) -> bool:
        """Whether somebody has opened their link, and read there how long things are kept."""
        query = select(MEMBERS.c.id).where(
            MEMBERS.c.cohort == cohort, MEMBERS.c.opened_at.is_not(None)
        )
        found = await self._database.read(lambda c: c.execute(query).first(), within=cohort)
        return found is not None

    async def count(self, cohort: CohortId) -> int:
        query = select(MEMBERS.c.id).where(MEMBERS.c.cohort == cohort, MEMBERS.c.gone == 0)
        found = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        return len(found)

    async def one(self, cohort: CohortId, id: str) -> Listed | None:
        query = select(MEMBERS).where(
            MEMBERS.c.cohort == cohort, MEMBERS.c.id == id, MEMBERS.c.gone == 0
        )
        row = await self._database.read(lambda c: c.execute(query).one_or_none(), within=cohort)
        text = self._vault.ring(cohort).open(row.id, row.sealed) if row is not None else None
        if row is None or text is None:
            return None
        return Listed(msgspec.json.decode(text, type=Member), row.opened_at, row.asked_at)

    async def change(
        self, cohort: CohortId, kind: Change, at: float, *, put: Sequence[Member] = (),
        drop: Collection[MemberId] = (), told: Told = lambda _: None,
    ) -> None:  # fmt: skip
        """Adds and changes who is `put`, takes off who is to `drop`, in one step that `undo` takes
        back. What could be taken back before is for good now."""
        mine = MEMBERS.c.cohort == cohort
        known_ids = select(MEMBERS.c.id).where(mine)
        known = set(
            await self._database.read(lambda c: c.execute(known_ids).scalars().all(), within=cohort)
        )
        fresh = [member for member in put if member.id not in known]
        edited = [member for member in put if member.id in known]
        await self._purge(cohort)

        def begin(connection: Connection) -> int:
            forgets = update(MEMBERS).where(mine, MEMBERS.c.before.is_not(None))
            connection.execute(forgets.values(before=None))
            this = COHORTS.c.id == cohort
            number = int(connection.execute(select(COHORTS.c.change).where(this)).scalar_one()) + 1
            values = {"change": number, "change_kind": kind.value, "changed_at": at}
            count = len(put) + len(drop)
            connection.execute(update(COHORTS).where(this).values(**values, change_count=count))
            if drop:
                off = update(MEMBERS).where(mine, MEMBERS.c.id == bindparam("this"))
                gone = off.values(gone=1, change=number)
                connection.execute(gone, [{"this": id} for id in drop])
            return number

        number = await self._database.write(begin, within=cohort)
        ring = self._vault.ring(cohort)
        await asyncio.to_thread(ring.make, [member.id for member in fresh])
        done = 0
        for some in _some(fresh):
            rows = await asyncio.to_thread(_rows, ring, cohort, some, number)
            await self._many(cohort, insert(MEMBERS), rows)
            told((done := done + len(some)) / len(put))
        anew = (
            update(MEMBERS).where(mine, MEMBERS.c.id == bindparam("this"))
            .values(before=MEMBERS.c.sealed, sealed=bindparam("fresh"), change=number)
        )  # fmt: skip
        for some in _some(edited):
            await self._many(cohort, anew, await asyncio.to_thread(_changes, ring, some))
            told((done := done + len(some)) / len(put))

    async def undo(self, cohort: CohortId) -> None:
        """Takes the last change back, once."""

        def work(connection: Connection) -> list[str]:
            this = COHORTS.c.id == cohort
            cohort_row = connection.execute(select(COHORTS).where(this)).one_or_none()
            if cohort_row is None or cohort_row.change_kind is None:
                return []
            touched = (MEMBERS.c.cohort == cohort) & (MEMBERS.c.change == cohort_row.change)
            added = touched & MEMBERS.c.before.is_(None) & (MEMBERS.c.gone == 0)
            fresh = list(connection.execute(select(MEMBERS.c.id).where(added)).scalars())
            connection.execute(delete(MEMBERS).where(added))
            again = update(MEMBERS).where(touched & MEMBERS.c.before.is_not(None))
            connection.execute(again.values(sealed=MEMBERS.c.before, before=None))
            connection.execute(update(MEMBERS).where(touched).values(gone=0))
            connection.execute(update(COHORTS).where(this).values(change_kind=None))
            return fresh

        fresh = await self._database.write(work, within=cohort)
        await asyncio.to_thread(self._vault.ring(cohort).destroy, fresh)

    async def forget(self, cohort: CohortId, member: MemberId) -> None:
        """Somebody asked to be forgotten: their key, then every row with their name or address."""
        self._vault.ring(cohort).destroy([member])

        def work(connection: Connection) -> None:
            forget_members(connection, [member])

        await self._database.write(work, within=EVERYTHING)

    async def sweep(self, before: float) -> None:
        """Destroys who was taken off before this moment and was not brought back."""
        query = select(COHORTS.c.id).where(
            COHORTS.c.changed_at < before,
            COHORTS.c.change_kind.in_([Change.REMOVED, Change.FOLLOWED]),
        )
        old = await self._database.read(lambda c: c.execute(query).scalars().all())
        for cohort in old:
            await self._purge(CohortId(cohort))
            done = update(COHORTS).where(COHORTS.c.id == cohort).values(change_kind=None)
            await self._many(CohortId(cohort), done, [])

    async def _many(
        self, cohort: CohortId, query: UpdateBase, rows: list[dict[str, object]]
    ) -> None:
        await self._database.write(lambda c: c.execute(query, rows).rowcount, within=cohort)

    async def _purge(self, cohort: CohortId) -> None:
        query = select(MEMBERS.c.id).where(MEMBERS.c.cohort == cohort, MEMBERS.c.gone == 1)
        gone = await self._database.read(lambda c: c.execute(query).scalars().all(), within=cohort)
        if gone:
            await asyncio.to_thread(self._vault.ring(cohort).destroy, gone)
            await self._database.write(lambda c: forget_members(c, gone), within=EVERYTHING)


def _some(all_: Sequence[T]) -> Iterator[Sequence[T]]:
    return (all_[at : at + AT_ONCE] for at in range(0, len(all_), AT_ONCE))


def _rows(
    ring: KeyRing, cohort: CohortId, members: Sequence[Member], number: int
) -> list[dict[str, object]]:
    def row(member: Member) -> dict[str, object]:
        token = secrets.token_urlsafe(18)
        return {
            "id": member.id, "cohort": cohort, "sealed": ring.seal(member.id, _text(member)),
            "change": number, "gone": 0, "link": hash_of(token),
            "link_sealed": ring.seal(member.id, token),
        }  # fmt: skip

    return [row(member) for member in members]


def _changes(ring: KeyRing, members: Sequence[Member]) -> list[dict[str, object]]:
    return [{"this": m.id, "fresh": ring.seal(m.id, _text(m))} for m in members]


def _text(member: Member) -> str:
    return msgspec.json.encode(member).decode()
