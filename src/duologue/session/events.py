"""What has happened in a live session. Ids only: names and words are kept elsewhere."""

from duologue.activities import chat, debrief, poll
from duologue.activities.agreement import AgreementGiven
from duologue.activities.base import Happened
from duologue.activities.question import QuestionAnswered
from duologue.activities.talk import SlideShown
from duologue.plan.session_plan import SessionPlan
from duologue.vocabulary import ActivityId, PersonId, Role, RoomId, TextId

# Raised whenever a stored event changes its shape; `upgrade.py` then learns one more step.
STORED_FORMAT = 2


class SessionPlanned(Happened, frozen=True, tag="session-planned"):
    plan: SessionPlan


class PersonArrived(Happened, frozen=True, tag="person-arrived"):
    person: PersonId
    role: Role
    heads: int = 1


class WhereSaid(Happened, frozen=True, tag="where-said"):
    """In a hybrid session: whether somebody talks through a device of their own, from afar."""

    person: PersonId
    afar: bool


class PersonReturned(Happened, frozen=True, tag="person-returned"):
    person: PersonId


class PersonWentAway(Happened, frozen=True, tag="person-went-away"):
    person: PersonId


class PersonForgotten(Happened, frozen=True, tag="person-forgotten"):
    """Their name and words are gone. What stays is an id that belongs to nobody."""

    person: PersonId


class ActivityStarted(Happened, frozen=True, tag="activity-started"):
    activity: ActivityId
    position: int
    at: float


class PersonRecognised(Happened, frozen=True, tag="person-recognised"):
    """Whom they have met in earlier sessions, and how often. Whom they should not sit with stands
    in no log: early ones named it in a field that is passed over."""

    person: PersonId
    met: tuple[tuple[PersonId, int], ...]


class StayedOutside(Happened, frozen=True, tag="stayed-outside"):
    """Of which parts of what leaves they stay outside from now on; keys of `plan/parts`. It is
    shown to themselves, and to who leads only where people and not the program keep them out."""

    person: PersonId
    parts: tuple[str, ...]


class PartnersMade(Happened, frozen=True, tag="partners-made"):
    groups: tuple[tuple[PersonId, ...], ...]


class PartnersChanged(Happened, frozen=True, tag="partners-changed"):
    """By a facilitator. The reason is kept apart, and only for who gave it."""

    by: PersonId
    groups: tuple[tuple[PersonId, ...], ...]
    reason: TextId | None


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


class LaptopPlaced(Happened, frozen=True, tag="laptop-placed"):
    """A table's laptop goes to a room with somebody from afar; None: to none."""

    laptop: PersonId
    room: RoomId | None


class RoomsTold(Happened, frozen=True, tag="rooms-told"):
    text: TextId


class RoomsClosed(Happened, frozen=True, tag="rooms-closed"):
    at: float


class MinutesSet(Happened, frozen=True, tag="minutes-set"):
    """A step has other minutes than its plan said."""

    activity: ActivityId
    minutes: float


class Knocked(Happened, frozen=True, tag="knocked"):
    person: PersonId
    room: RoomId


class KnockAnswered(Happened, frozen=True, tag="knock-answered"):
    """Who in the room answered is nobody's concern, and is not kept."""

    person: PersonId
    enter: bool


class VisitEnded(Happened, frozen=True, tag="visit-ended"):
    person: PersonId


class EnvelopeTaken(Happened, frozen=True, tag="envelope-taken"):
    """Somebody has the link under which a wave of a pulse is answered. Which link it is, whether
    they answered, and what, is kept apart from this and without a name."""

    person: PersonId
    wave: str


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
    SessionPlanned | PersonArrived | PersonReturned | PersonWentAway | PersonForgotten
    | PersonRecognised | StayedOutside | PartnersMade | PartnersChanged
    | AgreementGiven | ActivityStarted | RoomsPlanned | RoomsOpened | RoomsTimeChanged
    | PersonSeated | WhereSaid | LaptopPlaced | RoomsTold | RoomsClosed | SlideShown
    | poll.Event | chat.Event | debrief.Event
    | QuestionAnswered | EnvelopeTaken | MinutesSet | Knocked | KnockAnswered
    | VisitEnded | HandRaised | HandLowered | SteppedOut | SteppedBack | HelpAsked | HelpAnswered
    | FloorGiven | FloorTaken | SessionClosed
)  # fmt: skip
