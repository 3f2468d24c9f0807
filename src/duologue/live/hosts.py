"""The sessions that this process hosts, each loaded when somebody first comes."""

import asyncio

from duologue.live.clock import Clock
from duologue.live.host import Host
from duologue.plan.session_plan import SessionPlan
from duologue.record.event_log import EventLog
from duologue.record.people import People
from duologue.vocabulary import SessionId


class Hosts:
    def __init__(self, log: EventLog, people: People, clock: Clock) -> None:
        self._log, self._people, self.clock = log, people, clock
        self._hosts: dict[SessionId, Host] = {}
        self._turn = asyncio.Lock()

    async def of(self, session: SessionId) -> Host:
        async with self._turn:
            host = self._hosts.get(session)
            if host is None:
                host = Host(session, self._log, self._people, self.clock)
                await host.load()
                self._hosts[session] = host
            return host

    async def begin(self, session: SessionId, plan: SessionPlan) -> Host:
        host = Host(session, self._log, self._people, self.clock)
        await host.begin(plan)
        self._hosts[session] = host
        return host

    def close(self) -> None:
        for host in self._hosts.values():
            host.close()
