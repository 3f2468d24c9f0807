"""A pulse asked inside a session: one link for each seat, and nothing that ties a seat to it."""

from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection

from duologue.insight.pulse.exposure import middle_of
from duologue.insight.pulse.findings import Basis
from duologue.insight.pulse.plan import DAY, NOT_SAID, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.live.clock import HandClock
from duologue.record.pulse_letters import StoredPulse
from duologue.vocabulary import Role
from duologue.web.report_words import changes
from duologue.web.reporting import report_of
from leaks.test_speech_worlds import report as report_minutes
from support.classroom import Classroom, Seat, classroom

COURSE = """---
course: C
leaves the room: answers to the pulse, as class totals of 5 or more
---
# One · 20 min
## pulse · Before we begin · 3 min · instrument before
## icebreaker · I · 10 min · rooms of 2
## pulse · Before you go · 3 min · instrument after
"""
PLAN = Plan(
    title="A course", floor=5, segments=("role", "minutes"),
    items=tuple(i for i in library() if i.name in ("connection-turn", "culture-good")),
    waves=(
        Wave(moment=Moment.BEFORE, opens_at=0, closes_at=DAY),
        Wave(moment=Moment.AFTER, opens_at=0, closes_at=DAY),
        Wave(moment=Moment.DAYS_30, opens_at=30 * DAY, closes_at=40 * DAY),
    ),
    inside=(Moment.BEFORE, Moment.AFTER),
)  # fmt: skip
PEOPLE = 12


class Class:
    """A session that asks a pulse, with a browser for each learner."""

    def __init__(self, room: Classroom, clock: HandClock) -> None:
        self.room, self.clock = room, clock
        self.seats: list[Seat] = []
        self.browsers: dict[str, httpx.AsyncClient] = {}
        self.pulse: StoredPulse
        self.sign_in = ""

    async def begin(self, people: int = PEOPLE, course: str = COURSE) -> None:
        staff, self.sign_in = await self.room.staff()
        planned = await self.room.plan(course, staff)
        self.pulse = await self.room.duologue.pulses.make(staff, PLAN, 0.0)
        self.connected = await self.connect(planned.id)
        self.lead = await self.room.enter("Marta", Role.FACILITATOR)
        self.seats = [await self.room.enter(f"P{n}") for n in range(people)]

    async def connect(self, session: str) -> httpx.Response:
        async with self.room.client({"staff": self.sign_in}) as staff:
            path = f"/insight/{self.pulse.id}/sessions"
            return await staff.post(path, data={"session": session})

    async def go_on(self, after: int) -> None:
        await self.lead.do("next-activity", after=after)

    def browser(self, seat: Seat) -> httpx.AsyncClient:
        if seat.id not in self.browsers:
            browser = self.room.client({})
            browser.cookies.set("seat", seat.token, path=f"/live/{seat.person.session}/{seat.id}")
            self.browsers[seat.id] = browser
        return self.browsers[seat.id]

    async def link(self, seat: Seat, position: int) -> httpx.Response:
        return await self.browser(seat).post(
            f"/live/{seat.person.session}/{seat.id}/pulse/{position}"
        )

    async def answer(self, seat: Seat, position: int, form: dict[str, str]) -> str:
        """The link that the seat got, after its answer has been sent."""
        at = (await self.link(seat, position)).headers["location"].split("#")[0]
        sent = await self.browser(seat).post(at, data=form)
        assert "Thank you" in sent.text
        return at


@pytest.fixture
async def held(tmp_path: Path):
    clock = HandClock(1.0)
    async with classroom(tmp_path, clock) as room:
        held = Class(room, clock)
        yield held
        for browser in held.browsers.values():
            await browser.aclose()


async def test_each_seat_gets_one_link_and_the_link_one_answer(held: Class) -> None:
    await held.begin(2)
    ana, ben = held.seats
    await held.go_on(-1)
    # What comes later in the course is not asked yet, nor is what stands nowhere in it.
    for position in (1, 2, 9, "x" * 5000):
        assert (await held.link(ana, position)).status_code == 409  # type: ignore[arg-type]
    first = await held.link(ana, 0)
    assert first.headers["location"].endswith(f"#/live/{ana.person.session}/{ana.id}")
    # Lost and asked for again it is the same; in another browser there is none.
    assert (await held.link(ana, 0)).headers["location"] == first.headers["location"]
    await held.browsers.pop(ana.id).aclose()
    again = await held.link(ana, 0)
    assert (again.status_code, "Each seat gets them once" in again.text) == (409, True)
    # The seat of somebody else is closed.
    stranger = held.browser(ben)
    assert (await stranger.post(f"/live/{ana.person.session}/{ana.id}/pulse/0")).status_code == 404
    at = first.headers["location"].split("#")[0]
    for _ in range(2):
        await stranger.post(at, data={"item-connection-turn": "5"})
    assert (await held.room.duologue.pulses.letters(held.pulse)).waves == (0,)
    # It is no link to another wave, and none by address opens this one.
    held.clock.turn(31 * DAY)
    assert (await stranger.get(at)).status_code == 410


async def test_a_link_by_address_does_not_answer_what_is_asked_inside(held: Class) -> None:
    await held.begin(1)
    (token,) = await held.room.duologue.pulses.hand_out(held.pulse, 0, 1)
    async with held.room.client({}) as browser:
        page = await browser.post(f"/pulse/{token}", data={"item-connection-turn": "5"})
        assert "This opens on 31 January 1970" in page.text
        assert (await held.room.duologue.pulses.letters(held.pulse)).waves == ()
        held.clock.turn(31 * DAY)
        assert (
            "Thank you"
            in (await browser.post(f"/pulse/{token}", data={"item-connection-turn": "5"})).text
        )


