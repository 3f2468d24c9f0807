"""What a real installation holds: counted, opened with its keys, and searched for words that should
be sealed. Reads only; a running server does not notice."""

import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec
from sqlalchemy import Connection, RowMapping, column, func, inspect, select, table
from sqlalchemy.sql import ColumnElement

from duologue.record.database import kind_of
from duologue.record.disguises import disguises, layers
from duologue.record.erase_again import is_known
from duologue.record.move import AT_ONCE
from duologue.record.retention import days_kept
from duologue.record.roster import RosterEntry
from duologue.record.tables.cohorts import COHORTS
from duologue.record.tables.every import METADATA
from duologue.record.tables.participants import PEOPLE, REASONS, ROSTER, TEXTS
from duologue.record.tables.sessions import SESSIONS
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
    # Tables searched row by row: those of a database whose files are not ours to read.
    tables: int
    # How many sealed names and texts were opened and searched for.
    searched: int


def audit(
    where: Path | str, data: Path, retention_days: float, now: float,
    step: Callable[[str, float], None],
) -> Audit:  # fmt: skip
    """`where` as in Settings, `data` the folder of the keys. `step` is told what is being done, and
    how far it is, from 0 to 1.

    Raises FileNotFoundError where there is no database.
    """
    if isinstance(where, Path) and not where.exists():
        raise FileNotFoundError(where)
    with closing(kind_of(where)) as kind, kind.frozen() as connection:
        step("counting", 0.0)
        held = tuple(_held(connection))
        vault = Vault(data / "keys")
        words, troubles = _words(connection, vault)
        troubles += _overdue(connection, data, retention_days, now)
        troubles += _back_again(connection, vault)
        troubles += _loose(data)
        tables = inspect(connection).get_table_names() if isinstance(where, str) else []
        for number, name in enumerate(tables):
            step(f"searching {name}", number / len(tables))
            troubles += _in_table(connection, name, words)
    files = [path for path in sorted(data.rglob("*")) if path.is_file()]
    for number, path in enumerate(files):
        step(f"searching {path.name}", number / len(files))
        troubles += _clear(path.read_bytes(), words, path.name)
    step("done", 1.0)
    return Audit(held, tuple(troubles), len(files), len(tables), len(words))


_WORDS = {
    "entries": "log entries: ids and moments, no names and no words",
    "people": "people in sessions: an id, and a name under its owner's key",
    "texts": "class chat lines, shares and lines to rooms, each under its author's key",
    "answers": "answers to checks and pulses, without a person, a time or an order",
    "sessions": "sessions: title, links, dates",
    "courses": "course texts of staff, readable",
    "course_images": "images of courses, cleaned of where and when they were taken",
    "session_images": "images that sessions show",
    "staff": "staff: a name, roles, an address, and a password as argon2id",
    "sign_ins": "sign-ins of staff, as hashes; the kind of browser, the hour of the last use",
    "invitations": "invitations for staff, as hashes; where they went, until they are used",
    "identities": "what the organisation's directory calls members of the staff",
    "passkeys": "public keys of staff's passkeys",
    "trail": "who changed what about cohorts and staff: ids, moments and verbs",
    "proofs": "links to staff's own addresses, as hashes",
    "wishes": "wishes for a learning partner, each under the key of who wrote it",
    "reasons": "facilitators' reasons for changing partners, each under a key of its own",
    "roster": "rows of lists of participants, each under a key of its own",
    "cohorts": "cohorts: title, course, settings",
    "cohort_sponsors": "who reads the reports of which cohort: ids only",
    "members": "people of cohorts, each row under a key of its own; their links as hashes",
    "bonds": "who of a cohort has met whom, and who are partners: ids only",
    "letter_keys": "public keys of the devices on which partners read letters",
    "partner_letters": "letters between partners: sealed on a device for another, or read and gone",
    "partner_calls": "calls of partners between sessions: minutes, not who and not when",
    "partner_requests": "who would like another partner: ids and a moment",
    "partner_changes": "when partners were last given anew, and who had whom before: ids only",
    "note_copies": "copies of learners' own notes, each sealed on the device of whose they are",
    "connections": "sockets that are open, by id",
    "minutes": "minutes in rooms by id: durations only",
}


def _held(connection: Connection) -> Iterator[Held]:
    for name in sorted(inspect(connection).get_table_names()):
        if name == "alembic_version":
            continue
        count = connection.execute(select(func.count()).select_from(table(name))).scalar_one()
        known = METADATA.tables.get(name)
        reach = f" (audience: {known.info['audience']})" if known is not None else ""
        unknown = f"rows of “{name}”, a table this version does not know"
        yield Held(_WORDS.get(name, f"rows of “{name}”{reach}" if reach else unknown), count)


