"""One live session in this process. Store, then tell."""

import asyncio
import logging
import secrets
from collections.abc import Coroutine
from functools import reduce
from typing import assert_never

import msgspec

from duologue.activities import chat, debrief, question
from duologue.activities.base import Words
from duologue.activities.refusals import Code, Refusal
from duologue.config import Settings
from duologue.live.clock import Clock
from duologue.live.connection import Connection
from duologue.live.ice import ice_servers
from duologue.live.known import Known
from duologue.live.logs import places
from duologue.live.messages import Do, Done, Minutes, Refused, Signal, Signalled
from duologue.live.minutes import BETWEEN_WRITES, SessionMinutesKeeper
from duologue.live.others import Aside, News, Nobody, Others, Passed, Told, Word
from duologue.live.seating import AHEAD, About, Ahead, Seats, solve
from duologue.plan.session_plan import SessionPlan
from duologue.record.bonds import Told as Learned
from duologue.record.event_log import Beside, Entry, Taken
from duologue.record.kept import Kept
from duologue.record.people import Participant
from duologue.record.roster import RosterEntry
from duologue.seating.explain import Because, because
from duologue.seating.pairing import PartnerWish
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.events import (
    STORED_FORMAT,
    Event,
    PersonForgotten,
    SessionClosed,
    SessionPlanned,
)
from duologue.session.links import links_of
from duologue.session.mine import Trace, traces_of
from duologue.session.state import Phase, RoomStage, SessionState, evolve
from duologue.session.upgrade import LogReader
from duologue.session.view import Moment, view_for
from duologue.vocabulary import (
    HOST,
    ActivityId,
    CommandId,
    MemberId,
    PersonId,
    Role,
    SessionId,
    TextId,
    Viewer,
)

log = logging.getLogger(__name__)
SETTLES = 2.0  # seconds before the rounds to come are planned again: a class arrives in a flood
# Tries to store one command while other processes store theirs, and seconds between two where the
# other has not committed yet.
MOST_TRIES, A_COMMIT = 100, 0.01
AWAY_AFTER = 10.0  # seconds without a socket: longer than a reload, shorter than a room's patience


