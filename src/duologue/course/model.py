"""A course as plain values. What the text says, nothing that happens in a live session."""

from enum import StrEnum

import msgspec

from duologue.course.kinds import TRAITS, Kind, Traits
from duologue.vocabulary import ActivityId, Audience, Sphere


class Place(msgspec.Struct, frozen=True):
    """Where in the source text something stands; lines and columns count from 1."""

    line: int
    column: int = 1


class Wish(StrEnum):
    """With whom people should sit."""

    NEW_PEOPLE = "new people"
    SAME_ROOMS = "same rooms"
    SAME_PARTNER = "same partner"
    MIXED = "mixed"
    ALIKE = "alike"


class Rooms(msgspec.Struct, frozen=True):
    """The rooms an activity asks for."""

    size: int
    wish: Wish = Wish.NEW_PEOPLE


class Choice(msgspec.Struct, frozen=True):
    """One option of a poll, a check or a pulse; `right` only ever for a check."""

    text: str
    right: bool = False


class Allowance(msgspec.Struct, frozen=True):
    """A review rule silenced on purpose, with its reason."""

    rule: str
    reason: str
    place: Place


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a session. Fields that a kind does not use keep their empty default."""

    id: ActivityId
    kind: Kind
    title: str
    minutes: float
    # Markdown shown to everyone, without the choices and the facilitator's notes.
    body: str = ""
    notes: str = ""
    choices: tuple[Choice, ...] = ()
    rooms: Rooms | None = None
    spheres: tuple[Sphere, ...] = ()
    # Only for `action`: a learner may send the step to the partner, and to nobody else.
    may_share_with_partner: bool = False
    # Only for `poll`: results appear as answers come, instead of when they are revealed.
    shows_results_at_once: bool = False
    allowances: tuple[Allowance, ...] = ()
    place: Place

    @property
    def traits(self) -> Traits:
        return TRAITS[self.kind]


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One live meeting."""

    title: str
    minutes: float
    # Markdown between the session's heading and its first activity.
    welcome: str = ""
    activities: tuple[Activity, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    place: Place


class Egress(msgspec.Struct, frozen=True):
    """One thing that the course announces will leave the classroom."""

    what: str
    # "as class totals of 10 or more": how it is blurred, in the designer's words.
    how: str = ""
    audience: Audience = Audience.ORGANISATION
    # Fewest people in any group that leaves; None where the text states no floor.
    floor: int | None = None


class Course(msgspec.Struct, frozen=True, kw_only=True):
    title: str
    class_size: int = 20
    facilitators: int = 1
    language: str = "en"
    leaves_the_room: tuple[Egress, ...] = ()
    # Markdown before the first session.
    about: str = ""
    sessions: tuple[Session, ...] = ()
    # Front-matter keys that the language does not know, kept for a stable round trip.
    other: tuple[tuple[str, str], ...] = ()
    allowances: tuple[Allowance, ...] = ()
