"""Cohorts: groups of people who take a course together, and who leads them. Their people are in
`members`."""

import secrets

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select, update
from sqlalchemy.sql import ColumnElement

from duologue.record.database import EVERYTHING, Database
from duologue.record.erase import erase_cohort
from duologue.record.staff import roles_in
from duologue.record.tables.cohorts import COHORT_SPONSORS, COHORT_STAFF, COHORTS
from duologue.record.tables.staff import STAFF
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, SessionId, StaffRole

LONGEST_TITLE = 120  # characters; two lines of a phone


class Cohort(msgspec.Struct, frozen=True, kw_only=True):
    id: CohortId
    title: str
    # Whose it is.
    staff: str
    course: str | None = None
    created_at: float = 0.0
    archived_at: float | None = None
    # Whether whoever has a session's link may come, on the list or not.
    walk_in: bool = False
    # Whether managers may sit with those who report to them.
    mixed: bool = False
    # For how many days after its last session it is kept; None: as long as the server says.
    days_kept: int | None = None
    # What the server's number was meanwhile, at the fewest; None: not noted yet.
    days_told: float | None = None
    # What the last change of its list was, while it can be taken back; and to how many.
    change_kind: str | None = None
    change_count: int = 0


class Colleague(msgspec.Struct, frozen=True):
    """Somebody else who leads it."""

    id: str
    name: str


def clean_title(title: str) -> str:
    """In one line, and not too long; empty where nothing is left."""
    return " ".join(title.split())[:LONGEST_TITLE].strip()


