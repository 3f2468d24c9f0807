"""A course text becomes a course. Never fails halfway: what cannot be read becomes a finding."""

import difflib
import re

import msgspec

from duologue.course.bodies import Lines, read_body
from duologue.course.fences import Fences
from duologue.course.front_matter import read_front_matter
from duologue.course.headings import LONGEST_SESSION, minutes_in, parts_of
from duologue.course.images import about, images_in
from duologue.course.instruments import INSTRUMENTS, WAVES
from duologue.course.kinds import TRAITS, Kind
from duologue.course.model import Activity, Choice, Course, Marks, Place, Session
from duologue.course.options import Options, read_options
from duologue.course.source import Edit, Finding, Fix, Reading, Severity
from duologue.vocabulary import ActivityId

_SESSION, _ACTIVITY = re.compile(r"# +\S"), re.compile(r"## +\S")
USUAL_MINUTES = 5.0  # of an activity that does not say; long enough to be seen, and to be mended


class _Block(msgspec.Struct):
    """A heading and the lines below it."""

    heading: str
    line: int
    lines: Lines
    # The line behind its last one; known once the next block begins.
    end: int = 0

    @property
    def place(self) -> Place:
        return Place(self.line)

    @property
    def heading_end(self) -> Place:
        return Place(self.line, len(self.heading) + 1)


def read(text: str) -> Reading:
    """The course in `text`, and findings for every line that could not be understood."""
    findings: list[Finding] = []
    lines = lines_of(text)
    course, start = read_front_matter(lines, findings)
    before, sessions = _blocks(lines, start, findings)
    body = read_body(before)
    course = msgspec.structs.replace(
        course,
        about=body.text,
        allowances=body.allowances,
        sessions=tuple(
            _session(number, session, activities, course.language, findings)
            for number, (session, activities) in enumerate(sessions, 1)
        ),
    )
    findings += [finding for image in images_in(lines) for finding in about(image)]
    if not course.sessions:
        findings.append(
            Finding(
                "LNG006",
                Severity.ERROR,
                "The course has no session.",
                Place(len(lines)),
                "Add a line such as `# Session 1: A beginning · 60 min`.",
            )
        )
    return Reading(course, tuple(findings))


