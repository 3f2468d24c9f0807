"""The shape of what a viewer sees: every field says who may ever read it. `view` fills it.

Nothing of it refers back to what holds it (`gc=False`): a class keeps a view for each who looks,
and a search for circles would go through all of them.
"""

import msgspec

from duologue.activities.every import TaskView
from duologue.course.kinds import Kind
from duologue.plan.announcement import Announced
from duologue.plan.session_plan import Told
from duologue.seating.explain import Because, Reason
from duologue.seating.obstacles import Why
from duologue.session.links import Link
from duologue.session.outside import LeftOut
from duologue.session.state import Phase, RoomStage
from duologue.vocabulary import (
    Audience,
    FromCourse,
    PersonId,
    Place,
    Role,
    RoomId,
    TextId,
    ToClass,
    ToFacilitators,
    ToMe,
)


class PersonView(msgspec.Struct, frozen=True, gc=False):
    id: PersonId
    name: ToClass[str]
    role: Role
    here: ToClass[bool]
    # Their device carries voices here: they are heard through this page, or through a laptop.
    sound: ToClass[bool]
    hand_up: ToClass[bool]
    on_stage: ToClass[bool]
    simulated: ToClass[bool]


class ToldView(msgspec.Struct, frozen=True, gc=False):
    """What the facilitator told all rooms."""

    id: TextId
    text: ToClass[str]


class WhyView(msgspec.Struct, frozen=True, gc=False):
    """Why one sits with these people: the reason, and who of them is new to this viewer."""

    reason: Reason
    new: ToMe[tuple[PersonId, ...]]


class PartnerView(msgspec.Struct, frozen=True, gc=False):
    """One's own learning partners; nobody in it: not known yet."""

    people: tuple[PersonId, ...]
    because: Because | None


class PartnerChangeView(msgspec.Struct, frozen=True, gc=False):
    """A change of partners that the facilitator who looks has made, with the reason they gave."""

    people: tuple[PersonId, ...]
    reason: ToMe[str]


class PartnersView(msgspec.Struct, frozen=True, gc=False):
    """Everyone's learning partners, for facilitators; of changes, only one's own."""

    groups: tuple[tuple[PersonId, ...], ...]
    changes: tuple[PartnerChangeView, ...]


class RoomView(msgspec.Struct, frozen=True, gc=False):
    id: RoomId
    people: tuple[PersonId, ...]
    stage: RoomStage
    opened_at: float
    closes_at: float
    told: ToldView | None
    # Facilitators at the door, and those whom the room has let in.
    knocks: tuple[PersonId, ...] = ()
    guests: tuple[PersonId, ...] = ()
    # Of the table, where somebody is heard from afar.
    laptops: tuple[PersonId, ...] = ()
    why: WhyView | None = None


class ActivityView(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    position: ToClass[int]
    kind: Kind
    title: FromCourse[str]
    minutes: float
    started_at: float
    html: FromCourse[str]
    audience: Audience | None
    # Markdown as HTML that only facilitators see.
    notes: ToFacilitators[str | None] = None
    # The slide after this one, as HTML.
    ahead: ToFacilitators[str | None] = None


class RoomGlance(msgspec.Struct, frozen=True, gc=False):
    """A room at a facilitator's glance: who sits there, never what is said."""

    id: RoomId
    people: tuple[PersonId, ...]
    laptops: tuple[PersonId, ...] = ()


class Step(msgspec.Struct, frozen=True, gc=False):
    """One line of the facilitator's plan."""

    kind: Kind
    title: FromCourse[str]
    minutes: float
    audience: Audience | None


class PollTotals(msgspec.Struct, frozen=True, gc=False):
    """What one poll came to; left with the facilitators when the session has ended."""

    title: FromCourse[str]
    choices: FromCourse[tuple[str, ...]]
    counts: ToClass[tuple[int, ...]]


class Desk(msgspec.Struct, frozen=True, gc=False):
    """What only facilitators see."""

    steps: tuple[Step, ...]
    rooms: tuple[RoomGlance, ...]
    stage: RoomStage | None
    opened_at: float
    closes_at: float
    calls: tuple[PersonId, ...]
    unseated: tuple[PersonId, ...]
    # Empty until the session has ended.
    polls: tuple[PollTotals, ...]
    # The room at whose door this facilitator stands, or in which they are.
    visits: RoomId | None = None
    inside: ToFacilitators[bool] = False
    left_out: tuple[LeftOut, ...] = ()


class MetView(msgspec.Struct, frozen=True, gc=False):
    """How often each two learners have shared a room, for facilitators: row i has as many numbers
    as learners stand before learner i."""

    people: tuple[PersonId, ...]
    times: ToFacilitators[tuple[tuple[int, ...], ...]]


class UnkeptView(msgspec.Struct, frozen=True, gc=False):
    """A rule that cannot be kept, or is not kept in the rooms of now, and what would help."""

    why: ToFacilitators[Why | None]
    people: tuple[PersonId, ...]
    pairs: tuple[tuple[PersonId, ...], ...]
    needed: ToFacilitators[int]
    least: ToFacilitators[int]
    # The place of the step in the plan; none: in every one, or in the rooms of now.
    step: ToFacilitators[int | None] = None


class RulesView(msgspec.Struct, frozen=True, gc=False):
    """Who never and who always shares a room, for facilitators."""

    kept_apart: tuple[tuple[PersonId, ...], ...]
    # Managers and those who report to them.
    lines: tuple[tuple[PersonId, ...], ...]
    together: tuple[tuple[PersonId, ...], ...]
    # In the rooms of now, and in those to come.
    now: UnkeptView | None
    ahead: tuple[UnkeptView, ...]


class View(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    role: Role
    course: FromCourse[str]
    title: FromCourse[str]
    minutes: float
    phase: Phase
    # In which the course speaks, whatever language its reader chose for the screens.
    language: FromCourse[str] = ""
    place: FromCourse[Place] = Place.ONLINE
    # The machine through which sound and picture of the plenary go; empty: none.
    forwarded: FromCourse[str] = ""
    # The link of the call, where it is elsewhere; for those who have a seat.
    call: ToClass[str] = ""
    me: PersonId | None = None
    welcome: FromCourse[str] = ""
    agreement: FromCourse[str] = ""
    leaves_the_room: tuple[Announced, ...] = ()
    # Who outside is told by name that one attended.
    told: tuple[Told, ...] = ()
    # Sent back with one's agreement, which then is to this and to nothing else.
    announced: FromCourse[str] = ""
    # Whether one has given it.
    agreed: ToMe[bool] = False
    # Which of the above one stays outside of: places in `leaves_the_room`, then in `told`,
    # then one for `forwarded`.
    outside: ToMe[tuple[int, ...]] = ()
    # How many learners who are here have; for the desk and the wall.
    promised: ToFacilitators[int | None] = None
    people: tuple[PersonView, ...] = ()
    steps: FromCourse[int] = 0
    started_at: float = 0.0
    activity: ActivityView | None = None
    # What this viewer can do or see in the running activity.
    task: TaskView | None = None
    room: RoomView | None = None
    stepped_out: ToMe[bool] = False
    # Voices go through this device.
    sound: ToMe[bool] = False
    wants_help: ToMe[bool] = False
    links: tuple[Link, ...] = ()
    desk: Desk | None = None
    # A field of its own, so that a raised hand does not send it again.
    met: MetView | None = None
    # None where the session has no learning partners.
    partner: PartnerView | None = None
    partners: PartnersView | None = None
    # None where there are no rules about who sits with whom, and for everyone but facilitators.
    rules: RulesView | None = None
