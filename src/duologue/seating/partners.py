"""Learning partners who are here today, seated: whole pairs first, then those left over."""

from collections.abc import Sequence

from duologue.vocabulary import PersonId


def seat_partners(
    partners: Sequence[Sequence[PersonId]], present: Sequence[PersonId]
) -> tuple[tuple[PersonId, ...], ...]:
    """Rooms for everyone present; nobody alone unless only one is present.

    A pair of whom one is absent leaves the other to the next who is left over; the last odd one
    joins a pair, which becomes a trio.
    """
    rooms: list[tuple[PersonId, ...]] = []
    left: list[PersonId] = []
    known = {p for group in partners for p in group}
    for group in partners:
        here = tuple(p for p in group if p in present)
        if len(here) > 1:
            rooms.append(here)
        else:
            left += here
    left += [p for p in present if p not in known]
    while len(left) > 1:
        rooms.append((left.pop(0), left.pop(0)))
    if left and rooms:
        smallest = min(range(len(rooms)), key=lambda i: len(rooms[i]))
        rooms[smallest] = (*rooms[smallest], left[0])
    elif left:
        rooms.append((left[0],))
    return tuple(rooms)
