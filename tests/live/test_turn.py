"""What a room is handed opens Debian's coturn, over UDP, TCP and TLS, until it expires."""

import asyncio
import json
import ssl
import time
from pathlib import Path

import pytest
from aioice.stun import TransactionFailed
from aioice.turn import TurnTransport, create_turn_endpoint

from duologue.command_line.examine.calls import read_url
from duologue.config import Settings
from duologue.live.ice import CREDENTIAL_LASTS, ice_servers
from duologue.live.messages import IceServer
from support.classroom import classroom
from support.coturn import coturn

SECRET = "known to coturn and to us"


class Heard(asyncio.DatagramProtocol):
    def __init__(self) -> None:
        self.words: asyncio.Queue[bytes] = asyncio.Queue()

    def datagram_received(self, data: bytes, _: object) -> None:
        self.words.put_nowait(data)


async def allocated(server: IceServer, trusted: Path) -> tuple[TurnTransport, Heard]:
    where = read_url(server.urls)
    assert where is not None
    safely = ssl.create_default_context(cafile=trusted) if where.tls else None
    return await create_turn_endpoint(
        Heard, (where.host, where.port), server.username, server.credential,
        ssl=safely, transport=where.transport,
    )  # fmt: skip


async def test_two_who_reach_each_other_by_turn_alone_hear_each_other(tmp_path: Path) -> None:
    with coturn(tmp_path, SECRET) as turn:
        given = {"turn": " ".join(turn.urls), "turn_secret": SECRET}
        async with classroom(tmp_path / "data", **given) as room:
            await room.plan()
            welcomes = [(await room.enter(name)).received[0] for name in ("Ana", "Ben")]
        ana, ben = (
            [IceServer(**server) for server in json.loads(told)["ice_servers"]] for told in welcomes
        )
        assert [server.urls for server in ana] == list(turn.urls)
        assert {x.username for x in ana}.isdisjoint({x.username for x in ben})
        # Ana by each way in turn, Ben by UDP: TLS is a matter between one browser and coturn.
        theirs, ben_hears = await allocated(ben[0], turn.certificate)
        for server in ana:
            mine, ana_hears = await allocated(server, turn.certificate)
            at = [x.get_extra_info("sockname") for x in (mine, theirs)]
            async with asyncio.timeout(10):
                while ana_hears.words.empty():
                    mine.sendto(server.urls.encode(), at[1])
                    theirs.sendto(b"hello", at[0])
                    await asyncio.sleep(0.05)
                while await ben_hears.words.get() != server.urls.encode():
                    pass
            mine.close()
        theirs.close()
        late = ice_servers(Settings(**given), time.time() - CREDENTIAL_LASTS - 60)
        other = ice_servers(Settings(**given | {"turn_secret": "another"}), time.time())
        for server in (late[0], other[0]):
            with pytest.raises(TransactionFailed, match="401"):
                await allocated(server, turn.certificate)
        await asyncio.sleep(0)  # closed transports say so
