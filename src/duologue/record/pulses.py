"""Pulses: plans, links, answers, releases. An answer is a letter in an envelope, as by post.

The envelope (a single-use link) says that somebody may answer; the letter says what. They arrive
together and are kept apart: no column, moment or order ties one to the other.
"""

import secrets

import msgspec
from sqlalchemy import Connection, RowMapping, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import ColumnElement

from duologue.insight.pulse.plan import Plan, check_plan, fingerprint
from duologue.insight.release.ladder import Row
from duologue.insight.session_minutes import SessionMinutes
from duologue.record.database import Database
from duologue.record.erase import erase_pulse
from duologue.record.erasures import Erased, Erasures
from duologue.record.people import hash_of
from duologue.record.pulse_letters import (
    AskedIn,
    Envelope,
    Letter,
    Letters,
    Links,
    Received,
    StoredPulse,
    wave_that,
)
from duologue.record.tables.pulses import (
    CLOSED_ENVELOPES,
    ENVELOPES,
    LETTERS,
    PULSE_SESSIONS,
    PULSES,
    RELEASES,
)
from duologue.record.tables.sessions import SESSIONS

TOKEN = 16  # bytes: nobody guesses one of 2^128
THREAD = 12  # bytes
MOST_LINKS = 20_000  # at one time; a file that a mail merge takes


def new_thread() -> str:
    return secrets.token_urlsafe(THREAD)


