"""The browser part as it was built: every file with its hash. Made by the build, read by all.

The standard library only: the build reads this file before the package and its needs exist.
"""

import base64
import gzip
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

STATIC = Path(__file__).parent / "static"
APP = STATIC / "app"
NAME = "release.json"  # beside the files that it lists
# A file that comes small lies packed beside each that is worth it.
PACKED, WORTHWHILE = ".gz", (".js", ".mjs", ".css", ".ftl")


class Release(NamedTuple):
    version: str
    # By path below /static/app/; each as in an integrity attribute.
    files: dict[str, str]


def integrity_of(content: bytes) -> str:
    """SHA-384, in the form that browsers compare."""
    return "sha384-" + base64.b64encode(hashlib.sha384(content).digest()).decode()


def release_of(folder: Path, version: str) -> Release:
    """What a folder with a finished build holds; a packed file is a way to send another."""
    found = sorted(
        f for f in folder.rglob("*") if f.is_file() and f.name != NAME and f.suffix != PACKED
    )
    files = {f.relative_to(folder).as_posix(): integrity_of(f.read_bytes()) for f in found}
    return Release(version, files)


def write_release(folder: Path, version: str) -> None:
    (folder / NAME).write_text(json.dumps(release_of(folder, version)._asdict(), indent=1) + "\n")


def pack(folder: Path) -> None:
    """Packs each file that is worth it, the same at every time and place."""
    for file in folder.rglob("*"):
        if file.suffix in WORTHWHILE:
            packed = gzip.compress(file.read_bytes(), compresslevel=9, mtime=0)
            file.with_name(file.name + PACKED).write_bytes(packed)


def read_release(file: Path) -> Release:
    """Raises ValueError or KeyError where the file is none."""
    told = json.loads(file.read_text(encoding="utf-8"))
    return Release(str(told["version"]), {str(k): str(v) for k, v in told["files"].items()})


@cache
def built_release() -> Release:
    """The release that this installation holds."""
    return read_release(APP / NAME)
