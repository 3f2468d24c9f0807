"""Who may make sessions, and how they come back: one-time invitations, passwords, sign-ins."""

import asyncio
import secrets

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, delete, func, insert, select, update

from duologue.record.database import Database
from duologue.record.people import clean_name, hash_of
from duologue.record.tables import INVITATIONS, SIGN_INS, STAFF

A_DAY = 86_400  # seconds
INVITATION_LASTS = 7 * A_DAY  # over a weekend and a holiday
SIGN_IN_LASTS = 14 * A_DAY  # from one session of a course to the next
SHORTEST_PASSWORD = 10  # characters; what current guidance asks where there is no second factor
LONGEST_PASSWORD = 200  # characters; hashing more would be work for nothing

_hasher = PasswordHasher()
# Verified where the name is unknown, so that an unknown name takes as long as a wrong password.
_NOBODY = _hasher.hash(secrets.token_hex(8))


class StaffMember(msgspec.Struct, frozen=True):
    id: str
    name: str


class BadPassword(ValueError):
    """Too short or too long; the code says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NameTaken(ValueError):
    """Somebody of that name is here already."""

    code = "name-taken"


class Staff:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def any(self) -> bool:
        query = select(func.count()).select_from(STAFF)
        return bool(await self._database.read(lambda c: c.execute(query).scalar()))

    async def invite(self, at: float) -> str:
        """The token of a link that makes one person staff, once."""
        token = secrets.token_urlsafe(18)
        row = {"token": hash_of(token), "expires_at": at + INVITATION_LASTS}
        await self._database.write(lambda c: c.execute(insert(INVITATIONS).values(**row)).rowcount)
        return token

    async def invitation_is_open(self, token: str, at: float) -> bool:
        return await self._database.read(lambda c: _open(c, token, at))

    async def accept(self, token: str, name: str, password: str, at: float) -> StaffMember | None:
        """The new staff member; None where the invitation was used or has expired.

        Raises BadName, BadPassword, NameTaken; the invitation then stays open.
        """
        if len(password) < SHORTEST_PASSWORD:
            raise BadPassword("password-short")
        if len(password) > LONGEST_PASSWORD:
            raise BadPassword("password-long")
        member = StaffMember(secrets.token_hex(6), clean_name(name))
        hashed = await asyncio.to_thread(_hasher.hash, password)

        def work(connection: Connection) -> StaffMember | None:
            if not _open(connection, token, at):
                return None
            same = select(STAFF.c.id).where(STAFF.c.name == member.name)
            if connection.execute(same).first() is not None:
                raise NameTaken
            unused = (INVITATIONS.c.token == hash_of(token)) & INVITATIONS.c.used_at.is_(None)
            used = update(INVITATIONS).where(unused).values(used_at=at, staff=member.id)
            if not connection.execute(used).rowcount:
                return None  # in another process somebody was faster
            connection.execute(
                insert(STAFF).values(id=member.id, name=member.name, password=hashed, created_at=at)
            )
            return member

        return await self._database.write(work)

    async def sign_in(self, name: str, password: str) -> StaffMember | None:
        """Who this is; None where name or password is wrong, never telling which."""
        query = select(STAFF).where(STAFF.c.name == name.strip())
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        try:
            # Beside the event loop: a hash takes as long as a class may not wait.
            known = row.password if row else _NOBODY
            await asyncio.to_thread(_hasher.verify, known, password[:LONGEST_PASSWORD])
        except (VerificationError, InvalidHashError):
            return None
        return StaffMember(row.id, row.name) if row else None

    async def remember(self, member: StaffMember, at: float) -> str:
        """The token of a sign-in that lasts SIGN_IN_LASTS; those that are over are forgotten."""
        token = secrets.token_urlsafe(32)
        row = {"token": hash_of(token), "staff": member.id, "expires_at": at + SIGN_IN_LASTS}

        def work(connection: Connection) -> None:
            connection.execute(delete(SIGN_INS).where(SIGN_INS.c.expires_at < at))
            connection.execute(insert(SIGN_INS).values(**row))

        await self._database.write(work)
        return token

    async def by_sign_in(self, token: str, at: float) -> StaffMember | None:
        query = (
            select(STAFF.c.id, STAFF.c.name)
            .join(SIGN_INS, SIGN_INS.c.staff == STAFF.c.id)
            .where(SIGN_INS.c.token == hash_of(token), SIGN_INS.c.expires_at > at)
        )
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        return StaffMember(row.id, row.name) if row else None

    async def name_of(self, id: str) -> str:
        """Empty where they are gone."""
        query = select(STAFF.c.name).where(STAFF.c.id == id)
        return str(await self._database.read(lambda c: c.execute(query).scalar()) or "")

    async def sign_out(self, token: str) -> None:
        gone = delete(SIGN_INS).where(SIGN_INS.c.token == hash_of(token))
        await self._database.write(lambda c: c.execute(gone).rowcount)


def _open(connection: Connection, token: str, at: float) -> bool:
    query = select(INVITATIONS.c.token).where(
        INVITATIONS.c.token == hash_of(token),
        INVITATIONS.c.used_at.is_(None),
        INVITATIONS.c.expires_at > at,
    )
    return connection.execute(query).first() is not None
