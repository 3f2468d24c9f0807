"""A list of ten thousand people: from the bytes of a file to a cohort that reads it back.

The limit is five seconds, a short wait in front of a progress bar.
"""

import asyncio
import tempfile
import time
from pathlib import Path

from duologue.exchange.roster.columns import columns_of
from duologue.exchange.roster.people import MOST_PEOPLE, Read, people_of
from duologue.exchange.roster.table import table_of
from duologue.exchange.roster.text import text_of
from duologue.record.cohorts import Cohorts
from duologue.record.database import Database
from duologue.record.members import Change, Members
from duologue.record.vault import Vault

LIMIT = 5.0  # seconds
SITES = ("Rome", "Oslo", "Lagos", "Lima")


def sheet() -> bytes:
    rows = ["Name;E-mail;Reports to;Department;Site"]
    rows += [
        f"Person P{i};person{i}@example.org;person{i // 10}@example.org;D{i % 9};{SITES[i % 4]}"
        for i in range(MOST_PEOPLE)
    ]
    return "\r\n".join(rows).encode("cp1252")


def understood(content: bytes) -> Read:
    table = table_of(text_of(content)[0])
    return people_of(table, columns_of(table), ())


async def bring(home: Path) -> tuple[float, float, float, int]:
    """Seconds to understand, to keep and to read back, and how often the bar moved."""
    database, vault = Database.open(home / "d.sqlite3"), Vault(home / "keys")
    members = Members(database, vault)
    cohort = await Cohorts(database, vault).create("staff", "Everybody", None, 0.0)
    moved: list[float] = []
    began = time.perf_counter()
    found = understood(sheet())
    read = time.perf_counter()
    await members.change(cohort.id, Change.BROUGHT, 1.0, put=found.put, told=moved.append)
    kept = time.perf_counter()
    assert len(await members.of(cohort.id)) == MOST_PEOPLE
    again = time.perf_counter()
    await database.close()
    return read - began, kept - read, again - kept, len(moved)


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        read, kept, again, moved = asyncio.run(bring(Path(home)))
    total = read + kept
    print(f"{MOST_PEOPLE:,} people understood in {read:.2f} s and kept in {kept:.2f} s; "
          f"the bar moved {moved} times; read back in {again:.2f} s")  # fmt: skip
    print(f"{total:.2f} s of {LIMIT:g} s: {total / LIMIT:.2f}")


if __name__ == "__main__":
    main()
