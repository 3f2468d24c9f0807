"""Settings, read once from the environment and frozen."""

import os
from pathlib import Path
from typing import Literal

import msgspec

from duologue.vocabulary import StaffRole

_PREFIX = "DUOLOGUE_"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    # Where the keys live, and SQLite's file.
    data: Path = Path("data")
    # "postgresql://name:password@host/database"; empty: a file in `data`.
    database: str = ""
    # "redis://host:6379": passes words between processes that host the same sessions.
    redis: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    # The address people type, where a proxy stands in front; also the only allowed Origin.
    url: str = ""
    # Days after a session's end until its names and words are destroyed.
    retention_days: float = 30.0
    # "stun:host:3478": helps browsers behind routers to find each other. None by default: no third
    # party learns who meets whom.
    stun: str = ""
    # "turn:host:3478?transport=udp turn:host:3478?transport=tcp": carries what cannot go directly.
    turn: str = ""
    # The secret shared with the TURN server, which makes credentials that expire.
    turn_secret: str = ""
    # "janus+ws://127.0.0.1:8188" or "livekit+wss://media.example.org": forwards sound and picture
    # of plenaries planned so. Empty: they go from browser to browser, as rooms always do.
    sfu: str = ""
    # What Janus and we share, or LiveKit's secret and the name of its key.
    sfu_secret: str = ""
    sfu_key: str = ""

    # "smtp://name:password@host:587", or "smtps://": the server that takes our mail. Empty: nothing
    # is sent, and the pages say so.
    mail: str = ""
    # "Courses <courses@example.org>": who our mail comes from.
    mail_from: str = ""
    # "https://login.example.org": an OpenID Connect provider that staff may sign in with, and what
    # it knows us by. Empty: there is none.
    oidc_issuer: str = ""
    oidc_client: str = ""
    oidc_secret: str = ""
    # What the sign-in page calls it; empty: by its host.
    oidc_name: str = ""
    # "designer facilitator": what somebody does here whom the provider knows and nobody invited.
    # Empty: whoever was not invited stays outside.
    oidc_newcomers: str = ""
    # Who sends this as a bearer token is given /metrics. Empty: there is no such page.
    metrics_token: str = ""
    # "http://127.0.0.1:4318": a collector of OpenTelemetry that is told how long things took; never
    # for whom. Empty: nobody is told.
    traces: str = ""
    # How log lines are written: sentences for people, or one JSON object a line.
    logs: Literal["words", "json"] = "words"

    @property
    def where(self) -> Path | str:
        """What `Database.open` opens."""
        return self.database or self.data / "duologue.sqlite3"

    @property
    def newcomers(self) -> tuple[StaffRole, ...]:
        """Raises BadSetting."""
        try:
            return tuple(StaffRole(word) for word in self.oidc_newcomers.split())
        except ValueError as error:
            roles = ", ".join(StaffRole)
            raise BadSetting(f"DUOLOGUE_OIDC_NEWCOMERS knows {roles}") from error

    @property
    def near(self) -> str:
        """Where this machine reaches itself: one that listens everywhere has no address there."""
        return "127.0.0.1" if self.host in ("0.0.0.0", "") else self.host  # noqa: S104

    @property
    def address(self) -> str:
        return (self.url or f"http://{self.near}:{self.port}").rstrip("/")


class BadSetting(ValueError):
    """A setting that cannot be read; the message names it."""


def settings_from_environment(**given: object) -> Settings:
    """DUOLOGUE_DATA, DUOLOGUE_PORT and so on, one variable per field; what is `given` wins."""
    wanted: dict[str, object] = {
        field: os.environ[_PREFIX + field.upper()]
        for field in Settings.__struct_fields__
        if _PREFIX + field.upper() in os.environ
    }
    wanted |= {name: value for name, value in given.items() if value is not None}
    try:
        return msgspec.convert(
            wanted, Settings, strict=False, dec_hook=lambda kind, value: kind(str(value))
        )
    except msgspec.ValidationError as error:
        raise BadSetting(f"A setting cannot be read: {error}") from error
