"""Who may make sessions, and how they come in: one-time invitations, names and passwords."""

import asyncio
import secrets

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from email_validator import EmailNotValidError, validate_email
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from duologue.record.database import Database
from duologue.record.people import clean_name, hash_of
from duologue.record.tables import INVITATIONS, STAFF

A_DAY = 86_400  # seconds
INVITATION_LASTS = 7 * A_DAY  # over a weekend and a holiday
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


class BadAddress(ValueError):
    """No address that mail can reach, or a colleague's; the code says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """What a staff member's own page shows."""

    member: StaffMember
    # Empty where they gave none.
    email: str
    has_password: bool


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
        check_password(password)
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

    async def sign_in(self, who: str, password: str) -> StaffMember | None:
        """By name or address; None where it or the password is wrong, never telling which."""
        who = who.strip()
        named = (STAFF.c.name == who) | (STAFF.c.email == who.lower())
        query = select(STAFF).where(named).order_by(STAFF.c.name != who).limit(1)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        right = await _is_right(row.password if row else None, password)
        return StaffMember(row.id, row.name) if row and right else None

    async def account(self, member: StaffMember) -> Account:
        query = select(STAFF).where(STAFF.c.id == member.id)
        row = await self._database.read(lambda c: c.execute(query).one())
        return Account(
            member=StaffMember(row.id, row.name), email=row.email or "",
            has_password=row.password is not None,
        )  # fmt: skip

    async def has_password(self, member: StaffMember, password: str) -> bool:
        """Whether this is theirs; False for who has none."""
        query = select(STAFF.c.password).where(STAFF.c.id == member.id)
        known = await self._database.read(lambda c: c.execute(query).scalar())
        return await _is_right(known, password)

    async def rename(self, member: StaffMember, name: str) -> None:
        """Raises BadName, NameTaken."""
        try:
            await self._set(member, name=clean_name(name))
        except IntegrityError as error:
            raise NameTaken from error

    async def set_password(self, member: StaffMember, password: str) -> None:
        """Raises BadPassword."""
        check_password(password)
        await self._set(member, password=await asyncio.to_thread(_hasher.hash, password))

    async def set_email(self, member: StaffMember, address: str) -> None:
        """An empty one takes it away. Raises BadAddress."""
        try:
            await self._set(member, email=clean_address(address) if address.strip() else None)
        except IntegrityError as error:
            raise BadAddress("address-taken") from error

    async def _set(self, member: StaffMember, **values: object) -> None:
        query = update(STAFF).where(STAFF.c.id == member.id).values(**values)
        await self._database.write(lambda c: c.execute(query).rowcount)

    async def name_of(self, id: str) -> str:
        """Empty where they are gone."""
        query = select(STAFF.c.name).where(STAFF.c.id == id)
        return str(await self._database.read(lambda c: c.execute(query).scalar()) or "")


def _open(connection: Connection, token: str, at: float) -> bool:
    query = select(INVITATIONS.c.token).where(
        INVITATIONS.c.token == hash_of(token),
        INVITATIONS.c.used_at.is_(None),
        INVITATIONS.c.expires_at > at,
    )
    return connection.execute(query).first() is not None


def check_password(password: str) -> None:
    """Raises BadPassword."""
    if len(password) < SHORTEST_PASSWORD:
        raise BadPassword("password-short")
    if len(password) > LONGEST_PASSWORD:
        raise BadPassword("password-long")


def clean_address(address: str) -> str:
    """In the one form that we compare. Raises BadAddress."""
    try:
        checked = validate_email(address.strip(), check_deliverability=False)
    except EmailNotValidError as error:
        raise BadAddress("address-unreadable") from error
    return checked.normalized.lower()


async def _is_right(known: str | None, password: str) -> bool:
    """Beside the event loop: a hash takes as long as a class may not wait."""
    try:
        await asyncio.to_thread(_hasher.verify, known or _NOBODY, password[:LONGEST_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False
    return known is not None
