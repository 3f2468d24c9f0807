"""A course as a run-of-show for a spreadsheet: one row for each step, and no cell calculates."""

import csv
import io

from duologue.course.model import Activity, Course
from duologue.course.run_of_show.table import FORMULA

HEADER = ("session", "time", "minutes", "title", "method", "grouping", "prompt", "options", "notes")


def write_run_of_show(course: Course, starts_at: float | None = None) -> str:
    """CSV with a header. `starts_at` is in minutes since midnight; without it there is no time."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(HEADER)
    for session in course.sessions:
        minute = starts_at
        for activity in session.activities:
            row = (session.title, clock_time(minute), *_cells(activity))
            table.writerow(map(_harmless, row))
            minute = None if minute is None else minute + activity.minutes
    return out.getvalue()


def clock_time(minute: float | None) -> str:
    """`09:05` for 545; nothing for None. Midnight begins again at 00:00."""
    if minute is None:
        return ""
    hours, minutes = divmod(round(minute), 60)
    return f"{hours % 24:02}:{minutes:02}"


def _cells(activity: Activity) -> tuple[str, ...]:
    rooms = activity.rooms
    return (
        f"{activity.minutes:g}", activity.title, activity.kind.value,
        "" if rooms is None else "pairs" if rooms.size == 2 else f"rooms of {rooms.size}",
        activity.body,
        "\n".join(f"[x] {c.text}" if c.right else c.text for c in activity.choices),
        activity.notes,
    )  # fmt: skip


def _harmless(cell: str) -> str:
    """A spreadsheet would calculate what begins so; an apostrophe makes it text, and is read."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
