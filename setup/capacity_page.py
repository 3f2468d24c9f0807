"""docs/running/capacity.md: what so many learners take, as `duologue capacity` reckons it."""

from pathlib import Path

from duologue.command_line.capacity import rows_of
from duologue.insight.capacity import ACTIONS, BUSY, CLASS, MEASURED, SOUND, Wanted, capacity

FILE = Path(__file__).parents[1] / "docs" / "running" / "capacity.md"
LEARNERS = (20, 1_000, 10_000, 100_000, 1_000_000)


def page() -> str:
    columns = [(n, rows_of(Wanted(n), capacity(Wanted(n)))) for n in LEARNERS]
    heads = " | ".join(f"{n:,} learners" for n, _ in columns)
    lines = [
        f"| {title} | " + " | ".join(rows[i][1] for _, rows in columns) + " |"
        for i, (title, _, _) in enumerate(columns[0][1])
    ]
    wanted, limit = Wanted(1), f"{MEASURED.database:,.0f}"
    return f"""# How much it takes

Made from `insight/capacity.py` by `make docs`. Do not edit.

Everybody in class and in rooms of {wanted.room} at the same moment, with pictures of
{wanted.picture:g} kbit/s and sound of {SOUND:g} kbit/s; {wanted.relayed:.0%} of the connections
between two people need the relay. `duologue capacity --learners 3000 --room 3 --picture 0` reckons
it for other cases.

| | {heads} |
|---|{"---|" * len(columns)}
{chr(10).join(lines)}

Sessions know nothing of each other, so all of it grows in proportion. From a few thousand learners
on, relays and network are what costs: sound and pictures go from browser to browser, and only what
a firewall keeps from doing so passes the relay. A hundred thousand learners or more are several
installations, each with a database of its own.

## What it rests on

Measured by `python bench/capacity.py` on two virtual cores; measure it on your own machine before
you buy one.

| one class of {CLASS} and who leads it, {ACTIONS:g} actions a minute that everybody sees | |
|---|---|
| processor | {MEASURED.core:.3%} of a core; a process is planned to be {BUSY:.0%} busy |
| memory | {MEASURED.memory:.2f} MB, and {MEASURED.process:.0f} MB for each process |
| words and views | {MEASURED.web:.2f} kbit/s for each person |
| PostgreSQL | {MEASURED.commits:.2f} commits an action; one kept up {limit} a second |
| coturn | {MEASURED.relay * 1000:.2f} % of a core for 10 Mbit/s, in and out together |

Not reckoned: an SFU, and the first minute in which everybody arrives at once.
"""
