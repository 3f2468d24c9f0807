"""With whom people would like to work. The software reads it; each wish under its author's key."""

import msgspec
from sqlalchemy import Connection, delete, insert, select

from duologue.record.database import Database
from duologue.record.tables.participants import WISHES
from duologue.record.vault import Vault
from duologue.seating.pairing import PartnerWish
from duologue.vocabulary import PersonId, SessionId


class Wishes:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def keep(self, session: SessionId, person: PersonId, wish: PartnerWish) -> None:
        """In place of what they wished before."""
        sealed = self._vault.seal(session, msgspec.json.encode(wish).decode(), person)

        def work(connection: Connection) -> None:
            mine = (WISHES.c.session == session) & (WISHES.c.person == person)
            connection.execute(delete(WISHES).where(mine))
            row = {"session": session, "person": person, "sealed": sealed}
            connection.execute(insert(WISHES).values(**row))

        await self._database.write(work, within=session)

    async def of(self, session: SessionId) -> dict[PersonId, PartnerWish]:
        query = select(WISHES).where(WISHES.c.session == session)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=session)
        found = {PersonId(r.person): self._vault.open(session, r.sealed, r.person) for r in rows}
        return {
            person: msgspec.json.decode(text, type=PartnerWish)
            for person, text in found.items() if text is not None
        }  # fmt: skip
