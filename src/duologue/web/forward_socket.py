"""Between one browser's socket and the unit that forwards its plenary, for as long as it may."""

import asyncio
import logging
from contextlib import suppress

import msgspec
from starlette.websockets import WebSocket, WebSocketDisconnect

from duologue.exchange.sfu.forwarder import Forwarder, Seat, Unreachable
from duologue.live.forwarded import Telling, decoder, encode
from duologue.live.host import Host
from duologue.vocabulary import PersonId, SessionId

log = logging.getLogger(__name__)
FRAMES_PER_SECOND = 100
# As RFC 6455 has them: not for you, and not now.
NOT_ALLOWED, TRY_LATER = 1008, 1013


async def serve_forwarding(
    socket: WebSocket, host: Host, session: SessionId, person: PersonId, unit: Forwarder | None
) -> None:
    # What was announced under another name is not carried by this one.
    if unit is None or host.state.plan.forwarded != unit.host:
        await socket.close(NOT_ALLOWED)
        return
    await socket.accept()
    if not host.in_forwarded_plenary(person):
        await socket.close(TRY_LATER)
        return
    waiting: asyncio.Queue[Telling] = asyncio.Queue()
    try:
        async with unit.enter(session, person, waiting.put_nowait) as seat:
            if not unit.reached:
                log.info("the forwarding unit is there again")
            unit.reached = True
            await _until_over(socket, host, person, seat, waiting)
    except Unreachable as error:
        if unit.reached:  # a class that tries again and again is told of once
            log.warning("the forwarding unit is not there (%s)", error)
        unit.reached = False
    with suppress(RuntimeError, WebSocketDisconnect):
        await socket.close(TRY_LATER)


async def _until_over(
    socket: WebSocket, host: Host, person: PersonId, seat: Seat, waiting: asyncio.Queue[Telling]
) -> None:
    """Until the browser leaves, the unit does, or the plenary is over for this person."""
    over = asyncio.Event()

    def look() -> None:
        if not host.in_forwarded_plenary(person):
            over.set()

    with host.watched(look):
        look()
        tasks = [
            asyncio.create_task(work)
            for work in (over.wait(), seat.lost(), _read(socket, seat), _write(socket, waiting))
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
    for error in ended:
        if isinstance(error, Exception) and not isinstance(
            error, WebSocketDisconnect | RuntimeError
        ):
            raise error


async def _read(socket: WebSocket, seat: Seat) -> None:
    while True:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        frame = message.get("text") or message.get("bytes") or b""
        try:
            told = decoder.decode(frame)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return  # none of our browsers says this
        await seat.hear(told)
        await asyncio.sleep(1 / FRAMES_PER_SECOND)


async def _write(socket: WebSocket, waiting: asyncio.Queue[Telling]) -> None:
    while True:
        await socket.send_text(encode(await waiting.get()).decode())
