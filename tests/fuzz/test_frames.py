"""Frames of every message type, whole and broken, over real sockets: no defect, nothing stops, and
no other session notices. `FUZZ_EXAMPLES` says how many frames each type gets; short without it.
`FUZZ_DICE` throws others: many may be thrown in several runs.
"""

import asyncio
import json
import logging
import os
from pathlib import Path
from random import Random
from typing import get_args

import msgspec
import pytest
from websockets.exceptions import ConnectionClosed

from duologue.activities.refusals import Code
from duologue.live.messages import ClientMessage
from duologue.session.commands import WireCommand
from duologue.vocabulary import Role
from support.classroom import Classroom, Seat, classroom

EACH = int(os.environ.get("FUZZ_EXAMPLES", "14"))
DICE = int(os.environ.get("FUZZ_DICE", "7"))
# Frames of one device before it waits for the answers: each that changes something is on disk
# before the next is read, and a busy disk takes a third of a second for it.
AT_ONCE = 25
ACTIVITIES = 7
# An activity that is over refuses most alike, and a class that has ended everything: what ends
# them comes last.
LAST = ("next-activity", "close-session")
COURSE = """---
course: Odd frames
leaves the room: answers to the pulse, as class totals of 10 or more
---
# One · 60 min
## agreement · A promise · 1 min
- We do
## icebreaker · Rooms · 9 min · rooms of 3
Say hello.
## poll · Which · 5 min
- one
- two
## chat · A line · 5 min
Write.
## debrief · Shares · 5 min
Share.
## partners · Pairs · 10 min
Talk.
## pulse · Before you go · 5 min
- no
- yes
"""
ODD: list[object] = [
    None, True, False, 0, -1, 1, 3, 2**31, 2**63, -(2**64), 1e308, -0.0, "", "x", "\x00", "é" * 300,
    "‮", "a" * 5_000, [], [[]], {}, {"type": "do"}, ["x"] * 50, "r1", [["a", "b"], ["a"]], "NaN",
]  # fmt: skip


def of(union: object) -> dict[str, type[msgspec.Struct]]:
    return {str(kind.__struct_config__.tag): kind for kind in get_args(union)}


COMMANDS = of(WireCommand)
# Each type of message; "do" once for each command that it can carry.
KINDS = [*(f"do {tag}" for tag in COMMANDS), *(tag for tag in of(ClientMessage) if tag != "do")]


class Fuzz:
    def __init__(self, dice: Random, people: list[str]) -> None:
        self._dice, self._people = dice, people
        self._number = 0

    def frame(self, kind: str) -> str | bytes:
        """One of four is whole; the others are changed in one place, or torn."""
        self._number += 1
        message = self._whole(kind)
        way = self._dice.randrange(8)
        if way >= 2:
            self._change(message)
        text = json.dumps(message, ensure_ascii=self._dice.random() < 0.5)
        if way == 2:
            text = text[: self._dice.randrange(len(text))]
        elif way == 3:
            at = self._dice.randrange(len(text))
            text = (
                text[:at]
                + self._dice.choice(["\x00", "{", '"', "9" * 400, "[" * 2_000])
                + text[at:]
            )
        elif way == 4:
            raw = bytearray(text.encode("utf-8", "surrogatepass"))
            raw[self._dice.randrange(len(raw))] ^= 1 << self._dice.randrange(8)
            return bytes(raw)
        return text

    def _whole(self, kind: str) -> dict[str, object]:
        tag, _, command = kind.partition(" ")
        fields = of(ClientMessage)[tag].__struct_fields__
        if tag == "do":
            asked = {"type": command}
            asked |= {name: self._value(name) for name in COMMANDS[command].__struct_fields__}
            return {"type": "do", "id": f"f{self._number}", "command": asked}
        return {"type": tag} | {name: self._value(name) for name in fields}

    def _value(self, name: str) -> object:
        if name in ("to", "person", "about", "peer", "by"):
            return self._dice.choice(self._people)
        if name in ("position", "after", "choice", "minutes", "present", "alive"):
            return self._dice.randrange(-1, 8)
        if name == "room":
            return self._dice.choice(["r1", "r2", "q"])
        if name == "groups":
            return [self._dice.sample(self._people, 2)]
        return self._dice.choice(["a word", True, {"sdp": "x"}])

    def _change(self, message: dict[str, object]) -> None:
        inner = message.get("command")
        place = inner if isinstance(inner, dict) and self._dice.random() < 0.8 else message
        key = self._dice.choice([*place, "more", "audience"])
        if self._dice.random() < 0.2:
            place.pop(key, None)
        else:
            place[key] = self._dice.choice(ODD)


async def all_answered(seat: Seat) -> None:
    """By an answer that is nobody else's: odd frames are answered by pongs, too, and who goes on at
    one of those is ahead of the server, further with each round."""
    try:
        await seat.do("lower-hand")
    except (TimeoutError, ConnectionClosed):
        # Where the whole machine stands still, each side takes the other for gone, and comes back.
        assert seat.socket.close_code in (1006, 1011), seat.socket.close_code
        await seat.open()


async def throw(seats: list[Seat], fuzz: Fuzz, kinds: list[str], each: int) -> None:
    """Spread over all devices, since each is read at its own pace."""
    waiting = kinds * each

    async def one(seat: Seat) -> None:
        while waiting:
            for _ in range(min(AT_ONCE, len(waiting))):
                await seat.send(fuzz.frame(waiting.pop()))
            seat.sent.clear()
            await all_answered(seat)
            told = [json.loads(text) for text in seat.received]
            assert not [x for x in told if x.get("code") == Code.DEFECT]
            seat.received.clear()

    await asyncio.gather(*(one(seat) for seat in seats))


async def entered(room: Classroom) -> list[Seat]:
    seats = [await room.enter("Lead", Role.FACILITATOR), await room.enter("Two", Role.FACILITATOR)]
    return [*seats, *[await room.enter(f"P{i}") for i in range(6)]]


async def test_no_frame_breaks_anything_or_is_felt_in_another_session(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with classroom(tmp_path) as room:
        await room.plan(COURSE)
        aside = await entered(room)
        assert await aside[0].do("next-activity", after=-1) == "done"
        for seat in aside:
            await seat.settle()
        before = [(seat.view, len(seat.received)) for seat in aside]
        host = await room.duologue.hosts.of(room.planned.id)
        version = host.version

        await room.plan(COURSE)
        seats = await entered(room)
        people = [seat.id for seat in (*seats, *aside)] + ["nobody"]
        fuzz = Fuzz(Random(DICE), people)
        going_on = [kind for kind in KINDS if kind.removeprefix("do ") not in LAST]
        # Some in every activity: a command in its time reaches further than one refused.
        for _ in range(ACTIVITIES):
            activity = seats[0].view["activity"]
            after = activity["position"] if isinstance(activity, dict) else -1
            await seats[0].do("next-activity", after=after)
            await seats[0].do("open-rooms")
            await throw(seats, fuzz, going_on, -(-EACH // ACTIVITIES))
        for tag in LAST:
            await throw(seats, fuzz, [f"do {tag}"], EACH)

        for seat in aside:
            await seat.settle()
        assert host.version == version
        assert [seat.view for seat in aside] == [view for view, _ in before]
        told = [
            text for seat, (_, n) in zip(aside, before, strict=True) for text in seat.received[n:]
        ]
        assert {json.loads(text)["type"] for text in told} == {"pong"}
        # Whoever comes now is served, and what happened is a log that replays.
        await room.duologue.hosts.look()
        late = await room.enter("Late")
        assert late.view["me"] == late.id
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]
