"""What a browser keeps for us between two steps, sealed so that nobody else reads or changes it."""

import base64
from typing import TypeVar

import msgspec
from cryptography.fernet import Fernet, InvalidToken

LASTS = 600  # seconds: time to find a password in a drawer
T = TypeVar("T")


class Sealed:
    def __init__(self, secret: bytes) -> None:
        """`secret`: 32 bytes, the same in every process."""
        self._fernet = Fernet(base64.urlsafe_b64encode(secret))

    def seal(self, value: msgspec.Struct, at: float) -> str:
        return self._fernet.encrypt_at_time(msgspec.json.encode(value), int(at)).decode()

    def open(self, text: str, kind: type[T], at: float, lasts: int = LASTS) -> T | None:
        """None for what is not ours, or older than so many seconds."""
        try:
            content = self._fernet.decrypt_at_time(text.encode(), lasts, int(at))
            return msgspec.json.decode(content, type=kind)
        except (InvalidToken, msgspec.DecodeError, msgspec.ValidationError):
            return None
