"""What one viewer may see. Built up from nothing: a field not copied here stays secret."""

import operator
from collections.abc import Callable
from functools import cached_property

from duologue.activities import poll
from duologue.activities.base import Words
from duologue.activities.every import task_for
from duologue.activities.talk import slide_ahead, slide_shown
from duologue.course.kinds import Where
from duologue.course.preview import Images, below, nowhere, to_html
from duologue.plan.announcement import Announced, announced, hash_of_announced
from duologue.plan.parts import kinds_outside
from duologue.seating.explain import Because, why
from duologue.seating.problem import pair
from duologue.seating.rules import Rules
from duologue.session.links import Link, links_of
from duologue.session.outside import left_out, outside_of
from duologue.session.seen import (
    ActivityView,
    Desk,
    MetView,
    PartnerChangeView,
    PartnersView,
    PartnerView,
    PersonView,
    PollTotals,
    RoomGlance,
    RoomView,
    RulesView,
    Step,
    ToldView,
    UnkeptView,
    View,
    WhyView,
)
from duologue.session.state import Phase, Rooms, RoomStage, SessionState
from duologue.vocabulary import (
    PersonId,
    Role,
    RoomId,
    Viewer,
    Wish,
)

LARGEST_PICTURE = 60  # learners; beyond, a picture of who has met whom cannot be read


class Moment:
    """What is the same for everyone who looks at a session now, made once for all of them.

    From `before`, the moment before this one of the same session, it takes over what is made of
    the very same parts. Whoever keeps one for that lets go of it with the last who looks: a name
    kept here would outlive its erasure.
    """

    def __init__(self, state: SessionState, words: Words, before: "Moment | None" = None) -> None:
        self._state, self._words = state, words
        self._people_before: tuple[PersonView, ...] | None = None
        if before is not None:
            self._people_before = before.__dict__.get("people")
            for name, parts in _MADE_OF.items():
                if name in before.__dict__ and _same(parts(state), parts(before._state)):
                    self.__dict__[name] = before.__dict__[name]

    def is_of(self, state: SessionState, words: Words) -> bool:
        """Whether nothing has changed since. Of what is found the same by its identity, like texts
        and names, nothing may be changed in place."""
        return self._state is state and self._words == words

    @cached_property
    def agreement(self) -> str:
        """In Markdown."""
        activity = self._state.plan.agreement
        return activity.body if activity else ""

    @cached_property
    def leaves_the_room(self) -> tuple[Announced, ...]:
        return announced(self._state.plan)

    @cached_property
    def announced(self) -> str:
        return hash_of_announced(self._state.plan)

    @cached_property
    def people(self) -> tuple[PersonView, ...]:
        made = _people(self._state, self._words)
        # The same object, so that nobody's device has to be compared with it name by name.
        return self._people_before if made == self._people_before and self._people_before else made

    @cached_property
    def met(self) -> "MetView | None":
        return _met(self._state)

    @cached_property
    def whys(self) -> "dict[PersonId, WhyView | None]":
        """For each who sits in a room, why with these people."""
        seats = self._state.rooms.seats if self._state.rooms is not None else {}
        return {me: _why(self._state, me, room) for room, people in seats.items() for me in people}

    @cached_property
    def links(self) -> "dict[PersonId, tuple[Link, ...]]":
        """Of those for whom it was asked; the same objects as before, as with the people."""
        return {}

    def links_of(self, person: PersonId) -> "tuple[Link, ...]":
        found = self.links.get(person)
        if found is None:
            found = self.links[person] = links_of(self._state, person)
        return found

    @cached_property
    def has_partners(self) -> bool:
        return has_partners(self._state)

    @cached_property
    def activity(self) -> "ActivityView | None":
        """As everybody sees it who does not lead; without its images."""
        return _activity(self._state, leads=False, images=nowhere)

    @cached_property
    def has_images(self) -> bool:
        activity = self._state.activity
        return activity is not None and "![" in slide_shown(self._state.current, activity).body


# Who is connected to whom may depend on everything but these: a field that is new counts.
_of_links = operator.attrgetter(*(
    {*SessionState.__struct_fields__} - {"rooms", "gathered", "met", "envelopes", "minutes"}
))  # fmt: skip
_of_links_in_rooms = operator.attrgetter(*(
    {*Rooms.__struct_fields__} - {"opened_at", "closes_at", "told", "together", "left", "moved"}
))  # fmt: skip
# What each thing of a moment is made of, where none of it is a name.
_MADE_OF: dict[str, Callable[[SessionState], tuple[object, ...]]] = {
    "agreement": lambda state: (state.plan,),
    "leaves_the_room": lambda state: (state.plan,),
    "announced": lambda state: (state.plan,),
    "met": lambda state: (state.people, state.met),
    "links": lambda state: (
        *_of_links(state), *(_of_links_in_rooms(state.rooms) if state.rooms is not None else ())
    ),
    "has_partners": lambda state: (state.plan, state.partners),
    "whys": lambda state: (
        state.activity, state.met, state.partners,
        *((state.rooms.seats, state.rooms.together) if state.rooms is not None else ()),
    ),
}  # fmt: skip


def _same(these: tuple[object, ...], those: tuple[object, ...]) -> bool:
    return len(these) == len(those) and all(map(operator.is_, these, those))


