"""LiveKit: browsers speak to it themselves, with a token for one plenary that lasts a minute.

NOT EXERCISED AGAINST A SERVER: there was none to be had where this was written. Tokens and calls
are held against LiveKit's own client library (`tests/exchange/test_livekit.py`), and the browser's
part is LiveKit's own client. Its interface, Twirp as JSON:
https://docs.livekit.io/reference/server/server-apis/; its tokens:
https://docs.livekit.io/home/get-started/authentication/.
"""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

import httpx
from joserfc import jwt
from joserfc.jwk import OctKey

from duologue.exchange.sfu.forwarder import Tell, Unreachable, secret_of
from duologue.live.forwarded import MOST_SEEN, Elsewhere, Told
from duologue.vocabulary import PersonId, SessionId

PATIENCE = 5.0  # seconds for one answer
TOKEN_LASTS = 60  # seconds to enter with it; who is inside stays
EMPTY_LASTS = 60  # seconds until LiveKit ends a room by itself
Grants = dict[str, bool | str]


class LiveKitSeat:
    async def hear(self, told: Told) -> None:
        """The browser tells LiveKit itself."""

    async def lost(self) -> None:
        """The browser notices; it closes its socket here and comes again."""
        await asyncio.Event().wait()


class LiveKit:
    def __init__(self, url: str, key: str, secret: str) -> None:
        at = urlsplit(url)
        self.host, self.origin = at.hostname or "", f"{at.scheme}://{at.netloc}"
        self._url, self._key, self._secret = self.origin, key, secret
        self._api = self.origin.replace("ws", "http", 1) + "/twirp/livekit.RoomService/"
        self.reached = True

    async def try_out(self) -> None:
        await self._call("ListRooms", {}, {"roomList": True})

    @asynccontextmanager
    async def enter(
        self, session: SessionId, person: PersonId, tell: Tell
    ) -> AsyncIterator[LiveKitSeat]:
        room = secret_of(self._secret, session, "room")
        # Somebody whose page is loaded anew may not have left yet, so each coming has its own id.
        identity = f"{person}~{secrets.token_hex(4)}"
        wish = {"name": room, "empty_timeout": EMPTY_LASTS, "max_participants": MOST_SEEN}
        await self._call("CreateRoom", wish, {"roomCreate": True})
        grants: Grants = {
            "room": room, "roomJoin": True, "canPublish": True, "canSubscribe": True,
            "canPublishData": False,
        }  # fmt: skip
        tell(Elsewhere(self._url, self.token(grants, identity)))
        try:
            yield LiveKitSeat()
        finally:
            out = {"room": room, "identity": identity}
            with suppress(Unreachable):
                await self._call("RemoveParticipant", out, {"roomAdmin": True, "room": room})

    async def end(self, session: SessionId) -> None:
        room = secret_of(self._secret, session, "room")
        await self._call("DeleteRoom", {"room": room}, {"roomCreate": True})

    def token(self, grants: Grants, identity: str = "") -> str:
        """A JSON Web Token as LiveKit reads it."""
        now = int(time.time())
        claims = {"iss": self._key, "nbf": now, "exp": now + TOKEN_LASTS, "video": grants}
        if identity:
            claims["sub"] = identity
        return jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(self._secret))

    async def _call(self, verb: str, wish: Mapping[str, object], grants: Grants) -> None:
        headers = {"Authorization": f"Bearer {self.token(grants)}"}
        try:
            async with httpx.AsyncClient(timeout=PATIENCE) as client:
                answer = await client.post(self._api + verb, json=wish, headers=headers)
        except httpx.HTTPError as error:
            raise Unreachable(type(error).__name__) from None
        # That a room or a person is not there is what we wanted.
        if answer.status_code not in (200, 404):
            raise Unreachable(f"refused: {answer.status_code}")
