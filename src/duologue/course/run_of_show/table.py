"""A file becomes rows of cells, each with its line: CSV with any delimiter, or a Markdown table."""

import csv
import io
import re
from collections import Counter

import msgspec

from duologue.course.model import Place
from duologue.course.source import Finding, Severity

DELIMITERS = ",;\t|"
LARGEST = 2_000  # rows; a long day has forty
# What a spreadsheet would calculate. Written with an apostrophe before it, read without.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
_TELLTALE = {
    "PK\x03\x04": "a spreadsheet or a document",
    "%PDF": "a PDF",
    "\xd0\xcf\x11\xe0": "an old spreadsheet or document",
    "{\\rtf": "a rich text document",
}


class Row(msgspec.Struct, frozen=True):
    line: int
    cells: tuple[str, ...]


def decode(content: bytes) -> str:
    """The text of a file, in the encoding that spreadsheets are likely to have used."""
    for mark, name in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig")):
        if content.startswith(mark):
            try:
                return content.decode(name)
            except UnicodeDecodeError:
                continue
    return content.decode("cp1252", "replace")


def what_it_is_instead(text: str) -> str | None:
    """`a PDF`, for a file that is no text at all; None for text."""
    for mark, name in _TELLTALE.items():
        if text.startswith(mark):
            return name
    return "no text" if "\0" in text[:4096] else None


def read_csv(text: str, findings: list[Finding]) -> list[Row]:
    """Every row that is not empty. An open quotation mark is told with the line where it began."""
    lines = text.split("\n")
    first = 1
    delimiter = None
    if told := re.fullmatch(r"sep=(.)\s*", lines[0]):  # Excel's way of naming it
        delimiter, first = told[1], 2
        lines = lines[1:]
    body = "\n".join(lines)
    rows: list[Row] = []
    reader = csv.reader(
        io.StringIO(body, newline=""), delimiter=delimiter or _delimiter_of(lines), strict=True
    )
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(begins + first - 1, tuple(map(_cell, cells))))
            begins = reader.line_num + 1
    except csv.Error:
        findings.append(Finding(
            "IMP102", Severity.ERROR,
            "A quotation mark that opens here is never closed properly, or a cell is too long.",
            Place(begins + first - 1), "Close it, or write it twice where it belongs to the text.",
        ))  # fmt: skip
        # What stands behind it is read line by line, so that nothing of it is lost.
        rows += [
            Row(number + first - 1, tuple(_cell(c) for c in re.split(r"[,;\t|]", line)))
            for number, line in enumerate(lines[begins - 1 :], begins)
            if line.strip()
        ]
    return rows


def is_table_line(line: str) -> bool:
    return line.lstrip().startswith("|") and line.count("|") > 1


def is_rule(line: str) -> bool:
    """The line of dashes below a Markdown table's header."""
    return bool(re.fullmatch(r"\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*", line)) and "-" in line


def read_table_line(line: str, number: int) -> Row:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    cells = [c.replace("\\|", "|") for c in re.split(r"(?<!\\)\|", inner)]
    return Row(number, tuple(_cell(re.sub(r"<br\s*/?>", "\n", c)) for c in cells))


def _cell(text: str) -> str:
    text = "".join(c for c in text if c in "\n\t" or c.isprintable())
    stripped = text.strip()
    if stripped.startswith("'") and stripped[1:].startswith(FORMULA):
        stripped = stripped[1:]
    return stripped


def _delimiter_of(lines: list[str]) -> str:
    """The one that cuts most of the first lines into the same number of cells, above one."""
    sample = [line for line in lines if line.strip()][:25]

    def agreement(delimiter: str) -> tuple[int, int]:
        counts = Counter(_cells_in(line, delimiter) for line in sample)
        counts.pop(1, None)
        cells, lines_alike = max(counts.items(), key=lambda c: (c[1], c[0]), default=(0, 0))
        return lines_alike, cells

    return max(DELIMITERS, key=agreement)


def _cells_in(line: str, delimiter: str) -> int:
    outside = re.sub(r'"(?:[^"]|"")*"?', "", line)
    return outside.count(delimiter) + 1
