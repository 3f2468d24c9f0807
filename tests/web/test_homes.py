"""Where each begins: a sponsor with the reports of their cohorts, a designer with courses, findings
and rehearsals, a facilitator with what is next; and everything there that can be taken back."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import msgspec
import pytest

from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.insight.rehearsal import Report
from duologue.record.members import Listed
from duologue.record.pulse_letters import Letter, StoredPulse
from duologue.record.pulses import new_thread
from duologue.vocabulary import CohortId, StaffRole
from duologue.web.rehearsals import Rehearsals
from support.house import WORDS, House

PLAN = Plan(
    title="A course", floor=5, items=library()[:2],
    waves=(
        Wave(moment=Moment.BEFORE, opens_at=0, closes_at=12 * DAY),
        Wave(moment=Moment.AFTER, opens_at=0, closes_at=12 * DAY),
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

    async def pulse(self, title: str, *asked: str, classes: tuple[str, ...] = ()) -> StoredPulse:
        """Asked in a session of each of these cohorts, in the order of its classes."""
        duologue = self.house.duologue
        staff = (await duologue.team.everybody())[0].member.id
        plan = msgspec.structs.replace(PLAN, title=title, cohorts=classes)
        pulse = await duologue.pulses.make(staff, plan, self.house.clock.now())
        for place, at in enumerate(asked):
            session = await self.session(at)
            form = {"session": session, "cohort": str(place)}
            connected = await self.marta.post(f"/insight/{pulse.id}/sessions", data=form)
            assert connected.status_code == 303, connected.text
        return pulse

    async def session(self, at: str) -> str:
        await self.marta.post(f"{at}/sessions", data={"number": "1"})
        return re.findall(r"/office/sessions/(\w+)", (await self.marta.get(at)).text)[-1]

    async def answer(self, pulse: StoredPulse, place: int, people: int) -> None:
        """So many of this class answer both waves, each in the same way."""
        pulses = self.house.duologue.pulses
        (asked,) = [a for a in await pulses.asked_in(pulse) if a.cohort == place]
        for _ in range(people):
            thread = new_thread()
            for wave in (0, 1):
                token = await pulses.hand_in(pulse, asked.session, wave, people)
                letter = Letter(wave=wave, thread=thread, segments=b"", answers=b"\1\1")
                await pulses.receive(token, letter, self.house.clock.now())

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
    ours = (await homes.pulse("Ours", homes.at)).id
    theirs = (await homes.pulse("Theirs", other)).id
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
    assert f"/reports/{ours}" in page
    assert "Leads" in page
    for secret in (theirs, "Others", "/office/"):
        assert secret not in page
    # Nobody has answered: there is no number to show.
    report = (await homes.sue.get(f"/reports/{ours}")).text
    assert not re.search(r"\d+ of \d+|%", re.sub(r"<[^>]+>", "", report))
    sues = re.search(r'name="stop" value="(\w+)" aria-label="Sue no longer reads', (
        await homes.marta.get(homes.at)
    ).text)  # fmt: skip
    assert sues
    await homes.marta.post(f"{homes.at}/sponsors", data={"stop": sues[1]})
    assert ours not in (await homes.sue.get("/reports")).text
    assert (await homes.sue.get(f"/reports/{ours}")).status_code == 404
    trail = (await homes.marta.get(f"{homes.at}/trail")).text
    assert "Let a sponsor read the reports" in trail
    assert "Ended that a sponsor reads the reports" in trail


async def test_of_a_pulse_that_others_answered_too_a_sponsor_reads_their_cohorts_part(
    homes: Homes,
) -> None:
    other = await homes.cohort("Others")
    await homes.marta.post(f"{homes.at}/sponsors", data={"name": "Sue"})
    pulse = await homes.pulse("Both", homes.at, other, classes=("Leads", "Others"))
    await homes.answer(pulse, 0, 7)
    await homes.answer(pulse, 1, 9)
    homes.house.clock.turn(2 * DAY)
    page = (await homes.sue.get("/reports")).text
    assert pulse.sponsor_code not in page
    path = re.search(rf"/reports/{pulse.id}", page)
    assert path
    told = (await homes.sue.get(path[0])).text
    assert "Only what these cohorts answered" in told
    assert "Leads" in told
    assert "Others" not in told
    assert pulse.sponsor_code not in told
    for form, people in (("/report.json", '"people":{}'), ("/report.csv", ",{},")):
        text = (await homes.sue.get(f"{path[0]}{form}")).text
        assert people.format(7) in text
        assert people.format(9) not in text
        assert people.format(16) not in text
        whole = (await homes.marta.get(f"/insight/{pulse.id}{form}")).text
        assert people.format(16) in whole
    # A third cohort comes under the same name: what they answer cannot be told from it any more.
    third = await homes.session(await homes.cohort("Third"))
    form = {"session": third, "cohort": "0"}
    await homes.marta.post(f"/insight/{pulse.id}/sessions", data=form)
    assert "Asked together with other cohorts" in (await homes.sue.get("/reports")).text
    assert (await homes.sue.get(path[0])).status_code == 404
    assert (await homes.sue.get(f"{path[0]}/report.json")).status_code == 404


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
