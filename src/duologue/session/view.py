"""What one viewer may see. Built up from nothing: a field not copied here stays secret."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from duologue.course.kinds import Kind, Where
from duologue.course.model import Activity
from duologue.course.preview import to_html
from duologue.session.state import Phase, RoomStage, SessionState
from duologue.vocabulary import Audience, PersonId, Role, RoomId, TextId, Viewer


class Words(msgspec.Struct, frozen=True):
    """Names and class texts, looked up beside the log because events hold ids only."""

    names: Mapping[PersonId, str]
    texts: Mapping[TextId, str]
    # Simulated learners: no voice can come from them.
    simulated: frozenset[PersonId] = frozenset()


class Purpose(StrEnum):
    ROOM = "room"
    STAGE = "stage"
    ACTION = "action"


class PersonView(msgspec.Struct, frozen=True):
    id: PersonId
    name: str
    role: Role
    here: bool
    agreed: bool
    hand_up: bool
    on_stage: bool
    simulated: bool


class Link(msgspec.Struct, frozen=True):
    """A peer that the browser should be connected to."""

    peer: PersonId
    purpose: Purpose
    offers: bool
    sends: bool
    receives: bool
    # False: connected ahead of time, and silent.
    live: bool


class RoomView(msgspec.Struct, frozen=True):
    id: RoomId
    people: tuple[PersonId, ...]
    stage: RoomStage
    opened_at: float
    closes_at: float


class PostView(msgspec.Struct, frozen=True):
    id: TextId
    name: str
    text: str


class ShareView(msgspec.Struct, frozen=True):
    id: TextId
    name: str
    text: str
    aloud: bool
    shown: bool
    mine: bool


class ActivityView(msgspec.Struct, frozen=True, kw_only=True):
    position: int
    kind: Kind
    title: str
    minutes: float
    started_at: float
    html: str
    audience: Audience | None
    choices: tuple[str, ...] = ()
    # One's own answer to a poll; None before it.
    my_choice: int | None = None
    i_answered: bool = False
    # Totals by choice; None until revealed.
    counts: tuple[int, ...] | None = None
    # How many have answered; for facilitators and the projector.
    answered: int | None = None
    revealed: bool = False
    posts: tuple[PostView, ...] = ()
    shares: tuple[ShareView, ...] = ()
    may_share_with_partner: bool = False
    # Markdown as HTML that only facilitators see.
    notes: str | None = None


class RoomGlance(msgspec.Struct, frozen=True):
    """A room at a facilitator's glance: who sits there, never what is said."""

    id: RoomId
    people: tuple[PersonId, ...]


class Step(msgspec.Struct, frozen=True):
    """One line of the facilitator's plan."""

    kind: Kind
    title: str
    minutes: float


class Desk(msgspec.Struct, frozen=True):
    """What only facilitators see."""

    steps: tuple[Step, ...]
    rooms: tuple[RoomGlance, ...]
    stage: RoomStage | None
    closes_at: float
    calls: tuple[PersonId, ...]
    unseated: tuple[PersonId, ...]


class View(msgspec.Struct, frozen=True, kw_only=True):
    role: Role
    course: str
    title: str
    minutes: float
    phase: Phase
    me: PersonId | None = None
    welcome: str = ""
    agreement: str = ""
    leaves_the_room: tuple[str, ...] = ()
    people: tuple[PersonView, ...] = ()
    steps: int = 0
    activity: ActivityView | None = None
    room: RoomView | None = None
    stepped_out: bool = False
    wants_help: bool = False
    links: tuple[Link, ...] = ()
    desk: Desk | None = None


def view_for(state: SessionState, viewer: Viewer, words: Words) -> View:
    """Everything `viewer` may see of this session, and nothing else."""
    plan = state.plan
    leaves = tuple(f"{x.what}, {x.how}" if x.how else x.what for x in plan.leaves_the_room)
    outside = viewer.role is Role.OUTSIDER or (
        viewer.role in (Role.LEARNER, Role.FACILITATOR) and viewer.person not in state.people
    )
    agreement = to_html(plan.agreement.body) if plan.agreement else ""
    if outside:
        return View(
            role=Role.OUTSIDER, course=plan.course, title=plan.title, minutes=plan.minutes,
            phase=state.phase, agreement=agreement, leaves_the_room=leaves,
        )  # fmt: skip
    me = state.people[viewer.person] if viewer.person is not None else None
    return View(
        role=viewer.role,
        course=plan.course,
        title=plan.title,
        minutes=plan.minutes,
        phase=state.phase,
        me=viewer.person,
        welcome=to_html(plan.welcome),
        agreement=agreement,
        leaves_the_room=leaves,
        people=_people(state, words),
        steps=len(plan.activities),
        activity=_activity(state, viewer, words),
        room=_room(state, viewer),
        stepped_out=me is not None and me.stepped_out,
        wants_help=me is not None and me.wants_help,
        links=links_of(state, viewer.person) if viewer.person is not None else (),
        desk=_desk(state) if viewer.role is Role.FACILITATOR else None,
    )


def _people(state: SessionState, words: Words) -> tuple[PersonView, ...]:
    return tuple(
        PersonView(
            who,
            words.names.get(who, "…"),
            p.role,
            p.here,
            p.agreed,
            p.hand_up,
            who in state.floor,
            who in words.simulated,
        )
        for who, p in state.people.items()
    )


