"""Keys. A session's words are readable while its key exists, and never after.

The keys lie in files of their own: a copied or restored database opens nothing without them.
"""

import os
import re
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from duologue.vocabulary import SessionId

NONCE = 12  # bytes, as AES-GCM wants
_ID = re.compile(r"[\w-]{1,64}")


class Vault:
    """A folder with one master key, and one wrapped key for each session that may be read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        master = folder / "master.key"
        if not master.exists():
            _write(master, AESGCM.generate_key(256))
        self._master = AESGCM(master.read_bytes())
        self._open: dict[SessionId, AESGCM] = {}

    def make(self, session: SessionId) -> None:
        """A fresh key for the session. Raises FileExistsError where it has one."""
        _write(self._file(session), _seal(self._master, AESGCM.generate_key(256), session))

    def seal(self, session: SessionId, text: str) -> bytes:
        """The text, encrypted. Raises KeyError where the session's key has been destroyed."""
        cipher = self._cipher(session)
        if cipher is None:
            raise KeyError(session)
        return _seal(cipher, text.encode(), session)

    def open(self, session: SessionId, sealed: bytes) -> str | None:
        """The text; None where its key has been destroyed."""
        cipher = self._cipher(session)
        try:
            return _unseal(cipher, sealed, session).decode() if cipher is not None else None
        except InvalidTag:
            return None

    def destroy(self, session: SessionId) -> None:
        """Overwrites and removes the key: nothing sealed with it can ever be read again."""
        self._open.pop(session, None)
        file = self._file(session)
        if file.exists():
            with file.open("r+b") as opened:
                opened.write(os.urandom(file.stat().st_size))
                opened.flush()
                os.fsync(opened.fileno())
            file.unlink()

    def _cipher(self, session: SessionId) -> AESGCM | None:
        if session not in self._open:
            file = self._file(session)
            if not file.exists():
                return None
            self._open[session] = AESGCM(_unseal(self._master, file.read_bytes(), session))
        return self._open[session]

    def _file(self, session: SessionId) -> Path:
        if not _ID.fullmatch(session):
            raise ValueError("a session id has letters, digits and dashes only")
        return self._folder / f"{session}.key"


def _write(file: Path, content: bytes) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _seal(cipher: AESGCM, plain: bytes, session: SessionId) -> bytes:
    nonce = os.urandom(NONCE)
    # The session's id is authenticated along: a row moved to another session does not open.
    return nonce + cipher.encrypt(nonce, plain, session.encode())


def _unseal(cipher: AESGCM, sealed: bytes, session: SessionId) -> bytes:
    return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], session.encode())
