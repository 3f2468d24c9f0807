"""What people of a cohort were told leaves, and whether they let it. No facilitator reads this."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, delete, insert, select

from duologue.record.database import Database
from duologue.record.tables.cohorts import DOOR_ANSWERS
from duologue.vocabulary import CohortId, MemberId


class DoorAnswer(msgspec.Struct, frozen=True):
    """About one part of what leaves."""

    lets: bool
    # Whether they were asked: it was new to them.
    asked: bool


class DoorAnswers:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, cohort: CohortId, member: MemberId) -> dict[str, DoorAnswer]:
        """By the key of each part that they were told of."""
        query = select(DOOR_ANSWERS).where(
            DOOR_ANSWERS.c.cohort == cohort, DOOR_ANSWERS.c.member == member
        )
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        return {row.part: DoorAnswer(bool(row.lets), bool(row.asked)) for row in rows}

    async def outside(self, cohort: CohortId, part: str) -> frozenset[MemberId]:
        """Who said no to this part."""
        query = select(DOOR_ANSWERS.c.member).where(
            DOOR_ANSWERS.c.cohort == cohort, DOOR_ANSWERS.c.part == part, DOOR_ANSWERS.c.lets == 0
        )
        rows = await self._database.read(lambda c: c.execute(query).scalars().all(), within=cohort)
        return frozenset(MemberId(member) for member in rows)

    async def put(
        self, cohort: CohortId, member: MemberId, answers: Mapping[str, DoorAnswer]
    ) -> None:
        """What was said before about the same part is said anew."""

        def work(connection: Connection) -> None:
            for part, answer in answers.items():
                row = {"cohort": cohort, "member": member, "part": part}
                connection.execute(delete(DOOR_ANSWERS).filter_by(**row))
                connection.execute(
                    insert(DOOR_ANSWERS).values(
                        **row, lets=int(answer.lets), asked=int(answer.asked)
                    )
                )

        await self._database.write(work, within=cohort)
