"""A cohort from its list to its second session: brought, invited, recognised, and back again."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from duologue.vocabulary import Role
from support.classroom import Classroom, Seat, classroom

SHEET = (
    "Name;E-Mail;Vorgesetzte;Standort\r\n"
    "Lopez, Ana;ana@example.org;;Rome\r\nBen Okafor;ben@example.org;Ana Lopez;Rome\r\n"
    "Cleo Stern;cleo@example.org;ana@example.org;Oslo\r\nDov;dov@;;=1+1\r\n"
    "Ben Okafor;ben@example.org\r\n"
)


COURSE = """\
---
course: C
---
# First · 30 min

## icebreaker · T · 5 min · rooms of 3

Do it.

## partners · P · 10 min

Talk.

# Second · 30 min

## partners · P · 10 min

Talk.
"""


class Cohort:
    def __init__(self, room: Classroom, office: httpx.AsyncClient, path: str) -> None:
        self.room, self.office, self.path = room, office, path

    @property
    def id(self) -> str:
        return self.path.rpartition("/")[2]

    async def members(self) -> dict[str, str]:
        listed = await self.room.duologue.members.of(self.id)
        return {x.member.name: x.member.id for x in listed}

    async def link(self, name: str) -> str:
        token = await self.room.duologue.links.token(self.id, (await self.members())[name])
        return f"/with/{token}"

    async def session(self, number: int, when: str = "", **more: str) -> str:
        form = {"number": str(number), "when": when, "zone": "Europe/Paris"} | more
        made = await self.office.post(f"{self.path}/sessions", data=form)
        assert made.status_code == 303, made.text
        planned = await self.room.duologue.sessions.of_cohort(self.id)
        return next(s.id for s in planned if s.number == number)

    async def come(self, link: str, session: str, device: httpx.AsyncClient) -> Seat:
        """Through the door of one's own link, onto a socket."""
        entered = await device.post(f"{link}/{session}")
        assert entered.status_code == 303, entered.text
        path = entered.headers["location"]
        token = next(c.value for c in device.cookies.jar if c.name == "seat" and c.path == path)
        person = await self.room.duologue.people.by_token(session, path.rpartition("/")[2], token)
        assert person is not None
        seat = Seat(self.room, person, token)
        self.room.seats.append(seat)
        return await seat.open()


@asynccontextmanager
async def cohort_in(home: Path, **settings: object) -> AsyncIterator[Cohort]:
    async with classroom(home, **settings) as room:
        _, token = await room.staff()
        office = room.client({"staff": token})
        course = await office.post("/office/courses", data={"text": COURSE})
        form = {"title": "Team leads", "course": course.headers["location"].rpartition("/")[2]}
        made = await office.post("/office/cohorts", data=form)
        yield Cohort(room, office, made.headers["location"])


@pytest.fixture
async def cohort(tmp_path: Path) -> AsyncIterator[Cohort]:
    async with cohort_in(tmp_path) as made:
        yield made


@pytest.mark.parametrize("unit", ["janus+ws://127.0.0.1:8188", ""])
async def test_a_session_may_be_planned_so_that_everyone_is_seen_and_says_so_at_its_door(
    tmp_path: Path, unit: str
) -> None:
    """Only where a unit forwards; whoever could listen is named before the person goes in."""
    secret = "between the two of us" if unit else ""
    async with cohort_in(tmp_path, sfu=unit, sfu_secret=secret) as cohort:
        await cohort.office.post(f"{cohort.path}/people", data={"name": "Ana Lopez"})
        assert ("everyone is seen" in (await cohort.office.get(cohort.path)).text) is bool(unit)
        plain, seen = await cohort.session(1), await cohort.session(2, place="seen")
        link, device = await cohort.link("Ana Lopez"), cohort.room.client()
        await device.post(link)
        for session, told in ((plain, False), (seen, bool(unit))):
            host = await cohort.room.duologue.hosts.of(session)
            assert host.state.plan.forwarded == ("127.0.0.1" if told else "")
            door = (await device.get(f"{link}/{session}")).text
            assert ("pass through 127.0.0.1" in door) is told


