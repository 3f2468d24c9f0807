"""A finished plan as CSV: for people, and for Zoom's pre-assigned rooms."""

import csv
import io
from collections.abc import Sequence

from duologue.seating.problem import Plan, Room
from duologue.seating.roster import Roster

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would calculate


def plan_sheet(plan: Plan, roster: Roster) -> str:
    """One row a person, one column a round: the number of the room, empty for who is away."""
    rooms = [{p: i for i, room in enumerate(r, 1) for p in room} for r in plan.rounds]
    heads = ["name", *(f"round {i}" for i in range(1, len(rooms) + 1))]
    rows = [[_text(p), *(str(r.get(p, "")) for r in rooms)] for p in roster.people]
    return _csv([heads, *rows])


def zoom_sheet(rooms: Sequence[Room], roster: Roster) -> str:
    """One round as Zoom's template for pre-assigning breakout rooms asks for it."""
    rows = [
        [f"Room {i}", roster.emails[p]]
        for i, room in enumerate(rooms, 1) for p in room if p in roster.emails
    ]  # fmt: skip
    return _csv([["Pre-assign Room Name", "Email Address"], *rows])


def _text(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _csv(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()
