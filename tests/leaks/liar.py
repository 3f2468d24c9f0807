"""A server that lies: the real one, with its relay and its view in the hands of a liar.

It runs in a thread of the test. What it may do is what a machine in the middle may do: read,
change, hold back, invent and repeat every message between two browsers, and tell each another
story.
"""

import asyncio
import json
import re
import secrets
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from duologue.activities.base import Words
from duologue.config import Settings
from duologue.course.read import read
from duologue.live import sockets
from duologue.live.clock import WallClock
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.live.messages import Do, Signal, Signalled
from duologue.plan.session_plan import plan_session
from duologue.session.commands import WireCommand
from duologue.session.moment import Moment
from duologue.session.seen import View
from duologue.session.state import SessionState
from duologue.vocabulary import CommandId, PersonId, Role, Viewer
from duologue.web.installation import Duologue
from duologue.web.pages import live as live_page  # noqa: F401  (its routes are served)
from duologue.web.serving import running
from leaks.room_code import Roster, Secret, commitment
from support.server import free_port

T = TypeVar("T")
FINGERPRINT = re.compile(r"a=fingerprint:\S+ \S+")
ROOMS = 40  # room activities in one session of the liar's course


def course() -> str:
    room = "## icebreaker · Room {0} · 30 min · rooms of 2\n\nSay hello, for the {0}. time.\n"
    rooms = "\n".join(room.format(i) for i in range(1, ROOMS + 1))
    return f"---\ncourse: A long acquaintance\n---\n\n# Rooms · 60 min\n\n{rooms}"


class Liar:
    """Tells the truth. Each trick is a subclass that changes what it must."""

    def __init__(self) -> None:
        self.keys: dict[str, Secret] = {}

    def secret(self, victim: str) -> Secret:
        """The liar's own key and number, one for each victim."""
        if victim not in self.keys:
            raw = secrets.token_hex(32).upper()
            print_ = ":".join(raw[i : i + 2] for i in range(0, 64, 2))
            self.keys[victim] = Secret(print_, secrets.token_hex(32))
        return self.keys[victim]

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        """What `to` receives in the name of `by`."""
        return [body]

    def shown(self, view: View, viewer: Viewer) -> View:
        return view


class LyingServer:
    """The server, its liar, and a facilitator who needs no browser."""

    def __init__(self, home: Path) -> None:
        self.liar = Liar()
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._ready = threading.Event()
        settings = Settings(data=home / "data", port=free_port())
        self.url = settings.address
        self._truth = (Host.relay, sockets.view_for)
        Host.relay = self._relay()  # type: ignore[method-assign]
        sockets.view_for = self._view()  # type: ignore[assignment]
        self._thread = threading.Thread(
            target=self._loop.run_until_complete, args=[self._serve(settings)], daemon=True
        )
        self._thread.start()
        assert self._ready.wait(20)

    def close(self) -> None:
        Host.relay, sockets.view_for = self._truth  # type: ignore[method-assign]
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._loop.close()

    def begin(self) -> str:
        """A new session; the link for its learners."""
        return self.wait(self._begin())

    def do(self, command: WireCommand) -> None:
        """What the facilitator asks."""
        self.wait(self._host.do(self._desk, Do(CommandId(secrets.token_hex(8)), command)))

    def show(self) -> None:
        """Everybody's view is looked at again: the liar may have changed their mind."""

        async def again() -> None:
            self._host._sockets._moment = None  # an honest server has nothing to tell
            self._host._tell()

        self.wait(again())

    @property
    def position(self) -> int:
        return self._host.state.position

    def people(self) -> dict[str, PersonId]:
        """Learners by name."""
        names = self._host._words.names
        found = self._host.state.people.items()
        return {names[who]: who for who, p in found if p.role is Role.LEARNER}

    def wait(self, work: Coroutine[Any, Any, T]) -> T:
        told: Future[T] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return told.result(20)

    async def _serve(self, settings: Settings) -> None:
        self._duologue = Duologue(settings, WallClock())
        async with running(self._duologue, settings):
            self._ready.set()
            await self._stop.wait()

    async def _begin(self) -> str:
        plan = plan_session(read(course()).course, 1)
        planned, _ = await self._duologue.plan(plan)
        self._host = await self._duologue.hosts.of(planned.id)
        person, _ = await self._duologue.people.add(planned.id, Role.FACILITATOR, "Marta")
        self._desk = Connection(Viewer(Role.FACILITATOR, person.id), voice=False)
        await self._host.join(self._desk, person)
        return f"{self.url}/join/{planned.join_code}"

    def _relay(self) -> Callable[[Host, Connection, Signal], None]:
        def relay(host: Host, connection: Connection, message: Signal) -> None:
            by = connection.viewer.person
            body = json.loads(bytes(message.body))
            if by is None or not isinstance(body, dict):
                return
            for told in self.liar.relayed(by, message.to, body):
                for other in host._sockets.of(message.to):
                    other.send(Signalled(by, msgspec.Raw(json.dumps(told).encode())))

        return relay

    def _view(self) -> Callable[..., View]:
        true_view = self._truth[1]

        def lying(
            state: SessionState, viewer: Viewer, words: Words, *, moment: Moment | None = None
        ) -> View:
            return self.liar.shown(true_view(state, viewer, words, moment=moment), viewer)

        return lying


def with_fingerprint(body: dict[str, Any], line: str) -> dict[str, Any]:
    """The description with other fingerprint lines."""
    sdp = body["sdp"] | {"sdp": FINGERPRINT.sub(line, body["sdp"]["sdp"])}
    return body | {"sdp": sdp}


def own_message(liar: Liar, roster: Roster, name: str, victim: str, reveal: bool) -> dict[str, Any]:
    """A message of the check that the liar makes in the name of somebody, for one victim."""
    secret = liar.secret(victim)
    told: dict[str, Any] = {
        "roster": roster.hash, "round": roster.round, "wants": True,
        "commit": commitment(roster, name, secret),
    }  # fmt: skip
    if reveal:
        told["reveal"] = {"fingerprint": secret.fingerprint, "nonce": secret.nonce}
    return {"check": told}
