"""Words of the class, while they are read and stored at the same time."""

import asyncio
from pathlib import Path

from sqlalchemy import delete

from duologue.course.read import course_of
from duologue.live.clock import WallClock
from duologue.live.history import History
from duologue.live.others import Nobody
from duologue.plan.session_plan import plan_session
from duologue.record.database import Database
from duologue.record.event_log import Beside, EventLog
from duologue.record.sessions import Sessions
from duologue.record.tables.participants import TEXTS
from duologue.record.vault import Vault
from duologue.session import events as e
from duologue.vocabulary import PersonId, Role, SessionId, TextId


class Patient(EventLog):
    """The first who asks for words gets what it found, once `answers` is set; others at once."""

    def __init__(self, database: Database, vault: Vault) -> None:
        super().__init__(database, vault)
        self.found, self.answers = asyncio.Event(), asyncio.Event()

    async def texts(self, session: SessionId) -> dict[TextId, str]:
        texts = await super().texts(session)
        if not self.found.is_set():
            self.found.set()
            await self.answers.wait()
        return texts


async def begun(home: Path) -> tuple[History, Patient, Database]:
    database, vault = Database.open(home / "d.sqlite3"), Vault(home / "key")
    planned, _ = await Sessions(database, vault).create("One", 1_000.0)
    log = Patient(database, vault)
    history = History(planned.id, log, WallClock(), Nobody(), lambda *_: None)
    plan = plan_session(course_of("---\ncourse: C\n---\n# One\n## talk · Hello · 2 min\n"), 1)
    await history.store([e.SessionPlanned(plan)], None, Beside())
    return history, log, database


ARRIVED = e.PersonArrived(PersonId("p"), Role.LEARNER)
SAID = Beside(texts={TextId("t"): "Said"})


async def test_what_is_said_while_words_are_read_is_not_forgotten(tmp_path: Path) -> None:
    history, log, database = await begun(tmp_path)
    reading = asyncio.create_task(history.read_texts())
    await log.found.wait()
    await history.store([ARRIVED], None, SAID)
    log.answers.set()
    await reading
    assert history.texts == {"t": "Said"}
    await database.close()


async def test_what_is_taken_back_while_words_are_read_stays_so(tmp_path: Path) -> None:
    history, log, database = await begun(tmp_path)
    await history.store([ARRIVED], None, SAID)
    older = asyncio.create_task(history.read_texts())
    await log.found.wait()
    await database.write(lambda c: c.execute(delete(TEXTS)).rowcount)
    newer = asyncio.create_task(history.read_texts())
    await asyncio.sleep(0.2)
    log.answers.set()
    await asyncio.gather(older, newer)
    assert history.texts == {}
    await database.close()
