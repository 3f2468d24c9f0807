"""May this happen now, and if so, what happened? Here and in `activities/`, the only places that
refuse."""

from collections.abc import Sequence
from functools import reduce
from typing import assert_never

from duologue.activities import chat, debrief, poll, question, talk
from duologue.activities.agreement import AgreementGiven, GiveAgreement
from duologue.activities.base import check_text
from duologue.activities.refusals import Code, Refusal
from duologue.course.headings import LONGEST_SESSION
from duologue.course.kinds import Kind
from duologue.plan.announcement import announced_egress, hash_of_announced
from duologue.plan.parts import kinds_outside
from duologue.session import commands as c
from duologue.session import events as e
from duologue.session.partners import change_partners, pair_up
from duologue.session.phases import check
from duologue.session.state import Phase, Rooms, RoomStage, SessionState, evolve
from duologue.vocabulary import PersonId, Place, Role, RoomId

GRACE_SECONDS = 60.0  # to finish a sentence, and the one after it
LONGEST_EXTENSION = 30  # minutes; more is another activity
FLOOR_SEATS = 3  # beside the facilitator: what a peer-to-peer stage carries


def decide(state: SessionState, asked: c.Asked) -> list[e.Event]:
    """The events that the command causes; none where it asks for what is so already."""
    command, at = asked.command, asked.at
    check(state, asked.by, command)
    me = asked.by.person or PersonId("")
    match command:
        case c.Arrive(person=who, role=role, heads=heads):
            # A reload arrives twice; the second time is silence, not an error.
            known = state.people.get(who)
            if known is None:
                return [e.PersonArrived(who, role, heads)]
            return [] if known.here else [e.PersonReturned(who)]
        case c.MarkAway(people=people):
            here = (who for who in people if who in state.people and state.people[who].here)
            return [e.PersonWentAway(who) for who in here]
        case c.Forget(person=who):
            return [e.PersonForgotten(who)] if who in state.people else []
        case c.TakeEnvelope(person=who, wave=wave):
            if who not in _learners(state):
                raise Refusal(Code.NOT_YOURS)
            if not state.asks(wave) or announced_egress(state.plan, Kind.PULSE) is None:
                raise Refusal(Code.NOT_NOW)
            if Kind.PULSE in kinds_outside(state.plan, state.people[who].outside):
                raise Refusal(Code.OUTSIDE)
            if who in state.taken(wave):
                raise Refusal(Code.ALREADY_ANSWERED)
            return [e.EnvelopeTaken(who, wave)]
        case c.Recognise(person=who, met=met):
            return _recognise(state, who, met)
        case c.StayOutside(person=who, parts=parts):
            known = state.people.get(who)
            return [] if known is None or known.outside == parts else [e.StayedOutside(who, parts)]
        case c.PairUp():
            return pair_up(state, command)
        case c.ChangePartners():
            return change_partners(state, me, command, asked.fresh)
        case GiveAgreement(announced=seen):
            announced = hash_of_announced(state.plan)
            if seen not in ("", announced):
                raise Refusal(Code.ANNOUNCED_OTHERWISE)
            return [] if state.people[me].agreed else [AgreementGiven(me, announced)]
        case c.NextActivity(after=after):
            return _go(state, after, after + 1, at)
        case c.PreviousActivity(before=before):
            return _go(state, before, before - 1, at)
        case c.CloseSession():
            return [*_close_rooms(state, at), e.SessionClosed(at)]
        case (
            c.PlanRooms() | c.Reseat() | c.PlaceLaptops() | c.OpenRooms() | c.EndRooms()
            | c.ExtendTime() | c.MovePerson() | c.TellRooms() | c.RingTimer()
            | c.Knock() | c.LeaveRoom() | c.AnswerKnock()
        ):  # fmt: skip
            return _rooms(state, command, asked)
        case talk.ShowSlide():
            assert state.activity is not None
            assert isinstance(state.current, talk.Slides)
            return [*talk.decide(state.current, state.activity, command)]
        case poll.AnswerPoll() | poll.ShowResults():
            assert state.activity is not None
            assert isinstance(state.current, poll.Answers)
            return [*poll.decide(state.current, state.activity, me, command)]
        case chat.PostChat() | chat.ShowLines():
            assert isinstance(state.current, chat.Lines)
            return [*chat.decide(state.current, me, command, asked.fresh)]
        case (
            debrief.OfferShare() | debrief.AllowShare() | debrief.WithdrawShare()
            | debrief.ShowShare()
        ):  # fmt: skip
            assert isinstance(state.current, debrief.Shares)
            decided = debrief.decide(state.current, me, _learners(state), command, asked.fresh)
            return [*decided, *_floor_for(state, state.current, decided)]
        case question.AnswerQuestion():
            assert state.activity is not None
            # Every check and pulse is announced: what is not, is not gathered.
            assert announced_egress(state.plan, state.activity.kind) is not None
            assert isinstance(state.current, question.Answered)
            if state.activity.kind in kinds_outside(state.plan, state.people[me].outside):
                raise Refusal(Code.OUTSIDE)
            return [*question.decide(state.current, state.activity, me, command)]
        case c.SetMinutes(position=position, minutes=minutes):
            return _set_minutes(state, position, minutes)
        case c.RaiseHand():
            return [] if state.people[me].hand_up else [e.HandRaised(me)]
        case c.LowerHand():
            return [e.HandLowered(me)] if state.people[me].hand_up else []
        case c.StepOut():
            return [] if state.people[me].stepped_out else [e.SteppedOut(me)]
        case c.StepBack():
            return [e.SteppedBack(me)] if state.people[me].stepped_out else []
        case c.SayWhere(afar=afar):
            if state.plan.place is not Place.HYBRID:
                raise Refusal(Code.NOT_NOW)
            return [] if state.people[me].afar == afar else [e.WhereSaid(me, afar)]
        case c.AskForHelp():
            return [] if state.people[me].wants_help else [e.HelpAsked(me)]
        case c.AnswerHelp(person=who):
            _known(state, who)
            return [e.HelpAnswered(who)] if state.people[who].wants_help else []
        case c.GiveFloor(person=who):
            return _give_floor(state, who)
        case c.TakeFloor(person=who):
            return [e.FloorTaken(who)] if who in state.floor else []
        case _:
            assert_never(command)


