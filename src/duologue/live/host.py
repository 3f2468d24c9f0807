"""One live session in this process. Store, then tell."""

import asyncio
import logging
import secrets
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import assert_never

from duologue.activities.base import Words
from duologue.activities.refusals import Code, Refusal
from duologue.config import Settings
from duologue.live.absence import AWAY_AFTER, Absence
from duologue.live.alarm import Alarm
from duologue.live.arrivals import Arrivals
from duologue.live.beside import reasons_of
from duologue.live.clock import Clock
from duologue.live.connection import Connection
from duologue.live.deciding import Deciding
from duologue.live.history import History
from duologue.live.ice import ice_servers
from duologue.live.logs import places
from duologue.live.measured import Measured
from duologue.live.messages import Do, Done, Minutes, Refused, Signal
from duologue.live.minutes import SessionMinutesKeeper
from duologue.live.others import Aside, Gathering, News, Nobody, Others, Passed, PutOut, Told, Word
from duologue.live.participants import Participants
from duologue.live.planning import Planning
from duologue.live.roster import Roster
from duologue.live.seating import About, Seats
from duologue.live.signalling import Signalling
from duologue.live.sockets import Sockets
from duologue.live.tasks import Tasks
from duologue.plan.session_plan import SessionPlan
from duologue.record.event_log import Beside
from duologue.record.kept import Kept
from duologue.record.people import Participant
from duologue.seating.pairing import PartnerWish
from duologue.session import commands as c
from duologue.session import events as e
from duologue.session.links import in_forwarded_plenary
from duologue.session.mine import Trace, traces_of
from duologue.session.state import SessionState
from duologue.vocabulary import HOST, PersonId, Role, SessionId, TextId

log = logging.getLogger(__name__)


