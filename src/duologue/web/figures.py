"""Numbers, days and lists as the reader's language writes them. Files for machines do without."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_decimal

from duologue.web.words import apart, language, say


def _locale() -> str:
    """Whose days and numbers: our English puts the day before the month."""
    return "en_GB" if language() == "en" else language()


def decimal(number: float, places: int = 0) -> str:
    """With this many places after the sign that the language puts there."""
    return format_decimal(number, "#,##0" + "." * bool(places) + "0" * places, language())


def day(moment: float) -> str:
    """ "25 November 2026", of seconds since 1970, in UTC."""
    return format_date(datetime.fromtimestamp(moment, UTC), "long", _locale())


def minute(moment: float) -> str:
    """A day and a time in UTC, which it names."""
    said = format_datetime(datetime.fromtimestamp(moment, UTC), "medium", locale=_locale())
    return f"{said} UTC"


def ago(moment: float, now: float) -> str:
    """ "3 days ago", "5 minutes ago"."""
    since = timedelta(seconds=min(moment - now, -1.0))
    return format_timedelta(since, granularity="minute", add_direction=True, locale=_locale())


def listed(names: Iterable[str]) -> str:
    """ "Ana, Ben, Cem", with the comma of the language."""
    return say("between-names").join(map(apart, names))


def from_to(fewest: float, most: float) -> str:
    """ "15–18", or "15" where both are the same once they are whole."""
    low, high = decimal(fewest), decimal(most)
    return low if low == high else f"{low}–{high}"
