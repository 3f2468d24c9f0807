"""What is the same for everyone who looks at a session now. Built up from nothing, like `view`."""

import operator
from collections.abc import Callable
from functools import cached_property

from duologue.activities.base import Words
from duologue.activities.talk import slide_ahead, slide_shown
from duologue.course.kinds import Where
from duologue.course.preview import Images, nowhere, to_html
from duologue.plan.announcement import Announced, announced, hash_of_announced
from duologue.seating.explain import why
from duologue.seating.problem import pair
from duologue.session.links import Link, links_of
from duologue.session.seen import (
    ActivityView,
    MetView,
    PersonView,
    RoomView,
    View,
    WhyView,
)
from duologue.session.state import Rooms, RoomStage, SessionState
from duologue.vocabulary import (
    PersonId,
    Role,
    RoomId,
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
                if name in before.__dict__ and _same(
                    parts(state, words), parts(before._state, before._words)
                ):
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
        made = people_of(self._state, self._words)
        # The same object, so that nobody's device has to be compared with it name by name.
        return self._people_before if made == self._people_before and self._people_before else made

    @cached_property
    def met(self) -> "MetView | None":
        return met_of(self._state)

    @cached_property
    def whys(self) -> "dict[PersonId, WhyView | None]":
        """For each who sits in a room, why with these people."""
        seats = self._state.rooms.seats if self._state.rooms is not None else {}
        return {
            me: why_of(self._state, me, room) for room, people in seats.items() for me in people
        }

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
    def shared(self) -> "dict[Role, View]":
        """What everybody of a role sees alike, of those roles for which it was asked."""
        return {}

    @cached_property
    def places(self) -> "dict[PersonId, RoomId]":
        """The room of each who is seated, has been let in, or stands there as a table's laptop."""
        rooms = self._state.rooms
        if rooms is None or rooms.stage is RoomStage.CLOSED:
            return {}
        found = ((who, rooms.room_at(who)) for who in self._state.people)
        return {who: room for who, room in found if room is not None and room in rooms.seats}

    @cached_property
    def rooms(self) -> "dict[RoomId, RoomView]":
        """As all see them who sit there, of those for which it was asked."""
        return {}

    @cached_property
    def has_partners(self) -> bool:
        return has_partners(self._state)

    @cached_property
    def activity(self) -> "ActivityView | None":
        """As everybody sees it who does not lead; without its images."""
        return activity_of(self._state, leads=False, images=nowhere)

    @cached_property
    def has_images(self) -> bool:
        """Whether what everybody sees shows any."""
        activity = self._state.activity
        slide = slide_shown(self._state.current, activity).body if activity is not None else ""
        return any("![" in text for text in (self._state.plan.welcome, self.agreement, slide))


# Who is connected to whom may depend on everything but these: a field that is new counts.
_of_links = operator.attrgetter(*(
    {*SessionState.__struct_fields__} - {"rooms", "gathered", "met", "envelopes", "minutes"}
))  # fmt: skip
_of_links_in_rooms = operator.attrgetter(*(
    {*Rooms.__struct_fields__} - {"opened_at", "closes_at", "told", "together", "left", "moved"}
))  # fmt: skip
# What each thing of a moment is made of: where it is the very same, so is the thing.
_MADE_OF: dict[str, Callable[[SessionState, Words], tuple[object, ...]]] = {
    "agreement": lambda state, _: (state.plan,),
    "leaves_the_room": lambda state, _: (state.plan,),
    "announced": lambda state, _: (state.plan,),
    "people": lambda state, words: (
        state.plan, state.people, state.floor, words.names, words.simulated,
    ),
    "activity": lambda state, _: (
        state.plan, state.position, state.gathered, state.minutes, state.activity_started_at,
    ),
    "has_images": lambda state, _: (state.plan, state.position, state.gathered),
    "met": lambda state, _: (state.people, state.met),
    "links": lambda state, _: (
        *_of_links(state), *(_of_links_in_rooms(state.rooms) if state.rooms is not None else ())
    ),
    "places": lambda state, _: (state.people, *(
        (state.rooms.stage, state.rooms.seats, state.rooms.visits, state.rooms.laptops)
        if state.rooms is not None else ()
    )),
    "has_partners": lambda state, _: (state.plan, state.partners),
    "whys": lambda state, _: (
        state.activity, state.met, state.partners,
        *((state.rooms.seats, state.rooms.together) if state.rooms is not None else ()),
    ),
}  # fmt: skip


def _same(these: tuple[object, ...], those: tuple[object, ...]) -> bool:
    return len(these) == len(those) and all(map(operator.is_, these, those))


def people_of(state: SessionState, words: Words) -> tuple[PersonView, ...]:
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


def why_of(state: SessionState, me: PersonId, room: RoomId) -> WhyView | None:
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


def met_of(state: SessionState) -> MetView | None:
    people = tuple(who for who, p in state.people.items() if p.role is Role.LEARNER)
    if len(people) > LARGEST_PICTURE:
        return None
    times = tuple(
        tuple(state.met.get(pair(a, b), 0) for b in people[:i]) for i, a in enumerate(people)
    )
    return MetView(people, times)


def activity_of(state: SessionState, *, leads: bool, images: Images) -> ActivityView | None:
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


def has_partners(state: SessionState) -> bool:
    """Whether learning partners are a part of this session."""
    return bool(state.partners) or any(a.with_partners for a in state.plan.activities)
