"""Images that somebody sends become images that may be kept: of known kinds and a bounded size,
without what a camera wrote into them, and still. Pillow decodes; what is kept is drawn anew."""

import base64
import io
import re
import warnings
from contextlib import suppress
from pathlib import Path

from PIL import Image as Picture
from PIL import ImageOps, UnidentifiedImageError

from duologue.course.model import Course
from duologue.course.preview import images_in_course
from duologue.record.images import Image
from duologue.web.limits import LARGEST_IMAGE

# A picture of few bytes can be of many pixels; a telephone's has about 12 million, few have 50.
MOST_PIXELS = 50_000_000
# As wide as a prompt is on a large screen of two dots a pixel.
LARGEST_SIDE = 2_000  # pixels
QUALITY = 85  # of 100, where a kind of image loses something; more is not seen in a photograph
# What comes in, and what it is kept as. GIF moves, and what moves beside a text cannot be paused.
_KINDS = {"PNG": "PNG", "JPEG": "JPEG", "WEBP": "WEBP", "GIF": "PNG"}
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
ACCEPTED = "image/png,image/jpeg,image/webp,image/gif"
# Letters of a name; what is longer no list shows.
_LONGEST_NAME = 60


class BadImage(Exception):
    """`code` names its sentence in the catalogue: `image-refused-<code>`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def cleaned(content: bytes, name: str) -> Image:
    """The image drawn anew, without anything else that its file held; its name stays.

    Raises BadImage.
    """
    if len(content) > LARGEST_IMAGE:
        raise BadImage("too-large")
    try:
        with warnings.catch_warnings():
            # Pillow warns of many pixels; we have a limit of our own, asked before it decodes.
            warnings.simplefilter("ignore", Picture.DecompressionBombWarning)
            with Picture.open(io.BytesIO(content), formats=list(_KINDS)) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise BadImage("too-many-pixels")
                kind = _KINDS[opened.format or ""]
                drawn = ImageOps.exif_transpose(opened)
                drawn.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
                return Image(name, f"image/{kind.lower()}", _file(drawn, kind))
    except UnidentifiedImageError as error:
        raise BadImage("unknown-kind") from error
    except Picture.DecompressionBombError as error:
        raise BadImage("too-many-pixels") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise BadImage("unreadable") from error


def files_of(course: Course, folder: Path) -> dict[str, Path]:
    """The files of the images that a course in this folder shows, by the names it has for them."""
    return {n: folder / n for n in sorted(images_in_course(course)) if _is_file(folder / n)}


def images_beside(course: Course, folder: Path) -> list[Image]:
    """Those images, cleaned; one that is no image is left out, and missing where it is shown."""
    found = []
    for name, file in files_of(course, folder).items():
        with suppress(BadImage):
            found.append(cleaned(file.read_bytes(), name))
    return found


def as_data(image: Image) -> str:
    """The whole image as an address, for a page that stands alone."""
    return f"data:{image.kind};base64,{base64.b64encode(image.content).decode()}"


def tidy(file: str, kind: str) -> str:
    """A name for a file that somebody sent, which needs no quoting in a text or an address."""
    stem = re.split(r"[/\\]", file)[-1].rpartition(".")
    plain = re.sub(r"[^\w-]+", "-", stem[0] or stem[2]).strip("-_").lower()
    return f"{plain[:_LONGEST_NAME] or 'image'}.{_ENDINGS[kind]}"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False  # a name that no file can have, such as one that is too long


def _file(drawn: Picture.Image, kind: str) -> bytes:
    """Its pixels alone: what Pillow would write along is taken out first."""
    if drawn.mode not in ("RGB", "RGBA", "L", "LA"):
        drawn = drawn.convert("RGBA" if drawn.has_transparency_data else "RGB")
    if kind == "JPEG" and drawn.mode in ("RGBA", "LA"):
        drawn = drawn.convert("RGB")
    drawn.info = {}
    file = io.BytesIO()
    if kind == "PNG":
        drawn.save(file, kind, optimize=True)
    else:
        drawn.save(file, kind, quality=QUALITY)
    return file.getvalue()
