"""A course as plain values. What the text says, nothing that happens in a live session."""

import msgspec

from duologue.course.instruments import WAVES
from duologue.course.kinds import TRAITS, Kind, Traits, Where
from duologue.vocabulary import ActivityId, Audience, Sphere, Wish


class Place(msgspec.Struct, frozen=True):
    """Where in the source text something stands; lines and columns count from 1."""

    line: int
    column: int = 1


class Span(msgspec.Struct, frozen=True):
    """From one place to another, `end` exclusive."""

    start: Place
    end: Place


class Marks(msgspec.Struct, frozen=True):
    """Where the parts of a block stand in the text it was read from; what edits are made of."""

    # The place just behind the heading, on its line.
    heading_end: Place
    # The first column of the line on which the next block begins, or behind the last line.
    end: Place
    # The part of the heading that says how long, or how many sit together; None where none does.
    minutes: Span | None = None
    rooms: Span | None = None
    # The first line of the body that is neither empty, a note nor an allowance.
    body: Place | None = None


class Rooms(msgspec.Struct, frozen=True):
    """The rooms an activity asks for."""

    size: int
    wish: Wish = Wish.NEW_PEOPLE


class Choice(msgspec.Struct, frozen=True):
    """One option of a poll, a check or a pulse; `right` and `because` only ever for a check."""

    text: str
    right: bool = False
    # Why it is right, or is not.
    because: str = ""


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
    # Only for `practice`: who does what, and whether each person has each role in turn.
    roles: tuple[str, ...] = ()
    roles_rotate: bool = True
    # Only for `pulse`: the name of the instrument it belongs to (`course/instruments.py`).
    instrument: str = ""
    # Only for `action`: a learner may send the step to the partner, and to nobody else.
    may_share_with_partner: bool = False
    # Only for `poll`: results appear as answers come, instead of when they are revealed.
    shows_results_at_once: bool = False
    # Only for `check`: who has answered sees which answers are right, and why.
    explains_at_once: bool = False
    allowances: tuple[Allowance, ...] = ()
    place: Place
    # None in a plan: a live session has no text to edit.
    marks: Marks | None = None

    @property
    def traits(self) -> Traits:
        return TRAITS[self.kind]

    @property
    def wave(self) -> str:
        """The wave of a planned pulse that is asked here; empty where none is."""
        return self.instrument if self.instrument in WAVES else ""

    @property
    def with_partners(self) -> bool:
        """Whether people sit with their learning partner."""
        wish = self.rooms.wish if self.rooms is not None else None
        return self.traits.where is Where.PAIRS or wish is Wish.SAME_PARTNER


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One live meeting."""

    title: str
    minutes: float
    # Markdown between the session's heading and its first activity.
    welcome: str = ""
    activities: tuple[Activity, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    place: Place
    marks: Marks | None = None


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
    # The line that closes the front matter; 0 where there is none to add to.
    front_matter_end: int = 0
