"""Between one WebSocket and one host: reads frames, writes what the connection holds ready."""

import asyncio
from typing import Protocol

import msgspec
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from duologue.activities.refusals import Code
from duologue.live.connection import Connection
from duologue.live.messages import Do, Minutes, Ping, Pong, Refused, Signal, decoder
from duologue.record.people import Participant
from duologue.vocabulary import Viewer
from duologue.web.door_log import turned_away
from duologue.web.line import WRITES_AT_ONCE
from duologue.web.measure import Measure
from duologue.web.traces import Traces

# What a person's device may send; a flood is slowed by not being read.
FRAMES_PER_SECOND = 200


class Place(Protocol):
    """Where a socket leads: a session, or a call of partners."""

    async def join(self, connection: Connection, participant: Participant | None) -> None: ...

    def leave(self, connection: Connection) -> None: ...

    async def do(self, connection: Connection, message: Do) -> Code | None: ...

    def relay(self, connection: Connection, message: Signal) -> None: ...

    def take_minutes(self, connection: Connection, told: Minutes) -> None: ...

    def now(self) -> float: ...


async def serve_socket(
    socket: WebSocket,
    host: Place,
    viewer: Viewer,
    participant: Participant | None,
    measure: Measure,
    traces: Traces,
) -> None:
    """`viewer` is the participant, or a projector that the participant opened."""
    await socket.accept()
    voice = socket.query_params.get("voice") != "0"
    connection = Connection(viewer, voice=voice)
    connection.write = socket.scope["extensions"].get(WRITES_AT_ONCE)
    writer = asyncio.create_task(_write(socket, connection))
    measure.connected(1)
    try:
        await host.join(connection, participant if viewer.person else None)
        await _read(socket, host, connection, measure, traces)
    except (WebSocketDisconnect, RuntimeError):
        pass  # the other side has gone; it comes back by itself
    finally:
        measure.connected(-1)
        host.leave(connection)
        connection.close()
        await writer


async def _read(
    socket: WebSocket, host: Place, connection: Connection, measure: Measure, traces: Traces
) -> None:
    loop = asyncio.get_running_loop()
    second, frames = loop.time(), 0
    noted: set[str] = set()  # once for each socket: a flood would be one of the log, too
    while True:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        frames += 1
        if frames > FRAMES_PER_SECOND:
            _note(socket, "more frames than a device sends", noted)
            await asyncio.sleep(max(0.0, second + 1 - loop.time()))
        if loop.time() >= second + 1:
            second, frames = loop.time(), 0
        frame = message.get("text") or message.get("bytes") or b""
        try:
            told = decoder.decode(frame)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            connection.send(Refused(None, Code.UNREADABLE))
            _note(socket, "a frame that cannot be read", noted)
            await asyncio.sleep(1 / FRAMES_PER_SECOND)
            continue
        match told:
            case Do():
                begun = loop.time()
                said, took = await host.do(connection, told), loop.time() - begun
                measure.acted(said, took)
                tag = type(told.command).__struct_config__.tag
                traces.took(f"do {tag}", took, said=said or "done")
            case Signal():
                host.relay(connection, told)
            case Minutes():
                host.take_minutes(connection, told)
            case Ping():
                connection.send(Pong(host.now()))


def _note(socket: WebSocket, what: str, noted: set[str]) -> None:
    if what not in noted:
        noted.add(what)
        turned_away(socket, what)


async def _write(socket: WebSocket, connection: Connection) -> None:
    try:
        while (frame := await connection.outbox.get()) is not None:
            await socket.send_text(frame.decode())
            connection.waiting -= 1
        if socket.application_state is WebSocketState.CONNECTED:
            await socket.close()
    except (WebSocketDisconnect, RuntimeError):
        return
