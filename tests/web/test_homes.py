"""Where each begins: a sponsor with the reports of their cohorts, a designer with courses, findings
and rehearsals, a facilitator with what is next; and everything there that can be taken back."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.insight.rehearsal import Report
from duologue.record.members import Listed
from duologue.vocabulary import CohortId, StaffRole
from duologue.web.rehearsals import Rehearsals
from support.house import WORDS, House

PLAN = Plan(
    title="A course", floor=5, items=library()[:2],
    waves=(
        Wave(moment=Moment.BEFORE, opens_at=0, closes_at=DAY),
        Wave(moment=Moment.AFTER, opens_at=0, closes_at=DAY),
    ),
    inside=(Moment.BEFORE, Moment.AFTER),
)  # fmt: skip
COURSE = """---
course: Saying it
leaves the room: answers to the pulse, as class totals of 5 or more
---
# One · 20 min
## pulse · Before we begin · 3 min · instrument before
## icebreaker · I · 10 min · rooms of 2
## pulse · Before you go · 3 min · instrument after
"""


class Homes:
    def __init__(self, house: House) -> None:
        self.house = house

    async def begin(self) -> None:
        self.marta = await self.house.newcomer()
        made = await self.marta.post("/office/courses", data={"text": COURSE})
        self.course = str(made.headers["location"])
        self.at = await self.cohort("Leads")
        self.sue = await self.colleague("Sue", StaffRole.SPONSOR)

    async def colleague(self, name: str, role: StaffRole) -> httpx.AsyncClient:
        token = await self.house.duologue.staff.invite(self.house.clock.now(), (role,))
        client = self.house.browser()
        await client.post(f"/welcome/{token}", data={"name": name, "password": WORDS})
        return client

    async def cohort(self, title: str) -> str:
        form = {"title": title, "course": self.course.rpartition("/")[2]}
        return str((await self.marta.post("/office/cohorts", data=form)).headers["location"])

    async def pulse(self, at: str, title: str) -> str:
        """Asked in a session of the cohort; its sponsor code."""
        duologue = self.house.duologue
        staff = (await duologue.team.everybody())[0].member.id
        plan = Plan(**{f: getattr(PLAN, f) for f in PLAN.__struct_fields__} | {"title": title})
        pulse = await duologue.pulses.make(staff, plan, self.house.clock.now())
        await self.marta.post(f"{at}/sessions", data={"number": "1"})
        session = re.findall(r"/office/sessions/(\w+)", (await self.marta.get(at)).text)[-1]
        connected = await self.marta.post(
            f"/insight/{pulse.id}/sessions", data={"session": session}
        )
        assert connected.status_code == 303, connected.text
        return pulse.sponsor_code

    async def listed(self) -> list[Listed]:
        return await self.house.duologue.members.of(CohortId(self.at.rpartition("/")[2]))

    async def names(self) -> list[str]:
        return [x.member.name for x in await self.listed()]


@pytest.fixture
async def homes(tmp_path: Path) -> AsyncIterator[Homes]:
    made = Homes(House(tmp_path))
    await made.begin()
    yield made
    await made.house.duologue.close()


async def test_a_sponsor_finds_the_reports_of_their_cohorts_and_nothing_else(homes: Homes) -> None:
    other = await homes.cohort("Others")
    ours, theirs = await homes.pulse(homes.at, "Ours"), await homes.pulse(other, "Theirs")
    assert "No cohort has put you down" in (await homes.sue.get("/reports")).text
    refused = await homes.marta.post(f"{homes.at}/sponsors", data={"name": "Nobody"})
    assert refused.status_code == 400
    # The role is the administrators' to give, not the facilitators'.
    await homes.colleague("Dora", StaffRole.DESIGNER)
    assert (
        await homes.marta.post(f"{homes.at}/sponsors", data={"name": "Dora"})
    ).status_code == 400
    assert (await homes.marta.post(f"{homes.at}/sponsors", data={"name": "Sue"})).status_code == 303
    page = (await homes.sue.get("/reports")).text
    assert f"/sponsor/{ours}" in page
    assert "Leads" in page
    for secret in (theirs, "Others", "/office/"):
        assert secret not in page
    # Nobody has answered: there is no number to show.
    report = (await homes.sue.get(f"/sponsor/{ours}")).text
    assert not re.search(r"\d+ of \d+|%", re.sub(r"<[^>]+>", "", report))
    sues = re.search(r'name="stop" value="(\w+)" aria-label="Sue no longer reads', (
        await homes.marta.get(homes.at)
    ).text)  # fmt: skip
    assert sues
    await homes.marta.post(f"{homes.at}/sponsors", data={"stop": sues[1]})
    assert ours not in (await homes.sue.get("/reports")).text
    trail = (await homes.marta.get(f"{homes.at}/trail")).text
    assert "Let a sponsor read the reports" in trail
    assert "Ended that a sponsor reads the reports" in trail


async def test_a_course_goes_out_of_sight_and_comes_back(homes: Homes) -> None:
    office = (await homes.marta.get("/office")).text
    assert f'href="{homes.course}"' in office
    assert (await homes.marta.post(f"{homes.course}/archive")).status_code == 303
    office = (await homes.marta.get("/office")).text
    assert "One archived course" in office
    assert office.count(f'href="{homes.course}"') == 1  # where it can be brought back
    assert "One archived course" in (await homes.marta.get("/office?own=saying")).text
    assert "archived course" not in (await homes.marta.get("/office?own=else")).text
    # Its cohort goes on: the session is planned from it as ever.
    planned = await homes.marta.post(f"{homes.at}/sessions", data={"number": "1"})
    assert planned.status_code == 303
    await homes.marta.post(f"{homes.course}/archive")
    assert "archived course" not in (await homes.marta.get("/office")).text
    # A colleague who writes on it too cannot put it away.
    dora = await homes.colleague("Dora", StaffRole.DESIGNER)
    await homes.marta.post(f"{homes.course}/authors", data={"name": "Dora"})
    await dora.post(f"{homes.course}/archive")
    assert "archived course" not in (await homes.marta.get("/office")).text


async def test_a_designer_sees_findings_and_the_last_rehearsal_of_a_course(homes: Homes) -> None:
    async def at_once(text: str, number: int, told: object) -> Report:
        return Report(("A", "B"), ((0, 2), (2, 0)), (3.0, 3.0), ((1, 3), (1, 3)), (), ())

    homes.house.duologue.rehearsals = Rehearsals(at_once)
    assert "last rehearsal" not in (await homes.marta.get("/office")).text
    for _ in range(2):
        begun = await homes.marta.post(f"{homes.course}/rehearsals", data={"number": "1"})
    office = (await homes.marta.get("/office")).text
    assert f'{begun.headers["location"]}">last rehearsal' in office
    dora = await homes.colleague("Dora", StaffRole.DESIGNER)
    await homes.marta.post(f"{homes.course}/authors", data={"name": "Dora"})
    theirs = (await dora.get("/office")).text
    assert homes.course in theirs
    assert "last rehearsal" not in theirs  # each their own
    assert "New cohort" not in theirs


async def test_a_list_that_was_brought_and_an_edit_are_taken_back(homes: Homes) -> None:
    people = f"{homes.at}/people"
    await homes.marta.post(people, data={"name": "Ana", "email": "ana@d.example"})
    (ana,) = await homes.listed()
    sheet = "Name,E-Mail,Site\nAna,ana@d.example,Rome\nBen,ben@d.example,Oslo\n"
    await homes.marta.post(f"{homes.at}/bring", data={"text": sheet, "keep": "1"})
    assert await homes.names() == ["Ana", "Ben"]
    assert (await homes.listed())[0].member.traits != {}
    await homes.marta.post(f"{people}/undo")
    assert [x.member for x in await homes.listed()] == [ana.member]
    await homes.marta.post(f"{people}/undo")  # once is all there is
    assert await homes.names() == ["Ana"]
    edited = {"name": "Ana Lopez", "email": "lopez@d.example"}
    await homes.marta.post(f"{people}/{ana.member.id}", data=edited)
    assert await homes.names() == ["Ana Lopez"]
    await homes.marta.post(f"{people}/undo")
    assert [x.member for x in await homes.listed()] == [ana.member]


async def test_a_cohort_is_found_archived_brought_back_and_made_once_more(homes: Homes) -> None:
    await homes.marta.post(f"{homes.at}/people", data={"name": "Ana", "email": "ana@d.example"})
    await homes.marta.post(homes.at, data={"managers": "together", "come": "everybody"})
    assert "Leads" in (await homes.marta.get("/office?own=lea")).text
    await homes.marta.post(f"{homes.at}/archive")
    office = (await homes.marta.get("/office")).text
    assert re.search(r"<details><summary>[^<]*archived", office)
    await homes.marta.post(f"{homes.at}/archive")
    form = {"title": "Leads in autumn", "people": "on"}
    again = (await homes.marta.post(f"{homes.at}/duplicate", data=form)).headers["location"]
    duologue, id = homes.house.duologue, CohortId(again.rpartition("/")[2])
    copy, first = (
        await duologue.cohorts.known(id),
        await duologue.cohorts.known(homes.at.rpartition("/")[2]),
    )
    assert copy is not None
    assert first is not None
    assert (copy.title, copy.course, copy.walk_in, copy.mixed) == (
        "Leads in autumn", first.course, True, True,
    )  # fmt: skip
    (ana,), (before,) = await duologue.members.of(id), await homes.listed()
    assert (ana.member.name, ana.member.email) == ("Ana", "ana@d.example")
    assert ana.member.id != before.member.id  # and so a link of her own
    assert await duologue.sessions.of_cohort(id) == []
