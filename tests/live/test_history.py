"""Words of the class, while they are read and stored at the same time."""

import asyncio
from pathlib import Path

from duologue.course.read import course_of
from duologue.live.clock import WallClock
from duologue.live.history import History
from duologue.live.others import Nobody
from duologue.plan.session_plan import plan_session
from duologue.record.database import Database
from duologue.record.event_log import Beside, EventLog
from duologue.record.sessions import Sessions
from duologue.record.vault import Vault
from duologue.session import events as e
from duologue.vocabulary import PersonId, Role, SessionId, TextId


class Patient(EventLog):
    """Answers with the words that it found, once `answers` is set."""

    found, answers = asyncio.Event(), asyncio.Event()

    async def texts(self, session: SessionId) -> dict[TextId, str]:
        texts = await super().texts(session)
        self.found.set()
        await self.answers.wait()
        return texts


async def test_what_is_said_while_words_are_read_is_not_forgotten(tmp_path: Path) -> None:
    database, vault = Database.open(tmp_path / "d.sqlite3"), Vault(tmp_path / "key")
    planned, _ = await Sessions(database, vault).create("One", 1_000.0)
    log = Patient(database, vault)
    history = History(planned.id, log, WallClock(), Nobody(), lambda *_: None)
    plan = plan_session(course_of("---\ncourse: C\n---\n# One\n## talk · Hello · 2 min\n"), 1)
    await history.store([e.SessionPlanned(plan)], None, Beside())
    reading = asyncio.create_task(history.read_texts())
    await log.found.wait()
    arrived = e.PersonArrived(PersonId("p"), Role.LEARNER)
    await history.store([arrived], None, Beside(texts={TextId("t"): "Said meanwhile"}))
    log.answers.set()
    await reading
    assert history.texts == {"t": "Said meanwhile"}
    await database.close()
