"""Speech seconds on the way to their totals: taken in, bounded by what was possible, and kept."""

from collections.abc import Iterable

from duologue.insight.attendance import Attendance
from duologue.insight.measures import ALIVE_FOR, Reported
from duologue.insight.session_minutes import FEWEST, ClassMinutes, SessionMinutes, minutes_of
from duologue.live.messages import (
    Heard,
    KeptMinutes,
    Minutes,
    MinutesKept,
    MinutesOfClass,
    RoomsHeard,
    ServerMessage,
)
from duologue.record.minutes import Minutes as Store
from duologue.session.events import Event
from duologue.session.state import Phase, RoomStage, SessionState
from duologue.vocabulary import PersonId, Role, RoomId, SessionId, Viewer

# Seconds between two writes: what a crash takes is in the next report of each device.
BETWEEN_WRITES = 2.0
# Seconds after the last word until a room counts as quiet; a pause for thought is shorter. What is
# reported as alive goes on after the last word, so that much has passed already.
QUIET_AFTER = 60.0 - ALIVE_FOR
# Seconds without a report after which a device no longer speaks for its room: three are missing.
SILENT_DEVICE = 50.0


class SessionMinutesKeeper:
    """Holds one session's totals. Reports are no events: nothing here stands in the log."""

    def __init__(self, session: SessionId, store: Store, noticed_after: float) -> None:
        self._session, self._store = session, store
        self.attendance = Attendance(noticed_after)
        self._totals: dict[tuple[PersonId, int], Reported] = {}
        self._unwritten: set[tuple[PersonId, int]] = set()
        self._reported_at: dict[PersonId, float] = {}
        self._alive_at: dict[PersonId, float] = {}
        # What facilitators were told last.
        self._heard: dict[RoomId, Heard] = {}
        self._means: ClassMinutes | None = None

    async def load(self) -> None:
        stored = await self._store.of(self._session)
        for key, reported in stored.items():
            self._totals[key] = reported.larger(self._totals.get(key, Reported(0, 0)))

    def follow(self, at: float, events: Iterable[Event]) -> None:
        self.attendance.take(at, events)

    def take(self, person: PersonId, told: Minutes, now: float, *, write: bool = True) -> bool:
        """One device's own totals. Returns whether there is anything new to write.

        The larger of old and new stays, never more than the time a room was open to that person: a
        device that lies changes its own numbers, within the possible.
        """
        key = (person, told.position)
        possible = int(self.attendance.open_to(person, told.position, now))
        present = min(told.present, possible)
        before = self._totals.get(key, Reported(0, 0))
        after = Reported(present, min(told.alive, present)).larger(before)
        self._reported_at[person] = now
        if after.alive > before.alive:
            self._alive_at[person] = now
        # A room that was never open to this person leaves no row that says so.
        if after == before or possible == 0:
            return False
        self._totals[key] = after
        if write:
            self._unwritten.add(key)
        return True

    async def write(self) -> None:
        rows = {key: self._totals[key] for key in self._unwritten if key in self._totals}
        self._unwritten.clear()
        await self._store.keep(self._session, rows)

    def on_joining(self, state: SessionState, viewer: Viewer, now: float) -> list[ServerMessage]:
        """What a device that has just connected must know to go on."""
        if viewer.role is Role.FACILITATOR:
            self.news(state, now)
            heard: list[ServerMessage] = [RoomsHeard(self._heard)] if self._heard else []
            return heard + ([MinutesOfClass(self._means)] if self._means is not None else [])
        if viewer.role is not Role.LEARNER or viewer.person is None:
            return []
        return [MinutesKept(tuple(
            KeptMinutes(position, reported.present, reported.alive)
            for position, reported in self.of_person(viewer.person)
        ))]  # fmt: skip

    def news(self, state: SessionState, now: float) -> list[ServerMessage]:
        """What facilitators have not been told yet."""
        found: list[ServerMessage] = []
        heard = self.heard(state, now)
        if heard != self._heard:
            self._heard = heard
            found.append(RoomsHeard(heard))
        if state.phase is Phase.CLOSED and (means := self.of_session(now).means) != self._means:
            self._means = means
            found.append(MinutesOfClass(means))
        return found

    def of_person(self, person: PersonId) -> list[tuple[int, Reported]]:
        """By activity; for this person's own eyes."""
        return [(at, reported) for (who, at), reported in self._totals.items() if who == person]

    def of_everyone(self) -> list[float]:
        """Connection minutes so far of each learner whose device measured, in no order."""
        alive: dict[PersonId, int] = {}
        for (who, _), reported in self._totals.items():
            alive[who] = alive.get(who, 0) + reported.alive
        return sorted(seconds / 60 for seconds in alive.values())

    def forget(self, person: PersonId) -> None:
        for key in [key for key in self._totals if key[0] == person]:
            del self._totals[key]

    def heard(self, state: SessionState, now: float) -> dict[RoomId, Heard]:
        """How the open rooms sound; only those in which enough devices measure to point at nobody.

        A room is alive when at least half of its measuring devices say so: one alone cannot lie.
        """
        rooms = state.rooms
        if rooms is None or rooms.stage is not RoomStage.OPEN:
            return {}
        found = {}
        for room, people in rooms.seats.items():
            measuring = [
                p for p in people if now - self._reported_at.get(p, -SILENT_DEVICE) < SILENT_DEVICE
            ]
            if len(measuring) < FEWEST:
                continue
            alive = [
                p for p in measuring
                if now - max(self._alive_at.get(p, 0.0), rooms.opened_at) < QUIET_AFTER
            ]  # fmt: skip
            found[room] = Heard.ALIVE if 2 * len(alive) >= len(measuring) else Heard.QUIET
        return found

    def of_session(self, now: float, without: frozenset[PersonId] = frozenset()) -> SessionMinutes:
        return minutes_of(self.attendance, self._totals, now, without)
