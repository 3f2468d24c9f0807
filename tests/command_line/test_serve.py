"""The server as it is started from a command line."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from duologue.command_line.demo import TRIES
from support.postgres import Cluster
from support.server import Server


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows what a process has loaded")
def test_a_server_runs_on_the_fast_event_loop(tmp_path: Path) -> None:
    server = Server(tmp_path)
    try:
        loaded = Path(f"/proc/{server.process.pid}/maps").read_text()
    finally:
        server.stop()
    assert "uvloop/loop." in loaded


def asked(*words: str, **settings: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "duologue", *words],
        env=os.environ | settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.parametrize("more", [(), ("--processes", "2")], ids=["one", "several"])
def test_who_starts_a_second_server_at_a_port_is_told_what_to_do(
    tmp_path: Path, more: tuple[str, ...], postgres: Cluster
) -> None:
    several = {"DUOLOGUE_DATABASE": postgres.fresh(), "DUOLOGUE_REDIS": "redis://127.0.0.1:9"}
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        server = asked(
            "serve", "--port", port, "--data", str(tmp_path), *more, **several if more else {}
        )
        _, said = server.communicate(timeout=60)
    assert server.returncode == 2
    assert said.splitlines() == [
        f"Nothing can be served at 127.0.0.1:{port}: another program listens there."
        " Stop it, or choose another port: --port"
    ]


def test_a_number_that_is_no_port_and_one_that_is_no_number_are_named(tmp_path: Path) -> None:
    for port, told in (("99999", "99999 is no port"), ("abc", "A setting cannot be read")):
        server = asked("serve", "--data", str(tmp_path), DUOLOGUE_PORT=port)
        _, said = server.communicate(timeout=60)
        assert (server.returncode, said.count("\n")) == (2, 1)
        assert said.startswith(told)


def test_a_demo_takes_the_next_port_where_the_usual_one_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        demo = asked(
            "demo", "--no-open", "--learners", "1", "--data", str(tmp_path), DUOLOGUE_PORT=str(port)
        )
        assert demo.stdout
        link = next(line for line in demo.stdout if line.startswith("Learner:"))
        told = re.search(r":(\d+)/join/", link)
        assert told
        assert port < int(told[1]) < port + TRIES
        assert httpx.get(link.split()[1]).status_code == 200
        demo.terminate()
        demo.communicate(timeout=60)
