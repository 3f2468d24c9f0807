"""What happened, in order. One row per decided command; (session, version) settles every race."""

import secrets
from collections.abc import Collection, Mapping

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from duologue.record.database import EVERYTHING, Database
from duologue.record.tables.participants import ANSWERS, REASONS, TEXTS
from duologue.record.tables.sessions import ENTRIES, SESSIONS
from duologue.record.vault import Vault
from duologue.vocabulary import ActivityId, CommandId, PersonId, SessionId, TextId

# Made once: each class stores something every few seconds, and an acknowledgement waits for it.
_ENTRY, _ANSWER, _TEXT, _REASON = map(insert, (ENTRIES, ANSWERS, TEXTS, REASONS))
_NEWS = (
    select(ENTRIES)
    .where(ENTRIES.c.session == bindparam("session"), ENTRIES.c.version > bindparam("after"))
    .order_by(ENTRIES.c.version)
)
# Tried, never waited for: two processes that wait for each other would stand still.
_LOCK = select(func.pg_try_advisory_xact_lock(func.hashtextextended(bindparam("session"), 0)))


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    version: int
    at: float
    command: CommandId | None
    format: int
    # A JSON array of tagged events.
    events: bytes


class Beside(msgspec.Struct, frozen=True):
    """What a command carried that must not stand in the log: words, and answers without names."""

    texts: Mapping[TextId, str] = {}
    # Who wrote them, and can take them back.
    author: PersonId | None = None
    answers: tuple[tuple[ActivityId, int], ...] = ()
    # Texts that are for their author alone, each under a key of its own.
    reasons: Mapping[TextId, str] = {}
    # The session has ended: its join link opens nothing any more, and its retention begins.
    ended_at: float | None = None


class Taken(Exception):
    """Somebody else stored this version, or this command, first: read the news, decide again."""


class EventLog:
    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    async def append(self, session: SessionId, entry: Entry, beside: Beside) -> None:
        """Stores the entry and what belongs beside it, together or not at all. Raises Taken."""

        def work(connection: Connection) -> None:
            if (
                self._database.shared
                and not connection.execute(_LOCK, {"session": session}).scalar()
            ):
                # Another process is storing something of this session at this moment.
                raise Taken(session)
            connection.execute(_ENTRY, {"session": session, **msgspec.structs.asdict(entry)})
            for activity, choice in beside.answers:
                row = {"session": session, "activity": activity, "choice": choice}
                connection.execute(_ANSWER, {"id": secrets.token_hex(16), **row})
            if beside.ended_at is not None:
                connection.execute(
                    update(SESSIONS)
                    .where(SESSIONS.c.id == session)
                    .values(ended_at=beside.ended_at)
                )
            if beside.texts:
                # Who came before people had keys of their own writes under the session's.
                author = beside.author if self._vault.has(session, beside.author) else None
                for id, text in beside.texts.items():
                    row = {"id": id, "session": session, "person": author}
                    sealed = self._vault.seal(session, text, author)
                    connection.execute(_TEXT, {**row, "sealed": sealed})

            for id, reason in beside.reasons.items():
                row = {"id": id, "session": session, "person": beside.author}
                sealed = self._vault.seal(session, reason, PersonId(id))
                connection.execute(_REASON, {**row, "sealed": sealed})

        # Before the work, which may run twice.
        for id in beside.reasons:
            self._vault.make(session, PersonId(id))
        try:
            await self._database.write(work, within=session)
        except IntegrityError as error:
            for id in beside.reasons:
                self._vault.destroy(session, PersonId(id))
            raise Taken(session) from error

    async def read(self, session: SessionId, after: int = 0) -> list[Entry]:
        here = {"session": session, "after": after}
        # The beginning is long; news are short, and several classes have some at once.
        read = self._database.ask if after else self._database.read
        rows = await read(lambda c: c.execute(_NEWS, here).all(), within=session)
        return [
            Entry(version=r.version, at=r.at, command=r.command, format=r.format, events=r.events)
            for r in rows
        ]

    async def versions(self, sessions: Collection[SessionId]) -> dict[SessionId, int]:
        """How far each of these has come; one that was erased is missing."""
        last = select(func.max(ENTRIES.c.version)).where(ENTRIES.c.session == SESSIONS.c.id)
        query = select(SESSIONS.c.id, last.scalar_subquery().label("version")).where(
            SESSIONS.c.id.in_(sessions), SESSIONS.c.erased_at.is_(None)
        )
        rows = await self._database.read(lambda c: c.execute(query).all(), within=EVERYTHING)
        return {SessionId(row.id): row.version or 0 for row in rows}

    async def answers(self, session: SessionId) -> dict[ActivityId, dict[int, int]]:
        """How often each choice was made, by activity. More than that was never kept."""
        asked = (ANSWERS.c.activity, ANSWERS.c.choice)
        query = select(*asked, func.count()).where(ANSWERS.c.session == session).group_by(*asked)
        rows = await self._database.read(lambda c: c.execute(query).all(), within=session)
        found: dict[ActivityId, dict[int, int]] = {}
        for activity, choice, count in rows:
            found.setdefault(ActivityId(activity), {})[choice] = count
        return found

    async def texts(self, session: SessionId) -> dict[TextId, str]:
        """The class's words, and facilitators' reasons, that are still readable."""

        def work(connection: Connection) -> dict[TextId, str]:
            rows = connection.execute(select(TEXTS).where(TEXTS.c.session == session))
            opened = {TextId(r.id): self._vault.open(session, r.sealed, r.person) for r in rows}
            rows = connection.execute(select(REASONS).where(REASONS.c.session == session))
            opened |= {TextId(r.id): self._vault.open(session, r.sealed, r.id) for r in rows}
            return {id: text for id, text in opened.items() if text is not None}

        return await self._database.read(work, within=session)

    async def forget_reasons(self, session: SessionId, ids: Collection[TextId]) -> None:
        """Their keys, so that backups hold nothing readable, and their rows."""
        for id in ids:
            self._vault.destroy(session, PersonId(id))
        if ids:
            query = delete(REASONS).where(REASONS.c.id.in_(ids))
            await self._database.write(lambda c: c.execute(query).rowcount, within=session)
