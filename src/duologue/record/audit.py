"""What a real installation's own files hold: counted, opened with its keys, and searched for words
that should be sealed. Reads only; a running server does not notice."""

import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from duologue.record.disguises import disguises, layers
from duologue.record.roster import RosterEntry
from duologue.record.tables import METADATA
from duologue.record.vault import Vault
from duologue.vocabulary import PersonId, SessionId

A_DAY = 86_400.0  # seconds
# Shorter words stand in course texts and elsewhere by chance.
SHORTEST_SEARCHED = 8  # characters


class Held(msgspec.Struct, frozen=True):
    """One kind of thing that is kept, and how many of it."""

    what: str
    count: int


class Trouble(msgspec.Struct, frozen=True):
    """Something that should not be so, and where it is. Never the words themselves."""

    what: str
    where: str


class Audit(msgspec.Struct, frozen=True):
    held: tuple[Held, ...]
    troubles: tuple[Trouble, ...]
    files: int
    # How many sealed names and texts were opened and searched for.
    searched: int


def audit(
    data: Path, retention_days: float, now: float, step: Callable[[str, float], None]
) -> Audit:
    """`step` is told what is being done, and how far it is, from 0 to 1.

    Raises FileNotFoundError where there is no database.
    """
    file = data / "duologue.sqlite3"
    if not file.exists():
        raise FileNotFoundError(file)
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        step("counting", 0.0)
        held = tuple(_held(connection))
        words, sealed = _words(connection, Vault(data / "keys"))
        troubles = [*sealed, *_overdue(connection, data, retention_days, now), *_loose(data)]
    finally:
        connection.close()
    files = [path for path in sorted(data.rglob("*")) if path.is_file()]
    for number, path in enumerate(files):
        step(f"searching {path.name}", number / len(files))
        troubles += _in_the_clear(path, words)
    step("done", 1.0)
    return Audit(held, tuple(troubles), len(files), len(words))


_WORDS = {
    "entries": "log entries: ids and moments, no names and no words",
    "people": "people in sessions: an id, and a name under its owner's key",
    "texts": "class chat lines, shares and lines to rooms, each under its author's key",
    "answers": "answers to checks and pulses, without a person, a time or an order",
    "sessions": "sessions: title, links, dates",
    "courses": "course texts of staff, readable",
    "course_images": "images of courses, cleaned of where and when they were taken",
    "session_images": "images that sessions show",
    "staff": "staff: a name, and a password as argon2id",
    "sign_ins": "sign-ins of staff, as hashes",
    "invitations": "invitations for staff, as hashes",
    "wishes": "wishes for a learning partner, each under the key of who wrote it",
    "reasons": "facilitators' reasons for changing partners, each under a key of its own",
    "roster": "rows of lists of participants, each under a key of its own",
    "connections": "sockets that are open, by id",
    "minutes": "minutes in rooms by id: durations only",
}


def _held(connection: sqlite3.Connection) -> Iterator[Held]:
    there = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    for (name,) in connection.execute(there).fetchall():
        if name == "alembic_version":
            continue
        (count,) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608
        table = METADATA.tables.get(name)
        reach = f" (audience: {table.info['audience']})" if table is not None else ""
        unknown = f"rows of “{name}”, a table this version does not know"
        yield Held(_WORDS.get(name, f"rows of “{name}”{reach}" if reach else unknown), count)


def _words(connection: sqlite3.Connection, vault: Vault) -> tuple[dict[str, str], list[Trouble]]:
    """What can be opened, and where it came from; and what stands unsealed or opens with no key."""
    words: dict[str, str] = {}
    troubles = []
    for row in connection.execute("SELECT id, session, name, sealed FROM people"):
        if row["name"]:
            troubles.append(Trouble("a name that is not sealed", f"people, {row['id']}"))
        elif (text := _opened(vault, row, row["id"])) is not None:
            words[text] = f"the name of {row['id']}"
    for row in connection.execute("SELECT id, session, person, sealed FROM texts"):
        text = _opened(vault, row, row["person"])
        if text is None:
            troubles.append(Trouble("a text that no key opens", f"texts, {row['id']}"))
        else:
            words[text] = f"text {row['id']}"
    # Wishes are ids; of a list of participants the names are looked for.
    for row in connection.execute("SELECT id, session, sealed FROM reasons"):
        if (text := _opened(vault, row, row["id"])) is not None:
            words[text] = f"reason {row['id']}"
    for row in connection.execute("SELECT id, session, sealed FROM roster"):
        if (text := _opened(vault, row, row["id"])) is not None:
            name = msgspec.json.decode(text, type=RosterEntry).name
            words.setdefault(name, f"row {row['id']} of a list of participants")
    return {t: w for t, w in words.items() if len(t) >= SHORTEST_SEARCHED}, troubles


def _opened(vault: Vault, row: sqlite3.Row, person: str | None) -> str | None:
    whose = PersonId(person) if person else None
    return vault.open(SessionId(row["session"]), row["sealed"], whose)


def _overdue(
    connection: sqlite3.Connection, data: Path, retention_days: float, now: float
) -> Iterator[Trouble]:
    before = now - retention_days * A_DAY - 2 * 3600  # it is swept every hour
    for row in connection.execute("SELECT * FROM sessions"):
        key = data / "keys" / f"{row['id']}.key"
        ended = min(x for x in (row["ended_at"], row["expires_at"]) if x is not None)
        if row["erased_at"] is not None:
            left = list((data / "keys").glob(f"{row['id']}*.key"))
            if left:
                yield Trouble("a key of a session that was erased", left[0].name)
        elif ended < before:
            yield Trouble("a session past its retention", f"sessions, {row['id']}")
        elif not key.exists():
            yield Trouble("a session without its key", f"sessions, {row['id']}")


def _loose(data: Path) -> Iterator[Trouble]:
    """Files that other people of this machine can read."""
    for path in sorted(data.rglob("*")):
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield Trouble("a file that others on this machine can read", path.name)


def _in_the_clear(path: Path, words: dict[str, str]) -> Iterator[Trouble]:
    for layer, content in layers(path.read_bytes()):
        for text, where in words.items():
            found = next((name for name, needle in disguises(text) if needle in content), None)
            if found is not None:
                yield Trouble(f"{where}, {layer}{found}", path.name)
