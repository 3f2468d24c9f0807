"""When what is kept ends: the words of a session, and a cohort with list, letters and copies.

Whoever leads a cohort says how many days; otherwise the server's number counts. It may become
shorter at any time, and longer only as long as nobody has opened their link: people came under what
they were told.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, or_, update

from duologue.record.database import EVERYTHING, Database
from duologue.record.sessions import Planned
from duologue.record.tables.cohorts import COHORTS
from duologue.record.tables.sessions import SESSIONS

A_DAY = 86_400.0  # seconds
SHORTEST, LONGEST = 1, 365  # days


def end_of(session: Planned) -> float:
    """When it ended; of a session that nobody closed, when its links open nothing any more."""
    return session.expires_at if session.ended_at is None else session.ended_at


def is_over(session: Planned, days: float, now: float) -> bool:
    return session.readable and end_of(session) + days * A_DAY < now


def ends_at(sessions: Iterable[Planned], days: float) -> float | None:
    """When a cohort with these sessions is destroyed; None as long as it has had none. One that was
    called off does not count."""
    ends = [end_of(s) for s in sessions if s.called_off_at is None or s.ended_at is not None]
    return max(ends) + days * A_DAY if ends else None


def days_kept(server: float, told: float | None, own: int | None) -> float:
    """`server`: its number now; `told`: at its fewest since; `own`: what the facilitator said."""
    if own is not None:
        return own
    return server if told is None else min(server, told)


async def note_days(database: Database, server: float) -> None:
    """The server's number, where it is less than was told before, or none was noted."""

    def work(connection: Connection) -> None:
        for table in (SESSIONS, COHORTS):
            more = or_(table.c.days_told.is_(None), table.c.days_told > server)
            connection.execute(update(table).where(more).values(days_told=server))

    await database.write(work, within=EVERYTHING)
