"""What the log alone says of time: who was logged in when, and how long a room was open to whom."""

from collections import defaultdict
from collections.abc import Iterable

import msgspec

from duologue.insight.measures import LARGEST_ROOM
from duologue.plan.session_plan import SessionPlan
from duologue.session import events as e
from duologue.vocabulary import PersonId, Role, RoomId


class Ran(msgspec.Struct, frozen=True):
    """One activity as it happened: moments in seconds; None while it is going on."""

    position: int
    started_at: float
    ended_at: float | None = None


class Attendance:
    """Follows a session's log, entry by entry. `noticed_after`: seconds from somebody's leaving
    to the entry that says so."""

    def __init__(self, noticed_after: float) -> None:
        self._noticed_after = noticed_after
        self.plan: SessionPlan | None = None
        self.ran: list[Ran] = []
        self.learners: set[PersonId] = set()
        self._stays: dict[PersonId, list[tuple[float, float | None]]] = defaultdict(list)
        # When the session was closed; None: it goes on.
        self.closed_at: float | None = None
        self._position = -1
        self._open = False
        self._seats: dict[RoomId, set[PersonId]] = {}
        self._seconds: dict[tuple[PersonId, int], float] = defaultdict(float)
        # Until when `_seconds` is counted.
        self._settled = 0.0

    def take(self, at: float, events: Iterable[e.Event]) -> None:
        self._settle(at)
        for event in events:
            match event:
                case e.SessionPlanned(plan=plan):
                    self.plan = plan
                case e.PersonArrived(person=who, role=role):
                    if role is Role.LEARNER:
                        self.learners.add(who)
                        self._stays[who].append((at, None))
                case e.PersonReturned(person=who):
                    if who in self.learners:
                        self._stays[who].append((at, None))
                case e.PersonWentAway(person=who):
                    self._leave(who, at - self._noticed_after)
                case e.ActivityStarted(position=position):
                    self._end_activity(at)
                    self._position, self._open, self._seats = position, False, {}
                    self.ran.append(Ran(position, at))
                case e.RoomsPlanned(rooms=rooms):
                    self._seats = {room: set(people) for room, people in rooms.items()}
                case e.PersonSeated(person=who, room=room):
                    for people in self._seats.values():
                        people.discard(who)
                    if room is not None:
                        self._seats.setdefault(room, set()).add(who)
                case e.RoomsOpened():
                    self._open = True
                case e.RoomsClosed():
                    self._open = False
                case e.SessionClosed():
                    self._open = False
                    self.closed_at = at
                    self._end_activity(at)
                    for who in self._stays:
                        self._leave(who, at)
                case _:
                    pass  # everything else changes neither who is here nor where they sit

    def open_to(self, person: PersonId, position: int, now: float) -> float:
        """Seconds for which a room of this activity has been open to this person."""
        self._settle(now)
        return self._seconds.get((person, position), 0.0)

    def in_rooms(self, person: PersonId, now: float) -> float:
        """Seconds for which any room was open to this person."""
        self._settle(now)
        return sum(s for (who, _), s in self._seconds.items() if who == person)

    def stays(self, person: PersonId, now: float) -> list[tuple[float, float]]:
        """When this person was logged in: (came, left) in seconds."""
        return [(came, now if left is None else left) for came, left in self._stays[person]]

    def stayed(self, person: PersonId) -> bool:
        """Whether this person was there when the session was closed."""
        stays = self._stays.get(person) or [(0.0, None)]
        return self.closed_at is not None and stays[-1][1] == self.closed_at

    def _settle(self, at: float) -> None:
        passed, self._settled = at - self._settled, max(at, self._settled)
        if not self._open or passed <= 0:
            return
        for people in self._seats.values():
            if 2 <= len(people) <= LARGEST_ROOM:
                for who in people:
                    self._seconds[who, self._position] += passed

    def _leave(self, who: PersonId, at: float) -> None:
        stays = self._stays.get(who)
        if stays and stays[-1][1] is None:
            stays[-1] = (stays[-1][0], max(at, stays[-1][0]))

    def _end_activity(self, at: float) -> None:
        if self.ran and self.ran[-1].ended_at is None:
            self.ran[-1] = msgspec.structs.replace(self.ran[-1], ended_at=at)