def _words(connection: Connection, vault: Vault) -> tuple[dict[str, str], list[Trouble]]:
    """What can be opened, and where it came from; and what stands unsealed or opens with no key."""
    words: dict[str, str] = {}
    troubles = []
    people = select(PEOPLE.c.id, PEOPLE.c.session, PEOPLE.c.name, PEOPLE.c.sealed)
    for row in connection.execute(people):
        if row.name:
            troubles.append(Trouble("a name that is not sealed", f"people, {row.id}"))
        elif (text := _opened(vault, row._mapping, row.id)) is not None:
            words[text] = f"the name of {row.id}"
        else:
            troubles.append(Trouble("a name that no key opens", f"people, {row.id}"))
    for row in connection.execute(select(TEXTS)):
        text = _opened(vault, row._mapping, row.person)
        if text is None:
            troubles.append(Trouble("a text that no key opens", f"texts, {row.id}"))
        else:
            words[text] = f"text {row.id}"
    # Wishes are ids; of a list of participants the names are looked for.
    for row in connection.execute(select(REASONS)):
        if (text := _opened(vault, row._mapping, row.id)) is not None:
            words[text] = f"reason {row.id}"
    for row in connection.execute(select(ROSTER)):
        if (text := _opened(vault, row._mapping, row.id)) is not None:
            name = msgspec.json.decode(text, type=RosterEntry).name
            words.setdefault(name, f"row {row.id} of a list of participants")
    return {t: w for t, w in words.items() if len(t) >= SHORTEST_SEARCHED}, troubles


def _opened(vault: Vault, row: RowMapping, person: str | None) -> str | None:
    whose = PersonId(person) if person else None
    return vault.open(SessionId(row["session"]), row["sealed"], whose)


def _overdue(
    connection: Connection, data: Path, retention_days: float, now: float
) -> Iterator[Trouble]:
    cohorts = {row.id: row for row in connection.execute(select(COHORTS))}
    for row in connection.execute(select(SESSIONS)):
        of = cohorts.get(row.cohort)
        told, own = (of.days_told, of.days_kept) if of is not None else (row.days_told, None)
        kept = days_kept(retention_days, told, own) * A_DAY
        before = now - kept - 2 * 3600  # it is swept every hour
        key = data / "keys" / f"{row.id}.key"
        ended = min(x for x in (row.ended_at, row.expires_at) if x is not None)
        if row.erased_at is not None:
            left = list((data / "keys").glob(f"{row.id}*.key"))
            if left:
                yield Trouble("a key of a session that was erased", left[0].name)
        elif ended < before:
            yield Trouble("a session past its retention", f"sessions, {row.id}")
        elif not key.exists():
            yield Trouble("a session without its key", f"sessions, {row.id}")


def _back_again(connection: Connection, vault: Vault) -> Iterator[Trouble]:
    """What was erased, and stands here once more: a backup was put back by hand."""
    for erasure in vault.erasures.all():
        if is_known(connection, erasure):
            yield Trouble(f"a {erasure.what} that was erased, and is here again", erasure.id)


def _in_table(connection: Connection, name: str, words: dict[str, str]) -> Iterator[Trouble]:
    """The same search in every cell, also of a table that this version does not know."""
    columns = inspect(connection).get_columns(name)
    cells: list[ColumnElement[object]] = [column(each["name"]) for each in columns]
    query = select(*cells).select_from(table(name)).execution_options(yield_per=AT_ONCE)
    for batch in connection.execute(query).partitions():
        content = b"\n".join(_bytes(cell) for row in batch for cell in row)
        yield from _clear(content, words, f"table {name}")


def _bytes(cell: object) -> bytes:
    return bytes(cell) if isinstance(cell, bytes | memoryview) else str(cell).encode()


def _loose(data: Path) -> Iterator[Trouble]:
    """Files that other people of this machine can read."""
    for path in sorted(data.rglob("*")):
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield Trouble("a file that others on this machine can read", path.name)


def _clear(content: bytes, words: dict[str, str], place: str) -> Iterator[Trouble]:
    for layer, inside in layers(content):
        for text, whose in words.items():
            found = next((name for name, needle in disguises(text) if needle in inside), None)
            if found is not None:
                yield Trouble(f"{whose}, {layer}{found}", place)
