"""Whether people reach the server: port, address, certificate, and sockets through a proxy."""

import asyncio
import socket
import ssl
import time
from urllib.parse import urlsplit

import httpx
import websockets

from duologue.command_line.examine.finding import PATIENCE, Finding, bad, better, unused, well
from duologue.command_line.examine.machine import apart, moment_of
from duologue.config import Settings

A_DAY = 86_400.0  # seconds
RENEW = 14  # days; whoever renews by itself has done so by then
HERE = {"localhost", "127.0.0.1", "::1"}


async def look_at_port(settings: Settings) -> list[Finding]:
    where = f"{settings.host}:{settings.port}"
    try:
        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            said = await client.get(f"http://{settings.near}:{settings.port}/readyz")
    except httpx.HTTPError:
        return [await asyncio.to_thread(_free, settings)]
    if said.status_code == 200 and said.text == "ok":
        return [well("port", f"Duologue answers on {where}, and is ready")]
    if said.status_code == 503:
        return [bad("port", f"Duologue answers on {where}: {said.text}", "See “database” here.")]
    return [bad(
        "port", f"something else answers on {where}", "Stop it, or set DUOLOGUE_PORT to another."
    )]  # fmt: skip


def _free(settings: Settings) -> Finding:
    try:
        with socket.create_server((settings.host, settings.port)):
            return well(
                "port", f"{settings.host}:{settings.port} is free; the server is not running"
            )
    except OSError as error:
        return bad(
            "port", f"{settings.host}:{settings.port} cannot be used: {error.strerror}",
            "Set DUOLOGUE_HOST to an address of this machine, and DUOLOGUE_PORT to a free port.",
        )  # fmt: skip


async def look_at_address(settings: Settings) -> list[Finding]:
    """As a browser sees it: over the address that people type."""
    parts = urlsplit(settings.address)
    host, https = parts.hostname or "", parts.scheme == "https"
    if not settings.url and host in HERE:
        return [unused("address", "DUOLOGUE_URL is not set: only this machine gets in")]
    found = []
    if not https and host not in HERE:
        found.append(bad(
            "address", f"{settings.address} is not https: browsers give it no microphone",
            "Put a proxy with a certificate in front (docs/running/https.md); then DUOLOGUE_URL.",
        ))  # fmt: skip
    if https:
        found += await asyncio.to_thread(_certificate, host, parts.port or 443)
    try:
        before = time.time()
        async with httpx.AsyncClient(timeout=PATIENCE, verify=_any_certificate()) as client:
            said = await client.get(f"{settings.address}/healthz")
    except httpx.HTTPError as error:
        return [*found, bad(
            "address", f"{settings.address} does not answer: {type(error).__name__}",
            "Does its name lead to this machine, and do port 443 and the proxy stand open?",
        )]  # fmt: skip
    if said.status_code != 200 or said.text != "ok":
        return [*found, bad(
            "address", f"{settings.address} answers {said.status_code}, and it is not Duologue",
            f"The proxy must pass everything on to {settings.host}:{settings.port}.",
        )]  # fmt: skip
    if "date" in said.headers:
        found += apart(
            "the proxy's clock", moment_of(said.headers["date"]), before - 1, time.time()
        )
    found.append(well("address", f"{settings.address} leads here"))
    return [*found, await _sockets(settings)]


async def _sockets(settings: Settings) -> Finding:
    """A seat that nobody has is refused by Duologue itself (403); a proxy that does not pass
    sockets on makes it an ordinary page that is not there (404)."""
    url = settings.address.replace("http", "ws", 1) + "/live/none/none/socket"
    secure = _any_certificate() if url.startswith("wss") else None
    try:
        async with asyncio.timeout(PATIENCE):
            await websockets.connect(url, ssl=secure, origin=settings.address)  # type: ignore[arg-type]
    except websockets.InvalidStatus as refused:
        if refused.response.status_code == 403:
            return well("sockets", "get through")
        status = refused.response.status_code
    except (OSError, TimeoutError, websockets.WebSocketException) as error:
        return bad("sockets", f"do not get through: {type(error).__name__}", _LET_BY)
    else:
        status = 101
    return bad("sockets", f"are answered with {status} on the way", _LET_BY)


_LET_BY = "The proxy must pass WebSockets on (docs/running/https.md says how)."


def _certificate(host: str, port: int) -> list[Finding]:
    safe = ssl.create_default_context()
    try:
        with (
            socket.create_connection((host, port), PATIENCE) as plain,
            safe.wrap_socket(plain, server_hostname=host) as wrapped,
        ):
            until = ssl.cert_time_to_seconds(str((wrapped.getpeercert() or {})["notAfter"]))
    except ssl.SSLCertVerificationError as error:
        return [bad(
            "certificate", f"browsers refuse it: {error.verify_message}",
            "Let the proxy get one, as Caddy does by itself, or renew it.",
        )]  # fmt: skip
    except OSError:
        return []  # that nobody answers is told of the address
    days = (until - time.time()) / A_DAY
    if days < RENEW:
        return [
            better("certificate", f"ends in {days:.0f} days", "Does whoever renews it still run?")
        ]
    return [well("certificate", f"is good for {days:.0f} days")]


def _any_certificate() -> ssl.SSLContext:
    """What is wrong with the certificate has been said; the rest is looked at all the same."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
