"""Four thousand who lost their connection together, and come back within ten seconds.

One process on SQLite, 190 classes of 20 and one who leads, in their rooms. All sockets are torn at
once, as when a router restarts; each comes back at a random moment of the ten seconds. Noted is how
long each waits for its whole screen, and when all have theirs. Needs `ulimit -n` above 4,500.

    bench/storm.py [classes] [seconds]
"""

import json
import resource
import subprocess
import sys

from fan_out import HERE, free_port, wait_for
from load import driven
from table import show

RESUMED = 5.0  # seconds, as promised of every fault
ROOM = 500  # open files beside the sockets


def main() -> None:
    classes, seconds = (int(x) for x in (*sys.argv[1:3], "190", "10")[:2])
    sockets = classes * 21
    most, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most < sockets + ROOM:
        raise SystemExit(f"{sockets:,} sockets need more open files than {most:,}: ulimit -n")
    port = free_port()
    server = [sys.executable, HERE / "peers/duologue_server.py", str(port), str(classes)]
    with subprocess.Popen(server, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout
        seats = json.loads(serving.stdout.readline())
        wait_for(port)
        task = {
            "peer": "duologue", "port": port, "classes": classes, "seats": seats, "acts": 0,
            "every": 0, "size": 0, "storm": seconds * 1000,
        }  # fmt: skip
        run = driven(task, lambda: {serving.pid})
        serving.kill()
    rows = [[
        f"{run['got']:,.0f}", f"{run['tries']:,.0f}", f"{run['all'] / 1000:.1f} s",
        f"{run['p50']:.0f} ms", f"{run['p99']:.0f} ms", f"{run['most']:.0f} ms",
        f"{run['most'] / 1000 / RESUMED:.2f}", f"{run['cpu'] / run['got'] * 1000:.2f} ms",
        f"{run['client'] / run['got'] * 1000:.2f} ms", f"{run['bytes'] / run['got'] / 1000:.1f} kB",
    ]]  # fmt: skip
    heads = [
        "back", "tries", "all back after", "p50", "p99", "longest", f"of {RESUMED:.0f} s",
        "CPU each", "client's", "sent each",
    ]  # fmt: skip
    show(f"{sockets:,} sockets come back within {seconds} s", heads, rows)


if __name__ == "__main__":
    main()
