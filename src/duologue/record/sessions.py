"""Sessions that were planned, the links that lead to them, and their end."""

import secrets
from collections.abc import Collection

import msgspec
from sqlalchemy import Connection, insert, or_, select, update
from sqlalchemy.sql import ColumnElement

from duologue.record.cohorts import led_by
from duologue.record.database import Database
from duologue.record.erase import erase_session
from duologue.record.people import hash_of
from duologue.record.tables.cohorts import COHORTS
from duologue.record.tables.sessions import SESSIONS
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, SessionId

# No characters that are mistaken for each other when read aloud: 31 letters, 62 bits in 12.5.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_CODE_LENGTH = 13
LINKS_LAST = 90 * 86_400  # seconds; a course is planned a quarter ahead


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    id: SessionId
    title: str
    join_code: str
    created_at: float
    expires_at: float
    ended_at: float | None = None
    staff: str | None = None
    # Which course it was made from, where it was made from one that is kept.
    course: str | None = None
    # When it begins, in seconds since 1970, and in whose time people speak of it ("Europe/Paris");
    # both None where no moment was arranged.
    starts_at: float | None = None
    zone: str | None = None
    # How often that moment was changed since invitations could go out.
    changes: int = 0
    called_off_at: float | None = None
    # The cohort it belongs to, where it does, and which session of the course it is.
    cohort: CohortId | None = None
    number: int | None = None
    # For which group of the cohort's list, as it was called then; None: for everybody on it.
    for_group: str | None = None
    # For how many days the server has said that it is kept, at the fewest; None: not noted yet.
    days_told: float | None = None
    # False: its words and names are gone, and nothing can bring them back.
    readable: bool = True

    def is_open(self, at: float) -> bool:
        """Whether its links lead anywhere."""
        return self.readable and at < self.expires_at and self.called_off_at is None

    def is_for(self, groups: Collection[str]) -> bool:
        """Whether somebody of these groups is meant."""
        return is_meant(self.for_group, groups)


def is_meant(group: str | None, groups: Collection[str]) -> bool:
    """Whether a session for this group, or for everybody, is for somebody of these groups."""
    return group is None or group.casefold() in {each.casefold() for each in groups}


class Sessions:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def create(
        self, title: str, at: float, staff: str | None = None, *,
        course: str | None = None, starts_at: float | None = None, zone: str | None = None,
        cohort: CohortId | None = None, number: int | None = None, for_group: str | None = None,
        days_told: float | None = None,
    ) -> tuple[Planned, str]:  # fmt: skip
        """A planned session, and the token of its facilitators' link."""
        code = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LENGTH))
        token = secrets.token_urlsafe(24)
        row = {
            "id": secrets.token_hex(6),
            "title": title,
            "join_code": code,
            "created_at": at,
            "expires_at": (starts_at or at) + LINKS_LAST,
            "staff": staff,
            "course": course,
            "starts_at": starts_at,
            "zone": zone,
            "cohort": cohort,
            "number": number,
            "for_group": for_group,
            "days_told": days_told,
        }
        self._vault.make(SessionId(str(row["id"])))
        query = insert(SESSIONS).values(**row, facilitator_code=hash_of(token))
        await self._database.write(lambda c: c.execute(query).rowcount)
        return msgspec.convert(row, Planned), token

    async def by_join_code(self, code: str) -> Planned | None:
        return next(iter(await self._those(SESSIONS.c.join_code == code)), None)

    async def by_facilitator_token(self, token: str) -> Planned | None:
        return next(iter(await self._those(SESSIONS.c.facilitator_code == hash_of(token))), None)

    async def of(self, staff: str) -> list[Planned]:
        """Their own and those of cohorts that they lead with others; newest first."""
        return await self._those(_led_by(staff))

    async def of_cohort(self, cohort: CohortId) -> list[Planned]:
        """As they follow each other."""
        found = await self._those(SESSIONS.c.cohort == cohort)
        return sorted(found, key=lambda s: (s.starts_at or float("inf"), s.created_at))

    async def by_id(self, staff: str, id: str) -> Planned | None:
        return next(iter(await self._those((SESSIONS.c.id == id) & _led_by(staff))), None)

    async def move(self, session: SessionId, starts_at: float, zone: str) -> None:
        """Another moment; a session that was called off takes place after all."""
        await self._change(
            session, starts_at=starts_at, zone=zone, called_off_at=None,
            expires_at=starts_at + LINKS_LAST,
        )  # fmt: skip

    async def call_off(self, session: SessionId, at: float) -> None:
        await self._change(session, called_off_at=at)

    async def _change(self, session: SessionId, **values: object) -> None:
        change = update(SESSIONS).where(SESSIONS.c.id == session)
        query = change.values(changes=SESSIONS.c.changes + 1, **values)
        await self._database.write(lambda c: c.execute(query).rowcount)

    async def these(self, ids: Collection[SessionId]) -> dict[SessionId, Planned]:
        return {planned.id: planned for planned in await self._those(SESSIONS.c.id.in_(ids))}

    async def over(self, before: float) -> list[Planned]:
        """Those that can still be read, and ended, or expired, before this moment."""
        end = (SESSIONS.c.ended_at < before) | (SESSIONS.c.expires_at < before)
        return await self._those(end & SESSIONS.c.erased_at.is_(None))

    async def _those(self, condition: ColumnElement[bool]) -> list[Planned]:
        query = select(SESSIONS).where(condition).order_by(SESSIONS.c.created_at.desc())
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            Planned(
                id=r.id, title=r.title, join_code=r.join_code, created_at=r.created_at,
                expires_at=r.expires_at, ended_at=r.ended_at, staff=r.staff,
                course=r.course, starts_at=r.starts_at, zone=r.zone,
                changes=r.changes, called_off_at=r.called_off_at, cohort=r.cohort, number=r.number,
                for_group=r.for_group, days_told=r.days_told, readable=r.erased_at is None,
            )
            for r in rows
        ]  # fmt: skip

    async def erase(self, session: SessionId, at: float) -> None:
        """Destroys the key, so that backups hold nothing readable, then everything else."""
        self._vault.destroy(session)

        def work(connection: Connection) -> None:
            erase_session(connection, session)
            gone = update(SESSIONS).where(SESSIONS.c.id == session).values(erased_at=at)
            connection.execute(gone)

        await self._database.write(work, within=session)
        await self._database.sweep()


def _led_by(staff: str) -> ColumnElement[bool]:
    theirs = select(COHORTS.c.id).where(led_by(staff))
    return or_(SESSIONS.c.staff == staff, SESSIONS.c.cohort.in_(theirs))
