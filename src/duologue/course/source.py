"""Findings about a text, each with the place where it stands and, where there is one, its fix."""

from enum import StrEnum

import msgspec

from duologue.course.model import Course, Place


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


class Edit(msgspec.Struct, frozen=True):
    """Text between two places, `end` exclusive, gives way to `text`."""

    start: Place
    end: Place
    text: str


class Fix(msgspec.Struct, frozen=True):
    """One change that makes the finding go away. `edits` stand in the order of the text."""

    title: str
    edits: tuple[Edit, ...]
    # Safe: the course means the same to Duologue as before, or only announces what it does anyway.
    safe: bool = False


class Finding(msgspec.Struct, frozen=True):
    code: str
    severity: Severity
    message: str
    place: Place
    # What to do about it.
    help: str = ""
    fix: Fix | None = None
    # Just behind what is meant; None where it is the rest of the line.
    end: Place | None = None


class Reading(msgspec.Struct, frozen=True):
    """A course as far as it could be read, and everything that could not."""

    course: Course
    findings: tuple[Finding, ...] = ()
