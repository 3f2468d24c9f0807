"""What is kept and where: the database, the keys, Redis, the newest backup."""

import asyncio
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from duologue.command_line.examine.finding import PATIENCE, Finding, bad, better, unused, well
from duologue.command_line.examine.machine import apart
from duologue.config import Settings
from duologue.record.backup import PATTERN
from duologue.record.database import kind_of, revision_of, revisions
from duologue.record.vault import MASTER

TOO_OLD = 2 * 86_400.0  # seconds since the newest backup: a night was missed


async def look_at_database(settings: Settings) -> list[Finding]:
    where = settings.where
    if isinstance(where, Path) and not where.exists():
        return [bad(
            "database", f"there is no file {where}",
            "Start `duologue serve` once, or name the right folder with --data.",
        )]  # fmt: skip
    try:
        return await asyncio.to_thread(_look_into, where)
    except DBAPIError as error:
        said = str(error.orig).strip().splitlines()[0]
        return [bad(
            "database", f"does not answer: {said}",
            "Start it, or mend DUOLOGUE_DATABASE (postgresql://name:password@host/database).",
        )]  # fmt: skip


def _look_into(where: Path | str) -> list[Finding]:
    found = []
    with closing(kind_of(where)) as kind, kind.frozen() as connection:
        if revision_of(connection) not in revisions():
            found.append(better(
                "database", "its tables are of another version",
                "They are brought up to date when the server starts; make a backup before.",
            ))  # fmt: skip
        if isinstance(where, Path):
            checked = connection.execute(text("PRAGMA quick_check(1)")).scalar_one()
            if checked != "ok":
                return [bad(
                    "database", f"SQLite's file is damaged: {checked}",
                    "Stop the server and restore the newest backup (docs/running/back-up.md).",
                )]  # fmt: skip
            return [*found, well("database", f"SQLite, {where}, whole")]
        role = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
        if connection.execute(text(role)).scalar_one():
            found.append(better(
                "database", "Duologue signs in as a superuser, who walks through the walls",
                "Sign in as the tables' owner: createuser duologue, and make it their owner.",
            ))  # fmt: skip
        before = time.time()
        clock = connection.execute(text("SELECT extract(epoch FROM clock_timestamp())"))
        found += apart("the database's clock", float(clock.scalar_one()), before, time.time())
        version = connection.execute(text("SHOW server_version")).scalar_one()
        return [*found, well("database", f"PostgreSQL {version} answers")]


async def look_at_keys(settings: Settings) -> list[Finding]:
    keys = settings.data / "keys"
    if (keys / MASTER).exists():
        return [well("keys", f"{sum(1 for _ in keys.glob('*.key'))} in {keys}")]
    return [bad(
        "keys", f"there is no {MASTER} in {keys}",
        "Without it nothing that was written can be read. Bring the folder back from the backup;"
        " a new installation makes it when it starts.",
    )]  # fmt: skip


async def look_at_redis(settings: Settings) -> list[Finding]:
    if not settings.redis:
        return [unused("Redis", "not set: for one process none is needed")]
    from redis.asyncio import Redis
    from redis.exceptions import RedisError

    redis = Redis.from_url(settings.redis, socket_connect_timeout=PATIENCE, socket_timeout=PATIENCE)
    try:
        before = time.time()
        seconds, micro = await redis.time()
        found = apart("Redis's clock", seconds + micro / 1e6, before, time.time())
        return [*found, well("Redis", "answers")]
    except (RedisError, OSError) as error:
        return [bad(
            "Redis", f"does not answer: {error}",
            "Start it, or mend DUOLOGUE_REDIS (redis://host:6379). Until then news between"
            " processes takes a second, and calls between them cannot begin.",
        )]  # fmt: skip
    finally:
        await redis.aclose()


def look_at_backups(folder: Path | None) -> list[Finding]:
    if folder is None:
        return [unused("backup", "not looked at; name its folder with --backups")]
    newest = max(folder.glob(PATTERN), default=None)
    if newest is None:
        return [bad("backup", f"there is none in {folder}", f"duologue backup {folder}")]
    age = datetime.now(UTC).timestamp() - newest.stat().st_mtime
    says = f"the newest is {age / 3600:.0f} hours old: {newest.name}"
    if age > TOO_OLD:
        return [bad("backup", says, "systemctl status duologue-backup.timer, or make one now.")]
    return [well("backup", says)]
