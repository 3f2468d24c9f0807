"""Who takes part in one session, and what is known of them beside its log: names, the list of
participants, wishes, whom they met in other sessions. Nothing of it stands in an event."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from typing import TypeVar

from duologue.activities.base import Words
from duologue.live.known import Group, Known
from duologue.live.seating import About
from duologue.record.bonds import Told
from duologue.record.kept import Kept
from duologue.record.people import Participant, names_in
from duologue.record.roster import RosterEntry
from duologue.seating.explain import Because, because
from duologue.seating.obstacles import Obstacle
from duologue.seating.pairing import PartnerWish
from duologue.session import commands as c
from duologue.session.state import SessionState
from duologue.vocabulary import MemberId, PersonId, SessionId, TextId

S = TypeVar("S")
T = TypeVar("T")


class Participants:
    def __init__(self, session: SessionId, kept: Kept) -> None:
        self._session = session
        self._people, self._rosters, self._wishes = kept.people, kept.rosters, kept.wishes
        self._answers = kept.door_answers
        self._known = Known()
        self._names: dict[PersonId, str] = {}
        self._simulated: frozenset[PersonId] = frozenset()
        self._wished: dict[PersonId, PartnerWish] = {}
        # How often something changed here that is stored, too.
        self._changes = 0
        self._reading = asyncio.Lock()

    async def _latest(
        self, one: Callable[[], Awaitable[T]], other: Callable[[], Awaitable[S]]
    ) -> tuple[T, S]:
        """What is stored, and no older than what has changed here meanwhile."""
        # One look after the other: what an older one has found must not come after a newer one.
        async with self._reading:
            while True:
                changes = self._changes
                found = await one(), await other()
                if changes == self._changes:
                    return found

    async def read_names(self, people: Collection[PersonId]) -> None:
        """Reads them from the store, where somebody of these is not known yet."""
        if not set(people) <= self._names.keys():
            self._names, simulated = await self._latest(
                lambda: self._people.names(self._session),
                lambda: self._people.simulated(self._session),
            )
            self._simulated = frozenset(simulated)

    async def read_beside(self, recognised: Collection[PersonId]) -> None:
        """What is no event: the list of participants, and whom they would like to work with."""
        before = self._known.seats()
        wished, entries = await self._latest(
            lambda: self._wishes.of(self._session), lambda: self._rosters.of(self._session)
        )
        now = self._known.seats()
        came = {row: person for row, person in now.items() if before.get(row) != person}
        gone = set(before.values()) - set(now.values())
        self._known = Known(entries, recognised, came, gone)
        self._wished = wished

    def came(self, participant: Participant) -> None:
        self._changes += 1
        # Anew, as everywhere here: what was shown is compared with what is to be shown.
        self._names = {**self._names, participant.id: participant.name}
        if participant.simulated:
            self._simulated |= {participant.id}

    def name_of(self, person: PersonId) -> str:
        return self._names.get(person, "…")

    @property
    def simulated(self) -> frozenset[PersonId]:
        return self._simulated

    @property
    def attributes(self) -> tuple[str, ...]:
        """What the list of participants says about people, by the names of its columns."""
        return self._known.attributes

    @property
    def partners(self) -> tuple[Group, ...]:
        """Partners of earlier sessions of whom at least two are here."""
        return self._known.partners()

    def about(self, voices: frozenset[PersonId]) -> About:
        """What seating goes by."""
        return About(
            voices=voices, traits=self._known.traits(), wishes=self._wished,
            waiting=self._known.waiting(), rules=self._known.rules(),
        )  # fmt: skip

    def words(
        self, state: SessionState, texts: dict[TextId, str], obstacles: tuple[Obstacle, ...]
    ) -> Words:
        """What screens say about people, beside the log."""
        reasons = self._because(state)
        return Words(
            self._names, texts, self.simulated, reasons, self._known.rules(), obstacles
        )  # fmt: skip

    def wish_of(self, person: PersonId) -> PartnerWish:
        return self._wished.get(person, PartnerWish())

    async def wish(self, person: PersonId, wish: PartnerWish) -> None:
        await self._wishes.keep(self._session, person, wish)
        self._changes += 1
        self._wished[person] = wish

    async def roster(self) -> list[RosterEntry]:
        return await self._rosters.of(self._session)

    async def take_roster(self, entries: list[RosterEntry]) -> None:
        await self._rosters.replace(self._session, entries)
        self._changes += 1
        self._known = Known(entries)

    async def amend_roster(self, entries: list[RosterEntry]) -> None:
        await self._rosters.amend(self._session, entries)

    def take_seat(self, member: MemberId, person: PersonId) -> bool:
        """Somebody on the list has come by their link. False where the list is older than they."""
        return self._known.take_seat(member, person)

    async def recognise(self, person: PersonId, heads: int) -> c.Recognise | None:
        """Who came by their own link, or whose name is on the list of participants, is known by
        what stands there, and so is each of `heads` who share a device; None for a walk-in."""
        rows = self._known.rows_for(person, names_in(self._names.get(person, ""), heads))
        if not rows:
            return None
        asked = self._known.recognise(rows, person)
        for row in rows:
            if row.person is None and not row.by_link:
                await self._rosters.recognise(self._session, row.id, person)
        return asked

    async def stay_outside(self, person: PersonId, member: MemberId) -> c.StayOutside | None:
        """What they said no to at the door, of anything that their cohort's sessions announce."""
        cohort = await self._rosters.cohort_of(self._session)
        if cohort is None:
            return None
        answers = await self._answers.of(cohort, member)
        return c.StayOutside(person, tuple(sorted(k for k, x in answers.items() if not x.lets)))

    async def remember_bonds(self, state: SessionState) -> None:
        """Tells the cohort who has met whom here, and who are partners."""
        cohort = await self._rosters.cohort_of(self._session)
        members = {
            who: member
            for who in state.people
            if (member := self._known.member_of(who)) is not None
        }
        if cohort is None or not members:
            return
        met = {
            frozenset({members[one], members[other]}): times
            for (one, other), times in state.met.items()
            if one in members and other in members
        }
        groups = [frozenset(members[p] for p in g if p in members) for g in state.partners]
        # In the lobby the partners are those of now.
        began = state.started_at or float("inf")
        came = frozenset(members.values())
        told = Told(met=met, groups=groups, came=came, began=began)
        await self._rosters.bonds.learn(cohort, told)

    def let_go_of(self, person: PersonId) -> None:
        """Out of this memory."""
        self._changes += 1
        self._known.forget(person)
        self._wished.pop(person, None)
        self._names = {who: name for who, name in self._names.items() if who != person}

    async def forget(self, person: PersonId) -> None:
        """Out of what is stored."""
        await self._rosters.forget(person)
        await self._people.forget(self._session, person)

    def _because(self, state: SessionState) -> dict[PersonId, Because]:
        """Why each who wished something has their partner, as they themselves are told."""
        traits = self._known.traits()
        return {
            who: because(who, (who, *others), wish, traits)
            for who, wish in self._wished.items() if (others := state.partners_of(who))
        }  # fmt: skip
