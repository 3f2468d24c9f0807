"""A real server process, that can be killed and started again on the same data."""

import multiprocessing
import os
import re
import socket
import sys
import time
from pathlib import Path

import httpx

from duologue.__main__ import main

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds for a server to answer on a busy machine
# Reading the modules takes most of a start. One process reads them, and every server is its
# fork: it runs the same command line.
_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["duologue.command_line.serve"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    def __init__(self, home: Path, *arguments: str, **settings: str) -> None:
        """`settings` as in the environment: `database="postgresql://…"`; {port} is the server's."""
        self.port, self._arguments = free_port(), arguments
        self._environment = dict(os.environ) | {
            f"DUOLOGUE_{name.upper()}": value.replace("{port}", str(self.port))
            for name, value in settings.items()
        }
        self.data, self.log = home / "data", home / f"server-{self.port}.log"
        self.url = f"http://{settings.get('host', '127.0.0.1')}:{self.port}"
        self.start()

    def start(self) -> None:
        words = ["duologue", "serve", "--port", str(self.port), "--data", str(self.data)]
        given = ([*words, *self._arguments], self._environment, self.log)
        self.log.write_text("")
        self.process = _forks.Process(target=_serve, args=given, daemon=True)
        self.process.start()
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if "Stop with" in self.log.read_text():
                return
            time.sleep(0.05)
        raise AssertionError(self.log.read_text())

    def kill(self) -> None:
        """As `kill -9` does: nothing is tidied up."""
        self.process.kill()
        self.process.join()

    def stop(self) -> None:
        """As a service is stopped: it says goodbye."""
        self.process.terminate()
        self.process.join(PATIENCE)

    @property
    def first_link(self) -> str:
        found = re.search(r"http://\S+/welcome/\S+", self.log.read_text())
        assert found, self.log.read_text()
        return found[0]

    def session(self, sample: str, **form: str) -> tuple[str, str, str]:
        """A sign-in cookie, the link of the class, and the path of one's own desk."""
        with httpx.Client(base_url=self.url, follow_redirects=True, timeout=PATIENCE) as client:
            who = {"name": "Marta", "password": "a sentence to remember"}
            client.post(self.first_link, data=who)
            if "staff" not in client.cookies:
                client.post("/sign-in", data=who)  # that link works once
            course = client.post("/office/courses", data={"sample": sample}).url.path
            session = client.post(f"{course}/sessions", data={"number": "1"} | form)
            join = re.search(r"http://[^<\s]+/join/\w+", session.text)
            assert join, session.text
            return client.cookies["staff"], join[0], f"{session.url.path}/open"


def _serve(words: list[str], environment: dict[str, str], log: Path) -> None:
    os.environ.clear()
    os.environ.update(environment)
    with log.open("w") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    sys.argv = words
    main()
