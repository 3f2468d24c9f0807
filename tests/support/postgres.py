"""A real PostgreSQL of one's own on loopback, in a temporary folder: started once a test run, and
a fresh database for each test."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

from support.server import free_port

ROOM = 2 * 1024**3  # bytes; each test that asks for a database fills 8 MB
PATIENCE = 60  # seconds to start on a busy machine
# A test's data need not survive a power cut.
HASTY = ("fsync=off", "full_page_writes=off", "max_connections=60")
LASTING = ("max_connections=60",)


def program(name: str) -> str:
    """Debian keeps PostgreSQL's programs off the path."""
    found = shutil.which(name) or next(
        (str(p) for p in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))), None
    )
    assert found, f"{name} is missing: run setup/machine.sh"
    return str(Path(found).resolve())


class Cluster:
    """One server. Those who sign in are no superusers: superusers walk through walls."""

    def __init__(self, home: Path, lasting: bool = False) -> None:
        self.home, self.port = home, free_port()
        self._settings = LASTING if lasting else HASTY
        self._names = count(1)
        # It refuses to run as root.
        self._as = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        if self._as:
            shutil.chown(home, "postgres")
        self._run("initdb", "-D", home / "d", "-U", "owner", "-A", "trust", "--no-sync")
        self.start()
        with self._owner() as connection:
            connection.execute("CREATE ROLE duologue LOGIN CREATEDB")

    def start(self) -> None:
        asked = [part for setting in self._settings for part in ("-c", setting)]
        command = [
            *self._as, program("postgres"), "-D", self.home / "d", "-p", str(self.port),
            "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={self.home}",
        ]  # fmt: skip
        with (self.home / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *asked], stdout=log, stderr=log, cwd="/", start_new_session=True
            )
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self._owner().close()
                return
            except psycopg.OperationalError:
                assert time.monotonic() < until, (self.home / "log").read_text()
                time.sleep(0.05)

    def kill(self) -> None:
        """As `kill -9` does to all of its processes: nothing is tidied up."""
        first = (self.home / "d" / "postmaster.pid").read_text().splitlines()[0]
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        for each in [first, *children]:
            subprocess.run(["kill", "-9", each], check=False, stderr=subprocess.DEVNULL)
        self.process.wait()

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self.home / "d", "-m", "immediate", "stop")
        self.process.wait()

    def fresh(self) -> str:
        """The address of a database with nothing in it."""
        name = f"d{next(self._names)}"
        with self._owner() as connection:
            connection.execute(f"CREATE DATABASE {name} OWNER duologue".encode())
        return f"postgresql://duologue@127.0.0.1:{self.port}/{name}"

    def _owner(self) -> psycopg.Connection:
        address = f"host=127.0.0.1 port={self.port} user=owner dbname=postgres"
        return psycopg.connect(address, autocommit=True)

    def _run(self, name: str, *more: object) -> None:
        command = [*self._as, program(name), *map(str, more)]
        subprocess.run(command, check=True, capture_output=True, cwd="/")


@contextmanager
def cluster(lasting: bool = False) -> Iterator[Cluster]:
    """`lasting`: on the disk, as an installation has it."""
    place = None if lasting else _in_memory()
    home = Path(tempfile.mkdtemp(prefix="duologue-postgres-", dir=place))
    made = Cluster(home, lasting)
    try:
        yield made
    finally:
        made.stop()
        shutil.rmtree(home)


def _in_memory() -> Path | None:
    """Where a database for each test costs no disk; None where there is no room."""
    shared = Path("/dev/shm")  # noqa: S108  mkdtemp makes a folder of its own there
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > ROOM else None
