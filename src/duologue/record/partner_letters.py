"""Letters between partners, sealed on one device for another: there is no key to them here.

What waits goes once more under the key of who is to read it, which is destroyed with their place
on the list; in backups, too, nothing opens then.
"""

import secrets
from collections.abc import Collection

import msgspec
from sqlalchemy import Connection, Delete, Update, delete, func, insert, select, update
from sqlalchemy.sql import ColumnElement

from duologue.record.database import Database
from duologue.record.erasures import Erased
from duologue.record.tables.partners import LETTER_KEYS, PARTNER_LETTERS
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, MemberId

MOST_WAITING = 20  # letters of one author for one reader


class Card(msgspec.Struct, frozen=True):
    """Public keys of a device, in base64: the device's own, the one that letters are sealed for,
    and the first one's signature of the second."""

    device: str
    letters: str
    signature: str


class Waiting(msgspec.Struct, frozen=True):
    """A letter that has not been read."""

    id: str
    author: MemberId
    card: Card
    sealed_for: str
    # Base64.
    sealed: str


class Sent(msgspec.Struct, frozen=True):
    """What its author is told of a letter."""

    id: str
    reader: MemberId
    sealed_for: str
    read: bool


class NotTaken(Exception):
    """The letter cannot wait here; the code says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class PartnerLetters:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def show(self, cohort: CohortId, member: MemberId, card: Card) -> None:
        """From now on letters are sealed for this device."""
        row = {"member": member, "cohort": cohort, "card": msgspec.json.encode(card)}

        def work(connection: Connection) -> None:
            connection.execute(delete(LETTER_KEYS).where(LETTER_KEYS.c.member == member))
            connection.execute(insert(LETTER_KEYS).values(**row))

        await self._database.write(work, within=cohort)

    async def cards(self, cohort: CohortId, members: Collection[MemberId]) -> dict[MemberId, Card]:
        """Of those whose device has shown one."""
        query = select(LETTER_KEYS).where(
            LETTER_KEYS.c.cohort == cohort, LETTER_KEYS.c.member.in_(members)
        )
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        return {MemberId(r.member): msgspec.json.decode(r.card, type=Card) for r in rows}

    async def take(
        self, cohort: CohortId, author: MemberId, reader: MemberId, sealed_for: str, sealed: str
    ) -> str:
        """The id of a letter that waits from now on. Raises NotTaken where the reader reads on
        another device by now ("changed"), the author has shown no device ("no-key"), or too many
        wait already ("too-many")."""
        cards = await self.cards(cohort, (author, reader))
        if reader not in cards or cards[reader].letters != sealed_for:
            raise NotTaken("changed")
        if author not in cards:
            raise NotTaken("no-key")
        id, theirs = secrets.token_hex(8), PARTNER_LETTERS.c.reader == reader
        row = {
            "id": id, "cohort": cohort, "author": author, "reader": reader,
            "card": msgspec.json.encode(cards[author]), "sealed_for": sealed_for,
            "sealed": self._vault.ring(cohort).seal(reader, sealed),
        }  # fmt: skip

        def work(connection: Connection) -> bool:
            mine = theirs & (PARTNER_LETTERS.c.author == author)
            waiting = select(func.count()).where(mine, PARTNER_LETTERS.c.sealed.is_not(None))
            if connection.execute(waiting).scalar_one() >= MOST_WAITING:
                return False
            last = connection.execute(select(func.max(PARTNER_LETTERS.c.number)).where(theirs))
            number = (last.scalar_one() or 0) + 1
            connection.execute(insert(PARTNER_LETTERS).values(**row, number=number))
            return True

        if not await self._database.write(work, within=cohort):
            raise NotTaken("too-many")
        return id

    async def waiting(self, cohort: CohortId, reader: MemberId) -> list[Waiting]:
        """In the order in which they came."""
        query = select(PARTNER_LETTERS).where(
            PARTNER_LETTERS.c.cohort == cohort, PARTNER_LETTERS.c.reader == reader,
            PARTNER_LETTERS.c.sealed.is_not(None),
        )  # fmt: skip
        ordered = query.order_by(PARTNER_LETTERS.c.number)
        rows = await self._database.read(lambda c: c.execute(ordered).all(), within=cohort)
        ring = self._vault.ring(cohort)
        opened = [(r, ring.open(reader, r.sealed)) for r in rows]
        return [
            Waiting(
                r.id, MemberId(r.author), msgspec.json.decode(r.card, type=Card), r.sealed_for,
                sealed,
            )
            for r, sealed in opened if sealed is not None
        ]  # fmt: skip

    async def sent(self, cohort: CohortId, author: MemberId) -> list[Sent]:
        query = select(PARTNER_LETTERS).where(
            PARTNER_LETTERS.c.cohort == cohort, PARTNER_LETTERS.c.author == author
        )
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        return [Sent(r.id, MemberId(r.reader), r.sealed_for, r.sealed is None) for r in rows]

    async def read(self, cohort: CohortId, reader: MemberId, id: str) -> None:
        """It is on the reader's device: from now on it is nowhere else."""
        mine = (PARTNER_LETTERS.c.id == id) & (PARTNER_LETTERS.c.reader == reader)
        await self._end(cohort, id, mine, update(PARTNER_LETTERS).values(sealed=None))

    async def take_back(self, cohort: CohortId, author: MemberId, id: str) -> None:
        """By who wrote it, as long as nobody has read it."""
        mine = (PARTNER_LETTERS.c.id == id) & (PARTNER_LETTERS.c.author == author)
        await self._end(cohort, id, mine, delete(PARTNER_LETTERS))

    async def _end(
        self, cohort: CohortId, id: str, mine: ColumnElement[bool], end: Update | Delete
    ) -> None:
        waits = mine & PARTNER_LETTERS.c.sealed.is_not(None)

        def work(connection: Connection) -> None:
            if connection.execute(select(PARTNER_LETTERS.c.id).where(waits)).first():
                self._vault.erasures.note(Erased.LETTER, id, cohort)
                connection.execute(end.where(waits))

        await self._database.write(work, within=cohort)
