"""What has happened in a live session. Ids only: names and words are kept elsewhere."""

import msgspec

from duologue.plan.session_plan import SessionPlan
from duologue.vocabulary import ActivityId, PersonId, Role, RoomId, TextId

STORED_FORMAT = 1


class Happened(msgspec.Struct, frozen=True, tag_field="type"):
    """The base of all events."""


class SessionPlanned(Happened, frozen=True, tag="session-planned"):
    plan: SessionPlan
    format: int = STORED_FORMAT


class PersonArrived(Happened, frozen=True, tag="person-arrived"):
    person: PersonId
    role: Role


class PersonReturned(Happened, frozen=True, tag="person-returned"):
    person: PersonId


class PersonWentAway(Happened, frozen=True, tag="person-went-away"):
    person: PersonId


class AgreementGiven(Happened, frozen=True, tag="agreement-given"):
    person: PersonId


class ActivityStarted(Happened, frozen=True, tag="activity-started"):
    activity: ActivityId
    position: int
    at: float


class RoomsPlanned(Happened, frozen=True, tag="rooms-planned"):
    rooms: dict[RoomId, tuple[PersonId, ...]]


class RoomsOpened(Happened, frozen=True, tag="rooms-opened"):
    at: float
    closes_at: float


class RoomsTimeChanged(Happened, frozen=True, tag="rooms-time-changed"):
    closes_at: float


class PersonSeated(Happened, frozen=True, tag="person-seated"):
    """None: no longer in any room."""

    person: PersonId
    room: RoomId | None
    at: float


class RoomsClosed(Happened, frozen=True, tag="rooms-closed"):
    at: float


class PollAnswered(Happened, frozen=True, tag="poll-answered"):
    person: PersonId
    choice: int


class ResultsRevealed(Happened, frozen=True, tag="results-revealed"):
    pass


class ChatPosted(Happened, frozen=True, tag="chat-posted"):
    person: PersonId
    text: TextId


class ShareOffered(Happened, frozen=True, tag="share-offered"):
    person: PersonId
    share: TextId
    aloud: bool


class ShareWithdrawn(Happened, frozen=True, tag="share-withdrawn"):
    share: TextId


class ShareShown(Happened, frozen=True, tag="share-shown"):
    share: TextId


class QuestionAnswered(Happened, frozen=True, tag="question-answered"):
    """That somebody answered; what, is kept without a name."""

    person: PersonId


class HandRaised(Happened, frozen=True, tag="hand-raised"):
    person: PersonId


class HandLowered(Happened, frozen=True, tag="hand-lowered"):
    person: PersonId


class SteppedOut(Happened, frozen=True, tag="stepped-out"):
    person: PersonId


class SteppedBack(Happened, frozen=True, tag="stepped-back"):
    person: PersonId


class HelpAsked(Happened, frozen=True, tag="help-asked"):
    person: PersonId


class HelpAnswered(Happened, frozen=True, tag="help-answered"):
    person: PersonId


class FloorGiven(Happened, frozen=True, tag="floor-given"):
    person: PersonId


class FloorTaken(Happened, frozen=True, tag="floor-taken"):
    person: PersonId


class SessionClosed(Happened, frozen=True, tag="session-closed"):
    at: float


Event = (
    SessionPlanned | PersonArrived | PersonReturned | PersonWentAway | AgreementGiven
    | ActivityStarted | RoomsPlanned | RoomsOpened | RoomsTimeChanged | PersonSeated | RoomsClosed
    | PollAnswered | ResultsRevealed | ChatPosted | ShareOffered | ShareWithdrawn | ShareShown
    | QuestionAnswered | HandRaised | HandLowered | SteppedOut | SteppedBack
    | HelpAsked | HelpAnswered | FloorGiven | FloorTaken | SessionClosed
)  # fmt: skip
