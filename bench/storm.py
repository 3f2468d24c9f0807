"""Four thousand who lost their connection together, and come back within ten seconds.

One process on SQLite, 190 classes of 20 and one who leads, in rooms, with other rooms to come;
every device has a voice. All sockets are torn at once, as when a router restarts; each comes
back at a random moment of ten seconds. Then the same where the line is away for longer than anybody
is waited for: all have been taken out of their rooms. Noted is how long each waits for its whole
screen, and when all have theirs. Needs `ulimit -n` above 4,500.

    bench/storm.py [classes] [seconds]
"""

import json
import resource
import subprocess
import sys

from fan_out import HERE, free_port, wait_for
from load import driven
from table import show

from duologue.live.absence import AWAY_AFTER, SOON

RESUMED = 5.0  # seconds, as promised of every fault
ROOM = 500  # open files beside the sockets
COURSE = """---
course: Two rooms
---
# One · 60 min
## icebreaker · First · 20 min · rooms of 4
What would you tell the others about your week?
## discussion · Second · 20 min · rooms of 4
What will you try?
"""


def main() -> None:
    classes, seconds = (int(x) for x in (*sys.argv[1:3], "190", "10")[:2])
    sockets = classes * 21
    most, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most < sockets + ROOM:
        raise SystemExit(f"{sockets:,} sockets need more open files than {most:,}: ulimit -n")
    cuts = {"the line is back at once": 0.0, "it is away for longer": AWAY_AFTER + SOON}
    rows = []
    for cut, out in cuts.items():
        run = one_run(classes, seconds, out)
        rows.append([
            cut, f"{run['got']:,.0f}", f"{run['all'] / 1000:.1f} s", f"{run['p50']:.0f} ms",
            f"{run['p99']:.0f} ms", f"{run['most']:.0f} ms", f"{run['most'] / 1000 / RESUMED:.2f}",
            f"{run['cpu'] / run['got'] * 1000:.2f} ms",
            f"{run['client'] / run['got'] * 1000:.2f} ms",
            f"{run['bytes'] / run['got'] / 1000:.1f} kB",
        ])  # fmt: skip
    heads = [
        "", "back", "all after", "p50", "p99", "longest", f"of {RESUMED:.0f} s", "CPU each",
        "client's", "sent each",
    ]  # fmt: skip
    show(f"{sockets:,} sockets come back within {seconds} s", heads, rows)


def one_run(classes: int, seconds: int, out: float) -> dict[str, float]:
    port = free_port()
    server = [sys.executable, HERE / "peers/duologue_server.py", str(port), str(classes), COURSE]
    with subprocess.Popen(server, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout
        seats = json.loads(serving.stdout.readline())
        for seat in (seat for seats_of_one in seats for seat in seats_of_one):
            seat["path"] = seat["path"].partition("?")[0]  # a device with a voice
        wait_for(port)
        task = {
            "peer": "duologue", "port": port, "classes": classes, "seats": seats, "acts": 0,
            "every": 0, "size": 0, "storm": seconds * 1000, "out": out * 1000,
        }  # fmt: skip
        run = driven(task, lambda: {serving.pid})
        serving.kill()
    return run


if __name__ == "__main__":
    main()
