"""Tells connected services who attended, of sessions whose door said so. What is not taken is told
again, under the same id."""

import asyncio
import logging

import msgspec

from duologue.config import Settings
from duologue.exchange.xapi.statements import Attended, statement
from duologue.exchange.xapi.store import NotStored, Store, put
from duologue.live.clock import Clock
from duologue.live.host import Host
from duologue.live.hosts import Hosts
from duologue.plan.session_plan import Told
from duologue.record.connectors import Connectors, Connects
from duologue.record.members import Members
from duologue.record.told import Did, Outbox, Telling
from duologue.vocabulary import CohortId, SessionId

log = logging.getLogger(__name__)
BETWEEN_LOOKS = 5.0  # seconds
AT_ONCE = 50  # tellings between two looks
LOOKS_BACK = 7 * 86_400.0  # seconds: a server that stood still for a week tells it all the same
# Seconds after which it is told again; then once a day, for as long as the session is kept.
AGAIN = (60.0, 600.0, 3_600.0, 6 * 3_600.0, 86_400.0)


class Teller:
    def __init__(
        self, outbox: Outbox, connectors: Connectors, members: Members, hosts: Hosts,
        clock: Clock, settings: Settings,
    ) -> None:  # fmt: skip
        self._outbox, self._connectors, self._members = outbox, connectors, members
        self._hosts, self._clock, self._settings = hosts, clock, settings
        self._queued: set[SessionId] = set()

    async def manifests(self) -> tuple[Told, ...]:
        """Which services a session that is planned now tells of who attended it."""
        store = await self.store()
        return (Told(Connects.RECORD_STORE.value, store.host),) if store else ()

    async def store(self) -> Store | None:
        """The record store that is connected."""
        for connector in await self._connectors.of(Connects.RECORD_STORE):
            if connector.settings:
                return msgspec.json.decode(connector.settings, type=Store)
        return None

    async def tell_for_ever(self) -> None:
        while True:
            try:
                await self.tell()
            except Exception as error:  # noqa: BLE001  one service must not stop the others
                log.error("telling who attended stood still: %s", type(error).__name__)
            await asyncio.sleep(BETWEEN_LOOKS)

    async def tell(self) -> int:
        """Queues what ended, and tells what is due. Returns how many were taken."""
        now = self._clock.now()
        for session, cohort in await self._outbox.over(now - LOOKS_BACK):
            if session not in self._queued:
                await self._queue(session, cohort)
                self._queued.add(session)
        due = await self._outbox.due(now, AT_ONCE)
        return sum([await self._tell(one) for one in due])

    async def _queue(self, session: SessionId, cohort: CohortId) -> None:
        host = await self._hosts.of(session)
        attendance = host.minutes.attendance
        if not host.state.plan.told or attendance.closed_at is None:
            return
        members = await self._outbox.members_in(session)
        tellings = [
            Telling(
                connector=Connects(told.connector), session=session, cohort=cohort,
                member=members[person], verb=verb, at=attendance.closed_at,
            )
            for told in host.state.plan.told
            for person in sorted(attendance.learners & set(members))
            for verb in Did
            if person in host.state.people and not host.is_simulated(person)
            if verb is Did.ATTENDED or attendance.stayed(person)
        ]  # fmt: skip
        await self._outbox.add(tellings)

    async def _tell(self, one: Telling) -> bool:
        now = self._clock.now()
        try:
            await self._hand_over(one, await self._hosts.of(one.session))
        except NotStored as error:
            wait = AGAIN[min(one.tries, len(AGAIN) - 1)]
            await self._outbox.refused(one, str(error), now + wait)
            return False
        await self._outbox.taken(one, now)
        return True

    async def _hand_over(self, one: Telling, host: Host) -> None:
        """Raises NotStored."""
        store, listed = await self.store(), await self._members.one(one.cohort, one.member)
        if listed is None:
            return  # they were forgotten meanwhile: nobody is told anything
        plan = host.state.plan
        if store is None or Told(Connects.RECORD_STORE.value, store.host) not in plan.told:
            raise NotStored("another store is connected than the one that was announced")
        said = Attended(
            telling=one, member=listed.member, title=plan.title, language=plan.language,
            address=self._settings.address,
        )  # fmt: skip
        await put(store, statement(said))
