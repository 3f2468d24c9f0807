"""A call of partners between sessions, over real sockets: who gets in, how long it lasts, and what
the server has of it afterwards."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import websockets
from sqlalchemy import select

from duologue.live.clock import HandClock
from duologue.record.partner_calls import FEWEST
from duologue.record.people import Participant
from duologue.record.tables.every import METADATA
from duologue.record.tables.partners import PARTNER_CALLS
from duologue.vocabulary import PersonId, Role, SessionId
from support.classroom import Seat, classroom
from support.cohort_group import Group

ROOM = "roomcanary1f83"


@pytest.fixture
def clock() -> HandClock:
    return HandClock(1_000_000.0)


@pytest.fixture
async def group(tmp_path: Path, clock: HandClock) -> AsyncIterator[Group]:
    async with classroom(tmp_path, clock) as room:
        made = Group(room)
        await made.begin()
        yield made


def seat_of(group: Group, name: str) -> Seat:
    client, home = group.devices[name]
    who = Participant(PersonId(group.ids[name]), SessionId("-"), Role.LEARNER, name)
    seat = Seat(group.room, who, "")
    seat.path, seat.cookie = f"{home}/call", f"device={client.cookies['device']}"
    group.room.seats.append(seat)
    return seat


def room(seat: Seat) -> dict[str, object]:
    found = seat.view["room"]
    return found if isinstance(found, dict) else {}


def signals(seat: Seat) -> list[dict[str, object]]:
    told = [json.loads(text) for text in seat.received]
    return [x for x in told if x["type"] == "signalled"]


async def kept(group: Group) -> list[tuple[str, int]]:
    rows = await group.room.duologue.database.read(
        lambda c: c.execute(select(PARTNER_CALLS)).all(), within="*"
    )
    return [(row.cohort, row.minutes) for row in rows]


async def test_two_meet_in_a_room_of_their_own_and_only_the_minutes_stay(
    group: Group, clock: HandClock
) -> None:
    ana = await seat_of(group, "Ana").open()
    assert room(ana)["stage"] == "planned"
    assert ana.view["links"] == []
    assert (await group.box("Ben"))["calling"] == [group.ids["Ana"]]
    assert (await group.box("Cleo"))["calling"] == []
    ben = await seat_of(group, "Ben").open()
    await ana.until(lambda: room(ana)["stage"] == "open")
    assert room(ana)["id"] == room(ben)["id"]
    assert {p["name"] for p in ben.view["people"]} == {"Ana", "Ben"}  # type: ignore[attr-defined]
    (link,) = ben.view["links"]  # type: ignore[misc]
    assert (link["peer"], link["purpose"], link["live"]) == (group.ids["Ana"], "room", True)
    await ben.send(json.dumps({"type": "signal", "to": group.ids["Ana"], "body": ROOM}))
    await ana.until(lambda: bool(signals(ana)))
    assert signals(ana)[0]["body"] == ROOM
    clock.turn(8 * 60)
    assert await ana.do("step-out") == "done"
    await ben.until(lambda: not ben.view["people"][0]["here"] or not ben.view["people"][1]["here"])  # type: ignore[index]
    clock.turn(5 * 60)
    assert await ben.do("step-out") == "done"
    async with asyncio.timeout(20):
        while not await kept(group):  # noqa: ASYNC110  a table tells nobody
            await asyncio.sleep(0.05)
    assert await kept(group) == [(group.cohort, 8)]
    # Of who it was, nothing: not in any table.
    rows = await group.room.duologue.database.read(
        lambda c: str([c.execute(t.select()).all() for t in METADATA.sorted_tables]), within="*"
    )
    assert ROOM not in rows
    counts = group.room.duologue.partner_calls
    assert await counts.of(group.cohort) is None
    for _ in range(FEWEST - 1):
        await counts.add(group.cohort, 1.0)
    assert await counts.of(group.cohort) == (FEWEST, 8 + FEWEST - 1)


async def test_ten_minutes_end_softly_and_ten_more_are_given_once(
    group: Group, clock: HandClock
) -> None:
    ana, ben = await seat_of(group, "Ana").open(), await seat_of(group, "Ben").open()
    await ana.until(lambda: room(ana)["stage"] == "open")
    assert room(ana)["closes_at"] == clock.now() + 600
    assert await ana.do("extend-time", minutes=10) == "done"  # too early: nothing changes
    clock.turn(601)
    assert await ben.do("extend-time", minutes=10) == "done"
    assert await ana.do("extend-time", minutes=10) == "done"  # both pressed it
    await ana.settle()
    await ben.settle()
    assert room(ana)["closes_at"] == room(ben)["closes_at"] == clock.now() + 600
    assert room(ana)["stage"] == "open"
    for command in ("next-activity", "raise-hand", "close-session"):
        fields = {"after": 0} if command == "next-activity" else {}
        assert await ana.do(command, **fields) == "not-yours"


async def test_a_reload_keeps_the_room_and_a_new_call_has_another(
    group: Group, clock: HandClock
) -> None:
    ana, ben = await seat_of(group, "Ana").open(), await seat_of(group, "Ben").open()
    await ana.until(lambda: room(ana)["stage"] == "open")
    before = room(ana)["id"]
    await ben.close()
    ben = await seat_of(group, "Ben").open()
    clock.turn(30)
    await ben.settle()
    assert room(ben)["id"] == before
    assert all(p["here"] for p in ben.view["people"])  # type: ignore[attr-defined]
    for seat in (ana, ben):
        await seat.do("step-out")
        await seat.close()
    clock.turn(60)
    async with asyncio.timeout(20):
        while group.room.duologue.calls._calls:  # noqa: ASYNC110  nor does this
            await asyncio.sleep(0.05)
    ana = await seat_of(group, "Ana").open()
    assert room(ana)["id"] != before
    assert await kept(group) == []  # half a minute is no call


async def test_nobody_else_gets_in(group: Group) -> None:
    _, home = group.devices["Ana"]
    for path, cookie in ((f"{home}/call", ""), (group.devices["Cleo"][1] + "/call", "")):
        url = group.room.url.replace("http", "ws", 1) + path + "/socket"
        with pytest.raises(websockets.InvalidStatus):
            await websockets.connect(url, additional_headers={"Cookie": cookie})
    with pytest.raises(websockets.InvalidStatus):
        await seat_of(group, "Cleo").open()  # who has no partner
    stranger = seat_of(group, "Cleo")
    stranger.path = f"{home}/call"  # with a device of her own, at Ana's door
    with pytest.raises(websockets.InvalidStatus):
        await stranger.open()
    answer = await group.devices["Cleo"][0].get(f"{group.devices['Cleo'][1]}/call")
    assert answer.status_code == 303


async def test_a_link_that_is_given_anew_ends_what_the_old_one_opened(
    group: Group, clock: HandClock
) -> None:
    ana, ben = await seat_of(group, "Ana").open(), await seat_of(group, "Ben").open()
    await ana.until(lambda: room(ana)["stage"] == "open")
    staff = (await group.room.duologue.team.everybody())[0].member
    token = await group.room.duologue.sign_ins.begin(staff, clock.now())
    office = group.room.client({"staff": token})
    done = await office.post(f"/office/cohorts/{group.cohort}/people/{group.ids['Ben']}/link")
    assert done.status_code == 303
    await ana.until(lambda: not all(p["here"] for p in ana.view["people"]))  # type: ignore[attr-defined]
    await asyncio.wait_for(ben.socket.wait_closed(), 20)
    with pytest.raises(websockets.InvalidStatus):
        await seat_of(group, "Ben").open()
