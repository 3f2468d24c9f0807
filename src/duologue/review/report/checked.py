"""One course file that has been read and reviewed: what every report is made from."""

import msgspec

from duologue.course.read import read
from duologue.course.source import Finding, Reading, Severity
from duologue.review.engine import review


class Checked(msgspec.Struct, frozen=True):
    # As the person who asked wrote it, with / between folders.
    path: str
    text: str
    reading: Reading
    # From reading and from the review, in the order of the text.
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        return sum(f.severity is Severity.ERROR for f in self.findings)

    def only(self, codes: str) -> "Checked":
        """With those findings alone whose code begins with one of `codes`, set apart by commas."""
        wanted = tuple(code.strip().upper() for code in codes.split(",") if code.strip())
        kept = tuple(f for f in self.findings if f.code.startswith(wanted))
        return msgspec.structs.replace(self, findings=kept)


def check(path: str, text: str, further: tuple[Finding, ...] = ()) -> Checked:
    """`further` findings are those that only a file has: its encoding, its images, its twin."""
    reading = read(text)
    found = (*reading.findings, *review(reading.course), *further)
    return Checked(path, text, reading, in_order(found))


def in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda f: (f.place.line, f.place.column, f.code)))
