"""A heading's parts, between its separators, each with the columns where it stands."""

import re

import msgspec

from duologue.course.model import Place, Span
from duologue.course.source import Edit, Finding, Fix, Severity

LONGEST_SESSION = 480.0  # minutes; a day
_SEPARATOR = re.compile("[·|]")
_MINUTES = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s{0,9}min(?:utes?)?", re.IGNORECASE)


class Part(msgspec.Struct, frozen=True):
    text: str
    span: Span


def parts_of(line: str, number: int, marks: int) -> list[Part]:
    """What stands between the separators of a heading that begins with `marks` times #."""
    parts, at = [], marks
    for piece in _SEPARATOR.split(line[marks:]):
        text = piece.strip()
        start = at + len(piece) - len(piece.lstrip()) + 1
        parts.append(Part(text, Span(Place(number, start), Place(number, start + len(text)))))
        at += len(piece) + 1
    return parts


def minutes_in(part: Part, findings: list[Finding]) -> float | None:
    """The length that `part` states, within bounds; None where it states none."""
    found = _MINUTES.fullmatch(part.text)
    if found is None:
        return None
    minutes = float(found[1])
    if 0 < minutes <= LONGEST_SESSION:
        return minutes
    kept = min(max(minutes, 1.0), LONGEST_SESSION)
    findings.append(
        Finding(
            "LNG015",
            Severity.ERROR,
            f"{minutes:g} minutes is not a length for this.",
            part.span.start,
            f"Use a number above 0 and up to {LONGEST_SESSION:g}.",
            Fix(f"Make it {kept:g} min", (Edit(part.span.start, part.span.end, f"{kept:g} min"),)),
            part.span.end,
        )
    )
    return kept
