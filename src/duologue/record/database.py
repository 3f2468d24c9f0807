"""One SQLite file, one writer thread, many writes a commit."""

import asyncio
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event

T = TypeVar("T")
# As many writes as one commit takes along; more would make the first of them wait.
GROUP = 500


class Database:
    """Writes go through one thread, which commits all that wait together. Store, then tell."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[Callable[[Connection], Callable[[], None]] | None] = (
            queue.SimpleQueue()
        )
        self._writer = threading.Thread(target=self._write_all, name="writer", daemon=True)
        self._writer.start()

    @classmethod
    def open(cls, path: Path) -> "Database":
        """Opens the file, makes it where it is missing, and brings its tables up to date."""
        path.parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(f"sqlite:///{path}", connect_args={"check_same_thread": False})

        @event.listens_for(engine, "connect")
        def _prepare(connection: object, _: object) -> None:
            # SQLAlchemy begins for us; the driver must not.
            connection.isolation_level = None  # type: ignore[attr-defined]
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000"):
                connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        return cls(engine)

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

    async def close(self) -> None:
        self._queue.put(None)
        await asyncio.to_thread(self._writer.join)
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
