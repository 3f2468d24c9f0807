"""SQLite: one file, one writer, readers beside it that are never in its way."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event

WRITING = (
    "journal_mode=WAL",
    # An acknowledged action survives a power cut.
    "synchronous=FULL",
    "busy_timeout=5000",
    # What is deleted is overwritten, not only forgotten.
    "secure_delete=ON",
)
READING = ("busy_timeout=5000",)


class Sqlite:
    """How a file is written, read and swept."""

    shared = False

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.writing, self.reading = _engine(path, WRITING), _engine(path, READING)
        self.asking = self.reading
        event.listen(self.writing, "begin", _begin)

    def lock(self, connection: Connection) -> None:
        """`BEGIN IMMEDIATE` has locked already."""

    def enter(self, connection: Connection, within: str) -> None:
        """A file has no walls of its own: whoever opens it reads all of it."""

    def mark(self, process: int) -> None:
        """A file has one process; nobody asks."""

    def marked(self, connection: Connection) -> frozenset[int]:
        return frozenset()

    @contextmanager
    def frozen(self) -> Iterator[Connection]:
        engine = _engine(f"file:{quote(str(self.path))}?mode=ro&uri=true", READING)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("BEGIN")
                yield connection
        finally:
            engine.dispose()

    def close(self) -> None:
        self.writing.dispose()
        self.reading.dispose()

    def sweep(self) -> None:
        """Writes the journal back and empties it, so that what was erased stands in no file."""
        with self.reading.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _begin(connection: Connection) -> None:
    # Past the layers that make an answer of it: there is none.
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    driver.execute("BEGIN IMMEDIATE")


def _engine(path: Path | str, pragmas: tuple[str, ...]) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        connect_args={"check_same_thread": False},
        # An error of the database is logged, and must not quote what somebody wrote.
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # SQLAlchemy begins for us; the driver must not
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    return engine
