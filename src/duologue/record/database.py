"""One writer thread, many writes a commit; one for short questions, many a transaction; readers
beside them. SQLite's file, or PostgreSQL."""

import asyncio
import queue
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, Transaction
from sqlalchemy.exc import DBAPIError, OperationalError

from duologue.record.held import Held
from duologue.record.postgres import Postgres
from duologue.record.sqlite import Sqlite

T = TypeVar("T")
Settle = Callable[[], None]
# As many writes as one commit takes along; more would make the first of them wait.
GROUP = 500
READERS = 4  # threads; reading is short, and a disk serves few at once
# Seconds that work waits for a database that has gone, before it fails: a restart takes fewer.
PATIENCE = 30.0
BETWEEN_TRIES = 0.1  # seconds
# What work within no session or pulse sees of theirs, and what work for all of them sees.
NOTHING, EVERYTHING = "", "*"


class Kind(Protocol):
    """What differs between databases."""

    writing: Engine
    reading: Engine
    # For short questions, one after the other.
    asking: Engine
    # Whether other processes may write to it too.
    shared: bool

    def lock(self, connection: Connection) -> None: ...

    def enter(self, connection: Connection, within: str) -> None: ...

    def frozen(self) -> AbstractContextManager[Connection]:
        """Everything as it is at one moment, for reading only, while others go on writing."""

    def sweep(self) -> None: ...

    def mark(self, process: int) -> None: ...

    def marked(self, connection: Connection) -> frozenset[int]: ...

    def close(self) -> None: ...


class Job:
    """One piece of work, and whom to tell what became of it."""

    def __init__(
        self, work: Callable[[Connection], object], within: str, told: Callable[[Settle], None],
        done: "asyncio.Future[object]",
    ) -> None:  # fmt: skip
        self.work, self.within, self._told, self._done = work, within, told, done

    def do(self, connection: Connection, transaction: Transaction | None = None) -> Settle:
        """Its error is its own; that the database has gone is everybody's. `transaction` is given
        to work that is alone in its own: nobody else's is undone with it."""
        try:
            if transaction is None:
                with connection.begin_nested():
                    result = self.work(connection)
            else:
                result = self.work(connection)
        except Exception as error:
            if _gone(error):
                raise
            if transaction is not None:
                transaction.rollback()
            failure = error
            return lambda: self._done.set_exception(failure)
        return lambda: self._done.set_result(result)

    def answer(self, connection: Connection) -> bool:
        """Told at once. False where an error, which is its own, has ended the transaction."""
        try:
            result = self.work(connection)
        except Exception as error:
            if _gone(error):
                raise
            self.fail(error)
            return False
        self.tell(lambda: self._done.set_result(result))
        return True

    def tell(self, settle: Settle) -> None:
        self._told(lambda: None if self._done.done() else settle())

    def fail(self, error: Exception) -> None:
        self.tell(lambda: self._done.set_exception(error))


