"""Course files on this machine: finding them, reading them, mending them."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from duologue.course.edits import apply, safe_edits
from duologue.course.images import missing_images
from duologue.course.model import Place
from duologue.course.read import course_of, lines_of, read
from duologue.course.source import Finding, Severity
from duologue.review.engine import review
from duologue.review.report.checked import Checked, check
from duologue.review.translation import drifted

STANDARD_INPUT = "-"
# A fix may open the way for the next one; a course that is not at rest by then is a defect.
MOST_ROUNDS = 10
_LANGUAGE = re.compile(r"(.+)\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)")


def course_files(paths: list[str]) -> tuple[list[str], list[str]]:
    """The files to check, and what was asked for and is not there. A folder gives its `.md`
    files at any depth, less hidden ones and those that are no courses."""
    files: list[str] = []
    missing: list[str] = []
    for path in paths:
        place = Path(path)
        if path == STANDARD_INPUT or place.is_file():
            files.append(path)
        elif place.is_dir():
            files += [f.as_posix() for f in sorted(place.rglob("*.md")) if _is_course(place, f)]
        else:
            missing.append(path)
    return list(dict.fromkeys(files)), missing


def _is_course(root: Path, file: Path) -> bool:
    """Whether a file in a folder is meant as a course: its first lines say what it is called."""
    if any(part.startswith(".") for part in file.relative_to(root).parts):
        return False
    with file.open("rb") as opened:
        beginning = opened.read(2_000)  # bytes; a front matter is a few lines
    return re.search(rb"\A(?:\xef\xbb\xbf)?---\s*?\r?\n(?:.*\r?\n)*?course:", beginning) is not None


def check_files(paths: list[str]) -> Iterator[Checked]:
    for path in paths:
        text, further = _text_of(path)
        further += _without_image(path, text)
        further += _drift(path, text)
        yield check(path.replace("\\", "/"), text, tuple(further))


def mend(path: str) -> bool:
    """Makes the safe fixes in the file; says whether it changed. A file that is not UTF-8 stays
    as it is, because writing it would lose letters."""
    if path == STANDARD_INPUT:
        return False
    raw = Path(path).read_bytes()
    try:
        before = text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    for _ in range(MOST_ROUNDS):
        reading = read(text)
        edits = safe_edits((*reading.findings, *review(reading.course)))
        if not edits:
            break
        text = apply(text, edits)
    if text == before:
        return False
    Path(path).write_bytes(text.encode("utf-8"))
    return True


def _text_of(path: str) -> tuple[str, list[Finding]]:
    raw = sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
    try:
        return raw.decode("utf-8"), []
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = "This file is not UTF-8; letters that it holds are lost."
        help = "Save it as UTF-8. It is checked as far as it can be read."
        finding = Finding("LNG020", Severity.ERROR, message, Place(line), help)
        return raw.decode("utf-8", "replace"), [finding]


def _without_image(path: str, text: str) -> list[Finding]:
    if path == STANDARD_INPUT or "![" not in text:
        return []
    folder = Path(path).parent
    help = "Put the image into the course's folder."
    return missing_images(lines_of(text), lambda name: _is_file(folder / name), help)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False  # a name that no file can have, such as one that is too long


def _drift(path: str, text: str) -> list[Finding]:
    """Where `name.md` stands beside `name.de.md`, what the second has not in common with it."""
    named = _LANGUAGE.fullmatch(Path(path).stem)
    original = Path(path).with_name(f"{named[1]}.md") if named else None
    if named is None or original is None or not original.is_file():
        return []
    their = course_of(original.read_text(encoding="utf-8", errors="replace"))
    return list(drifted(their, course_of(text), named[2]))
