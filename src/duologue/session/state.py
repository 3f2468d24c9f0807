"""The state of one live session, and how each event changes it. Nothing here decides or refuses."""

from enum import StrEnum
from itertools import combinations
from typing import assert_never

import msgspec

from duologue.activities import chat, debrief, poll, question, talk
from duologue.activities.agreement import AgreementGiven
from duologue.activities.every import Gathered, begun, without
from duologue.course.kinds import Where
from duologue.course.model import Activity
from duologue.plan.session_plan import SessionPlan
from duologue.session import events as e
from duologue.vocabulary import ActivityId, PersonId, Place, Role, RoomId, TextId


class Phase(StrEnum):
    LOBBY = "lobby"
    RUNNING = "running"
    CLOSED = "closed"


class RoomStage(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


class Person(msgspec.Struct, frozen=True):
    role: Role
    # How many people share this seat's device; rooms count them, and nothing else does.
    heads: int = 1
    # In a hybrid session: talks through a device of their own, from wherever they are.
    afar: bool = False
    here: bool = True
    agreed: bool = False
    hand_up: bool = False
    stepped_out: bool = False
    wants_help: bool = False
    # Parts of what leaves that they stay outside of.
    outside: tuple[str, ...] = ()


class Left(msgspec.Struct, frozen=True):
    """Where somebody sat who has left the rooms, with whom, and when that was."""

    room: RoomId
    at: float
    mates: tuple[PersonId, ...]


class Visit(msgspec.Struct, frozen=True):
    """A facilitator at the door of a room, or in it."""

    room: RoomId
    inside: bool = False


class PartnerChange(msgspec.Struct, frozen=True):
    """Partners that a facilitator changed, and where their reason for it is kept."""

    by: PersonId
    groups: tuple[tuple[PersonId, ...], ...]
    reason: TextId | None


class Rooms(msgspec.Struct, frozen=True):
    stage: RoomStage
    seats: dict[RoomId, tuple[PersonId, ...]]
    opened_at: float = 0.0
    closes_at: float = 0.0
    # Who has sat with whom since the rooms opened: coming back is not meeting again.
    together: frozenset[tuple[PersonId, PersonId]] = frozenset()
    # Who has left, so that who soon returns sits there again.
    left: dict[PersonId, Left] = {}
    # How often somebody had to change rooms since these opened.
    moved: dict[PersonId, int] = {}
    # What the facilitator told all rooms last.
    told: TextId | None = None
    visits: dict[PersonId, Visit] = {}
    # Which of these rooms a table's laptop stands in.
    laptops: dict[PersonId, RoomId] = {}

    def room_of(self, person: PersonId) -> RoomId | None:
        return next((r for r, seats in self.seats.items() if person in seats), None)

    def room_at(self, who: PersonId) -> RoomId | None:
        """Where somebody is seated, has been let in, or stands as a table's laptop."""
        visit = self.visits.get(who)
        at = visit.room if visit is not None and visit.inside else self.laptops.get(who)
        return at or self.room_of(who)

    def guests_of(self, room: RoomId) -> tuple[PersonId, ...]:
        return tuple(p for p, v in self.visits.items() if v.room == room and v.inside)

    def laptops_of(self, room: RoomId) -> tuple[PersonId, ...]:
        return tuple(laptop for laptop, at in self.laptops.items() if at == room)


class SessionState(msgspec.Struct, frozen=True, kw_only=True):
    plan: SessionPlan
    phase: Phase = Phase.LOBBY
    people: dict[PersonId, Person] = {}
    # Index of the running activity in the plan; -1 before the first.
    position: int = -1
    # When the first activity began; 0 in the lobby.
    started_at: float = 0.0
    activity_started_at: float = 0.0
    rooms: Rooms | None = None
    # What each activity has gathered; kept when the session goes on, and there on coming back.
    gathered: dict[ActivityId, Gathered] = {}
    floor: tuple[PersonId, ...] = ()
    # How often two people (sorted pair) have sat in a room together.
    met: dict[tuple[PersonId, PersonId], int] = {}
    partners: tuple[tuple[PersonId, ...], ...] = ()
    # Who has got their link to which wave of a planned pulse.
    envelopes: frozenset[tuple[str, PersonId]] = frozenset()
    partner_changes: tuple[PartnerChange, ...] = ()
    # Who was found on the list of participants: whom they met before is told.
    recognised: frozenset[PersonId] = frozenset()
    # Steps to which the facilitator gave other minutes than the course did.
    minutes: dict[ActivityId, float] = {}

    def minutes_of(self, activity: Activity) -> float:
        return self.minutes.get(activity.id, activity.minutes)

    @property
    def activity(self) -> Activity | None:
        return self.plan.activities[self.position] if self.position >= 0 else None

    @property
    def current(self) -> Gathered:
        """What the running activity has gathered so far."""
        activity = self.activity
        assert activity is not None
        return self.gathered.get(activity.id) or begun(activity)

    def taken(self, wave: str) -> frozenset[PersonId]:
        """Who has got their link to this wave."""
        return frozenset(who for of, who in self.envelopes if of == wave)

    def asks(self, wave: str) -> bool:
        """Whether the session has come to where this wave is asked."""
        return any(a.wave == wave for a in self.plan.activities[: self.position + 1])

    @property
    def in_rooms(self) -> bool:
        return self.rooms is not None and self.rooms.stage is RoomStage.OPEN

    def partners_of(self, person: PersonId) -> tuple[PersonId, ...]:
        """The learning partners of one person, without themselves."""
        group = next((g for g in self.partners if person in g), ())
        return tuple(p for p in group if p != person)

    def has_sound(self, person: PersonId) -> bool:
        """Whether this person's, or laptop's, device carries voices in this session."""
        p = self.people.get(person)
        if p is None or self.plan.place is Place.ONLINE:
            return p is not None and p.role is not Role.LAPTOP
        return self.plan.place is Place.HYBRID and (p.role is not Role.LEARNER or p.afar)

    def is_shared(self, room: RoomId) -> bool:
        """Whether some sit in this room and others are heard there from afar."""
        seats = self.rooms.seats.get(room, ()) if self.rooms is not None else ()
        return len({self.has_sound(p) for p in seats}) > 1

    def may_sit(self, person: PersonId) -> bool:
        """Whether somebody can be in a room now: here, not stepped out, and has agreed."""
        p = self.people.get(person)
        return (
            p is not None
            and p.role is Role.LEARNER
            and p.here
            and not p.stepped_out
            and (p.agreed or self.plan.agreement is None)
        )


def evolve(state: SessionState, event: e.Event) -> SessionState:
    """The state after one event."""
    replace = msgspec.structs.replace

    def person(who: PersonId, **changes: bool | int | tuple[str, ...]) -> SessionState:
        changed = replace(state.people[who], **changes)
        return replace(state, people={**state.people, who: changed})

    def gathered(now: Gathered) -> SessionState:
        assert state.activity is not None
        return replace(state, gathered={**state.gathered, state.activity.id: now})

    rooms = state.rooms
    match event:
        case e.SessionPlanned(plan=plan):
            return SessionState(plan=plan)
        case e.PersonArrived(person=who, role=role, heads=heads):
            return replace(state, people={**state.people, who: Person(role, heads)})
        case e.PersonReturned(person=who):
            return person(who, here=True)
        case e.PersonWentAway(person=who):
            left = replace(person(who, here=False, hand_up=False), floor=_without(state.floor, who))
            return _visit(left, who, None)
        case e.PersonForgotten(person=who):
            return _forget(state, who)
        case AgreementGiven(person=who):
            return person(who, agreed=True)
        case e.ActivityStarted(position=position, at=at):
            people = {k: replace(p, hand_up=False) for k, p in state.people.items()}
            return replace(
                state, phase=Phase.RUNNING, position=position, activity_started_at=at,
                started_at=state.started_at or at,
                rooms=None, floor=(), people=people,
            )  # fmt: skip
        case e.PersonRecognised(person=who, met=met):
            known = {_pair(who, p): state.met.get(_pair(who, p), 0) + n for p, n in met}
            return replace(
                state, met={**state.met, **known}, recognised=state.recognised | {who}
            )  # fmt: skip
        case e.StayedOutside(person=who, parts=parts):
            return person(who, outside=parts)
        case e.PartnersMade(groups=groups):
            return _partner(state, groups)
        case e.PartnersChanged(by=who, groups=groups, reason=reason):
            change = PartnerChange(who, groups, reason)
            return replace(
                _partner(state, groups), partner_changes=(*state.partner_changes, change)
            )
        case e.RoomsPlanned(rooms=seats):
            # Logs of before partners were an event of their own: the first pairs are for good.
            paired = state.activity is not None and state.activity.traits.where is Where.PAIRS
            partners = state.partners or (tuple(seats.values()) if paired else ())
            return replace(state, rooms=Rooms(RoomStage.PLANNED, seats), partners=partners)
        case e.RoomsOpened(at=at, closes_at=closes_at):
            assert rooms is not None
            opened = replace(rooms, stage=RoomStage.OPEN, opened_at=at, closes_at=closes_at)
            return _meet(replace(state, rooms=opened), *opened.seats.values())
        case e.RoomsTimeChanged(closes_at=closes_at):
            assert rooms is not None
            return replace(state, rooms=replace(rooms, closes_at=closes_at))
        case e.PersonSeated(person=who, room=room, at=at):
            assert rooms is not None
            return _seat(state, rooms, who, room, at)
        case e.WhereSaid(person=who, afar=afar):
            return person(who, afar=afar)
        case e.LaptopPlaced(laptop=laptop, room=room):
            assert rooms is not None
            others = {at: r for at, r in rooms.laptops.items() if at != laptop}
            placed = others if room is None else {**others, laptop: room}
            return replace(state, rooms=replace(rooms, laptops=placed))
        case e.RoomsTold(text=text):
            assert rooms is not None
            return replace(state, rooms=replace(rooms, told=text))
        case e.RoomsClosed():
            assert rooms is not None
            return replace(state, rooms=replace(rooms, stage=RoomStage.CLOSED, visits={}))
        case e.MinutesSet(activity=activity, minutes=minutes):
            return replace(state, minutes={**state.minutes, activity: minutes})
        case e.Knocked(person=who, room=room):
            return _visit(state, who, Visit(room))
        case e.KnockAnswered(person=who, enter=enter):
            assert rooms is not None
            return _visit(state, who, Visit(rooms.visits[who].room, inside=True) if enter else None)
        case e.VisitEnded(person=who):
            return _visit(state, who, None)
        case talk.SlideShown():
            assert isinstance(state.current, talk.Slides)
            return gathered(talk.evolve(state.current, event))
        case poll.PollAnswered() | poll.ResultsShown():
            assert isinstance(state.current, poll.Answers)
            return gathered(poll.evolve(state.current, event))
        case chat.ChatPosted() | chat.LinesShown():
            assert isinstance(state.current, chat.Lines)
            return gathered(chat.evolve(state.current, event))
        case (
            debrief.ShareOffered() | debrief.ShareAllowed() | debrief.ShareWithdrawn()
            | debrief.ShareShown()
        ):  # fmt: skip
            assert isinstance(state.current, debrief.Shares)
            return gathered(debrief.evolve(state.current, event))
        case question.QuestionAnswered():
            assert isinstance(state.current, question.Answered)
            return gathered(question.evolve(state.current, event))
        case e.EnvelopeTaken(person=who, wave=wave):
            return replace(state, envelopes=state.envelopes | {(wave, who)})
        case e.HandRaised(person=who):
            return person(who, hand_up=True)
        case e.HandLowered(person=who):
            return person(who, hand_up=False)
        case e.SteppedOut(person=who):
            return person(who, stepped_out=True)
        case e.SteppedBack(person=who):
            return person(who, stepped_out=False)
        case e.HelpAsked(person=who):
            return person(who, wants_help=True)
        case e.HelpAnswered(person=who):
            return person(who, wants_help=False)
        case e.FloorGiven(person=who):
            return replace(person(who, hand_up=False), floor=(*_without(state.floor, who), who))
        case e.FloorTaken(person=who):
            return replace(state, floor=_without(state.floor, who))
        case e.SessionClosed():
            return replace(state, phase=Phase.CLOSED, rooms=None, floor=())
        case _:
            assert_never(event)


def _visit(state: SessionState, who: PersonId, visit: Visit | None) -> SessionState:
    rooms = state.rooms
    if rooms is None or (visit is None and who not in rooms.visits):
        return state
    others = {p: v for p, v in rooms.visits.items() if p != who}
    visits = others if visit is None else {**others, who: visit}
    return msgspec.structs.replace(state, rooms=msgspec.structs.replace(rooms, visits=visits))


def _pair(a: PersonId, b: PersonId) -> tuple[PersonId, PersonId]:
    return (a, b) if a < b else (b, a)


def _partner(state: SessionState, groups: tuple[tuple[PersonId, ...], ...]) -> SessionState:
    """Who stands in the new groups stands in no old one."""
    people = {p for group in groups for p in group}
    old = tuple(group for group in state.partners if not people & set(group))
    return msgspec.structs.replace(state, partners=(*old, *groups))


def _without(people: tuple[PersonId, ...], who: PersonId) -> tuple[PersonId, ...]:
    return tuple(p for p in people if p != who)


def _meet(state: SessionState, *rooms: tuple[PersonId, ...]) -> SessionState:
    """Everyone who sits together has met, once for each time that rooms are open."""
    assert state.rooms is not None
    known = state.rooms.together
    new = {two for seats in rooms for two in combinations(sorted(seats), 2)} - known
    met = {**state.met, **{two: state.met.get(two, 0) + 1 for two in new}}
    opened = msgspec.structs.replace(state.rooms, together=known | new)
    return msgspec.structs.replace(state, rooms=opened, met=met)


def _seat(
    state: SessionState, rooms: Rooms, who: PersonId, room: RoomId | None, at: float
) -> SessionState:
    before = rooms.room_of(who)
    seats = {r: _without(people, who) for r, people in rooms.seats.items()}
    if room is not None:
        seats[room] = (*seats.get(room, ()), who)
    left = {p: where for p, where in rooms.left.items() if p != who}
    if room is None and before is not None:
        left[who] = Left(before, at, seats[before])
    moved = rooms.moved
    if before is not None and room not in (None, before) and rooms.stage is RoomStage.OPEN:
        moved = {**moved, who: moved.get(who, 0) + 1}
    changed = msgspec.structs.replace(
        rooms, seats={r: p for r, p in seats.items() if p}, left=left, moved=moved
    )
    seated = msgspec.structs.replace(state, rooms=changed)
    if room is not None and rooms.stage is RoomStage.OPEN:
        return _meet(seated, *((who, other) for other in seats[room] if other != who))
    return seated


def _forget(state: SessionState, who: PersonId) -> SessionState:
    """Without the person, their lines and their shares. A choice stays counted under its id, which
    is nobody's now: taking it out of the totals would tell everyone what it was."""
    cleared = state
    if state.rooms is not None:
        rooms = _seat(state, state.rooms, who, None, 0.0).rooms
        assert rooms is not None
        left = {
            p: msgspec.structs.replace(where, mates=_without(where.mates, who))
            for p, where in rooms.left.items()
            if p != who
        }
        together = frozenset(pair for pair in rooms.together if who not in pair)
        laptops = {p: room for p, room in rooms.laptops.items() if p != who}
        cleared = msgspec.structs.replace(
            state,
            rooms=msgspec.structs.replace(rooms, left=left, together=together, laptops=laptops),
        )
    return msgspec.structs.replace(
        cleared,
        people={p: person for p, person in state.people.items() if p != who},
        floor=_without(state.floor, who),
        met={pair: times for pair, times in state.met.items() if who not in pair},
        # Whose only partner is gone finds another, as who came late does.
        partners=tuple(g for group in state.partners if len(g := _without(group, who)) > 1),
        partner_changes=tuple(
            change
            for change in state.partner_changes
            if who != change.by and not any(who in group for group in change.groups)
        ),
        gathered={id: without(gathered, who) for id, gathered in state.gathered.items()},
    )
