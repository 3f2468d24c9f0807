"""A backup is made while others write, comes back whole on either database, and who was erased
since stays erased, also where the keys come from an old copy."""

import asyncio
import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from duologue.record.audit import A_DAY, audit
from duologue.record.backup import back_up, forget_older, restore
from duologue.record.courses import Courses
from duologue.record.database import Database
from duologue.record.erasures import Erased, Erasure, Erasures
from duologue.record.event_log import Beside, Entry, EventLog
from duologue.record.invited import Invited, Person
from duologue.record.keys import KeysMissing, OtherKeys, mirror
from duologue.record.move import NotEmpty
from duologue.record.people import People
from duologue.record.sessions import Planned, Sessions
from duologue.record.staff import Staff
from duologue.record.vault import Vault
from duologue.session.events import STORED_FORMAT, PersonArrived, PersonForgotten
from duologue.session.upgrade import LogReader
from duologue.vocabulary import PersonId, Role, SessionId, TextId
from support.postgres import Cluster

NOW = time.time()
NAMES = {"Ana Canary", "Ben Canary", "Cleo Canary"}


@pytest.fixture(autouse=True)
def _as_the_command_line_does() -> None:
    os.umask(0o077)


class Place:
    """An installation's database and keys, and the stores on them."""

    def __init__(self, where: Path | str, home: Path) -> None:
        self.where, self.home, self.keys = where, home, home / "keys"
        self.database, self.vault = Database.open(where), Vault(home / "keys")
        self.people, self.log = (
            People(self.database, self.vault),
            EventLog(self.database, self.vault),
        )
        self.sessions = Sessions(self.database, self.vault)
        self.invited = Invited(self.database, self.vault)
        self.courses = Courses(self.database, self.vault.erasures)
        self.staff = Staff(self.database)

    async def arrive(self, session: Planned, name: str, version: int) -> PersonId:
        """A learner in the log, with a line that the class reads."""
        person, _ = await self.people.add(session.id, Role.LEARNER, name)
        events = msgspec.json.encode([PersonArrived(person.id, Role.LEARNER)])
        entry = Entry(version=version, at=NOW, command=None, format=STORED_FORMAT, events=events)
        beside = Beside({TextId(f"t-{person.id}"): f"a line of {name}"}, author=person.id)
        await self.log.append(session.id, entry, beside)
        return person.id

    def back_up(self, into: Path, at: float = NOW) -> Path:
        moment = datetime.fromtimestamp(at, UTC)
        return back_up(self.where, self.keys, into, into / "keys", moment, _told).file

    async def names(self, session: SessionId) -> set[str]:
        return set((await self.people.names(session)).values())

    def troubles(self) -> list[tuple[str, str]]:
        found = audit(self.where, self.home, 30.0, NOW, _told)
        return [(trouble.what, trouble.where) for trouble in found.troubles]


def _told(_: str, __: float) -> None:
    pass


