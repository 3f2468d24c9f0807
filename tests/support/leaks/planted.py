"""Leaks, planted one at a time by replacing a part of the product from outside; none in `src`."""

import base64
import gzip
import logging
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select, update
from starlette.responses import PlainTextResponse

from duologue.activities import chat, check, debrief, poll, pulse
from duologue.activities.refusals import Code, Refusal
from duologue.live import host, logs
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.live.messages import Done, Show, Signalled
from duologue.record import people as people_module
from duologue.record import vault
from duologue.record.event_log import Beside, EventLog
from duologue.record.partner_letters import PartnerLetters
from duologue.record.people import People
from duologue.record.ring import KeyRing
from duologue.record.sealing import NONCE
from duologue.record.sessions import Sessions
from duologue.record.tables.cohorts import MEMBERS
from duologue.record.tables.participants import PEOPLE
from duologue.session import view
from duologue.vocabulary import OUTSIDER, PROJECTOR, Role
from duologue.web import app
from duologue.web.pages import mine, personal

Patch = pytest.MonkeyPatch
replace = msgspec.structs.replace
log = logging.getLogger("duologue.planted")


class Planted(msgspec.Struct, frozen=True):
    name: str
    plant: Callable[[Patch], None]
    # Which proof is tried first; the others follow where it finds nothing.
    first: str


LEAKS: list[Planted] = []


def leak(name: str, first: str) -> Callable[[Callable[[Patch], None]], None]:
    return lambda plant: LEAKS.append(Planted(name, plant, first))


def everywhere(patch: Patch, module: object, name: str, new: object) -> None:
    """Replaces it under every name by which a module has imported it."""
    old = getattr(module, name)
    for loaded in list(sys.modules.values()):
        if getattr(loaded, "__name__", "").startswith(("duologue", "support")):
            for known, value in list(vars(loaded).items()):
                if value is old:
                    patch.setattr(loaded, known, new)


def after(patch: Patch, module: object, name: str, change: Callable[..., object]) -> None:
    """The function goes on as before, and `change` gets its result and its arguments."""
    old = getattr(module, name)
    everywhere(patch, module, name, lambda *given, **more: change(old(*given, **more), *given))


# What a view shows.


@leak("lines of a chat are shown while they are being written", "core")
def _(patch: Patch) -> None:
    old = chat.task_for
    patch.setattr(chat, "task_for", lambda lines, viewer, words: old(
        replace(lines, shown=True), viewer, words))  # fmt: skip


@leak("a facilitator reads lines before they are shown", "core")
def _(patch: Patch) -> None:
    old = chat.task_for
    patch.setattr(chat, "task_for", lambda lines, viewer, words: old(
        replace(lines, shown=lines.shown or viewer.role is Role.FACILITATOR), viewer, words
    ))  # fmt: skip


@leak("learners see how many lines are written", "core")
def _(patch: Patch) -> None:
    after(patch, chat, "task_for", lambda t, lines, *_: replace(t, written=len(lines.posts)))


@leak("totals of a poll before they are shown", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, answers, activity, _: replace(
        t, counts=poll.totals(answers, activity)))  # fmt: skip


@leak("learners see how many have answered a poll", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, a, *_: replace(t, answered=len(a.choices)))


@leak("who chose what in a poll", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, a, *_: replace(
        t, choices=tuple(f"{c} {[w for w, x in a.choices.items() if x == i]}"
                         for i, c in enumerate(t.choices))))  # fmt: skip


@leak("the order in which people answered a poll", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, a, *_: replace(
        t, choices=(*t.choices, str(list(a.choices.values())))))  # fmt: skip


@leak("shares are seen before they are shown", "core")
def _(patch: Patch) -> None:
    patch.setattr(debrief, "debrief_opt_in", lambda *_: True)


@leak("the wall sees shares before they are shown", "core")
def _(patch: Patch) -> None:
    old = debrief.debrief_opt_in
    patch.setattr(debrief, "debrief_opt_in", lambda share, viewer: old(share, viewer)
                  or viewer == PROJECTOR)  # fmt: skip


@leak("that somebody offered something, without what", "core")
def _(patch: Patch) -> None:
    hidden = debrief.ShareView(id="", name="", text="", aloud=False, shown=False, mine=False)
    after(patch, debrief, "task_for", lambda t, shares, *_: replace(
        t, shares=(*t.shares, *[hidden] * (len(shares.offered) - len(t.shares)))))  # fmt: skip


@leak("the author of a share without a name", "core")
def _(patch: Patch) -> None:
    after(patch, debrief, "task_for", lambda t, shares, viewer, words: replace(
        t, shares=tuple(replace(s, name=words.name_of(shares.offered[s.id].person))
                        for s in t.shares)))  # fmt: skip


@leak("how many answered a check or a pulse", "core")
def _(patch: Patch) -> None:
    for module in (check, pulse):
        after(patch, module, "task_for", lambda t, a, *_: replace(t, answered=len(a.people)))


@leak("the facilitators' notes on everybody's screen", "core")
def _(patch: Patch) -> None:
    after(patch, view, "_activity", lambda v, state, *_: v and replace(
        v, notes=state.activity.notes))  # fmt: skip


@leak("the facilitators' desk for learners", "core")
def _(patch: Patch) -> None:
    after(patch, view, "view_for", lambda v, state, viewer, _: replace(
        v, desk=view._desk(state, viewer)) if viewer.role is Role.LEARNER else v)  # fmt: skip


