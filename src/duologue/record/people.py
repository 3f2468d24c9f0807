"""Who is who in a session. Names live here and nowhere else."""

import hashlib
import hmac
import secrets
import unicodedata

import msgspec
from sqlalchemy import insert, select

from duologue.record.database import Database
from duologue.record.tables import PEOPLE
from duologue.vocabulary import PersonId, Role, SessionId

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
    return shown


class People:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, session: SessionId, role: Role, name: str, simulated: bool = False
    ) -> tuple[Participant, str]:
        """A new participant, and the token that only their browser keeps. Raises BadName."""
        token = secrets.token_urlsafe(32)
        person = Participant(
            PersonId(secrets.token_hex(6)), session, role, clean_name(name), simulated
        )
        row = msgspec.structs.asdict(person) | {"token": hash_of(token), "role": role.value}
        await self._database.write(lambda c: c.execute(insert(PEOPLE).values(**row)).rowcount)
        return person, token

    async def by_token(self, session: SessionId, id: str, token: str) -> Participant | None:
        query = select(PEOPLE).where(PEOPLE.c.session == session, PEOPLE.c.id == id)
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        if row is None or not hmac.compare_digest(row.token, hash_of(token)):
            return None
        return Participant(row.id, row.session, Role(row.role), row.name, bool(row.simulated))

    async def names(self, session: SessionId) -> dict[PersonId, str]:
        query = select(PEOPLE.c.id, PEOPLE.c.name).where(PEOPLE.c.session == session)
        rows = await self._database.read(lambda c: c.execute(query).all())
        return {PersonId(r[0]): r[1] for r in rows}


def hash_of(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
