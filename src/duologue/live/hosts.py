"""The sessions that this process hosts, each loaded when somebody first comes."""

import asyncio

from duologue.config import Settings
from duologue.live.clock import Clock
from duologue.live.host import Host
from duologue.live.others import News, Nobody, Others, Word
from duologue.live.spread import spread
from duologue.plan.session_plan import SessionPlan
from duologue.record.kept import Kept
from duologue.vocabulary import ActivityId, PersonId, SessionId

# Seconds that a session stays in memory with nobody in it: who comes back finds it there, and who
# asked for it by a page is answered long before.
STAYS = 600.0
BETWEEN_LOOKS = 30.0  # seconds between two looks for such
# Seconds between two looks for pages that were told nothing; they ask when they have heard nothing
# for longer than two.
BETWEEN_BEATS = 10.0


class Hosts:
    def __init__(
        self, kept: Kept, clock: Clock, settings: Settings, others: Others | None = None
    ) -> None:
        self._kept, self._others = kept, others or Nobody()
        self._clock, self._settings = clock, settings
        self._hosts: dict[SessionId, Host] = {}
        # When somebody last wanted it.
        self._wanted: dict[SessionId, float] = {}
        self._turn = asyncio.Lock()

    async def of(self, session: SessionId) -> Host:
        async with self._turn:
            host = self._hosts.get(session)
            if host is None:
                host = self._new(session)
                await host.load()
                self._hosts[session] = host
            self._wanted[session] = self._clock.now()
            return host

    async def begin(self, session: SessionId, plan: SessionPlan) -> Host:
        host = self._new(session)
        self._others.host(session)
        await host.begin(plan)
        self._hosts[session] = host
        self._wanted[session] = self._clock.now()
        return host

    @property
    def anybody(self) -> bool:
        """Whether a socket is open in any session."""
        return any(host.anybody for host in self._hosts.values())

    def __len__(self) -> int:
        return len(self._hosts)

    def _new(self, session: SessionId) -> Host:
        return Host(session, self._kept, self._clock, self._settings, self._others)

    def hear(self, session: SessionId, word: Word) -> None:
        """A word from another process; about a session that is not hosted here, nothing."""
        host = self._hosts.get(session)
        if host is not None:
            host.hear(word)

    def put_out(self, person: PersonId) -> None:
        """Of whichever session they sit in here."""
        for host in list(self._hosts.values()):
            host.put_out(person)

    async def look(self) -> None:
        """The floor under all words: reads what was missed, and lets go of what was erased."""
        hosted = list(self._hosts)
        if not hosted:
            return
        versions = await self._kept.log.versions(hosted)
        for session in hosted:
            if session in versions:
                self.hear(session, News(versions[session]))
            else:
                self.forget(session)

    async def look_for_absent(self) -> None:
        for host in list(self._hosts.values()):
            await host.look_for_absent()

    async def answers(self, session: SessionId) -> dict[ActivityId, dict[int, int]]:
        """What was answered to checks and pulses: how often each choice was made."""
        return await self._kept.log.answers(session)

    async def settle(self) -> None:
        """Writes what waits to be written, before the process ends in good order."""
        for host in self._hosts.values():
            await host.minutes.write()

    def forget(self, session: SessionId) -> None:
        """Closes a session here, as where it is being erased; nothing of it stays in memory."""
        host = self._hosts.pop(session, None)
        self._wanted.pop(session, None)
        if host is not None:
            host.close()
            self._others.drop(session)

    async def let_go_for_ever(self) -> None:
        while True:
            await asyncio.sleep(BETWEEN_LOOKS)
            self.let_go_of_what_rests()

    async def beat_for_ever(self) -> None:
        """Says to every page that is told nothing else that it is still connected, one session
        after the other: many pages that ask would cost several times as much (`bench/load.py`)."""
        while True:
            hosts = [host for host in self._hosts.values() if host.anybody]
            async for host in spread(hosts, BETWEEN_BEATS):
                host.beat()

    def let_go_of_what_rests(self) -> None:
        """Of what nobody has wanted for long: all of it stands in the log."""
        now = self._clock.now()
        for session, host in list(self._hosts.items()):
            if not host.rests:
                self._wanted[session] = now
            elif now - self._wanted[session] > STAYS:
                self.forget(session)

    def close(self) -> None:
        for host in self._hosts.values():
            host.close()
