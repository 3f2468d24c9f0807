"""That partners of a cohort called each other, and for how many minutes: not who, and not when."""

import secrets

from sqlalchemy import insert, select

from duologue.record.database import Database
from duologue.record.tables.partners import PARTNER_CALLS
from duologue.vocabulary import CohortId

FEWEST = 5  # calls; of fewer nothing is told: it would be somebody's


class PartnerCallCounts:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, cohort: CohortId, minutes: float) -> None:
        """One more, in whole minutes."""
        row = {"id": secrets.token_hex(8), "cohort": cohort, "minutes": round(minutes)}
        await self._database.write(
            lambda c: c.execute(insert(PARTNER_CALLS).values(**row)).rowcount, within=cohort
        )

    async def of(self, cohort: CohortId) -> tuple[int, int] | None:
        """How many calls, and their minutes together; None while there are too few to tell."""
        query = select(PARTNER_CALLS.c.minutes).where(PARTNER_CALLS.c.cohort == cohort)
        found = await self._database.read(lambda c: c.execute(query).scalars().all(), within=cohort)
        return (len(found), sum(found)) if len(found) >= FEWEST else None
