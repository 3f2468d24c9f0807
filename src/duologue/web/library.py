"""The courses that come with Duologue, to begin from. Read from the package, never changed."""

from functools import cache
from pathlib import Path

import msgspec

from duologue.course.model import Course
from duologue.course.read import read

# In an installed package; in a checkout the same files stand at its top.
_INSTALLED = Path(__file__).parents[1] / "library"
_CHECKOUT = Path(__file__).parents[3] / "courses"
LIBRARY = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT


class Sample(msgspec.Struct, frozen=True):
    name: str
    course: Course
    text: str


@cache
def samples() -> tuple[Sample, ...]:
    """In the order of their titles."""
    found = []
    for file in LIBRARY.glob("*.md"):
        text = file.read_text(encoding="utf-8")
        found.append(Sample(file.stem, read(text).course, text))
    return tuple(sorted(found, key=lambda sample: sample.course.title))
