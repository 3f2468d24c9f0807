"""Edits on a text, as fixes propose them."""

from collections.abc import Iterable

from duologue.course.model import Place
from duologue.course.source import Edit, Finding


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made. Raises ValueError for edits that overlap."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    ends = "\r\n" if "\r\n" in text else "\n"
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    starts = [0]
    for line in plain.split("\n"):
        starts.append(starts[-1] + len(line) + 1)

    def offset(place: Place) -> int:
        if place.line >= len(starts):
            return len(plain)
        return min(starts[place.line - 1] + place.column - 1, len(plain))

    pieces, at = [], 0
    for start, end, words in sorted((offset(e.start), offset(e.end), e.text) for e in edits):
        if start < at:
            raise ValueError("Two edits want the same place.")
        pieces += [plain[at:start], words]
        at = end
    fresh = "".join([*pieces, plain[at:]])
    return mark + (fresh.replace("\n", ends) if ends != "\n" else fresh)


def safe_edits(findings: Iterable[Finding]) -> list[Edit]:
    """The edits of all safe fixes, less those that touch a line which another one has taken.

    What is left out is offered again when the mended text is read.
    """
    taken: set[int] = set()
    edits: list[Edit] = []
    for fix in (f.fix for f in findings if f.fix is not None and f.fix.safe):
        lines = {line for e in fix.edits for line in range(e.start.line, e.end.line + 1)}
        if not lines & taken:
            taken |= lines
            edits += fix.edits
    return edits
