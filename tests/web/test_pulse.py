"""Answering a pulse over HTTP: once, in time, apart from who one is; and what the report says."""

import re
from pathlib import Path

import httpx
import msgspec
import pytest
from sqlalchemy import Connection

from duologue.config import Settings
from duologue.insight.pulse.findings import Basis
from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.live.clock import HandClock
from duologue.record.pulse_letters import StoredPulse
from duologue.web.app import make_app
from duologue.web.installation import Duologue
from duologue.web.reporting import report_of

ITEMS = tuple(i for i in library() if i.name in ("connection-turn", "culture-wear", "skill-back"))
BEFORE = Wave(moment=Moment.BEFORE, opens_at=0, closes_at=2 * DAY)
AFTER = Wave(moment=Moment.AFTER, opens_at=10 * DAY, closes_at=12 * DAY)
PLAN = Plan(
    title="A course", items=ITEMS, segments=("role",), cohorts=("one",), waves=(BEFORE, AFTER),
    floor=5,
)  # fmt: skip
GOOD = {"item-connection-turn": "5", "item-culture-wear": "1", "segment-role": "manager"}
POOR = {"item-connection-turn": "2", "item-culture-wear": "4", "segment-role": "front-line"}


class Room:
    """A server with a hand-turned clock, one pulse, and a browser for each link."""

    def __init__(self, home: Path) -> None:
        self.clock = HandClock(1.0)
        self.duologue = Duologue(Settings(data=home), self.clock)
        self.app = make_app(self.duologue)
        self.browsers: dict[str, httpx.AsyncClient] = {}
        self.pulse: StoredPulse

    async def begin(self, links: int, plan: Plan = PLAN) -> list[str]:
        self.pulse = await self.duologue.pulses.make("staff", plan, self.clock.now())
        return await self.duologue.pulses.hand_out(self.pulse, 0, links)

    def browser(self, token: str) -> httpx.AsyncClient:
        if token not in self.browsers:
            transport = httpx.ASGITransport(self.app)
            self.browsers[token] = httpx.AsyncClient(transport=transport, base_url="http://test")
        return self.browsers[token]

    async def send(self, token: str, form: dict[str, str]) -> httpx.Response:
        return await self.browser(token).post(f"/pulse/{token}", data=form)

    async def letters(self) -> int:
        return len((await self.duologue.pulses.letters(self.pulse)).waves)


@pytest.fixture
async def room(tmp_path: Path):
    room = Room(tmp_path)
    yield room
    for browser in room.browsers.values():
        await browser.aclose()
    await room.duologue.close()


async def test_a_link_takes_one_answer(room: Room) -> None:
    (token,) = await room.begin(1)
    page = await room.browser(token).get(f"/pulse/{token}")
    assert "totals of groups of 5 people or more" in page.text
    assert "Open until 3 January 1970" in page.text
    # Thinking back has no sense before.
    assert "Thinking back" not in page.text
    assert "Thank you" in (await room.send(token, GOOD)).text
    again = await room.send(token, POOR)
    assert "Thank you" in again.text
    assert await room.letters() == 1


async def test_rather_not_looks_the_same_afterwards_and_leaves_no_letter(room: Room) -> None:
    yes, rather_not = await room.begin(2)
    answered = await room.send(yes, GOOD)
    declined = await room.send(rather_not, {"rather-not": "yes"})
    assert declined.text == answered.text
    assert await room.letters() == 1
    assert await room.duologue.pulses.still_open(room.pulse, 0, [yes, rather_not]) == []


async def test_before_between_and_after_there_is_nothing_to_send(room: Room) -> None:
    (token,) = await room.begin(1)
    room.clock.turn(3 * DAY)
    assert "This opens on 11 January 1970" in (await room.send(token, GOOD)).text
    room.clock.turn(20 * DAY)
    over = await room.send(token, GOOD)
    assert over.status_code == 410
    assert await room.letters() == 0


async def test_guessed_links_and_steps_that_are_not_offered_are_not_counted(room: Room) -> None:
    (token,) = await room.begin(1)
    assert (await room.send("AAAAAAAAAAAAAAAAAAAAAA", GOOD)).status_code == 404
    nothing = await room.send(token, {"item-connection-turn": "6", "item-skill-back": "4"})
    assert nothing.status_code == 400
    assert "Nothing is answered yet" in nothing.text
    assert await room.letters() == 0


async def test_what_was_chosen_is_still_chosen_when_something_was_missing(room: Room) -> None:
    (token,) = await room.begin(1)
    page = await room.send(token, {"segment-role": "manager"})
    chosen = re.search(r'value="manager" checked', page.text)
    assert chosen


async def test_the_segment_is_asked_once_and_waves_are_tied_by_the_browser_alone(
    room: Room,
) -> None:
    (token,) = await room.begin(1)
    await room.send(token, GOOD)
    room.clock.turn(11 * DAY)
    page = await room.browser(token).get(f"/pulse/{token}")
    assert "Your work here" not in page.text
    assert "Thinking back" in page.text
    await room.send(token, {"item-connection-turn": "4"})
    letters = await room.duologue.pulses.letters(room.pulse)
    assert len(set(letters.threads)) == 1
    assert len(set(letters.segments)) == 1


