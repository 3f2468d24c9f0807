"""Three people of a cohort, each on the one device of their link."""

import httpx

from duologue.record.bonds import Told
from duologue.record.members import Change, Member, fresh_member_id
from duologue.vocabulary import CohortId, MemberId
from support.classroom import Classroom


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
