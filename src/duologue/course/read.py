"""A course text becomes a course. Never fails halfway: what cannot be read becomes a finding."""

import difflib
import re

import msgspec

from duologue.course.front_matter import read_front_matter
from duologue.course.kinds import TRAITS, Kind
from duologue.course.model import Activity, Allowance, Choice, Course, Place, Rooms, Session, Wish
from duologue.course.source import Finding, Reading, Severity
from duologue.vocabulary import ActivityId, Sphere

LONGEST_SESSION = 480.0  # minutes; a day
_SEPARATOR = re.compile(r"\s*[·|]\s*")
_MINUTES = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*min(?:utes?)?", re.IGNORECASE)
_ROOMS = re.compile(r"rooms of (\d{1,3})", re.IGNORECASE)
_ALLOW = re.compile(r"<!--\s*allow:\s*([\w-]+)\s*(?:,\s*(.*?))?\s*-->")
_ITEM = re.compile(r"[-*+]\s+(?:\[([ xX])\]\s+)?(.*)")
_DEFAULT_SIZE = {Kind.ICEBREAKER: 3, Kind.DISCUSSION: 4, Kind.PRACTICE: 3, Kind.PARTNERS: 2}


class _Block(msgspec.Struct):
    """A heading and the lines below it."""

    heading: str
    place: Place
    lines: list[tuple[int, str]]


def read(text: str) -> Reading:
    """The course in `text`, and findings for every line that could not be understood."""
    findings: list[Finding] = []
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    course, start = read_front_matter(lines, findings)
    about, sessions = _blocks(lines, start, findings)
    body, allowances = _body(about)
    course = msgspec.structs.replace(
        course,
        about=body,
        allowances=allowances,
        sessions=tuple(_session(i, s, blocks, findings) for i, (s, blocks) in sessions),
    )
    if not course.sessions:
        findings.append(
            Finding(
                "LNG006",
                Severity.ERROR,
                "The course has no session.",
                Place(max(1, len(lines))),
                "Add a line such as `# Session 1: A beginning · 60 min`.",
            )
        )
    return Reading(course, tuple(findings))


def _blocks(
    lines: list[str], start: int, findings: list[Finding]
) -> tuple[list[tuple[int, str]], list[tuple[int, tuple[_Block, list[_Block]]]]]:
    about: list[tuple[int, str]] = []
    sessions: list[tuple[int, tuple[_Block, list[_Block]]]] = []
    current, fence = about, ""
    for number, line in enumerate(lines[start:], start + 1):
        opening = re.match(r" {0,3}(```+|~~~+)", line)
        if opening and not fence:
            fence = opening[1]
        elif fence and re.fullmatch(rf" {{0,3}}{re.escape(fence)}{fence[0]}*\s*", line):
            fence = ""
        elif not fence and re.match(r"# +\S", line):
            block = _Block(line[1:].strip(), Place(number), [])
            sessions.append((len(sessions) + 1, (block, [])))
            current = block.lines
            continue
        elif not fence and re.match(r"## +\S", line):
            block = _Block(line[2:].strip(), Place(number), [])
            current = block.lines
            if sessions:
                sessions[-1][1][1].append(block)
            else:
                findings.append(
                    Finding(
                        "LNG007",
                        Severity.ERROR,
                        "This activity stands before any session.",
                        block.place,
                        "Put a line such as `# Session 1 · 60 min` above it.",
                    )
                )
            continue
        current.append((number, line))
    return about, sessions


def _session(
    number: int, block: _Block, activities: list[_Block], findings: list[Finding]
) -> Session:
    minutes: float | None = None
    titles = []
    for part in _SEPARATOR.split(block.heading):
        found = _MINUTES.fullmatch(part)
        if found:
            minutes = _within(float(found[1]), block.place, findings)
        else:
            titles.append(part)
    read_activities = tuple(
        _activity(ActivityId(f"{number}.{i}"), activity, findings)
        for i, activity in enumerate(activities, 1)
    )
    if minutes is None:
        minutes = sum(a.minutes for a in read_activities) or 60.0
        findings.append(
            Finding(
                "LNG008",
                Severity.WARNING,
                "The session does not say how long it is.",
                block.place,
                f"Add `· {minutes:g} min`.",
            )
        )
    welcome, allowances = _body(block.lines)
    return Session(
        title=" · ".join(titles) or f"Session {number}",
        minutes=minutes,
        welcome=welcome,
        activities=read_activities,
        allowances=allowances,
        place=block.place,
    )