class Pulses:
    def __init__(self, database: Database, erasures: Erasures | None = None) -> None:
        """`erasures` is told what is erased; None where no backup is made of the database."""
        self._database, self._erasures = database, erasures

    async def make(self, staff: str, plan: Plan, at: float) -> StoredPulse:
        """Fixes the plan. There is no way to change it afterwards. Raises BadPlan."""
        check_plan(plan)
        pulse = StoredPulse(
            id=secrets.token_hex(6), staff=staff, plan=plan, fingerprint=fingerprint(plan),
            sponsor_code=secrets.token_urlsafe(TOKEN), made_at=at,
        )  # fmt: skip
        row = msgspec.structs.asdict(pulse) | {"plan": msgspec.json.encode(plan)}
        await self._database.write(lambda c: c.execute(insert(PULSES).values(**row)).rowcount)
        return pulse

    async def of(self, staff: str) -> list[StoredPulse]:
        """Newest first."""
        return await self._those(PULSES.c.staff == staff)

    async def by_id(self, staff: str, id: str) -> StoredPulse | None:
        return next(iter(await self._those((PULSES.c.staff == staff) & (PULSES.c.id == id))), None)

    async def by_sponsor_code(self, code: str) -> StoredPulse | None:
        return next(iter(await self._those(PULSES.c.sponsor_code == code)), None)

    async def every(self) -> list[StoredPulse]:
        """For the command line too."""
        return await self._those(PULSES.c.id != "")

    async def any(self) -> bool:
        query = select(PULSES.c.id).limit(1)
        return await self._database.read(lambda c: c.execute(query).first()) is not None

    async def anybodys(self, id: str) -> StoredPulse | None:
        """For the command line, whose user holds the database itself."""
        return next(iter(await self._those(PULSES.c.id == id)), None)

    async def hand_out(self, pulse: StoredPulse, cohort: int, links: int) -> list[str]:
        """So many new tokens. Only their hashes are kept, here as everywhere."""
        tokens = [secrets.token_urlsafe(TOKEN) for _ in range(links)]
        rows = [{"token": hash_of(t), "pulse": pulse.id, "cohort": cohort} for t in tokens]
        if rows:
            await self._database.write(lambda c: c.execute(insert(ENVELOPES), rows).rowcount)
        return tokens

    async def envelope(self, token: str) -> Envelope | None:
        about = (ENVELOPES.c.cohort, ENVELOPES.c.wave, ENVELOPES.c.session)
        query = select(PULSES, *about).join(ENVELOPES, ENVELOPES.c.pulse == PULSES.c.id)
        key = hash_of(token)
        closed = select(CLOSED_ENVELOPES.c.wave).where(CLOSED_ENVELOPES.c.token == key)

        def work(connection: Connection) -> Envelope | None:
            row = connection.execute(query.where(ENVELOPES.c.token == key)).mappings().one_or_none()
            if row is None:
                return None
            waves = tuple(connection.execute(closed).scalars())
            return Envelope(
                pulse=_pulse(row), cohort=row["cohort"], closed=waves, wave=row["wave"],
                session=row["session"],
            )  # fmt: skip

        return await self._database.read(work)

    async def known_segments(self, pulse: str, thread: str) -> bytes | None:
        """What this device said about its person in an earlier wave; None where it is new."""
        query = select(LETTERS.c.segments).where(
            LETTERS.c.pulse == pulse, LETTERS.c.thread == thread
        )
        found = await self._database.read(
            lambda c: c.execute(query).scalars().first(), within=pulse
        )
        return bytes(found) if found is not None and thread else None

    async def receive(self, token: str, letter: Letter | None, at: float) -> Received:
        """Closes the envelope and keeps the letter, in one step; None: rather not, no reminders."""
        key, id = hash_of(token), secrets.token_urlsafe(TOKEN)

        def work(connection: Connection) -> Received:
            query = select(PULSES.c.plan, ENVELOPES.c.pulse, ENVELOPES.c.cohort, ENVELOPES.c.wave)
            query = query.join(ENVELOPES, ENVELOPES.c.pulse == PULSES.c.id)
            row = connection.execute(query.where(ENVELOPES.c.token == key)).one_or_none()
            if row is None:
                return Received.UNKNOWN
            plan = msgspec.json.decode(row.plan, type=Plan)
            wave = wave_that(plan, row.wave, at)
            number = plan.waves.index(wave) if wave else -1
            if wave is None or (letter is not None and letter.wave != number):
                return Received.NOT_OPEN
            closing = {"token": key, "wave": number, "pulse": row.pulse}
            try:
                with connection.begin_nested():
                    connection.execute(insert(CLOSED_ENVELOPES).values(**closing))
            except IntegrityError:
                return Received.TWICE
            if letter is not None:
                kept = msgspec.structs.asdict(letter)
                connection.execute(
                    insert(LETTERS).values(id=id, pulse=row.pulse, cohort=row.cohort, **kept)
                )
            return Received.KEPT

        opened = await self.envelope(token)
        if opened is None:
            return Received.UNKNOWN
        return await self._database.write(work, within=opened.pulse.id)

    async def ask_in(self, pulse: StoredPulse, session: str, title: str, cohort: int) -> bool:
        """Whether the session asks this pulse from now on; False where it asks one already."""
        row = {"session": session, "pulse": pulse.id, "title": title, "cohort": cohort}

        def work(connection: Connection) -> bool:
            try:
                with connection.begin_nested():
                    connection.execute(insert(PULSE_SESSIONS).values(**row, came=b"{}"))
            except IntegrityError:
                return False
            return True

        return await self._database.write(work)

    async def asked_in(self, pulse: StoredPulse) -> list[AskedIn]:
        """By the titles of the sessions."""
        query = select(PULSE_SESSIONS).where(PULSE_SESSIONS.c.pulse == pulse.id)
        query = query.order_by(PULSE_SESSIONS.c.title, PULSE_SESSIONS.c.session)
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            AskedIn(
                session=r.session, title=r.title, cohort=r.cohort,
                came=msgspec.json.decode(r.came, type=dict[int, int]),
                minutes=msgspec.json.decode(r.minutes, type=SessionMinutes) if r.minutes else None,
            )
            for r in rows
        ]  # fmt: skip

    async def of_cohort(self, cohort: str) -> list[StoredPulse]:
        """Those that were asked in its sessions, newest first."""
        asked = (
            select(PULSE_SESSIONS.c.pulse)
            .join(SESSIONS, SESSIONS.c.id == PULSE_SESSIONS.c.session)
            .where(SESSIONS.c.cohort == cohort)
        )
        return await self._those(PULSES.c.id.in_(asked))

    async def part_of(self, pulse: StoredPulse, cohorts: set[str]) -> tuple[int, ...] | None:
        """The classes of the plan that are these cohorts' alone, by their places; empty: all of
        them are. None where others were asked together with them, under no name of their own."""
        query = (
            select(PULSE_SESSIONS.c.cohort, SESSIONS.c.cohort)
            .join(SESSIONS, SESSIONS.c.id == PULSE_SESSIONS.c.session, isouter=True)
            .where(PULSE_SESSIONS.c.pulse == pulse.id)
        )
        rows = await self._database.read(lambda c: c.execute(query).all())
        ours = {place for place, cohort in rows if cohort in cohorts}
        ours -= {place for place, cohort in rows if cohort not in cohorts}
        if not ours:
            return None
        return () if len(ours) >= len(pulse.plan.cohorts) else tuple(sorted(ours))

    async def asked_by(self, session: str) -> tuple[StoredPulse, int] | None:
        """The pulse that is asked in this session, and the cohort of its class."""
        query = select(PULSES, PULSE_SESSIONS.c.cohort)
        query = query.join(PULSE_SESSIONS, PULSE_SESSIONS.c.pulse == PULSES.c.id)
        query = query.where(PULSE_SESSIONS.c.session == session)
        row = await self._database.read(lambda c: c.execute(query).mappings().one_or_none())
        return (_pulse(row), row["cohort"]) if row is not None else None

    async def hand_in(self, pulse: StoredPulse, session: str, wave: int, came: int) -> str:
        """One new token for somebody in a session, for one wave. `came`: learners there now."""
        token = secrets.token_urlsafe(TOKEN)

        def work(connection: Connection) -> None:
            here = PULSE_SESSIONS.c.session == session
            row = connection.execute(select(PULSE_SESSIONS).where(here)).one()
            known = msgspec.json.decode(row.came, type=dict[int, int])
            known[wave] = max(came, known.get(wave, 0))
            connection.execute(
                update(PULSE_SESSIONS).where(here).values(came=msgspec.json.encode(known))
            )
            connection.execute(insert(ENVELOPES).values(
                token=hash_of(token), pulse=pulse.id, cohort=row.cohort, wave=wave, session=session,
            ))  # fmt: skip

        await self._database.write(work)
        return token

    async def keep_minutes(self, session: str, minutes: SessionMinutes) -> None:
        """What the organisation may see of an ended session's minutes; once, and not again."""
        here = (PULSE_SESSIONS.c.session == session) & PULSE_SESSIONS.c.minutes.is_(None)
        kept = update(PULSE_SESSIONS).where(here).values(minutes=msgspec.json.encode(minutes))
        await self._database.write(lambda c: c.execute(kept).rowcount)

    async def links(self, pulse: StoredPulse) -> Links:
        by_address = (ENVELOPES.c.pulse == pulse.id) & ENVELOPES.c.wave.is_(None)
        given = select(ENVELOPES.c.cohort, func.count()).where(by_address)
        given = given.group_by(ENVELOPES.c.cohort)
        shut = (
            select(CLOSED_ENVELOPES.c.wave, ENVELOPES.c.cohort, func.count())
            .join(ENVELOPES, ENVELOPES.c.token == CLOSED_ENVELOPES.c.token)
            .where((CLOSED_ENVELOPES.c.pulse == pulse.id) & ENVELOPES.c.wave.is_(None))
            .group_by(CLOSED_ENVELOPES.c.wave, ENVELOPES.c.cohort)
        )
        kept = (
            select(LETTERS.c.wave, LETTERS.c.cohort, func.count())
            .where(LETTERS.c.pulse == pulse.id)
            .group_by(LETTERS.c.wave, LETTERS.c.cohort)
        )

        sessions = await self.asked_in(pulse)
        came: dict[tuple[int, int], int] = {}
        for each in sessions:
            for number, people in each.came.items():
                came[number, each.cohort] = came.get((number, each.cohort), 0) + people

        def work(connection: Connection) -> Links:
            return Links(
                came=came,
                given={row[0]: row[1] for row in connection.execute(given)},
                closed={(w, c): n for w, c, n in connection.execute(shut).all()},
                letters={(w, c): n for w, c, n in connection.execute(kept).all()},
            )

        return await self._database.read(work, within=pulse.id)

    async def still_open(self, pulse: StoredPulse, wave: int, tokens: list[str]) -> list[str]:
        """Those of the tokens that this pulse gave out and that are not closed in the wave."""
        mine = select(ENVELOPES.c.token).where(ENVELOPES.c.pulse == pulse.id)
        shut = select(CLOSED_ENVELOPES.c.token).where(
            CLOSED_ENVELOPES.c.pulse == pulse.id, CLOSED_ENVELOPES.c.wave == wave
        )

        def work(connection: Connection) -> list[str]:
            known = set(connection.execute(mine).scalars())
            known -= set(connection.execute(shut).scalars())
            return [token for token in tokens if hash_of(token) in known]

        return await self._database.read(work)

    async def letters(self, pulse: StoredPulse) -> Letters:
        columns = LETTERS.c
        query = select(
            columns.wave, columns.thread, columns.cohort, columns.segments, columns.answers
        ).where(columns.pulse == pulse.id)
        query = query.order_by(columns.id)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=pulse.id)
        waves, threads, cohorts, segments, answers = zip(*rows, strict=True) if rows else [()] * 5
        return Letters(
            waves=waves, threads=threads, cohorts=cohorts, segments=segments, answers=answers
        )

    async def released(self, pulse: StoredPulse) -> list[Row]:
        """Every row that was ever shown."""
        query = select(RELEASES.c.rows).where(RELEASES.c.pulse == pulse.id)
        found = await self._database.read(
            lambda c: c.execute(query.order_by(RELEASES.c.number)).scalars().all(),
            within=pulse.id,
        )
        return [row for rows in found for row in msgspec.json.decode(rows, type=list[Row])]

    async def note_release(
        self, pulse: StoredPulse, known: list[Row], rows: list[Row], at: float
    ) -> bool:
        """Whether they are noted; False where others were noted since `known` was read."""

        def work(connection: Connection) -> bool:
            query = select(RELEASES.c.rows).where(RELEASES.c.pulse == pulse.id)
            noted = connection.execute(query).scalars().all()
            if sum(len(msgspec.json.decode(r, type=list[Row])) for r in noted) != len(known):
                return False
            entry = {"pulse": pulse.id, "number": len(noted), "at": at}
            connection.execute(insert(RELEASES).values(rows=msgspec.json.encode(rows), **entry))
            return True

        try:
            return await self._database.write(work, within=pulse.id)
        except IntegrityError:
            return False

    async def erase(self, pulse: StoredPulse) -> None:
        if self._erasures is not None:
            self._erasures.note(Erased.PULSE, pulse.id)
        await self._database.write(lambda c: erase_pulse(c, pulse.id), within=pulse.id)
        await self._database.sweep()

    async def _those(self, condition: ColumnElement[bool]) -> list[StoredPulse]:
        query = select(PULSES).where(condition).order_by(PULSES.c.made_at.desc())
        rows = await self._database.read(lambda c: c.execute(query).mappings().all())
        return [_pulse(row) for row in rows]


def _pulse(row: RowMapping) -> StoredPulse:
    fields = {name: row[name] for name in StoredPulse.__struct_fields__}
    return StoredPulse(**fields | {"plan": msgspec.json.decode(fields["plan"], type=Plan)})
