"""Whether calls get through: STUN and TURN, asked as a browser asks them."""

import asyncio
import re
import socket
import ssl
import time

import msgspec

from duologue.command_line.examine.finding import PATIENCE, Finding, bad, better, unused, well
from duologue.config import Settings
from duologue.live.ice import ice_servers
from duologue.live.messages import IceServer

_URL = re.compile(r"(stun|turn|turns):(\[[^]]+\]|[^:?/]+)(?::(\d+))?(?:\?transport=(udp|tcp))?")
PORT, TLS_PORT = 3478, 5349  # as RFC 7065 says


class Where(msgspec.Struct, frozen=True):
    host: str
    port: int
    transport: str
    tls: bool


def read_url(url: str) -> Where | None:
    """ "turns:host:5349?transport=tcp", as browsers read it; None where they would not."""
    found = _URL.fullmatch(url)
    if found is None:
        return None
    scheme, host, port, transport = found.groups()
    tls = scheme == "turns"
    usual = TLS_PORT if tls else PORT
    return Where(host.strip("[]"), int(port or usual), transport or ("tcp" if tls else "udp"), tls)


async def look_at_calls(settings: Settings) -> list[Finding]:
    servers = ice_servers(settings, time.time())
    if not servers:
        return [better(
            "calls", "neither STUN nor TURN is set: rooms connect only within one network",
            "Run coturn (docs/running/turn.md), and set DUOLOGUE_TURN and DUOLOGUE_TURN_SECRET.",
        )]  # fmt: skip
    found = [await _look_at(server) for server in servers]
    if settings.turn and not settings.turn_secret:
        found.append(bad("TURN", "DUOLOGUE_TURN_SECRET is not set", "Set coturn's secret there."))
    if not settings.turn:
        found.append(better(
            "TURN", "not set: behind strict firewalls some will neither hear nor be heard",
            "Run coturn (docs/running/turn.md).",
        ))  # fmt: skip
    elif not any(url.startswith("turns:") for url in settings.turn.split()):
        found.append(
            unused("TURN over TLS", "not set: the strictest firewalls let nothing else by")
        )
    return found


async def _look_at(server: IceServer) -> Finding:
    where = read_url(server.urls)
    if where is None:
        return bad(
            server.urls, "no browser reads this",
            "Like stun:host:3478, turn:host:3478?transport=udp or turns:host:5349?transport=tcp.",
        )  # fmt: skip
    try:
        async with asyncio.timeout(PATIENCE):
            if server.urls.startswith("stun:"):
                return well(server.urls, f"sees us as {await _mapped(where)}")
            return well(server.urls, f"carries calls, over {await _relayed(where, server)}")
    except ssl.SSLCertVerificationError as error:
        return bad(
            server.urls, f"browsers refuse its certificate: {error.verify_message}",
            "cert= and pkey= in turnserver.conf need the whole chain, for this very name.",
        )  # fmt: skip
    except Exception as error:  # noqa: BLE001  whatever it is, calls do not get through there
        code = getattr(getattr(error, "response", None), "attributes", {}).get("ERROR-CODE")
        if code and code[0] == 401:
            return bad(
                server.urls, "refuses our credentials",
                "DUOLOGUE_TURN_SECRET and static-auth-secret= in turnserver.conf must be the same,"
                " with use-auth-secret, and both clocks right.",
            )  # fmt: skip
        said = f"{code[0]} {code[1]}" if code else type(error).__name__
        return bad(
            server.urls, f"does not answer: {said}",
            f"Is coturn running, and port {where.port}/{where.transport} open to everybody?",
        )  # fmt: skip


async def _relayed(where: Where, server: IceServer) -> str:
    """An allocation, given back at once."""
    from aioice.turn import create_turn_endpoint

    host = await _resolved(where)
    transport, _ = await create_turn_endpoint(
        asyncio.DatagramProtocol, (where.host if where.tls else host, where.port),
        server.username, server.credential,
        ssl=ssl.create_default_context() if where.tls else None, transport=where.transport,
    )  # fmt: skip
    address = transport.get_extra_info("sockname")
    transport.close()
    await asyncio.sleep(0)
    return f"{address[0]}:{address[1]}"


async def _resolved(where: Where) -> str:
    loop = asyncio.get_running_loop()
    known = await loop.getaddrinfo(where.host, where.port, type=socket.SOCK_DGRAM)
    return str(known[0][4][0])


async def _mapped(where: Where) -> str:
    """The address that a STUN server sees."""
    from aioice.stun import Class, Message, Method, parse_message

    answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    class Listening(asyncio.DatagramProtocol):
        def datagram_received(self, data: bytes, _: object) -> None:
            if not answer.done():
                answer.set_result(data)

    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(
        Listening, remote_addr=(await _resolved(where), where.port)
    )
    try:
        asked = Message(message_method=Method.BINDING, message_class=Class.REQUEST)
        transport.sendto(bytes(asked))
        told = parse_message(await answer)
    finally:
        transport.close()
    host, port = told.attributes["XOR-MAPPED-ADDRESS"]
    return f"{host}:{port}"
