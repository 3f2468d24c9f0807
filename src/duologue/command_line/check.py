"""duologue check: reads courses and prints what is wrong with them."""

import argparse
from pathlib import Path

from duologue.course.read import read
from duologue.course.source import Severity


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path)


def run(given: argparse.Namespace) -> int:
    errors = 0
    for file in given.files:
        for finding in read(file.read_text(encoding="utf-8", errors="replace")).findings:
            place = f"{file}:{finding.place.line}:{finding.place.column}"
            print(f"{place}: {finding.severity} {finding.code} {finding.message} {finding.help}")
            errors += finding.severity is Severity.ERROR
    return 1 if errors else 0