async def test_a_cohort_goes_from_its_list_to_its_second_session(cohort: Cohort) -> None:
    room, office = cohort.room, cohort.office
    looked = await office.post(f"{cohort.path}/bring", data={"text": SHEET})
    assert looked.status_code == 200
    assert "Line 5" in looked.text  # dov@ is no address, and his site a formula
    assert "Line 6" in looked.text  # Ben once more
    assert await cohort.members() == {}  # looking keeps nothing
    kept = await office.post(f"{cohort.path}/bring", data={"text": SHEET, "keep": "1"})
    assert kept.status_code == 303
    assert set(await cohort.members()) == {"Ana Lopez", "Ben Okafor", "Cleo Stern", "Dov"}

    first = await cohort.session(1)
    planned = (await room.duologue.sessions.these([first]))[first]
    assert (await room.client().get(f"/join/{planned.join_code}")).status_code == 403
    lead = await room.enter("Marta", Role.FACILITATOR, planned)
    seats, devices = {}, {}
    for name in await cohort.members():
        link, device = await cohort.link(name), room.client()
        assert name.split()[0] in (await device.get(link)).text
        assert (await device.post(f"{link}/{first}")).status_code == 404  # not on this device yet
        assert (await device.post(link)).status_code == 303
        seats[name], devices[name] = await cohort.come(link, first, device), device
    await lead.settle()
    ana = seats["Ana Lopez"].id
    lines = {frozenset(two) for two in lead.view["rules"]["lines"]}  # type: ignore[index]
    assert lines == {frozenset({ana, seats[n].id}) for n in ("Ben Okafor", "Cleo Stern")}

    # Partners, found in the first session, are partners in the second.
    for position in (-1, 0):
        assert await lead.do("next-activity", after=position) == "done"
    for seat in (lead, *seats.values()):
        await seat.settle()
    partner = {n: s.view["partner"]["people"] for n, s in seats.items()}  # type: ignore[index]
    named = {s.id: n for n, s in seats.items()}
    assert all(partner.values())
    await lead.do("close-session")
    await lead.settle()
    again = await cohort.session(2, "2099-03-20T10:00")
    own = await devices["Dov"].get(await cohort.link("Dov"))
    assert all(named[p] in own.text for p in partner["Dov"])
    assert "@" not in re.sub(r"<[^>]+>", "", own.text)  # nobody's address
    following = (await room.duologue.sessions.these([again]))[again]
    lead2 = await room.enter("Marta", Role.FACILITATOR, following)
    later = {n: await cohort.come(await cohort.link(n), again, devices[n]) for n in seats}
    for seat in (lead2, *later.values()):
        await seat.settle()
    back = {s.id: n for n, s in later.items()}
    for name, seat in later.items():
        theirs = {back[p] for p in seat.view["partner"]["people"]}  # type: ignore[index]
        assert theirs == {named[p] for p in partner[name]}


async def test_a_session_for_a_group_is_for_nobody_else(cohort: Cohort) -> None:
    """Who is not in it finds it on no page of theirs, is not invited, and is not let in."""
    for name, group in (("Ana Lopez", "Blue; Red"), ("Ben Okafor", "blue"), ("Cleo Stern", "Red")):
        person = {"name": name, "groups": group, "email": f"{name[:3]}@d.example"}
        await cohort.office.post(f"{cohort.path}/people", data=person)
    everybodys = await cohort.session(1, "2099-03-20T10:00")
    reds = await cohort.session(2, "2099-03-21T10:00", group="Red")
    assert "For the group Red" in (await cohort.office.get(cohort.path)).text
    invite = f"/office/sessions/{reds}/invite"
    assert "2 people on the list" in (await cohort.office.get(invite)).text
    await cohort.office.post(invite)
    invited = await cohort.room.duologue.invited.of(reds)
    assert {x.person.name for x in invited} == {"Ana Lopez", "Cleo Stern"}
    for name, comes in (("Ana Lopez", True), ("Ben Okafor", False), ("Cleo Stern", True)):
        link, device = await cohort.link(name), cohort.room.client()
        await device.post(link)
        own = (await device.get(link)).text
        assert "First" in own
        assert ("Second" in own) is comes
        for path in (f"{link}/{reds}", f"{link}/{reds}/calendar"):
            assert ((await device.get(path)).status_code == 200) is comes
        assert ((await device.post(f"{link}/{reds}")).status_code == 303) is comes
        assert (await device.get(f"{link}/{everybodys}")).status_code == 200
    listed = await (await cohort.room.duologue.hosts.of(reds)).roster.entries()
    assert {entry.name for entry in listed} == {"Ana Lopez", "Cleo Stern"}
    # What the list does not say is no group.
    await cohort.session(1, group="Green")
    planned = await cohort.room.duologue.sessions.of_cohort(cohort.id)
    assert sorted(str(s.for_group) for s in planned) == ["None", "None", "Red"]


async def test_a_link_opens_on_one_device_until_somebody_lets_the_next_one_in(
    cohort: Cohort,
) -> None:
    await cohort.office.post(f"{cohort.path}/people", data={"name": "Ana Lopez"})
    link, first, second = await cohort.link("Ana Lopez"), cohort.room.client(), cohort.room.client()
    for _ in range(2):  # a mail program looks at it, and it is still nobody's
        assert (await cohort.room.client().get(link)).status_code == 200
    assert (await first.post(link)).status_code == 303
    assert (await first.get(link)).status_code == 200
    for answer in (await second.get(link), await second.post(link)):
        assert answer.status_code == 403
        assert "Ana" not in answer.text
    await second.post(f"{link}/ask")
    person = f"{cohort.path}/people/{(await cohort.members())['Ana Lopez']}"
    assert "asks to come in" in (await cohort.office.get(f"{cohort.path}/people")).text
    await cohort.office.post(f"{person}/release")
    assert (await second.post(link)).status_code == 303
    assert (await first.get(link)).status_code == 403
    await cohort.office.post(f"{person}/link")
    assert (await second.get(link)).status_code == 404
    await cohort.office.post(f"{person}/remove")
    gone = await cohort.link("Ana Lopez") if await cohort.members() else ""
    assert gone == ""
    await cohort.office.post(f"{cohort.path}/people/undo")
    assert set(await cohort.members()) == {"Ana Lopez"}
