"""What is known of people beside the log, while it is read and written at the same time."""

import asyncio
from pathlib import Path

from duologue.live.participants import Participants
from duologue.record.database import Database
from duologue.record.kept import Kept
from duologue.record.people import Participant, People
from duologue.record.roster import RosterEntry, Rosters
from duologue.record.sessions import Sessions
from duologue.record.vault import Vault
from duologue.seating.pairing import PartnerWish
from duologue.vocabulary import Role, SessionId


class Patient(Rosters):
    """Answers with what it found, once `answers` is set."""

    def __init__(self, rosters: Rosters) -> None:
        self.__dict__.update(rosters.__dict__)
        self.replace = rosters.replace  # which reads, too, and does not wait
        self.found, self.answers = asyncio.Event(), asyncio.Event()

    async def of(self, session: SessionId) -> list[RosterEntry]:
        rows = await super().of(session)
        self.found.set()
        await self.answers.wait()
        return rows


async def begun(
    home: Path,
) -> tuple[Participants, Patient, Participant, Database]:
    """Ana is on the list of a session; whoever reads the list next has to wait."""
    database, vault = Database.open(home / "d.sqlite3"), Vault(home / "key")
    planned, _ = await Sessions(database, vault).create("One", 1_000.0)
    ana, _ = await People(database, vault).add(planned.id, Role.LEARNER, "Ana")
    kept = Kept(database, vault)
    entry = RosterEntry(id="a", name="Ana", traits={"site": "Rome"})
    await kept.rosters.replace(planned.id, [entry])
    kept.rosters = slow = Patient(kept.rosters)
    participants = Participants(planned.id, kept)
    participants.came(ana)
    slow.answers.set()
    await participants.read_beside(())
    return participants, slow, ana, database


async def test_who_is_recognised_while_the_list_is_read_stays_recognised(tmp_path: Path) -> None:
    participants, slow, ana, database = await begun(tmp_path)
    slow.found.clear()
    slow.answers.clear()
    # Somebody else comes meanwhile, for whom the list is read.
    reading = asyncio.create_task(participants.read_beside(()))
    await slow.found.wait()
    assert await participants.recognise(ana.id, 1) is not None
    slow.answers.set()
    await reading
    assert participants.about(frozenset()).traits == {"site": {ana.id: "Rome"}}
    await database.close()


async def test_who_is_let_go_of_while_the_list_is_read_stays_gone(tmp_path: Path) -> None:
    participants, slow, ana, database = await begun(tmp_path)
    assert await participants.recognise(ana.id, 1) is not None
    slow.found.clear()
    slow.answers.clear()
    reading = asyncio.create_task(participants.read_beside((ana.id,)))
    await slow.found.wait()
    participants.let_go_of(ana.id)
    slow.answers.set()
    await reading
    assert participants.about(frozenset()).traits == {}
    await database.close()


async def test_a_list_that_is_taken_while_the_one_before_is_read_stays(tmp_path: Path) -> None:
    participants, slow, ana, database = await begun(tmp_path)
    slow.found.clear()
    slow.answers.clear()
    reading = asyncio.create_task(participants.read_beside((ana.id,)))
    await slow.found.wait()
    await participants.take_roster([RosterEntry(id="b", name="Ana", traits={"site": "Oslo"})])
    assert await participants.recognise(ana.id, 1) is not None
    slow.answers.set()
    await reading
    assert participants.about(frozenset()).traits == {"site": {ana.id: "Oslo"}}
    await database.close()


async def test_a_wish_that_is_made_while_wishes_are_read_stays(tmp_path: Path) -> None:
    participants, slow, ana, database = await begun(tmp_path)
    slow.found.clear()
    slow.answers.clear()
    reading = asyncio.create_task(participants.read_beside(()))
    await slow.found.wait()  # the list, which is read after the wishes
    wish = PartnerWish(unlike=frozenset({"site"}))
    await participants.wish(ana.id, wish)
    slow.answers.set()
    await reading
    assert participants.wish_of(ana.id) == wish
    await database.close()
