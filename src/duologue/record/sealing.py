"""Sealing with AES-GCM, and files that only their owner reads."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12  # bytes, as AES-GCM wants
KEY = 32  # bytes
TAG = 16  # bytes that AES-GCM adds


def seal(cipher: AESGCM, plain: bytes, whose: str) -> bytes:
    nonce = os.urandom(NONCE)
    # Whose it is, is authenticated along: a row moved to somebody else does not open.
    return nonce + cipher.encrypt(nonce, plain, whose.encode())


def unseal(cipher: AESGCM, sealed: bytes, whose: str) -> bytes:
    """Raises InvalidTag where it was sealed with another key, or for somebody else."""
    return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], whose.encode())


def write_new(file: Path, content: bytes) -> None:
    """On disk when it returns. Raises FileExistsError."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
