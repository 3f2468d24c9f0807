"""The list of participants while the session lives: read and changed, and whoever comes is
recognised in it."""

from collections.abc import Awaitable, Callable

from duologue.live.history import History
from duologue.live.others import Aside, Others
from duologue.live.participants import Participants
from duologue.record.roster import RosterEntry
from duologue.session import commands as c
from duologue.session.state import Phase
from duologue.vocabulary import MemberId, PersonId, Role, SessionId


class Roster:
    def __init__(
        self,
        session: SessionId,
        history: History,
        participants: Participants,
        others: Others,
        ask: Callable[[c.Command], Awaitable[None]],
        look: Callable[[], Awaitable[None]],
    ) -> None:
        """`ask` carries out what follows for somebody: whom they met before, what they stay out
        of, who their partners are. `look` reads and shows anew what stands beside the log."""
        self._session, self._history, self._participants = session, history, participants
        self._others, self._ask, self._look = others, ask, look

    @property
    def attributes(self) -> tuple[str, ...]:
        """What the list says about people, by the names of its columns."""
        return self._participants.attributes

    async def entries(self) -> list[RosterEntry]:
        return await self._participants.roster()

    async def take(self, entries: list[RosterEntry]) -> None:
        """A new list; who has arrived already is recognised in it."""
        await self._participants.take_roster(entries)
        for who, person in self._history.state.people.items():
            if person.role is Role.LEARNER:
                await self.recognise(who)
        # Now it says who of it is here: who was recognised by a list before is told of by no event.
        self._others.tell(self._session, Aside())

    async def amend(self, entries: list[RosterEntry]) -> None:
        """Other rules for some rows of the list; the rounds to come are planned by them."""
        await self._participants.amend_roster(entries)
        await self.refresh()

    async def refresh(self) -> None:
        """The list has changed, as that of the cohort does."""
        self._others.tell(self._session, Aside())
        await self._look()

    async def read(self) -> None:
        """As it is stored, with those whom the log has as recognised."""
        begun = self._history.begun
        await self._participants.read_beside(self._history.state.recognised if begun else ())

    async def recognise(self, person: PersonId, member: MemberId | None = None) -> None:
        """Somebody has arrived; `member` is who of the list they are, where their link says it."""
        if member is not None and not self._participants.take_seat(member, person):
            await self.read()
        heads = self._history.state.people[person].heads
        asked = await self._participants.recognise(person, heads)
        if asked is not None:
            await self._ask(asked)
        if member is not None:
            outside = await self._participants.stay_outside(person, member)
            if outside is not None:
                await self._ask(outside)
        groups = self._participants.partners
        if groups and self._history.state.phase is not Phase.CLOSED:
            await self._ask(c.PairUp(groups))
