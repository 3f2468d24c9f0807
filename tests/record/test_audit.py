"""The audit says what is held, and finds each thing that should not be so."""

import base64
import gzip
from pathlib import Path

import pytest
from sqlalchemy import update

from duologue.command_line.audit import in_words
from duologue.record.audit import A_DAY, Audit, audit
from duologue.record.database import Database
from duologue.record.event_log import Beside, Entry, EventLog
from duologue.record.people import People
from duologue.record.sessions import Sessions
from duologue.record.tables.participants import PEOPLE
from duologue.record.vault import Vault
from duologue.vocabulary import Role, TextId

NAME, LINE = "Wilhelmina Canary", "a line that only the class may read"


async def installation(home: Path) -> str:
    """A session with a name and a line in it; the id of the session."""
    database, vault = Database.open(home / "duologue.sqlite3"), Vault(home / "keys")
    planned, _ = await Sessions(database, vault).create("A session", 0.0)
    person, _ = await People(database, vault).add(planned.id, Role.LEARNER, NAME)
    entry = Entry(version=1, at=0.0, command=None, format=2, events=b"[]")
    beside = Beside(texts={TextId("t"): LINE}, author=person.id)
    await EventLog(database, vault).append(planned.id, entry, beside)
    await database.close()
    for file in home.rglob("*"):  # noqa: ASYNC240  a test may wait for its disk
        if file.is_file():
            file.chmod(0o600)
    return planned.id


def audited(home: Path, days: float = 30.0, now: float = 1.0) -> Audit:
    return audit(home / "duologue.sqlite3", home, days, now, lambda *_: None)


async def test_a_sound_installation_is_described_and_found_sound(tmp_path: Path) -> None:
    await installation(tmp_path)
    found = audited(tmp_path)
    assert found.troubles == ()
    assert found.searched == 2
    held = {h.what.partition(":")[0]: h.count for h in found.held}
    assert held["people in sessions"] == held["sessions"] == 1
    said = in_words(found)
    assert "None was found in the clear." in said
    assert NAME not in said
    assert LINE not in said


WRITTEN = {
    "as it is": LINE.encode(),
    "in base64": base64.b64encode(b"x " + LINE.encode()),
    "compressed": gzip.compress(NAME.encode() * 2),
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
async def test_words_in_the_clear_are_found_and_not_repeated(
    tmp_path: Path, written: bytes
) -> None:
    await installation(tmp_path)
    (tmp_path / "forgotten.log").write_bytes(b"a log: " + written)
    (tmp_path / "forgotten.log").chmod(0o600)
    found = audited(tmp_path)
    assert [x.where for x in found.troubles] == ["forgotten.log"]
    assert LINE not in in_words(found)
    assert NAME not in in_words(found)


async def test_what_should_have_ended_or_been_closed_is_found(tmp_path: Path) -> None:
    session = await installation(tmp_path)
    late = audited(tmp_path, now=200 * A_DAY)
    assert [x.what for x in late.troubles] == ["a session past its retention"]
    (tmp_path / "duologue.sqlite3").chmod(0o644)
    loose = audited(tmp_path)
    assert "duologue.sqlite3" in [x.where for x in loose.troubles]
    assert {x.what for x in loose.troubles} == {"a file that others on this machine can read"}
    for file in tmp_path.glob("duologue*"):  # noqa: ASYNC240
        file.chmod(0o600)
    database = Database.open(tmp_path / "duologue.sqlite3")
    clear = update(PEOPLE).values(name=NAME)
    await database.write(lambda c: c.execute(clear).rowcount)
    await database.close()
    assert "a name that is not sealed" in [x.what for x in audited(tmp_path).troubles]
    (tmp_path / "keys" / f"{session}.key").unlink()
    lost = {x.what for x in audited(tmp_path).troubles}
    assert {"a session without its key", "a text that no key opens"} <= lost


def test_a_folder_without_a_database_is_said_to_have_none(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        audited(tmp_path)
