"""Keys. A session's words are readable while its key exists, and never after."""

import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12  # bytes, as AES-GCM wants


class Vault:
    """The master key lives in a file of its own, so that a copied database is not enough."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(AESGCM.generate_key(256))
        self._master = AESGCM(path.read_bytes())

    def new_key(self) -> bytes:
        """A fresh data key, wrapped by the master key."""
        return _seal(self._master, AESGCM.generate_key(256))

    def seal(self, key: bytes, text: str) -> bytes:
        return _seal(AESGCM(_open(self._master, key)), text.encode())

    def open(self, key: bytes | None, sealed: bytes) -> str | None:
        """The text; None where its key has been destroyed."""
        if key is None:
            return None
        try:
            return _open(AESGCM(_open(self._master, key)), sealed).decode()
        except InvalidTag:
            return None


def _seal(cipher: AESGCM, plain: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + cipher.encrypt(nonce, plain, None)


def _open(cipher: AESGCM, sealed: bytes) -> bytes:
    return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], None)
