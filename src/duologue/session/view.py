"""What one viewer may see. Built up from nothing: a field not copied here stays secret."""

from msgspec.structs import replace

from duologue.activities import poll
from duologue.activities.base import Words
from duologue.activities.every import TaskView, task_for
from duologue.course.kinds import Where
from duologue.course.preview import Images, below, nowhere, to_html
from duologue.plan.parts import kinds_outside
from duologue.seating.explain import Because
from duologue.seating.rules import Rules
from duologue.session.moment import Moment, activity_of, has_partners
from duologue.session.outside import left_out, outside_of
from duologue.session.seen import (
    Desk,
    PartnerChangeView,
    PartnersView,
    PartnerView,
    PollTotals,
    RoomGlance,
    RoomView,
    RulesView,
    Step,
    ToldView,
    UnkeptView,
    View,
)
from duologue.session.state import Person, Phase, Rooms, RoomStage, SessionState
from duologue.vocabulary import (
    PersonId,
    Role,
    RoomId,
    Viewer,
)


def view_for(
    state: SessionState, viewer: Viewer, words: Words, *, moment: Moment | None = None
) -> View:
    """Everything `viewer` may see of this session, and nothing else.

    `moment`, of the same state and words, spares the work when many look at once.
    """
    moment = moment or Moment(state, words)
    if viewer.role is Role.OUTSIDER or (
        viewer.role is not Role.PROJECTOR and viewer.person not in state.people
    ):
        return _from_outside(state, moment)
    shared = moment.shared.get(viewer.role)
    if shared is None:
        shared = moment.shared[viewer.role] = _shared(state, viewer.role, words, moment)
    leads = viewer.role is Role.FACILITATOR
    if moment.has_images or leads:
        shared = _with_images(shared, state, viewer, moment)
    if viewer.person is None:
        return replace(shared, task=_task(state, viewer, words, None))
    me = state.people[viewer.person]
    view = replace(
        shared,
        me=viewer.person,
        agreed=me.agreed,
        outside=outside_of(state.plan, me),
        task=_task(state, viewer, words, me),
        room=_room(state, viewer.person, words, moment),
        stepped_out=me.stepped_out,
        sound=state.has_sound(viewer.person),
        wants_help=me.wants_help,
        links=moment.links_of(viewer.person),
        partner=_partner(state, viewer, words) if moment.has_partners else None,
    )
    if leads:
        view = replace(view, desk=_desk(state, viewer), partners=_partners(state, viewer, words))
    return view


def _from_outside(state: SessionState, moment: Moment) -> View:
    """For who has not come in yet."""
    plan = state.plan
    return View(
        role=Role.OUTSIDER, course=plan.course, title=plan.title, minutes=plan.minutes,
        phase=state.phase, language=plan.language, place=plan.place,
        forwarded=plan.forwarded, agreement=to_html(moment.agreement, nowhere),
        leaves_the_room=moment.leaves_the_room, told=plan.told, announced=moment.announced,
    )  # fmt: skip


def _shared(state: SessionState, role: Role, words: Words, moment: Moment) -> View:
    """What everybody of this role sees alike."""
    plan, leads = state.plan, role is Role.FACILITATOR
    return View(
        role=role,
        course=plan.course,
        title=plan.title,
        minutes=plan.minutes,
        phase=state.phase,
        language=plan.language,
        place=plan.place,
        forwarded=plan.forwarded,
        call=plan.call,
        welcome=to_html(plan.welcome, nowhere),
        agreement=to_html(moment.agreement, nowhere),
        leaves_the_room=moment.leaves_the_room,
        told=plan.told,
        announced=moment.announced,
        promised=_promised(state) if leads or role is Role.PROJECTOR else None,
        people=moment.people,
        steps=len(plan.activities),
        started_at=state.started_at,
        activity=moment.activity,
        met=moment.met if leads else None,
        rules=_rules(state, words) if leads else None,
    )


def _with_images(shared: View, state: SessionState, viewer: Viewer, moment: Moment) -> View:
    """With images where this viewer's own cookie opens them, and what stands beside a slide for
    those who lead."""
    images = _images_for(viewer)
    leads = viewer.role is Role.FACILITATOR
    return replace(
        shared,
        welcome=to_html(state.plan.welcome, images),
        agreement=to_html(moment.agreement, images),
        activity=activity_of(state, leads=leads, images=images),
    )


def _task(state: SessionState, viewer: Viewer, words: Words, me: Person | None) -> TaskView | None:
    activity = state.activity
    if activity is None:
        return None
    taken = state.taken(activity.wave) if activity.wave else frozenset()
    stays_outside = (
        me is not None and me.outside and activity.kind in kinds_outside(state.plan, me.outside)
    )
    return task_for(activity, state.current, viewer, words, taken, bool(stays_outside))


def _room(state: SessionState, me: PersonId, words: Words, moment: Moment) -> RoomView | None:
    # Who was let in sees the room as those who sit in it do.
    mine = moment.places.get(me)
    if mine is None:
        return None
    room = moment.rooms.get(mine)
    if room is None:
        assert state.rooms is not None
        room = moment.rooms[mine] = _room_for_all(state.rooms, mine, words)
    return replace(room, why=moment.whys[me]) if me in room.people else room


