"""What can be asked of a live session. Commands ask; nothing has happened yet."""

import msgspec

from duologue.vocabulary import CommandId, PersonId, Role, RoomId, TextId, Viewer

LONGEST_TEXT = 2_000  # characters; a chat line or a share, not an essay


class FromLearner(msgspec.Struct, frozen=True, tag_field="type"):
    """A command that a learner's device may send."""


class FromFacilitator(msgspec.Struct, frozen=True, tag_field="type"):
    """A command that a facilitator's device may send."""


class FromHost(msgspec.Struct, frozen=True, tag_field="type"):
    """A command that only the live host gives: arrivals, timers, seating. Never on the wire."""


class GiveAgreement(FromLearner, frozen=True, tag="give-agreement"):
    """I keep what is said here. Facilitators give it too."""


class AnswerPoll(FromLearner, frozen=True, tag="answer-poll"):
    choice: int


class PostChat(FromLearner, frozen=True, tag="post-chat"):
    text: str


class OfferShare(FromLearner, frozen=True, tag="offer-share"):
    """I would like the class to hear this. An empty text: I will say it aloud."""

    text: str


class WithdrawShare(FromLearner, frozen=True, tag="withdraw-share"):
    share: TextId


class AnswerQuestion(FromLearner, frozen=True, tag="answer-question"):
    """One's answer to a check or a pulse; kept apart from one's name."""

    choice: int


class RaiseHand(FromLearner, frozen=True, tag="raise-hand"):
    pass


class LowerHand(FromLearner, frozen=True, tag="lower-hand"):
    pass


class StepOut(FromLearner, frozen=True, tag="step-out"):
    """Leave the room for a quiet place, without explaining."""


class StepBack(FromLearner, frozen=True, tag="step-back"):
    pass


class AskForHelp(FromLearner, frozen=True, tag="ask-for-help"):
    pass


class NextActivity(FromFacilitator, frozen=True, tag="next-activity"):
    """Go on. `after` is the position seen on the screen, so that a double click moves once."""

    after: int


class OpenRooms(FromFacilitator, frozen=True, tag="open-rooms"):
    pass


class EndRooms(FromFacilitator, frozen=True, tag="end-rooms"):
    """Bring everyone back after a minute's grace."""


class ExtendTime(FromFacilitator, frozen=True, tag="extend-time"):
    minutes: int


class Reveal(FromFacilitator, frozen=True, tag="reveal"):
    pass


class ShowShare(FromFacilitator, frozen=True, tag="show-share"):
    share: TextId


class GiveFloor(FromFacilitator, frozen=True, tag="give-floor"):
    person: PersonId


class TakeFloor(FromFacilitator, frozen=True, tag="take-floor"):
    person: PersonId


class AnswerHelp(FromFacilitator, frozen=True, tag="answer-help"):
    person: PersonId


class CloseSession(FromFacilitator, frozen=True, tag="close-session"):
    pass


class Arrive(FromHost, frozen=True, tag="arrive"):
    person: PersonId
    role: Role


class MarkAway(FromHost, frozen=True, tag="mark-away"):
    person: PersonId


class PlanRooms(FromHost, frozen=True, tag="plan-rooms"):
    """A seating proposal, so that browsers connect before the rooms open."""

    rooms: tuple[tuple[PersonId, ...], ...]


class Reseat(FromHost, frozen=True, tag="reseat"):
    """Mend the rooms: who goes where; None leaves the rooms."""

    moves: tuple[tuple[PersonId, RoomId | None], ...]


class RingTimer(FromHost, frozen=True, tag="ring-timer"):
    """The time `due` has come. A timer that was moved since rings for nothing."""

    due: float


LearnerCommand = (
    GiveAgreement | AnswerPoll | PostChat | OfferShare | WithdrawShare | AnswerQuestion
    | RaiseHand | LowerHand | StepOut | StepBack | AskForHelp
)  # fmt: skip
FacilitatorCommand = (
    NextActivity | OpenRooms | EndRooms | ExtendTime | Reveal | ShowShare
    | GiveFloor | TakeFloor | AnswerHelp | CloseSession
)  # fmt: skip
HostCommand = Arrive | MarkAway | PlanRooms | Reseat | RingTimer
WireCommand = LearnerCommand | FacilitatorCommand
Command = WireCommand | HostCommand


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A command in its envelope: who asks, when, and the fresh id that an event may need."""

    by: Viewer
    at: float
    command: Command
    id: CommandId | None = None
    fresh: TextId = TextId("")
