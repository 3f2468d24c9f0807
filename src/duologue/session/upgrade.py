"""Stored events of every earlier format, read as the events of today. Logs are never rewritten."""

from collections.abc import Callable

import msgspec

from duologue.session.events import STORED_FORMAT, ActivityStarted, Event, SessionPlanned

Stored = dict[str, object]
_raw: msgspec.json.Decoder[list[Stored]] = msgspec.json.Decoder(list[Stored])
_today: msgspec.json.Decoder[list[Event]] = msgspec.json.Decoder(list[Event])


class LogReader:
    """Reads one session's entries in their order, and remembers what a step needs to know."""

    def __init__(self) -> None:
        self._kinds: dict[str, str] = {}
        self._running = ""

    def read(self, format: int, events: bytes) -> list[Event]:
        """The events of one stored entry. Raises ValueError for a format of the future."""
        if format > STORED_FORMAT:
            raise ValueError(f"This log is of format {format}; a newer Duologue wrote it.")
        if format == STORED_FORMAT:
            read = _today.decode(events)
        else:
            stored = [self._upgraded(event, format) for event in _raw.decode(events)]
            read = msgspec.convert(stored, list[Event])
        self.follow(read)
        return read

    def follow(self, events: list[Event]) -> None:
        """Remembers an entry that was stored here, and is therefore never read: a later one, of
        another process, may need it."""
        for event in events:
            if isinstance(event, SessionPlanned):
                self._kinds = {a.id: a.kind for a in event.plan.activities}
            elif isinstance(event, ActivityStarted):
                self._running = self._kinds[event.activity]

    def _upgraded(self, event: Stored, format: int) -> Stored:
        for step in _STEPS[format - 1 :]:
            event = step(self, event)
        return event

    def _from_1(self, event: Stored) -> Stored:
        """Format 1 had one event for showing a poll's results and a chat's lines."""
        if event["type"] == "results-revealed":
            return {"type": "results-shown" if self._running == "poll" else "lines-shown"}
        if event["type"] == "session-planned":
            return {name: value for name, value in event.items() if name != "format"}
        return event


# The step at index i reads format i + 1 as format i + 2.
_STEPS: list[Callable[[LogReader, Stored], Stored]] = [LogReader._from_1]
