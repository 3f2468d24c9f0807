"""What a designer or facilitator comes home to: what is next, and everything of theirs."""

from collections.abc import Sequence
from functools import lru_cache

import msgspec
from starlette.concurrency import run_in_threadpool

from duologue.course.source import Severity
from duologue.record.cohorts import Cohort
from duologue.record.courses import StoredCourse
from duologue.record.sessions import Planned
from duologue.web.installation import Duologue
from duologue.web.look import reviewed

FEW = 8  # things that one finds without looking for them


class CourseLine(msgspec.Struct, frozen=True):
    """A course, and what its design review finds."""

    course: StoredCourse
    errors: int
    advice: int
    # The id of the last rehearsal, where the server still knows one.
    rehearsal: str = ""


class CohortLine(msgspec.Struct, frozen=True):
    cohort: Cohort
    people: int
    # Its next session; None where none is planned.
    following: Planned | None


class Home(msgspec.Struct, frozen=True, kw_only=True):
    # What is looked for; empty where nothing is.
    words: str
    # The next session of all, and those after it.
    following: Planned | None
    coming: tuple[Planned, ...]
    past: tuple[Planned, ...]
    cohorts: tuple[CohortLine, ...]
    archived: tuple[Cohort, ...]
    courses: tuple[CourseLine, ...]
    archived_courses: tuple[StoredCourse, ...]
    # Whether there is enough to look for something in it.
    many: bool

    @property
    def empty(self) -> bool:
        return not (
            self.following
            or self.coming
            or self.past
            or self.cohorts
            or self.courses
            or self.archived_courses
        )


async def all_of(duologue: Duologue, staff: str, words: str) -> Home:
    now, sought = duologue.clock.now(), words.casefold().strip()
    all_sessions, written = await duologue.sessions.of(staff), await duologue.courses.of(staff)
    all_cohorts = await duologue.cohorts.of(staff)
    away = {c.id for c in all_cohorts if c.archived_at is not None}
    sessions = [s for s in all_sessions if sought in s.title.casefold() and s.cohort not in away]
    open_ = sorted(
        (s for s in sessions if s.is_open(now) and s.ended_at is None),
        key=lambda s: (s.starts_at or float("inf"), -s.created_at),
    )
    cohorts = [c for c in all_cohorts if sought in c.title.casefold()]
    kept = [c for c in written if sought in c.title.casefold() and not c.archived_at]
    courses = [c for c in written if sought in c.title.casefold()]
    lines = [
        CohortLine(
            cohort, await duologue.members.count(cohort.id),
            next((s for s in open_ if s.cohort == cohort.id), None),
        )
        for cohort in cohorts if cohort.archived_at is None
    ]  # fmt: skip
    return Home(
        words=words, many=len(all_sessions) + len(all_cohorts) + len(written) > FEW or bool(sought),
        following=open_[0] if open_ else None, coming=tuple(open_[1:]),
        past=tuple(s for s in sessions if s not in open_), cohorts=tuple(lines),
        archived=tuple(c for c in cohorts if c.archived_at is not None),
        courses=tuple(
            msgspec.structs.replace(line, rehearsal=_rehearsal(duologue, staff, line.course))
            for line in await run_in_threadpool(_reviewed, kept)
        ),
        archived_courses=tuple(c for c in courses if c.archived_at),
    )  # fmt: skip


def _rehearsal(duologue: Duologue, staff: str, course: StoredCourse) -> str:
    last = duologue.rehearsals.last_of(staff, course.id)
    return last.id if last is not None else ""


def _reviewed(courses: Sequence[StoredCourse]) -> tuple[CourseLine, ...]:
    return tuple(CourseLine(course, *_findings(course.text)) for course in courses)


@lru_cache(maxsize=200)
def _findings(text: str) -> tuple[int, int]:
    """Errors and advice; a text that did not change is not reviewed again."""
    found = [finding.severity for finding in reviewed(text).findings]
    errors = sum(severity is Severity.ERROR for severity in found)
    return errors, len(found) - errors