async def test_a_restored_backup_is_sound_and_who_was_erased_stays_erased(
    where: Path | str, tmp_path: Path, postgres: Cluster
) -> None:
    home = tmp_path / "home"
    here = Place(home / "duologue.sqlite3" if isinstance(where, Path) else where, home)
    staff = "m"
    kept, _ = await here.sessions.create("One", NOW, staff)
    gone, _ = await here.sessions.create("Two", NOW, staff)
    ana, _ben = await here.arrive(kept, "Ana Canary", 1), await here.arrive(kept, "Ben Canary", 2)
    await here.arrive(gone, "Cleo Canary", 1)
    course = await here.courses.add(staff, "A course", "---\ncourse: A\n---\n", NOW)
    await here.invited.add(kept.id, [Person("dov@example.org", "Dov")], NOW, None)
    invitation = await here.staff.invite(NOW)

    writing = asyncio.create_task(write_on(here, gone.id))
    await asyncio.sleep(0.05)
    old = await asyncio.to_thread(here.back_up, tmp_path / "backups")
    assert not writing.done()
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    old_keys = shutil.copytree(tmp_path / "backups/keys", tmp_path / "old keys")

    await here.people.forget(kept.id, ana)
    await here.sessions.erase(gone.id, NOW)
    await here.courses.remove(staff, course.id)
    (dov,) = await here.invited.of(kept.id)
    await here.invited.withdraw(kept.id, dov.id, NOW)
    await asyncio.to_thread(here.back_up, tmp_path / "backups", NOW + 60)

    # Today's keys; old keys and today's record; and the other database than it came from.
    newest = tmp_path / "backups/keys"
    elsewhere = postgres.fresh() if isinstance(where, Path) else tmp_path / "b/duologue.sqlite3"
    for name, into, keys, records in (
        ("a", tmp_path / "a/duologue.sqlite3", newest, []),
        ("b", elsewhere, old_keys, [newest / "erased"]),
    ):
        done = restore(old, keys, records, into, tmp_path / name / "keys", _told)
        assert done.erased_again == 4
        there = Place(into, tmp_path / name)
        assert there.troubles() == []
        assert await there.names(kept.id) == {"Ben Canary"}
        assert set((await there.log.texts(kept.id)).values()) == {"a line of Ben Canary"}
        assert await there.log.read(gone.id) == []
        assert await there.courses.of(staff) == []
        assert await there.invited.of(kept.id) == []
        assert not await there.staff.invitation_is_open(invitation, NOW)
        reader = LogReader()
        told = [e for x in await there.log.read(kept.id) for e in reader.read(x.format, x.events)]
        assert told[2:] == [PersonForgotten(ana)]
        with pytest.raises(NotEmpty):
            restore(old, keys, records, into, tmp_path / name / "keys", _told)
        await there.database.close()
        assert audited(into, tmp_path / name) == 0

    # Without a newer record they are back: that is what the record is for. The audit sees it.
    before = tmp_path / "c/duologue.sqlite3"
    assert restore(old, old_keys, [], before, tmp_path / "c/keys", _told).erased_again == 0
    back = Place(before, tmp_path / "c")
    assert await back.names(kept.id) | await back.names(gone.id) == NAMES
    back.vault.erasures.learn(Erasures(newest / "erased").all().items())
    assert ("a person that was erased, and is here again", ana) in back.troubles()
    assert audited(before, tmp_path / "c") == 1
    for each in (here, back):
        await each.database.close()


def audited(where: Path | str, home: Path) -> int:
    """What `duologue audit` ends with there."""
    database = {} if isinstance(where, Path) else {"DUOLOGUE_DATABASE": where}
    command = [sys.executable, "-m", "duologue", "audit", "--data", str(home)]
    return subprocess.run(
        command, env=os.environ | database, check=False, stdout=subprocess.DEVNULL
    ).returncode


async def write_on(place: Place, session: SessionId) -> None:
    for version in range(2, 100_000):
        entry = Entry(version=version, at=NOW, command=None, format=STORED_FORMAT, events=b"[]")
        await place.log.append(session, entry, Beside())


def test_a_key_is_destroyed_in_the_copy_only_when_somebody_erased_it(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "keys")
    for session in ("a", "b", "c"):
        vault.make(SessionId(session))
        vault.make(SessionId(session), PersonId("p"))
    assert mirror(tmp_path / "keys", tmp_path / "copy").copied == 7
    (tmp_path / "keys/a.key").unlink()  # a fault of the disk, and nobody's wish
    vault.destroy(SessionId("b"), PersonId("p"))
    vault.destroy(SessionId("c"))
    again = mirror(tmp_path / "keys", tmp_path / "copy")
    assert (again.copied, again.destroyed, again.missing) == (0, 3, 1)
    left = sorted(file.name for file in (tmp_path / "copy").glob("*.key"))
    assert left == ["a.key", "a.p.key", "b.key", "master.key"]
    # A copy from before brings nothing of it back.
    assert mirror(tmp_path / "copy", tmp_path / "keys").copied == 1
    Vault(tmp_path / "other")
    with pytest.raises(OtherKeys):
        mirror(tmp_path / "keys", tmp_path / "other")
    with pytest.raises(KeysMissing):
        mirror(tmp_path / "nowhere", tmp_path / "copy")


def test_a_record_that_a_power_cut_tore_is_read_and_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "erased"
    record = Erasures(file)
    record.note(Erased.SESSION, "a")
    with file.open("a") as opened:
        opened.write("2026-11-25T04:0")
    assert list(record.all()) == [Erasure(Erased.SESSION, "a")]
    record.note(Erased.PERSON, "p", "s")
    assert list(record.all()) == [Erasure(Erased.SESSION, "a"), Erasure(Erased.PERSON, "p", "s")]


def test_only_the_newest_backups_are_kept(tmp_path: Path) -> None:
    here = Place(tmp_path / "duologue.sqlite3", tmp_path)
    files = [here.back_up(tmp_path / "backups", NOW + i * A_DAY) for i in range(3)]
    assert forget_older(tmp_path / "backups", 2) == files[:1]
    assert sorted((tmp_path / "backups").glob("*.sqlite3")) == files[1:]
