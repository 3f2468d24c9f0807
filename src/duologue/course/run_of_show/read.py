"""A run-of-show becomes a course. What could not be told becomes a finding, and is kept."""

import re

import msgspec

from duologue.course.kinds import Kind
from duologue.course.model import Activity, Course, Place, Session
from duologue.course.run_of_show.plan import Plan, Section, Step, read_plan
from duologue.course.run_of_show.steps import activity_of
from duologue.course.run_of_show.table import LARGEST, what_it_is_instead
from duologue.course.run_of_show.times import A_DAY, Span, clock, length, length_inside
from duologue.course.run_of_show.words import ENDS, Column, method_in, plain
from duologue.course.source import Finding, Reading, Severity

USUAL_MINUTES = 5.0  # what the course language takes, too, where nothing is said
LONGEST = 480.0  # minutes; the course language's longest session
USUAL_CLASS = 20


def is_course(text: str) -> bool:
    """Whether the text is in the course language already, and wants no interpreting."""
    begins = text.lstrip("\ufeff \t\r\n").startswith("---")
    return begins or bool(re.search(rf"^## +(?:{'|'.join(Kind)}) +[·|]", text, re.MULTILINE))


class _Timed(msgspec.Struct):
    step: Step
    span: Span | None
    minutes: float | None


def read_run_of_show(text: str, name: str = "") -> Reading:
    """The course in a plan as CSV, as a Markdown table, or as a list of times.

    `name` is its title where the text has none. Findings with an error mean that there is no plan.
    """
    findings: list[Finding] = []

    def fail(code: str, message: str, help: str) -> Reading:
        findings.append(Finding(code, Severity.ERROR, message, Place(1), help))
        return Reading(Course(title=name or "Untitled course"), tuple(findings))

    if instead := what_it_is_instead(text):
        return fail(
            "IMP101", f"This file is {instead}, and cannot be read as a plan.",
            "Save it as CSV or as text, and bring that file.",
        )  # fmt: skip
    plan = read_plan(text, findings)
    steps = sum(len(section.steps) for section in plan.sections)
    if not steps or _is_prose(plan, findings):
        return fail(
            "IMP104", "There is no step in this plan.",
            "A step is a row with a title, or a line such as `- 9:00 Welcome (10 min)`.",
        )  # fmt: skip
    if steps > LARGEST:
        return fail(
            "IMP105", f"This plan has {steps} steps.", f"Bring at most {LARGEST} at a time."
        )
    course = _course(plan, name, findings)
    return Reading(course, tuple(sorted(findings, key=lambda f: f.place.line)))


def _is_prose(plan: Plan, findings: list[Finding]) -> bool:
    """Whether nothing in it has a time, a method or a grouping, below no header that is known."""
    told = {Column.TIME, Column.END, Column.MINUTES, Column.METHOD, Column.GROUPING}
    steps = [step for section in plan.sections for step in section.steps]
    return any(f.code == "IMP103" for f in findings) and not any(
        told & step.cells.keys() or method_in(step.cells.get(Column.TITLE, "")) for step in steps
    )


def _course(plan: Plan, name: str, findings: list[Finding]) -> Course:
    sections = [s for s in plan.sections if s.steps]
    stray = [w for s in plan.sections if not s.steps for w in (s.title, *s.words) if w]
    sessions: list[Session] = []
    for section in sections:
        for part in _days(section, findings):
            sessions.append(_session(part, len(sessions) + 1, findings))
    findings.append(Finding(
        "IMP106", Severity.WARNING, f"The plan does not say how many people come; {USUAL_CLASS}"
        " were taken.", Place(1), "Change `class size` at the top of the course.",
    ))  # fmt: skip
    title = " ".join((plan.title or name or "Imported plan").split())
    about = "\n\n".join(_quiet(w) for w in [*plan.words, *stray])
    return Course(title=title, class_size=USUAL_CLASS, about=about, sessions=tuple(sessions))


def _days(section: Section, findings: list[Finding]) -> list[Section]:
    """A clock that jumps back begins another day, which is another session."""
    parts = [Section(section.title, section.line, [], section.words)]
    latest: float | None = None
    for step in section.steps:
        span = clock(step.cells.get(Column.TIME, ""))
        if span is not None and latest is not None and span.start < latest:
            parts.append(Section("", step.line, []))
            findings.append(Finding(
                "IMP107", Severity.WARNING, "The clock jumps back here; another session begins.",
                Place(step.line), "Put the steps into the order in which they happen, if not.",
            ))  # fmt: skip
        if span is not None:
            latest = span.start
        parts[-1].steps.append(step)
    return parts


