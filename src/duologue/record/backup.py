"""A copy of everything while the server runs, and the way back.

A backup is one SQLite file, of whichever database, each row compared with where it came from; and
one folder of keys, kept as it is now: old backups open with today's keys, so that what was erased
after a backup was made stays erased in it. Where the keys themselves come from an older copy, the
record of erasures beside them says what to destroy again.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from duologue.record.database import kind_of, revision_of, revisions, upgrade
from duologue.record.erase_again import end_what_opens, erase_again
from duologue.record.erasures import FILE, Erasures
from duologue.record.keys import Mirrored, mirror
from duologue.record.move import Moved, copy_rows, move

PATTERN = "duologue-*.sqlite3"
Step = Callable[[str, float], None]


class OtherVersion(Exception):
    """The tables are those of another version of Duologue."""


class BackedUp(msgspec.Struct, frozen=True):
    file: Path
    tables: tuple[Moved, ...]
    keys: Mirrored


class Restored(msgspec.Struct, frozen=True):
    tables: tuple[Moved, ...]
    keys: Mirrored
    # How many sessions, people and other things the backup still knew, and were erased again.
    erased_again: int
    # When the last erasure happened that is known of; None: none is.
    known_until: datetime | None


def back_up(
    where: Path | str, keys: Path, into: Path, into_keys: Path, now: datetime, step: Step
) -> BackedUp:
    """`where` as in Settings; `keys` its folder of keys. The server may run meanwhile.

    Raises OtherVersion, KeysMissing, OtherKeys, NotTheSame, FileNotFoundError where there is no
    database; a file that was begun is gone then.
    """
    if isinstance(where, Path) and not where.exists():
        raise FileNotFoundError(where)
    into.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = into / f"duologue-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.sqlite3"
    half = file.with_suffix(".half")
    half.unlink(missing_ok=True)
    try:
        with (
            closing(kind_of(where)) as source,
            closing(kind_of(half)) as target,
            source.frozen() as out,
        ):
            if revision_of(out) not in revisions():
                raise OtherVersion
            upgrade(target)
            with target.writing.begin() as inside:
                tables = copy_rows(out, inside, step)
        # Last: so every key that the copied rows need is there, or was destroyed meanwhile.
        mirrored = mirror(keys, into_keys)
    except BaseException:
        for left in into.glob(f"{half.name}*"):
            left.unlink()
        raise
    half.rename(file)
    _flush(into)
    return BackedUp(file, tables, mirrored)


def forget_older(folder: Path, keep: int) -> list[Path]:
    """Removes all backups of this folder but the newest; gives those that went."""
    older = sorted(folder.glob(PATTERN), reverse=True)[keep:]
    for file in older:
        file.unlink()
    return older


def restore(
    backup: Path, from_keys: Path, records: list[Path], where: Path | str, keys: Path, step: Step
) -> Restored:
    """Into a place where there is nothing yet; keys that are there already stay and are obeyed.

    `records` are further records of erasures. Raises KeysMissing, OtherKeys, NotEmpty, NotTheSame.
    """
    mirrored = mirror(from_keys, keys)
    erasures = Erasures(keys / FILE)
    for record in records:
        erasures.learn(Erasures(record).all().items())
    if records:
        # What those records know beyond the two folders is destroyed here too.
        mirror(keys, keys)
    erased = erasures.all()
    keys.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    copy = keys.parent / "restoring.half"
    try:
        shutil.copyfile(backup, copy)
        with closing(kind_of(copy)) as source, closing(kind_of(where)) as target:
            upgrade(source)
            with source.writing.begin() as inside:
                end_what_opens(inside)
                again = erase_again(inside, erased)
            tables = move(source, target, step)
    finally:
        for left in keys.parent.glob(f"{copy.name}*"):
            left.unlink()
    return Restored(tables, mirrored, again, max(erased.values(), default=None))


def _flush(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
