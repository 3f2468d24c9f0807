"""duologue capacity: what so many learners at once take."""

import argparse
import sys

from rich.table import Table

from duologue.command_line.running import console
from duologue.insight.capacity import BUSY, CLASS, MEASURED, MOST, Capacity, Wanted, capacity


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--learners", type=int, required=True, help="at the same moment")
    parser.add_argument("--room", type=int, default=Wanted.__struct_defaults__[0],
                        help="people in a room (%(default)s)")  # fmt: skip
    parser.add_argument("--picture", type=float, default=Wanted.__struct_defaults__[1],
                        help="kbit/s of one picture; 0: sound alone (%(default)g)")  # fmt: skip
    parser.add_argument("--relayed", type=float, default=Wanted.__struct_defaults__[2],
                        help="share of connections that need the relay (%(default)g)")  # fmt: skip


def run(given: argparse.Namespace) -> int:
    try:
        wanted = Wanted(given.learners, given.room, given.picture, given.relayed)
    except ValueError as error:
        print(f"--{error}", file=sys.stderr)
        return 2
    console.print(table_of(wanted, capacity(wanted)))
    return 0


def table_of(wanted: Wanted, needed: Capacity) -> Table:
    table = Table(
        title=f"{wanted.learners:,} learners at once, in {needed.classes:,} classes of {CLASS}",
        title_justify="left", box=None, padding=(0, 2, 0, 0),
    )  # fmt: skip
    for head in ("", "takes", "because"):
        table.add_column(head)
    for row in rows_of(wanted, needed):
        table.add_row(*row)
    return table


def rows_of(wanted: Wanted, needed: Capacity) -> list[tuple[str, str, str]]:
    share = f"{needed.database:.0%}" if needed.database >= 0.01 else "under 1%"
    several = needed.processes > 1
    return [
        ("processes of Duologue", f"{needed.processes:,}",
         f"a core each, {BUSY:.0%} busy, {MOST} classes at most"),
        ("memory for them", f"{needed.memory:,.1f} GB",
         f"{MEASURED.memory:.1f} MB a class, {MEASURED.process:.0f} MB a process"),
        ("database", f"{needed.commits:,.0f} commits a second",
         f"{share} of what one PostgreSQL kept up" if several else "SQLite will do"),
        ("Redis", f"{needed.nudges:,.0f} messages a second" if several else "not needed",
         "one nudge for each action"),
        ("network of the servers", f"{needed.web:,.0f} Mbit/s", "words and views, no sound"),
        ("each learner in a room", f"{needed.each_sends:.1f} Mbit/s up and down",
         f"straight to {wanted.room - 1} others"),
        ("relays (coturn)", f"cores: {needed.relay_cores:,}; {needed.relayed:,.0f} Mbit/s",
         f"{wanted.relayed:.0%} of connections, in and out"),
    ]  # fmt: skip