async def test_waves_of_one_session_are_pairs_with_the_half_that_each_device_added(
    held: Class,
) -> None:
    await held.begin()
    await held.go_on(-1)
    for n, seat in enumerate(held.seats):
        role = "manager" if n % 2 else "front-line"
        # Minutes are no question before anybody has talked, whatever a browser sends.
        form = {"item-connection-turn": "2", "segment-role": role, "segment-minutes": "more"}
        await held.answer(seat, 0, form)
    await held.go_on(0)
    await held.lead.do("open-rooms")
    held.clock.turn(600)
    for n, seat in enumerate(held.seats):
        await report_minutes(seat, 1, 600, 60 * (1 if n < 6 else 8))
    await held.go_on(1)
    page = await held.browser(held.seats[0]).post(
        f"/live/{held.seats[0].person.session}/{held.seats[0].id}/pulse/2", follow_redirects=True
    )
    assert 'hidden data-middle="1"' in page.text
    assert "Your work here" not in page.text  # asked once
    for n, seat in enumerate(held.seats):
        half = "less" if n < 6 else "more"
        form = {"item-connection-turn": "2" if n < 6 else "5", "segment-minutes": half}
        await held.answer(seat, 2, form)
    letters = await held.room.duologue.pulses.letters(held.pulse)
    assert sorted(letters.waves) == [0] * PEOPLE + [1] * PEOPLE
    assert len(set(letters.threads)) == PEOPLE
    before = [s for s, w in zip(letters.segments, letters.waves, strict=True) if w == 0]
    assert {s[1] for s in before} == {NOT_SAID}
    held.clock.turn(2 * DAY)
    report = await report_of(held.room.duologue, held.pulse)
    assert [r.invited for r in report.responses] == [PEOPLE, PEOPLE, 0]
    minutes = {f.wave: f for f in report.findings if f.basis is Basis.MINUTES}
    assert (minutes["after"].first.count, minutes["after"].second.count) == (6, 0)
    # The half that was said afterwards is known of the same people before: no difference then.
    assert (minutes["before"].first.count, minutes["before"].second.count) == (0, 0)
    pairs = next(f for f in report.findings if f.basis is Basis.CHANGE)
    assert (pairs.first.count, pairs.second.count, pairs.first.of) == (6, 0, PEOPLE)


async def test_the_report_says_which_activities_had_a_low_yield_once_and_for_all(
    held: Class,
) -> None:
    await held.begin()
    await held.go_on(-1)
    await held.go_on(0)
    await held.lead.do("open-rooms")
    held.clock.turn(600)
    for seat in held.seats:
        await report_minutes(seat, 1, 600, 120)
    assert (await report_of(held.room.duologue, held.pulse)).yields == ()
    await held.lead.do("close-session")
    (step,) = (await report_of(held.room.duologue, held.pulse)).yields
    assert (step.activity, step.session, step.designed, step.connection) == ("I", "One", 9.7, 2.0)
    # Whoever reports late changes nothing that was shown: two means would tell that one's own.
    await report_minutes(held.seats[0], 1, 600, 600)
    assert (await report_of(held.room.duologue, held.pulse)).yields == (step,)
    # It outlives what the session itself keeps.
    await held.room.duologue.erase(held.room.planned)
    report = await report_of(held.room.duologue, held.pulse)
    assert report.yields == (step,)
    assert any("2 of the 10 minutes" in told for told in changes(report))


async def test_nothing_that_is_kept_ties_a_seat_to_a_link_or_an_answer(held: Class) -> None:
    await held.begin(3)
    await held.go_on(-1)
    links = [
        await held.answer(seat, 0, {"item-connection-turn": str(n + 1)})
        for n, seat in enumerate(held.seats)
    ]
    tables = ("envelopes", "closed_envelopes", "letters", "pulse_sessions")

    def everything(connection: Connection) -> list[object]:
        return [
            value
            for table in tables
            for row in connection.exec_driver_sql(f"select * from {table}")  # noqa: S608
            for value in row
        ]

    kept = await held.room.duologue.database.read(everything, within="*")
    people = {seat.id for seat in held.seats}
    assert not people & {str(value) for value in kept}
    events = await held.room.duologue.hosts._kept.log.read(held.lead.person.session)
    told = b"".join(entry.events for entry in events)
    assert told.count(b"envelope-taken") == 3
    assert not any(link.split("/")[-1].encode() in told for link in links)


async def test_a_class_that_was_promised_larger_groups_is_not_asked(held: Class) -> None:
    await held.begin(1, COURSE.replace("of 5 or more", "of 10 or more"))
    assert held.connected.status_code == 400
    assert "promised totals of 10 people or more" in held.connected.text
    await held.go_on(-1)
    assert "not connected" in (await held.link(held.seats[0], 0)).text


async def test_a_session_asks_one_pulse(held: Class) -> None:
    await held.begin(1)
    assert held.connected.status_code == 303
    assert "asks a pulse already" in (await held.connect(held.lead.person.session)).text
    other = await held.room.plan(COURSE, "somebody else")
    assert (await held.connect(other.id)).status_code == 404


def test_the_middle_of_a_class_leaves_the_floor_on_both_sides() -> None:
    assert middle_of([], 5) is None
    assert middle_of([3.0] * 20, 5) is None
    assert middle_of([1.5] * 5 + [9.2] * 5, 5) == 1
    assert middle_of([1.5] * 4 + [9.2] * 6, 5) is None
    assert middle_of([0.0, 1, 2, 3, 4, 5, 6, 7, 8, 9.9], 5) == 4
