"""A connection that one thread holds on to, instead of asking a pool for it each time."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine


class Held:
    """For one thread. To take a connection from the pool and to give it back each time ran
    through much of SQLAlchemy, for nothing that one thread with one connection needs."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Without a transaction, before and after. Where anything failed, the next is another."""
        if self._connection is None:
            self._connection = self._engine.connect()
        try:
            yield self._connection
            if self._connection.in_transaction():
                self._connection.rollback()
        except BaseException:
            self.let_go()
            raise

    def let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
