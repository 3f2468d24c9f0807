"""Leaks in what is logged, and in what an error says."""

import base64
import logging

from starlette.responses import PlainTextResponse

from duologue.live import logs
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.record.people import People
from duologue.vocabulary import Role
from duologue.web import app
from support.leaks.planted.planting import Patch, leak

log = logging.getLogger("duologue.planted")


@leak("names in the log as people arrive", "canaries")
def _(patch: Patch) -> None:
    old = Host.join

    async def join(self: Host, connection: Connection, participant: object) -> None:
        log.info("%s has come", participant and participant.name)
        await old(self, connection, participant)

    patch.setattr(Host, "join", join)


@leak("every command in the log at DEBUG, in base64", "canaries")
def _(patch: Patch) -> None:
    old = Host.do

    async def do(self: Host, connection: Connection, message: object) -> None:
        log.debug("asked %s", base64.b64encode(str(message).encode()).decode())
        await old(self, connection, message)

    patch.setattr(Host, "do", do)


@leak("connection set-up in the log, \\u-escaped", "canaries")
def _(patch: Patch) -> None:
    old = Host.relay

    def relay(self: Host, connection: Connection, message: object) -> None:
        log.debug("%s", ascii(bytes(message.body).decode()))
        old(self, connection, message)

    patch.setattr(Host, "relay", relay)


@leak("every frame in the log of the socket library", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(logs.PlacesOnly, "filter", lambda *_: True)


@leak("an error page that quotes the error", "canaries")
def _(patch: Patch) -> None:
    async def broken(_: object, error: Exception) -> PlainTextResponse:
        return PlainTextResponse(str(error), 500)

    old = People.add

    async def add(
        self: People, session: str, role: Role, name: str, *more: bool, **named: str
    ) -> object:
        try:
            return await old(self, session, role, name, *more, **named)
        except Exception as error:
            raise RuntimeError(f"cannot add {name}") from error

    patch.setattr(app, "_broken", broken)
    patch.setattr(People, "add", add)
