"""Copies of notes at the server: whose they are, what is one, and how they end."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from duologue.record.database import EVERYTHING, Database
from duologue.record.erase_again import erase_again
from duologue.record.note_copies import NoteCopies
from duologue.record.vault import Vault
from support.classroom import classroom
from support.cohort_group import SMALLEST, Group, base64_of, copy_of


@pytest.fixture
async def group(tmp_path: Path) -> AsyncIterator[Group]:
    async with classroom(tmp_path) as room:
        made = Group(room)
        await made.begin()
        yield made


async def test_a_copy_is_its_owners_alone_and_each_follows_the_one_before(group: Group) -> None:
    ana, home = group.devices["Ana"]
    assert (await ana.get(f"{home}/copy")).json()["copy"] is None
    for number, status in ((2, 409), (1, 204), (1, 409), (2, 204)):
        answer = await ana.post(f"{home}/copy", json=copy_of(number, str(number)))
        assert answer.status_code == status
    assert (await ana.get(f"{home}/copy")).json()["copy"] == copy_of(2, "2")
    ben, bens = group.devices["Ben"]
    assert (await ben.get(f"{bens}/copy")).json()["copy"] is None
    for device in (ben, group.room.client()):
        assert (await device.get(f"{home}/copy")).status_code == 404
        assert (await device.post(f"{home}/copy", json=copy_of(3))).status_code == 404
        assert (await device.post(f"{home}/copy/end")).status_code == 404
    for bad in (
        copy_of(3) | {"sealed": base64_of("x", SMALLEST + 1)}, copy_of(3) | {"ways": {}}, [], {},
        copy_of(3) | {"ways": {"code": "", "sentence": "", "salt": ""}},
    ):  # fmt: skip
        assert (await ana.post(f"{home}/copy", json=bad)).status_code == 400
    assert (await ana.get(f"{home}/copy")).json()["copy"]["number"] == 2


async def test_a_copy_that_was_ended_stays_ended(group: Group, tmp_path: Path) -> None:
    ana, home = group.devices["Ana"]
    await ana.post(f"{home}/copy", json=copy_of(1))
    await group.room.duologue.database.sweep()
    file = shutil.copy(tmp_path / "duologue.sqlite3", tmp_path / "copy.sqlite3")
    assert (await ana.post(f"{home}/copy/end")).status_code == 204
    assert (await ana.get(f"{home}/copy")).json()["copy"] is None
    restored, vault = Database.open(Path(file)), Vault(tmp_path / "keys")
    copies, member = NoteCopies(restored, vault), group.ids["Ana"]
    assert await copies.of(group.cohort, member) is not None
    erased = vault.erasures.all()
    await restored.write(lambda c: erase_again(c, erased), within=EVERYTHING)
    assert await copies.of(group.cohort, member) is None
    # A new one after the end is another copy, which that record does not end.
    assert (await ana.post(f"{home}/copy", json=copy_of(1))).status_code == 204
    database = group.room.duologue.database
    await database.write(lambda c: erase_again(c, erased), within=EVERYTHING)
    assert (await ana.get(f"{home}/copy")).json()["copy"] is not None
    await group.room.duologue.members.forget(group.cohort, member)
    assert await group.room.duologue.note_copies.of(group.cohort, member) is None
    await restored.close()
