"""The courses and patterns that come with Duologue, to begin from. Read once, never changed."""

from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from duologue.course.model import Course
from duologue.course.preview import Images, below, to_html
from duologue.course.read import read
from duologue.review.profile import profile_of
from duologue.review.sketch import sketch_of
from duologue.web.picturing import files_of

# In an installed package; in a checkout the same files stand at its top.
_INSTALLED = Path(__file__).parents[1] / "library"
_CHECKOUT = Path(__file__).parents[3] / "courses"
LIBRARY = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
_PATTERN = "Pattern: "


class Shelf(StrEnum):
    PATTERN = "pattern"
    COURSE = "course"


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    shelf: Shelf
    # What the shelf shows: for a pattern without the word "pattern".
    title: str
    course: Course
    text: str
    # The folder that its images lie in.
    folder: Path
    # The first paragraph of what the course says about itself, and its first sentence.
    about: str
    purpose: str
    # Of one session, the longest if they differ.
    minutes: float
    # Share of the course's minutes in which people talk with each other, 0 to 1.
    connection: float
    sketch: str


@cache
def library() -> tuple[Sample, ...]:
    """Patterns and courses, each in the order of their titles."""
    found = [
        _sample(file, Shelf.PATTERN if file.parent.name == "patterns" else Shelf.COURSE)
        for file in LIBRARY.rglob("*.md")
    ]
    return tuple(sorted(found, key=lambda sample: (sample.shelf, sample.title)))


def samples() -> tuple[Sample, ...]:
    """The whole courses."""
    return tuple(s for s in library() if s.shelf is Shelf.COURSE)


def sample_named(name: str) -> Sample | None:
    return next((s for s in library() if s.name == name), None)


def images_beside(sample: Sample) -> dict[str, Path]:
    """The files of the images that its text shows, by the names it has for them."""
    return files_of(sample.course, sample.folder)


def images_at(name: str) -> Images:
    """Where pages find the images of the sample of that name."""
    return below(f"/office/library/{name}/images")


def found_in(sample: Sample, words: str, longest: float | None) -> bool:
    """Whether all words stand in what learners are asked, and a session of it is not longer."""
    if longest is not None and sample.minutes > longest:
        return False
    activities = [a for session in sample.course.sessions for a in session.activities]
    asked = " ".join(f"{a.title} {a.body}" for a in activities)
    text = f"{sample.title} {sample.course.about} {asked}".casefold()
    return all(word in text for word in words.casefold().split())


def _sample(file: Path, shelf: Shelf) -> Sample:
    text = file.read_text(encoding="utf-8")
    course = read(text).course
    title = course.title.removeprefix(_PATTERN)
    profiles = [profile_of(session) for session in course.sessions]
    return Sample(
        name=file.stem,
        shelf=shelf,
        title=title[0].upper() + title[1:],
        course=course,
        text=text,
        folder=file.parent,
        about=to_html(course.about, images_at(file.stem)),
        purpose=course.about.split("\n\n")[0].split(". ")[0].rstrip(".") + ".",
        minutes=max(p.minutes for p in profiles),
        connection=sum(p.connection for p in profiles) / sum(p.minutes for p in profiles),
        sketch=sketch_of(course.sessions[0]),
    )
