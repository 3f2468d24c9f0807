"""Many keys in one file: ten thousand people are one write to the disk, and each key can go alone.

A slot is an id and a key, wrapped. A file of slots is written once, so that a backup takes it along
like any other key; who is forgotten has their slot overwritten where it stands.
"""

import os
import secrets
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from duologue.record.erasures import Erasures
from duologue.record.sealing import KEY, NONCE, TAG, seal, unseal, write_new

ID = 16  # characters; eight random bytes, in hexadecimal
SLOT = ID + NONCE + KEY + TAG


class KeyRing:
    def __init__(self, folder: Path, whose: str, around: AESGCM, erasures: Erasures) -> None:
        """`around` wraps the keys; `whose` they are is authenticated along."""
        self._folder, self._whose, self._around = folder, whose, around
        self._erasures = erasures
        self._keys = {id: key for _, _, id, key in _slots(folder, whose)}

    def make(self, ids: Iterable[str]) -> None:
        """A fresh key for each. Raises ValueError for an id that is no id, or has a key."""
        fresh: dict[str, bytes] = {}
        for id in ids:
            if len(id) != ID or not id.isalnum() or id in self._keys or id in fresh:
                raise ValueError(id)
            fresh[id] = seal(self._around, os.urandom(KEY), self._name(id))
        if fresh:
            # Named like a person's key, so that it goes with the cohort's.
            file = self._folder / f"{self._whose}.members-{secrets.token_hex(6)}.key"
            write_new(file, b"".join(id.encode() + key for id, key in fresh.items()))
            self._keys |= fresh

    def seal(self, id: str, text: str) -> bytes:
        """Raises KeyError where the key has been destroyed."""
        cipher = self._cipher(id)
        if cipher is None:
            raise KeyError(id)
        return seal(cipher, text.encode(), self._name(id))

    def open(self, id: str, sealed: bytes) -> str | None:
        """None where the key has been destroyed."""
        cipher = self._cipher(id)
        try:
            return unseal(cipher, sealed, self._name(id)).decode() if cipher else None
        except InvalidTag:
            return None

    def destroy(self, ids: Collection[str]) -> None:
        """Nothing sealed with these can ever be read again."""
        if ids:
            self._erasures.note_keys(self._whose, ids)
            destroy_slots(self._folder, self._whose, ids)
            self._keys = {id: key for id, key in self._keys.items() if id not in ids}

    def _cipher(self, id: str) -> AESGCM | None:
        if id not in self._keys:
            return None
        try:
            return AESGCM(unseal(self._around, self._keys[id], self._name(id)))
        except InvalidTag:
            return None

    def _name(self, id: str) -> str:
        return f"{self._whose}/{id}"


def destroy_slots(folder: Path, whose: str, ids: Collection[str]) -> None:
    """Overwrites the keys of these, wherever they stand."""
    places: dict[Path, list[int]] = {}
    for file, at, id, _ in _slots(folder, whose):
        if id in ids:
            places.setdefault(file, []).append(at)
    for file, slots in places.items():
        with file.open("r+b") as opened:
            for at in slots:
                opened.seek(at)
                opened.write(os.urandom(SLOT))
            opened.flush()
            os.fsync(opened.fileno())


def _slots(folder: Path, whose: str) -> Iterator[tuple[Path, int, str, bytes]]:
    for file in folder.glob(f"{whose}.members-*.key"):
        content = file.read_bytes()
        for at in range(0, len(content) - SLOT + 1, SLOT):
            id = content[at : at + ID].decode("ascii", "replace")
            yield file, at, id, content[at + ID : at + SLOT]
