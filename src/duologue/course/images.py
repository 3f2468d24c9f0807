"""The images that a text shows, and where it says so. Only files beside the course are shown."""

import re
from collections.abc import Callable
from urllib.parse import unquote

import msgspec

from duologue.course.model import Place, Span
from duologue.course.source import Finding, Severity

# Bounded, so that a line of nothing but brackets costs no more than it is long.
_IMAGE = re.compile(
    r"!\[(?P<words>[^\[\]]{0,500})\]\(\s{0,9}(?:<(?P<angled>[^<>]{1,500})>|(?P<plain>[^)\s<>]{1,500}))"
)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]", re.IGNORECASE)


class Image(msgspec.Struct, frozen=True):
    # As the text says it.
    source: str
    # What stands for it where it cannot be seen.
    words: str
    span: Span


def images_in(lines: list[str]) -> list[Image]:
    found = []
    for number, line in enumerate(lines, 1):
        if "![" not in line:
            continue
        for image in _IMAGE.finditer(line):
            group = "plain" if image["plain"] else "angled"
            start, end = image.span(group)
            span = Span(Place(number, start + 1), Place(number, end + 1))
            found.append(Image(image[group], image["words"], span))
    return found


def name_of(source: str) -> str:
    """The file that a source names: `my%20door.png` and `./my door.png` are `my door.png`."""
    return unquote(source).removeprefix("./")


def is_beside(source: str) -> bool:
    """Whether it names a file in the course's own folder or below."""
    name = name_of(source)
    return not _ELSEWHERE.match(name) and ".." not in name.replace("\\", "/").split("/")


def about(image: Image) -> list[Finding]:
    """What can be said of an image from the text alone."""
    found = []
    if not is_beside(image.source):
        found.append(
            Finding(
                "LNG022",
                Severity.WARNING,
                "This image comes from elsewhere, and is not shown.",
                image.span.start,
                "Keep it beside the course: another place would learn who looks at it.",
                end=image.span.end,
            )
        )
    if not image.words.strip():
        found.append(
            Finding(
                "LNG024",
                Severity.WARNING,
                "This image says nothing to those who cannot see it.",
                image.span.start,
                "Write between the brackets what it shows: `![A half-open door](door.png)`.",
                end=image.span.end,
            )
        )
    return found


def missing_images(lines: list[str], is_there: Callable[[str], bool], help: str) -> list[Finding]:
    """A finding for each image of the text whose file is not there."""
    return [
        Finding(
            "LNG021",
            Severity.WARNING,
            f"There is no file `{image.source[:80]}` beside this course.",
            image.span.start,
            help,
            end=image.span.end,
        )
        for image in images_in(lines)
        if is_beside(image.source) and not is_there(name_of(image.source))
    ]
