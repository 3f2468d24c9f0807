"""The other processes that may host the same sessions: what they tell each other, and who is there.

Words between processes are hints and things that pass: a lost one costs a second, never a fact.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

import msgspec
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from duologue.live.messages import Minutes
from duologue.record.presence import Presence
from duologue.vocabulary import PersonId, RoomId, SessionId

log = logging.getLogger(__name__)
EVERYBODY = SessionId("")  # a channel that is always there, so that there is something to hear
BETWEEN_TRIES = 0.5  # seconds until a Redis that has gone is asked for again
MOST_WAITING = 10_000  # words; beyond, the oldest are let go: they were hints


class News(msgspec.Struct, frozen=True, tag="news"):
    """The session's log has come this far."""

    version: int


class Aside(msgspec.Struct, frozen=True, tag="aside"):
    """Something beside the log has changed, which is to be read again."""


class Passed(msgspec.Struct, frozen=True, tag="passed"):
    """Connection set-up for somebody whose socket is at another process."""

    by: PersonId
    to: PersonId
    body: msgspec.Raw


class Told(msgspec.Struct, frozen=True, tag="told"):
    """A device's totals, for the facilitators of other processes."""

    person: PersonId
    minutes: Minutes


class Gathering(msgspec.Struct, frozen=True, tag="gathering"):
    """A call of learning partners, as one process has it."""

    process: str
    room: RoomId
    # Who has their socket there; and everybody who came to the call so far.
    here: tuple[PersonId, ...] = ()
    came: tuple[PersonId, ...] = ()
    # 0: nobody has met yet.
    opened_at: float = 0.0
    closes_at: float = 0.0


class PutOut(msgspec.Struct, frozen=True, tag="put-out"):
    """What this person's link opened is closed, in whatever session or call."""

    person: PersonId


Word = News | Aside | Passed | Told | Gathering | PutOut
Hear = Callable[[SessionId, Word], None]


class Others(Protocol):
    shared: bool

    def tell(self, session: SessionId, word: Word) -> None: ...

    def host(self, session: SessionId) -> None:
        """From now on, words about this session are wanted."""

    def drop(self, session: SessionId) -> None:
        """They are wanted no more."""

    async def came(self, session: SessionId, person: PersonId) -> None: ...

    async def went(self, session: SessionId, person: PersonId) -> None: ...

    async def elsewhere(self, session: SessionId) -> frozenset[PersonId]:
        """Who has a socket at another process."""


class Nobody:
    """This process is the only one."""

    shared = False

    def tell(self, session: SessionId, word: Word) -> None:
        pass

    def host(self, session: SessionId) -> None:
        pass

    def drop(self, session: SessionId) -> None:
        pass

    async def came(self, session: SessionId, person: PersonId) -> None:
        pass

    async def went(self, session: SessionId, person: PersonId) -> None:
        pass

    async def elsewhere(self, session: SessionId) -> frozenset[PersonId]:
        return frozenset()


class _Letter(msgspec.Struct, array_like=True):
    process: int
    word: Word


_letters = msgspec.json.Decoder(_Letter)


class Neighbours:
    """Others by way of Redis, which only passes words on; who is where stands in the database."""

    shared = True

    def __init__(self, url: str, presence: Presence) -> None:
        self._presence = presence
        # No second try of its own: a class does not wait for a hint.
        self._redis = Redis.from_url(url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=1)
        self._ear: PubSub | None = None
        self._hosted: set[SessionId] = set()
        # A letter; or None, where only the channel is to be listened to, or no more.
        self._out: asyncio.Queue[tuple[str, bytes | None]] = asyncio.Queue(MOST_WAITING)
        # Whether Redis answered last time it was asked.
        self.reached = False

    def tell(self, session: SessionId, word: Word) -> None:
        letter = msgspec.json.encode(_Letter(self._presence.process, word))
        self._put(_channel(session), letter)

    def host(self, session: SessionId) -> None:
        self._hosted.add(session)
        self._put(_channel(session), None)

    def drop(self, session: SessionId) -> None:
        self._hosted.discard(session)
        self._put(_channel(session), None)

    async def came(self, session: SessionId, person: PersonId) -> None:
        await self._presence.came(session, person)

    async def went(self, session: SessionId, person: PersonId) -> None:
        await self._presence.went(session, person)

    async def elsewhere(self, session: SessionId) -> frozenset[PersonId]:
        return await self._presence.elsewhere(session)

    async def listen(self, hear: Hear) -> None:
        """Hears for ever."""
        while True:
            ear = self._redis.pubsub(ignore_subscribe_messages=True)
            try:
                await ear.subscribe(_channel(EVERYBODY))
                self._ear, self.reached = ear, True
                await ear.subscribe(*map(_channel, [EVERYBODY, *self._hosted]))
                async for message in ear.listen():
                    letter = _letters.decode(message["data"])
                    if letter.process != self._presence.process:
                        hear(_session(message["channel"].decode()), letter.word)
            except (RedisError, OSError) as error:
                self._lost(error)
            finally:
                self._ear = None
                with suppress(RedisError, OSError):
                    await ear.aclose()  # type: ignore[no-untyped-call]
            await asyncio.sleep(BETWEEN_TRIES)

    async def speak(self) -> None:
        """Passes on for ever. What cannot be passed on now is not kept."""
        while True:
            channel, letter = await self._out.get()
            try:
                if letter is not None:
                    await self._redis.publish(channel, letter)
                elif self._ear is not None and _session(channel) in self._hosted:
                    await self._ear.subscribe(channel)
                elif self._ear is not None:
                    await self._ear.unsubscribe(channel)
            except (RedisError, OSError) as error:
                self._lost(error)

    async def close(self) -> None:
        await self._redis.aclose()

    def _put(self, channel: str, letter: bytes | None) -> None:
        if self._out.full():
            self._out.get_nowait()
        self._out.put_nowait((channel, letter))

    def _lost(self, error: Exception) -> None:
        if self.reached:
            log.warning("Redis is not there (%s); news now take a second", type(error).__name__)
        self.reached = False


def _channel(session: SessionId) -> str:
    return f"duologue:{session}"


def _session(channel: str) -> SessionId:
    return SessionId(channel.partition(":")[2])
