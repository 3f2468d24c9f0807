"""The images that a text shows, and where it says so. Only files beside the course are shown."""

import re

import msgspec

from duologue.course.model import Place, Span
from duologue.course.source import Finding, Severity

# Bounded, so that a line of nothing but brackets costs no more than it is long.
_IMAGE = re.compile(r"!\[[^\[\]]{0,500}\]\(\s{0,9}<?([^)\s<>]{1,500})")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|/|\\", re.IGNORECASE)


class Image(msgspec.Struct, frozen=True):
    source: str
    span: Span


def images_in(lines: list[str]) -> list[Image]:
    found = []
    for number, line in enumerate(lines, 1):
        if "![" not in line:
            continue
        for image in _IMAGE.finditer(line):
            span = Span(Place(number, image.start(1) + 1), Place(number, image.end(1) + 1))
            found.append(Image(image[1], span))
    return found


def is_beside(image: Image) -> bool:
    """Whether it names a file in the course's own folder or below."""
    parts = image.source.replace("\\", "/").split("/")
    return not _ELSEWHERE.match(image.source) and ".." not in parts


def from_elsewhere(image: Image) -> Finding:
    return Finding(
        "LNG022",
        Severity.WARNING,
        "This image comes from elsewhere, and is not shown.",
        image.span.start,
        "Keep it beside the course: another place would learn who looks at it.",
        end=image.span.end,
    )
