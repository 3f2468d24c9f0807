"""Where a staff member is signed in. The token of a sign-in is in their browser only."""

import secrets

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.sql import ColumnElement

from duologue.record.database import Database
from duologue.record.people import hash_of
from duologue.record.staff import A_DAY, StaffMember, member_in
from duologue.record.tables.staff import SIGN_INS, STAFF

SIGN_IN_LASTS = 14 * A_DAY  # from one session of a course to the next
UNUSED_LASTS = 8 * A_DAY  # over a week without a class
AN_HOUR = 3_600.0  # seconds: how exactly it is known when a sign-in was last used
# Seconds after which who has no password must sign in again before they change how they come in.
FRESH_LASTS = 900.0


class SignIn(msgspec.Struct, frozen=True, kw_only=True):
    # SHA-256 of its token, in hexadecimal: it names the sign-in and does not open it.
    id: str
    begun_at: float
    used_at: float
    # "Firefox, Windows"; empty where the browser did not say.
    browser: str


class SignIns:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(self, member: StaffMember, at: float, browser: str = "") -> str:
        """The token of a sign-in that lasts SIGN_IN_LASTS, and UNUSED_LASTS unused. Those that are
        over are forgotten."""
        token = secrets.token_urlsafe(32)
        row = {
            "token": hash_of(token), "staff": member.id, "expires_at": at + SIGN_IN_LASTS,
            "used_at": at, "browser": browser,
        }  # fmt: skip

        def work(connection: Connection) -> None:
            connection.execute(delete(SIGN_INS).where(~_open(at)))
            connection.execute(insert(SIGN_INS).values(**row))

        await self._database.write(work)
        return token

    async def member(self, token: str, at: float) -> StaffMember | None:
        """Whose sign-in it is; None where it is over."""
        query = (
            select(STAFF, SIGN_INS.c.used_at)
            .join(SIGN_INS, SIGN_INS.c.staff == STAFF.c.id)
            .where(SIGN_INS.c.token == hash_of(token), _open(at))
        )
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        if row is None:
            return None
        if row.used_at is None or row.used_at < at - AN_HOUR:
            used = update(SIGN_INS).where(SIGN_INS.c.token == hash_of(token)).values(used_at=at)
            await self._database.write(lambda c: c.execute(used).rowcount)
        return member_in(row)

    async def of(self, member: StaffMember, at: float) -> list[SignIn]:
        """Those that still open something; the one used last comes first."""
        query = select(SIGN_INS).where(SIGN_INS.c.staff == member.id, _open(at))
        rows = await self._database.read(lambda c: c.execute(query).all())
        found = [
            SignIn(
                id=row.token.hex(), begun_at=row.expires_at - SIGN_IN_LASTS, browser=row.browser,
                used_at=row.used_at or row.expires_at - SIGN_IN_LASTS,
            )
            for row in rows
        ]  # fmt: skip
        return sorted(found, key=lambda sign_in: -sign_in.used_at)

    async def end(self, token: str) -> None:
        await self._end(SIGN_INS.c.token == hash_of(token))

    async def end_one(self, member: StaffMember, id: str) -> None:
        """One of their own, by its id; silence where it is none of theirs."""
        try:
            hashed = bytes.fromhex(id)
        except ValueError:
            return
        await self._end((SIGN_INS.c.staff == member.id) & (SIGN_INS.c.token == hashed))

    async def end_all(self, member: StaffMember, but: str = "") -> None:
        """Everywhere; `but` is the token of the one sign-in that stays."""
        await self._end((SIGN_INS.c.staff == member.id) & (SIGN_INS.c.token != hash_of(but)))

    async def _end(self, which: ColumnElement[bool]) -> None:
        await self._database.write(lambda c: c.execute(delete(SIGN_INS).where(which)).rowcount)


def name_of_sign_in(token: str) -> str:
    """The id that `SignIn` has of the sign-in with this token."""
    return hash_of(token).hex()


def _open(at: float) -> ColumnElement[bool]:
    """Of sign-ins that still open something. `used_at` is known to the hour."""
    used = func.coalesce(SIGN_INS.c.used_at, SIGN_INS.c.expires_at - SIGN_IN_LASTS)
    return (SIGN_INS.c.expires_at > at) & (used > at - UNUSED_LASTS)
