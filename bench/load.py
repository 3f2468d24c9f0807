"""200 classes of 20 in one process on SQLite, at the pace of a class; and what a message costs.

In each class something happens every ten seconds that everybody sees: more often than in a
rehearsal at real pace (about five entries a minute). Duologue decides, stores durably, and makes a
view for each; the peers only copy a message of the same size. One Node client drives each server,
which has a process of its own; both share the machine.

    bench/load.py [classes] [seconds] [peers …]
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from fan_out import HERE, MODULES, NODE, SIZE, free_port, wait_for
from table import show

EVERY = 10_000  # milliseconds between two actions of one class
PROMISED = 150  # milliseconds, p99
TICK = os.sysconf("SC_CLK_TCK")
PEERS = ("duologue", "python-socketio", "channels", "socket.io")


def main() -> None:
    classes, seconds = (int(x) for x in (*sys.argv[1:3], "25", "30")[:2])
    peers = sys.argv[3:] or PEERS
    found = {peer: one_run(peer, classes, seconds) for peer in peers}
    own = found.get("duologue")
    rows = []
    for peer, run in found.items():
        cost = run["cpu"] / max(1, run["got"]) * 1e6
        mine = own["cpu"] / max(1, own["got"]) * 1e6 if own else float("nan")
        rows.append([
            peer, f"{run['p50']:.1f}", f"{run['p99']:.1f}", f"{run['p99'] / PROMISED:.2f}",
            f"{run['wanted'] - run['got']:.0f}", f"{100 * run['cpu'] / run['took']:.0f} %",
            f"{run['memory'] / 1e6:.0f} MB", f"{cost:.0f}", f"{mine / cost:.2f}",
        ])  # fmt: skip
    heads = [
        "server", "p50 ms", "p99 ms", f"of {PROMISED} ms", "lost", "CPU", "memory",
        "CPU µs a message", "Duologue's / its",
    ]  # fmt: skip
    show(f"{classes} classes of 20 and one who leads, {classes * 21:,} sockets", heads, rows)


def one_run(peer: str, classes: int, seconds: int) -> dict[str, float]:
    port = free_port()
    python = sys.executable
    server = {
        "duologue": [python, HERE / "peers/duologue_server.py", str(port), str(classes)],
        "python-socketio": [python, HERE / "peers/socketio_server.py", str(port)],
        "channels": [python, HERE / "peers/channels_server.py", str(port)],
        "socket.io": [NODE, HERE / "peers/socketio_server.mjs", str(port), MODULES],
    }[peer]
    with subprocess.Popen(server, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout
        ready = serving.stdout.readline()
        if not ready:
            raise SystemExit(f"{peer} did not start")
        seats = json.loads(ready) if peer == "duologue" else []
        wait_for(port)
        task = {
            "peer": "socketio" if "socket" in peer else peer, "port": port, "classes": classes,
            "seats": seats, "acts": max(1, seconds * 1000 // EVERY), "every": EVERY, "size": SIZE,
        }  # fmt: skip
        result = driven(task, lambda: {serving.pid})
        serving.kill()
    return result


def driven(
    task: dict[str, object],
    pids: Callable[[], Iterable[int]],
    count: Callable[[], float] = lambda: 0.0,
) -> dict[str, float]:
    """What the client noted, and what these processes took meanwhile: `cpu` and `took` in
    seconds, `memory` in bytes; `counted`: by how much `count` grew."""
    # Seats of 4,000 are too long for an argument.
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(json.dumps(task))
        file.flush()
        with subprocess.Popen(
            [NODE, HERE / "peers/client.mjs", MODULES, f"@{file.name}"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        ) as client:  # fmt: skip
            assert client.stdin
            assert client.stdout
            assert client.stderr
            begun = client.stderr.readline()
            if begun != "begun\n":
                raise SystemExit(begun + client.stderr.read())
            threading.Thread(target=client.stderr.read, daemon=True).start()
            before = count(), sum(map(cpu_of, pids())), os.times().elapsed
            client.stdin.write("go\n")
            client.stdin.flush()
            said = client.stdout.read()
            took, cpu = os.times().elapsed - before[2], sum(map(cpu_of, pids())) - before[1]
            counted, memory = count() - before[0], sum(map(memory_of, pids()))
    result: dict[str, float] = json.loads(said)
    return result | {
        "cpu": cpu, "took": took, "memory": memory, "counted": counted,
    }  # fmt: skip


def cpu_of(pid: int) -> float:
    """Seconds of processor time so far, of all threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def memory_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main()
