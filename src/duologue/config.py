"""Settings, read once and frozen."""

import os
from pathlib import Path

import msgspec


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    data: Path
    host: str = "127.0.0.1"
    port: int = 8000
    # The address people type, where a proxy stands in front; also the only allowed Origin.
    public_url: str = ""

    @property
    def url(self) -> str:
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")


def settings_from_environment(**changes: object) -> Settings:
    """DUOLOGUE_DATA, DUOLOGUE_HOST, DUOLOGUE_PORT and DUOLOGUE_URL; `changes` win."""
    given: dict[str, object] = {
        "data": os.environ.get("DUOLOGUE_DATA", "data"),
        "host": os.environ.get("DUOLOGUE_HOST", "127.0.0.1"),
        "port": os.environ.get("DUOLOGUE_PORT", "8000"),
        "public_url": os.environ.get("DUOLOGUE_URL", ""),
    }
    wanted = given | {k: v for k, v in changes.items() if v is not None}
    return msgspec.convert(
        wanted, Settings, strict=False, dec_hook=lambda kind, value: kind(str(value))
    )
