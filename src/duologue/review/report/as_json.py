"""Findings for programs: each course as the model reads it, its profiles, and what was found."""

from collections.abc import Iterable

import msgspec

from duologue.course.model import Course
from duologue.course.source import Finding
from duologue.review.profile import Profile, profile_of
from duologue.review.report.checked import Checked

FORMAT = 1  # raised when a program that reads the report would have to change


class CourseReport(msgspec.Struct, frozen=True):
    path: str
    course: Course
    # One for each session.
    profiles: tuple[Profile, ...]
    findings: tuple[Finding, ...]


class Report(msgspec.Struct, frozen=True):
    """What `duologue check --format json` prints; docs/language/report.schema.json."""

    format: int
    courses: tuple[CourseReport, ...]


def report_of(files: Iterable[Checked]) -> Report:
    return Report(
        FORMAT,
        tuple(
            CourseReport(
                file.path,
                file.reading.course,
                tuple(map(profile_of, file.reading.course.sessions)),
                file.findings,
            )
            for file in files
        ),
    )


def as_json(files: Iterable[Checked]) -> str:
    return msgspec.json.format(msgspec.json.encode(report_of(files)), indent=1).decode()


def read_report(text: str) -> Report:
    """The report again, from what `as_json` wrote. Raises msgspec.ValidationError."""
    return msgspec.json.decode(text, type=Report)
