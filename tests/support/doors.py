"""A cohort whose people come through the doors of their own links, with real cookies and forms."""

import re

import httpx

from duologue.record.members import Change, Member, fresh_member_id
from duologue.record.people import Participant
from duologue.record.sessions import Planned
from duologue.vocabulary import CohortId, PersonId, Role
from support.classroom import Classroom, Seat, plan_of


class Doors:
    """Marta leads; `names` are on the list, each with an address and the one device of their link.

    Of one session after the other: `plan`, then who comes goes through its `door`.
    """

    def __init__(self, room: Classroom, *names: str) -> None:
        self.room, self.names = room, names
        self.devices: dict[str, tuple[httpx.AsyncClient, str]] = {}

    async def begin(self) -> "Doors":
        self.staff, self.cookie = await self.room.staff("Marta")
        return await self.fill()

    async def begin_as(self, other: "Doors") -> "Doors":
        """Another cohort of who leads that one."""
        self.staff, self.cookie = other.staff, other.cookie
        return await self.fill()

    async def fill(self) -> "Doors":
        duologue = self.room.duologue
        self.cohort = CohortId((await duologue.cohorts.create(self.staff, "C", None, 0.0)).id)
        people = [
            Member(id=fresh_member_id(), name=name, email=f"{name.lower()}@e.org")
            for name in self.names
        ]
        await duologue.members.change(self.cohort, Change.ADDED, 0.0, put=people)
        await self.open_links()
        return self

    async def open_links(self) -> None:
        """Everybody on the list says that this is their device."""
        self.members = {
            x.member.name: x.member for x in await self.room.duologue.members.of(self.cohort)
        }
        for name, member in self.members.items():
            token = await self.room.duologue.links.token(self.cohort, member.id)
            client, home = self.room.client(), f"/with/{token}"
            await client.post(home)
            self.devices[name] = client, home

    async def plan(self, text: str) -> Planned:
        planned, _ = await self.room.duologue.plan(plan_of(text), self.staff, cohort=self.cohort)
        self.room.planned = planned
        return planned

    async def look(self, name: str) -> str:
        """The door of the session that was planned last, as they see it."""
        client, home = self.devices[name]
        return (await client.get(f"{home}/{self.room.planned.id}")).text

    async def home(self, name: str) -> str:
        client, home = self.devices[name]
        return (await client.get(home)).text

    async def come(self, name: str, say: str = "") -> Seat:
        """Goes in; says the same about everything that is asked, or nothing."""
        client, home = self.devices[name]
        fields = re.findall(r'name="(let \w+)"', await self.look(name))
        form = dict.fromkeys(fields, say) if say else {}
        entered = await client.post(f"{home}/{self.room.planned.id}", data=form)
        assert entered.status_code == 303, entered.text
        id = PersonId(entered.headers["location"].split("/")[-1])
        person = Participant(id, self.room.planned.id, Role.LEARNER, name)
        token = re.search(r"seat=([^;]+)", entered.headers["set-cookie"])
        assert token
        seat = Seat(self.room, person, token[1])
        self.room.seats.append(seat)
        return await seat.open()

    async def lead(self) -> Seat:
        return await self.room.enter("Marta", Role.FACILITATOR)
