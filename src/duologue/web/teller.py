"""Tells connected services who attended, of sessions whose door said so. What is not taken is told
again, under the same id."""

import asyncio
import logging

import msgspec

from duologue.config import Settings
from duologue.exchange.lti.launch import Platform
from duologue.exchange.lti.services import NotAnswered, tell_attended
from duologue.exchange.xapi.statements import Attended, statement
from duologue.exchange.xapi.store import NotStored, Store, put
from duologue.live.clock import Clock
from duologue.live.host import Host
from duologue.live.hosts import Hosts
from duologue.plan.parts import key_of
from duologue.plan.session_plan import Told
from duologue.record.connectors import Connectors, Connects
from duologue.record.door_answers import DoorAnswers
from duologue.record.members import Members
from duologue.record.platforms import Platforms
from duologue.record.told import Did, Outbox, Telling
from duologue.vocabulary import CohortId, MemberId, SessionId

log = logging.getLogger(__name__)
BETWEEN_LOOKS = 5.0  # seconds
AT_ONCE = 50  # tellings between two looks
LOOKS_BACK = 7 * 86_400.0  # seconds: a server that stood still for a week tells it all the same
# Seconds after which it is told again; then once a day, for as long as the session is kept.
AGAIN = (60.0, 600.0, 3_600.0, 6 * 3_600.0, 86_400.0)


class Teller:
    def __init__(
        self, outbox: Outbox, connectors: Connectors, platforms: Platforms, members: Members,
        door_answers: DoorAnswers, hosts: Hosts, clock: Clock, settings: Settings,
    ) -> None:  # fmt: skip
        self._outbox, self._connectors, self._members = outbox, connectors, members
        self._platforms, self._door_answers = platforms, door_answers
        self._hosts, self._clock, self._settings = hosts, clock, settings
        self._queued: set[SessionId] = set()
        self._turn = asyncio.Lock()

    async def manifests(self) -> tuple[Told, ...]:
        """Which services a session that is planned now tells of who attended it."""
        store = await self.store()
        stores = (Told(Connects.RECORD_STORE.value, store.host),) if store else ()
        hosts = sorted({platform.host for platform in (await self.platforms()).values()})
        return (*stores, *(Told(Connects.PLATFORM.value, host) for host in hosts))

    async def platforms(self) -> dict[str, Platform]:
        """The learning platforms that are connected, by the id of their connector."""
        return {
            connector.id: msgspec.json.decode(connector.settings, type=Platform)
            for connector in await self._connectors.of(Connects.PLATFORM)
            if connector.settings
        }

    async def own_key(self) -> str:
        """What we sign with for platforms; empty before the first is connected."""
        keys = [c.settings for c in await self._connectors.of(Connects.PLATFORM_KEY) if c.settings]
        return keys[-1].decode() if keys else ""

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
        async with self._turn:
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
        platforms, seats = await self.platforms(), await self._platforms.seats(cohort)

        told_of = host.state.plan.told
        outside = {told: await self._outside(cohort, told) for told in told_of}

        def is_told(told: Told, member: MemberId, verb: Did) -> bool:
            if member in outside[told]:
                return False
            if told.connector != Connects.PLATFORM:
                return True
            seat = seats.get(member)
            platform = platforms.get(seat.connector) if seat else None
            announced = platform is not None and platform.host == told.recipient
            return verb in (Did.ATTENDED, Did.MISSED) and announced

        tellings = [
            Telling(
                connector=Connects(told.connector), session=session, cohort=cohort,
                member=members[person], verb=verb, at=attendance.closed_at,
            )
            for told in told_of
            for person in sorted(attendance.learners & set(members))
            for verb in (Did.ATTENDED, Did.COMPLETED)
            if person in host.state.people and not host.is_simulated(person)
            if verb is Did.ATTENDED or attendance.stayed(person)
            if is_told(told, members[person], verb)
        ]  # fmt: skip
        missed = await self._platforms.graded(cohort) - {x.member for x in tellings}
        tellings += [
            Telling(
                connector=Connects.PLATFORM, session=session, cohort=cohort, member=member,
                verb=Did.MISSED, at=attendance.closed_at,
            )
            for told in told_of if told.connector == Connects.PLATFORM
            for member in sorted(missed) if is_told(told, member, Did.MISSED)
        ]  # fmt: skip
        await self._outbox.add(tellings)

    async def _outside(self, cohort: CohortId, told: Told) -> frozenset[MemberId]:
        return await self._door_answers.outside(cohort, key_of(told))

    async def _tell(self, one: Telling) -> bool:
        now = self._clock.now()
        try:
            await self._hand_over(one, await self._hosts.of(one.session))
        except (NotStored, NotAnswered) as error:
            wait = AGAIN[min(one.tries, len(AGAIN) - 1)]
            await self._outbox.refused(one, str(error), now + wait)
            return False
        await self._outbox.taken(one, now)
        return True

    async def _hand_over(self, one: Telling, host: Host) -> None:
        """Raises NotStored, NotAnswered."""
        if one.connector is Connects.PLATFORM:
            await self._grade(one, host)
            return
        store, listed = await self.store(), await self._members.one(one.cohort, one.member)
        if listed is None:
            return  # they were forgotten meanwhile: nobody is told anything
        plan = host.state.plan
        if store is None or Told(Connects.RECORD_STORE.value, store.host) not in plan.told:
            raise NotStored("another store is connected than the one that was announced")
        if one.member in await self._outside(one.cohort, Told(one.connector.value, store.host)):
            return  # they have said no since
        said = Attended(
            telling=one, member=listed.member, title=plan.title, language=plan.language,
            address=self._settings.address,
        )  # fmt: skip
        await put(store, statement(said))

    async def _grade(self, one: Telling, host: Host) -> None:
        """Raises NotAnswered."""
        seat = (await self._platforms.seats(one.cohort)).get(one.member)
        linked = await self._platforms.linked(one.cohort)
        if seat is None or linked is None or not linked.lines:
            return  # they were forgotten, or the platform takes no grades
        platform = (await self.platforms()).get(seat.connector)
        told = host.state.plan.told
        if platform is None or Told(Connects.PLATFORM.value, platform.host) not in told:
            raise NotAnswered("another platform is connected than the one that was announced")
        if one.member in await self._outside(one.cohort, Told(one.connector.value, platform.host)):
            return  # they have said no since
        share = await self._platforms.share_attended(one.cohort, one.member)
        await tell_attended(
            platform, await self.own_key(), linked.lines, one.cohort, seat.subject, share, one.at,
            self._clock.now(),
        )  # fmt: skip
