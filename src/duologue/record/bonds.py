"""What lasts between the sessions of a cohort: who has met whom, and who are learning partners.

Ids only. A session tells it when it is over, or when the next one looks.
"""

from collections.abc import Iterable, Mapping

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select

from duologue.record.database import EVERYTHING, Database
from duologue.record.tables import BONDS
from duologue.vocabulary import CohortId, MemberId

Two = frozenset[MemberId]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What one session knows, of people who are on the list."""

    # How often two have shared a room, earlier sessions included.
    met: Mapping[Two, int]
    # Partners, for everybody who had some.
    groups: Iterable[frozenset[MemberId]]
    # Who was there at all: of the others it says nothing.
    came: frozenset[MemberId]


class Bond(msgspec.Struct, frozen=True):
    """Whom somebody has met, how often; and their partners."""

    met: dict[str, int] = {}
    partners: tuple[str, ...] = ()


class Bonds(msgspec.Struct, frozen=True):
    met: dict[Two, int] = {}
    partners: frozenset[Two] = frozenset()

    def by_member(self) -> dict[MemberId, Bond]:
        met: dict[MemberId, dict[str, int]] = {}
        partners: dict[MemberId, list[str]] = {}
        for two in self.met.keys() | self.partners:
            for one in two:
                (other,) = two - {one}
                if two in self.met:
                    met.setdefault(one, {})[other] = self.met[two]
                if two in self.partners:
                    partners.setdefault(one, []).append(other)
        return {
            member: Bond(met.get(member, {}), tuple(sorted(partners.get(member, ()))))
            for member in met.keys() | partners.keys()
        }


class BondStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, cohort: CohortId, member: MemberId | None = None) -> Bonds:
        """Of everybody, or of one."""
        query = select(BONDS).where(BONDS.c.cohort == cohort)
        if member is not None:
            query = query.where(or_(BONDS.c.one == member, BONDS.c.other == member))
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        two = [(frozenset({MemberId(r.one), MemberId(r.other)}), r) for r in rows]
        return Bonds(
            {pair: r.times for pair, r in two if r.times},
            frozenset(pair for pair, r in two if r.partners),
        )

    async def learn(self, cohort: CohortId, told: Told) -> None:
        """Adds what a session knows; telling it twice changes nothing."""
        before = await self.of(cohort)
        met = {p: max(before.met.get(p, 0), n) for p, n in {**before.met, **told.met}.items()}
        groups = [group for group in told.groups if len(group) > 1]
        paired = {member for group in groups for member in group}
        # A partner who was away is still a partner; one who was there and is with others is not.
        kept = {p for p in before.partners if not p & paired or p - told.came}
        fresh = {
            frozenset({one, other}) for group in groups for one in group for other in group - {one}
        }
        partners = frozenset(kept | fresh)
        if (met, partners) == (before.met, before.partners):
            return
        rows = [
            {"cohort": cohort, "one": min(pair), "other": max(pair), "times": met.get(pair, 0),
             "partners": int(pair in partners)}
            for pair in met.keys() | partners
        ]  # fmt: skip

        def work(connection: Connection) -> None:
            connection.execute(delete(BONDS).where(BONDS.c.cohort == cohort))
            connection.execute(insert(BONDS), rows)

        await self._database.write(work, within=EVERYTHING)
