"""Rooms kept whole while people come and go. Moves as few as it can."""

from collections.abc import Mapping

from duologue.seating.problem import Pair, Problem
from duologue.seating.propose import room_cost
from duologue.vocabulary import PersonId, RoomId

Moves = tuple[tuple[PersonId, RoomId | None], ...]


def mend(
    rooms: Mapping[RoomId, tuple[PersonId, ...]],
    eligible: frozenset[PersonId],
    *,
    came_from: Mapping[PersonId, RoomId],
    met: Mapping[Pair, int],
    voices: frozenset[PersonId] = frozenset(),
) -> Moves:
    """Who goes where (None: out of the rooms), so that nobody eligible is unseated or alone.

    Who returns sits where they sat, while it has a free chair of four. Others go where a third or
    fourth is welcome, least repeats first. Somebody left alone joins the cheapest other room.
    """
    problem = Problem(people=(), size=4, met=dict(met), voices=voices)
    seats = {room: list(people) for room, people in rooms.items()}
    moves: list[tuple[PersonId, RoomId | None]] = []

    for people in seats.values():
        for person in [p for p in people if p not in eligible]:
            people.remove(person)
            moves.append((person, None))

    def price(room: RoomId, person: PersonId) -> tuple[int, int, int, str]:
        people = seats[room]
        added = room_cost(problem, [*people, person]) - room_cost(problem, people)
        # Beyond four, only where nothing else is left; then the one who waits alone, first.
        return (max(0, len(people) - 3), -(len(people) == 1), added + len(people), room)

    def place(person: PersonId, options: list[RoomId]) -> None:
        home = came_from.get(person)
        room = (
            home
            if home in options and 0 < len(seats[home]) < 4
            else min(options, key=lambda r: price(r, person))
        )
        seats[room].append(person)
        moves.append((person, room))

    waiting = sorted(eligible - {p for people in seats.values() for p in people})
    for person in waiting:
        open_rooms = [r for r, people in seats.items() if people]
        full = all(len(seats[r]) >= 4 for r in open_rooms)
        if full and (not open_rooms or len(waiting) > 1):
            number = 1
            while RoomId(f"r{number}") in seats and seats[RoomId(f"r{number}")]:
                number += 1
            seats[RoomId(f"r{number}")] = []
            open_rooms.append(RoomId(f"r{number}"))
            seats[open_rooms[-1]].append(person)
            moves.append((person, open_rooms[-1]))
        else:
            place(person, open_rooms)

    alone = [r for r, people in seats.items() if len(people) == 1]
    for room in alone:
        if len(seats[room]) != 1:
            continue  # another lonely one has joined meanwhile
        person = seats[room][0]
        others = [r for r, people in seats.items() if people and r != room]
        if others:
            seats[room].remove(person)
            room = min(others, key=lambda r: price(r, person))
            seats[room].append(person)
            moves.append((person, room))
    return tuple(moves)
