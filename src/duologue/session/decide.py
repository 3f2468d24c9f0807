"""May this happen now, and if so, what happened? The only place that refuses."""

from typing import assert_never

from duologue.session import commands as c
from duologue.session import events as e
from duologue.session.phases import check
from duologue.session.refusals import Code, Refusal
from duologue.session.state import Phase, RoomStage, SessionState
from duologue.vocabulary import PersonId, Role, RoomId

GRACE_SECONDS = 60.0  # to finish a sentence, and the one after it
FLOOR_SEATS = 3  # beside the facilitator: what a peer-to-peer stage carries


def decide(state: SessionState, asked: c.Asked) -> list[e.Event]:
    """The events that the command causes; none where it asks for what is so already."""
    command, at = asked.command, asked.at
    check(state, asked.by, command)
    me = asked.by.person or PersonId("")
    match command:
        case c.Arrive(person=who, role=role):
            # A reload arrives twice; the second time is silence, not an error.
            known = state.people.get(who)
            if known is None:
                return [e.PersonArrived(who, role)]
            return [] if known.here else [e.PersonReturned(who)]
        case c.MarkAway(person=who):
            known = state.people.get(who)
            return [e.PersonWentAway(who)] if known and known.here else []
        case c.GiveAgreement():
            return [] if state.people[me].agreed else [e.AgreementGiven(me)]
        case c.NextActivity(after=after):
            return _next(state, after, at)
        case c.CloseSession():
            return [*_close_rooms(state, at), e.SessionClosed(at)]
        case (
            c.PlanRooms() | c.Reseat() | c.OpenRooms() | c.EndRooms() | c.ExtendTime()
            | c.RingTimer()
        ):  # fmt: skip
            return _rooms(state, command, at)
        case c.AnswerPoll(choice=choice):
            if state.answers.revealed:
                raise Refusal(Code.ALREADY_REVEALED)
            _known_choice(state, choice)
            same = state.answers.choices.get(me) == choice
            return [] if same else [e.PollAnswered(me, choice)]
        case c.Reveal():
            return [] if state.answers.revealed else [e.ResultsRevealed()]
        case c.PostChat(text=text):
            _fits(text)
            return [e.ChatPosted(me, asked.fresh)]
        case c.OfferShare(text=text):
            aloud = not text.strip()
            if not aloud:
                _fits(text)
            return [e.ShareOffered(me, asked.fresh, aloud)]
        case c.WithdrawShare(share=share):
            offered = state.answers.shares.get(share)
            if offered is None or offered.person != me or offered.shown:
                raise Refusal(Code.UNKNOWN_SHARE)
            return [e.ShareWithdrawn(share)]
        case c.ShowShare(share=share):
            offered = state.answers.shares.get(share)
            if offered is None:
                raise Refusal(Code.UNKNOWN_SHARE)
            if offered.shown:
                return []
            floor = _give_floor(state, offered.person) if offered.aloud else []
            return [e.ShareShown(share), *floor]
        case c.AnswerQuestion(choice=choice):
            _known_choice(state, choice)
            if me in state.answers.answered:
                raise Refusal(Code.ALREADY_ANSWERED)
            return [e.QuestionAnswered(me)]
        case c.RaiseHand():
            return [] if state.people[me].hand_up else [e.HandRaised(me)]
        case c.LowerHand():
            return [e.HandLowered(me)] if state.people[me].hand_up else []
        case c.StepOut():
            return [] if state.people[me].stepped_out else [e.SteppedOut(me)]
        case c.StepBack():
            return [e.SteppedBack(me)] if state.people[me].stepped_out else []
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


def _next(state: SessionState, after: int, at: float) -> list[e.Event]:
    if after != state.position:
        return []  # the screen was a step behind: somebody has gone on already
    position = state.position + 1
    if position >= len(state.plan.activities):
        raise Refusal(Code.NO_MORE)
    activity = state.plan.activities[position]
    return [*_close_rooms(state, at), e.ActivityStarted(activity.id, position, at)]


def _rooms(
    state: SessionState,
    command: c.PlanRooms | c.Reseat | c.OpenRooms | c.EndRooms | c.ExtendTime | c.RingTimer,
    at: float,
) -> list[e.Event]:
    rooms = state.rooms
    match command:
        case c.PlanRooms(rooms=proposal):
            if rooms is not None and rooms.stage is not RoomStage.PLANNED:
                return []
            seats = {RoomId(f"r{i}"): people for i, people in enumerate(proposal, 1)}
            return [e.RoomsPlanned(seats)] if seats else []
        case c.Reseat(moves=moves):
            if rooms is None or rooms.stage is RoomStage.CLOSED:
                return []
            return [e.PersonSeated(who, room, at) for who, room in moves]
        case c.OpenRooms():
            if rooms is None:
                raise Refusal(Code.NOBODY_TO_SEAT)
            if rooms.stage is not RoomStage.PLANNED:
                return []
            assert state.activity is not None
            return [e.RoomsOpened(at, at + state.activity.minutes * 60)]
        case c.EndRooms():
            if rooms is None or rooms.stage is not RoomStage.OPEN:
                return []
            soon = min(rooms.closes_at, at + GRACE_SECONDS)
            return [] if soon == rooms.closes_at else [e.RoomsTimeChanged(soon)]
        case c.ExtendTime(minutes=minutes):
            if rooms is None or rooms.stage is not RoomStage.OPEN:
                raise Refusal(Code.NOT_NOW)
            if not 1 <= minutes <= 30:
                raise Refusal(Code.UNKNOWN_CHOICE)
            return [e.RoomsTimeChanged(rooms.closes_at + minutes * 60)]
        case c.RingTimer():
            due = state.phase is Phase.RUNNING and rooms is not None and rooms.closes_at <= at
            return _close_rooms(state, at) if due else []
        case _:
            assert_never(command)


def _close_rooms(state: SessionState, at: float) -> list[e.Event]:
    return [e.RoomsClosed(at)] if state.in_rooms else []


def _give_floor(state: SessionState, who: PersonId) -> list[e.Event]:
    _known(state, who)
    if who in state.floor:
        return []
    if len(state.floor) >= FLOOR_SEATS:
        raise Refusal(Code.FLOOR_FULL)
    if state.people[who].role is not Role.LEARNER:
        return []
    return [e.FloorGiven(who)]


def _known(state: SessionState, who: PersonId) -> None:
    if who not in state.people:
        raise Refusal(Code.UNKNOWN_PERSON)


def _known_choice(state: SessionState, choice: int) -> None:
    if state.activity is None or not 0 <= choice < len(state.activity.choices):
        raise Refusal(Code.UNKNOWN_CHOICE)


def _fits(text: str) -> None:
    if not text.strip():
        raise Refusal(Code.EMPTY)
    if len(text) > c.LONGEST_TEXT:
        raise Refusal(Code.TOO_LONG)