def _room_for_all(rooms: Rooms, room: RoomId, words: Words) -> RoomView:
    """As all see it who sit there."""
    told = ToldView(rooms.told, words.texts.get(rooms.told, "")) if rooms.told else None
    return RoomView(
        room, rooms.seats[room], rooms.stage, rooms.opened_at, rooms.closes_at, told,
        tuple(p for p, v in rooms.visits.items() if v.room == room and not v.inside),
        rooms.guests_of(room), rooms.laptops_of(room),
    )  # fmt: skip


def _rules(state: SessionState, words: Words) -> RulesView | None:
    if words.rules == Rules():
        return None
    rules = words.rules.among(state.people.keys())
    if rules == Rules():
        return None
    ahead = tuple(
        UnkeptView(x.why, x.people, x.pairs, x.needed, x.least, x.round if x.round >= 0 else None)
        for x in words.obstacles if state.people.keys() >= set(x.people)
    )  # fmt: skip
    return RulesView(
        tuple(sorted(rules.kept_apart)), tuple(sorted(rules.lines)), tuple(sorted(rules.together)),
        _broken_now(state, rules), ahead,
    )  # fmt: skip


def _broken_now(state: SessionState, rules: Rules) -> UnkeptView | None:
    rooms = state.rooms
    if rooms is None or rooms.stage is RoomStage.CLOSED:
        return None
    seated = {p: room for room, people in rooms.seats.items() for p in people}
    found = [two for two in rules.apart if seated.get(two[0], 0) == seated.get(two[1], 1)]
    both = [two for two in rules.together if set(two) <= seated.keys()]
    found += [two for two in both if seated[two[0]] != seated[two[1]]]
    people = tuple(sorted({p for two in found for p in two}))
    return UnkeptView(None, people, tuple(sorted(found)), 0, len(found)) if found else None


def _partner(state: SessionState, viewer: Viewer, words: Words) -> PartnerView | None:
    if viewer.role is not Role.LEARNER or viewer.person is None:
        return None
    people = state.partners_of(viewer.person)
    return PartnerView(people, _because(state, viewer.person, words) if people else None)


def _because(state: SessionState, me: PersonId, words: Words) -> Because:
    group = {me, *state.partners_of(me)}
    changed = any(group == set(g) for change in state.partner_changes for g in change.groups)
    return Because.CHANGED if changed else words.because.get(me, Because.EVERYONE)


def _partners(state: SessionState, viewer: Viewer, words: Words) -> PartnersView | None:
    if viewer.role is not Role.FACILITATOR or not has_partners(state):
        return None
    changes = tuple(
        PartnerChangeView(
            tuple(p for group in change.groups for p in group),
            words.texts.get(change.reason, "") if change.reason else "",
        )
        for change in state.partner_changes if change.by == viewer.person
    )  # fmt: skip
    return PartnersView(state.partners, changes)


def _images_for(viewer: Viewer) -> Images:
    """Below the viewer's own seat, where nobody else's cookie opens them; as the pages see it, that
    is `/live/<session>/<person>` or, for the projector, `…/projector`."""
    return below("images" if viewer.person is None else f"{viewer.person}/images")


def _desk(state: SessionState, viewer: Viewer) -> Desk:
    rooms = state.rooms
    visit = rooms.visits.get(viewer.person) if rooms is not None and viewer.person else None
    seats = rooms.seats if rooms is not None else {}
    seated = {p for people in seats.values() for p in people}
    return Desk(
        steps=tuple(
            Step(a.kind, a.title, state.minutes_of(a), a.traits.audience)
            for a in state.plan.activities
        ),
        rooms=tuple(
            RoomGlance(r, people, rooms.laptops_of(r) if rooms is not None else ())
            for r, people in seats.items()
        ),
        stage=rooms.stage if rooms is not None else None,
        opened_at=rooms.opened_at if rooms is not None else 0.0,
        closes_at=rooms.closes_at if rooms is not None else 0.0,
        calls=tuple(who for who, p in state.people.items() if p.wants_help),
        unseated=tuple(
            who for who, p in state.people.items()
            if rooms is not None and p.role is Role.LEARNER and p.here and who not in seated
        ),
        polls=_polls(state) if state.phase is Phase.CLOSED else (),
        visits=visit.room if visit is not None else None,
        inside=visit is not None and visit.inside,
        left_out=left_out(state),
    )  # fmt: skip


def _promised(state: SessionState) -> int:
    return sum(p.agreed and p.here and p.role is Role.LEARNER for p in state.people.values())


def _polls(state: SessionState) -> tuple[PollTotals, ...]:
    found = []
    for activity in state.plan.activities:
        answers = state.gathered.get(activity.id)
        if isinstance(answers, poll.Answers):
            choices = tuple(choice.text for choice in activity.choices)
            found.append(PollTotals(activity.title, choices, poll.totals(answers, activity)))
    return tuple(found)


def wants_rooms(state: SessionState) -> bool:
    """Whether the running activity sits people in rooms."""
    return state.activity is not None and state.activity.traits.where in (Where.ROOMS, Where.PAIRS)