class Host:
    """A command's way: `do` waits for the session's turn, `Deciding` makes an entry of it, with who
    sits where, `History` stores that, and `Sockets` tells everybody what changed for them."""

    def __init__(
        self,
        session: SessionId,
        kept: Kept,
        clock: Clock,
        settings: Settings,
        others: Others | None = None,
    ) -> None:
        self.session, self._settings, self._others = session, settings, others or Nobody()
        self._log, self._clock = kept.log, clock
        self._sockets, self._tasks = Sockets(), Tasks()
        self._participants = Participants(session, kept)
        self.minutes = SessionMinutesKeeper(session, kept.minutes, AWAY_AFTER)
        self._measured = Measured(self.minutes, self._sockets, clock, self._tasks)
        self._history = History(session, kept.log, clock, self._others, self.minutes.follow)
        # Its parts must not hold it: a circle would stay in memory when the session is let go of.
        me = weakref.proxy(self)
        self._absence = Absence(
            session, self._sockets, self._others, clock, self._tasks, lambda: me.state,
            lambda people: me._mark_away(people),
        )  # fmt: skip
        self._seats = Seats(session)
        self._planning = Planning(
            self._seats, clock, self._tasks, lambda: (me.state, me._about_in(me.state)),
            lambda: me._tell(),
        )  # fmt: skip
        self._deciding = Deciding(
            self._history, self._seats, clock, lambda state: me._about_in(state),
            lambda: me._read_news(), lambda events: me._stored(events),
        )  # fmt: skip
        self._turn = asyncio.Lock()
        self._arrivals = Arrivals(
            clock, self._turn, lambda asked: me._carry_out(asked), lambda: me._welcome()
        )
        self.roster = Roster(
            session, self._history, self._participants, self._others,
            lambda command: me._ask_as_host(command), lambda: me._look_beside(),
        )  # fmt: skip
        self._signalling = Signalling(session, self._sockets, self._others)
        self._alarm = Alarm(clock, self._tasks, lambda due: me._ring(due))
        self._watching: set[Callable[[], None]] = set()

    @property
    def state(self) -> SessionState:
        return self._history.state

    @property
    def anybody(self) -> bool:
        """Whether a socket is open here."""
        return bool(self._sockets)

    @property
    def rests(self) -> bool:
        """Whether nobody is here and nothing is to come: all of it stands in the log."""
        return not self._sockets and not self._tasks

    @property
    def version(self) -> int:
        return self._history.version

    def now(self) -> float:
        return self._clock.now()

    async def begin(self, plan: SessionPlan) -> None:
        """The first entry of a new session's log."""
        await self._history.store([e.SessionPlanned(plan)], None, Beside())

    async def load(self) -> None:
        """Reads the log from the beginning, and what belongs beside it."""
        self._others.host(self.session)
        if not await self._read_news():
            await self.roster.read()
        await self.minutes.load()
        for who, person in self.state.people.items():
            if person.here:
                self._absence.wait_for(who)

    async def _read_news(self) -> bool:
        """What other processes stored. Returns whether the list of participants was read, too."""
        events = await self._history.read_news()
        for event in events:
            if isinstance(event, e.PersonForgotten):
                self._let_go_of(event.person)
        if events:
            await self._participants.read_names(self.state.people)
            self._alarm.set_for(self.state.rooms)
        known = any(isinstance(event, e.PersonRecognised) for event in events)
        if known:
            # The log does not say who of the list they are, and by whose rules they sit.
            await self.roster.read()
        return known

    async def _look_beside(self) -> None:
        """Reads and shows anew what is no event: words, the list, wishes."""
        await self._history.read_texts()  # somebody may have taken theirs back
        await self.roster.read()
        self._tell()
        self._planning.look()

    async def catch_up(self, version: int) -> None:
        """Another process says that the log has come this far."""
        if version <= self.version:
            return
        async with self._turn:
            await self._read_news()
            self._tell()
        if self._sockets.leads:
            # From here comes what opens the next rooms.
            self._planning.look()
        # Another process may have taken somebody for gone whose socket is here.
        for connection in self._sockets:
            person = connection.viewer.person
            if person in self.state.people and not self.state.people[person].here:
                await self._arrivals.take_in(connection.viewer)

    async def look_for_absent(self) -> None:
        here = frozenset(p for p, person in self.state.people.items() if person.here)
        await self._absence.look(here)

    def hear(self, word: Word) -> None:
        """A word from another process that hosts this session."""
        match word:
            case News(version=version):
                if version > self.version:
                    self._tasks.later(self.catch_up(version))
            case Passed(by=by, to=to, body=body):
                self._signalling.pass_on(by, to, body)
            case Aside():
                self._tasks.later(self._look_beside())
            case Told(person=person, minutes=minutes):
                self._measured.hear(self.state, person, minutes)
            case Gathering() | PutOut():
                pass  # of a call, which is no session; and of every session at once
            case _:
                assert_never(word)

    async def join(self, connection: Connection, participant: Participant | None) -> None:
        """A socket opened. Its viewer is here, and sees everything that is theirs."""
        self._sockets.add(connection)
        viewer = connection.viewer
        if participant is not None:
            connection.ice_servers = ice_servers(self._settings, self.now())
            self._participants.came(participant)
            if self._others.shared:
                # What this person was acknowledged elsewhere may not have been heard of here.
                await self._others.came(self.session, participant.id)
                async with self._turn:
                    known = await self._read_news()
                if not known:
                    await self.roster.read()
                await self.minutes.load()
            await self._arrivals.take_in(viewer, participant.heads)
            if viewer.role is Role.LEARNER:
                await self.roster.recognise(participant.id, participant.member)
        self._sockets.show_to(connection, self.state, self._words, self._clock.now())
        for message in self.minutes.on_joining(self.state, viewer, self._clock.now()):
            connection.send(message)

    def leave(self, connection: Connection) -> None:
        self._sockets.discard(connection)
        if connection.viewer.person is not None:
            self._absence.went(connection.viewer.person)

    async def do(self, connection: Connection, message: Do) -> Code | None:
        """One command from one device, answered once: done (None), or kindly refused."""
        asked = c.Asked(
            by=connection.viewer, at=self._clock.now(), command=message.command,
            id=message.id, fresh=TextId(secrets.token_hex(8)),
        )  # fmt: skip
        try:
            await self._ask(asked)
        except Refusal as refusal:
            connection.send(Refused(message.id, refusal.code))
            return refusal.code
        except Exception as error:  # noqa: BLE001  one command must not stop a class
            # A defect: it is logged with the place, never with what somebody wrote.
            where = places(error)
            log.error("session %s, version %s: a defect: %s", self.session, self.version, where)
            connection.send(Refused(message.id, Code.DEFECT))
            return Code.DEFECT
        connection.send(Done(message.id))
        return None

    def take_minutes(self, connection: Connection, told: Minutes) -> None:
        """A device's own totals; no event, and no answer: the next report says it again."""
        viewer = connection.viewer
        if viewer.role is Role.LEARNER and viewer.person is not None:
            self._others.tell(self.session, Told(viewer.person, told))
            self._measured.take(self.state, viewer.person, told)

    async def take_envelope(self, person: PersonId, wave: str) -> None:
        """Notes that somebody gets their link to a wave of a pulse. Raises Refusal."""
        await self._ask_as_host(c.TakeEnvelope(person, wave))

    async def traces(self, person: PersonId) -> tuple[Trace, ...]:
        """Everything in the log that names the person, for their own eyes."""
        return traces_of(person, await self._history.everything(), self._words)

    def name_of(self, person: PersonId) -> str:
        return self._participants.name_of(person)

    def is_simulated(self, person: PersonId) -> bool:
        return person in self._participants.simulated

    def wish_of(self, person: PersonId) -> PartnerWish:
        return self._participants.wish_of(person)

    async def wish(self, person: PersonId, wish: PartnerWish) -> None:
        """Somebody says with whom they would like to work; nobody is shown it but themselves."""
        await self._participants.wish(person, wish)
        self._others.tell(self.session, Aside())

    async def remember_bonds(self) -> None:
        await self._participants.remember_bonds(self.state)

    async def forget(self, person: PersonId) -> None:
        """Somebody asked to be forgotten: out of the session, the files, and this memory."""
        reasons = reasons_of(self.state, person)
        self._let_go_of(person)
        await self._ask_as_host(c.Forget(person))
        await self._log.forget_reasons(self.session, reasons)
        await self._participants.forget(person)
        self._let_go_of(person)
        await self._history.read_texts()
        self._tell()
        self._others.tell(self.session, Aside())

    def put_out(self, person: PersonId) -> None:
        """Whoever sits here by a link that was withdrawn."""
        self._sockets.close(person)

    def _let_go_of(self, person: PersonId) -> None:
        self._sockets.close(person)
        self.minutes.forget(person)
        self._participants.let_go_of(person)

    def relay(self, connection: Connection, message: Signal) -> None:
        """Connection set-up on its way to another, where the two are linked."""
        self._signalling.relay(self.state, connection.viewer.person, message)

    def in_forwarded_plenary(self, person: PersonId) -> bool:
        """Whether sound and picture of this person go through the announced machine now."""
        return in_forwarded_plenary(self.state, person)

    @contextmanager
    def watched(self, changed: Callable[[], None]) -> Iterator[None]:
        """`changed` is called whenever anything has, for as long as this lasts."""
        self._watching.add(changed)
        try:
            yield
        finally:
            self._watching.discard(changed)

    def beat(self) -> None:
        self._sockets.beat(self._clock.now())

    def close(self) -> None:
        self._tasks.cancel()
        self._sockets.close_all()

    async def _mark_away(self, people: tuple[PersonId, ...]) -> None:
        await self._ask_as_host(c.MarkAway(people))

    async def _ring(self, due: float) -> None:
        await self._ask(c.Asked(by=HOST, at=max(due, self._clock.now()), command=c.RingTimer(due)))

    async def _ask_as_host(self, command: c.Command) -> None:
        await self._ask(c.Asked(by=HOST, at=self._clock.now(), command=command))

    async def _ask(self, asked: c.Asked) -> None:
        async with self._turn:
            if not self._history.has_done(asked.id):
                await self._carry_out((asked,))

    async def _carry_out(self, asked: tuple[c.Asked, ...]) -> None:
        """Store, then tell. One command, or several of the host's own."""
        await self._deciding.decide_and_store(asked)
        self._tell()
        self._planning.look()

    def _stored(self, events: list[e.Event]) -> None:
        self._alarm.set_for(self.state.rooms)
        if any(isinstance(event, e.SessionClosed) for event in events):
            self._tasks.later(self.remember_bonds())

    def _about_in(self, state: SessionState) -> About:
        """What seating goes by, and no event tells."""
        voices = self._sockets.voices
        if self._others.shared:
            # Who sits at another process has a voice, unless they are simulated.
            elsewhere = state.people.keys() - self._sockets.people
            voices |= elsewhere - self._participants.simulated
        return self._participants.about(voices)

    def _welcome(self) -> None:
        self._sockets.welcome(self.state, self._words, self._clock.now())

    def _tell(self) -> None:
        self._sockets.show(self.state, self._words, self._clock.now())
        self._measured.tell(self.state)
        for changed in list(self._watching):
            changed()

    @property
    def _words(self) -> Words:
        texts, obstacles = self._history.texts, self._seats.obstacles
        return self._participants.words(self.state, texts, obstacles)
