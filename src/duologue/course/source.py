"""Findings about a text, each with the place where it stands."""

from enum import StrEnum

import msgspec

from duologue.course.model import Course, Place


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


class Finding(msgspec.Struct, frozen=True):
    code: str
    severity: Severity
    message: str
    place: Place
    # What to do about it.
    help: str = ""


class Reading(msgspec.Struct, frozen=True):
    """A course as far as it could be read, and everything that could not."""

    course: Course
    findings: tuple[Finding, ...] = ()
