"""One SQLite file: one writer thread, many writes a commit; readers beside it, never in its way."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event

T = TypeVar("T")
# As many writes as one commit takes along; more would make the first of them wait.
GROUP = 500
READERS = 4  # threads; reading is short, and a disk serves few at once
WRITING = (
    "journal_mode=WAL",
    # An acknowledged action survives a power cut.
    "synchronous=FULL",
    "busy_timeout=5000",
    # What is deleted is overwritten, not only forgotten.
    "secure_delete=ON",
)
READING = ("busy_timeout=5000",)


class Database:
    """Writes go through one thread, which commits all that wait together. Store, then tell."""

    def __init__(self, engine: Engine, readers: Engine) -> None:
        self._engine, self._readers = engine, readers
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._queue: queue.SimpleQueue[Callable[[Connection], Callable[[], None]] | None] = (
            queue.SimpleQueue()
        )
        self._writer = threading.Thread(target=self._write_all, name="writer", daemon=True)
        self._writer.start()

    @classmethod
    def open(cls, path: Path) -> "Database":
        """Opens the file, makes it where it is missing, and brings its tables up to date."""
        path.parent.mkdir(parents=True, exist_ok=True)
        engine = _engine(path, WRITING)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        return cls(engine, _engine(path, READING))

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` in the writer thread; returns once it is on disk. Its error is its own."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()

        def tell(settle: Callable[[], None]) -> None:
            loop.call_soon_threadsafe(lambda: None if done.done() else settle())

        def job(connection: Connection) -> Callable[[], None]:
            try:
                with connection.begin_nested():
                    result = work(connection)
            except Exception as error:  # noqa: BLE001  it is handed to who asked
                failure = error
                return lambda: tell(lambda: done.set_exception(failure))
            return lambda: tell(lambda: done.set_result(result))

        self._queue.put(job)
        return await done

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` beside the writer. It sees everything whose `write` has returned."""

        def job() -> T:
            with self._readers.connect() as connection:
                return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self._reading, job)

    async def sweep(self) -> None:
        """Writes the journal back and empties it, so that what was erased stands in no file."""

        def job() -> None:
            with self._readers.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

        await asyncio.get_running_loop().run_in_executor(self._reading, job)

    async def close(self) -> None:
        self._queue.put(None)
        await asyncio.to_thread(self._writer.join)
        self._reading.shutdown()
        self._readers.dispose()
        self._engine.dispose()

    def _write_all(self) -> None:
        while (job := self._queue.get()) is not None:
            stop = False
            tell = []
            with self._engine.begin() as connection:
                tell.append(job(connection))
                while len(tell) < GROUP and not self._queue.empty():
                    following = self._queue.get()
                    if following is None:
                        stop = True
                        break
                    tell.append(following(connection))
            for settle in tell:
                settle()
            if stop:
                return


def _engine(path: Path, pragmas: tuple[str, ...]) -> Engine:
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
