"""The calls of learning partners that this process has now, each from its first socket to its
last."""

import hashlib
from collections.abc import Awaitable, Callable, Collection, Mapping

from duologue.config import Settings
from duologue.live.clock import Clock
from duologue.live.others import Nobody, Others, Word
from duologue.live.partner_call import PartnerCall
from duologue.vocabulary import CohortId, PersonId, SessionId

_PREFIX = "call-"

Kept = Callable[[CohortId, float], Awaitable[None]]


class PartnerCalls:
    def __init__(
        self, clock: Clock, settings: Settings, kept: Kept, others: Others | None = None
    ) -> None:
        """`kept` is told of a call that is over, and its minutes."""
        self._clock, self._settings, self._kept = clock, settings, kept
        self._others = others or Nobody()
        self._calls: dict[SessionId, PartnerCall] = {}

    def of(self, cohort: CohortId, names: Mapping[PersonId, str]) -> PartnerCall:
        """The call of these partners, by their names; a new one where none lasts."""
        id = _id(cohort, names)

        async def over(call: PartnerCall, minutes: float | None) -> None:
            ends = not call.busy and self._calls.get(id) is call
            if ends:
                del self._calls[id]
            if minutes is not None:
                await self._kept(cohort, minutes)
            if ends:
                call.close()

        if id not in self._calls:
            self._calls[id] = PartnerCall(
                id, names, self._clock, self._settings, self._others, over
            )
        return self._calls[id]

    def here(self, cohort: CohortId, group: Collection[PersonId]) -> frozenset[PersonId]:
        """Who of these partners is in their call now."""
        call = self._calls.get(_id(cohort, group))
        return call.here if call is not None else frozenset()

    def put_out(self, person: PersonId) -> None:
        """Of every call in this process."""
        for call in list(self._calls.values()):
            call.put_out(person)

    def hear(self, session: SessionId, word: Word) -> bool:
        """A word from another process; False where it is about no call."""
        call = self._calls.get(session)
        if call is not None:
            call.hear(word)
        return session.startswith(_PREFIX)

    def close(self) -> None:
        for call in self._calls.values():
            call.close()


def _id(cohort: CohortId, group: Collection[PersonId]) -> SessionId:
    """The same for everybody of the group, whoever comes first; and no name of theirs."""
    text = " ".join((cohort, *sorted(group)))
    return SessionId(_PREFIX + hashlib.sha256(text.encode()).hexdigest()[:32])
