"""Whom a session invites by mail, and the post that is to go to them."""

import secrets
from collections.abc import Sequence
from enum import StrEnum

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select, update

from duologue.record.database import EVERYTHING, Database
from duologue.record.erasures import Erased
from duologue.record.tables.sessions import INVITED, POST
from duologue.record.vault import Vault
from duologue.vocabulary import MemberId, SessionId

LEASE = 300.0  # seconds in which a letter that was taken to be sent is nobody else's


class Letter(StrEnum):
    INVITATION = "invitation"
    MOVED = "moved"
    CALLED_OFF = "called-off"
    WITHDRAWN = "withdrawn"
    REMINDER = "reminder"


class Person(msgspec.Struct, frozen=True):
    """Somebody with an address, as a facilitator wrote them down."""

    address: str
    name: str = ""
    # Who of the cohort's list it is: their letters carry their personal link.
    member: MemberId | None = None


class Invitee(msgspec.Struct, frozen=True):
    """Somebody on the list, and what became of the last letter to them that was due."""

    id: str
    person: Person
    sent_at: float | None
    problem: str | None


class Due(msgspec.Struct, frozen=True):
    """A letter whose time has come."""

    id: str
    session: SessionId
    invited: str
    kind: Letter
    person: Person
    tries: int


class Invited:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def add(
        self, session: SessionId, people: Sequence[Person], at: float, remind_at: float | None
    ) -> list[Person]:
        """Puts them on the list and their letters into the post. Returns who was not on it yet."""
        listed = {invitee.person.address.casefold() for invitee in await self.of(session)}
        fresh = {person.address.casefold(): person for person in people}
        new = [person for address, person in fresh.items() if address not in listed]

        def work(connection: Connection) -> None:
            for person in new:
                id = secrets.token_hex(6)
                sealed = self._vault.seal(session, msgspec.json.encode(person).decode())
                connection.execute(
                    insert(INVITED).values(
                        id=id, session=session, sealed=sealed, withdrawn=0, member=person.member
                    )
                )
                _post(connection, session, id, Letter.INVITATION, at)
                if remind_at is not None:
                    _post(connection, session, id, Letter.REMINDER, remind_at)

        await self._database.write(work, within=session)
        return new

    async def of(self, session: SessionId) -> list[Invitee]:
        """The list, by name and address."""
        letters = select(POST).where(POST.c.session == session, POST.c.kind != Letter.REMINDER)
        people = select(INVITED).where(INVITED.c.session == session, INVITED.c.withdrawn == 0)
        sent, rows = await self._database.read(
            lambda c: (c.execute(letters.order_by(POST.c.due_at)).all(), c.execute(people).all()),
            within=session,
        )
        last = {letter.invited: letter for letter in sent}
        found = [
            Invitee(r.id, person, last[r.id].sent_at if r.id in last else None,
                    last[r.id].problem if r.id in last else None)
            for r in rows if (person := self._person(r)) is not None
        ]  # fmt: skip
        return sorted(found, key=lambda x: (x.person.name.casefold(), x.person.address.casefold()))

    async def again(self, session: SessionId, id: str, at: float) -> None:
        """The invitation once more, as to somebody who lost it."""

        def work(connection: Connection) -> None:
            this = (INVITED.c.session == session) & (INVITED.c.id == id)
            if connection.execute(select(INVITED.c.id).where(this)).first() is None:
                return
            waiting = (POST.c.invited == id) & POST.c.sent_at.is_(None)
            connection.execute(delete(POST).where(waiting, POST.c.kind != Letter.REMINDER))
            _post(connection, session, id, Letter.INVITATION, at)

        await self._database.write(work, within=session)

    async def withdraw(self, session: SessionId, id: str, at: float) -> None:
        """Off the list; whoever has an invitation is told, and then forgotten."""

        def work(connection: Connection) -> None:
            this = (INVITED.c.session == session) & (INVITED.c.id == id)
            told = POST.c.sent_at.is_not(None) & (POST.c.invited == id)
            has_one = connection.execute(select(POST.c.id).where(told)).first()
            connection.execute(delete(POST).where(POST.c.invited == id, POST.c.session == session))
            if has_one is None:
                self._vault.erasures.note(Erased.INVITED, id)
                connection.execute(delete(INVITED).where(this))
            elif connection.execute(update(INVITED).where(this).values(withdrawn=1)).rowcount:
                _post(connection, session, id, Letter.WITHDRAWN, at)

        await self._database.write(work, within=session)

    async def tell(self, session: SessionId, kind: Letter, at: float) -> None:
        """The session was moved or called off: to everyone who has been told another thing."""

        def work(connection: Connection) -> None:
            sent = select(POST.c.invited).where(
                POST.c.session == session, POST.c.sent_at.is_not(None)
            )
            told = select(INVITED.c.id).where(INVITED.c.withdrawn == 0, INVITED.c.id.in_(sent))
            for id in connection.execute(told).scalars().all():
                # An older piece of news that is still on its way says the new thing, or nothing.
                older = (POST.c.invited == id) & POST.c.sent_at.is_(None)
                connection.execute(delete(POST).where(older, POST.c.kind != Letter.REMINDER))
                _post(connection, session, id, kind, at)

        await self._database.write(work, within=session)

    async def remind(self, session: SessionId, at: float | None) -> None:
        """When everyone is to be reminded, from now on; None: not at all."""

        def work(connection: Connection) -> None:
            waiting = (POST.c.session == session) & POST.c.sent_at.is_(None)
            connection.execute(delete(POST).where(waiting, POST.c.kind == Letter.REMINDER))
            listed = select(INVITED.c.id).where(
                INVITED.c.session == session, INVITED.c.withdrawn == 0
            )
            for id in connection.execute(listed).scalars().all() if at is not None else ():
                _post(connection, session, id, Letter.REMINDER, at or 0.0)

        await self._database.write(work, within=session)

    async def take_due(self, at: float, most: int) -> list[Due]:
        """Letters whose time has come, for the caller to send: nobody else gets them meanwhile."""
        waiting = (POST.c.due_at <= at) & POST.c.sent_at.is_(None)
        query = (
            select(POST, INVITED.c.sealed)
            .join(INVITED, INVITED.c.id == POST.c.invited)
            .where(waiting).order_by(POST.c.due_at).limit(most)
        )  # fmt: skip

        def work(connection: Connection) -> list[Row[tuple[object, ...]]]:
            taken = []
            for row in connection.execute(query).all():
                # Another process may have been faster.
                as_seen = (POST.c.id == row.id) & (POST.c.due_at == row.due_at)
                lease = update(POST).where(as_seen).values(due_at=at + LEASE)
                if connection.execute(lease).rowcount:
                    taken.append(row)
            return taken

        if not await self._database.read(lambda c: c.execute(query.limit(1)).first(), EVERYTHING):
            return []
        taken = await self._database.write(work, EVERYTHING)
        return [
            Due(r.id, r.session, r.invited, Letter(r.kind), person, r.tries)
            for r in taken
            if (person := self._person(r)) is not None
        ]

    async def sent(self, letter: Due, at: float) -> None:
        def work(connection: Connection) -> None:
            done = update(POST).where(POST.c.id == letter.id).values(sent_at=at, problem=None)
            connection.execute(done)
            if letter.kind is Letter.WITHDRAWN:
                connection.execute(delete(POST).where(POST.c.invited == letter.invited))
                self._vault.erasures.note(Erased.INVITED, letter.invited)
                connection.execute(delete(INVITED).where(INVITED.c.id == letter.invited))

        await self._database.write(work, within=letter.session)

    async def drop(self, letter: Due) -> None:
        """There is nothing to say any more."""
        gone = delete(POST).where(POST.c.id == letter.id)
        await self._database.write(lambda c: c.execute(gone).rowcount, within=letter.session)

    async def failed(self, letter: Due, problem: str, again_at: float | None) -> None:
        """It was not taken; it is tried again at that moment, or never."""
        values: dict[str, object] = {"problem": problem, "tries": letter.tries + 1}
        # Never is the end of time, so that a later "send it again" is a letter of its own.
        values["due_at"] = again_at if again_at is not None else float("inf")
        query = update(POST).where(POST.c.id == letter.id).values(**values)
        await self._database.write(lambda c: c.execute(query).rowcount, within=letter.session)

    def _person(self, row: Row[tuple[object, ...]]) -> Person | None:
        """None where the session's key has been destroyed."""
        text = self._vault.open(row.session, row.sealed)
        return msgspec.json.decode(text, type=Person) if text is not None else None


def _post(
    connection: Connection, session: SessionId, invited: str, kind: Letter, at: float
) -> None:
    connection.execute(
        insert(POST).values(
            id=secrets.token_hex(8), session=session, invited=invited, kind=kind.value, due_at=at,
            tries=0,
        )
    )  # fmt: skip
