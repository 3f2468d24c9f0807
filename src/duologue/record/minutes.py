"""Each learner's seconds in the rooms of each activity: totals, without a moment or a series."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from duologue.insight.measures import Reported
from duologue.record.database import Database
from duologue.record.tables.participants import MINUTES
from duologue.vocabulary import PersonId, SessionId

Rows = Mapping[tuple[PersonId, int], Reported]


class Minutes:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, session: SessionId, rows: Rows) -> None:
        """Totals as they are now; those of the same learner and activity are replaced."""
        fresh = [
            {
                "session": session, "person": person, "position": position,
                "present": reported.present, "alive": reported.alive,
            }
            for (person, position), reported in rows.items()
        ]  # fmt: skip

        def work(connection: Connection) -> None:
            # Deleted and inserted, not "on conflict": every database says that in the same words.
            for row in fresh:
                connection.execute(delete(MINUTES).where(
                    MINUTES.c.session == row["session"], MINUTES.c.person == row["person"],
                    MINUTES.c.position == row["position"],
                ))  # fmt: skip
            connection.execute(insert(MINUTES), fresh)

        if fresh:
            await self._database.write(work, within=session)

    async def of(self, session: SessionId) -> dict[tuple[PersonId, int], Reported]:
        query = select(MINUTES).where(MINUTES.c.session == session)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=session)
        return {(r.person, r.position): Reported(r.present, r.alive) for r in rows}
