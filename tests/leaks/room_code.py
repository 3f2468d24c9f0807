"""The room code once more, in Python: for the liar, and to hold the browser to fixed vectors."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_LIST = Path(__file__).parents[2] / "browser/call/room_words.ts"
ROOM_WORDS = re.search(r"`(.+)`", _LIST.read_text(), re.DOTALL)[1].split()  # type: ignore[index]


class Roster(msgspec.Struct, frozen=True):
    room: str
    round: int
    people: tuple[str, ...]

    @property
    def bytes(self) -> bytes:
        return packed("duologue room 1", self.room, str(self.round), *sorted(self.people))

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.bytes).hexdigest()


class Secret(msgspec.Struct, frozen=True):
    """What somebody commits to, and shows later."""

    fingerprint: str
    nonce: str


def packed(*parts: str | bytes) -> bytes:
    """Each part with its length, four bytes big-endian, before it."""
    raw = [part.encode() if isinstance(part, str) else part for part in parts]
    return b"".join(len(part).to_bytes(4, "big") + part for part in raw)


def commitment(roster: Roster, person: str, secret: Secret) -> str:
    parts = packed("commit", roster.bytes, person, _raw(secret), bytes.fromhex(secret.nonce))
    return hashlib.sha256(parts).hexdigest()


def words_of(roster: Roster, revealed: Mapping[str, Secret]) -> Sequence[str]:
    parts: list[str | bytes] = []
    for person, secret in sorted(revealed.items()):
        parts += [person, _raw(secret), bytes.fromhex(secret.nonce)]
    derive = HKDF(SHA256(), length=4, salt=roster.bytes, info=b"duologue room code")
    return [ROOM_WORDS[byte] for byte in derive.derive(packed(*parts))]


def _raw(secret: Secret) -> bytes:
    return bytes.fromhex(secret.fingerprint.replace(":", ""))
