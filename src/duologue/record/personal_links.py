"""One link for each person of a cohort: opened on one device, taken back, and given anew.

The database knows tokens by their SHA-256. So that a link can be sent once more, its token also
lies there sealed under its owner's key, which is in no database.
"""

import hmac
import secrets

import msgspec
from sqlalchemy import Connection, select, update

from duologue.record.database import EVERYTHING, Database
from duologue.record.members import Listed, Member
from duologue.record.people import hash_of
from duologue.record.tables.cohorts import MEMBERS
from duologue.record.vault import Vault
from duologue.vocabulary import CohortId, MemberId

BACK_LASTS = 3_600.0  # seconds: long enough to find a mail, too short to be found later


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """Whose link it is."""

    cohort: CohortId
    listed: Listed
    # SHA-256 of what the device keeps on which it was first used; None: it was not used yet.
    device: bytes | None

    @property
    def member(self) -> Member:
        return self.listed.member

    def is_device(self, key: str) -> bool:
        return self.device is not None and hmac.compare_digest(self.device, hash_of(key))


class PersonalLinks:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def holder(self, token: str) -> Holder | None:
        """None for a link that never was, or was taken back."""
        query = select(MEMBERS).where(MEMBERS.c.link == hash_of(token), MEMBERS.c.gone == 0)
        row = await self._database.read(lambda c: c.execute(query).one_or_none(), EVERYTHING)
        if row is None:
            return None
        text = self._vault.ring(row.cohort).open(row.id, row.sealed)
        if text is None:
            return None
        listed = Listed(msgspec.json.decode(text, type=Member), row.opened_at, row.asked_at)
        return Holder(cohort=row.cohort, listed=listed, device=row.device)

    async def token(self, cohort: CohortId, member: MemberId) -> str | None:
        """As it stands in the link; None where they are not on the list any more."""
        query = select(MEMBERS.c.link_sealed).where(
            MEMBERS.c.cohort == cohort, MEMBERS.c.id == member, MEMBERS.c.gone == 0
        )
        sealed = await self._database.read(lambda c: c.execute(query).scalar(), within=cohort)
        return self._vault.ring(cohort).open(member, sealed) if sealed is not None else None

    async def tokens(self, cohort: CohortId) -> dict[MemberId, str]:
        """Of everybody on the list."""
        query = select(MEMBERS.c.id, MEMBERS.c.link_sealed).where(
            MEMBERS.c.cohort == cohort, MEMBERS.c.gone == 0
        )
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        ring = self._vault.ring(cohort)
        found = {MemberId(row.id): ring.open(row.id, row.link_sealed) for row in rows}
        return {id: token for id, token in found.items() if token is not None}

    async def bind(self, cohort: CohortId, member: MemberId, at: float) -> str | None:
        """The link belongs to the device that asks, which keeps what is returned; None where
        another device was faster."""
        key = secrets.token_urlsafe(24)
        query = update(MEMBERS).where(MEMBERS.c.id == member, MEMBERS.c.device.is_(None))
        bound = query.values(device=hash_of(key), opened_at=at, asked_at=None)
        done = await self._database.write(lambda c: c.execute(bound).rowcount, within=cohort)
        return key if done else None

    async def renew(self, cohort: CohortId, member: MemberId) -> None:
        """The old link leads nowhere from now on; a new one waits for its first device."""
        token = secrets.token_urlsafe(18)
        try:
            sealed = self._vault.ring(cohort).seal(member, token)
        except KeyError:
            return  # nobody on this list
        await self._set(
            cohort, member, link=hash_of(token), link_sealed=sealed, device=None, opened_at=None,
            asked_at=None, back=None, back_until=None,
        )  # fmt: skip

    async def release(self, cohort: CohortId, member: MemberId) -> None:
        """The same link, for the next device that uses it."""
        await self._set(cohort, member, device=None, asked_at=None, back=None, back_until=None)

    async def ask(self, cohort: CohortId, member: MemberId, at: float) -> None:
        """Somebody with the link, on another device, asks to be let in; who leads sees it."""
        await self._set(cohort, member, asked_at=at)

    async def way_back(self, cohort: CohortId, member: MemberId, at: float) -> str:
        """What goes to their own address, and opens the link on another device, once."""
        code = secrets.token_urlsafe(18)
        await self._set(cohort, member, back=hash_of(code), back_until=at + BACK_LASTS)
        return code

    async def come_back(
        self, cohort: CohortId, member: MemberId, code: str, at: float
    ) -> str | None:
        """What this device keeps from now on; None for a way back that was used, or is too old."""
        key = secrets.token_urlsafe(24)

        def work(connection: Connection) -> bool:
            mine = (MEMBERS.c.id == member) & (MEMBERS.c.back == hash_of(code))
            open_ = update(MEMBERS).where(mine, MEMBERS.c.back_until > at)
            values = {"device": hash_of(key), "opened_at": at, "asked_at": None, "back": None}
            return bool(connection.execute(open_.values(**values)).rowcount)

        return key if await self._database.write(work, within=cohort) else None

    async def _set(self, cohort: CohortId, member: MemberId, **values: object) -> None:
        query = update(MEMBERS).where(MEMBERS.c.id == member, MEMBERS.c.cohort == cohort)
        await self._database.write(
            lambda c: c.execute(query.values(**values)).rowcount, within=cohort
        )
