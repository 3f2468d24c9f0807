"""duologue export: a course on paper (guide, handout), as Markdown, or as CSV for a spreadsheet."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from duologue.course.model import Course
from duologue.course.preview import Images
from duologue.course.read import read
from duologue.course.run_of_show.write import write_run_of_show
from duologue.course.source import Severity
from duologue.course.write import write
from duologue.web.paper import guide, handout, minutes_of
from duologue.web.picturing import as_data, images_beside

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PRINTING_TAKES = 120  # seconds at most, on a busy machine
FORMS: dict[str, Callable[[Course, float, Images], str]] = {
    "guide": lambda course, start, images: guide(course, start, images=images, alone=True),
    "handout": lambda course, _, images: handout(course, images=images, alone=True),
    "markdown": lambda course, *_: write(course),
    "csv": lambda course, start, _: write_run_of_show(course, start),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("course", type=Path)
    parser.add_argument("--as", dest="form", choices=list(FORMS), default="guide")
    parser.add_argument("--start", default="09:00", help="when each session begins, as 09:30")
    parser.add_argument(
        "-o", "--output", type=Path, help="a file instead of standard output; .pdf is printed"
    )


def run(given: argparse.Namespace) -> int:
    start = minutes_of(given.start)
    if start is None:
        return _refuse(f"--start {given.start}: write a time of day such as 09:30")
    output: Path | None = given.output
    printed = output is not None and output.suffix.lower() == ".pdf"
    if printed and given.form not in ("guide", "handout"):
        return _refuse(f"--as {given.form}: only the guide and the handout can be a PDF")
    try:
        reading = read(given.course.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        return _refuse(f"{given.course}: {error.strerror}")
    errors = [f for f in reading.findings if f.severity is Severity.ERROR]
    for finding in errors:
        print(f"{given.course}:{finding.place.line}: {finding.message}", file=sys.stderr)
    beside = {i.name: as_data(i) for i in images_beside(reading.course, given.course.parent)}
    text = FORMS[given.form](reading.course, start, beside.get)
    if output is None:
        sys.stdout.write(text)
    elif printed:
        return _print(text, output) or int(bool(errors))
    else:
        output.write_text(text, encoding="utf-8", newline="")
    return int(bool(errors))


def _print(page: str, output: Path) -> int:
    """By a Chromium on this machine; without one, the page can be printed in any browser."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        return _refuse(
            "there is no Chromium here to make a PDF: write an .html, open it, and print it"
        )
    with tempfile.TemporaryDirectory() as home:
        file = Path(home) / "page.html"
        file.write_text(page, encoding="utf-8")
        command = [
            browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={home}/b",
            "--no-pdf-header-footer", f"--print-to-pdf={output.absolute()}", file.as_uri(),
        ]  # fmt: skip
        # The page is our own and holds no script, so it needs no sandbox to be printed.
        done = subprocess.run(  # noqa: S603
            command, capture_output=True, text=True, timeout=PRINTING_TAKES, check=False
        )
    if done.returncode or not output.exists():
        return _refuse(f"{browser} could not print it: {done.stderr.strip()[-300:]}")
    return 0


def _refuse(why: str) -> int:
    print(why, file=sys.stderr)
    return 1
