"""The lines between the two `---`: what the whole course is called, and what leaves the room."""

import re

import msgspec
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from duologue.course.model import Course, Egress, Place
from duologue.course.source import Finding, Severity

_KNOWN = ("course", "class size", "facilitators", "language", "leaves the room")


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
    try:
        fields = YAML(typ="safe").load("\n".join(lines[1:end])) or {}
    except (YAMLError, ValueError) as error:
        mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
        line = (mark.line if mark else 0) + 2
        finding("LNG003", "The front matter cannot be read.", line, "Write `name: value` lines.")
        return nameless, end + 1
    if not isinstance(fields, dict):
        finding("LNG003", "The front matter cannot be read.", 2, "Write `name: value` lines.")
        return nameless, end + 1

    def number(name: str, otherwise: int) -> int:
        value = fields.get(name, otherwise)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1000:
            return value
        finding("LNG004", f"`{name}` is not a number from 1 to 1000.", 2, f"Try `{name}: 20`.")
        return otherwise

    title = fields.get("course")
    if not isinstance(title, str) or not title.strip():
        finding("LNG005", "The course has no name.", 1, "Add `course: …` to the front matter.")
        title = nameless.title
    course = Course(
        title=" ".join(title.split()),
        class_size=number("class size", 20),
        facilitators=number("facilitators", 1),
        language=str(fields.get("language", "en")),
        leaves_the_room=_egress(str(fields.get("leaves the room") or "")),
        other=tuple(
            (str(k), " ".join(str(v).split())) for k, v in fields.items() if k not in _KNOWN
        ),
        front_matter_end=end + 1,
    )
    return course, end + 1


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
