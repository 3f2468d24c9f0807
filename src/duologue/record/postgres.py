"""PostgreSQL: many processes on one truth, and a second wall around each session and pulse.

The wall is row-level security. A transaction says within which session or pulse it works; the
tables that hold one's rows show it those and no others, also where a query forgot to ask.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from duologue.record.tables.every import METADATA

# Any number does, so long as nothing else in this database locks it.
MIGRATING = 7_026_102
ALIVE = 7_026_103  # with the number of a process
# Connections of one process; one more says that it is alive.
READERS = 4
_ENTER = text("SELECT set_config('duologue.within', :within, true)")


class Postgres:
    """How a PostgreSQL database is written, read and swept."""

    shared = True

    def __init__(self, url: str) -> None:
        address = make_url(url).set(drivername="postgresql+psycopg")
        # An error of the database is logged, and must not quote what somebody wrote.
        self.writing = create_engine(address, hide_parameters=True, pool_size=1)
        self.reading = create_engine(
            address, hide_parameters=True, pool_size=READERS + 1, pool_pre_ping=True
        )
        # What it is asked may be asked again: no need to try each time whether somebody answers.
        self.asking = create_engine(address, hide_parameters=True, pool_size=1)
        self._marking: Connection | None = None

    def lock(self, connection: Connection) -> None:
        """One process brings the tables up to date; the others wait for it."""
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATING})

    def enter(self, connection: Connection, within: str) -> None:
        """Until the end of this transaction, or until it enters elsewhere."""
        connection.execute(_ENTER, {"within": within})

    def mark(self, process: int) -> None:
        """A lock that lasts as long as its connection: PostgreSQL itself notices a death."""
        if self._marking is not None:
            try:
                self._marking.execute(text("SELECT 1"))
                return
            except DBAPIError:
                self._marking.close()
        lock = text("SELECT pg_try_advisory_lock(:kind, :process)")
        self._marking = self.reading.execution_options(isolation_level="AUTOCOMMIT").connect()
        self._marking.execute(lock, {"kind": ALIVE, "process": process})

    def marked(self, connection: Connection) -> frozenset[int]:
        locks = text(
            "SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND classid = :kind"
            " AND granted AND database = (SELECT oid FROM pg_database"
            " WHERE datname = current_database())"
        )
        return frozenset(connection.execute(locks, {"kind": ALIVE}).scalars())

    @contextmanager
    def frozen(self) -> Iterator[Connection]:
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self.reading.execution_options(**options).begin() as connection:
            self.enter(connection, "*")
            yield connection

    def close(self) -> None:
        if self._marking is not None:
            self._marking.close()
        self.writing.dispose()
        self.reading.dispose()
        self.asking.dispose()

    def sweep(self) -> None:
        """Lays the rows of tables without an order down anew, by their random ids and in one
        transaction, so that neither their places nor their marks tell when each one came."""
        autocommit = self.reading.execution_options(isolation_level="AUTOCOMMIT")
        for table in orderless():
            with self.reading.begin() as connection:
                self.enter(connection, "*")
                marks = f"SELECT DISTINCT xmin::text FROM {table.name} LIMIT 2"  # noqa: S608
                if len(connection.execute(text(marks)).all()) < 2:
                    continue
                order = ", ".join(column.name for column in table.primary_key)
                connection.execute(text(
                    f"WITH gone AS (DELETE FROM {table.name} RETURNING *) "  # noqa: S608
                    f"INSERT INTO {table.name} SELECT * FROM gone ORDER BY {order}"
                ))  # fmt: skip
            with autocommit.connect() as connection:
                connection.execute(text(f"VACUUM {table.name}"))


def orderless() -> list[Table]:
    """The tables that are kept in the order of their random ids."""
    every = METADATA.sorted_tables
    return [t for t in every if t.dialect_options["sqlite"]["with_rowid"] is False]
