"""When a session begins: a moment that somebody typed in the time of a place, and back to words."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import msgspec

from duologue.record.sessions import Planned
from duologue.web.words import say


class Begins(msgspec.Struct, frozen=True):
    # Seconds since 1970.
    at: float
    # "Europe/Paris"; the moment is spoken of in that place's time.
    zone: str


class Moment(msgspec.Struct, frozen=True):
    words: str
    # ISO 8601 with the offset of its place.
    machine: str


class BadMoment(ValueError):
    """No moment that a session can begin at; the code says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def begins(local: str, zone: str, now: float) -> Begins:
    """From "2026-11-25T10:00" in a zone. Raises BadMoment: unreadable, no such zone, or past."""
    try:
        place = ZoneInfo(zone)
    # A name that is no file name, or leads elsewhere, is no zone either.
    except (LookupError, ValueError, OSError) as error:
        raise BadMoment("begins-zone") from error
    try:
        moment = datetime.fromisoformat(local)
        at = moment.replace(tzinfo=place).timestamp()
    except (ValueError, OverflowError) as error:
        raise BadMoment("begins-unreadable") from error
    if at < now:
        raise BadMoment("begins-past")
    return Begins(at, zone)


def in_words(planned: Planned) -> str:
    """ "Wednesday, 25 November 2026 at 10:00 (Europe/Paris)"; empty without a moment."""
    if planned.starts_at is None:
        return ""
    when = _local(planned).replace(tzinfo=None)
    return say("begins-at", when=when, zone=planned.zone or "UTC")


def moment_of(planned: Planned) -> Moment | None:
    """The moment for a page; None without one."""
    if planned.starts_at is None:
        return None
    return Moment(in_words(planned), _local(planned).isoformat())


def _local(planned: Planned) -> datetime:
    moment = datetime.fromtimestamp(planned.starts_at or 0.0, UTC)
    return moment.astimezone(ZoneInfo(planned.zone or "UTC"))
