"""Letters at the server: whose they are, what it takes, and how they end."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from duologue.record.database import EVERYTHING, Database
from duologue.record.erase_again import erase_again
from duologue.record.partner_letters import MOST_WAITING, PartnerLetters
from duologue.record.vault import Vault
from support.classroom import classroom
from support.cohort_group import SIZE, Group, base64_of, card_of, letter_to


@pytest.fixture
async def group(tmp_path: Path) -> AsyncIterator[Group]:
    async with classroom(tmp_path) as room:
        made = Group(room)
        await made.begin()
        yield made


async def test_a_letter_is_between_two_and_ends_when_it_is_read(group: Group) -> None:
    for name in ("Ana", "Ben", "Cleo"):
        assert (await group.post(name, "/key", card_of(name[0]))).status_code == 204
    sent = await group.post("Ana", "", letter_to(group.ids["Ben"], "B"))
    id = sent.json()["id"]
    (waiting,) = (await group.box("Ben"))["waiting"]  # type: ignore[misc]
    assert (waiting["id"], waiting["author"]) == (id, group.ids["Ana"])
    assert waiting["sealed"] == base64_of("x", SIZE)
    assert (await group.box("Cleo"))["waiting"] == (await group.box("Ana"))["waiting"] == []
    assert (await group.box("Cleo"))["partners"] == []
    # Nobody else ends it: not who wrote it by reading, not who received it by taking it back.
    for who, what in (("Ana", "read"), ("Cleo", "read"), ("Cleo", "back"), ("Ben", "back")):
        await group.post(who, f"/{id}/{what}")
    assert len((await group.box("Ben"))["waiting"]) == 1  # type: ignore[arg-type]
    assert (await group.post("Ben", f"/{id}/read")).status_code == 204
    assert (await group.box("Ben"))["waiting"] == []
    (told,) = (await group.box("Ana"))["sent"]  # type: ignore[misc]
    assert told["read"]


async def test_what_is_no_letter_or_not_for_a_partner_is_refused(group: Group) -> None:
    for name in ("Ana", "Ben", "Cleo"):
        await group.post(name, "/key", card_of(name[0]))
    ben = letter_to(group.ids["Ben"], "B")
    short = ben | {"sealed": base64_of("x", SIZE - 1)}
    for letter in (short, ben | {"sealed": "é"}, ben | {"also": 1}, {}, [], "x" * 70_000):
        assert (await group.post("Ana", "", letter)).status_code in (400, 413)
    assert (await group.post("Ana", "", letter_to(group.ids["Cleo"], "C"))).status_code == 404
    assert (await group.post("Cleo", "", ben)).status_code == 404
    assert (await group.post("Ana", "/key", card_of("A") | {"letters": "AA=="})).status_code == 400
    changed = await group.post("Ana", "", letter_to(group.ids["Ben"], "Q"))
    assert (changed.status_code, changed.json()) == (409, {"why": "changed"})
    for _ in range(MOST_WAITING):
        assert (await group.post("Ana", "", ben)).status_code == 200
    assert (await group.post("Ana", "", ben)).json() == {"why": "too-many"}


async def test_a_device_that_the_link_does_not_know_learns_nothing(group: Group) -> None:
    await group.post("Ana", "/key", card_of("A"))
    _, home = group.devices["Ana"]
    stranger = group.room.client()
    for path in ("letters", "partner"):
        answer = await stranger.get(f"{home}/{path}")
        assert answer.status_code in (303, 404)
        assert "Ana" not in answer.text
    assert (await stranger.post(f"{home}/letters/key", json=card_of("Z"))).status_code == 404
    assert (await group.box("Ana"))["me"]["card"] == card_of("A")  # type: ignore[index]


async def test_letters_end_with_their_people_and_stay_ended(group: Group, tmp_path: Path) -> None:
    duologue, cohort = group.room.duologue, group.cohort
    for name in ("Ana", "Ben"):
        await group.post(name, "/key", card_of(name[0]))
    ids = []
    for _ in range(3):
        sent = await group.post("Ana", "", letter_to(group.ids["Ben"], "B"))
        ids.append(sent.json()["id"])
    await duologue.database.sweep()
    copy = shutil.copy(tmp_path / "duologue.sqlite3", tmp_path / "copy.sqlite3")
    await group.post("Ben", f"/{ids[0]}/read")
    await group.post("Ana", f"/{ids[1]}/back")
    restored, vault = Database.open(Path(copy)), Vault(tmp_path / "keys")
    letters = PartnerLetters(restored, vault)
    assert len(await letters.waiting(cohort, group.ids["Ben"])) == 3
    erased = vault.erasures.all()
    await restored.write(lambda c: erase_again(c, erased), within=EVERYTHING)
    assert [x.id for x in await letters.waiting(cohort, group.ids["Ben"])] == ids[2:]
    # Whoever is forgotten takes along what they wrote, and what waits for them opens no more.
    await duologue.members.forget(cohort, group.ids["Ben"])
    assert await letters.waiting(cohort, group.ids["Ben"]) == []
    assert await duologue.letters.sent(cohort, group.ids["Ana"]) == []
    assert await duologue.letters.cards(cohort, list(group.ids.values())) != {}
    await restored.close()
    await duologue.erase_cohort(cohort)
    assert await duologue.letters.cards(cohort, list(group.ids.values())) == {}
