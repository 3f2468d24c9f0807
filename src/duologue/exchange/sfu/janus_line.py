"""One session with Janus over its WebSocket: questions with their answers, and what it tells."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from duologue.exchange.sfu.forwarder import Unreachable

PATIENCE = 5.0  # seconds for one answer
BETWEEN_SIGNS = 25.0  # seconds; Janus forgets a session that was silent for sixty
LARGEST = 2**21  # bytes: an offer of a hundred streams
VIDEOROOM = "janus.plugin.videoroom"

Body = dict[str, Any]


class Refused(Exception):
    """Janus says no; the code is one of its own."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Line:
    """Whoever closes it leaves everything: Janus ends a session whose socket is gone."""

    def __init__(self, socket: ClientConnection, secret: str) -> None:
        self._socket, self._secret = socket, secret
        self._session: int | None = None
        # With each question, whether it is answered by being taken.
        self._asked: dict[str, tuple[asyncio.Future[Body], bool]] = {}
        self._heard: dict[int, Callable[[Body], None]] = {}

    async def attach(self, heard: Callable[[Body], None]) -> int:
        """A new handle of the video room; `heard` is told what Janus says there unasked."""
        told = await self._ask({"janus": "attach", "plugin": VIDEOROOM})
        handle = int(told["data"]["id"])
        self._heard[handle] = heard
        return handle

    async def ask(self, handle: int, body: Body, jsep: Body | None = None) -> tuple[Body, Body]:
        """The plugin's answer and, where there is one, the description that came with it.

        Raises Refused and Unreachable.
        """
        question = {"janus": "message", "handle_id": handle, "body": body}
        told = await self._ask(question | ({"jsep": jsep} if jsep else {}))
        data = told.get("plugindata", {}).get("data", {})
        if "error_code" in data:
            raise Refused(int(data["error_code"]))
        return data, told.get("jsep", {})

    async def trickle(self, handle: int, candidate: Body) -> None:
        question = {"janus": "trickle", "handle_id": handle, "candidate": candidate}
        await self._ask(question, taken=True)

    async def _ask(self, question: Body, *, taken: bool = False) -> Body:
        transaction = secrets.token_hex(8)
        answer: asyncio.Future[Body] = asyncio.get_running_loop().create_future()
        self._asked[transaction] = answer, taken
        whole = question | {"transaction": transaction, "apisecret": self._secret}
        if self._session is not None:
            whole["session_id"] = self._session
        try:
            await self._socket.send(msgspec.json.encode(whole).decode())
            async with asyncio.timeout(PATIENCE):
                told = await answer
        except (WebSocketException, TimeoutError) as error:
            raise Unreachable(type(error).__name__) from None
        finally:
            self._asked.pop(transaction, None)
        if told["janus"] == "error":
            raise Refused(int(told["error"]["code"]))
        return told

    async def begin(self) -> None:
        try:
            self._session = int((await self._ask({"janus": "create"}))["data"]["id"])
        except Refused as error:
            raise Unreachable(f"refused: {error.code}") from None

    async def listen(self) -> None:
        """Until Janus has gone."""
        with suppress(WebSocketException):
            async for frame in self._socket:
                self._take(msgspec.json.decode(frame))
        for answer, _ in self._asked.values():
            if not answer.done():
                answer.set_exception(Unreachable("gone"))

    def _take(self, told: Body) -> None:
        answer, taken = self._asked.get(told.get("transaction", ""), (None, False))
        if answer is not None:
            if (taken or told["janus"] != "ack") and not answer.done():
                answer.set_result(told)
        elif told["janus"] == "event" and told.get("sender") in self._heard:
            self._heard[told["sender"]](told.get("plugindata", {}).get("data", {}))

    async def show_life(self) -> None:
        while True:
            await asyncio.sleep(BETWEEN_SIGNS)
            with suppress(Unreachable, Refused):
                await self._ask({"janus": "keepalive"}, taken=True)


@asynccontextmanager
async def line(url: str, secret: str) -> AsyncIterator[tuple[Line, asyncio.Task[None]]]:
    """A session with Janus, and the task that ends when Janus has gone. Raises Unreachable."""
    try:
        async with asyncio.timeout(PATIENCE):
            socket = await connect(
                url, subprotocols=[Subprotocol("janus-protocol")], max_size=LARGEST, proxy=None
            )
    except (OSError, WebSocketException, TimeoutError) as error:
        raise Unreachable(type(error).__name__) from None
    made = Line(socket, secret)
    listening = asyncio.create_task(made.listen())
    living = asyncio.create_task(made.show_life())
    try:
        await made.begin()
        yield made, listening
    finally:
        living.cancel()
        await socket.close()
        await asyncio.gather(listening, living, return_exceptions=True)
