"""What is erased is gone: from every table, from every file, and from backups."""

import shutil
from pathlib import Path

import pytest

from duologue.record import vault as vault_module
from duologue.record.courses import Courses
from duologue.record.database import EVERYTHING, Database
from duologue.record.erase import ERASERS, erase_staff
from duologue.record.event_log import Beside, Entry, EventLog
from duologue.record.people import People
from duologue.record.sessions import Sessions
from duologue.record.sign_ins import SignIns
from duologue.record.staff import Staff
from duologue.record.tables.every import METADATA
from duologue.record.tables.sessions import SESSIONS
from duologue.record.vault import Vault
from duologue.vocabulary import Audience, PersonId, Role, SessionId, TextId

NAME, WORDS = "Wilhelmina Canary", "a sentence that only the class may read"


@pytest.mark.parametrize("table", METADATA.tables.values(), ids=str)
def test_every_table_names_an_eraser_that_reaches_it(table: object) -> None:
    eraser = table.info["eraser"]
    assert eraser in ERASERS
    reached = table is SESSIONS or table.name == eraser or eraser in table.c
    assert reached
    assert isinstance(table.info["audience"], Audience)


def test_who_is_forgotten_is_reached_in_every_table_that_has_a_column_for_them() -> None:
    """A column named `person`, or a table of people, belongs to one participant."""
    theirs = [t for t in METADATA.tables.values() if "person" in t.c or t.name == "people"]
    assert theirs
    for table in theirs:
        assert table.info["person"] in table.c


async def filled(home: Path) -> tuple[Database, Sessions, EventLog, object]:
    database, vault = Database.open(home / "d.sqlite3"), Vault(home / "key")
    log, sessions = EventLog(database, vault), Sessions(database, vault)
    planned, _ = await sessions.create("A session", 0.0)
    await People(database, vault).add(planned.id, Role.LEARNER, NAME)
    entry = Entry(version=1, at=0.0, command=None, format=2, events=b"[]")
    await log.append(planned.id, entry, Beside(texts={TextId("t"): WORDS}))
    return database, sessions, log, planned.id


def bytes_of(home: Path) -> bytes:
    return b"".join(file.read_bytes() for file in home.glob("d.sqlite3*"))


async def test_an_erased_session_leaves_no_byte_of_its_names_in_any_file(tmp_path: Path) -> None:
    database, sessions, log, session = await filled(tmp_path)
    assert NAME.encode() not in bytes_of(tmp_path)
    assert WORDS.encode() not in bytes_of(tmp_path)
    assert await log.texts(session) == {"t": WORDS}
    await sessions.erase(session, 1.0)
    assert NAME.encode() not in bytes_of(tmp_path)
    assert await log.read(session) == []
    await database.close()


async def test_a_restored_backup_stays_erased_because_its_key_is_gone(tmp_path: Path) -> None:
    database, sessions, log, session = await filled(tmp_path)
    await database.sweep()
    backup = tmp_path / "backup"
    backup.mkdir()
    shutil.copy(tmp_path / "d.sqlite3", backup / "d.sqlite3")
    restored = Database.open(backup / "d.sqlite3")
    assert await EventLog(restored, Vault(tmp_path / "key")).texts(session) == {"t": WORDS}
    await sessions.erase(session, 1.0)
    assert await EventLog(restored, Vault(tmp_path / "key")).texts(session) == {}
    assert await log.texts(session) == {}
    assert WORDS.encode() not in bytes_of(backup)
    await restored.close()
    await database.close()


async def test_words_moved_to_another_session_do_not_open(tmp_path: Path) -> None:
    vault = Vault(tmp_path)
    vault.make(SessionId("a"))
    vault.make(SessionId("b"))
    sealed = vault.seal(SessionId("a"), WORDS)
    assert vault.open(SessionId("a"), sealed) == WORDS
    assert vault.open(SessionId("b"), sealed) is None
    with pytest.raises(ValueError, match="letters"):
        vault.make(SessionId("../a"))


async def test_erasing_a_staff_member_takes_their_courses_and_sign_ins_along(
    tmp_path: Path, where: Path | str
) -> None:
    database = Database.open(where)
    staff, courses = Staff(database), Courses(database)
    member = await staff.accept(await staff.invite(0.0), NAME, "a long enough password", 1.0)
    assert member is not None
    sign_ins = SignIns(database)
    token = await sign_ins.begin(member, 1.0)
    await courses.add(member.id, "T", "text", 1.0)
    await database.write(lambda c: erase_staff(c, member.id), within=EVERYTHING)
    await database.sweep()
    assert await sign_ins.member(token, 2.0) is None
    assert await courses.of(member.id) == []
    assert NAME.encode() not in bytes_of(tmp_path)
    await database.close()


async def test_an_invitation_works_once_and_not_for_ever(where: Path | str) -> None:
    database = Database.open(where)
    staff = Staff(database)
    token = await staff.invite(0.0)
    assert await staff.accept(token, "Ana", "a long enough password", 1.0)
    assert await staff.accept(token, "Ben", "a long enough password", 2.0) is None
    late = await staff.invite(0.0)
    assert await staff.accept(late, "Ben", "a long enough password", 8 * 86_400.0) is None
    assert await staff.sign_in("Ana", "a long enough password")
    assert await staff.sign_in("Ana", "another password") is None
    assert await staff.sign_in("Nobody", "a long enough password") is None
    await database.close()


def test_however_many_keys_were_opened_few_stay_open_and_all_still_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_module, "MOST_OPEN", 5)
    vault, session = Vault(tmp_path), SessionId("s")
    vault.make(session)
    people = [PersonId(f"p{i}") for i in range(20)]
    for person in people:
        vault.make(session, person)
    sealed = {person: vault.seal(session, WORDS, person) for person in people}
    assert len(vault._open) == 5
    assert {vault.open(session, sealed[person], person) for person in people} == {WORDS}
    assert len(vault._open) == 5
    vault.destroy(session, people[-1])
    assert vault.open(session, sealed[people[-1]], people[-1]) is None
