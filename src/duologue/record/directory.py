"""What an organisation's directory says of its people and groups. A group is a cohort; somebody in
it is on its list for as long as the directory says so."""

import asyncio
import hmac
import secrets
from collections.abc import Mapping
from functools import partial

import msgspec
from sqlalchemy import Connection, Delete, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import ColumnElement

from duologue.record.database import EVERYTHING, Database
from duologue.record.erase import erase_directory
from duologue.record.tables.cohorts import COHORTS
from duologue.record.tables.connectors import DIRECTORY_GROUPS, DIRECTORY_PEOPLE, DIRECTORY_SEATS
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, MemberId, SessionId

DIRECTORY = "directory"  # there is one, and this is its key's name


class NameTaken(Exception):
    """Somebody else of the directory is called so."""


class Account(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    # What the directory said, as its adapter wrote it down.
    text: str
    made_at: float
    changed_at: float


class Group(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    cohort: CohortId
    title: str
    external: str | None
    made_at: float
    changed_at: float
    # Account -> who they are on the list; None where they are not on it.
    seats: Mapping[str, MemberId | None]


class Directory:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault
        self._secret = vault.secret("names in the directory")

    async def accounts(self) -> list[Account]:
        """In the order they came."""
        return await self._accounts(DIRECTORY_PEOPLE.c.id.is_not(None))

    async def account(self, id: str) -> Account | None:
        return next(iter(await self._accounts(DIRECTORY_PEOPLE.c.id == id)), None)

    async def named(self, name: str) -> list[Account]:
        """Whoever is called so, however it is written; nobody or one."""
        return await self._accounts(DIRECTORY_PEOPLE.c.named == self._hash(name))

    async def add(self, name: str, text: str, at: float) -> Account:
        """Raises NameTaken."""
        id = secrets.token_hex(8)

        def sealed() -> bytes:
            if not self._vault.has(SessionId(DIRECTORY)):
                self._vault.make(SessionId(DIRECTORY))
            ring = self._vault.ring(CohortId(DIRECTORY))
            ring.make([id])
            return ring.seal(id, text)

        row = {
            "id": id, "directory": DIRECTORY, "named": self._hash(name),
            "sealed": await asyncio.to_thread(sealed), "made_at": at, "changed_at": at,
        }  # fmt: skip
        try:
            await self._database.write(
                lambda c: c.execute(insert(DIRECTORY_PEOPLE).values(**row)).rowcount
            )
        except IntegrityError as error:
            await asyncio.to_thread(self._destroy, [id])
            raise NameTaken from error
        return Account(id=id, text=text, made_at=at, changed_at=at)

    async def change(self, id: str, name: str, text: str, at: float) -> None:
        """Raises NameTaken."""
        sealed = self._vault.ring(CohortId(DIRECTORY)).seal(id, text)
        query = update(DIRECTORY_PEOPLE).where(DIRECTORY_PEOPLE.c.id == id)
        values = {"named": self._hash(name), "sealed": sealed, "changed_at": at}
        try:
            await self._database.write(lambda c: c.execute(query.values(**values)).rowcount)
        except IntegrityError as error:
            raise NameTaken from error

    async def remove(self, id: str) -> None:
        """Their key first, then the row and their place in every group."""
        await asyncio.to_thread(self._destroy, [id])
        gone = delete(DIRECTORY_PEOPLE).where(DIRECTORY_PEOPLE.c.id == id)
        await self._database.write(lambda c: c.execute(gone).rowcount)
        seats = delete(DIRECTORY_SEATS).where(DIRECTORY_SEATS.c.account == id)
        await self._database.write(lambda c: c.execute(seats).rowcount)

    async def forget(self) -> None:
        """Everybody and every group. Cohorts and their lists stay with whoever leads them."""
        ids = [account.id for account in await self.accounts()]
        await asyncio.to_thread(self._destroy, ids)
        await self._database.write(lambda c: erase_directory(c, DIRECTORY), within=EVERYTHING)
        for gone in (delete(DIRECTORY_SEATS), delete(DIRECTORY_GROUPS)):
            await self._database.write(partial(_do, gone))
        await self._database.sweep()

    async def count(self) -> tuple[int, int]:
        """People, groups."""
        people = await self._database.read(lambda c: c.execute(select(DIRECTORY_PEOPLE.c.id)).all())
        groups = await self._database.read(lambda c: c.execute(select(DIRECTORY_GROUPS.c.id)).all())
        return len(people), len(groups)

    async def groups(self) -> list[Group]:
        return await self._groups(DIRECTORY_GROUPS.c.id.is_not(None))

    async def group(self, id: str) -> Group | None:
        return next(iter(await self._groups(DIRECTORY_GROUPS.c.id == id)), None)

    async def groups_with(self, account: str) -> list[Group]:
        theirs = select(DIRECTORY_SEATS.c.cohort).where(DIRECTORY_SEATS.c.account == account)
        return await self._groups(DIRECTORY_GROUPS.c.cohort.in_(theirs))

    async def follow(self, cohort: CohortId, external: str | None, at: float) -> str:
        """The id of the group that this cohort follows from now on."""
        id = secrets.token_hex(8)
        row = {"id": id, "cohort": cohort, "external": external, "made_at": at, "changed_at": at}
        await self._database.write(
            lambda c: c.execute(insert(DIRECTORY_GROUPS).values(**row)).rowcount
        )
        return id

    async def touch(self, group: Group, external: str | None, at: float) -> None:
        query = update(DIRECTORY_GROUPS).where(DIRECTORY_GROUPS.c.id == group.id)
        values = {"external": external, "changed_at": at}
        await self._database.write(lambda c: c.execute(query.values(**values)).rowcount)

    async def seat(self, cohort: CohortId, seats: Mapping[str, MemberId | None]) -> None:
        """Who of the directory is in the group from now on, and as whom."""
        gone = delete(DIRECTORY_SEATS).where(DIRECTORY_SEATS.c.cohort == cohort)
        rows = [{"cohort": cohort, "account": a, "member": m} for a, m in seats.items()]
        await self._database.write(
            lambda c: (c.execute(gone), c.execute(insert(DIRECTORY_SEATS), rows) if rows else None)
        )

    async def let_go(self, group: Group) -> None:
        """The cohort is like any other from now on."""
        for table in (DIRECTORY_SEATS, DIRECTORY_GROUPS):
            gone = delete(table).where(table.c.cohort == group.cohort)
            await self._database.write(partial(_do, gone))

    def _hash(self, name: str) -> bytes:
        return hmac.digest(self._secret, name.casefold().encode(), "sha256")

    def _destroy(self, ids: list[str]) -> None:
        if self._vault.has(SessionId(DIRECTORY)):
            self._vault.ring(CohortId(DIRECTORY)).destroy(ids)

    async def _accounts(self, condition: ColumnElement[bool]) -> list[Account]:
        query = select(DIRECTORY_PEOPLE).where(condition).order_by(
            DIRECTORY_PEOPLE.c.made_at, DIRECTORY_PEOPLE.c.id
        )  # fmt: skip
        rows = await self._database.read(lambda c: c.execute(query).all())

        def opened() -> list[Account]:
            ring = self._vault.ring(CohortId(DIRECTORY))
            found = [(ring.open(row.id, row.sealed), row) for row in rows]
            return [
                Account(id=row.id, text=text, made_at=row.made_at, changed_at=row.changed_at)
                for text, row in found if text is not None
            ]  # fmt: skip

        return await asyncio.to_thread(opened) if rows else []

    async def _groups(self, condition: ColumnElement[bool]) -> list[Group]:
        query = (
            select(DIRECTORY_GROUPS, COHORTS.c.title)
            .join(COHORTS, COHORTS.c.id == DIRECTORY_GROUPS.c.cohort)
            .where(condition).order_by(DIRECTORY_GROUPS.c.made_at, DIRECTORY_GROUPS.c.id)
        )  # fmt: skip
        rows = await self._database.read(lambda c: c.execute(query).all())
        wanted = DIRECTORY_SEATS.c.cohort.in_([row.cohort for row in rows])
        seats = await self._database.read(
            lambda c: c.execute(select(DIRECTORY_SEATS).where(wanted)).all()
        )
        return [
            Group(
                id=row.id, cohort=row.cohort, title=row.title, external=row.external,
                made_at=row.made_at, changed_at=row.changed_at,
                seats={s.account: s.member for s in seats if s.cohort == row.cohort},
            )
            for row in rows
        ]  # fmt: skip


def _do(query: Delete, connection: Connection) -> None:
    connection.execute(query)
