"""The record of erasures: what was destroyed, by id, so that no backup brings it back.

It is a file beside the keys, outside the database, and only grows. A backup takes it along and a
restore obeys the newest that can be found. It holds ids and moments: no name, no word.
"""

import os
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from duologue.vocabulary import PersonId, SessionId

FILE = "erased"
WHOLE = " ."  # how a line ends that no power cut tore apart


class Erased(StrEnum):
    SESSION = "session"
    # Of one session: a participant, or a row under a key of its own.
    PERSON = "person"
    INVITED = "invited"
    PULSE = "pulse"
    COURSE = "course"
    STAFF = "staff"
    LETTER = "letter"
    NOTES = "notes"


class Erasure(msgspec.Struct, frozen=True, order=True):
    what: Erased
    id: str
    # Only where one session's or cohort's are meant.
    session: str = ""


class Erasures:
    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, what: Erased, id: str, session: str = "") -> None:
        """On disk when it returns; before whatever it tells of is destroyed."""
        self._append([_line(Erasure(what, id, session), datetime.now(UTC))])

    def note_key(self, session: SessionId, person: PersonId | None) -> None:
        if person is None:
            self.note(Erased.SESSION, session)
        else:
            self.note(Erased.PERSON, person, session)

    def note_keys(self, cohort: str, members: Collection[str]) -> None:
        """Keys of several people of one cohort."""
        now = datetime.now(UTC)
        self._append([_line(Erasure(Erased.PERSON, id, cohort), now) for id in sorted(members)])

    def all(self) -> dict[Erasure, datetime]:
        """What was erased, and when."""
        found: dict[Erasure, datetime] = {}
        for line in self._lines():
            at, what, id, *session = line.removesuffix(WHOLE).split(" ")
            erasure = Erasure(Erased(what), id, *session)
            found.setdefault(erasure, datetime.fromisoformat(at))
        return found

    def learn(self, others: Iterable[tuple[Erasure, datetime]]) -> int:
        """Adds what another record holds beyond this one; gives how many that were."""
        known = self.all()
        fresh = [_line(erasure, at) for erasure, at in others if erasure not in known]
        if fresh:
            self._append(fresh)
        return len(fresh)

    def _lines(self) -> list[str]:
        if not self._file.exists():
            return []
        return [line for line in self._file.read_text().splitlines() if line.endswith(WHOLE)]

    def _append(self, lines: list[str]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # One write to the end: several processes may append at once.
        handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            size = os.fstat(handle).st_size
            torn = size and os.pread(handle, 1, size - 1) != b"\n"
            text = "".join(f"{line}\n" for line in lines)
            os.write(handle, (f"\n{text}" if torn else text).encode("ascii"))
            os.fsync(handle)
        finally:
            os.close(handle)


def _line(erasure: Erasure, at: datetime) -> str:
    parts = [at.isoformat(timespec="seconds"), erasure.what, erasure.id, erasure.session]
    return " ".join(part for part in parts if part) + WHOLE
