"""Other services that an administrator has connected: what they show when they come, and what we
need to reach them."""

import base64
import secrets
from enum import StrEnum

import msgspec
from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import delete, insert, select, update

from duologue.record.database import Database
from duologue.record.people import hash_of
from duologue.record.tables.connectors import CONNECTORS
from duologue.record.vault import Vault

BETWEEN_NOTES = 3_600.0  # seconds; that a token is in use is noted to the hour


class Connects(StrEnum):
    """Which connector it is."""

    DIRECTORY = "directory"
    RECORD_STORE = "record-store"
    PLATFORM = "platform"
    # What platforms know our signatures by.
    PLATFORM_KEY = "platform-key"


class Connector(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    kind: Connects
    # Whose the cohorts are that come by it.
    staff: str | None
    # What was kept of it, as JSON; empty where nothing is, or its key has gone.
    settings: bytes
    made_at: float
    # To the hour; None: never yet.
    used_at: float | None


class Connectors:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._sealed = Fernet(base64.urlsafe_b64encode(vault.secret("settings of connectors")))

    async def of(self, kind: Connects) -> list[Connector]:
        """The newest first."""
        query = select(CONNECTORS).where(CONNECTORS.c.kind == kind.value)
        rows = await self._database.read(
            lambda c: c.execute(query.order_by(CONNECTORS.c.made_at.desc())).all()
        )
        return [self._opened(row) for row in rows]

    async def add(
        self, kind: Connects, at: float, *, staff: str | None = None, settings: bytes = b"",
    ) -> Connector:  # fmt: skip
        made = Connector(
            id=secrets.token_hex(8), kind=kind, staff=staff, settings=settings, made_at=at,
            used_at=None,
        )  # fmt: skip
        await self._insert(made, None)
        return made

    async def add_token(self, kind: Connects, staff: str, at: float) -> str:
        """What the other service will show; here stays its hash alone."""
        token = secrets.token_urlsafe(32)
        made = Connector(
            id=secrets.token_hex(8), kind=kind, staff=staff, settings=b"", made_at=at, used_at=None
        )
        await self._insert(made, hash_of(token))
        return token

    async def by_token(self, kind: Connects, token: str, at: float) -> Connector | None:
        query = select(CONNECTORS).where(
            CONNECTORS.c.kind == kind.value, CONNECTORS.c.token == hash_of(token)
        )
        row = await self._database.read(lambda c: c.execute(query).one_or_none())
        if row is None:
            return None
        if row.used_at is None or at - row.used_at > BETWEEN_NOTES:
            used = update(CONNECTORS).where(CONNECTORS.c.id == row.id).values(used_at=at)
            await self._database.write(lambda c: c.execute(used).rowcount)
        return self._opened(row)

    async def remove(self, kind: Connects, id: str) -> bool:
        """Whether there was one; what it showed opens nothing from now on."""
        gone = delete(CONNECTORS).where(CONNECTORS.c.id == id, CONNECTORS.c.kind == kind.value)
        return bool(await self._database.write(lambda c: c.execute(gone).rowcount))

    async def _insert(self, made: Connector, token: bytes | None) -> None:
        sealed = self._sealed.encrypt(made.settings) if made.settings else None
        row = msgspec.structs.asdict(made) | {"token": token, "settings": sealed}
        await self._database.write(lambda c: c.execute(insert(CONNECTORS).values(**row)).rowcount)

    def _opened(self, row: "object") -> Connector:
        said = row._mapping  # type: ignore[attr-defined]
        try:
            settings = self._sealed.decrypt(said["settings"]) if said["settings"] else b""
        except InvalidToken:
            settings = b""
        return Connector(
            id=said["id"], kind=Connects(said["kind"]), staff=said["staff"], settings=settings,
            made_at=said["made_at"], used_at=said["used_at"],
        )  # fmt: skip
