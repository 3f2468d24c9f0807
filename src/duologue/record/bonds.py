"""What lasts between the sessions of a cohort: who has met whom, and who are learning partners.

Ids only. A session tells it when it is over, or when the next one looks.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select, update

from duologue.record.database import EVERYTHING, Database
from duologue.record.tables.cohorts import MEMBERS
from duologue.record.tables.partners import BONDS, PARTNER_CHANGES, PARTNER_REQUESTS
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
    # When it began: what it knows of partners is older than any that were given after that.
    began: float = float("inf")


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
        outdated = told.began < await self._given_at(cohort)
        groups = [] if outdated else [group for group in told.groups if len(group) > 1]
        paired = {member for group in groups for member in group}
        # A partner who was away is still a partner; one who was there and is with others is not.
        kept = {p for p in before.partners if not p & paired or p - told.came}
        partners = frozenset(kept | _pairs(groups))
        if (met, partners) == (before.met, before.partners):
            return
        await self._keep(cohort, Bonds(met, partners))

    async def give_anew(
        self, cohort: CohortId, groups: Sequence[Collection[MemberId]], at: float
    ) -> None:
        """These are partners from now on, and nobody of them is anybody else's; whoever of them
        asked for it has what they asked for. `take_back` undoes it."""
        before = await self.of(cohort)
        people = {member for group in groups for member in group}
        kept = {two for two in before.partners if not two & people}
        after = Bonds(before.met, frozenset(kept | _pairs(map(frozenset, groups))))
        still = {member for two in before.partners & after.partners for member in two}
        asked = await self._asked(cohort, people - still)
        was = _Before(tuple(tuple(sorted(two)) for two in before.partners), asked)
        await self._keep(cohort, after)

        def work(connection: Connection) -> None:
            mine = PARTNER_CHANGES.c.cohort == cohort
            connection.execute(delete(PARTNER_CHANGES).where(mine))
            row = {"cohort": cohort, "at": at, "before": msgspec.json.encode(was)}
            connection.execute(insert(PARTNER_CHANGES).values(**row))
            have = PARTNER_REQUESTS.c.member.in_([member for member, _ in asked])
            connection.execute(delete(PARTNER_REQUESTS).where(have))

        await self._database.write(work, within=cohort)

    async def given(self, cohort: CohortId) -> tuple[float, bool] | None:
        """When partners were last given anew, and whether that can be taken back."""
        query = select(PARTNER_CHANGES).where(PARTNER_CHANGES.c.cohort == cohort)
        row = await self._database.read(lambda c: c.execute(query).one_or_none(), within=cohort)
        return (row.at, row.before is not None) if row is not None else None

    async def take_back(self, cohort: CohortId) -> bool:
        """As it was before partners were last given anew, once. False where there is no way."""
        query = select(PARTNER_CHANGES.c.before).where(PARTNER_CHANGES.c.cohort == cohort)
        text = await self._database.read(lambda c: c.execute(query).scalar(), within=cohort)
        if text is None:
            return False
        was = msgspec.json.decode(text, type=_Before)
        now = await self.of(cohort)
        listed = select(MEMBERS.c.id).where(MEMBERS.c.cohort == cohort)
        known = set(
            await self._database.read(lambda c: c.execute(listed).scalars().all(), within=cohort)
        )
        # Whoever was forgotten since is nobody's partner any more.
        partners = frozenset(
            frozenset(map(MemberId, two)) for two in was.partners if set(two) <= known
        )
        await self._keep(cohort, Bonds(now.met, partners))

        def work(connection: Connection) -> None:
            mine = PARTNER_CHANGES.c.cohort == cohort
            connection.execute(update(PARTNER_CHANGES).where(mine).values(before=None))
            for member, at in [(m, at) for m, at in was.asked if m in known]:
                one = PARTNER_REQUESTS.c.member == member
                connection.execute(delete(PARTNER_REQUESTS).where(one))
                row = {"member": member, "cohort": cohort, "asked_at": at}
                connection.execute(insert(PARTNER_REQUESTS).values(**row))

        await self._database.write(work, within=cohort)
        return True

    async def _asked(
        self, cohort: CohortId, people: Collection[str]
    ) -> tuple[tuple[str, float], ...]:
        query = select(PARTNER_REQUESTS).where(PARTNER_REQUESTS.c.cohort == cohort)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=cohort)
        return tuple((row.member, row.asked_at) for row in rows if row.member in people)

    async def _given_at(self, cohort: CohortId) -> float:
        given = await self.given(cohort)
        return given[0] if given is not None else 0.0

    async def _keep(self, cohort: CohortId, bonds: Bonds) -> None:
        met, partners = bonds.met, bonds.partners
        rows = [
            {"cohort": cohort, "one": min(pair), "other": max(pair), "times": met.get(pair, 0),
             "partners": int(pair in partners)}
            for pair in met.keys() | partners
        ]  # fmt: skip

        def work(connection: Connection) -> None:
            connection.execute(delete(BONDS).where(BONDS.c.cohort == cohort))
            if rows:
                connection.execute(insert(BONDS), rows)

        await self._database.write(work, within=EVERYTHING)


class _Before(msgspec.Struct, frozen=True):
    """What there was before partners were given anew."""

    partners: tuple[tuple[str, ...], ...]
    asked: tuple[tuple[str, float], ...]


def _pairs(groups: Iterable[frozenset[MemberId]]) -> set[Two]:
    return {frozenset({one, other}) for group in groups for one in group for other in group - {one}}
