"""duologue check: reads courses, reviews them, and prints what could be better."""

import argparse
from pathlib import Path

from duologue.course.read import read
from duologue.course.source import Severity
from duologue.review.engine import review


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path)


def run(given: argparse.Namespace) -> int:
    errors = 0
    for file in given.files:
        reading = read(file.read_text(encoding="utf-8", errors="replace"))
        for finding in (*reading.findings, *review(reading.course)):
            place = f"{file}:{finding.place.line}:{finding.place.column}"
            print(f"{place}: {finding.severity} {finding.code} {finding.message} {finding.help}")
            errors += finding.severity is Severity.ERROR
    return 1 if errors else 0
