"""What is acknowledged is kept; what is erased is gone."""

import asyncio
from pathlib import Path

import pytest

from duologue.record.database import Database
from duologue.record.event_log import Beside, Entry, EventLog, Taken
from duologue.record.people import BadName, People, clean_name
from duologue.record.sessions import Sessions
from duologue.record.vault import Vault
from duologue.vocabulary import CommandId, Role, SessionId, TextId

SECRET = "a sentence that only this class should read"
NOTHING = Beside()


def entry(version: int, command: str | None = None) -> Entry:
    named = CommandId(command) if command else None
    return Entry(version=version, at=1.0, command=named, format=1, events=b"[]")


async def test_a_race_for_one_version_has_one_winner(tmp_path: Path, where: Path | str) -> None:
    database = Database.open(where)
    log = EventLog(database, Vault(tmp_path / "key"))
    session = SessionId("s")
    both = await asyncio.gather(
        *(log.append(session, entry(1), NOTHING) for _ in range(2)), return_exceptions=True
    )
    assert sorted(type(x) for x in both if x is not None) == [Taken]
    await log.append(session, entry(2, "c"), NOTHING)
    with pytest.raises(Taken):
        await log.append(session, entry(3, "c"), NOTHING)
    await asyncio.gather(*(log.append(SessionId(f"{i}"), entry(1), NOTHING) for i in range(200)))
    await database.close()
    reopened = Database.open(where)
    assert [e.version for e in await EventLog(reopened, Vault(tmp_path / "key")).read(session)] == [
        1,
        2,
    ]
    await reopened.close()


async def test_words_are_unreadable_in_the_file_and_gone_with_their_key(
    tmp_path: Path, where: Path | str
) -> None:
    database, vault = Database.open(where), Vault(tmp_path / "key")
    log, sessions = EventLog(database, vault), Sessions(database, vault)
    planned, _ = await sessions.create("T", 0.0)
    await log.append(planned.id, entry(1), Beside(texts={TextId("t"): SECRET}))
    assert await log.texts(planned.id) == {TextId("t"): SECRET}
    for file in tmp_path.glob("d.sqlite3*"):  # noqa: ASYNC240  a test may wait for its disk
        assert SECRET.encode() not in file.read_bytes()
    await sessions.erase(planned.id, 1.0)
    assert await log.texts(planned.id) == {}
    await database.close()


async def test_a_token_opens_only_its_own_seat(tmp_path: Path, where: Path | str) -> None:
    database = Database.open(where)
    vault, session = Vault(tmp_path / "key"), SessionId("s")
    vault.make(session)
    people = People(database, vault)
    ana, token = await people.add(session, Role.LEARNER, "Ana")
    ben, _ = await people.add(session, Role.LEARNER, "Ben")
    assert await people.by_token(session, ana.id, token) == ana
    assert await people.by_token(session, ben.id, token) is None
    assert await people.by_token(SessionId("other"), ana.id, token) is None
    await database.close()


def test_a_name_loses_what_cannot_be_seen() -> None:
    assert clean_name("  Ana\u202e \u200b Li ") == "Ana Li"
    with pytest.raises(BadName):
        clean_name("\u200b")
