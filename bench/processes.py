"""One, two and four processes on PostgreSQL and Redis: how much more they carry, and at what price.

In each class somebody does something that everybody sees, and does it again as soon as everybody
has seen it: as much as goes. The client, PostgreSQL and Redis share the machine's cores with the
processes, so that the cores end before the processes do; what a message costs them all together
shows what another process adds. PostgreSQL counts its commits itself, less those of an idle second.

    bench/processes.py [classes] [actions of each]
"""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from capacity import LAG, committed
from load import driven
from peers.duologue_server import seats_of_a_class
from table import show

from support.installation import Installation, processes_of
from support.postgres import Cluster, cluster

HOW_MANY = (1, 2, 4)
IDLE = 10.0  # seconds


def main() -> None:
    classes, acts = (int(x) for x in (*sys.argv[1:3], "20", "40")[:2])
    with cluster(lasting=True) as database:
        runs = {n: asyncio.run(one_run(database, n, classes, acts)) for n in HOW_MANY}
    first = runs[1]["got"] / runs[1]["took"]
    rows = [
        [str(n), f"{run['got'] / run['took']:,.0f}", f"{run['got'] / run['took'] / first:.2f}",
         f"{run['p50']:.0f}", f"{run['p99']:.0f}", f"{run['wanted'] - run['got']:.0f}",
         f"{run['cpu'] / run['took']:.2f}", f"{run['cpu'] / max(1, run['got']) * 1e6:.0f}",
         f"{run['memory'] / n / 1e6:.0f} MB", f"{run['commits']:.2f}"]
        for n, run in runs.items()
    ]  # fmt: skip
    heads = [
        "processes", "messages/s", "to one", "p50 ms", "p99 ms", "lost", "cores",
        "CPU µs a message", "memory each", "commits an action",
    ]  # fmt: skip
    title = f"{classes} classes of 20 on PostgreSQL and Redis, {os.cpu_count()} cores for all"
    show(title, heads, rows)


async def one_run(database: Cluster, number: int, classes: int, acts: int) -> dict[str, float]:
    url = database.fresh()
    with tempfile.TemporaryDirectory() as home:
        place = Installation(Path(home), url)
        try:
            server = await place.server("--processes", str(number))
            seats = [await seats_of_a_class(place.duologue) for _ in range(classes)]
            task = {
                "peer": "duologue", "port": server.port, "classes": classes, "seats": seats,
                "acts": acts, "every": 0, "size": 0,
            }  # fmt: skip

            def serving() -> set[int]:
                # One process serves itself; several are watched by one that does not.
                return processes_of(server) if number > 1 else {server.process.pid or 0}

            before = committed(url)
            await asyncio.sleep(IDLE)
            idle = (committed(url) - before) / (IDLE + LAG)
            run = await asyncio.to_thread(driven, task, serving, lambda: committed(url))
            commits = run["counted"] - idle * (run["took"] + LAG)
            return run | {"commits": commits / (classes * acts)}
        finally:
            await place.end()


if __name__ == "__main__":
    main()
