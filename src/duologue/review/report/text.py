"""Findings for people at a terminal: what, where, the line itself, and what to do about it."""

import unicodedata
from collections.abc import Iterable, Iterator

from duologue.course.read import lines_of
from duologue.course.source import Finding, Severity
from duologue.review.report.checked import Checked

_WIDEST = 100  # columns of a source line that are shown; more would wrap and carry the caret away
_BOLD, _RED, _YELLOW, _BLUE, _PLAIN = "\033[1m", "\033[31m", "\033[33m", "\033[34m", "\033[0m"


def as_text(files: Iterable[Checked], *, colour: bool = False) -> Iterator[str]:
    """Lines, one finding after the other, and a sum at the end."""
    count = errors = warnings = mendable = 0
    for file in files:
        count += 1
        lines = lines_of(file.text) if file.findings else []
        for finding in file.findings:
            yield from one(file.path, lines, finding, colour=colour)
            yield ""
            mendable += finding.fix is not None and finding.fix.safe
        errors += file.errors
        warnings += len(file.findings) - file.errors
    what = f"{_many(count, 'course')}: {_many(errors, 'error')}, {_many(warnings, 'warning')}."
    yield what + (f" {mendable} of them can be mended with --fix." if mendable else "")


def one(path: str, lines: list[str], finding: Finding, *, colour: bool = False) -> Iterator[str]:
    paint = _paint if colour else _unpainted
    shade = _RED if finding.severity is Severity.ERROR else _YELLOW
    place = finding.place
    head = paint(f"{finding.severity}[{finding.code}]", shade + _BOLD)
    margin = " " * len(str(place.line))
    bar = paint("|", _BLUE)
    yield f"{head}{paint(f': {_clean(finding.message)}', _BOLD)}"
    yield f"{margin}{paint('-->', _BLUE)} {_clean(path)}:{place.line}:{place.column}"
    if place.line <= len(lines):
        shown, before, under = _underlined(lines[place.line - 1], finding)
        yield f"{margin} {bar}"
        yield f"{paint(str(place.line), _BLUE)} {bar} {shown}".rstrip()
        yield f"{margin} {bar} {' ' * before}{paint('^' * under, shade + _BOLD)}"
    if finding.help:
        yield f"{margin} {paint('=', _BLUE)} help: {_clean(finding.help)}"
    if finding.fix is not None:
        how = "--fix does it" if finding.fix.safe else "a suggestion"
        yield f"{margin} {paint('=', _BLUE)} fix ({how}): {_clean(finding.fix.title)}"


def _underlined(line: str, finding: Finding) -> tuple[str, int, int]:
    """The part of the line to show, the width before the mark, and the width of the mark."""
    start = min(finding.place.column - 1, len(line))
    end = len(line)
    if finding.end is not None and finding.end.line == finding.place.line:
        end = min(max(finding.end.column - 1, start), len(line))
    cut = max(0, start - _WIDEST // 2) if len(line) > _WIDEST else 0
    shown, cropped = line[cut : cut + _WIDEST], cut + _WIDEST < len(line)
    lead = "… " if cut else ""
    marked = shown[start - cut : end - cut]
    width = sum(map(_width, marked))
    return (
        lead + _clean(shown) + (" …" if cropped else ""),
        len(lead) + sum(map(_width, shown[: start - cut])),
        max(width, 1),
    )


def _clean(words: str) -> str:
    """A course may come from anybody: what would steer the terminal is shown as a sign."""
    return words if words.isprintable() else "".join(map(_printable, words))


def _printable(letter: str) -> str:
    if letter == "\t":
        return " "
    return "\ufffd" if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp", "Cs") else letter


def _width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def _paint(words: str, shade: str) -> str:
    return f"{shade}{words}{_PLAIN}"


def _unpainted(words: str, shade: str) -> str:
    return words


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