def lines_of(text: str) -> list[str]:
    """The lines as places count them, whichever way they end."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def course_of(text: str) -> Course:
    """The course alone, where the findings are not of interest."""
    return read(text).course


def _blocks(
    lines: list[str], start: int, findings: list[Finding]
) -> tuple[Lines, list[tuple[_Block, list[_Block]]]]:
    about: Lines = []
    sessions: list[tuple[_Block, list[_Block]]] = []
    current, fences, fenced_at = about, Fences(), 0
    for number, line in enumerate(lines[start:], start + 1):
        was_open = fences.open
        if fences.hold(line):
            fenced_at = fenced_at if was_open else number
        elif _SESSION.match(line):
            block = _Block(line.rstrip(), number, [])
            sessions.append((block, []))
            current = block.lines
            continue
        elif _ACTIVITY.match(line):
            block = _Block(line.rstrip(), number, [])
            current = block.lines
            if sessions:
                sessions[-1][1].append(block)
            else:
                help = "Put a line such as `# Session 1 · 60 min` above it."
                message = "This activity stands before any session."
                findings.append(Finding("LNG007", Severity.ERROR, message, block.place, help))
            continue
        current.append((number, line))
    if fences.runs_on:
        _close_fence(fences.runs_on, fenced_at, lines, current, findings)
    _set_ends([b for session, activities in sessions for b in (session, *activities)], len(lines))
    return about, sessions


def _set_ends(blocks: list[_Block], last: int) -> None:
    end = last + 1
    for block in reversed(blocks):
        block.end, end = end, block.line


def _close_fence(
    fence: str, at: int, lines: list[str], current: Lines, findings: list[Finding]
) -> None:
    """Everything below an open fence is code, so it is closed where the text ends."""
    behind = Place(len(lines), len(lines[-1]) + 1)
    fix = Fix(f"Close it with {fence}", (Edit(behind, behind, f"\n{fence}\n"),), safe=True)
    message = "This block of code is never closed, so nothing below it is read."
    help = f"End it with a line of {fence}."
    findings.append(Finding("LNG019", Severity.ERROR, message, Place(at), help, fix))
    while not current[-1][1].strip():
        current.pop()
    indent = len(lines[at - 1]) - len(lines[at - 1].lstrip(" "))
    current.append((len(lines) + 1, " " * indent + fence))


def _session(
    number: int, block: _Block, activities: list[_Block], language: str, findings: list[Finding]
) -> Session:
    minutes: float | None = None
    at, titles = None, []
    for part in parts_of(block.heading, block.line, 1):
        found = minutes_in(part, findings)
        if found is not None:
            minutes, at = found, part.span
        elif part.text:
            titles.append(part.text)
    read_activities = tuple(
        _activity(ActivityId(f"{number}.{i}"), activity, language, findings)
        for i, activity in enumerate(activities, 1)
    )
    if minutes is None:
        total = round(sum(a.minutes for a in read_activities), 3) or 60.0
        minutes = min(total, LONGEST_SESSION)
        message = "The session does not say how long it is."
        findings.append(_missing_minutes("LNG008", message, minutes, block))
    body = read_body(block.lines)
    return Session(
        title=" · ".join(titles) or f"Session {number}",
        minutes=minutes,
        welcome=body.text,
        activities=read_activities,
        allowances=body.allowances,
        place=block.place,
        marks=Marks(block.heading_end, _end(activities[-1] if activities else block), minutes=at),
    )


def _activity(id: ActivityId, block: _Block, language: str, findings: list[Finding]) -> Activity:
    first, *parts = parts_of(block.heading, block.line, 2)
    try:
        kind = Kind(first.text.lower())
    except ValueError:
        near = difflib.get_close_matches(first.text.lower()[:40], list(Kind), 1)
        kind = Kind(near[0]) if near else Kind.TALK
        edit = Edit(first.span.start, first.span.end, kind)
        findings.append(
            Finding(
                "LNG009",
                Severity.ERROR,
                f"`{first.text[:40]}` is not a kind of activity.",
                first.span.start,
                f"Did you mean `{near[0]}`?" if near else f"Use one of: {', '.join(Kind)}.",
                Fix(f"Write `{kind}`", (edit,), safe=True) if near else None,
                first.span.end,
            )
        )
    options = read_options(kind, parts, findings)
    if options.minutes is None:
        message = "This activity does not say how long it is."
        findings.append(_missing_minutes("LNG010", message, USUAL_MINUTES, block))
    body = read_body(block.lines, kind=kind, has_choices=TRAITS[kind].has_choices)
    text, choices = _asked(options, body.text, body.choices, language)
    if TRAITS[kind].has_choices and len(choices) < 2 and options.instrument not in WAVES:
        message, help = f"A {kind} needs two options or more.", "Add lines such as `- Yes`."
        findings.append(Finding("LNG014", Severity.ERROR, message, block.place, help))
    elif kind is Kind.CHECK and not any(choice.right for choice in choices):
        message, help = "No answer of this check is right.", "Mark the right one: `- [x] …`."
        findings.append(Finding("LNG023", Severity.WARNING, message, block.place, help))
    return Activity(
        id=id,
        kind=kind,
        title=" · ".join(options.titles) or kind.value.capitalize(),
        minutes=options.minutes or USUAL_MINUTES,
        body=text,
        notes=body.notes,
        choices=choices,
        rooms=options.rooms,
        spheres=options.spheres,
        roles=options.roles,
        roles_rotate=options.roles_rotate,
        instrument=options.instrument,
        may_share_with_partner=options.may_share_with_partner,
        shows_results_at_once=options.shows_results_at_once,
        explains_at_once=options.explains_at_once,
        allowances=body.allowances,
        place=block.place,
        marks=Marks(
            block.heading_end, _end(block), options.minutes_at, options.rooms_at, body.place
        ),
    )


def _asked(
    options: Options, text: str, choices: tuple[Choice, ...], language: str
) -> tuple[str, tuple[Choice, ...]]:
    """An instrument asks in its own words where the text gives none."""
    if not options.instrument:
        return text, choices
    statement, scale = INSTRUMENTS[options.instrument].asked_in(language)
    if options.instrument in WAVES:
        return text or statement, ()
    return text or statement, choices or tuple(Choice(step) for step in scale)


def _end(block: _Block) -> Place:
    return Place(block.end)


def _missing_minutes(code: str, message: str, minutes: float, block: _Block) -> Finding:
    at = block.heading_end
    fix = Fix(f"Add `· {minutes:g} min`", (Edit(at, at, f" · {minutes:g} min"),), safe=True)
    help = f"Add `· {minutes:g} min`."
    return Finding(code, Severity.WARNING, message, block.place, help, fix, at)