class Database:
    """Writes go through one thread, which commits all that wait together. Store, then tell."""

    def __init__(self, kind: Kind) -> None:
        self._kind, self.shared = kind, kind.shared
        self._writing, self._asking = Held(kind.writing), Held(kind.asking)
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write_all, name="writer", daemon=True)
        self._writer.start()
        self._asked: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._answerer = threading.Thread(target=self._answer_all, name="answerer", daemon=True)
        self._answerer.start()
        # How many writes there were, and in how many commits.
        self.writes = self.commits = 0

    @classmethod
    def open(cls, where: Path | str) -> "Database":
        """Opens the file or the database, makes the file where it is missing, and brings the
        tables up to date. A text is the address of a PostgreSQL database."""
        kind = kind_of(where)
        upgrade(kind)
        return cls(kind)

    async def write(self, work: Callable[[Connection], T], within: str = NOTHING) -> T:
        """Runs `work` in the writer thread; returns once it is on disk. Its error is its own.

        Where the database goes while it commits, `work` may have been stored, and runs again.
        """
        return await self._wait(self._queue, work, within)

    async def ask(self, work: Callable[[Connection], T], within: str = NOTHING) -> T:
        """Like `read`, for a short question that many have at once: those that wait share one
        transaction. Each sees everything whose `write` had returned before it was asked."""
        return await self._wait(self._asked, work, within)

    async def _wait(
        self, jobs: "queue.SimpleQueue[Job | None]", work: Callable[[Connection], T], within: str
    ) -> T:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        jobs.put(Job(work, within, loop.call_soon_threadsafe, done))  # type: ignore[arg-type]
        return await done

    async def read(self, work: Callable[[Connection], T], within: str = NOTHING) -> T:
        """Runs `work` beside the writer. It sees everything whose `write` has returned."""

        def job() -> T:
            with self._kind.reading.connect() as connection:
                if within:
                    self._kind.enter(connection, within)
                return work(connection)

        return await self._beside(lambda: _patiently(job))

    async def sweep(self) -> None:
        """Leaves what was erased, and the order in which answers came, in no file or table."""
        await self._beside(self._kind.sweep)

    async def mark(self, process: int) -> None:
        """Says that this process is alive, for as long as it is."""
        await self._beside(lambda: _patiently(lambda: self._kind.mark(process)))

    def marked(self, connection: Connection) -> frozenset[int]:
        """The processes that are alive."""
        return self._kind.marked(connection)

    async def close(self) -> None:
        self._queue.put(None)
        self._asked.put(None)
        await asyncio.to_thread(self._writer.join)
        await asyncio.to_thread(self._answerer.join)
        self._reading.shutdown()
        self._kind.close()

    async def _beside(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._reading, work)

    def _write_all(self) -> None:
        for jobs in _together(self._queue):
            try:
                outcomes = _patiently(lambda jobs=jobs: self._commit(jobs))  # type: ignore[misc]
            except DBAPIError as error:
                for job in jobs:
                    job.fail(error)
                continue
            self.writes, self.commits = self.writes + len(jobs), self.commits + 1
            for job, settle in zip(jobs, outcomes, strict=True):
                job.tell(settle)
        self._writing.let_go()

    def _commit(self, jobs: list[Job]) -> list[Settle]:
        """What to tell of each, once all of them are on disk."""
        outcomes = []
        inside = NOTHING
        with self._writing.connection() as connection, connection.begin() as transaction:
            for job in jobs:
                if job.within != inside:
                    self._kind.enter(connection, job.within)
                    inside = job.within
                outcomes.append(job.do(connection, transaction if len(jobs) == 1 else None))
        return outcomes

    def _answer_all(self) -> None:
        for jobs in _together(self._asked):
            try:
                _patiently(lambda jobs=jobs: self._answer(jobs))  # type: ignore[misc]
            except DBAPIError as error:
                for job in jobs:
                    job.fail(error)
        self._asking.let_go()

    def _answer(self, jobs: list[Job]) -> None:
        """Whoever has been told is taken off the list: it may be gone through again."""
        inside = NOTHING
        with self._asking.connection() as connection:
            while jobs:
                if jobs[0].within != inside:
                    self._kind.enter(connection, jobs[0].within)
                    inside = jobs[0].within
                if not jobs[0].answer(connection):
                    connection.rollback()
                    inside = NOTHING
                del jobs[0]


def _together(waiting: "queue.SimpleQueue[Job | None]") -> Iterator[list[Job]]:
    """What waits by then, again and again until there is a None."""
    stop = False
    while not stop and (first := waiting.get()) is not None:
        jobs = [first]
        while len(jobs) < GROUP and not waiting.empty():
            following = waiting.get()
            if following is None:
                stop = True
                break
            jobs.append(following)
        yield jobs


def kind_of(where: Path | str) -> Kind:
    return Sqlite(where) if isinstance(where, Path) else Postgres(where)


def upgrade(kind: Kind, revision: str = "head") -> None:
    """Brings the tables up to a revision; several processes may ask at once."""
    config = _migrations()
    with kind.writing.begin() as connection:
        kind.lock(connection)
        kind.enter(connection, EVERYTHING)
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def revisions() -> frozenset[str]:
    """The newest, which this version's tables are of."""
    from alembic.script import ScriptDirectory

    return frozenset(ScriptDirectory.from_config(_migrations()).get_heads())


def revision_of(connection: Connection) -> str | None:
    """What the tables of a database are of; None where it has none."""
    from alembic.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision()


def _migrations() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _gone(error: Exception) -> bool:
    """Whether the database itself has gone, rather than refused the work."""
    if not isinstance(error, DBAPIError):
        return False
    # A connection that cannot be made was never there to be invalidated.
    return error.connection_invalidated or (
        isinstance(error, OperationalError) and getattr(error.orig, "sqlstate", "") is None
    )


def _patiently(work: Callable[[], T]) -> T:
    """Does it again for as long as the database may only be restarting."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return work()
        except DBAPIError as error:
            if not _gone(error) or time.monotonic() > until:
                raise
        time.sleep(BETWEEN_TRIES)
