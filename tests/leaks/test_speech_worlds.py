"""Two worlds that differ only in who spoke: what everyone else sees of them must be the same.

The facilitator's trace may differ in a room's word, and what the organisation gets in class means
of ten people or more. In nothing else, for nobody.
"""

import json
import random
import re
import secrets
from pathlib import Path

import msgspec
import pytest

from duologue.live.clock import HandClock
from duologue.vocabulary import Role
from support.classroom import Seat, classroom

COURSE = """---
course: Who speaks
---
# One · 20 min
## talk · Hello · 2 min
## icebreaker · Within reach · 5 min · rooms of 3
## partners · Say it once · 6 min
"""
# What each of a room's three reports in the icebreaker: (present, alive); None reports nothing.
Room = tuple[tuple[int, int] | None, ...]


class World(msgspec.Struct):
    """Everything that each kind of observer received, as text."""

    facilitator: list[str]
    projector: list[str]
    learners: list[list[str]]
    page: str
    exports: list[tuple[int, str]]


def new(home: Path, name: str) -> Path:
    (home / name).mkdir()
    return home / name


async def live_through(
    home: Path, monkeypatch: pytest.MonkeyPatch, secret: Room, learners: int = 12
) -> World:
    """A class lives through one session; in each of its rooms, the three report `secret`."""
    dice = random.Random(7)
    monkeypatch.setattr(secrets, "token_hex", lambda n=16: f"{dice.getrandbits(8 * n):0{2 * n}x}")
    clock = HandClock()
    async with classroom(home, clock) as room:
        staff, sign_in = await room.staff()
        planned = await room.plan(COURSE, staff)
        lead = await room.enter("Marta", Role.FACILITATOR)
        seats = [await room.enter(f"P{i}") for i in range(learners)]
        by_id = {seat.id: seat for seat in seats}
        wall = Seat(room, lead.person, lead.token)
        room.seats.append(wall)
        await wall.open("/projector")
        for after in (-1, 0):
            assert await lead.do("next-activity", after=after) == "done"
        assert await lead.do("open-rooms") == "done"
        host = await room.duologue.hosts.of(planned.id)
        assert host.state.rooms is not None
        for seconds in (50, 50):
            clock.turn(seconds)
            share = clock.now() / 1100
            for people in host.state.rooms.seats.values():
                for who, told in zip(people, secret, strict=True):
                    if told is not None:
                        await report(by_id[who], 1, int(told[0] * share), int(told[1] * share))
        assert await lead.do("next-activity", after=1) == "done"
        assert await lead.do("close-session") == "done"
        for seat in (lead, wall, *seats):
            await seat.settle()
        path = f"/office/sessions/{planned.id}/report"
        async with room.client({"staff": sign_in}) as client:
            page = await client.get(path)
            exports = [await client.get(f"{path}/minutes.{kind}") for kind in ("svg", "csv")]
        return World(
            seen_by(lead), seen_by(wall), [seen_by(seat) for seat in seats], shown(page.text),
            [(answer.status_code, answer.text) for answer in exports],
        )  # fmt: skip


async def report(seat: Seat, position: int, present: int, alive: int) -> None:
    told = {"type": "minutes", "position": position, "present": present, "alive": alive}
    await seat.send(json.dumps(told))
    await seat.settle()


def seen_by(seat: Seat) -> list[str]:
    """All frames but the answers to one's own pings: whoever reports here pings, to wait."""
    return [frame for frame in seat.received if '"pong"' not in frame]


def shown(page: str) -> str:
    """The page without what is new at each look: nothing of a session is in that."""
    return re.sub(r"integrity=\"[^\"]*\"", "", page)


def kinds(frames: list[str]) -> list[str]:
    return [json.loads(frame)["type"] for frame in frames]


SPEAKS = [
    (((100, 90), (100, 30), (100, 60)), ((100, 30), (100, 60), (100, 90))),
    (((100, 100), (100, 0), (100, 50)), ((100, 0), (100, 50), (100, 100))),
    # Somebody prefers not to be measured: it may be the one or the other.
    ((None, (100, 60), (100, 60)), ((100, 60), (100, 60), None)),
]


@pytest.mark.parametrize("worlds", SPEAKS)
async def test_who_of_a_room_spoke_shows_to_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worlds: tuple[Room, Room]
) -> None:
    one, other = [
        await live_through(new(tmp_path, str(i)), monkeypatch, room)
        for i, room in enumerate(worlds)
    ]
    assert differences(one, other) == []
    assert "rooms-heard" in kinds(one.facilitator)
    assert "minutes-of-class" in kinds(one.facilitator)


async def test_whether_a_room_speaks_shows_as_its_word_and_the_mean_of_the_class_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loud = await live_through(new(tmp_path, "loud"), monkeypatch, ((100, 90),) * 3)
    still = await live_through(new(tmp_path, "still"), monkeypatch, ((100, 0),) * 3)
    assert loud.learners == still.learners
    assert loud.projector == still.projector
    about = {"rooms-heard", "minutes-of-class"}
    for world in (loud, still):
        world.facilitator = [f for f in world.facilitator if json.loads(f)["type"] not in about]
    assert loud.facilitator == still.facilitator
    # A table for the organisation: the same words, and two figures that differ.
    (ok, first), (_, second) = loud.exports[1], still.exports[1]
    assert ok == 200
    differ = [(a, b) for a, b in zip(first.split(","), second.split(","), strict=True) if a != b]
    assert len(differ) == 2
    assert all(re.search(r"^[\d.]+", figure) for pair in differ for figure in pair)


async def test_of_fewer_than_ten_nothing_leaves_for_the_organisation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loud = await live_through(new(tmp_path, "loud"), monkeypatch, ((100, 90),) * 3, learners=9)
    still = await live_through(new(tmp_path, "still"), monkeypatch, ((100, 0),) * 3, learners=9)
    assert [status for status, _ in loud.exports] == [404, 404]
    assert loud.exports == still.exports


def differences(one: World, other: World) -> list[tuple[str, str]]:
    """Each place in which two worlds differ, to be read when a test fails."""
    found = []
    for name in World.__struct_fields__:
        a, b = repr(getattr(one, name)), repr(getattr(other, name))
        if a != b:
            at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
            found.append((name, a[max(0, at - 200) : at + 200] + " <> " + b[at : at + 200]))
    return found
