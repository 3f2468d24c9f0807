"""Which room gets which number, so that as few people as possible change rooms."""

from collections.abc import Sequence

from duologue.seating.problem import Room


def steady(rounds: Sequence[Sequence[Room]]) -> list[list[Room]]:
    """Each round's rooms reordered, so that most people stay under the number they had.

    Greedy: the room and number with most people in common first. An exact assignment would move
    hardly anybody less, because two rooms of different rounds seldom share more than one person.
    """
    ordered: list[list[Room]] = []
    for rooms in rounds:
        before = {p: i for i, room in enumerate(ordered[-1] if ordered else []) for p in room}
        wishes = []
        for k, room in enumerate(rooms):
            common: dict[int, int] = {}
            for p in room:
                if p in before:
                    common[before[p]] = common.get(before[p], 0) + 1
            wishes += [(-n, i, k) for i, n in common.items() if i < len(rooms)]
        places: dict[int, int] = {}
        placed: set[int] = set()
        for _, place, k in sorted(wishes):
            if place not in places and k not in placed:
                places[place] = k
                placed.add(k)
        left = iter(sorted(set(range(len(rooms))) - placed))
        ordered.append([rooms[places[i] if i in places else next(left)] for i in range(len(rooms))])
    return ordered