def decide_together(state: SessionState, asked: Sequence[c.Asked]) -> list[e.Event]:
    """What several cause, one after the other."""
    events: list[e.Event] = []
    for one in asked:
        decided = decide(state, one)
        events += decided
        if one is not asked[-1]:
            state = reduce(evolve, decided, state)
    return events


def _recognise(
    state: SessionState, who: PersonId, met: tuple[tuple[PersonId, int], ...]
) -> list[e.Event]:
    """Whom they met before is told once, by the later of the two."""
    if who not in state.people or who in state.recognised:
        return []
    return [e.PersonRecognised(who, tuple((p, n) for p, n in met if p in state.recognised))]


def _go(state: SessionState, seen: int, position: int, at: float) -> list[e.Event]:
    if seen != state.position:
        return []  # the screen was a step behind: somebody has moved already
    if not 0 <= position < len(state.plan.activities):
        raise Refusal(Code.NO_MORE)
    activity = state.plan.activities[position]
    return [*_close_rooms(state, at), e.ActivityStarted(activity.id, position, at)]


def _rooms(
    state: SessionState,
    command: c.RoomsCommand | c.AnswerKnock | c.PlanRooms | c.Reseat | c.PlaceLaptops | c.RingTimer,
    asked: c.Asked,
) -> list[e.Event]:
    rooms, at = state.rooms, asked.at
    stage = rooms.stage if rooms is not None else RoomStage.CLOSED
    match command:
        case c.PlanRooms(rooms=proposal):
            if rooms is not None and stage is not RoomStage.PLANNED:
                return []
            seats = {RoomId(f"r{i}"): people for i, people in enumerate(proposal, 1)}
            return [e.RoomsPlanned(seats)] if seats else []
        case c.Reseat(moves=moves):
            if stage is RoomStage.CLOSED:
                return []
            return [e.PersonSeated(who, room, at) for who, room in moves]
        case c.PlaceLaptops(places=places):
            if rooms is None or stage is RoomStage.CLOSED:
                return []
            return [
                e.LaptopPlaced(laptop, room)
                for laptop, room in places
                if rooms.laptops.get(laptop) != room
            ]
        case c.OpenRooms():
            if rooms is None:
                raise Refusal(Code.NOBODY_TO_SEAT)
            if stage is not RoomStage.PLANNED:
                return []
            assert state.activity is not None
            return [e.RoomsOpened(at, at + state.minutes_of(state.activity) * 60)]
        case c.EndRooms():
            if rooms is None or stage is not RoomStage.OPEN:
                return []
            soon = min(rooms.closes_at, at + GRACE_SECONDS)
            return [] if soon == rooms.closes_at else [e.RoomsTimeChanged(soon)]
        case c.ExtendTime(minutes=minutes):
            if rooms is None or stage is not RoomStage.OPEN:
                raise Refusal(Code.NOT_NOW)
            if not 1 <= minutes <= LONGEST_EXTENSION:
                raise Refusal(Code.UNKNOWN_CHOICE)
            return [e.RoomsTimeChanged(rooms.closes_at + minutes * 60)]
        case c.MovePerson(person=who, room=room):
            if rooms is None or stage is RoomStage.CLOSED:
                raise Refusal(Code.NOT_NOW)
            if room not in rooms.seats:
                raise Refusal(Code.UNKNOWN_ROOM)
            if not state.may_sit(who):
                raise Refusal(Code.UNKNOWN_PERSON)
            return [] if rooms.room_of(who) == room else [e.PersonSeated(who, room, at)]
        case c.TellRooms(text=text):
            if stage is not RoomStage.OPEN:
                raise Refusal(Code.NOT_NOW)
            check_text(text)
            return [e.RoomsTold(asked.fresh)]
        case c.Knock() | c.LeaveRoom() | c.AnswerKnock():
            if rooms is None or stage is not RoomStage.OPEN:
                raise Refusal(Code.NOT_NOW)
            return _door(rooms, command, asked.by.person or PersonId(""))
        case c.RingTimer():
            due = state.phase is Phase.RUNNING and rooms is not None and rooms.closes_at <= at
            return _close_rooms(state, at) if due else []
        case _:
            assert_never(command)


