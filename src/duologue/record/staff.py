"""Who may make sessions, and how they come in: one-time invitations, names and passwords."""

import asyncio
import secrets
from collections.abc import Iterable
from typing import Any

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from email_validator import EmailNotValidError, validate_email
from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from duologue.record.database import Database
from duologue.record.passwords import LONGEST_PASSWORD, check_password
from duologue.record.people import clean_name, hash_of
from duologue.record.tables.staff import INVITATIONS, STAFF
from duologue.vocabulary import StaffRole

A_DAY = 86_400  # seconds
INVITATION_LASTS = 7 * A_DAY  # over a weekend and a holiday

_hasher = PasswordHasher()
# Verified where the name is unknown, so that an unknown name takes as long as a wrong password.
_NOBODY = _hasher.hash(secrets.token_hex(8))


# What somebody does who was invited without further words; and who is the first of all.
WORKING = (StaffRole.DESIGNER, StaffRole.FACILITATOR)
FIRST = (StaffRole.ADMINISTRATOR, *WORKING)


class StaffMember(msgspec.Struct, frozen=True):
    id: str
    name: str
    roles: tuple[StaffRole, ...]


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
    # Whether they have shown that mail there reaches them.
    email_proven: bool
    has_password: bool


class Staff:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def any(self) -> bool:
        query = select(func.count()).select_from(STAFF)
        return bool(await self._database.read(lambda c: c.execute(query).scalar()))

    async def invite(
        self, at: float, roles: tuple[StaffRole, ...] = WORKING, email: str = ""
    ) -> str:
        """The token of a link that makes one person staff, once. `email` is clean, or empty."""
        token = secrets.token_urlsafe(18)
        row = {
            "token": hash_of(token), "expires_at": at + INVITATION_LASTS,
            "roles": written(roles), "email": email or None,
        }  # fmt: skip

        def work(connection: Connection) -> None:
            over = INVITATIONS.c.used_at.is_(None) & (INVITATIONS.c.expires_at < at)
            connection.execute(delete(INVITATIONS).where(over))
            connection.execute(insert(INVITATIONS).values(**row))

        await self._database.write(work)
        return token

    async def invitation_is_open(self, token: str, at: float) -> bool:
        return await self._database.read(lambda c: _open(c, token, at)) is not None

    async def accept(self, token: str, name: str, password: str, at: float) -> StaffMember | None:
        """The new staff member, in the roles of the invitation; the first of all looks after the
        others, too. None where the invitation was used or has expired.

        Raises BadName, BadPassword, NameTaken; the invitation then stays open.
        """
        check_password(password, name)
        id, clean = secrets.token_hex(6), clean_name(name)
        hashed = await asyncio.to_thread(_hasher.hash, password)

        def work(connection: Connection) -> StaffMember | None:
            invitation = _open(connection, token, at)
            if invitation is None:
                return None
            if connection.execute(select(STAFF.c.id).where(STAFF.c.name == clean)).first():
                raise NameTaken
            unused = (INVITATIONS.c.token == hash_of(token)) & INVITATIONS.c.used_at.is_(None)
            used = update(INVITATIONS).where(unused).values(used_at=at, staff=id, email=None)
            if not connection.execute(used).rowcount:
                return None  # in another process somebody was faster
            first = connection.execute(select(STAFF.c.id).limit(1)).first() is None
            taken = select(STAFF.c.id).where(STAFF.c.email == invitation.email)
            email = None if connection.execute(taken).first() else invitation.email
            row = {
                "id": id, "name": clean, "password": hashed, "created_at": at,
                "roles": written(FIRST) if first else invitation.roles,
                "email": email, "email_proven": int(email is not None),
            }  # fmt: skip
            connection.execute(insert(STAFF).values(**row))
            return StaffMember(id, clean, roles_in(str(row["roles"])))

        return await self._database.write(work)

    async def sign_in(self, who: str, password: str) -> StaffMember | None:
        """By name or address; None where it or the password is wrong, never telling which."""
        who = who.strip()
        named = (STAFF.c.name == who) | (STAFF.c.email == who.lower())
        query = select(STAFF).where(named).order_by(STAFF.c.name != who).limit(1)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        right = await _is_right(row.password if row else None, password)
        return member_in(row) if row and right else None

    async def account(self, member: StaffMember) -> Account:
        query = select(STAFF).where(STAFF.c.id == member.id)
        row = await self._database.read(lambda c: c.execute(query).one())
        return Account(
            member=member_in(row), email=row.email or "",
            email_proven=bool(row.email_proven), has_password=row.password is not None,
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
        check_password(password, member.name)
        await self._set(member, password=await asyncio.to_thread(_hasher.hash, password))

    async def set_email(self, member: StaffMember, address: str) -> str:
        """Gives it in the form that is kept; not proven yet. An empty one takes it away. Raises
        BadAddress."""
        clean = clean_address(address) if address.strip() else ""
        try:
            await self._set(member, email=clean or None, email_proven=0)
        except IntegrityError as error:
            raise BadAddress("address-taken") from error
        return clean

    async def _set(self, member: StaffMember, **values: object) -> None:
        query = update(STAFF).where(STAFF.c.id == member.id).values(**values)
        await self._database.write(lambda c: c.execute(query).rowcount)

    async def name_of(self, id: str) -> str:
        """Empty where they are gone."""
        query = select(STAFF.c.name).where(STAFF.c.id == id)
        return str(await self._database.read(lambda c: c.execute(query).scalar()) or "")


def _open(connection: Connection, token: str, at: float) -> Row[*tuple[Any, ...]] | None:
    query = select(INVITATIONS).where(
        INVITATIONS.c.token == hash_of(token),
        INVITATIONS.c.used_at.is_(None),
        INVITATIONS.c.expires_at > at,
    )
    return connection.execute(query).one_or_none()


def member_in(row: Row[*tuple[Any, ...]]) -> StaffMember:
    """Whose row of the table it is."""
    return StaffMember(row.id, row.name, roles_in(row.roles))


def written(roles: Iterable[StaffRole]) -> str:
    """As the column has them."""
    return " ".join(sorted(set(roles)))


def roles_in(column: str) -> tuple[StaffRole, ...]:
    return tuple(StaffRole(word) for word in column.split())


def clean_address(address: str) -> str:
    """In the one form that we compare. Raises BadAddress."""
    try:
        checked = validate_email(address.strip(), check_deliverability=False)
    except EmailNotValidError as error:
        raise BadAddress("address-unreadable") from error
    return checked.normalized.lower()


async def _is_right(known: str | None, password: str) -> bool:
    """Beside the event loop: a hash takes as long as a class may not wait."""
    # Longer than anybody's can be: wrong, and not worth the work.
    tried = password if len(password) <= LONGEST_PASSWORD else ""
    try:
        await asyncio.to_thread(_hasher.verify, known or _NOBODY, tried)
    except (VerificationError, InvalidHashError):
        return False
    return known is not None
