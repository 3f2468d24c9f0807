"""duologue check: reads courses, reviews them, and prints what could be better."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import version

from duologue.command_line.course_files import check_files, course_files, mend
from duologue.course.slips import SLIPS
from duologue.review.codes import MORE
from duologue.review.pages import as_text as page_as_text
from duologue.review.pages import every_page
from duologue.review.report.checked import Checked
from duologue.review.report.text import as_text

UNREADABLE = 2  # the exit code where there was nothing to check; 1 says that a course has errors


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("paths", nargs="*", help="course files, folders of them, or - for standard input")
    add("--format", choices=list(_FORMATS), default="text", help="how to print (default: text)")
    add("--fix", action="store_true", help="mend what can be mended safely, then check")
    add("--only", metavar="CODES", help="only findings whose code begins so, such as SAF,TIM101")
    add("--strict", action="store_true", help="exit 1 on warnings, too")
    add("--explain", metavar="CODE", help="print what a rule finds and why, such as SAF205")
    add("--rules", action="store_true", help="print the list of all rules")


def run(given: argparse.Namespace) -> int:
    """0: no error. 1: a course has one. 2: no course could be read."""
    try:
        return _run(given)
    except BrokenPipeError:
        # Whoever reads has seen enough, as with `| head`; what Python still holds goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(given: argparse.Namespace) -> int:
    if given.rules:
        return _print_rules()
    if given.explain:
        return _explain(given.explain)
    files, missing = course_files(given.paths or ["."])
    for path in missing:
        print(f"There is no course at {path}.", file=sys.stderr)
    if not files and not missing:
        print("There is no course here.", file=sys.stderr)
    if given.fix:
        mended = sum(map(mend, files))
        print(f"Mended {mended} of {len(files)} files.", file=sys.stderr)
    checked = check_files(files)
    bad = False

    def watched() -> Iterable[Checked]:
        nonlocal bad
        for file in (f.only(given.only) if given.only else f for f in checked):
            bad = bad or bool(file.errors or (given.strict and file.findings))
            yield file

    for line in _FORMATS[given.format](watched()):
        print(line)
    return UNREADABLE if missing or not files else int(bad)


def _text(files: Iterable[Checked]) -> Iterable[str]:
    # https://no-color.org: whoever sets the variable, wants none.
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return as_text(files, colour=colour)


def _json(files: Iterable[Checked]) -> Iterable[str]:
    from duologue.review.report.as_json import as_json

    return [as_json(files)]


def _sarif(files: Iterable[Checked]) -> Iterable[str]:
    from duologue.review.report.sarif import as_sarif

    return [as_sarif(files, version("duologue"))]


def _html(files: Iterable[Checked]) -> Iterable[str]:
    from duologue.review.report.html import as_html
    from duologue.web.words import say

    return as_html(files, say)


_FORMATS: dict[str, Callable[[Iterable[Checked]], Iterable[str]]] = {
    "text": _text,
    "json": _json,
    "sarif": _sarif,
    "html": _html,
}


def _print_rules() -> int:
    for page in every_page():
        print(f"{page.rule.code}  {page.rule.severity:7}  {page.rule.name}: {page.sentence}")
    for slip in (*SLIPS, *MORE):
        print(f"{slip.code}  {slip.severity:7}  {slip.name}: {slip.sentence}")
    return 0


def _explain(asked: str) -> int:
    for page in every_page():
        if asked.lower() in (page.rule.code.lower(), page.rule.name):
            print(page_as_text(page))
            return 0
    for slip in (*SLIPS, *MORE):
        if asked.lower() in (slip.code.lower(), slip.name):
            print(f"{slip.code} {slip.name}: {slip.sentence} ({slip.severity})")
            return 0
    print(f"There is no rule {asked}. `duologue check --rules` prints them all.", file=sys.stderr)
    return UNREADABLE