class Cohorts:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def create(
        self, staff: str, title: str, course: str | None, at: float, days_told: float | None = None,
    ) -> Cohort:  # fmt: skip
        made = Cohort(
            id=CohortId(secrets.token_hex(6)), title=title, staff=staff, course=course,
            created_at=at, days_told=days_told,
        )  # fmt: skip
        self._vault.make(SessionId(made.id))
        query = insert(COHORTS).values(**msgspec.structs.asdict(made), change=0)
        await self._database.write(lambda c: c.execute(query).rowcount)
        return made

    async def of(self, staff: str) -> list[Cohort]:
        """Those they lead, alone or with others; newest first."""
        return await self._those(led_by(staff))

    async def by_id(self, staff: str, id: str) -> Cohort | None:
        """None where there is none, or somebody else leads it."""
        return next(iter(await self._those((COHORTS.c.id == id) & led_by(staff))), None)

    async def all(self) -> list[Cohort]:
        return await self._those(COHORTS.c.id.is_not(None))

    async def known(self, id: str) -> Cohort | None:
        """Whoever asks."""
        return next(iter(await self._those(COHORTS.c.id == id)), None)

    async def set(
        self, id: CohortId, *, title: str | None = None, walk_in: bool | None = None,
        mixed: bool | None = None, course: str | None = None, days_kept: int | None = None,
    ) -> None:  # fmt: skip
        """What is None stays as it is."""
        wanted = {"title": title, "walk_in": walk_in, "mixed": mixed, "course": course,
                  "days_kept": days_kept}  # fmt: skip
        values: dict[str, object] = {
            name: int(value) if isinstance(value, bool) else value
            for name, value in wanted.items() if value is not None
        }  # fmt: skip
        if values:
            await self._update(id, values)

    async def archive(self, id: CohortId, at: float | None) -> None:
        """Out of sight, with everything it has; None brings it back."""
        await self._update(id, {"archived_at": at})

    async def _update(self, id: CohortId, values: dict[str, object]) -> None:
        query = update(COHORTS).where(COHORTS.c.id == id).values(**values)
        await self._database.write(lambda c: c.execute(query).rowcount)

    async def lead_with(self, id: CohortId, name: str) -> str | None:
        """A colleague leads it too; their id. None where nobody has this name."""

        def work(connection: Connection) -> str | None:
            found = connection.execute(select(STAFF.c.id).where(STAFF.c.name == name)).scalar()
            if found is None:
                return None
            row = {"cohort": id, "staff": found}
            connection.execute(delete(COHORT_STAFF).filter_by(**row))
            connection.execute(insert(COHORT_STAFF).values(**row))
            return str(found)

        return await self._database.write(work)

    async def lead_without(self, id: CohortId, staff: str) -> None:
        gone = delete(COHORT_STAFF).where(
            COHORT_STAFF.c.cohort == id, COHORT_STAFF.c.staff == staff
        )
        await self._database.write(lambda c: c.execute(gone).rowcount)

    async def colleagues(self, id: CohortId) -> list[Colleague]:
        query = (
            select(STAFF.c.id, STAFF.c.name)
            .join(COHORT_STAFF, COHORT_STAFF.c.staff == STAFF.c.id)
            .where(COHORT_STAFF.c.cohort == id).order_by(STAFF.c.name)
        )  # fmt: skip
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [Colleague(row.id, row.name) for row in rows]

    async def sponsored_by(self, staff: str) -> list[Cohort]:
        """Those whose reports they read; newest first."""
        theirs = select(COHORT_SPONSORS.c.cohort).where(COHORT_SPONSORS.c.staff == staff)
        return await self._those(COHORTS.c.id.in_(theirs))

    async def sponsor_with(self, id: CohortId, name: str) -> str | None:
        """Somebody whose role is to read reports reads those of this cohort; their id. None where
        nobody with that role has this name."""

        def work(connection: Connection) -> str | None:
            found = connection.execute(select(STAFF).where(STAFF.c.name == name)).one_or_none()
            if found is None or StaffRole.SPONSOR not in roles_in(found.roles):
                return None
            row = {"cohort": id, "staff": found.id}
            connection.execute(delete(COHORT_SPONSORS).filter_by(**row))
            connection.execute(insert(COHORT_SPONSORS).values(**row))
            return str(found.id)

        return await self._database.write(work)

    async def sponsor_without(self, id: CohortId, staff: str) -> None:
        gone = delete(COHORT_SPONSORS).where(
            COHORT_SPONSORS.c.cohort == id, COHORT_SPONSORS.c.staff == staff
        )
        await self._database.write(lambda c: c.execute(gone).rowcount)

    async def sponsors(self, id: CohortId) -> list[Colleague]:
        query = (
            select(STAFF.c.id, STAFF.c.name)
            .join(COHORT_SPONSORS, COHORT_SPONSORS.c.staff == STAFF.c.id)
            .where(COHORT_SPONSORS.c.cohort == id).order_by(STAFF.c.name)
        )  # fmt: skip
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [Colleague(row.id, row.name) for row in rows]

    async def erase(self, id: CohortId) -> None:
        """Destroys the keys of everybody on its list, then the rows."""
        self._vault.destroy(SessionId(id))
        await self._database.write(lambda c: erase_cohort(c, id), within=EVERYTHING)
        await self._database.sweep()

    async def _those(self, condition: ColumnElement[bool]) -> list[Cohort]:
        query = select(COHORTS).where(condition).order_by(COHORTS.c.created_at.desc())
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            Cohort(
                id=r.id, title=r.title, staff=r.staff, course=r.course, created_at=r.created_at,
                archived_at=r.archived_at, walk_in=bool(r.walk_in), mixed=bool(r.mixed),
                days_kept=r.days_kept, days_told=r.days_told,
                change_kind=r.change_kind, change_count=r.change_count,
            )
            for r in rows
        ]  # fmt: skip


def led_by(staff: str) -> ColumnElement[bool]:
    """Whose it is, and who leads it with them."""
    with_others = select(COHORT_STAFF.c.cohort).where(COHORT_STAFF.c.staff == staff)
    return or_(COHORTS.c.staff == staff, COHORTS.c.id.in_(with_others))
