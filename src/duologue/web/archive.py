"""A course and its images as one zip file, and back. What a zip says of itself is not believed."""

import io
import re
import zipfile
from contextlib import suppress
from pathlib import PurePosixPath

import msgspec

from duologue.course.images import is_beside
from duologue.record.images import MOST_IMAGES, Image
from duologue.web.limits import LARGEST_IMAGE
from duologue.web.picturing import BadImage, cleaned

LARGEST_COURSE = 2 * 1024 * 1024  # bytes; a long course is under 100 kB
_COURSE = "course.md"
# Some computers put files of their own beside ours.
_OTHERS = re.compile(r"(?:^|/)(?:__MACOSX/|\.)")


class Packed(msgspec.Struct, frozen=True):
    """A course text and its images."""

    text: str
    images: tuple[Image, ...]


class BadArchive(Exception):
    """`code` names its sentence in the catalogue: `archive-<code>`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_archive(content: bytes) -> bool:
    return content.startswith(b"PK\x03\x04")


def packed(text: str, images: list[Image]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_COURSE, text)
        for image in images:
            archive.writestr(image.name, image.content, zipfile.ZIP_STORED)
    return file.getvalue()


def unpacked(content: bytes) -> Packed:
    """The one course of an archive, and the images beside it. Raises BadArchive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _unpacked(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise BadArchive("unreadable") from error


def _unpacked(archive: zipfile.ZipFile) -> Packed:
    names = [n for n in archive.namelist() if not n.endswith("/") and not _OTHERS.search(n)]
    texts = [n for n in names if n.lower().endswith((".md", ".markdown"))]
    if len(texts) != 1:
        raise BadArchive("no-course" if not texts else "several-courses")
    if len(names) > MOST_IMAGES + 1:
        raise BadArchive("too-many")
    text = _read(archive, texts[0], LARGEST_COURSE)
    if text is None:
        raise BadArchive("unreadable")
    folder = PurePosixPath(texts[0]).parent
    images = []
    for path in map(PurePosixPath, names):
        if not path.is_relative_to(folder) or not is_beside(str(path.relative_to(folder))):
            continue
        found = _read(archive, str(path), LARGEST_IMAGE)
        # What is no image is left out; where the text shows it, it is missing, and a finding.
        with suppress(BadImage):
            images.append(cleaned(found or b"", str(path.relative_to(folder))))
    return Packed(text.decode("utf-8", "replace"), tuple(images))


def _read(archive: zipfile.ZipFile, name: str, largest: int) -> bytes | None:
    """Never more than `largest` bytes, whatever the archive says of itself; None beyond."""
    with archive.open(name) as file:
        found = file.read(largest + 1)
    return found if len(found) <= largest else None