class Host:
    def __init__(
        self,
        session: SessionId,
        kept: Kept,
        clock: Clock,
        settings: Settings,
        others: Others | None = None,
    ) -> None:
        self.session, self._settings, self._others = session, settings, others or Nobody()
        self._log, self._people, self._clock = kept.log, kept.people, clock
        self._rosters, self._wishes = kept.rosters, kept.wishes
        self._version = 0
        self._state: SessionState | None = None
        self._reader = LogReader()
        self._done: set[str] = set()
        self._names: dict[PersonId, str] = {}
        self._texts: dict[TextId, str] = {}
        self._simulated: set[PersonId] = set()
        self._connections: set[Connection] = set()
        self.minutes = SessionMinutesKeeper(session, kept.minutes, AWAY_AFTER)
        self._writing: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._alarm: asyncio.Task[None] | None = None
        self._seats = Seats(session)
        self._known = Known()
        self._wished: dict[PersonId, PartnerWish] = {}
        self._planning: asyncio.Task[None] | None = None
        # Those who are waited for, without a socket anywhere.
        self._missed: set[PersonId] = set()

    @property
    def state(self) -> SessionState:
        assert self._state is not None
        return self._state

    @property
    def anybody(self) -> bool:
        """Whether a socket is open here."""
        return bool(self._connections)

    @property
    def version(self) -> int:
        return self._version

    def now(self) -> float:
        return self._clock.now()

    async def begin(self, plan: SessionPlan) -> None:
        """The first entry of a new session's log."""
        await self._store([SessionPlanned(plan)], None, Beside())

    async def load(self) -> None:
        """Reads the log from the beginning, and what belongs beside it."""
        self._others.host(self.session)
        await self._read_news()
        await self._read_beside()
        await self.minutes.load()
        for who, person in self.state.people.items():
            if person.here and not self._connected(who):
                self._later(self._away_unless_back(who))

    async def _read_news(self) -> None:
        """Reads the log from where this host stands."""
        before = self._version
        for entry in await self._log.read(self.session, self._version):
            events = self._reader.read(entry.format, entry.events)
            self._take(events, entry.at)
            self._version = entry.version
            if entry.command:
                self._done.add(entry.command)
            for event in events:
                if isinstance(event, PersonForgotten):
                    self._let_go_of(event.person)
        if self._version == before:
            return
        if self._state is not None and not self.state.people.keys() <= self._names.keys():
            self._names = await self._people.names(self.session)
            self._simulated = await self._people.simulated(self.session)
        self._texts = await self._log.texts(self.session)
        self._set_alarm()

    async def _read_beside(self) -> None:
        """What is no event: the list of participants, and whom they would like to work with."""
        recognised = self._state.recognised if self._state is not None else ()
        self._known = Known(await self._rosters.of(self.session), recognised)
        self._wished = await self._wishes.of(self.session)

    async def _look_beside(self) -> None:
        await self._read_beside()
        self._tell()
        self._plan_ahead()

    async def catch_up(self, version: int) -> None:
        """Another process says that the log has come this far."""
        if version <= self._version:
            return
        async with self._turn:
            await self._read_news()
            self._tell()
        # A process that died may have been taken for gone while their socket is here.
        for connection in list(self._connections):
            person = connection.viewer.person
            if person in self.state.people and not self.state.people[person].here:
                await self._arrive(connection.viewer)

    async def look_for_absent(self) -> None:
        """Whose process died, and who did not come back anywhere, is away."""
        here = {p for p, person in self.state.people.items() if person.here}
        here -= {x.viewer.person for x in self._connections if x.viewer.person}
        absent = here - self._missed
        if absent:
            for person in absent - await self._others.elsewhere(self.session):
                self._missed.add(person)
                self._later(self._away_unless_back(person))

    def hear(self, word: Word) -> None:
        """A word from another process that hosts this session."""
        match word:
            case News(version=version):
                if version > self._version:
                    self._later(self.catch_up(version))
            case Passed(by=by, to=to, body=body):
                self._pass_on(by, to, body)
            case Aside():
                self._later(self._look_beside())
            case Told(person=person, minutes=minutes):
                # Kept by the process whose device told them.
                self.minutes.take(person, minutes, self._clock.now(), write=False)
                self._tell_minutes()
            case _:
                assert_never(word)

    async def _arrive(self, viewer: Viewer) -> None:
        assert viewer.person is not None
        arrive = c.Arrive(viewer.person, viewer.role)
        await self._ask(c.Asked(by=HOST, at=self._clock.now(), command=arrive))

    async def join(self, connection: Connection, participant: Participant | None) -> None:
        """A socket opened. Its viewer is here, and sees everything that is theirs."""
        self._connections.add(connection)
        viewer = connection.viewer
        if participant is not None:
            connection.ice_servers = ice_servers(self._settings, self.now())
            self._names[participant.id] = participant.name
            if participant.simulated:
                self._simulated.add(participant.id)
            if self._others.shared:
                # What this person was acknowledged elsewhere may not have been heard of here.
                await self._others.came(self.session, participant.id)
                async with self._turn:
                    await self._read_news()
                await self._read_beside()
                await self.minutes.load()
            await self._arrive(viewer)
            if viewer.role is Role.LEARNER:
                await self._recognise(participant.id, participant.member)
        connection.show(view_for(self.state, viewer, self._words), self._clock.now())
        for message in self.minutes.on_joining(self.state, viewer, self._clock.now()):
            connection.send(message)

    def leave(self, connection: Connection) -> None:
        self._connections.discard(connection)
        person = connection.viewer.person
        if person is not None and not self._connected(person):
            if self._others.shared:
                self._later(self._went(person))
            self._later(self._away_unless_back(person))

    async def _went(self, person: PersonId) -> None:
        await self._others.went(self.session, person)
        if self._connected(person):  # back already, by a socket that was announced before
            await self._others.came(self.session, person)

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
            log.error("session %s, version %s: a defect: %s", self.session, self._version, where)
            connection.send(Refused(message.id, Code.DEFECT))
            return Code.DEFECT
        connection.send(Done(message.id))
        return None

    def take_minutes(self, connection: Connection, told: Minutes) -> None:
        """A device's own totals; no event, and no answer: the next report says it again."""
        viewer = connection.viewer
        if viewer.role is not Role.LEARNER or viewer.person is None:
            return
        fresh = self.minutes.take(viewer.person, told, self._clock.now())
        self._others.tell(self.session, Told(viewer.person, told))
        if fresh and (self._writing is None or self._writing.done()):
            self._writing = self._later(self._write_minutes())
        self._tell_minutes()

    async def _write_minutes(self) -> None:
        await self._clock.sleep(BETWEEN_WRITES)
        await self.minutes.write()

    def _tell_minutes(self) -> None:
        for message in self.minutes.news(self.state, self._clock.now()):
            for connection in self._connections:
                if connection.viewer.role is Role.FACILITATOR:
                    connection.send(message)

    async def take_envelope(self, person: PersonId, wave: str) -> None:
        """Notes that somebody gets their link to a wave of a pulse. Raises Refusal."""
        await self._ask(c.Asked(by=HOST, at=self.now(), command=c.TakeEnvelope(person, wave)))

    async def traces(self, person: PersonId) -> tuple[Trace, ...]:
        """Everything in the log that names the person, for their own eyes."""
        reader = LogReader()
        log = [
            (entry.at, event)
            for entry in await self._log.read(self.session)
            for event in reader.read(entry.format, entry.events)
        ]
        return traces_of(person, log, self._words)

    def name_of(self, person: PersonId) -> str:
        return self._names.get(person, "…")

    def is_simulated(self, person: PersonId) -> bool:
        return person in self._simulated

    @property
    def attributes(self) -> tuple[str, ...]:
        """What the list of participants says about people, by the names of its columns."""
        return self._known.attributes

    def wish_of(self, person: PersonId) -> PartnerWish:
        return self._wished.get(person, PartnerWish())

    async def wish(self, person: PersonId, wish: PartnerWish) -> None:
        """Somebody says with whom they would like to work; nobody is shown it but themselves."""
        await self._wishes.keep(self.session, person, wish)
        self._wished[person] = wish
        self._others.tell(self.session, Aside())

    async def roster(self) -> list[RosterEntry]:
        return await self._rosters.of(self.session)

    async def take_roster(self, entries: list[RosterEntry]) -> None:
        """A new list of participants; who has arrived already is recognised in it."""
        await self._rosters.replace(self.session, entries)
        self._known = Known(entries)
        self._others.tell(self.session, Aside())
        for who, person in self.state.people.items():
            if person.role is Role.LEARNER:
                await self._recognise(who)

    async def amend_roster(self, entries: list[RosterEntry]) -> None:
        """Other rules for some rows of the list; the rounds to come are planned by them."""
        await self._rosters.amend(self.session, entries)
        self._others.tell(self.session, Aside())
        await self._look_beside()

    async def refresh_roster(self) -> None:
        """The list of the cohort has changed."""
        self._others.tell(self.session, Aside())
        await self._look_beside()

    async def _recognise(self, person: PersonId, member: MemberId | None = None) -> None:
        """Who came by their own link, or whose name is on the list of participants, is known by
        what stands there."""
        if member is not None and not self._known.take_seat(member, person):
            await self._read_beside()
        row = self._known.row_for(person, self._names.get(person, ""))
        if row is not None:
            asked = self._known.recognise(row, person)
            if row.person is None and not row.by_link:
                await self._rosters.recognise(self.session, row.id, person)
            await self._ask(c.Asked(by=HOST, at=self._clock.now(), command=asked))
        if groups := self._known.partners():
            again = c.PairUp(groups)
            if self.state.phase is not Phase.CLOSED:
                await self._ask(c.Asked(by=HOST, at=self._clock.now(), command=again))

    async def forget(self, person: PersonId) -> None:
        """Somebody asked to be forgotten: out of the session, the files, and this memory."""
        reasons = _reasons_of(self.state, person)
        self._let_go_of(person)
        await self._ask(c.Asked(by=HOST, at=self._clock.now(), command=c.Forget(person)))
        await self._log.forget_reasons(self.session, reasons)
        await self._rosters.forget(person)
        await self._people.forget(self.session, person)
        self._let_go_of(person)
        self._texts = await self._log.texts(self.session)
        self._tell()
        self._others.tell(self.session, Aside())

    def _let_go_of(self, person: PersonId) -> None:
        for connection in [x for x in self._connections if x.viewer.person == person]:
            self._connections.discard(connection)
            connection.close()
        self.minutes.forget(person)
        self._known.forget(person)
        self._wished.pop(person, None)
        self._names.pop(person, None)

    def relay(self, connection: Connection, message: Signal) -> None:
        """Passes connection set-up on, only between two whose views link them."""
        me = connection.viewer.person
        if me is None or me not in self.state.people:
            return
        if message.to in {link.peer for link in links_of(self.state, me)}:
            if not self._connected(message.to):
                self._others.tell(self.session, Passed(me, message.to, message.body))
            self._pass_on(me, message.to, message.body)

    def _pass_on(self, by: PersonId, to: PersonId, body: msgspec.Raw) -> None:
        for connection in self._connections:
            if connection.viewer.person == to:
                connection.send(Signalled(by, body))

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        for connection in self._connections:
            connection.close()

    async def _ask(self, asked: c.Asked) -> None:
        async with self._turn:
            if asked.id is not None and asked.id in self._done:
                return
            await self._decide_and_store(asked)
            await self._seat_everyone()
            self._tell()
            self._plan_ahead()

    async def _decide_and_store(self, asked: c.Asked) -> None:
        for attempt in range(MOST_TRIES):
            events = decide(self.state, asked)
            if not events:
                return
            try:
                await self._store(events, asked.id, self._beside(asked))
                return
            except Taken:
                # Another process was faster, or is at it: read the news, decide again.
                if attempt == MOST_TRIES - 1:
                    raise
                before = self._version
                await self._read_news()
                if asked.id in self._done:
                    return
                if self._version == before:
                    await asyncio.sleep(A_COMMIT)

    async def _store(self, events: list[Event], id: CommandId | None, beside: Beside) -> None:
        entry = Entry(
            version=self._version + 1, at=self._clock.now(),
            command=id, format=STORED_FORMAT, events=msgspec.json.encode(events),
        )  # fmt: skip
        await self._log.append(self.session, entry, beside)
        self._version = entry.version
        self._others.tell(self.session, News(entry.version))
        if id is not None:
            self._done.add(id)
        self._texts.update({**beside.texts, **beside.reasons})
        self._take(events, entry.at)
        self._set_alarm()
        if any(isinstance(event, SessionClosed) for event in events):
            self._later(self.remember_bonds())

    async def remember_bonds(self) -> None:
        """Tells the cohort who has met whom here, and who are partners."""
        cohort = await self._rosters.cohort_of(self.session)
        members = {
            who: member
            for who in self.state.people
            if (member := self._known.member_of(who)) is not None
        }
        if cohort is None or not members:
            return
        met = {
            frozenset({members[one], members[other]}): times
            for (one, other), times in self.state.met.items()
            if one in members and other in members
        }
        groups = [frozenset(members[p] for p in g if p in members) for g in self.state.partners]
        told = Learned(met=met, groups=groups, came=frozenset(members.values()))
        await self._rosters.bonds.learn(cohort, told)

    def _take(self, events: list[Event], at: float) -> None:
        first = events[0]
        if self._state is None and isinstance(first, SessionPlanned):
            self._state = SessionState(plan=first.plan)
        self._state = reduce(evolve, events, self.state)
        self.minutes.follow(at, events)

    def _beside(self, asked: c.Asked) -> Beside:
        """Words and answers, kept apart from the log."""
        match asked.command:
            case (
                chat.PostChat(text=text) | debrief.OfferShare(text=text) | c.TellRooms(text=text)
            ) if text.strip():
                return Beside(texts={asked.fresh: text}, author=asked.by.person)
            case c.ChangePartners(reason=reason) if reason.strip():
                return Beside(reasons={asked.fresh: reason}, author=asked.by.person)
            case question.AnswerQuestion(choice=choice):
                activity = self.state.activity
                return Beside(answers=((activity.id if activity else ActivityId(""), choice),))
            case c.CloseSession():
                return Beside(ended_at=asked.at)
            case _:
                return Beside()

    async def _seat_everyone(self) -> None:
        """Proposes rooms where an activity asks for them, and mends them as people come and go."""
        # First who are partners, then who sits where.
        for _ in range(2):
            command = self._seats.command(self.state, self._about, self._clock.now())
            if command is not None:
                asked = c.Asked(by=HOST, at=self._clock.now(), command=command)
                await self._decide_and_store(asked)

    @property
    def _about(self) -> About:
        return About(
            voices=self._voices, traits=self._known.traits(), wishes=self._wished,
            waiting=self._known.waiting(), rules=self._known.rules(),
        )  # fmt: skip

    @property
    def _voices(self) -> frozenset[PersonId]:
        voices = {x.viewer.person for x in self._connections if x.voice and x.viewer.person}
        if self._others.shared:
            here = {x.viewer.person for x in self._connections}
            # Who sits at another process has a voice, unless they are simulated.
            voices |= self.state.people.keys() - here - self._simulated
        return frozenset(voices)

    def _plan_ahead(self) -> None:
        """Plans the rounds to come again, in the background, where people came, left or moved."""
        if self._planning is None or self._planning.done():
            work = self._seats.ahead(self.state, self._about)
            if work is not None:
                self._planning = self._later(self._plan(work))

    async def _plan(self, work: Ahead) -> None:
        await self._clock.sleep(SETTLES)
        before = self._seats.obstacles
        self._seats.keep(work, await asyncio.to_thread(solve, work, AHEAD))
        if self._seats.obstacles != before:
            self._tell()
        self._planning = None
        self._plan_ahead()

    def _tell(self) -> None:
        now, words = self._clock.now(), self._words
        moment = Moment(self.state, words)
        for connection in self._connections:
            connection.show(view_for(self.state, connection.viewer, words, moment=moment), now)
        self._tell_minutes()

    @property
    def _words(self) -> Words:
        return Words(
            self._names, self._texts, frozenset(self._simulated), self._because(),
            self._known.rules(), self._seats.obstacles,
        )  # fmt: skip

    def _because(self) -> dict[PersonId, Because]:
        """Why each who wished something has their partner, as they themselves are told."""
        traits = self._known.traits()
        return {
            who: because(who, (who, *others), wish, traits)
            for who, wish in self._wished.items() if (others := self.state.partners_of(who))
        }  # fmt: skip

    def _connected(self, person: PersonId) -> bool:
        return any(x.viewer.person == person for x in self._connections)

    async def _away_unless_back(self, person: PersonId) -> None:
        await self._clock.sleep(AWAY_AFTER)
        self._missed.discard(person)
        if self._connected(person) or person in await self._others.elsewhere(self.session):
            return
        if not self._connected(person):
            await self._ask(c.Asked(by=HOST, at=self._clock.now(), command=c.MarkAway(person)))

    def _set_alarm(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        rooms = self._state.rooms if self._state is not None else None
        if rooms is not None and rooms.stage is RoomStage.OPEN:
            self._alarm = self._later(self._ring(rooms.closes_at))

    async def _ring(self, due: float) -> None:
        await self._clock.sleep(due - self._clock.now())
        self._alarm = None  # it has rung; the command that follows must not cancel it
        await self._ask(c.Asked(by=HOST, at=max(due, self._clock.now()), command=c.RingTimer(due)))

    def _later(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _reasons_of(state: SessionState, person: PersonId) -> list[TextId]:
    """The reasons that somebody gave for changing partners, and those that are about them."""
    return [
        change.reason
        for change in state.partner_changes
        if change.reason and (change.by == person or any(person in g for g in change.groups))
    ]
