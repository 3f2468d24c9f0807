"""Text → rows with their lines, whatever stands between the cells."""

import csv
from collections import Counter

import msgspec

from duologue.exchange.roster.trouble import Trouble, Unreadable

DELIMITERS = ("\t", ";", ",", "|")
LONGEST_LINE = 20_000  # characters; a person with sixty full columns
MOST_COLUMNS = 60
MOST_ROWS = 20_000
_LOOKED_AT = 50  # lines, to find out what stands between cells


class Row(msgspec.Struct, frozen=True):
    line: int
    cells: tuple[str, ...]


class Table(msgspec.Struct, frozen=True):
    rows: tuple[Row, ...]
    troubles: tuple[Trouble, ...]
    delimiter: str

    @property
    def width(self) -> int:
        """Columns of most rows: one line that is too long makes no column."""
        return Counter(len(row.cells) for row in self.rows).most_common(1)[0][0]


def table_of(text: str) -> Table:
    """Raises Unreadable. Lines that cannot be cut up are troubles; the others are rows."""
    lines = text.split("\n")
    said, first = "", 0
    if lines[0].strip().lower().startswith("sep=") and len(lines[0].strip()) == len("sep=") + 1:
        said, first = lines[0].strip()[-1], 1
    long = [n for n, line in enumerate(lines, 1) if len(line) > LONGEST_LINE]
    troubles = [Trouble(line=n, code="long-line", about={"most": LONGEST_LINE}) for n in long]
    kept = ["" if len(line) > LONGEST_LINE else line for line in lines]
    delimiter = said or _delimiter([x for x in kept[first:] if x.strip()][:_LOOKED_AT])
    rows: list[Row] = []
    try:
        reader = csv.reader((f"{x}\n" for x in kept[first:]), delimiter=delimiter, strict=True)
        rows = [Row(reader.line_num + first, tuple(cells)) for cells in reader]
    except csv.Error:
        # A quotation mark too many would swallow everything after it: then each line is its own.
        rows = []
        for number, line in enumerate(kept[first:], first + 1):
            try:
                rows += [Row(number, tuple(c)) for c in csv.reader([line], delimiter=delimiter,
                                                                   strict=True)]  # fmt: skip
            except csv.Error:
                troubles.append(Trouble(line=number, code="quote"))
    rows = [row for row in rows if any(cell.strip() for cell in row.cells)]
    if not rows:
        raise Unreadable("long" if long else "empty")
    if len(rows) > MOST_ROWS:
        raise Unreadable("many-lines", most=MOST_ROWS)
    table = Table(tuple(rows), tuple(troubles), delimiter)
    if table.width > MOST_COLUMNS:
        raise Unreadable("many-columns", most=MOST_COLUMNS)
    return table


def _delimiter(lines: list[str]) -> str:
    """The one that cuts most lines into equally many cells; a comma where there is one column."""

    def agreement(delimiter: str) -> tuple[int, int]:
        counts = Counter(line.count(delimiter) for line in lines)
        counts.pop(0, None)
        return max(((n, cells) for cells, n in counts.items()), default=(0, 0))

    best = max(DELIMITERS, key=agreement)
    return best if agreement(best)[0] else ","
