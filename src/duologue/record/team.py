"""Who works here and in which roles; who was invited; and what becomes of somebody's work when
they leave."""

import msgspec
from sqlalchemy import Connection, delete, select, update

from duologue.record.database import EVERYTHING, Database
from duologue.record.erase import erase_staff
from duologue.record.erasures import Erased, Erasures
from duologue.record.staff import StaffMember, member_in, roles_in, written
from duologue.record.tables.cohorts import COHORT_STAFF, COHORTS
from duologue.record.tables.courses import COURSE_AUTHORS, COURSES
from duologue.record.tables.pulses import PULSES
from duologue.record.tables.sessions import SESSIONS
from duologue.record.tables.staff import INVITATIONS, STAFF
from duologue.vocabulary import StaffRole

# What belongs to one staff member and outlives their time here.
HANDED_OVER = (COURSES, COHORTS, SESSIONS, PULSES)


class LastAdministrator(Exception):
    """Nobody would be left who looks after the others."""


class Employed(msgspec.Struct, frozen=True, kw_only=True):
    member: StaffMember
    email: str


class Invited(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who was asked to come and has not come yet."""

    # SHA-256 of the link's token, in hexadecimal.
    id: str
    # Empty where the link was handed over in another way.
    email: str
    roles: tuple[StaffRole, ...]
    expires_at: float


class Belongings(msgspec.Struct, frozen=True, kw_only=True):
    """How much of what somebody leaves behind."""

    courses: int = 0
    cohorts: int = 0
    sessions: int = 0
    pulses: int = 0

    @property
    def any(self) -> bool:
        return any(msgspec.structs.astuple(self))

    @property
    def heirs(self) -> frozenset[StaffRole]:
        """Whoever takes it over needs one of these roles."""
        people = self.cohorts or self.sessions
        return frozenset({StaffRole.FACILITATOR} | ({StaffRole.DESIGNER} if not people else set()))


class Team:
    def __init__(self, database: Database, erasures: Erasures | None = None) -> None:
        """`erasures` is told who left; None where no backup is made of the database."""
        self._database, self._erasures = database, erasures

    async def everybody(self) -> list[Employed]:
        query = select(STAFF).order_by(STAFF.c.name)
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [Employed(member=member_in(row), email=row.email or "") for row in rows]

    async def by_id(self, id: str) -> StaffMember | None:
        query = select(STAFF).where(STAFF.c.id == id)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        return member_in(row) if row else None

    async def set_roles(self, id: str, roles: tuple[StaffRole, ...]) -> None:
        """Raises LastAdministrator, and changes nothing."""

        def work(connection: Connection) -> None:
            if StaffRole.ADMINISTRATOR not in roles:
                _not_the_last(connection, id)
            changed = update(STAFF).where(STAFF.c.id == id).values(roles=written(roles))
            connection.execute(changed)

        await self._database.write(work)

    async def belongings(self, id: str) -> Belongings:
        def work(connection: Connection) -> Belongings:
            counts = {
                table.name: len(connection.execute(select(table.c.id).filter_by(staff=id)).all())
                for table in HANDED_OVER
            }
            return Belongings(**counts)

        return await self._database.read(work)

    async def remove(self, id: str, heir: str | None) -> None:
        """Their account goes, with every way in; what they made becomes the heir's.

        Raises LastAdministrator, and changes nothing; ValueError where there is something to hand
        over and nobody to take it.
        """
        left = await self.belongings(id)
        if left.any and heir is None:
            raise ValueError("somebody must take over what they made")

        def work(connection: Connection) -> None:
            _not_the_last(connection, id)
            if self._erasures is not None:
                self._erasures.note(Erased.STAFF, id)
            if heir is not None:
                hand_over(connection, id, heir)
            erase_staff(connection, id)

        await self._database.write(work, within=EVERYTHING)
        await self._database.sweep()

    async def invited(self, at: float) -> list[Invited]:
        query = (
            select(INVITATIONS)
            .where(INVITATIONS.c.used_at.is_(None), INVITATIONS.c.expires_at > at)
            .order_by(INVITATIONS.c.expires_at)
        )
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            Invited(
                id=row.token.hex(), email=row.email or "", roles=roles_in(row.roles),
                expires_at=row.expires_at,
            )
            for row in rows
        ]  # fmt: skip

    async def take_back(self, id: str) -> None:
        """The link opens nothing from now on; silence where there is none of this id."""
        try:
            token = bytes.fromhex(id)
        except ValueError:
            return
        unused = INVITATIONS.c.used_at.is_(None) & (INVITATIONS.c.token == token)
        await self._database.write(lambda c: c.execute(delete(INVITATIONS).where(unused)).rowcount)


def hand_over(connection: Connection, id: str, heir: str) -> None:
    for table in HANDED_OVER:
        connection.execute(update(table).where(table.c.staff == id).values(staff=heir))
    # What is one's own now, one does not share with oneself.
    for shared, thing, own in (
        (COHORT_STAFF, COHORT_STAFF.c.cohort, COHORTS),
        (COURSE_AUTHORS, COURSE_AUTHORS.c.course, COURSES),
    ):
        theirs = select(own.c.id).where(own.c.staff == heir)
        connection.execute(delete(shared).where(shared.c.staff == heir, thing.in_(theirs)))


def first_administrator(connection: Connection, but: str) -> str | None:
    """Of those who are not `but`, the one who came first."""
    rows = connection.execute(select(STAFF).where(STAFF.c.id != but).order_by(STAFF.c.created_at))
    found = (row.id for row in rows if StaffRole.ADMINISTRATOR in roles_in(row.roles))
    return next(found, None)


def _not_the_last(connection: Connection, id: str) -> None:
    # Locked, so that two who put each other out of office at the same moment do not both succeed.
    rows = connection.execute(select(STAFF).order_by(STAFF.c.id).with_for_update()).all()
    administrators = {row.id for row in rows if StaffRole.ADMINISTRATOR in roles_in(row.roles)}
    if administrators == {id}:
        raise LastAdministrator
