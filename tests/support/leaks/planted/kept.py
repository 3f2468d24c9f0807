"""Leaks in what is kept."""

import gzip
import tempfile
from pathlib import Path

import msgspec
from sqlalchemy import update

from duologue.live import deciding
from duologue.record import people as people_module
from duologue.record import vault
from duologue.record.event_log import Beside, EventLog
from duologue.record.people import People
from duologue.record.sealing import NONCE
from duologue.record.tables.participants import PEOPLE
from duologue.vocabulary import Role
from support.leaks.planted.planting import Patch, leak

replace = msgspec.structs.replace


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
    old = deciding.beside

    def beside(asked: object, running: object) -> Beside:
        found = old(asked, running)
        answers = tuple((f"{a} {asked.by.person}", x) for a, x in found.answers)
        return replace(found, answers=answers)

    patch.setattr(deciding, "beside", beside)


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