@leak("who asked for help, as a raised hand", "core")
def _(patch: Patch) -> None:
    after(patch, view, "_people", lambda people, state, _: tuple(
        replace(p, hand_up=p.hand_up or state.people[p.id].wants_help) for p in people
    ))  # fmt: skip


@leak("who sits in other rooms", "core")
def _(patch: Patch) -> None:
    after(patch, view, "_room", lambda room, state, *_: room and replace(
        room, people=tuple(p for seats in state.rooms.seats.values() for p in seats)))  # fmt: skip


@leak("outsiders see who is there", "core")
def _(patch: Patch) -> None:
    after(patch, view, "view_for", lambda v, state, viewer, words: replace(
        v, people=view._people(state, words)) if viewer == OUTSIDER else v)  # fmt: skip


@leak("outsiders see how far the session is", "core")
def _(patch: Patch) -> None:
    after(patch, view, "view_for", lambda v, state, viewer, _: replace(
        v, steps=state.position) if viewer == OUTSIDER else v)  # fmt: skip


# What a message tells beside its content.


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


# What is kept.


@leak("lines and shares stand in the event log", "canaries")
def _(patch: Patch) -> None:
    old = EventLog.append

    async def append(self: EventLog, session: str, entry: object, beside: Beside) -> None:
        words = " ".join(beside.texts.values()).encode()
        spaces = b"" if not words else b'{"type":"hand-raised","person":"' + words + b'"},'
        entry = replace(entry, events=b"[" + spaces + entry.events[1:])
        await old(self, session, entry, beside)

    patch.setattr(EventLog, "append", append)


@leak("the vault encrypts nothing", "canaries")
def _(patch: Patch) -> None:
    nonce = b"\0" * NONCE
    patch.setattr(vault, "seal", lambda cipher, plain, whose: nonce + plain)
    patch.setattr(vault, "unseal", lambda cipher, sealed, whose: sealed[NONCE:])


@leak("names stand in the clear beside the sealed ones", "canaries")
def _(patch: Patch) -> None:
    old = People.add

    async def add(
        self: People, session: str, role: Role, name: str, *more: bool, **named: str
    ) -> object:
        person, token = await old(self, session, role, name, *more, **named)
        clear = update(PEOPLE).where(PEOPLE.c.id == person.id).values(name=name)
        await self._database.write(lambda c: c.execute(clear).rowcount)
        return person, token

    patch.setattr(People, "add", add)


@leak("keys survive the end of a session", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(vault.Vault, "destroy", lambda *_: None)


@leak("who gave which answer to a pulse", "canaries")
def _(patch: Patch) -> None:
    old = host.beside

    def beside(asked: object, running: object) -> Beside:
        found = old(asked, running)
        answers = tuple((f"{a} {asked.by.person}", x) for a, x in found.answers)
        return replace(found, answers=answers)

    patch.setattr(host, "beside", beside)


@leak("a copy of each name in a temporary file", "canaries")
def _(patch: Patch) -> None:
    def clean(name: str) -> str:
        with tempfile.NamedTemporaryFile("w", delete=False) as file:
            file.write(name)
        return old(name)

    old = people_module.clean_name
    patch.setattr(people_module, "clean_name", clean)


@leak("a compressed copy of each line beside the database", "canaries")
def _(patch: Patch) -> None:
    old = vault.Vault.seal

    def seal(self: vault.Vault, session: str, text: str, person: str | None = None) -> bytes:
        with Path(self._folder / "cache.bin").open("ab") as file:
            file.write(b"page 1 " + gzip.compress(text.encode()))
        return old(self, session, text, person)

    patch.setattr(vault.Vault, "seal", seal)


# What is logged.


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


# Letters and copies of notes.


@leak("letters wait for everybody of a cohort", "canaries")
def _(patch: Patch) -> None:
    old = PartnerLetters.waiting

    async def waiting(self: PartnerLetters, cohort: str, reader: str) -> object:
        listed = await self._database.read(
            lambda c: c.execute(select(MEMBERS.c.id).where(MEMBERS.c.cohort == cohort)).all(),
            cohort,
        )
        return [letter for row in listed for letter in await old(self, cohort, row.id)]

    patch.setattr(PartnerLetters, "waiting", waiting)


@leak("a letter stays at the server after it was read", "canaries")
def _(patch: Patch) -> None:
    async def read(*_: object) -> None: ...

    patch.setattr(PartnerLetters, "read", read)


@leak("a copy of notes for whoever has the link, on any device", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(personal, "_knows", lambda *_: True)


@leak("a copy of notes lies on the disk as it came", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(KeyRing, "seal", lambda self, id, text: text.encode())
    patch.setattr(KeyRing, "open", lambda self, id, sealed: sealed.decode())


# Who may open what.


@leak("any seat opens with any seat's cookie", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(people_module.hmac, "compare_digest", lambda *_: True)


@leak("a facilitator opens what is kept about a learner", "canaries")
def _(patch: Patch) -> None:
    async def participant_of(request: object) -> object:
        path, duologue = request.path_params, mine.here(request)
        names = await duologue.people.names(path["session"])
        return people_module.Participant(
            path["person"], path["session"], Role.LEARNER, names[path["person"]]
        )

    patch.setattr(mine, "participant_of", participant_of)


@leak("staff open the sessions and courses of other staff", "canaries")
def _(patch: Patch) -> None:
    async def by_id(self: Sessions, staff: str, id: str) -> object:
        return next(iter(await self._those(sessions.c.id == id)), None)

    from duologue.record.tables.sessions import SESSIONS as sessions

    patch.setattr(Sessions, "by_id", by_id)