async def test_nothing_that_is_kept_ties_a_letter_to_a_link(room: Room) -> None:
    tokens = await room.begin(6)
    for token in tokens:
        await room.send(token, GOOD)

    def values(connection: Connection) -> dict[str, set[object]]:
        return {
            table: {
                bytes(value) if isinstance(value, memoryview) else value
                for row in connection.exec_driver_sql(f"select * from {table}")  # noqa: S608
                for value in row
                if isinstance(value, str | bytes) and len(value) > 8
            }
            for table in ("letters", "envelopes", "closed_envelopes")
        }

    def ids(connection: Connection) -> list[str]:
        return [row[0] for row in connection.exec_driver_sql("select id from letters")]

    database = room.duologue.database
    columns, order = await database.read(values), await database.read(ids)
    shared = (columns["envelopes"] | columns["closed_envelopes"]) & columns["letters"]
    assert shared == {room.pulse.id}
    # They lie in the order of random ids, not of arrival.
    assert order == sorted(order)


async def test_before_alone_is_not_shown_and_afterwards_the_pairs_come_first(room: Room) -> None:
    tokens = await room.begin(14)
    for i, token in enumerate(tokens[:12]):
        await room.send(token, POOR if i < 9 else GOOD)
    room.clock.turn(5 * DAY)
    assert (await report_of(room.duologue, room.pulse)).tables == ()
    room.clock.turn(6 * DAY)
    for i, token in enumerate(tokens[:12]):
        later = GOOD if i != 0 else POOR
        await room.send(token, {k: v for k, v in later.items() if k != "segment-role"})
    room.clock.turn(5 * DAY)
    report = await report_of(room.duologue, room.pulse)
    pairs = next(f for f in report.findings if f.basis is Basis.CHANGE)
    assert (pairs.first.count, pairs.second.count, pairs.first.of) == (11, 3, 12)
    assert pairs.estimate.low > 0
    assert pairs.primary
    # 3 managers and 9 others: the 3 are too few, and the 9 would give them away.
    roles = report.tables[-1]
    assert all(line.people is None for line in roles)
    again = await report_of(room.duologue, room.pulse)
    assert again == report
    assert set(await room.duologue.pulses.released(room.pulse)) == set(report.shown)


async def test_a_wave_is_over_when_every_link_is_closed(room: Room) -> None:
    once = msgspec.structs.replace(BEFORE, moment=Moment.ONCE)
    tokens = await room.begin(6, msgspec.structs.replace(PLAN, waves=(once,)))
    for token in tokens[:5]:
        await room.send(token, GOOD)
    assert (await report_of(room.duologue, room.pulse)).waves == ()
    await room.send(tokens[5], {"rather-not": "yes"})
    report = await report_of(room.duologue, room.pulse)
    assert report.waves == (Moment.ONCE,)
    assert report.tables[0][0].people == 5
    cells = {cell.outcome: (cell.yes, cell.of) for cell in report.tables[0][0].cells}
    # "The tone wears me out: not at all" is a yes to the culture.
    assert cells == {"connection": (5, 5), "culture": (5, 5)}


async def test_erasing_a_pulse_leaves_nothing_of_it(room: Room) -> None:
    tokens = await room.begin(3)
    await room.send(tokens[0], GOOD)
    await room.duologue.pulses.erase(room.pulse)
    assert await room.duologue.pulses.envelope(tokens[1]) is None
    assert await room.letters() == 0
    assert await room.duologue.pulses.of("staff") == []


@pytest.mark.parametrize("many", ["9" * 5000, "٣" * 5, "1e3", "-1"])
async def test_numbers_that_are_none_are_refused_in_words(room: Room, many: str) -> None:
    invitation = await room.duologue.staff.invite(0.0)
    member = await room.duologue.staff.accept(invitation, "Marta", "a sentence to remember", 0.0)
    cookie = await room.duologue.sign_ins.begin(member, room.clock.now())
    transport = httpx.ASGITransport(room.app)
    plan = {"title": "C", "items": "skill-can", "before": "1970-02-01", "ends": "1970-03-01"}
    async with httpx.AsyncClient(
        transport=transport, base_url="http://test", cookies={"staff": cookie}
    ) as staff:
        for field, told in (
            ("people", "as a number"), ("floor", "at least 5 people"), ("seed", "digits only"),
        ):  # fmt: skip
            numbers = {"people": "20", "floor": "5", "seed": "1", "lots": "yes", "cohorts": "a\nb"}
            page = await staff.post("/insight/new", data=plan | numbers | {field: many})
            assert page.status_code == 400
            assert told in page.text
        pulse = await room.duologue.pulses.make(member.id, PLAN, 0.0)
        links = await staff.post(
            f"/insight/{pulse.id}/invite", data={"cohort": many, "people": "a"}
        )
        assert links.status_code == 200
