"""One session's log as this process knows it: read as far as it has come, and written on."""

import asyncio
from collections.abc import Callable
from functools import reduce
from typing import get_args, get_type_hints

import msgspec

from duologue.live.clock import Clock
from duologue.live.others import News, Others
from duologue.record.event_log import Beside, Entry, EventLog
from duologue.session.events import STORED_FORMAT, Event, PersonForgotten, SessionPlanned
from duologue.session.state import SessionState, evolve
from duologue.session.upgrade import LogReader
from duologue.vocabulary import CommandId, SessionId, TextId

# What happens to words: with anything else, those that are known are still those that there are.
ABOUT_WORDS = frozenset(
    kind
    for kind in get_args(Event)
    if kind is PersonForgotten
    or any(TextId in (hint, *get_args(hint)) for hint in get_type_hints(kind).values())
)


class History:
    def __init__(
        self,
        session: SessionId,
        log: EventLog,
        clock: Clock,
        others: Others,
        follow: Callable[[float, list[Event]], None],
    ) -> None:
        """`follow` is told of everything that happened, with its time, in order."""
        self._session, self._log, self._clock, self._others = session, log, clock, others
        self._follow = follow
        self._reader = LogReader()
        self._state: SessionState | None = None
        self._done: set[CommandId] = set()
        self._reading_texts = asyncio.Lock()
        self.version = 0
        # The words of the class that are still readable.
        self.texts: dict[TextId, str] = {}

    @property
    def begun(self) -> bool:
        return self._state is not None

    @property
    def state(self) -> SessionState:
        assert self._state is not None
        return self._state

    def has_done(self, id: CommandId | None) -> bool:
        return id is not None and id in self._done

    async def read_news(self) -> list[Event]:
        """Reads the log from where this process stands."""
        found: list[Event] = []
        first = not self.begun
        for entry in await self._log.read(self._session, self.version):
            events = self._reader.read(entry.format, entry.events)
            self._take(events, entry.at)
            self.version = entry.version
            if entry.command:
                self._done.add(entry.command)
            found += events
        if first or any(type(event) in ABOUT_WORDS for event in found):
            await self.read_texts()
        return found

    async def read_texts(self) -> None:
        # One after the other: what an older look has found must not come after a newer one.
        async with self._reading_texts:
            while True:
                version, texts = self.version, await self._log.texts(self._session)
                # Else something was stored meanwhile, perhaps with words.
                if version == self.version:
                    self.texts = texts
                    return

    async def store(self, events: list[Event], id: CommandId | None, beside: Beside) -> None:
        """On disk first, then here. Raises Taken where another process was faster."""
        entry = Entry(
            version=self.version + 1, at=self._clock.now(),
            command=id, format=STORED_FORMAT, events=msgspec.json.encode(events),
        )  # fmt: skip
        await self._log.append(self._session, entry, beside)
        self.version = entry.version
        self._reader.follow(events)
        self._others.tell(self._session, News(entry.version))
        if id is not None:
            self._done.add(id)
        if beside.texts or beside.reasons:
            self.texts = {**self.texts, **beside.texts, **beside.reasons}
        self._take(events, entry.at)

    async def everything(self) -> list[tuple[float, Event]]:
        """From the beginning, with times."""
        reader = LogReader()
        return [
            (entry.at, event)
            for entry in await self._log.read(self._session)
            for event in reader.read(entry.format, entry.events)
        ]

    def _take(self, events: list[Event], at: float) -> None:
        first = events[0]
        if self._state is None and isinstance(first, SessionPlanned):
            self._state = SessionState(plan=first.plan)
        self._state = reduce(evolve, events, self.state)
        self._follow(at, events)
