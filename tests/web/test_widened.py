"""What leaves a cohort may grow between its sessions: everyone who was there is asked again, part
by part, and who says no is left out of that alone. Every body that is sent is looked at."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import msgspec
import pytest
from sqlalchemy import select

from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.live.clock import HandClock
from duologue.record.connectors import Connects
from duologue.record.tables.cohorts import DOOR_ANSWERS
from duologue.record.tables.participants import ANSWERS
from duologue.vocabulary import Place
from duologue.web.reporting import report_of
from leaks.test_speech_worlds import report as report_minutes
from support.beside import beside
from support.classroom import Seat, classroom, plan_of
from support.doors import Doors
from support.launch import come as launch
from support.learning_platform import CLIENT
from support.record_store import KEY, SECRET

BARE = """---
course: Listening
---
# Day one · 30 min
## chat · A line · 5 min
Write a line.
"""
ASKS = """---
course: Listening
leaves the room: answers to the check, as class totals of 10 or more
---
# Day two · 30 min
## check · Which · 5 min
- [ ] Left
- [x] Right
"""
PULSE = """---
course: Listening
leaves the room: answers to the pulse, as class totals of 5 or more
---
# Day two · 30 min
## pulse · Before you go · 3 min · instrument after
## icebreaker · I · 10 min · rooms of 2
"""
NEW = "Something new would leave the classroom"


@pytest.fixture
async def doors(tmp_path: Path) -> AsyncIterator[Doors]:
    async with classroom(tmp_path) as room:
        yield await Doors(room, "Ana", "Ben", "Cleo").begin()


@pytest.fixture(scope="module")
def lrs() -> Iterator[str]:
    with beside("record_store") as url:
        yield url


@pytest.fixture(scope="module")
def school() -> Iterator[str]:
    with beside("learning_platform") as url:
        yield url


async def close(doors: Doors) -> None:
    lead = await doors.lead()
    assert await lead.do("close-session") == "done"
    await doors.room.duologue.teller.tell()


async def kept_at(url: str) -> dict[str, object]:
    async with httpx.AsyncClient() as client:
        return (await client.get(f"{url}/kept")).json()  # type: ignore[no-any-return]


async def test_a_store_that_is_connected_later_is_told_nothing_of_who_says_no(
    doors: Doors, lrs: str
) -> None:
    await doors.plan(BARE)
    for name in ("Ana", "Ben"):
        assert NEW not in await doors.look(name)
        await doors.come(name)
    await close(doors)
    async with doors.room.client({"staff": doors.cookie}) as marta:
        form = {"endpoint": f"{lrs}/xapi/", "key": KEY, "secret": SECRET}
        assert (await marta.post("/staff/connectors/store", data=form)).status_code == 303
    second = await doors.plan(BARE)
    # On their page and at the door, in plain words; whoever comes first now is asked nothing.
    assert NEW in await doors.home("Ana")
    assert NEW not in await doors.home("Cleo")
    door = await doors.look("Ana")
    assert door.index(NEW) < door.index("the learning record store at 127.0.0.1", door.index(NEW))
    assert "Nobody is shown that you said so" in door
    assert NEW not in await doors.look("Cleo")
    said_no, said_nothing = await doors.come("Ana", "no"), await doors.come("Cleo")
    said_yes = await doors.come("Ben", "yes")
    assert said_no.view["outside"] == [0]
    assert said_yes.view["outside"] == said_nothing.view["outside"] == []
    lead = await doors.lead()
    assert await lead.do("next-activity", after=-1) == "done"
    assert await said_no.do("post-chat", text="She takes part as before.") == "done"
    assert await lead.do("close-session") == "done"
    await doors.room.duologue.teller.tell()
    said = await kept_at(lrs)
    here = [s for s in said["kept"].values() if second.id in s["object"]["id"]]  # type: ignore[attr-defined]
    assert {s["actor"]["name"] for s in here} == {"Ben", "Cleo"}
    bodies = "".join(said["bodies"])  # type: ignore[arg-type]
    assert "ben@e.org" in bodies  # a positive control: this is where names are
    assert "Ana" not in bodies
    assert "ana@e.org" not in bodies
    # Nobody who leads and nobody beside her is shown it.
    for seat in (lead, said_yes, said_nothing):
        for frame in map(json.loads, seat.received):
            view = frame.get("view", {}) | frame.get("changes", {})
            assert not view.get("outside"), seat.person.name
            assert not (view.get("desk") or {}).get("left_out")
    # At the next door both can say it otherwise, and the last word counts.
    third = await doors.plan(BARE)
    assert NEW not in await doors.home("Ana")
    assert 'value="no" required checked' in await doors.look("Ana")
    await doors.come("Ana", "yes")
    await doors.come("Ben", "no")
    await close(doors)
    kept = (await kept_at(lrs))["kept"].values()  # type: ignore[attr-defined]
    here = [s["actor"]["name"] for s in kept if third.id in s["object"]["id"]]
    assert set(here) == {"Ana"}


async def test_who_says_nothing_at_the_door_is_left_out_and_a_no_counts_until_it_is_sent(
    doors: Doors, lrs: str
) -> None:
    await doors.plan(BARE)
    for name in ("Ana", "Ben"):
        await doors.come(name)
    await close(doors)
    async with doors.room.client({"staff": doors.cookie}) as marta:
        form = {"endpoint": f"{lrs}/xapi/", "key": KEY, "secret": SECRET}
        await marta.post("/staff/connectors/store", data=form)
    second = await doors.plan(BARE)
    silent, _ = await doors.come("Ana"), await doors.come("Ben", "yes")
    assert silent.view["outside"] == [0]
    lead = await doors.lead()
    duologue = doors.room.duologue
    await duologue.connectors.remove(*await _store(doors))
    assert await lead.do("close-session") == "done"
    await duologue.teller.tell()  # there is no store now: it waits
    third = await doors.plan(BARE)
    async with doors.room.client({"staff": doors.cookie}) as marta:
        await marta.post("/staff/connectors/store", data=form)
    assert third.id != second.id
    await doors.plan(BARE)
    await doors.come("Ben", "no")
    for one in await duologue.outbox.due(duologue.clock.now() + 100.0, 9):
        await duologue.teller._tell(one)
    kept = (await kept_at(lrs))["kept"].values()  # type: ignore[attr-defined]
    assert [s for s in kept if second.id in s["object"]["id"]] == []
    # Taken off the list, what they said at doors is gone with everything else.
    await duologue.erase_cohort(doors.cohort)
    rows = await duologue.database.read(lambda c: c.execute(select(DOOR_ANSWERS)).all())
    assert rows == []


async def _store(doors: Doors) -> tuple[Connects, str]:
    (known,) = await doors.room.duologue.connectors.of(Connects.RECORD_STORE)
    return Connects.RECORD_STORE, known.id


async def test_a_platform_that_is_connected_later_gets_no_grade_of_who_says_no(
    doors: Doors, school: str
) -> None:
    # The first session was planned before; its door speaks of no platform, and nobody is told.
    first = await doors.plan(BARE)
    fields = {
        "issuer": school, "client": CLIENT, "authorize": f"{school}/authorize",
        "tokens": f"{school}/token", "keys": f"{school}/keys",
    }  # fmt: skip
    async with doors.room.client({"staff": doors.cookie}) as marta:
        assert (await marta.post("/staff/connectors/platforms", data=fields)).status_code == 303
    tool = {name: f"{doors.room.url}/lti/{name}" for name in ("login", "launch", "keys")}
    target = f"{doors.room.duologue.settings.address}/lti/cohort/{doors.cohort}"
    async with httpx.AsyncClient(follow_redirects=True, timeout=60) as http:
        await http.get(f"{school}/link", params=tool | {"target": target})
        await launch(http, school, "eva")
    await doors.open_links()
    ana, ben = "Ana Lopez", "Ben Okri"
    for name in (ana, ben):
        await doors.come(name)
    await close(doors)
    assert (await kept_at(school))["scores"] == []
    second = await doors.plan(BARE)
    assert first.id != second.id
    assert "to your learning platform at" in (await doors.look(ana)).split(NEW)[1]
    await doors.come(ana, "no")
    await doors.come(ben, "yes")
    await close(doors)
    await doors.plan(BARE)  # and of a session that she misses, nothing either
    await doors.come(ben)
    await close(doors)
    said = await kept_at(school)
    assert {s["userId"] for s in said["scores"]} == {"ben"}  # type: ignore[attr-defined]
    bodies = "".join(said["bodies"])  # type: ignore[arg-type]
    assert '"userId":"ben"' in bodies.replace(" ", "")  # a positive control
    assert '"userId":"ana"' not in bodies.replace(" ", "")


async def test_a_question_that_is_new_to_the_organisation_is_not_asked_of_who_says_no(
    doors: Doors,
) -> None:
    await doors.plan(BARE)
    for name in ("Ana", "Ben"):
        await doors.come(name)
    await close(doors)
    await doors.plan(ASKS)
    ana, ben, cleo = (
        await doors.come("Ana", "no"), await doors.come("Ben", "yes"), await doors.come("Cleo")
    )  # fmt: skip
    lead = await doors.lead()
    assert await lead.do("next-activity", after=-1) == "done"
    await ana.until(lambda: ana.view.get("task"))
    assert ana.view["task"]["outside"] is True  # type: ignore[index]
    assert await ana.do("answer-question", choice=0) == "outside"
    for seat in (ben, cleo):
        assert await seat.do("answer-question", choice=1) == "done"
    rows = await doors.room.duologue.database.read(
        lambda c: c.execute(select(ANSWERS.c.choice)).all()
    )
    assert [row.choice for row in rows] == [1, 1]
    await lead.settle()
    assert lead.view["task"]["answered"] == 2  # type: ignore[index]
    for seat in (lead, ben, cleo):
        assert '"outside":true' not in "".join(seat.received)
        assert '"left_out":[{' not in "".join(seat.received)


async def test_a_pulse_and_its_minutes_are_without_who_says_no(tmp_path: Path) -> None:
    names, clock = tuple(f"P{n}" for n in range(5)), HandClock(1.0)
    async with classroom(tmp_path, clock) as room:
        doors, duologue = await Doors(room, "Ana", *names).begin(), room.duologue
        await doors.plan(BARE)
        for name in ("Ana", *names):
            await doors.come(name)
        await close(doors)
        planned = await doors.plan(PULSE)
        plan = Plan(
            title="A course", floor=5, segments=("role",),
            items=tuple(i for i in library() if i.name == "connection-turn"),
            waves=(Wave(moment=Moment.AFTER, opens_at=0, closes_at=DAY),), inside=(Moment.AFTER,),
        )  # fmt: skip
        pulse = await duologue.pulses.make(doors.staff, plan, 0.0)
        async with room.client({"staff": doors.cookie}) as marta:
            form = {"session": planned.id}
            made = await marta.post(f"/insight/{pulse.id}/sessions", data=form)
            assert made.status_code == 303
        ana = await doors.come("Ana", "no")
        rest = [await doors.come(name, "yes") for name in names]
        lead = await doors.lead()
        assert await lead.do("next-activity", after=-1) == "done"
        refused = await _link(doors, ana)
        assert (refused.status_code, "At the door you said no" in refused.text) == (409, True)
        for seat in rest:
            at = (await _link(doors, seat)).headers["location"].split("#")[0]
            await room.client({}).post(at, data={"item-connection-turn": "5"})
        assert len((await duologue.pulses.letters(pulse)).waves) == len(names)
        for seat in (ana, *rest):
            await seat.do("give-agreement")
        assert await lead.do("next-activity", after=0) == "done"
        assert await lead.do("open-rooms") == "done"
        clock.turn(600)
        await report_minutes(ana, 1, 600, 600)
        for seat in rest:
            await report_minutes(seat, 1, 600, 120)
        assert await lead.do("close-session") == "done"
        (step,) = (report := await report_of(duologue, pulse)).yields
        # Two minutes are the mean of the others; with hers it would be more.
        assert step.connection == 2.0
        assert [r.invited for r in report.responses] == [len(names)]


async def _link(doors: Doors, seat: Seat) -> httpx.Response:
    browser = doors.room.client({})
    browser.cookies.set("seat", seat.token, path=seat.path)
    return await browser.post(f"{seat.path}/pulse/0")


async def test_what_people_carry_out_is_told_to_who_leads_and_to_nobody_else(doors: Doors) -> None:
    await doors.plan(BARE)
    for name in ("Ana", "Ben"):
        await doors.come(name)
    await close(doors)
    await doors.plan(BARE.replace("Listening\n", "Listening\nleaves the room: attendance\n"))
    assert "those who lead the session see your name" in await doors.look("Ana")
    ana, ben = await doors.come("Ana", "no"), await doors.come("Ben", "yes")
    lead = await doors.lead()
    await lead.settle()
    told = lead.view["desk"]["left_out"]  # type: ignore[index]
    assert told == [{"what": "attendance", "people": [ana.id]}]
    assert "left_out" not in "".join(ben.received)
    assert ben.view["outside"] == []


async def test_a_door_that_says_the_same_or_less_asks_nothing(doors: Doors) -> None:
    await doors.plan(ASKS)
    await doors.come("Ana")
    await close(doors)
    for text in (ASKS, BARE):
        await doors.plan(text)
        assert NEW not in await doors.look("Ana")
    # Smaller groups are more.
    await doors.plan(ASKS.replace("of 10", "of 6"))
    assert "as class totals of 6" in (await doors.look("Ana")).split(NEW)[1]


async def test_a_plenary_that_is_forwarded_now_is_not_for_who_says_no(doors: Doors) -> None:
    await doors.plan(BARE)
    for name in ("Ana", "Ben"):
        await doors.come(name)
    await close(doors)
    plan = msgspec.structs.replace(plan_of(BARE), forwarded="sfu.example")
    doors.room.planned, _ = await doors.room.duologue.plan(plan, doors.staff, cohort=doors.cohort)
    asked = (await doors.look("Ana")).split(NEW)[1]
    assert "pass through sfu.example" in asked
    assert "your sound and picture do not pass there" in asked
    ana, ben = await doors.come("Ana", "no"), await doors.come("Ben", "yes")
    cleo, lead = await doors.come("Cleo"), await doors.lead()
    assert await lead.do("next-activity", after=-1) == "done"
    for seat in (ana, ben, cleo, lead):
        await seat.settle()

    def by_way_of_it(seat: Seat) -> set[str]:
        links: list[dict[str, str]] = seat.view["links"]  # type: ignore[assignment]
        return {link["peer"] for link in links if link["purpose"] == "forwarded"}

    assert by_way_of_it(ana) == set()
    assert by_way_of_it(ben) == {cleo.id, lead.id}
    assert by_way_of_it(lead) == {ben.id, cleo.id}
    # Whoever is in front and she are linked directly, as in a plenary that is not forwarded.
    host = await doors.room.duologue.hosts.of(doors.room.planned.id)
    stage = [x for x in ana.view["links"] if x["purpose"] == "stage"]  # type: ignore[attr-defined]
    assert [(x["peer"], x["receives"]) for x in stage] == [(lead.id, True)]
    assert not host.in_forwarded_plenary(ana.person.id)
    assert host.in_forwarded_plenary(ben.person.id)


async def test_a_session_of_a_cohort_is_never_held_in_another_services_call(doors: Doors) -> None:
    """Nobody could be left out of that part alone."""
    plan = msgspec.structs.replace(plan_of(BARE), place=Place.ELSEWHERE)
    with pytest.raises(ValueError, match="cohort"):
        await doors.room.duologue.plan(plan, doors.staff, cohort=doors.cohort)
