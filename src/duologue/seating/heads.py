"""Several people at one device are one seat; rooms of three and more count each of them."""

from collections.abc import Iterable, Mapping

from duologue.seating.mend import Moves
from duologue.seating.problem import Pair, Room, pair
from duologue.vocabulary import PersonId, RoomId

_BESIDE = "+"  # stands in no id


def beside(person: PersonId, heads: int) -> Room:
    """Stand-ins for those who share this person's device."""
    return tuple(PersonId(f"{person}{_BESIDE}{i}") for i in range(1, heads))


def spread(people: Iterable[PersonId], heads: Mapping[PersonId, int]) -> Room:
    """The people, each followed by the stand-ins of those beside them."""
    return tuple(x for p in people for x in (p, *beside(p, heads.get(p, 1))))


def held(heads: Mapping[PersonId, int]) -> frozenset[Pair]:
    """Whoever shares a device sits together."""
    return frozenset(pair(p, x) for p, count in heads.items() for x in beside(p, count))


def gathered(room: Iterable[PersonId]) -> Room:
    """The room without its stand-ins."""
    return tuple(p for p in room if _BESIDE not in p)


def real(moves: Moves) -> Moves:
    return tuple((p, room) for p, room in moves if _BESIDE not in p)


def spread_rooms(rooms: Mapping[RoomId, Room], heads: Mapping[PersonId, int]) -> dict[RoomId, Room]:
    return {room: spread(people, heads) for room, people in rooms.items()}