def _door(
    rooms: Rooms, command: c.Knock | c.LeaveRoom | c.AnswerKnock, me: PersonId
) -> list[e.Event]:
    match command:
        case c.Knock(room=room):
            if room not in rooms.seats:
                raise Refusal(Code.UNKNOWN_ROOM)
            visit = rooms.visits.get(me)
            return [] if visit is not None and visit.room == room else [e.Knocked(me, room)]
        case c.LeaveRoom():
            return [e.VisitEnded(me)] if me in rooms.visits else []
        case c.AnswerKnock(person=who, enter=enter):
            visit = rooms.visits.get(who)
            if visit is None or visit.inside or rooms.room_of(me) != visit.room:
                # Somebody else in the room has answered; or it is another room's door, and a
                # refusal would tell who stands there.
                return []
            return [e.KnockAnswered(who, enter)]
        case _:
            assert_never(command)


def _set_minutes(state: SessionState, position: int, minutes: float) -> list[e.Event]:
    if not state.position < position < len(state.plan.activities):
        raise Refusal(Code.NO_MORE)
    if not 1 <= minutes <= LONGEST_SESSION:
        raise Refusal(Code.UNKNOWN_CHOICE)
    activity = state.plan.activities[position]
    return [] if state.minutes_of(activity) == minutes else [e.MinutesSet(activity.id, minutes)]


def _close_rooms(state: SessionState, at: float) -> list[e.Event]:
    return [e.RoomsClosed(at)] if state.in_rooms else []


def _floor_for(
    state: SessionState, shares: debrief.Shares, decided: list[debrief.Event]
) -> list[e.Event]:
    """Who wished to say it aloud gets the floor the moment it is their turn."""
    return [
        floor
        for event in decided
        if isinstance(event, debrief.ShareShown) and shares.offered[event.share].aloud
        for floor in _give_floor(state, shares.offered[event.share].person)
    ]


def _give_floor(state: SessionState, who: PersonId) -> list[e.Event]:
    _known(state, who)
    if who in state.floor:
        return []
    if len(state.floor) >= FLOOR_SEATS:
        raise Refusal(Code.FLOOR_FULL)
    if state.people[who].role is not Role.LEARNER:
        return []
    return [e.FloorGiven(who)]


def _learners(state: SessionState) -> set[PersonId]:
    return {who for who, p in state.people.items() if p.role is Role.LEARNER}


def _known(state: SessionState, who: PersonId) -> None:
    if who not in state.people:
        raise Refusal(Code.UNKNOWN_PERSON)
