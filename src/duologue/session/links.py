"""Which browsers should be connected to each other: a room, the stage, partners. Pure."""

from enum import StrEnum

import msgspec

from duologue.course.kinds import Kind, Where
from duologue.plan.parts import forwarded_in, key_of
from duologue.session.state import Phase, RoomStage, SessionState
from duologue.vocabulary import PersonId, Role, ToMe


class Purpose(StrEnum):
    ROOM = "room"
    STAGE = "stage"
    ACTION = "action"
    # No connection of two browsers: both send to, and receive from, the machine that forwards.
    FORWARDED = "forwarded"


class Link(msgspec.Struct, frozen=True, gc=False):
    """A peer that the browser should be connected to."""

    peer: PersonId
    purpose: Purpose
    offers: ToMe[bool]
    sends: ToMe[bool]
    receives: ToMe[bool]
    # False: connected ahead of time, and silent.
    live: ToMe[bool]


def links_of(state: SessionState, me: PersonId) -> tuple[Link, ...]:
    """Whom `me` should be connected to: one's room, the stage, or one's partner for the action."""
    if state.phase is not Phase.RUNNING or not state.people[me].here:
        return ()
    links: list[Link] = []
    rooms, activity = state.rooms, state.activity
    # Where people talk outside this page, nothing but an action step goes from browser to browser.
    if rooms is not None and rooms.stage is not RoomStage.CLOSED:
        live = rooms.stage is RoomStage.OPEN
        links += [Link(p, Purpose.ROOM, me > p, True, True, live) for p in _room_mates(state, me)]
    if _hears_the_stage(state, me) and not state.in_rooms:
        speakers = [
            w for w, p in state.people.items()
            if ((p.role is Role.FACILITATOR and p.here) or w in state.floor) and state.has_sound(w)
        ]  # fmt: skip
        # Who only listens is linked to nobody who does too.
        for peer in state.people if me in speakers else speakers:
            if peer != me and state.people[peer].here and _hears_the_stage(state, peer):
                links.append(
                    Link(peer, Purpose.STAGE, me > peer, me in speakers, peer in speakers, True)
                )
    links += [Link(p, Purpose.FORWARDED, False, True, True, True) for p in forwarded_to(state, me)]
    if activity is not None and activity.kind is Kind.ACTION and activity.may_share_with_partner:
        for group in state.partners:
            if me in group:
                links += [
                    Link(peer, Purpose.ACTION, me > peer, False, False, True)
                    for peer in group
                    if peer != me and state.people[peer].here
                ]
    return tuple(links)


def _room_mates(state: SessionState, me: PersonId) -> list[PersonId]:
    """Whose devices carry voices in the room where mine does: who sits there, who was let in, and
    the table's laptop. At the door nothing is heard."""
    rooms = state.rooms
    assert rooms is not None
    mine = rooms.room_at(me)
    if mine is None or not state.has_sound(me):
        return []
    there = (*rooms.seats.get(mine, ()), *rooms.guests_of(mine), *rooms.laptops_of(mine))
    return [p for p in there if p != me and state.has_sound(p)]


def _hears_the_stage(state: SessionState, who: PersonId) -> bool:
    """Not a table's laptop: while all listen together, whoever speaks is heard in that place."""
    person = state.people[who]
    return state.has_sound(who) and person.role is not Role.LAPTOP and not person.stepped_out


def in_forwarded_plenary(state: SessionState, who: PersonId) -> bool:
    """Whether sound and picture of this person go through the machine that was announced, now.

    Never in rooms, nor while everybody writes for themselves or has a break; and never of somebody
    who said no to it at the door: they and those in front send directly to each other.
    """
    person, activity = state.people.get(who), state.activity
    return (
        person is not None and person.here and not person.stepped_out
        and not any(key_of(x) in person.outside for x in forwarded_in(state.plan))
        and bool(state.plan.forwarded) and state.phase is Phase.RUNNING and not state.in_rooms
        and activity is not None and activity.traits.where not in (Where.ALONE, Where.NOWHERE)
    )  # fmt: skip


def forwarded_to(state: SessionState, me: PersonId) -> list[PersonId]:
    """With whom `me` is in a plenary that is forwarded; nobody where there is none."""
    if not in_forwarded_plenary(state, me):
        return []
    return [who for who in state.people if who != me and in_forwarded_plenary(state, who)]
