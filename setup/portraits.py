"""People for the pictures of a session: drawn, so that nobody's face is shown, and calm to look at.

A browser that is given such a file has it for a camera.
"""

import io
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw

SIZE = (640, 480)
FINER = 2  # drawn so many times as large, then made smaller: edges become smooth


class Person(NamedTuple):
    wall: str
    light: str
    skin: str
    neck: str
    hair: str
    long_hair: bool
    clothes: str


PEOPLE = {
    "Marta": Person("#d9c7b4", "#ecdfd0", "#c98f6b", "#b07a58", "#3b2a22", True, "#7a3e1d"),
    "Ana": Person("#c5d3cf", "#dde7e3", "#a9714f", "#925f40", "#1f1a17", True, "#1f6f63"),
    "Ben": Person("#ccd3df", "#e2e7ef", "#e3b594", "#cc9d7c", "#6b4a2f", False, "#2b5c9e"),
}


def camera_of(name: str, folder: Path) -> Path:
    """The file of one person's camera: one picture, over and over."""
    still = io.BytesIO()
    portrait(PEOPLE[name]).save(still, "jpeg", quality=92)
    file = folder / f"{name}’s camera.mjpeg"
    file.write_bytes(still.getvalue() * 10)
    return file


def portrait(person: Person) -> Image.Image:
    """Head and shoulders before a wall with a window's light on it."""
    image = Image.new("RGB", (SIZE[0] * FINER, SIZE[1] * FINER), person.wall)
    pen = ImageDraw.Draw(image)

    def at(left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
        return left * FINER, top * FINER, right * FINER, bottom * FINER

    corners = ((40, 0), (250, 0), (120, 480), (0, 480), (0, 120))
    pen.polygon([(x * FINER, y * FINER) for x, y in corners], person.light)
    pen.ellipse(at(220, 80, 420, 330 if person.long_hair else 262), person.hair)
    if person.long_hair:
        pen.rounded_rectangle(at(220, 180, 420, 410), 60 * FINER, person.hair)
    pen.rounded_rectangle(at(140, 362, 500, 640), 120 * FINER, person.clothes)
    pen.rounded_rectangle(at(284, 260, 356, 404), 36 * FINER, person.neck)
    pen.ellipse(at(238, 112, 402, 326), person.skin)
    pen.chord(at(226, 84, 414, 290), 192, 348, person.hair)
    return image.resize(SIZE, Image.Resampling.LANCZOS)
