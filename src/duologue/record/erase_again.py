"""A restored database, made to forget again what was erased since the backup was made."""

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

import msgspec
from sqlalchemy import Connection, Select, delete, func, insert, select, update

from duologue.record.erase import (
    erase_cohort,
    erase_course,
    erase_person,
    erase_pulse,
    erase_session,
    erase_staff,
    forget_members,
)
from duologue.record.erasures import Erased, Erasure
from duologue.record.tables.cohorts import COHORTS, MEMBERS
from duologue.record.tables.connectors import DIRECTORY_PEOPLE
from duologue.record.tables.courses import COURSES
from duologue.record.tables.participants import PEOPLE, REASONS, ROSTER
from duologue.record.tables.partners import NOTE_COPIES, PARTNER_LETTERS
from duologue.record.tables.pulses import PULSES
from duologue.record.tables.sessions import CONNECTIONS, ENTRIES, INVITED, POST, SESSIONS
from duologue.record.tables.staff import INVITATIONS, PROOFS, SIGN_INS, STAFF
from duologue.record.team import first_administrator, hand_over
from duologue.session.events import STORED_FORMAT, PersonArrived, PersonForgotten
from duologue.session.upgrade import LogReader
from duologue.vocabulary import PersonId

# What a key of its own may belong to: a participant, or a row.
OWN_KEYS = (PEOPLE, REASONS, ROSTER, MEMBERS, DIRECTORY_PEOPLE)


def erase_again(connection: Connection, erased: Mapping[Erasure, datetime]) -> int:
    """Gives how many of them the database still knew."""
    known = [erasure for erasure in erased if is_known(connection, erasure)]
    for erasure in known:
        _again(connection, erasure, erased[erasure].timestamp())
    return len(known)


def end_what_opens(connection: Connection) -> None:
    """Sign-ins and unused invitations of the past: who signed out since would be in again."""
    connection.execute(delete(SIGN_INS))
    connection.execute(delete(INVITATIONS).where(INVITATIONS.c.used_at.is_(None)))
    connection.execute(delete(PROOFS))
    connection.execute(delete(CONNECTIONS))


def is_known(connection: Connection, erasure: Erasure) -> bool:
    """Whether something of what was erased stands in the database."""
    return any(connection.execute(query).first() is not None for query in _traces(erasure))


def _traces(erasure: Erasure) -> list[Select[tuple[str]]]:
    match erasure.what:
        case Erased.SESSION:
            readable = (SESSIONS.c.id == erasure.id) & SESSIONS.c.erased_at.is_(None)
            cohort = select(COHORTS.c.id).where(COHORTS.c.id == erasure.id)
            return [select(SESSIONS.c.id).where(readable), cohort]
        case Erased.PERSON:
            return [select(table.c.id).where(table.c.id == erasure.id) for table in OWN_KEYS]
        case Erased.INVITED:
            return [select(INVITED.c.id).where(INVITED.c.id == erasure.id)]
        case Erased.PULSE:
            return [select(PULSES.c.id).where(PULSES.c.id == erasure.id)]
        case Erased.COURSE:
            return [select(COURSES.c.id).where(COURSES.c.id == erasure.id)]
        case Erased.STAFF:
            return [select(STAFF.c.id).where(STAFF.c.id == erasure.id)]
        case Erased.LETTER:
            sealed = PARTNER_LETTERS.c.sealed.is_not(None)
            return [select(PARTNER_LETTERS.c.id).where(PARTNER_LETTERS.c.id == erasure.id, sealed)]
        case Erased.NOTES:
            return [select(NOTE_COPIES.c.id).where(NOTE_COPIES.c.id == erasure.id)]
        case _ as never:
            assert_never(never)


def _again(connection: Connection, erasure: Erasure, at: float) -> None:
    match erasure.what:
        case Erased.SESSION:
            erase_session(connection, erasure.id)
            erase_cohort(connection, erasure.id)  # its key is noted like a session's
            gone = update(SESSIONS).where(SESSIONS.c.id == erasure.id)
            connection.execute(gone.values(erased_at=at))
        case Erased.PERSON:
            erase_person(connection, erasure.id)
            forget_members(connection, [erasure.id])
            for table in OWN_KEYS:
                connection.execute(delete(table).where(table.c.id == erasure.id))
            _forget_in_log(connection, erasure.session, PersonId(erasure.id), at)
        case Erased.INVITED:
            connection.execute(delete(POST).where(POST.c.invited == erasure.id))
            connection.execute(delete(INVITED).where(INVITED.c.id == erasure.id))
        case Erased.PULSE:
            erase_pulse(connection, erasure.id)
        case Erased.COURSE:
            erase_course(connection, erasure.id)
        case Erased.STAFF:
            # Who took over then, nobody noted; whoever came first can pass it on.
            if heir := first_administrator(connection, but=erasure.id):
                hand_over(connection, erasure.id, heir)
            erase_staff(connection, erasure.id)
        case Erased.LETTER:
            read = update(PARTNER_LETTERS).where(PARTNER_LETTERS.c.id == erasure.id)
            connection.execute(read.values(sealed=None))
        case Erased.NOTES:
            connection.execute(delete(NOTE_COPIES).where(NOTE_COPIES.c.id == erasure.id))
        case _ as never:
            assert_never(never)


def _forget_in_log(connection: Connection, session: str, person: PersonId, at: float) -> None:
    """The log says so as it did then: a host that reads it knows that the person is gone."""
    log = select(ENTRIES.c.format, ENTRIES.c.events).where(ENTRIES.c.session == session)
    reader, came, forgotten = LogReader(), False, False
    for format, events in connection.execute(log.order_by(ENTRIES.c.version)):
        for event in reader.read(format, events):
            came |= isinstance(event, PersonArrived) and event.person == person
            forgotten |= isinstance(event, PersonForgotten) and event.person == person
    if not came or forgotten:
        return
    last = select(func.max(ENTRIES.c.version)).where(ENTRIES.c.session == session)
    row = {
        "session": session, "version": connection.execute(last).scalar_one() + 1, "at": at,
        "format": STORED_FORMAT, "events": msgspec.json.encode([PersonForgotten(person)]),
    }  # fmt: skip
    connection.execute(insert(ENTRIES).values(**row))