def _activity(id: ActivityId, block: _Block, findings: list[Finding]) -> Activity:
    place = block.place

    def finding(code: str, message: str, help: str, part: str = "") -> None:
        column = block.heading.find(part) + 4 if part else 1
        severity = Severity.WARNING if code == "LNG010" else Severity.ERROR
        findings.append(Finding(code, severity, message, Place(place.line, column), help))

    word, *options = _SEPARATOR.split(block.heading)
    try:
        kind = Kind(word.lower())
    except ValueError:
        near = difflib.get_close_matches(word.lower(), list(Kind), 1)
        hint = f"Did you mean `{near[0]}`?" if near else f"Use one of: {', '.join(Kind)}."
        finding("LNG009", f"`{word[:40]}` is not a kind of activity.", hint, word)
        kind = Kind(near[0]) if near else Kind.TALK
    traits = TRAITS[kind]
    minutes: float | None = None
    titles: list[str] = []
    size, wish = _DEFAULT_SIZE.get(kind), None
    spheres: tuple[Sphere, ...] = ()
    shares = at_once = False
    for part in options:
        low = part.lower()
        if found := _MINUTES.fullmatch(part):
            minutes = _within(float(found[1]), place, findings)
        elif (found := _ROOMS.fullmatch(part)) or low in ("pairs", "in pairs"):
            asked = int(found[1]) if found else 2
            low_size, high_size = traits.room_sizes or (0, 0)
            if low_size <= asked <= high_size:
                size = asked
            elif traits.room_sizes is None:
                finding("LNG011", f"A {kind} has no rooms.", "Leave this option out.", part)
            else:
                allowed = f"{low_size} to {high_size}" if low_size < high_size else f"{low_size}"
                finding("LNG012", f"A {kind} sits in rooms of {allowed}.", "Change it.", part)
        elif low in set(Wish):
            wish = Wish(low)
        elif low.startswith("about "):
            named = [w.strip() for w in low[6:].split(",")]
            spheres = tuple(dict.fromkeys(Sphere(w) for w in named if w in set(Sphere)))
            for other in (w for w in named if w not in set(Sphere)):
                finding("LNG013", f"`{other}` is no sphere of life.", f"{', '.join(Sphere)}.", part)
        elif low == "may share with partner" and kind is Kind.ACTION:
            shares = True
        elif low == "results at once" and kind is Kind.POLL:
            at_once = True
        elif part:
            titles.append(part)
    if minutes is None:
        minutes = 5.0
        finding("LNG010", "This activity does not say how long it is.", "Add `· 5 min`.")
    body, allowances = _body(block.lines)
    body, notes = _notes(body)
    choices: tuple[Choice, ...] = ()
    if traits.has_choices:
        body, choices = _choices(body)
        if len(choices) < 2:
            finding("LNG014", f"A {kind} needs two options or more.", "Add lines such as `- Yes`.")
    rooms = None
    if size is not None:
        usual = Wish.SAME_PARTNER if kind is Kind.PARTNERS else Wish.NEW_PEOPLE
        rooms = Rooms(size, wish or usual)
    return Activity(
        id=id,
        kind=kind,
        title=" · ".join(titles) or kind.value.capitalize(),
        minutes=minutes,
        body=body,
        notes=notes,
        choices=choices,
        rooms=rooms,
        spheres=spheres,
        may_share_with_partner=shares,
        shows_results_at_once=at_once,
        allowances=allowances,
        place=place,
    )


def _within(minutes: float, place: Place, findings: list[Finding]) -> float:
    if 0 < minutes <= LONGEST_SESSION:
        return minutes
    findings.append(
        Finding(
            "LNG015",
            Severity.ERROR,
            f"{minutes:g} minutes is not a length for this.",
            place,
            f"Use a number above 0 and up to {LONGEST_SESSION:g}.",
        )
    )
    return min(max(minutes, 1.0), LONGEST_SESSION)


def _body(lines: list[tuple[int, str]]) -> tuple[str, tuple[Allowance, ...]]:
    kept, allowances = [], []
    for number, line in lines:
        allowed = _ALLOW.fullmatch(line.strip())
        if allowed:
            allowances.append(Allowance(allowed[1], allowed[2] or "", Place(number)))
        else:
            kept.append(line.rstrip())
    return "\n".join(kept).strip("\n"), tuple(allowances)


def _notes(body: str) -> tuple[str, str]:
    lines = body.split("\n")
    notes = [re.sub(r"^> ?", "", line) for line in lines if line.startswith(">")]
    rest = [line for line in lines if not line.startswith(">")]
    return "\n".join(rest).strip("\n"), "\n".join(notes).strip("\n")


def _choices(body: str) -> tuple[str, tuple[Choice, ...]]:
    rest, choices = [], []
    for line in body.split("\n"):
        item = _ITEM.fullmatch(line)
        if item and item[2].strip():
            right = (item[1] or "").lower() == "x"
            choices.append(Choice(item[2].strip(), right))
        else:
            rest.append(line)
    return "\n".join(rest).strip("\n"), tuple(choices)


def course_of(text: str) -> Course:
    """The course alone, where the findings are not of interest."""
    return read(text).course
