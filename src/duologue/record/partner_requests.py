"""Who would like another partner. No reason is asked, and nobody but facilitators is told."""

from sqlalchemy import Connection, delete, insert, select

from duologue.record.database import Database
from duologue.record.tables.partners import PARTNER_REQUESTS
from duologue.vocabulary import CohortId, MemberId


class PartnerRequests:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def ask(self, cohort: CohortId, member: MemberId, at: float) -> None:
        """Asking twice is asking once."""
        row = {"member": member, "cohort": cohort, "asked_at": at}
        mine = PARTNER_REQUESTS.c.member == member

        def work(connection: Connection) -> None:
            if connection.execute(select(PARTNER_REQUESTS.c.member).where(mine)).first() is None:
                connection.execute(insert(PARTNER_REQUESTS).values(**row))

        await self._database.write(work, within=cohort)

    async def take_back(self, cohort: CohortId, member: MemberId) -> None:
        mine = delete(PARTNER_REQUESTS).where(PARTNER_REQUESTS.c.member == member)
        await self._database.write(lambda c: c.execute(mine).rowcount, within=cohort)

    async def of(self, cohort: CohortId) -> dict[MemberId, float]:
        """Who asked, and when."""
        query = select(PARTNER_REQUESTS).where(PARTNER_REQUESTS.c.cohort == cohort)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        return {MemberId(row.member): row.asked_at for row in rows}