def view_for(
    state: SessionState, viewer: Viewer, words: Words, *, moment: Moment | None = None
) -> View:
    """Everything `viewer` may see of this session, and nothing else.

    `moment`, of the same state and words, spares the work when many look at once.
    """
    plan, moment = state.plan, moment or Moment(state, words)
    outside = viewer.role is Role.OUTSIDER or (
        viewer.role is not Role.PROJECTOR and viewer.person not in state.people
    )
    images = nowhere if outside else _images_for(viewer)
    agreement = to_html(moment.agreement, images) if moment.agreement else ""
    if outside:
        return View(
            role=Role.OUTSIDER, course=plan.course, title=plan.title, minutes=plan.minutes,
            phase=state.phase, language=plan.language, place=plan.place,
            forwarded=plan.forwarded, agreement=agreement,
            leaves_the_room=moment.leaves_the_room, told=plan.told, announced=moment.announced,
        )  # fmt: skip
    me = state.people[viewer.person] if viewer.person is not None else None
    activity = state.activity
    return View(
        role=viewer.role,
        course=plan.course,
        title=plan.title,
        minutes=plan.minutes,
        phase=state.phase,
        language=plan.language,
        place=plan.place,
        forwarded=plan.forwarded,
        call=plan.call,
        me=viewer.person,
        welcome=to_html(plan.welcome, images),
        agreement=agreement,
        leaves_the_room=moment.leaves_the_room,
        told=plan.told,
        announced=moment.announced,
        agreed=me is not None and me.agreed,
        outside=outside_of(plan, me) if me is not None else (),
        promised=_promised(state) if viewer.role in (Role.FACILITATOR, Role.PROJECTOR) else None,
        people=moment.people,
        steps=len(plan.activities),
        started_at=state.started_at,
        activity=_activity(state, leads=viewer.role is Role.FACILITATOR, images=images)
        if viewer.role is Role.FACILITATOR or moment.has_images
        else moment.activity,
        task=task_for(
            activity,
            state.current,
            viewer,
            words,
            state.taken(activity.wave),
            me is not None and activity.kind in kinds_outside(plan, me.outside),
        )
        if activity
        else None,
        room=_room(state, viewer, words, moment),
        stepped_out=me is not None and me.stepped_out,
        sound=viewer.person is not None and state.has_sound(viewer.person),
        wants_help=me is not None and me.wants_help,
        links=moment.links_of(viewer.person) if viewer.person is not None else (),
        desk=_desk(state, viewer) if viewer.role is Role.FACILITATOR else None,
        met=moment.met if viewer.role is Role.FACILITATOR else None,
        partner=_partner(state, viewer, words) if moment.has_partners else None,
        partners=_partners(state, viewer, words),
        rules=_rules(state, words) if viewer.role is Role.FACILITATOR else None,
    )


def _people(state: SessionState, words: Words) -> tuple[PersonView, ...]:
    return tuple(
        PersonView(
            who,
            words.name_of(who),
            p.role,
            p.here,
            state.has_sound(who),
            p.hand_up,
            who in state.floor,
            who in words.simulated,
        )
        for who, p in state.people.items()
    )


def _room(state: SessionState, viewer: Viewer, words: Words, moment: Moment) -> RoomView | None:
    rooms = state.rooms
    if rooms is None or rooms.stage is RoomStage.CLOSED or viewer.person is None:
        return None
    # Who was let in sees the room as those who sit in it do.
    mine = rooms.room_at(viewer.person)
    if mine is None or mine not in rooms.seats:
        return None
    told = ToldView(rooms.told, words.texts.get(rooms.told, "")) if rooms.told else None
    return RoomView(
        mine, rooms.seats[mine], rooms.stage, rooms.opened_at, rooms.closes_at, told,
        tuple(p for p, v in rooms.visits.items() if v.room == mine and not v.inside),
        rooms.guests_of(mine), rooms.laptops_of(mine),
        moment.whys[viewer.person] if viewer.person in rooms.seats[mine] else None,
    )  # fmt: skip


def _why(state: SessionState, me: PersonId, room: RoomId) -> WhyView | None:
    rooms, activity = state.rooms, state.activity
    assert rooms is not None
    people = rooms.seats[room]
    if activity is None or activity.rooms is None or len(people) < 2 or me not in people:
        return None
    wish = activity.rooms.wish
    if activity.traits.where is Where.PAIRS:
        # Whose partner is away sits with somebody else today.
        partners = any(set(people) == set(group) for group in state.partners)
        wish = Wish.SAME_PARTNER if partners else Wish.NEW_PEOPLE
    # Since the rooms opened these two have met: what counts is before.
    before = {two: n - (two in rooms.together) for two, n in state.met.items() if me in two}
    found = why(me, people, before, wish)
    return WhyView(found.reason, found.new)


def _met(state: SessionState) -> MetView | None:
    people = tuple(who for who, p in state.people.items() if p.role is Role.LEARNER)
    if len(people) > LARGEST_PICTURE:
        return None
    times = tuple(
        tuple(state.met.get(pair(a, b), 0) for b in people[:i]) for i, a in enumerate(people)
    )
    return MetView(people, times)


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


def _activity(state: SessionState, *, leads: bool, images: Images) -> ActivityView | None:
    activity = state.activity
    if activity is None:
        return None
    slide, ahead = slide_shown(state.current, activity), None
    if leads and (coming := slide_ahead(state.current, activity)):
        ahead = to_html(coming.body, images)
    return ActivityView(
        position=state.position,
        kind=activity.kind,
        title=activity.title,
        minutes=state.minutes_of(activity),
        started_at=state.activity_started_at,
        html=to_html(slide.body, images),
        audience=activity.traits.audience,
        notes=to_html(slide.notes, images) if leads else None,
        ahead=ahead,
    )


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


def has_partners(state: SessionState) -> bool:
    """Whether learning partners are a part of this session."""
    return bool(state.partners) or any(a.with_partners for a in state.plan.activities)


def wants_rooms(state: SessionState) -> bool:
    """Whether the running activity sits people in rooms."""
    return state.activity is not None and state.activity.traits.where in (Where.ROOMS, Where.PAIRS)
