"""Passkeys of the staff: public keys whose other halves never leave their owners' devices."""

import msgspec
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from duologue.record.database import Database
from duologue.record.staff import StaffMember, member_in
from duologue.record.tables.staff import PASSKEYS, STAFF

MOST = 20  # of one person; more devices nobody carries


class Passkey(msgspec.Struct, frozen=True, kw_only=True):
    # As the device names it.
    id: bytes
    public_key: bytes
    # How often the device says it was used; some say 0 always.
    uses: int
    # The browser that it was made in: "Firefox, Windows".
    name: str
    made_at: float
    used_at: float | None = None


class Passkeys:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, member: StaffMember) -> list[Passkey]:
        query = select(PASSKEYS).where(PASSKEYS.c.staff == member.id).order_by(PASSKEYS.c.made_at)
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            Passkey(
                id=row.id, public_key=row.public_key, uses=row.uses, name=row.name,
                made_at=row.made_at, used_at=row.used_at,
            )
            for row in rows
        ]  # fmt: skip

    async def add(self, member: StaffMember, passkey: Passkey) -> bool:
        """False where there is one of this id already, or they have enough."""

        def work(connection: Connection) -> bool:
            theirs = select(PASSKEYS.c.id).where(PASSKEYS.c.staff == member.id)
            if len(connection.execute(theirs).all()) >= MOST:
                return False
            row = msgspec.structs.asdict(passkey) | {"staff": member.id}
            connection.execute(insert(PASSKEYS).values(**row))
            return True

        try:
            return await self._database.write(work)
        except IntegrityError:
            return False

    async def by_id(self, id: bytes) -> tuple[StaffMember, Passkey] | None:
        """Whose it is."""
        query = select(STAFF).join(PASSKEYS, PASSKEYS.c.staff == STAFF.c.id)
        row = await self._database.read(
            lambda c: c.execute(query.where(PASSKEYS.c.id == id)).one_or_none()
        )
        if row is None:
            return None
        member = member_in(row)
        return next(((member, p) for p in await self.of(member) if p.id == id), None)

    async def used(self, passkey: Passkey, uses: int, at: float) -> None:
        noted = update(PASSKEYS).where(PASSKEYS.c.id == passkey.id).values(uses=uses, used_at=at)
        await self._database.write(lambda c: c.execute(noted).rowcount)

    async def remove(self, member: StaffMember, id: bytes) -> None:
        """One of their own; silence where it is none of theirs."""
        gone = delete(PASSKEYS).where(PASSKEYS.c.id == id, PASSKEYS.c.staff == member.id)
        await self._database.write(lambda c: c.execute(gone).rowcount)
