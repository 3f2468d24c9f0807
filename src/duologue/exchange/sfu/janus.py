"""Janus (1.x) with its video room. It runs beside us; browsers speak to it by way of this server.

Its interface: https://janus.conf.meetecho.com/docs/videoroom.html
"""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from duologue.exchange.sfu.forwarder import Tell, Unreachable, secret_of
from duologue.exchange.sfu.janus_line import Body, Line, Refused, line
from duologue.exchange.sfu.janus_seat import JanusSeat
from duologue.live.forwarded import MOST_SEEN, Ready
from duologue.vocabulary import PersonId, SessionId

NO_SUCH_ROOM, ROOM_IS_THERE = 426, 427
BITRATE = 2_600_000  # bits a second that one person sends at most: both sizes of a picture


class Janus:
    origin = ""

    def __init__(self, url: str, secret: str, host: str) -> None:
        self.host, self._url, self._secret = host, url, secret
        self.reached = True

    async def try_out(self) -> None:
        async with line(self._url, self._secret) as (to_janus, _):
            try:
                handle = await to_janus.attach(lambda _: None)
                # Only who has the secret of rooms may ask for all of them.
                await to_janus.ask(handle, {"request": "list", "admin_key": self._secret})
            except Refused as error:
                raise Unreachable(f"refused: {error.code}") from None

    @asynccontextmanager
    async def enter(
        self, session: SessionId, person: PersonId, tell: Tell
    ) -> AsyncIterator[JanusSeat]:
        async with line(self._url, self._secret) as (to_janus, gone):
            seat = JanusSeat(to_janus, gone, person, tell)
            out = await to_janus.attach(seat.told)
            joined = await self._join(to_janus, out, session, person)
            seat.begin(out, self._of_room(session), joined)
            tell(Ready())
            changing = asyncio.create_task(seat.follow())
            try:
                yield seat
            finally:
                changing.cancel()
                with suppress(asyncio.CancelledError, Unreachable):
                    await changing
                with suppress(Unreachable, Refused):
                    await self._leave(to_janus, out, session)

    async def end(self, session: SessionId) -> None:
        async with line(self._url, self._secret) as (to_janus, _):
            handle = await to_janus.attach(lambda _: None)
            with suppress(Refused):  # nobody was there
                await to_janus.ask(handle, self._managing(session, "destroy"))

    async def _join(
        self, to_janus: Line, handle: int, session: SessionId, person: PersonId
    ) -> Body:
        # Somebody whose page is loaded anew may not have left yet, so each coming has its own id.
        wish = {
            "request": "join", "ptype": "publisher", "id": f"{person}~{secrets.token_hex(4)}",
            **self._of_room(session),
        }  # fmt: skip
        for _ in range(3):  # the last of those who were there may just be ending it
            try:
                return (await to_janus.ask(handle, wish))[0]
            except Refused as error:
                if error.code != NO_SUCH_ROOM:
                    raise Unreachable(f"refused: {error.code}") from None
            await self._create(to_janus, handle, session)
        raise Unreachable("no room")

    async def _create(self, to_janus: Line, handle: int, session: SessionId) -> None:
        made = self._of_room(session) | {
            "request": "create", "admin_key": self._secret,
            "secret": secret_of(self._secret, session, "manage"),
            "description": "", "is_private": True, "publishers": MOST_SEEN,
            "bitrate": BITRATE, "bitrate_cap": True, "fir_freq": 10, "audiocodec": "opus",
            "videocodec": "vp8", "opus_fec": True, "record": False, "notify_joining": False,
        }  # fmt: skip
        try:
            await to_janus.ask(handle, made)
        except Refused as error:
            if error.code != ROOM_IS_THERE:
                raise Unreachable(f"refused: {error.code}") from None

    async def _leave(self, to_janus: Line, handle: int, session: SessionId) -> None:
        """Whoever is the last ends the room."""
        await to_janus.ask(handle, {"request": "leave"})
        there, _ = await to_janus.ask(handle, self._managing(session, "listparticipants"))
        if not there.get("participants"):
            await to_janus.ask(handle, self._managing(session, "destroy"))

    def _of_room(self, session: SessionId) -> Body:
        room = secret_of(self._secret, session, "room")
        return {"room": room, "pin": secret_of(self._secret, session, "enter")}

    def _managing(self, session: SessionId, request: str) -> Body:
        room = secret_of(self._secret, session, "room")
        return {
            "request": request,
            "room": room,
            "secret": secret_of(self._secret, session, "manage"),
        }
