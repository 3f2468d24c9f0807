"""The server as it is started from a command line."""

import sys
from pathlib import Path

import pytest

from support.server import Server


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows what a process has loaded")
def test_a_server_runs_on_the_fast_event_loop(tmp_path: Path) -> None:
    server = Server(tmp_path)
    try:
        loaded = Path(f"/proc/{server.process.pid}/maps").read_text()
    finally:
        server.stop()
    assert "uvloop/loop." in loaded
