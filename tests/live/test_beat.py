"""Signs of life: pages hear that they are connected, and need not ask."""

import asyncio
from pathlib import Path
from typing import cast

import pytest

from duologue.live import hosts
from duologue.live.connection import Connection
from duologue.live.messages import Beat, Pong, encode
from duologue.live.sockets import Sockets
from duologue.session.seen import View
from duologue.vocabulary import OUTSIDER
from support.classroom import classroom


async def test_everybody_hears_of_the_server_without_asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosts, "BETWEEN_BEATS", 0.2)
    async with classroom(tmp_path) as room:
        await room.plan()
        seats = [await room.enter() for _ in range(2)]
        for seat in seats:
            while not seat.beats:  # noqa: ASYNC110
                await asyncio.sleep(0.05)


def test_no_sign_of_life_comes_before_the_welcome_or_is_added_to_what_waits() -> None:
    sockets, written = Sockets(), list[bytes]()
    free, slow, coming = (Connection(OUTSIDER, voice=False) for _ in range(3))
    free.write = coming.write = lambda frame: written.append(frame) is None
    for connection in (free, slow, coming):
        sockets.add(connection)
    for connection in (free, slow):
        connection._shown = cast("View", object())
    slow.send(Pong(1.0))
    sockets.beat(2.0)
    assert written == [encode(Beat(2.0))]
    assert slow.waiting == 1


def test_who_was_told_something_is_told_that_the_server_is_there_only_a_look_later() -> None:
    sockets, written = Sockets(), list[bytes]()
    connection = Connection(OUTSIDER, voice=False)
    connection.write = lambda frame: written.append(frame) is None
    sockets.add(connection)
    connection._shown = cast("View", object())
    connection.send(Pong(1.0))
    for now in (10.0, 20.0, 30.0):
        sockets.beat(now)
    assert written == [encode(Pong(1.0)), encode(Beat(20.0))]
