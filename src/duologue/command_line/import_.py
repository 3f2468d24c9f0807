"""duologue import: a run-of-show (CSV or Markdown) becomes a course, on standard output."""

import argparse
import sys
from pathlib import Path

from duologue.course.run_of_show.read import is_course, read_run_of_show
from duologue.course.run_of_show.table import decode
from duologue.course.source import Severity
from duologue.course.write import write


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", type=Path, help="a CSV file, a Markdown table or a list of times")


def run(given: argparse.Namespace) -> int:
    """The course goes to standard output, findings to standard error; 1 where one is an error."""
    try:
        content = given.plan.read_bytes()
    except OSError as error:
        print(f"{given.plan}: {error.strerror}", file=sys.stderr)
        return 1
    name = given.plan.stem.replace("_", " ").replace("-", " ").strip().capitalize()
    text = decode(content)
    if is_course(text):
        print(f"{given.plan} is a course already: `duologue check` reads it.", file=sys.stderr)
        return 1
    reading = read_run_of_show(text, name)
    for finding in reading.findings:
        where = f"{given.plan}:{finding.place.line}"
        print(
            f"{where}: {finding.severity} {finding.code} {finding.message} {finding.help}",
            file=sys.stderr,
        )
    if reading.course.sessions:
        print(write(reading.course), end="")
    return int(any(f.severity is Severity.ERROR for f in reading.findings))
