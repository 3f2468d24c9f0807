"""Messages of every length over a real socket, also to somebody who does not read for a while."""

import asyncio
import base64
import json
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pytest
import uvloop
import websockets

from duologue.live.connection import Connection
from duologue.live.messages import Pong, Signalled, encode
from duologue.vocabulary import OUTSIDER, PersonId, Role
from duologue.web import line
from support.classroom import Classroom, Seat, classroom

# Of whole messages, in bytes: around where a frame says its length in other ways (RFC 6455, 5.2).
LENGTHS = (80, 125, 126, 127, 1_000, 65_535, 65_536, 70_000)


def message(length: int) -> Signalled:
    around = len(encode(Signalled(PersonId("p"), msgspec.Raw(b'""'))))
    made = Signalled(PersonId("p"), msgspec.Raw(b'"' + b"x" * (length - around) + b'"'))
    assert len(encode(made)) == length
    return made


async def test_messages_of_every_length_arrive_whole(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        await room.plan()
        seat = await room.enter()
        host = await room.duologue.hosts.of(room.planned.id)
        (connection,) = host._sockets
        assert connection.write is not None
        for length in LENGTHS:
            connection.send(message(length))
        await seat.settle()
        told = [text for text in seat.received if '"signalled"' in text]
        assert [len(text) for text in told] == list(LENGTHS)


async def send_as_the_line_is_free_again(connection: Connection, number: int) -> None:
    """In the moment before whoever writes what waits comes to it."""
    pen = connection.write.__self__  # type: ignore[union-attr]
    while not (connection.waiting and pen.free):  # noqa: ASYNC110  nobody is told
        await asyncio.sleep(0)
    connection.send(Signalled(PersonId("p"), msgspec.Raw(f"[{number}]".encode())))


async def test_who_does_not_read_for_a_while_misses_nothing_and_gets_it_in_order(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room:
        await room.plan()
        seat = await room.seat()
        url = room.url.replace("http", "ws", 1) + seat.path + "/socket"
        cookie = {"Cookie": seat.cookie}
        async with websockets.connect(url, additional_headers=cookie, max_queue=1) as socket:
            host = await room.duologue.hosts.of(room.planned.id)
            while not host.anybody:  # noqa: ASYNC110  the server tells nobody else
                await asyncio.sleep(0.02)
            (connection,) = host._sockets
            for number in range(400):
                body = json.dumps([number, "x" * 60_000])  # 24 MB: more than all buffers hold
                connection.send(Signalled(PersonId("p"), msgspec.Raw(body.encode())))
                if number % 40 == 0:
                    await asyncio.sleep(0.01)
            assert connection.waiting > 100
            got: list[int] = []
            more = asyncio.create_task(send_as_the_line_is_free_again(connection, 400))
            while len(got) < 401:
                told = json.loads(await asyncio.wait_for(socket.recv(), 60))
                if told["type"] == "signalled":
                    got.append(told["body"][0])
            await more
            assert got == list(range(401))
            assert connection.waiting == 0


def test_a_line_that_has_just_broken_stops_nobody_else(tmp_path: Path) -> None:
    async def lesson() -> None:
        async with classroom(tmp_path) as room:
            await room.plan()
            lead, ana = await room.enter("Marta", Role.FACILITATOR), await room.enter()
            host = await room.duologue.hosts.of(room.planned.id)
            (broken,) = host._sockets.of(PersonId(ana.id))
            assert broken.write is not None
            # Between a reset and the moment in which it is told of.
            broken.write.__self__.transport.abort()  # type: ignore[attr-defined]
            broken.send(Pong(1.0))
            assert broken.waiting
            assert await lead.do("next-activity", after=-1) == "done"

    uvloop.run(lesson())  # as served: on this loop, a closed line does not take what it is given


async def raw(room: Classroom, seat: Seat) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A seat's socket as the wire has it: what comes is not answered by itself."""
    at = urlsplit(room.url)
    reader, writer = await asyncio.open_connection(at.hostname, at.port)
    writer.write(
        f"GET {seat.path}/socket HTTP/1.1\r\nHost: {at.netloc}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nCookie: {seat.cookie}\r\n"
        f"Sec-WebSocket-Key: {base64.b64encode(b'x' * 16).decode()}\r\n\r\n".encode()
    )
    await reader.readuntil(b"\r\n\r\n")
    return reader, writer


async def frame_from(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """The first byte of a frame, and what it says."""
    first, length = await reader.readexactly(2)
    if length == 126:
        length = int.from_bytes(await reader.readexactly(2), "big")
    return first, await reader.readexactly(length)


async def test_whoever_answers_nothing_is_cut_and_whoever_is_merely_quiet_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "BETWEEN_LOOKS", 0.2)
    async with classroom(tmp_path) as room, asyncio.timeout(60):
        await room.plan()
        quiet, deaf = await room.enter("Ana"), await room.seat("Ben")
        _, writer = await raw(room, deaf)
        host = await room.duologue.hosts.of(room.planned.id)
        while not host._sockets.of(PersonId(deaf.id)):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        while host._sockets.of(PersonId(deaf.id)):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        await asyncio.sleep(2)  # ten more looks
        (still,) = host._sockets
        assert still.viewer.person == quiet.id
        writer.close()


async def test_whoever_is_told_something_is_asked_in_the_same_breath_and_stays_if_they_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "BETWEEN_LOOKS", 0.4)
    async with classroom(tmp_path) as room, asyncio.timeout(60):
        await room.plan()
        reader, writer = await raw(room, await room.seat("Ana"))
        host = await room.duologue.hosts.of(room.planned.id)
        while not host.anybody:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        (connection,) = host._sockets
        pen = connection.write.__self__  # type: ignore[union-attr]
        for _ in range(5):  # ten looks: without an answer, the line would be cut after three
            while not pen.asks:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            connection.send(Pong(1.0))
            assert not pen.asks
            said = [await frame_from(reader)]
            while said[-1][0] != line.PING[0]:
                said.append(await frame_from(reader))
            assert said[-2] == (line.TEXT, encode(Pong(1.0)))
            writer.write(line.PONG + b"mask")
            while pen.quiet:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert list(host._sockets) == [connection]
        writer.close()


async def test_what_looks_like_an_answer_in_the_middle_of_a_frame_is_a_part_of_it(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room, asyncio.timeout(60):
        await room.plan()
        reader, writer = await raw(room, await room.seat("Ana"))
        text = b'{"type":"ping"}'
        mask = bytes([7, text[9] ^ line.PONG[0], text[10] ^ line.PONG[1], 9])
        masked = bytes(x ^ mask[i % 4] for i, x in enumerate(text))
        assert masked[9:11] == line.PONG
        assert len(masked[9:]) == line.LENGTH_OF_PONG
        writer.write(bytes([line.TEXT, 0x80 | len(text)]) + mask + masked[:9])
        await writer.drain()
        await asyncio.sleep(0.3)  # so that the rest comes alone
        writer.write(masked[9:])
        while not (await frame_from(reader))[1].startswith(b'{"type":"pong"'):
            pass
        writer.close()


def test_nothing_goes_past_a_message_that_waits() -> None:
    written: list[bytes] = []
    free = False

    def write(frame: bytes) -> bool:
        if free:
            written.append(frame)
        return free

    connection = Connection(OUTSIDER, voice=False)
    connection.write = write
    connection.send(Pong(1.0))
    free = True
    connection.send(Pong(2.0))  # free again, but who writes what waits has not come to it
    assert written == []
    assert [connection.outbox.get_nowait() for _ in range(2)] == [
        encode(Pong(1.0)), encode(Pong(2.0)),
    ]  # fmt: skip
    connection.waiting -= 2
    connection.send(Pong(3.0))
    assert written == [encode(Pong(3.0))]
