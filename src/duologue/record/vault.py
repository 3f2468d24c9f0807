"""Keys. A session's words are readable while its key exists, and never after.

Each person in it has a key of their own, wrapped under the session's: destroying the one takes
back one person's name and words, destroying the other those of all. The keys lie in files of
their own: a copied or restored database opens nothing without them.
"""

import hmac
import os
import re
import threading
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from duologue.record.erasures import FILE, Erasures
from duologue.record.ring import KeyRing
from duologue.record.sealing import seal, unseal, write_new
from duologue.vocabulary import CohortId, PersonId, SessionId

MASTER = "master.key"
_ID = re.compile(r"[\w-]{1,64}")
# Open at once: those of the people of fifty classes. Each takes 2.6 kB, and a tenth of a
# millisecond to open again.
MOST_OPEN = 1_024


class Vault:
    """A folder with one master key, and wrapped keys of what may be read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.erasures = Erasures(folder / FILE)
        master = folder / MASTER
        if not master.exists():
            write_new(master, AESGCM.generate_key(256))
        self._root = master.read_bytes()
        self._master = AESGCM(self._root)
        self._open: dict[str, AESGCM] = {}
        self._turn = threading.Lock()

    def make(self, session: SessionId, person: PersonId | None = None) -> None:
        """A fresh key for the session, or for one person in it.

        Raises FileExistsError where there is one, KeyError for a person of a session without a key.
        """
        around = self._master if person is None else self._cipher(session, None)
        if around is None:
            raise KeyError(session)
        sealed = seal(around, AESGCM.generate_key(256), _whose(session, person))
        write_new(self._file(session, person), sealed)

    def has(self, session: SessionId, person: PersonId | None = None) -> bool:
        return self._cipher(session, person) is not None

    def seal(self, session: SessionId, text: str, person: PersonId | None = None) -> bytes:
        """The text, encrypted. Raises KeyError where the key has been destroyed."""
        cipher = self._cipher(session, person)
        if cipher is None:
            raise KeyError(session, person)
        return seal(cipher, text.encode(), _whose(session, person))

    def open(self, session: SessionId, sealed: bytes, person: PersonId | None = None) -> str | None:
        """The text; None where its key has been destroyed."""
        cipher = self._cipher(session, person)
        try:
            whose = _whose(session, person)
            return unseal(cipher, sealed, whose).decode() if cipher is not None else None
        except InvalidTag:
            return None

    def ring(self, cohort: CohortId) -> KeyRing:
        """The keys of a cohort's people, wrapped under the cohort's. Raises KeyError where that has
        been destroyed."""
        whose = SessionId(cohort)
        around = self._cipher(whose, None)
        if around is None:
            raise KeyError(cohort)
        return KeyRing(self._folder, cohort, around, self.erasures)

    def destroy(self, session: SessionId, person: PersonId | None = None) -> None:
        """Overwrites and removes the key: nothing sealed with it can ever be read again.

        A session's key takes along the keys of everyone in it, which it wraps.
        """
        files = [self._file(session, person)]
        self.erasures.note_key(session, person)
        whose = _whose(session, person)
        with self._turn:
            for known in [k for k in self._open if k == whose or k.startswith(f"{whose}/")]:
                del self._open[known]
        if person is None:
            files += self._folder.glob(f"{session}.*.key")
        for file in files:
            if file.exists():
                overwrite(file)

    def secret(self, purpose: str) -> bytes:
        """For one purpose; the same in every process, and after every start."""
        return hmac.digest(self._root, f"secret for {purpose}".encode(), "sha256")

    def _cipher(self, session: SessionId, person: PersonId | None) -> AESGCM | None:
        whose, file = _whose(session, person), self._file(session, person)
        if not file.exists():
            with self._turn:
                self._open.pop(whose, None)  # another process may have destroyed it
        cipher = self._open.get(whose)
        if cipher is None:
            around = self._master if person is None else self._cipher(session, None)
            if around is None or not file.exists():
                return None
            cipher = AESGCM(unseal(around, file.read_bytes(), whose))
            self._keep_open(whose, cipher)
        return cipher

    def _keep_open(self, whose: str, cipher: AESGCM) -> None:
        """Instead of the one that has been open longest, where there are many."""
        with self._turn:
            while len(self._open) >= MOST_OPEN:
                del self._open[next(iter(self._open))]
            self._open[whose] = cipher

    def _file(self, session: SessionId, person: PersonId | None) -> Path:
        if not _ID.fullmatch(session) or not _ID.fullmatch(person or "nobody"):
            raise ValueError("an id has letters, digits and dashes only")
        # Ids have no dot, so a person's file cannot be mistaken for a session's.
        return self._folder / (f"{session}.{person}.key" if person else f"{session}.key")


def overwrite(file: Path) -> None:
    """Removes a key so that its bytes are gone too."""
    with file.open("r+b") as opened:
        opened.write(os.urandom(file.stat().st_size))
        opened.flush()
        os.fsync(opened.fileno())
    file.unlink()


def _whose(session: SessionId, person: PersonId | None) -> str:
    return f"{session}/{person}" if person else session
