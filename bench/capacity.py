"""What one class takes, beside what `duologue capacity` reckons with.

Processor and memory: what 100 classes take more than 20 do (`load.py`, an action every ten seconds
that everybody sees). Network: what the sockets receive meanwhile, uncompressed. Commits:
PostgreSQL's own count, of a learner who answers; its limit: pgbench, single inserts by eight
clients, synced to this disk. Relay: coturn's processor time while its own test client sends.

    python bench/capacity.py
"""

import asyncio
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import msgspec
import psycopg
from load import cpu_of, one_run
from table import show

from duologue.insight.capacity import CLASS, MEASURED, Costs
from duologue.vocabulary import Role
from support.coturn import HOST, coturn
from support.installation import Installation
from support.postgres import Cluster, cluster

FEW, MANY, SECONDS = 20, 100, 60
ANSWERS = 200
LAG = 1.5  # seconds; PostgreSQL's processes report what they did once a second
SECRET = "a secret of the bench"  # noqa: S105
PACKETS, PACKET = 5_000, 1_000  # through coturn, from each of eight clients; bytes


def main() -> None:
    found = classes()
    with cluster(lasting=True) as database:
        commits, limit = asyncio.run(commits_of_an_action(database)), most_commits(database)
    found = msgspec.structs.replace(found, commits=commits, database=limit, relay=relaying())
    rows = [
        [name, f"{getattr(MEASURED, name):.4g}", f"{value:.4g}",
         f"{value / (getattr(MEASURED, name) or float('nan')):.2f}"]
        for name, value in msgspec.structs.asdict(found).items()
    ]  # fmt: skip
    show("What one class of 20 takes", ["", "kept", "now", "now / kept"], rows)


def classes() -> Costs:
    few, many = (one_run("duologue", classes, SECONDS) for classes in (FEW, MANY))
    more = MANY - FEW
    memory = (many["memory"] - few["memory"]) / more / 1e6
    return Costs(
        core=(many["cpu"] / many["took"] - few["cpu"] / few["took"]) / more,
        memory=memory,
        process=few["memory"] / 1e6 - FEW * memory,
        web=8 * many["bytes"] / many["took"] / MANY / (CLASS + 1) / 1000,
        commits=0, database=0, relay=0,
    )  # fmt: skip


async def commits_of_an_action(database: Cluster) -> float:
    url = database.fresh()
    with tempfile.TemporaryDirectory() as home:
        place = Installation(Path(home), url)
        try:
            server = await place.server("--processes", "2")
            await place.begin()
            lead = await place.seat("Lead", server, Role.FACILITATOR)
            learner = await place.seat("P", server)
            await lead.do("next-activity", after=-1)
            begun, before = time.monotonic(), committed(url)
            await asyncio.sleep(10)
            idle = (committed(url) - before) / (time.monotonic() - begun)
            begun, before = time.monotonic(), committed(url)
            for number in range(ANSWERS):
                await learner.do("answer-poll", choice=number % 4)
            return (committed(url) - before - idle * (time.monotonic() - begun)) / ANSWERS
        finally:
            await place.end()


def committed(url: str) -> int:
    time.sleep(LAG)
    with psycopg.connect(url) as connection:
        asked = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"
        return int(connection.execute(asked).fetchone()[0])  # type: ignore[index]


def most_commits(database: Cluster) -> float:
    url = database.fresh()
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE t (at bigserial PRIMARY KEY, events bytea)")
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
        script.write("INSERT INTO t (events) VALUES (decode(repeat('ab', 300), 'hex'));\n")
        script.flush()
        # What Debian puts on the path is a wrapper with a mind of its own.
        tool = max(Path("/usr/lib/postgresql").glob("*/bin/pgbench"))
        command = [tool, "-n", "-f", script.name, "-c", "8", "-T", "10", url]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(next(x for x in said.splitlines() if x.startswith("tps")).split()[2])


def relaying() -> float:
    """Of one core, for a Mbit/s in and out together."""
    with tempfile.TemporaryDirectory() as home, coturn(Path(home), SECRET) as server:
        before = cpu_of(server.process.pid)
        said = subprocess.run(
            ["turnutils_uclient", "-y", "-m", "8", "-n", str(PACKETS), "-l", str(PACKET), "-z", "2",
             "-W", SECRET, "-p", str(server.port), HOST],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        cpu = cpu_of(server.process.pid) - before
    received = int(re.findall(r"tot_recv_bytes ~ (\d+)", said)[-1])
    # From client to client each byte goes into and out of two relays.
    return cpu / (received * 8 * 4 / 1e6)


if __name__ == "__main__":
    main()
