"""What a review rule is: a code, a name, and a function that finds where a course breaks it."""

from collections.abc import Callable, Iterator

import msgspec

from duologue.course.model import Activity, Course, Session, Span
from duologue.course.source import Fix, Severity


class Hit(msgspec.Struct, frozen=True):
    """One place where a rule found something. Neither session nor activity: the whole course."""

    message: str
    help: str
    session: Session | None = None
    activity: Activity | None = None
    fix: Fix | None = None
    # The words meant, where they are narrower than the heading.
    at: Span | None = None


class Rule(msgspec.Struct, frozen=True):
    """The docstring of the module that holds the rule explains it: see `review/every.py`."""

    code: str
    # Reads after "allow:" in a course.
    name: str
    find: Callable[[Course], Iterator[Hit]]
    severity: Severity = Severity.WARNING
