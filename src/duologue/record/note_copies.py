"""Copies of a learner's own notes, sealed on their device: there is no way to read one here, and no
way to open one for somebody who has lost what opens it."""

import secrets

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from duologue.record.database import Database
from duologue.record.erasures import Erased
from duologue.record.tables.partners import NOTE_COPIES
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, MemberId


class Ways(msgspec.Struct, frozen=True):
    """The key of the copy, wrapped under a printed code and under a sentence; all in base64."""

    code: str
    sentence: str
    salt: str


class Copy(msgspec.Struct, frozen=True):
    number: int
    ways: Ways
    # Base64.
    sealed: str


class _Kept(msgspec.Struct, frozen=True):
    ways: Ways
    sealed: str


class NoteCopies:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def of(self, cohort: CohortId, member: MemberId) -> Copy | None:
        query = select(NOTE_COPIES).where(NOTE_COPIES.c.member == member)
        row = await self._database.read(lambda c: c.execute(query).one_or_none(), within=cohort)
        text = self._vault.ring(cohort).open(member, row.sealed) if row is not None else None
        if row is None or text is None:
            return None
        kept = msgspec.json.decode(text, type=_Kept)
        return Copy(row.number, kept.ways, kept.sealed)

    async def put(self, cohort: CohortId, member: MemberId, copy: Copy) -> bool:
        """Takes the place of the one before it; the first has the number 1. False where that one
        is not the one that its device has seen."""
        text = msgspec.json.encode(_Kept(copy.ways, copy.sealed)).decode()
        sealed = self._vault.ring(cohort).seal(member, text)
        mine = NOTE_COPIES.c.member == member
        row = {
            "id": secrets.token_hex(8), "cohort": cohort, "member": member, "number": 1,
            "sealed": sealed,
        }  # fmt: skip

        def work(connection: Connection) -> bool:
            before = connection.execute(select(NOTE_COPIES.c.number).where(mine)).scalar()
            if (before or 0) + 1 != copy.number:
                return False
            if before is None:
                connection.execute(insert(NOTE_COPIES).values(**row))
            else:
                newer = update(NOTE_COPIES).where(mine)
                connection.execute(newer.values(sealed=sealed, number=copy.number))
            return True

        return await self._database.write(work, within=cohort)

    async def end(self, cohort: CohortId, member: MemberId) -> None:
        """There is no copy any more, and a restored backup has none either."""
        mine = NOTE_COPIES.c.member == member

        def work(connection: Connection) -> None:
            id = connection.execute(select(NOTE_COPIES.c.id).where(mine)).scalar()
            if id is not None:
                self._vault.erasures.note(Erased.NOTES, id, cohort)
                connection.execute(delete(NOTE_COPIES).where(mine))

        await self._database.write(work, within=cohort)
