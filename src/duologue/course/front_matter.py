"""The lines between the two `---`: what the whole course is called, and what leaves the room.

They look like YAML and are its plain part alone: `name: value` on a line, values in quotes where
they need them, longer ones going on in indented lines. No references, tags or nesting: a course may
come from anybody, and a small text must stay small when it is read.
"""

import re

import msgspec

from duologue.course.model import Course, Egress, Place
from duologue.course.source import Finding, Severity

_KNOWN = ("course", "class size", "facilitators", "language", "leaves the room")
_FIELD = re.compile(r"(\"(?:[^\"\\]|\\.)*\"|'[^']*'|[^\s\"'#:-][^:]{0,200}?)\s{0,9}:(?:\s+(.*))?")
_COMMENT = re.compile(r"(?:^|\s)#.*")
_BLOCK = re.compile(r"[|>][+-]?")
_NOTHING = frozenset({"", "~", "null"})
# What would mean something else in YAML: lists, mappings, references, tags.
_NOT_PLAIN = tuple("[]{}&*!%@`,")


class _Field(msgspec.Struct):
    line: int
    value: str


def read_front_matter(lines: list[str], findings: list[Finding]) -> tuple[Course, int]:
    """The course's own fields, and the index of the first line after them."""

    def finding(code: str, message: str, line: int, help: str) -> None:
        findings.append(Finding(code, Severity.ERROR, message, Place(line), help))

    nameless = Course(title="Untitled course")
    if not lines or lines[0].strip() != "---":
        finding("LNG001", "The course has no front matter.", 1, "Begin with --- and `course: …`.")
        return nameless, 0
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == "---"), None)
    if end is None:
        finding("LNG002", "The front matter is never closed.", 1, "End it with a line of ---.")
        return nameless, 1
    fields = _fields(lines[1:end], findings)

    def words(name: str) -> str:
        return fields[name].value if name in fields else ""

    def number(name: str, otherwise: int) -> int:
        field = fields.get(name)
        if field is None:
            return otherwise
        if re.fullmatch(r"[0-9]{1,4}", field.value) and 1 <= int(field.value) <= 1000:
            return int(field.value)
        message = f"`{name}` is not a number from 1 to 1000."
        finding("LNG004", message, field.line, f"Try `{name}: 20`.")
        return otherwise

    if not words("course"):
        finding("LNG005", "The course has no name.", 1, "Add `course: …` to the front matter.")
    course = Course(
        title=words("course") or nameless.title,
        class_size=number("class size", 20),
        facilitators=number("facilitators", 1),
        language=words("language") or "en",
        leaves_the_room=_egress(words("leaves the room")),
        other=tuple((name, field.value) for name, field in fields.items() if name not in _KNOWN),
        front_matter_end=end + 1,
    )
    return course, end + 1


def _fields(lines: list[str], findings: list[Finding]) -> dict[str, _Field]:
    fields: dict[str, _Field] = {}
    last: _Field | None = None
    for number, line in enumerate(lines, 2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        item = re.match(r"\s*-\s+(.*)", line)
        if last is not None and (item or line[0].isspace()):
            # A list is written one below the other, a longer value goes on.
            more, between = (item[1], "; ") if item else (line.strip(), " ")
            value = _plain(more)
            last.value = f"{last.value}{between if last.value else ''}{value or ''}".strip()
            readable = value is not None
        else:
            found = _FIELD.fullmatch(line.rstrip())
            name, value = (_plain(found[1]), _plain(found[2] or "")) if found else (None, None)
            readable = bool(name) and value is not None and name not in fields
            last = None
            if name and value is not None and name not in fields:
                last = fields[name] = _Field(number, value)
        if not readable:
            message, help = "This line cannot be read.", "Write `name: value`, each name once."
            findings.append(Finding("LNG003", Severity.ERROR, message, Place(number), help))
    return fields


def _plain(text: str) -> str | None:
    """The words of a value, without quotes and comment; None where it is more than plain words."""
    text = text.strip()
    if text.startswith('"'):
        try:
            words = msgspec.json.decode(_COMMENT.sub("", text) if text[-1:] != '"' else text)
        except (msgspec.DecodeError, UnicodeError):
            return None
        return _spaced(words) if isinstance(words, str) else None
    if text.startswith("'"):
        quoted = re.fullmatch(r"'((?:[^']|'')*)'\s*(?:#.*)?", text)
        return _spaced(quoted[1].replace("''", "'")) if quoted else None
    if text.startswith(_NOT_PLAIN):
        return None
    text = _COMMENT.sub("", text)
    return "" if text.lower() in _NOTHING or _BLOCK.fullmatch(text) else _spaced(text)


def _spaced(words: str) -> str:
    return " ".join(words.split())


def _egress(text: str) -> tuple[Egress, ...]:
    found = []
    for part in filter(None, (p.strip() for p in text.split(";"))):
        what, _, how = (p.strip() for p in part.partition(","))
        floor = re.search(r"\b(\d{1,4}) or more\b", how)
        found.append(Egress(what, how, floor=int(floor[1]) if floor else None))
    return tuple(found)


def write_front_matter(course: Course) -> list[str]:
    """The lines that read back as the same fields."""
    lines = ["---", f"course: {_quoted(course.title)}", f"class size: {course.class_size}"]
    if course.facilitators != 1:
        lines.append(f"facilitators: {course.facilitators}")
    if course.language != "en":
        lines.append(f"language: {_quoted(course.language)}")
    if course.leaves_the_room:
        parts = (f"{x.what}, {x.how}" if x.how else x.what for x in course.leaves_the_room)
        lines.append(f"leaves the room: {_quoted('; '.join(parts))}")
    lines += [f"{_quoted(key)}: {_quoted(value)}" for key, value in course.other]
    return [*lines, "---"]


def _quoted(text: str) -> str:
    plain = re.fullmatch(r"[A-Za-z][\w ,;.()'’&–-]*", text) and text.strip() == text
    reserved = text.lower() in {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}
    return text if plain and not reserved else msgspec.json.encode(text).decode()
