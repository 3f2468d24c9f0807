"""Debian's real Janus on loopback, unprivileged, set up as its container is."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from support.server import PATIENCE, ROOT, free_port

# For media, to each worker its own.
FIRST, PORTS = 21_000, 500
CONFIG = ROOT / "setup/containers/janus-config.sh"


class Janus:
    def __init__(self, home: Path, secret: str, host: str = "127.0.0.1") -> None:
        self.host, self.secret, self.port = host, secret, free_port()
        self.folder, self.log = home / f"janus-{self.port}", home / f"janus-{self.port}.log"
        self.folder.mkdir()
        first = FIRST + PORTS * int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:])
        said = {
            "JANUS_SECRET": secret, "JANUS_LISTEN": host, "JANUS_PORT": str(self.port),
            "JANUS_PORTS": f"{first}-{first + PORTS - 1}",
        }  # fmt: skip
        subprocess.run([CONFIG, self.folder], env=os.environ | said, check=True)
        self.start()

    @property
    def url(self) -> str:
        return f"ws://{self.host}:{self.port}"

    def start(self) -> None:
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                ["janus", "-F", str(self.folder), "-C", str(self.folder / "janus.jcfg")],
                stdout=log, stderr=log,
            )  # fmt: skip
        until = time.monotonic() + PATIENCE
        while True:
            try:
                httpx.get(f"http://{self.host}:{self.port}")
            except httpx.ConnectError:
                assert time.monotonic() < until, self.log.read_text()[-2000:]
                time.sleep(0.1)
                continue
            except httpx.HTTPError:  # it speaks, though not HTTP
                pass
            return

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def janus(home: Path, secret: str) -> Iterator[Janus]:
    made = Janus(home, secret)
    try:
        yield made
    finally:
        made.kill()
