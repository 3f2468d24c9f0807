"""What can be asked of a live session. Commands ask; nothing has happened yet."""

import msgspec

from duologue.activities import chat, debrief, poll, talk
from duologue.activities.agreement import GiveAgreement
from duologue.activities.base import FromFacilitator, FromLearner
from duologue.activities.question import AnswerQuestion
from duologue.vocabulary import (
    CommandId,
    FromCourse,
    PersonId,
    Role,
    RoomId,
    TextId,
    ToClass,
    ToFacilitators,
    Viewer,
)


class FromHost(msgspec.Struct, frozen=True, tag_field="type"):
    """A command that only the live host gives: arrivals, timers, seating. Never on the wire."""


class RaiseHand(FromLearner, frozen=True, tag="raise-hand"):
    pass


class LowerHand(FromLearner, frozen=True, tag="lower-hand"):
    pass


class StepOut(FromLearner, frozen=True, tag="step-out"):
    """Leave the room for a quiet place, without explaining."""


class StepBack(FromLearner, frozen=True, tag="step-back"):
    pass


class SayWhere(FromLearner, frozen=True, tag="say-where"):
    """In a hybrid session: to talk through one's own device, from afar, or at a table."""

    afar: ToClass[bool]


class AskForHelp(FromLearner, frozen=True, tag="ask-for-help"):
    pass


class AnswerKnock(FromLearner, frozen=True, tag="answer-knock"):
    """Somebody in the room lets the facilitator in, or says: not now."""

    person: PersonId
    # What the room answered; which of them said so, nobody learns.
    enter: ToFacilitators[bool]


class NextActivity(FromFacilitator, frozen=True, tag="next-activity"):
    """Go on. `after` is the position seen on the screen, so that a double click moves once."""

    after: ToClass[int]


class PreviousActivity(FromFacilitator, frozen=True, tag="previous-activity"):
    """Take the last step back; what was gathered in the activity before is still there."""

    before: ToClass[int]


class OpenRooms(FromFacilitator, frozen=True, tag="open-rooms"):
    pass


class EndRooms(FromFacilitator, frozen=True, tag="end-rooms"):
    """Bring everyone back after a minute's grace."""


class ExtendTime(FromFacilitator, frozen=True, tag="extend-time"):
    minutes: ToClass[int]


class MovePerson(FromFacilitator, frozen=True, tag="move-person"):
    person: PersonId
    room: RoomId


class ChangePartners(FromFacilitator, frozen=True, tag="change-partners"):
    """Learning partners from now on. `groups` hold exactly those whose partners change."""

    groups: tuple[tuple[PersonId, ...], ...]
    # Why; empty: without a reason. Only who gives it ever reads it again.
    reason: ToFacilitators[str] = ""


class TellRooms(FromFacilitator, frozen=True, tag="tell-rooms"):
    """One line from the facilitator onto the screen of everybody who sits in a room."""

    text: ToClass[str]


class GiveFloor(FromFacilitator, frozen=True, tag="give-floor"):
    person: PersonId


class TakeFloor(FromFacilitator, frozen=True, tag="take-floor"):
    person: PersonId


class SetMinutes(FromFacilitator, frozen=True, tag="set-minutes"):
    """Give a step that has not begun more time or less, so that a delay has a place to go."""

    position: ToClass[int]
    minutes: ToClass[float]


class Knock(FromFacilitator, frozen=True, tag="knock"):
    """Ask to come into a room. Nobody enters one unannounced."""

    room: RoomId


class LeaveRoom(FromFacilitator, frozen=True, tag="leave-room"):
    """Go out of the room that one visits, or step back from its door."""


class AnswerHelp(FromFacilitator, frozen=True, tag="answer-help"):
    person: PersonId


class CloseSession(FromFacilitator, frozen=True, tag="close-session"):
    pass


class Arrive(FromHost, frozen=True, tag="arrive"):
    person: PersonId
    role: Role
    heads: int = 1


class MarkAway(FromHost, frozen=True, tag="mark-away"):
    """Those who went together: one entry, and one mending of the rooms."""

    people: tuple[PersonId, ...]


class Forget(FromHost, frozen=True, tag="forget"):
    """Somebody asked on their own page to be forgotten; nobody else can ask it for them."""

    person: PersonId


class TakeEnvelope(FromHost, frozen=True, tag="take-envelope"):
    """Somebody wants the link to the questions of a wave of a pulse; each seat gets one."""

    person: PersonId
    wave: FromCourse[str]


class Recognise(FromHost, frozen=True, tag="recognise"):
    """Somebody who has arrived is on the list of participants: whom they have met in earlier
    sessions, and how often."""

    person: PersonId
    met: tuple[tuple[PersonId, int], ...] = ()


class StayOutside(FromHost, frozen=True, tag="stay-outside"):
    """Somebody said at the door which parts of what leaves they stay outside of; all of them."""

    person: PersonId
    # Keys of `plan/parts`.
    parts: FromCourse[tuple[str, ...]] = ()


class PairUp(FromHost, frozen=True, tag="pair-up"):
    """Learning partners, found by wishes or known from earlier; nobody's partner is taken away."""

    groups: tuple[tuple[PersonId, ...], ...]


class PlanRooms(FromHost, frozen=True, tag="plan-rooms"):
    """A seating proposal, so that browsers connect before the rooms open."""

    rooms: tuple[tuple[PersonId, ...], ...]


class Reseat(FromHost, frozen=True, tag="reseat"):
    """Mend the rooms: who goes where; None leaves the rooms."""

    moves: tuple[tuple[PersonId, RoomId | None], ...]


class PlaceLaptops(FromHost, frozen=True, tag="place-laptops"):
    """Where the tables' laptops stand from now on; None: at no table."""

    places: tuple[tuple[PersonId, RoomId | None], ...]


class RingTimer(FromHost, frozen=True, tag="ring-timer"):
    """The time `due` has come. A timer that was moved since rings for nothing."""

    due: float


LearnerCommand = (
    GiveAgreement | poll.AnswerPoll | chat.PostChat | debrief.OfferShare | debrief.AllowShare
    | debrief.WithdrawShare
    | AnswerQuestion | RaiseHand | LowerHand | StepOut | StepBack | SayWhere | AskForHelp
    | AnswerKnock
)  # fmt: skip
RoomsCommand = OpenRooms | EndRooms | ExtendTime | MovePerson | TellRooms | Knock | LeaveRoom
FacilitatorCommand = (
    NextActivity | PreviousActivity | RoomsCommand | ChangePartners
    | talk.ShowSlide | poll.ShowResults | chat.ShowLines
    | debrief.ShowShare | GiveFloor | TakeFloor | SetMinutes | AnswerHelp | CloseSession
)  # fmt: skip
HostCommand = (
    Arrive
    | MarkAway
    | Forget
    | TakeEnvelope
    | Recognise
    | StayOutside
    | PairUp
    | PlanRooms
    | Reseat
    | PlaceLaptops
    | RingTimer
)
WireCommand = LearnerCommand | FacilitatorCommand
Command = WireCommand | HostCommand


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A command in its envelope: who asks, when, and the fresh id that an event may need."""

    by: Viewer
    at: float
    command: Command
    id: CommandId | None = None
    fresh: TextId = TextId("")