def _session(section: Section, number: int, findings: list[Finding]) -> Session:
    timed = [_timed(step, findings) for step in section.steps]
    activities: list[Activity] = []
    for i, step in enumerate(timed):
        following = timed[i + 1] if i + 1 < len(timed) else None
        if following is None and activities and _only_ends(step):
            continue
        minutes = _minutes(step, following, findings)
        activity = activity_of(step.step, f"{number}.{len(activities) + 1}", minutes, findings)
        activities.append(activity)
    total = sum(a.minutes for a in activities)
    if total > LONGEST:
        findings.append(Finding(
            "IMP108", Severity.WARNING, f"This session takes {total:g} minutes, more than a day.",
            Place(section.line), "Put a line such as `Day 2` between its steps.",
        ))  # fmt: skip
    return Session(
        title=_session_title(section.title, number),
        minutes=min(total, LONGEST),
        welcome="\n\n".join(map(_quiet, section.words)),
        activities=tuple(activities),
        place=Place(section.line),
    )


def _timed(step: Step, findings: list[Finding]) -> _Timed:
    """Reads the cells of time; what cannot be read is told and goes to the notes."""
    cells = step.cells
    span, minutes = None, None
    for column in (Column.TIME, Column.END, Column.MINUTES):
        said = cells.get(column, "")
        if not said:
            continue
        as_clock, as_length = clock(said), length(said)
        if column is Column.TIME and as_clock is not None:
            span = as_clock
        elif column is Column.END and as_clock is not None and span is not None:
            span = Span(span.start, as_clock.start)
        elif column is not Column.END and as_length is not None and minutes is None:
            minutes = as_length.minutes
            if as_length.was_range:
                _tell(findings, "IMP301", step, f"`{said}`: the longer one was taken.")
                step.extra.append(("Minutes", said))
        elif column is Column.MINUTES and as_clock is not None and as_clock.end is not None:
            span = span or as_clock
        else:
            _tell(findings, "IMP302", step, f"`{said[:40]}` could not be read as a time.")
            step.extra.append(("Time", said))
    if minutes is None and Column.TITLE in cells and (inside := length_inside(cells[Column.TITLE])):
        minutes = inside[0].minutes
        if inside[1] and not inside[0].was_range:
            cells[Column.TITLE] = inside[1]
    return _Timed(step, span, minutes)


def _minutes(step: _Timed, following: _Timed | None, findings: list[Finding]) -> float:
    """What the plan says; else until the step's own end; else until the next step begins."""
    begins = step.span.start if step.span else None
    next_begins = following.span.start if following is not None and following.span else None
    ends = step.span.end if step.span and step.span.end is not None else next_begins
    by_clock = (ends - begins) % A_DAY if begins is not None and ends is not None else None
    minutes = step.minutes if step.minutes is not None else by_clock
    if minutes is None or not 0 < minutes <= LONGEST:
        _tell(findings, "IMP303", step.step, f"How long this takes is not told; {USUAL_MINUTES:g}"
              " minutes were taken.")  # fmt: skip
        return USUAL_MINUTES
    if by_clock is not None and step.minutes is not None and by_clock != minutes:
        _tell(findings, "IMP304", step.step, f"The plan says {minutes:g} minutes, its clock"
              f" {by_clock:g}; {minutes:g} were taken.")  # fmt: skip
    elif (
        begins is not None and next_begins is not None and step.span and step.span.end is not None
        and 0 < (gap := (next_begins - step.span.end) % A_DAY) < A_DAY / 2
    ):  # fmt: skip
        _tell(findings, "IMP305", step.step, f"{gap:g} minutes after this are not planned.")
    return minutes


def _only_ends(step: _Timed) -> bool:
    """`17:00 End`: a last row that tells when it is over, and nothing else."""
    title = plain(step.step.cells.get(Column.TITLE, ""))
    rest = {c for c in step.step.cells if c not in (Column.TIME, Column.TITLE)}
    return (
        step.span is not None and step.span.end is None and step.minutes is None
        and not rest and not step.step.extra and (title in ENDS or not title)
    )  # fmt: skip


def _tell(findings: list[Finding], code: str, step: Step, message: str) -> None:
    help = "Change the minutes in its heading, if that is wrong."
    findings.append(Finding(code, Severity.WARNING, message, Place(step.line), help))


def _session_title(title: str, number: int) -> str:
    told = " ".join(title.replace("·", ",").replace("|", ",").split()).strip(" ,")
    found = length_inside(told)
    return (found[1] if found and found[1] else told) or f"Session {number}"


def _quiet(words: str) -> str:
    """Text that the course language takes for text."""
    return f"\\{words}" if words.startswith(("#", ">", "```", "~~~", "<!--")) else words
