"""Who is who in a session. Names live here and nowhere else, each under its owner's key."""

import asyncio
import hashlib
import hmac
import secrets
import unicodedata

import msgspec
from sqlalchemy import Connection, Row, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from duologue.record.database import EVERYTHING, Database
from duologue.record.erase import erase_person
from duologue.record.tables.participants import PEOPLE
from duologue.record.vault import Vault
from duologue.vocabulary import MemberId, PersonId, Role, SessionId

_BOTH = " & "  # stands between two names of one seat
LONGEST_NAME = 60  # characters; enough for every name we know of on one line of a phone


class BadName(ValueError):
    """The name is empty or too long; the code, a key of the catalogue, says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Participant(msgspec.Struct, frozen=True):
    id: PersonId
    session: SessionId
    role: Role
    name: str
    simulated: bool = False
    # How many people share the device; the name then names them all.
    heads: int = 1
    # Who of a cohort's list it is, where they came by their own link.
    member: MemberId | None = None


def clean_name(name: str) -> str:
    """The name in one normal form, without characters that cannot be seen."""
    visible = "".join(
        c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c) not in ("Cf", "Cc")
    )
    shown = " ".join(visible.split())
    if not shown:
        raise BadName("name-empty")
    if len(shown) > LONGEST_NAME:
        raise BadName("name-long")
    if any(len(_scripts(word)) > 1 for word in shown.split()):
        raise BadName("name-mixed")
    return shown


def names_in(name: str, heads: int) -> tuple[str, ...]:
    """The name of each who shares a seat; the whole, where one of them holds what joins them."""
    names = tuple(name.split(_BOTH))
    return names if len(names) == heads else (name,)


# Alphabets whose letters are taken for each other's. A name may be in any; one word in one.
_LOOK_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


def _scripts(word: str) -> set[str]:
    scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in word}
    return scripts & _LOOK_ALIKE


# Made once: after a broken line a whole building asks for its seats.
_SEAT = select(PEOPLE).where(
    PEOPLE.c.session == bindparam("session"), PEOPLE.c.id == bindparam("id")
)


class People:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def add(
        self, session: SessionId, role: Role, name: str, simulated: bool = False, *,
        member: MemberId | None = None, beside: str = "",
    ) -> tuple[Participant, str]:  # fmt: skip
        """A new participant, and the token that only their browser keeps. Raises BadName.

        `beside`: who shares the device with them; empty: nobody.
        """
        token = secrets.token_urlsafe(32)
        names = [clean_name(name), *([clean_name(beside)] if beside.strip() else [])]
        person = Participant(
            PersonId(secrets.token_hex(6)), session, role, _BOTH.join(names), simulated,
            len(names), member,
        )  # fmt: skip
        await asyncio.to_thread(self._vault.make, session, person.id)
        row = msgspec.structs.asdict(person) | {
            "token": hash_of(token),
            "role": role.value,
            "simulated": int(simulated),
            "name": "",
            "sealed": self._vault.seal(session, person.name, person.id),
        }
        query = insert(PEOPLE).values(**row)
        await self._database.write(lambda c: c.execute(query).rowcount, within=session)
        return person, token

    async def by_token(self, session: SessionId, id: str, token: str) -> Participant | None:
        seat = {"session": session, "id": id}
        row = await self._database.ask(
            lambda c: c.execute(_SEAT, seat).one_or_none(), within=session
        )  # fmt: skip
        if row is None or not hmac.compare_digest(row.token, hash_of(token)):
            return None
        name = self._name(session, row.id, row.sealed, row.name)
        return _participant(row, name)

    async def seat_of(self, session: SessionId, member: MemberId) -> Participant | None:
        """Where somebody of the cohort sits in this session; None where they have not come."""
        query = select(PEOPLE).where(PEOPLE.c.session == session, PEOPLE.c.member == member)
        row = await self._database.read(lambda c: c.execute(query).first(), within=session)
        if row is None:
            return None
        name = self._name(session, row.id, row.sealed, row.name)
        return _participant(row, name)

    async def take_seat(
        self, session: SessionId, member: MemberId, name: str, beside: str = ""
    ) -> tuple[Participant, str]:
        """The seat of somebody on the cohort's list, made where there is none, and a fresh token
        of it: the device that had it before has it no more."""
        if await self.seat_of(session, member) is None:
            try:
                return await self.add(session, Role.LEARNER, name, member=member, beside=beside)
            except IntegrityError:
                pass  # they pressed twice, and this was the second
        seat = await self.seat_of(session, member)
        assert seat is not None
        return seat, await self._hand_over(seat)

    async def sessions_of(self, member: MemberId) -> dict[SessionId, PersonId]:
        """Where somebody on a cohort's list has come, and who they are there."""
        query = select(PEOPLE.c.session, PEOPLE.c.id).where(PEOPLE.c.member == member)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=EVERYTHING)
        return {SessionId(row.session): PersonId(row.id) for row in rows}

    async def shut(self, member: MemberId) -> list[PersonId]:
        """Takes every seat of theirs from the device that has it; their link opens it again. Gives
        who they are in those seats."""
        found = [await self.seat_of(s, member) for s in await self.sessions_of(member)]
        seats = [seat for seat in found if seat is not None]
        for seat in seats:
            await self._hand_over(seat)
        return [seat.id for seat in seats]

    async def _hand_over(self, person: Participant) -> str:
        token = secrets.token_urlsafe(32)
        query = update(PEOPLE).where(PEOPLE.c.id == person.id).values(token=hash_of(token))
        await self._database.write(lambda c: c.execute(query).rowcount, within=person.session)
        return token

    async def names(self, session: SessionId) -> dict[PersonId, str]:
        """The names that can still be read."""
        columns = select(PEOPLE.c.id, PEOPLE.c.sealed, PEOPLE.c.name)
        query = columns.where(PEOPLE.c.session == session)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=session)
        names = {PersonId(r.id): self._name(session, r.id, r.sealed, r.name) for r in rows}
        return {id: name for id, name in names.items() if name is not None}

    async def simulated(self, session: SessionId) -> set[PersonId]:
        """Those from whom no voice can come."""
        query = select(PEOPLE.c.id).where(PEOPLE.c.session == session, PEOPLE.c.simulated == 1)
        found = await self._database.read(
            lambda c: c.execute(query).scalars().all(), within=session
        )
        return {PersonId(id) for id in found}

    async def forget(self, session: SessionId, person: PersonId) -> None:
        """Destroys the person's key, so that backups hold nothing readable of theirs, then the rows
        with their name and words, and every trace of those in the files."""
        self._vault.destroy(session, person)
        await self._database.write(lambda c: erase_person(c, person), within=session)
        await self._database.sweep()

    async def seal_older(self) -> None:
        """Names that a version before this one wrote in the clear go under keys of their own."""
        clear = select(PEOPLE).where(PEOPLE.c.name != "")
        older = await self._database.read(lambda c: c.execute(clear).all(), within=EVERYTHING)
        for row in older:
            if self._vault.has(row.session) and not self._vault.has(row.session, row.id):
                self._vault.make(row.session, row.id)

        def work(connection: Connection) -> None:
            for row in older:
                sealed = self._vault.seal(row.session, row.name, row.id)
                change = update(PEOPLE).where(PEOPLE.c.id == row.id)
                connection.execute(change.values(name="", sealed=sealed))

        if older:
            await self._database.write(work, within=EVERYTHING)
            await self._database.sweep()

    def _name(
        self, session: SessionId, id: PersonId, sealed: bytes | None, clear: str
    ) -> str | None:
        return clear if sealed is None else self._vault.open(session, sealed, id)


def _participant(row: Row[tuple[object, ...]], name: str | None) -> Participant:
    return Participant(
        row.id, row.session, Role(row.role), name or "", bool(row.simulated), row.heads, row.member
    )


def hash_of(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
