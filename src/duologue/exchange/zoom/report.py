"""Zoom's registration and participant reports → a list of people like any other.

Zoom writes lines about the meeting above the people, one line each time somebody comes back, and
names with the original one in brackets. What is left: a name, an address, and how many minutes.
"""

import re

import msgspec

from duologue.exchange.roster.table import Row, Table

MINUTES = "zoom minutes"
_NAME = ("name (original name)",)
_EMAIL = ("user email", "email")
_MINUTES = ("total duration (minutes)", "duration (minutes)")
_FIRST, _LAST, _APPROVAL = ("first name",), ("last name",), ("approval status",)
_ORIGINAL = re.compile(r"\s*\([^()]*\)\s*$")


class _Came(msgspec.Struct):
    row: Row
    minutes: int


def people_in_report(table: Table) -> Table:
    """Its people under headings that a list has; the table itself where Zoom did not write it."""
    for at, row in enumerate(table.rows):
        heads = [cell.strip().lower() for cell in row.cells]
        below = Table(table.rows[at + 1 :], table.troubles, table.delimiter)
        if _place(heads, _NAME) is not None and _place(heads, _MINUTES) is not None:
            return _participants(row, heads, below)
        if _place(heads, _APPROVAL) is not None and _place(heads, _FIRST) is not None:
            return _registered(row, heads, below)
    return table


def _participants(head: Row, heads: list[str], below: Table) -> Table:
    """Whoever came several times is one person, with all their minutes."""
    came: dict[str, _Came] = {}
    for row in below.rows:
        name = _ORIGINAL.sub("", _cell(row, _place(heads, _NAME)))
        email = _cell(row, _place(heads, _EMAIL))
        minutes = int(said) if (said := _cell(row, _place(heads, _MINUTES))).isdecimal() else 0
        who = email.casefold() or name.casefold()
        before = came.setdefault(who, _Came(Row(row.line, (name, email)), 0))
        before.minutes += minutes
    rows = [Row(x.row.line, (*x.row.cells, str(x.minutes))) for x in came.values()]
    return _headed(head, ("name", "email", MINUTES), rows, below)


def _registered(head: Row, heads: list[str], below: Table) -> Table:
    """Who was approved; who was denied, cancelled or is still waited for is not on the list."""
    rows = [
        Row(row.line, tuple(_cell(row, _place(heads, x)) for x in (_FIRST, _LAST, _EMAIL)))
        for row in below.rows
        if _cell(row, _place(heads, _APPROVAL)).lower() == "approved"
    ]
    return _headed(head, ("first name", "last name", "email"), rows, below)


def _headed(head: Row, heads: tuple[str, ...], rows: list[Row], below: Table) -> Table:
    return Table((Row(head.line, heads), *rows), below.troubles, below.delimiter)


def _place(heads: list[str], called: tuple[str, ...]) -> int | None:
    return next((heads.index(name) for name in called if name in heads), None)


def _cell(row: Row, place: int | None) -> str:
    return row.cells[place].strip() if place is not None and place < len(row.cells) else ""
