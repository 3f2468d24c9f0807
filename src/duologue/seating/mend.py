"""Rooms kept whole while people come and go. For one event at most two who sit are moved."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

import msgspec

from duologue.seating.problem import Pair, pair
from duologue.seating.sizes import bounds_for
from duologue.vocabulary import PersonId, RoomId

ENOUGH = 2  # times that somebody is moved within one talk; then a room may stay one too small
Moves = tuple[tuple[PersonId, RoomId | None], ...]
LOOK_AT = (
    64  # rooms compared for one chair: enough to find strangers, and quick in a class of 2,000
)


class Home(msgspec.Struct, frozen=True):
    """Where somebody sat who has just left, and with whom."""

    room: RoomId
    mates: tuple[PersonId, ...] = ()


def mend(
    rooms: Mapping[RoomId, tuple[PersonId, ...]],
    eligible: frozenset[PersonId],
    *,
    met: Mapping[Pair, int],
    size: int = 4,
    homes: Mapping[PersonId, Home] | None = None,
    apart: frozenset[Pair] = frozenset(),
    together: frozenset[Pair] = frozenset(),
    voices: frozenset[PersonId] = frozenset(),
    moved: Mapping[PersonId, int] | None = None,
) -> Moves:
    """Who goes where (None: out of the rooms), so that everybody eligible sits, nobody alone.

    `homes` holds those who left within the last minute: they sit where they sat, or with those
    they sat with. Rooms stay within `bounds_for` the class: one person short, a room takes one
    from a larger room, or its people join others, whichever moves fewer. `moved` says how often
    each has been moved already: whoever was stays where others can go instead; and rather than
    move somebody a third time, a room of two or more stays too small until somebody comes.
    """
    return _Mending(
        rooms, eligible, met, size, homes or {}, apart, together, voices, moved or {}
    ).moves()


def after_moves(
    rooms: Mapping[RoomId, tuple[PersonId, ...]], moves: Moves
) -> dict[RoomId, tuple[PersonId, ...]]:
    """The rooms as the moves leave them; empty ones too."""
    seats = {room: list(people) for room, people in rooms.items()}
    where = {p: room for room, people in rooms.items() for p in people}
    for person, room in moves:
        if person in where:
            seats[where[person]].remove(person)
        if room is not None:
            seats.setdefault(room, []).append(person)
    return {room: tuple(people) for room, people in seats.items()}


def _dear(moved: Sequence[int]) -> tuple[int, int, int]:
    """What it costs to move these, who were moved so often: first those to whom it happened often
    enough, then those to whom it happened, then all."""
    return sum(n >= ENOUGH for n in moved), sum(n > 0 for n in moved), len(moved)


class _Mending:
    def __init__(
        self,
        rooms: Mapping[RoomId, tuple[PersonId, ...]],
        eligible: frozenset[PersonId],
        met: Mapping[Pair, int],
        size: int,
        homes: Mapping[PersonId, Home],
        apart: frozenset[Pair],
        together: frozenset[Pair],
        voices: frozenset[PersonId],
        moved: Mapping[PersonId, int],
    ) -> None:
        self.met, self.size, self.homes = met, size, homes
        self.moved = {p: times for p, times in moved.items() if times}
        self.apart, self.voices = apart, voices
        self.belong: dict[PersonId, set[PersonId]] = {}
        for a, b in together:
            self.belong.setdefault(a, set()).add(b)
            self.belong.setdefault(b, set()).add(a)
        self.low, self.high = bounds_for(len(eligible), size)
        self.before = {p: room for room, people in rooms.items() for p in people}
        self.seats = {r: [p for p in people if p in eligible] for r, people in rooms.items()}
        self.where = {p: room for room, people in self.seats.items() for p in people}
        # Rooms that stay too small, because somebody there has been moved often enough.
        self.pairs: set[RoomId] = set()
        # Who has just come back, and is not sent away again.
        self.back: set[PersonId] = set()
        self.waiting = sorted(eligible - self.where.keys())

    def moves(self) -> Moves:
        self.back = {p for p in self.waiting if p in self.homes and self._return(p)}
        for person in self.waiting:
            if person not in self.back:
                self._welcome(person)
        while room := self._wrong_room():
            if len(self.seats[room]) > self.high:
                self._relieve(room)
            elif not self._refill(room):
                break
        gone = [(p, None) for p in self.before if p not in self.where]
        seated = [(p, r) for p, r in self.where.items() if self.before.get(p) != r]
        return (*gone, *seated)

    def _sit(self, person: PersonId, room: RoomId) -> None:
        if old := self.where.get(person):
            self.seats[old].remove(person)
        self.seats.setdefault(room, []).append(person)
        self.where[person] = room

    def _new_room(self) -> RoomId:
        number = 1
        while self.seats.get(RoomId(f"r{number}")):
            number += 1
        return RoomId(f"r{number}")

    def _price(self, person: PersonId, people: Iterable[PersonId]) -> tuple[int, int, int]:
        """Rules broken less those kept by it, devices that cannot hear each other, repeats."""
        rules = devices = repeats = 0
        mates = self.belong.get(person, ())
        for other in people:
            if other != person:
                two = pair(person, other)
                rules += (two in self.apart) - (other in mates)
                devices += (person in self.voices) != (other in self.voices)
                repeats += self.met.get(two, 0) ** 2
        return rules, devices, repeats

    def _cheapest(self, person: PersonId, rooms: Iterable[RoomId]) -> RoomId | None:
        """The room that suits this person best; the first that costs nothing."""
        best, least = None, None
        for room in islice(rooms, LOOK_AT):
            price = (*self._price(person, self.seats[room]), len(self.seats[room]))
            if least is None or price < least:
                best, least = room, price
            if not any(price[:3]) and len(self.seats[room]) <= self.low:
                break
        return best

    def _with_chairs(self, but: RoomId | None = None) -> list[RoomId]:
        """Rooms where one more may sit, those that need somebody first."""
        open_rooms = [r for r, p in self.seats.items() if 0 < len(p) < self.high and r != but]
        needy = [r for r in open_rooms if len(self.seats[r]) < self.low]
        return needy or open_rooms

    def _return(self, person: PersonId) -> bool:
        """Back to the room, whoever sits there now; or to the people, where the room is gone."""
        home = self.homes[person]
        if self.seats.get(home.room):
            full = len(self.seats[home.room]) >= self.high
            rests = any(p not in self.moved for p in self.seats[home.room])
            if not full or (rests and self._with_chairs(but=home.room)):
                self._sit(person, home.room)
                return True
            return False
        mates = [p for p in home.mates if p in self.where]
        if (
            self.moved.keys().isdisjoint(mates)
            and 0 < len(mates) <= 2
            and self.low - 1 <= len(mates)
        ):
            left: dict[RoomId, int] = {}
            for p in mates:
                left[self.where[p]] = left.get(self.where[p], len(self.seats[self.where[p]])) - 1
            if all(n >= self.low or n == 0 for n in left.values()):
                for p in [person, *mates]:
                    self._sit(p, home.room)
                return True
        return False

    def _welcome(self, person: PersonId) -> None:
        """A chair for somebody new: where one is free, else the first of a new room."""
        if self._join_those_one_belongs_to(person):
            return
        mates = self.homes[person].mates if person in self.homes else ()
        chairs = self._with_chairs()
        lonely = any(len(self.seats[r]) < self.low for r in chairs)
        if self.size == 2 and not lonely and any(len(p) > 2 for p in self.seats.values()):
            # One of a trio makes a new pair with the newcomer: pairs are what was wished for.
            chairs = []
        theirs = [r for r in chairs if any(p in self.seats[r] for p in mates)]
        room = self._cheapest(person, theirs or chairs)
        self._sit(person, room if room is not None else self._new_room())

    def _join_those_one_belongs_to(self, person: PersonId) -> bool:
        """Beside whom a rule wants: in their room, which gives somebody away where it is full; or,
        where no other room has a chair, with one of them in a new one."""
        mates = sorted(p for p in self.belong.get(person, ()) if p in self.where)
        for mate in mates:
            room = self.where[mate]
            if len(self.seats[room]) >= self.high:
                if not self._with_chairs(but=room):
                    fresh = self._new_room()
                    self._sit(person, fresh)
                    self._sit(mate, fresh)
                    return True
                if all(self._mates_in(p, room) for p in self.seats[room]):
                    continue
            self._sit(person, room)
            return True
        return False

    def _mates_in(self, person: PersonId, room: RoomId) -> int:
        """How many sit there whom a rule wants beside this person."""
        return len(self.belong.get(person, set()).intersection(self.seats[room]))

    def _wrong_room(self) -> RoomId | None:
        """The room furthest from the sizes allowed; the fullest first, then the emptiest."""
        wrong = [
            r
            for r, p in self.seats.items()
            if p and not self.low <= len(p) <= self.high and r not in self.pairs
        ]
        over = [r for r in wrong if len(self.seats[r]) > self.high]
        return over[0] if over else min(wrong, key=lambda r: len(self.seats[r]), default=None)

    def _relieve(self, room: RoomId) -> None:
        """One leaves a room that is too full: not the one who has just come back."""
        movable = [p for p in self.seats[room] if p not in self.back] or self.seats[room]
        person = max(
            movable, key=lambda p: (-self.moved.get(p, 0), *self._price(p, self.seats[room]))
        )
        to = self._cheapest(person, self._with_chairs(but=room))
        self._sit(person, to if to is not None else self._new_room())

    def _refill(self, room: RoomId) -> bool:
        """Makes a room that is too small large enough, or empties it: whichever moves fewer of
        those who have been moved already, then fewer at all."""
        people = self.seats[room]
        need = self.low - len(people)
        donors = [r for r, p in self.seats.items() if len(p) > self.low and r != room]
        others = [r for r, p in self.seats.items() if p and r != room]
        ways: list[tuple[tuple[int, int, int], Callable[[], None]]] = []
        if sum(len(self.seats[r]) - self.low for r in donors) >= need:
            who = sorted(self.moved.get(p, 0) for r in donors for p in self.seats[r])[:need]
            ways.append((_dear(who), lambda: self._fill(room, donors, need)))
        if sum(self.high - len(self.seats[r]) for r in others) >= len(people):
            # Who has only just been seated in this room is not moved by being seated elsewhere.
            who = [self.moved.get(p, 0) for p in people if self.before.get(p) == room]
            ways.append((_dear(who), lambda: self._empty(room)))
        if not ways:
            return False
        (worn, *_), way = min(ways, key=lambda found: found[0])
        if worn and len(people) > 1:
            self.pairs.add(room)
        else:
            way()
        return True

    def _fill(self, room: RoomId, donors: list[RoomId], need: int) -> None:
        for _ in range(need):
            self._fetch(room, [r for r in donors if len(self.seats[r]) > self.low])

    def _empty(self, room: RoomId) -> None:
        for person in list(self.seats[room]):
            to = self._cheapest(person, self._with_chairs(but=room))
            assert to is not None
            self._sit(person, to)

    def _fetch(self, room: RoomId, donors: list[RoomId]) -> None:
        """The person from a larger room who suits this one best."""
        best: PersonId | None = None
        least: tuple[int, ...] | None = None
        for donor in islice(donors, LOOK_AT):
            for person in self.seats[donor]:
                if person in self.back:
                    continue
                rules, *rest = self._price(person, self.seats[room])
                price = (rules + self._mates_in(person, donor), self.moved.get(person, 0), *rest)
                if least is None or price < least:
                    best, least = person, price
            if least is not None and not any(least):
                break
        if best is None:
            best = self.seats[donors[0]][-1]
        self._sit(best, room)
