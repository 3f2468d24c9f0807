"""Everything from one database to another, row by row, and the proof that it is the same."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from sqlalchemy import (
    Column,
    Connection,
    RowMapping,
    String,
    Table,
    collate,
    func,
    insert,
    select,
)
from sqlalchemy.sql import ColumnElement

from duologue.record.database import EVERYTHING, Kind, upgrade
from duologue.record.tables.every import METADATA

AT_ONCE = 2_000  # rows in memory; the largest are a few kilobytes each


class NotEmpty(Exception):
    """The database that should be moved into holds something already."""


class NotTheSame(Exception):
    """What arrived is not what left; nothing was kept."""


class Moved(msgspec.Struct, frozen=True):
    table: str
    rows: int
    # SHA-256 of all rows in the order of their keys, the same on both sides.
    hash: str


def move(source: Kind, target: Kind, step: Callable[[str, float], None]) -> tuple[Moved, ...]:
    """Copies every row, or none. `step` hears which table, and how much is done, from 0 to 1.

    Nobody can write to either meanwhile. Raises NotEmpty, NotTheSame.
    """
    upgrade(source)
    upgrade(target)
    with source.writing.begin() as out, target.writing.begin() as into:
        for kind, connection in ((source, out), (target, into)):
            kind.enter(connection, EVERYTHING)
        for table in METADATA.sorted_tables:
            if _count(into, table):
                raise NotEmpty(table.name)
        return copy_rows(out, into, step)


def copy_rows(
    out: Connection, into: Connection, step: Callable[[str, float], None]
) -> tuple[Moved, ...]:
    """Every row of every table, compared once it has arrived. Raises NotTheSame."""
    tables = METADATA.sorted_tables
    total = sum(_count(out, table) for table in tables) or 1
    done, moved = 0, []
    for table in tables:
        before = hashlib.sha256()
        rows = 0
        for batch in _batches(out, table):
            for row in batch:
                before.update(_bytes(row))
            into.execute(insert(table), [dict(row) for row in batch])
            rows += len(batch)
            step(table.name, (done + rows) / total)
        done += rows
        if _count(into, table) != rows or hash_of(into, table) != before.hexdigest():
            raise NotTheSame(table.name)
        moved.append(Moved(table.name, rows, before.hexdigest()))
    return tuple(moved)


def hash_of(connection: Connection, table: Table) -> str:
    """SHA-256 of all rows of a table, in the order of their keys."""
    found = hashlib.sha256()
    for batch in _batches(connection, table):
        for row in batch:
            found.update(_bytes(row))
    return found.hexdigest()


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _batches(connection: Connection, table: Table) -> Iterator[list[RowMapping]]:
    # Byte by byte: databases sort words by the rules of different languages.
    keys = [_in_bytes(connection, column) for column in table.primary_key]
    query = select(table).order_by(*keys).execution_options(yield_per=AT_ONCE)
    for batch in connection.execute(query).mappings().partitions():
        yield list(batch)


def _in_bytes(connection: Connection, column: Column[Any]) -> ColumnElement[Any]:
    words = isinstance(column.type, String) and connection.dialect.name == "postgresql"
    return collate(column, "C") if words else column


def _bytes(row: RowMapping) -> bytes:
    return msgspec.msgpack.encode(list(row.values()))
