"""A call of learning partners outside of any session: a room of a session, and nothing around it.

It is in memory only, and only while it lasts. What the two say and write goes from browser to
browser; of the call itself nothing is left but that there was one, and how many minutes.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping

import msgspec

from duologue.activities.base import Words
from duologue.activities.refusals import Code
from duologue.config import Settings
from duologue.course.kinds import Kind
from duologue.course.model import Activity
from duologue.course.model import Place as Written
from duologue.course.model import Rooms as AskedRooms
from duologue.live.absence import AWAY_AFTER
from duologue.live.clock import Clock
from duologue.live.connection import Connection
from duologue.live.ice import ice_servers
from duologue.live.messages import Do, Done, Minutes, Refused, Signal
from duologue.live.others import Gathering, Others, Passed, Word
from duologue.live.signalling import Signalling
from duologue.live.sockets import Sockets
from duologue.live.tasks import Tasks
from duologue.plan.session_plan import SessionPlan
from duologue.session import commands as c
from duologue.session.state import Person, Phase, Rooms, RoomStage, SessionState
from duologue.vocabulary import ActivityId, PersonId, Role, RoomId, SessionId

MINUTES = 10  # of a call, until it asks whether there should be more
NEARLY = 120.0  # seconds before its end in which more can be asked for
_FEW_SECONDS = 3.0  # between two words to other processes about who is here
_STALE = 4 * _FEW_SECONDS  # seconds without a word: that process has died
_LEAST = 60.0  # seconds of two together; less was no call
_PLAN = SessionPlan(
    course="", title="", minutes=MINUTES,
    activities=(
        Activity(
            id=ActivityId("call"), kind=Kind.PARTNERS, title="", minutes=MINUTES,
            rooms=AskedRooms(2), place=Written(0),
        ),
    ),
)  # fmt: skip

Over = Callable[["PartnerCall", float | None], Awaitable[None]]


class PartnerCall:
    """The same to a socket as the host of a session."""

    def __init__(
        self, id: SessionId, names: Mapping[PersonId, str], clock: Clock, settings: Settings,
        others: Others, over: Over,
    ) -> None:  # fmt: skip
        """`over` is told when everybody has gone, and the minutes that two were together; None
        where there was no call, or another process tells it."""
        self.id, self._names, self._clock, self._others = id, names, clock, others
        self._settings, self._over, self._sockets, self._tasks = settings, over, Sockets(), Tasks()
        self._signalling = Signalling(id, self._sockets, others)
        self._mine = Gathering(secrets.token_hex(4), RoomId(secrets.token_hex(8)))
        # What other processes say, each with the moment of it.
        self._theirs: dict[str, tuple[Gathering, float]] = {}
        self._together, self._since = 0.0, 0.0
        others.host(id)
        if others.shared:
            self._tasks.later(self._keep_in_touch())

    def now(self) -> float:
        return self._clock.now()

    @property
    def here(self) -> frozenset[PersonId]:
        fresh = self.now() - _STALE
        theirs = (g.here for g, at in self._theirs.values() if at > fresh)
        return frozenset(self._mine.here).union(*theirs)

    @property
    def busy(self) -> bool:
        """Whether a socket is open here."""
        return bool(self._sockets)

    async def join(self, connection: Connection, _: object = None) -> None:
        self._sockets.add(connection)
        connection.ice_servers = ice_servers(self._settings, self.now())
        person = connection.viewer.person
        assert person is not None
        self._become(here=tuple({*self._mine.here, person}), came=_with(self._mine.came, person))
        self._sockets.show_to(connection, self._state(), Words(self._names, {}), self.now())

    def leave(self, connection: Connection) -> None:
        self._sockets.discard(connection)
        person = connection.viewer.person
        if person is not None and not self._sockets.of(person):
            self._tasks.later(self._away_unless_back(person))

    async def do(self, connection: Connection, message: Do) -> Code | None:
        """Ten minutes more, or goodbye; nothing else can be asked in a call."""
        match message.command:
            case c.ExtendTime():
                # Whoever asks second, while the first's minutes have just begun, has them too.
                if self._mine.opened_at and self._mine.closes_at - self.now() < NEARLY:
                    now = max(self._mine.closes_at, self.now())
                    self._become(closes_at=now + MINUTES * 60)
            case c.StepOut():
                assert connection.viewer.person is not None
                self._gone(connection.viewer.person)
            case _:
                connection.send(Refused(message.id, Code.NOT_YOURS))
                return Code.NOT_YOURS
        connection.send(Done(message.id))
        return None

    def relay(self, connection: Connection, message: Signal) -> None:
        self._signalling.relay(self._state(), connection.viewer.person, message)

    def take_minutes(self, connection: Connection, told: Minutes) -> None:
        """Nobody counts here."""

    def hear(self, word: Word) -> None:
        """From another process that has one of them."""
        match word:
            case Passed(by=by, to=to, body=body):
                self._signalling.pass_on(by, to, body)
            case Gathering():
                new = word.process not in self._theirs
                self._theirs[word.process] = word, self.now()
                self._agree(word)
                if new:
                    self._others.tell(self.id, self._mine)
            case _:
                pass  # of sessions

    def put_out(self, person: PersonId) -> None:
        """Their link leads here no more: what it opened is closed."""
        if self._sockets.of(person):
            self._sockets.close(person)
            self._gone(person)

    def close(self) -> None:
        self._tasks.cancel()
        self._sockets.close_all()

    def _agree(self, word: Gathering) -> None:
        """Every process comes to the same from the same words: the room that opened, or of two
        the first by its name; everybody who came; the later end."""
        mine = self._mine
        takes = bool(word.opened_at) > bool(mine.opened_at) or (
            bool(word.opened_at) == bool(mine.opened_at) and word.room < mine.room
        )
        opened = [at for at in (mine.opened_at, word.opened_at) if at]
        self._become(
            room=word.room if takes else mine.room,
            came=tuple(sorted({*mine.came, *word.came})),
            opened_at=min(opened, default=0.0), closes_at=max(mine.closes_at, word.closes_at),
        )  # fmt: skip

    def _become(self, **changes: object) -> None:
        before, now = self._mine, self.now()
        self._mine = msgspec.structs.replace(before, **changes)
        if len(self.here) > 1 and not self._mine.opened_at:
            self._mine = msgspec.structs.replace(
                self._mine, opened_at=now, closes_at=now + MINUTES * 60
            )
        self._count(now)
        if self._mine != before:
            self._others.tell(self.id, self._mine)
        self._sockets.show(self._state(), Words(self._names, {}), now)

    def _count(self, now: float) -> None:
        if self._since:
            self._together += now - self._since
        self._since = now if len(self.here) > 1 else 0.0

    async def _away_unless_back(self, person: PersonId) -> None:
        await self._clock.sleep(AWAY_AFTER)
        if not self._sockets.of(person):
            self._gone(person)

    def _gone(self, person: PersonId) -> None:
        self._become(here=tuple(p for p in self._mine.here if p != person))
        if not self._mine.here:
            self._tasks.later(self._end())

    async def _end(self) -> None:
        """Of this process; where somebody is at another, the call goes on there."""
        self._count(self.now())
        last = not self.here
        minutes = self._together / 60 if last and self._together >= _LEAST else None
        self._together = 0.0
        await self._over(self, minutes)

    async def _keep_in_touch(self) -> None:
        while True:
            await asyncio.sleep(_FEW_SECONDS)
            self._others.tell(self.id, self._mine)
            self._become()

    def _state(self) -> SessionState:
        """As the state of a session in whose only room they sit."""
        at, here = self._mine, self.here
        opened = bool(at.opened_at)
        return SessionState(
            plan=_PLAN, phase=Phase.RUNNING, position=0, started_at=at.opened_at or self.now(),
            people={p: Person(Role.LEARNER, here=p in here, agreed=True) for p in at.came},
            rooms=Rooms(
                RoomStage.OPEN if opened else RoomStage.PLANNED, {at.room: at.came},
                opened_at=at.opened_at, closes_at=at.closes_at,
            ),
            partners=(tuple(self._names),),
        )  # fmt: skip


def _with(people: tuple[PersonId, ...], person: PersonId) -> tuple[PersonId, ...]:
    return tuple(sorted({*people, person}))
