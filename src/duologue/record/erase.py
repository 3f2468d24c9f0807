"""The erasers. Each table names one of them; nothing personal is kept that none of them reaches."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, Table, delete, or_, select, update

from duologue.record.tables.cohorts import (
    COHORT_SPONSORS,
    COHORT_STAFF,
    COHORTS,
    DOOR_ANSWERS,
    MEMBERS,
)
from duologue.record.tables.connectors import DIRECTORY_PEOPLE, PLATFORM_SEATS, TOLD
from duologue.record.tables.courses import COURSE_AUTHORS, COURSE_VERSIONS, COURSES
from duologue.record.tables.every import METADATA
from duologue.record.tables.partners import (
    BONDS,
    LETTER_KEYS,
    NOTE_COPIES,
    PARTNER_LETTERS,
    PARTNER_REQUESTS,
)
from duologue.record.tables.pulses import PULSES
from duologue.record.tables.sessions import INVITED, POST, SESSIONS

AT_ONCE = 500  # ids that every database takes in one question


def erase_session(connection: Connection, session: str) -> None:
    """Every row of the session; its key, in the vault, has been destroyed before."""
    for table in _erased_by("session"):
        # The bare fact that there was a session stays, for whoever ran it.
        if table is not SESSIONS:
            connection.execute(delete(table).where(table.c.session == session))


def erase_person(connection: Connection, person: str) -> None:
    """Their name and words in every table; their key, in the vault, has been destroyed before.
    What stays is the log, in which an id without a name agreed, chose or sat somewhere."""
    for table in METADATA.tables.values():
        if column := table.info.get("person"):
            connection.execute(delete(table).where(table.c[column] == person))


def erase_pulse(connection: Connection, pulse: str) -> None:
    """Its links, its answers and what was shown of it; then the pulse itself."""
    for table in _erased_by("pulse"):
        connection.execute(delete(table).where(table.c.pulse == pulse))
    connection.execute(delete(PULSES).where(PULSES.c.id == pulse))


def erase_course(connection: Connection, course: str) -> None:
    """A course with everything it ever said. Sessions made from it stay."""
    for table in _erased_by("course"):
        connection.execute(delete(table).where(table.c.course == course))
    connection.execute(delete(COURSE_AUTHORS).where(COURSE_AUTHORS.c.course == course))
    connection.execute(delete(COURSES).where(COURSES.c.id == course))


def forget_members(connection: Connection, members: Sequence[str]) -> None:
    """Rows of people of a cohort, with what invites them, whom they met, what they wrote to
    each other and copies of their notes; their keys, in the vault, have been destroyed before."""
    for at in range(0, len(members), AT_ONCE):
        some = members[at : at + AT_ONCE]
        letters = select(INVITED.c.id).where(INVITED.c.member.in_(some))
        connection.execute(delete(POST).where(POST.c.invited.in_(letters)))
        connection.execute(delete(INVITED).where(INVITED.c.member.in_(some)))
        connection.execute(delete(BONDS).where(or_(BONDS.c.one.in_(some), BONDS.c.other.in_(some))))
        theirs = PARTNER_LETTERS.c.author.in_(some) | PARTNER_LETTERS.c.reader.in_(some)
        connection.execute(delete(PARTNER_LETTERS).where(theirs))
        connection.execute(delete(LETTER_KEYS).where(LETTER_KEYS.c.member.in_(some)))
        asked = PARTNER_REQUESTS.c.member.in_(some)
        connection.execute(delete(PARTNER_REQUESTS).where(asked))
        connection.execute(delete(DOOR_ANSWERS).where(DOOR_ANSWERS.c.member.in_(some)))
        connection.execute(delete(NOTE_COPIES).where(NOTE_COPIES.c.member.in_(some)))
        connection.execute(delete(PLATFORM_SEATS).where(PLATFORM_SEATS.c.member.in_(some)))
        connection.execute(delete(TOLD).where(TOLD.c.member.in_(some)))
        connection.execute(delete(MEMBERS).where(MEMBERS.c.id.in_(some)))


def erase_cohort(connection: Connection, cohort: str) -> None:
    """Its list, then the cohort itself; its keys, in the vault, have been destroyed before. Its
    sessions end by themselves."""
    for table in _erased_by("cohort"):
        connection.execute(delete(table).where(table.c.cohort == cohort))
    connection.execute(delete(COHORT_STAFF).where(COHORT_STAFF.c.cohort == cohort))
    connection.execute(delete(COHORT_SPONSORS).where(COHORT_SPONSORS.c.cohort == cohort))
    connection.execute(delete(COHORTS).where(COHORTS.c.id == cohort))


def erase_staff(connection: Connection, staff: str) -> None:
    """A staff member with their courses and sign-ins; their sessions, cohorts and pulses first."""
    for row in connection.execute(SESSIONS.select().where(SESSIONS.c.staff == staff)).all():
        erase_session(connection, row.id)
    for row in connection.execute(COHORTS.select().where(COHORTS.c.staff == staff)).all():
        erase_cohort(connection, row.id)
    for row in connection.execute(PULSES.select().where(PULSES.c.staff == staff)).all():
        erase_pulse(connection, row.id)
    for row in connection.execute(COURSES.select().where(COURSES.c.staff == staff)).all():
        erase_course(connection, row.id)
    # What they wrote in other people's courses stays; that it was they is forgotten.
    wrote = update(COURSE_VERSIONS).where(COURSE_VERSIONS.c.author == staff)
    connection.execute(wrote.values(author=None))
    for table in _erased_by("staff"):
        column = table.c.id if table.name == "staff" else table.c.staff
        connection.execute(delete(table).where(column == staff))


def erase_directory(connection: Connection, directory: str) -> None:
    """Everybody whom a directory named; their keys, in the vault, have been destroyed before."""
    gone = delete(DIRECTORY_PEOPLE).where(DIRECTORY_PEOPLE.c.directory == directory)
    connection.execute(gone)


ERASERS: dict[str, Callable[[Connection, str], None]] = {
    "session": erase_session,
    "person": erase_person,
    "pulse": erase_pulse,
    "course": erase_course,
    "cohort": erase_cohort,
    "staff": erase_staff,
    "directory": erase_directory,
}


def _erased_by(eraser: str) -> list[Table]:
    return [table for table in METADATA.tables.values() if table.info["eraser"] == eraser]
