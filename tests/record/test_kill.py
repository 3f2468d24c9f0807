"""A process that appends at full speed is killed at random. What it acknowledged is there."""

import asyncio
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from duologue.record.database import Database
from duologue.record.event_log import EventLog
from duologue.record.vault import Vault
from duologue.vocabulary import SessionId

APPEND = """
import asyncio, sys
from pathlib import Path
from duologue.record.database import Database
from duologue.record.event_log import Beside, Entry, EventLog
from duologue.record.vault import Vault

async def main(home, session):
    database = Database.open(home / "d.sqlite3")
    log = EventLog(database, Vault(home / "key"))
    last = len(await log.read(session))
    for version in range(last + 1, last + 100_000):
        entry = Entry(version=version, at=0.0, command=f"c{version}", format=2, events=b"[]")
        await log.append(session, entry, Beside())
        print(version, flush=True)

asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
"""


def killed_while_appending(home: Path, alive: float) -> int:
    """The last version that the process told before it died."""
    command = [sys.executable, "-c", APPEND, home, "s"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        first = int(process.stdout.readline())
        time.sleep(alive)
        process.kill()
        return max([first, *map(int, process.stdout.read().split("\n")[:-1])])


async def test_nothing_acknowledged_is_lost_and_nothing_stands_twice(tmp_path: Path) -> None:
    dice = Random(9)
    acknowledged = 0
    for _ in range(6):
        dying = asyncio.to_thread(killed_while_appending, tmp_path, dice.uniform(0.0, 0.4))
        acknowledged = await dying
        database = Database.open(tmp_path / "d.sqlite3")
        log = EventLog(database, Vault(tmp_path / "key"))
        versions = [entry.version for entry in await log.read(SessionId("s"))]
        await database.close()
        assert versions == list(range(1, len(versions) + 1))
        # One more may be stored than was told: killed between the two.
        assert acknowledged <= len(versions) <= acknowledged + 1
    assert acknowledged > 6
