"""Which browsers should be connected to each other: a room, the stage, partners. Pure."""

from enum import StrEnum

import msgspec

from duologue.course.kinds import Kind, Where
from duologue.session.state import Phase, RoomStage, SessionState
from duologue.vocabulary import PersonId, Place, Role, ToMe


class Purpose(StrEnum):
    ROOM = "room"
    STAGE = "stage"
    ACTION = "action"
    # No connection of two browsers: both send to, and receive from, the machine that forwards.
    FORWARDED = "forwarded"


class Link(msgspec.Struct, frozen=True):
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
    online = state.plan.place is Place.ONLINE
    if online and rooms is not None and rooms.stage is not RoomStage.CLOSED:
        mine = rooms.room_of(me)
        live = rooms.stage is RoomStage.OPEN
        for peer in rooms.seats.get(mine, ()) if mine else ():
            if peer != me:
                links.append(Link(peer, Purpose.ROOM, me > peer, True, True, live))
        for guest, visit in rooms.visits.items():
            # Who was let in hears and is heard like everyone in the room; at the door, nothing.
            if visit.inside and me in rooms.seats.get(visit.room, ()):
                links.append(Link(guest, Purpose.ROOM, me > guest, True, True, live))
            elif visit.inside and me == guest:
                seated = rooms.seats.get(visit.room, ())
                links += [Link(p, Purpose.ROOM, me > p, True, True, live) for p in seated]
    if online and not state.in_rooms and not state.people[me].stepped_out:
        speakers = [
            w for w, p in state.people.items()
            if (p.role is Role.FACILITATOR and p.here) or w in state.floor
        ]  # fmt: skip
        # Who only listens is linked to nobody who does too.
        for peer in state.people if me in speakers else speakers:
            p = state.people[peer]
            if peer != me and p.here and not p.stepped_out:
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


def in_forwarded_plenary(state: SessionState, who: PersonId) -> bool:
    """Whether sound and picture of this person go through the machine that was announced, now.

    Never in rooms, nor while everybody writes for themselves or has a break.
    """
    person, activity = state.people.get(who), state.activity
    return (
        person is not None and person.here and not person.stepped_out
        and bool(state.plan.forwarded) and state.phase is Phase.RUNNING and not state.in_rooms
        and activity is not None and activity.traits.where not in (Where.ALONE, Where.NOWHERE)
    )  # fmt: skip


def forwarded_to(state: SessionState, me: PersonId) -> list[PersonId]:
    """With whom `me` is in a plenary that is forwarded; nobody where there is none."""
    if not in_forwarded_plenary(state, me):
        return []
    return [who for who in state.people if who != me and in_forwarded_plenary(state, who)]