def _room(state: SessionState, viewer: Viewer) -> RoomView | None:
    rooms = state.rooms
    if rooms is None or rooms.stage is RoomStage.CLOSED or viewer.person is None:
        return None
    mine = rooms.room_of(viewer.person)
    if mine is None:
        return None
    return RoomView(mine, rooms.seats[mine], rooms.stage, rooms.opened_at, rooms.closes_at)


def _activity(state: SessionState, viewer: Viewer, words: Words) -> ActivityView | None:
    activity = state.activity
    if activity is None:
        return None
    facilitates = viewer.role is Role.FACILITATOR
    leads = facilitates or viewer.role is Role.PROJECTOR
    answers, me = state.answers, viewer.person
    answered = len(answers.choices) if activity.kind is Kind.POLL else len(answers.answered)
    shows_counts = activity.kind is Kind.POLL and (
        answers.revealed or activity.shows_results_at_once or facilitates
    )
    return ActivityView(
        position=state.position,
        kind=activity.kind,
        title=activity.title,
        minutes=activity.minutes,
        started_at=state.activity_started_at,
        html=to_html(activity.body),
        audience=activity.traits.audience,
        choices=tuple(x.text for x in activity.choices),
        my_choice=answers.choices.get(me) if me else None,
        i_answered=me in answers.answered,
        counts=_counts(activity, state) if shows_counts else None,
        answered=answered if leads else None,
        revealed=answers.revealed,
        posts=_posts(state, viewer, words),
        shares=_shares(state, viewer, words),
        may_share_with_partner=activity.may_share_with_partner,
        notes=to_html(activity.notes) if facilitates else None,
    )


def _counts(activity: Activity, state: SessionState) -> tuple[int, ...]:
    """The declassifier of a poll: totals by choice, never who."""
    chosen = list(state.answers.choices.values())
    return tuple(chosen.count(i) for i in range(len(activity.choices)))


def _posts(state: SessionState, viewer: Viewer, words: Words) -> tuple[PostView, ...]:
    """A waterfall: everyone writes, then all is shown at once. Before that, only one's own."""
    return tuple(
        PostView(text, words.names.get(who, "…"), words.texts.get(text, ""))
        for who, text in state.answers.posts
        if state.answers.revealed or who == viewer.person
    )


def _shares(state: SessionState, viewer: Viewer, words: Words) -> tuple[ShareView, ...]:
    """Debrief, opt-in: a share goes to its author and the facilitators, and once shown to all."""
    leads = viewer.role is Role.FACILITATOR
    return tuple(
        ShareView(
            share, words.names.get(s.person, "…"), words.texts.get(share, ""),
            s.aloud, s.shown, s.person == viewer.person,
        )
        for share, s in state.answers.shares.items()
        if s.shown or leads or s.person == viewer.person
    )  # fmt: skip


def _desk(state: SessionState) -> Desk:
    rooms = state.rooms
    seats = rooms.seats if rooms is not None else {}
    seated = {p for people in seats.values() for p in people}
    return Desk(
        steps=tuple(Step(a.kind, a.title, a.minutes) for a in state.plan.activities),
        rooms=tuple(RoomGlance(r, people) for r, people in seats.items()),
        stage=rooms.stage if rooms is not None else None,
        closes_at=rooms.closes_at if rooms is not None else 0.0,
        calls=tuple(who for who, p in state.people.items() if p.wants_help),
        unseated=tuple(
            who for who, p in state.people.items()
            if rooms is not None and p.role is Role.LEARNER and p.here and who not in seated
        ),
    )  # fmt: skip


def links_of(state: SessionState, me: PersonId) -> tuple[Link, ...]:
    """Whom `me` should be connected to: one's room, the stage, or one's partner for the action."""
    if state.phase is not Phase.RUNNING or not state.people[me].here:
        return ()
    links: list[Link] = []
    rooms, activity = state.rooms, state.activity
    if rooms is not None and rooms.stage is not RoomStage.CLOSED:
        mine = rooms.room_of(me)
        live = rooms.stage is RoomStage.OPEN
        for peer in rooms.seats.get(mine, ()) if mine else ():
            if peer != me:
                links.append(Link(peer, Purpose.ROOM, me > peer, True, True, live))
    if not state.in_rooms and not state.people[me].stepped_out:
        speakers = {w for w, p in state.people.items() if p.role is Role.FACILITATOR and p.here}
        speakers |= set(state.floor)
        for peer, p in state.people.items():
            if peer == me or not p.here or p.stepped_out or not ({me, peer} & speakers):
                continue
            links.append(
                Link(peer, Purpose.STAGE, me > peer, me in speakers, peer in speakers, True)
            )
    if activity is not None and activity.kind is Kind.ACTION and activity.may_share_with_partner:
        for group in state.partners:
            if me in group:
                links += [
                    Link(peer, Purpose.ACTION, me > peer, False, False, True)
                    for peer in group
                    if peer != me and state.people[peer].here
                ]
    return tuple(links)


def wants_rooms(state: SessionState) -> bool:
    """Whether the running activity sits people in rooms."""
    return state.activity is not None and state.activity.traits.where in (Where.ROOMS, Where.PAIRS)
