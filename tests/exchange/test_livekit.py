"""What we would ask of a LiveKit server is what LiveKit's own client asks, and its tokens open the
same. There is no server to be had here: who answers is a listener that knows LiveKit's messages."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from google.protobuf import json_format
from livekit import api
from livekit.protocol import room as messages

from duologue.exchange.sfu.forwarder import Unreachable, secret_of
from duologue.exchange.sfu.livekit import TOKEN_LASTS, LiveKit
from duologue.live.forwarded import Elsewhere
from duologue.vocabulary import PersonId, SessionId
from support.classroom import classroom
from support.server import free_port

KEY, SECRET, SESSION = "a-key", "a secret of more than thirty-two letters", SessionId("s1")
ASKED = {
    "CreateRoom": messages.CreateRoomRequest, "DeleteRoom": messages.DeleteRoomRequest,
    "RemoveParticipant": messages.RoomParticipantIdentity,
}  # fmt: skip
Heard = list[tuple[str, object, api.VideoGrants]]


@asynccontextmanager
async def listener(status: int = 200) -> AsyncIterator[tuple[int, Heard]]:
    """Takes each request apart as LiveKit would: path, message, and what its token allows."""
    heard: Heard = []

    async def answer(request: web.Request) -> web.Response:
        verb = request.match_info["verb"]
        told, body = ASKED[verb](), await request.read()
        if request.content_type == "application/json":
            json_format.Parse(body, told)  # raises where a field is unknown
        else:
            told.ParseFromString(body)
        token = request.headers["Authorization"].removeprefix("Bearer ")
        heard.append((verb, told, api.TokenVerifier(KEY, SECRET).verify(token).video))
        if request.content_type == "application/json":
            return web.json_response({}, status=status)
        return web.Response(content_type="application/protobuf", status=status)

    app, port = web.Application(), free_port()
    app.router.add_post("/twirp/livekit.RoomService/{verb}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield port, heard
    finally:
        await runner.cleanup()


async def test_our_calls_are_those_of_livekits_own_client() -> None:
    async with listener() as (port, ours):
        unit, told = LiveKit(f"ws://127.0.0.1:{port}", KEY, SECRET), []
        async with unit.enter(SESSION, PersonId("p1"), told.append):
            pass
        await unit.end(SESSION)
    (elsewhere,) = told
    assert isinstance(elsewhere, Elsewhere)
    identity = api.TokenVerifier(KEY, SECRET).verify(elsewhere.token).identity
    room = secret_of(SECRET, SESSION, "room")
    async with (
        listener() as (port, theirs),
        api.LiveKitAPI(f"http://127.0.0.1:{port}", KEY, SECRET) as client,
    ):
        await client.room.create_room(
            api.CreateRoomRequest(name=room, empty_timeout=60, max_participants=200)
        )
        await client.room.remove_participant(
            api.RoomParticipantIdentity(room=room, identity=identity)
        )
        await client.room.delete_room(api.DeleteRoomRequest(room=room))
    assert ours == theirs
    assert len(ours) == 3


async def test_a_token_opens_one_plenary_for_one_person_and_for_a_minute() -> None:
    async with listener() as (port, _):
        unit, told = LiveKit(f"ws://127.0.0.1:{port}", KEY, SECRET), []
        async with unit.enter(SESSION, PersonId("p1"), told.append):
            pass
    (elsewhere,) = told
    claims = api.TokenVerifier(KEY, SECRET, leeway=timedelta()).verify(elsewhere.token)
    assert claims.identity.startswith("p1~")
    assert not claims.name
    assert claims.video == api.VideoGrants(
        room_join=True, room=secret_of(SECRET, SESSION, "room"),
        can_publish=True, can_subscribe=True, can_publish_data=False,
    )  # fmt: skip
    assert elsewhere.url == f"ws://127.0.0.1:{port}"
    assert TOKEN_LASTS == 60
    with pytest.raises(Exception, match="Signature"):
        api.TokenVerifier(KEY, "another" * 6).verify(elsewhere.token)


async def test_a_server_that_refuses_or_is_not_there_is_unreachable() -> None:
    nobody = LiveKit(f"ws://127.0.0.1:{free_port()}", KEY, SECRET)
    with pytest.raises(Unreachable):
        await nobody.end(SESSION)
    async with listener(status=401) as (port, _):
        with pytest.raises(Unreachable, match="401"):
            await LiveKit(f"ws://127.0.0.1:{port}", KEY, SECRET).end(SESSION)
    await asyncio.sleep(0)


async def test_pages_may_speak_to_livekit_and_to_nobody_else(tmp_path: Path) -> None:
    given = {"sfu": "livekit+wss://media.example.org", "sfu_key": KEY, "sfu_secret": SECRET}
    for more, may in (
        (given, "'self' wss://media.example.org https://media.example.org"),
        ({}, "'self'"),
    ):
        async with classroom(tmp_path / str(len(more)), **more) as room, room.client() as client:
            policy = (await client.get("/confidential")).headers["content-security-policy"]
            assert f"connect-src {may};" in policy
            told = (await client.get("/confidential")).text
            assert ("media.example.org" in told) is bool(more)
