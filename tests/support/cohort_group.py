"""Three people of a cohort, each on the one device of their link; and what their devices send, as
far as a server can tell."""

import base64

import httpx

from duologue.record.bonds import Told
from duologue.record.members import Change, Member, fresh_member_id
from duologue.vocabulary import CohortId, MemberId
from duologue.web.pages.partner_letters import SIZE as SIZE
from support.classroom import Classroom

# Bytes of the smallest copy.
SMALLEST = 16 * 1024 + 12 + 16


def base64_of(letter: str, size: int) -> str:
    return base64.b64encode(letter.encode() * size).decode()


def card_of(letter: str) -> dict[str, str]:
    """Made up: the server cannot tell, and need not."""
    key = base64_of(letter, 65)
    return {"device": key, "letters": key, "signature": base64_of(letter, 64)}


def letter_to(reader: str, key: str) -> dict[str, str]:
    return {"reader": reader, "sealed_for": base64_of(key, 65), "sealed": base64_of("x", SIZE)}


def copy_of(number: int, letter: str = "x") -> dict[str, object]:
    wrapped = base64_of("w", 60)
    ways = {"code": wrapped, "sentence": wrapped, "salt": base64_of("s", 16)}
    return {"number": number, "ways": ways, "sealed": base64_of(letter, SMALLEST)}


class Group:
    """Ana and Ben are partners, Cleo is not."""

    def __init__(self, room: Classroom) -> None:
        self.room = room
        self.ids: dict[str, MemberId] = {}
        self.devices: dict[str, tuple[httpx.AsyncClient, str]] = {}
        self.cohort = CohortId("")

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
