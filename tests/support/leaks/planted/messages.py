"""Leaks in what a message tells beside its content."""

import sys

from duologue.activities import debrief
from duologue.activities.refusals import Code, Refusal
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.live.messages import Done, Show, Signalled
from duologue.session import view
from support.leaks.planted.planting import Patch, everywhere, leak


@leak("a refusal tells that a hidden share exists", "core")
def _(patch: Patch) -> None:
    old = debrief.decide

    def decide(
        shares: debrief.Shares, me: str, learners: object, command: debrief.Command, fresh: str
    ) -> object:
        share = getattr(command, "share", None)
        if share in shares.offered and shares.offered[share].person != me:
            raise Refusal(Code.NOT_YOURS)
        return old(shares, me, learners, command, fresh)

    patch.setattr(debrief, "decide", decide)


@leak("an empty message whenever something hidden happens", "core")
def _(patch: Patch) -> None:
    def show(self: Connection, v: view.View, now: float) -> None:
        begun = self._shown is not None
        old(self, v, now)
        if begun:
            self.send(Show({}))

    old = Connection.show
    patch.setattr(Connection, "show", show)


@leak("a counter of everything that happens, in every message", "core")
def _(patch: Patch) -> None:
    def show(self: Connection, v: view.View, now: float) -> None:
        self.count = getattr(self, "count", 0) + 1
        old(self, v, self.count)

    class Counting(Connection):
        def send(self, message: object) -> None:
            if isinstance(message, Show):
                message = Show({**message.changes, "version": self.count})
            super().send(message)

    old = Connection.show
    patch.setattr(Connection, "show", show)
    everywhere(patch, sys.modules[Connection.__module__], "Connection", Counting)


@leak("everybody hears that somebody's command was done", "servers")
def _(patch: Patch) -> None:
    old = Host.do

    async def do(self: Host, connection: Connection, message: object) -> None:
        await old(self, connection, message)
        for other in self._sockets:
            if other is not connection:
                other.send(Done(message.id))

    patch.setattr(Host, "do", do)


@leak("connection set-up is relayed to the whole class", "canaries")
def _(patch: Patch) -> None:
    def relay(self: Host, connection: Connection, message: object) -> None:
        for other in self._sockets:
            other.send(Signalled(connection.viewer.person, message.body))

    patch.setattr(Host, "relay", relay)
