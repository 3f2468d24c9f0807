"""Links that let a staff member back in, by their own address or from an administrator's hand."""

import secrets
from enum import StrEnum

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from duologue.record.database import Database
from duologue.record.people import hash_of
from duologue.record.staff import StaffMember, member_in
from duologue.record.tables.staff import PROOFS, STAFF


class Purpose(StrEnum):
    # A new password, where the old one is forgotten.
    RESET = "reset"
    # The same, handed over by an administrator, where no mail is sent. It proves no address.
    HANDED = "handed"
    # That the address is theirs.
    CONFIRM = "confirm"


LASTS = {Purpose.RESET: 3_600.0, Purpose.HANDED: 3_600.0, Purpose.CONFIRM: 86_400.0}  # seconds


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    member: StaffMember
    email: str


class Proofs:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_address(self, email: str) -> StaffMember | None:
        """Whose address it is known to be."""
        query = select(STAFF).where(STAFF.c.email == email, STAFF.c.email_proven == 1)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        return member_in(row) if row else None

    async def make(self, member: StaffMember, purpose: Purpose, email: str, at: float) -> str:
        """The token of a link that works once. Those before it, for the same, work no more."""
        token = secrets.token_urlsafe(24)
        row = {
            "token": hash_of(token), "staff": member.id, "purpose": purpose.value, "email": email,
            "expires_at": at + LASTS[purpose],
        }  # fmt: skip

        def work(connection: Connection) -> None:
            _forget(connection, member.id, purpose)
            connection.execute(delete(PROOFS).where(PROOFS.c.expires_at < at))
            connection.execute(insert(PROOFS).values(**row))

        await self._database.write(work)
        return token

    async def holder(self, token: str, purpose: Purpose, at: float) -> Proof | None:
        """Whose link it is; None where it was used, is too old, or the address is another now."""
        return await self._database.read(lambda c: _found(c, token, purpose, at))

    async def use(self, token: str, purpose: Purpose, at: float) -> Proof | None:
        """The same, once: from now on the link opens nothing, and the address that it went to is
        proven."""

        def work(connection: Connection) -> Proof | None:
            found = _found(connection, token, purpose, at)
            if found is None or not _forget(connection, found.member.id, purpose):
                return None
            if purpose is not Purpose.HANDED:
                proven = update(STAFF).where(STAFF.c.id == found.member.id)
                connection.execute(proven.values(email_proven=1))
            return found

        return await self._database.write(work)


def _found(connection: Connection, token: str, purpose: Purpose, at: float) -> Proof | None:
    there = (PROOFS.c.email == STAFF.c.email) | (PROOFS.c.purpose == Purpose.HANDED.value)
    query = (
        select(STAFF)
        .join(PROOFS, (PROOFS.c.staff == STAFF.c.id) & there)
        .where(
            PROOFS.c.token == hash_of(token), PROOFS.c.purpose == purpose.value,
            PROOFS.c.expires_at > at,
        )
    )  # fmt: skip
    row = connection.execute(query).one_or_none()
    return Proof(member=member_in(row), email=row.email or "") if row else None


def _forget(connection: Connection, staff: str, purpose: Purpose) -> int:
    theirs = (PROOFS.c.staff == staff) & (PROOFS.c.purpose == purpose.value)
    return connection.execute(delete(PROOFS).where(theirs)).rowcount
