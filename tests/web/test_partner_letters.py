"""Letters at the server: whose they are, what it takes, and how they end."""

import base64
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from duologue.record.bonds import Told
from duologue.record.database import EVERYTHING, Database
from duologue.record.erase_again import erase_again
from duologue.record.members import Change, Member, fresh_member_id
from duologue.record.partner_letters import MOST_WAITING, PartnerLetters
from duologue.record.vault import Vault
from duologue.web.pages.partner_letters import SIZE
from support.classroom import Classroom, classroom


def base64_of(letter: str, size: int) -> str:
    return base64.b64encode(letter.encode() * size).decode()


def card_of(letter: str) -> dict[str, str]:
    """Made up: the server cannot tell, and need not."""
    key = base64_of(letter, 65)
    return {"device": key, "letters": key, "signature": base64_of(letter, 64)}


def letter_to(reader: str, key: str) -> dict[str, str]:
    return {"reader": reader, "sealed_for": base64_of(key, 65), "sealed": base64_of("x", SIZE)}


class Group:
    """Ana and Ben are partners, Cleo is not; each on the one device of their link."""

    def __init__(self, room: Classroom) -> None:
        self.room, self.ids, self.devices = room, {}, {}

    async def begin(self) -> None:
        staff, _ = await self.room.staff()
        duologue = self.room.duologue
        self.cohort = (await duologue.cohorts.create(staff, "C", None, 0.0)).id
        people = [Member(id=fresh_member_id(), name=name) for name in ("Ana", "Ben", "Cleo")]
        await duologue.members.change(self.cohort, Change.ADDED, 0.0, put=people)
        self.ids = {p.name: p.id for p in people}
        group = frozenset({self.ids["Ana"], self.ids["Ben"]})
        told = Told(met={group: 1}, groups=[group], came=group)
        await duologue.bonds.learn(self.cohort, told)
        for name in self.ids:
            self.devices[name] = await self.device(name)

    async def device(self, name: str) -> tuple[httpx.AsyncClient, str]:
        token = await self.room.duologue.links.token(self.cohort, self.ids[name])
        client, home = self.room.client(), f"/with/{token}"
        await client.post(home)
        return client, home

    async def post(self, who: str, path: str, json: object = None) -> httpx.Response:
        client, home = self.devices[who]
        return await client.post(f"{home}/letters{path}", json=json)

    async def box(self, who: str) -> dict[str, object]:
        client, home = self.devices[who]
        return (await client.get(f"{home}/letters")).json()  # type: ignore[no-any-return]


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
