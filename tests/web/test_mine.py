"""A participant's own page shows everything that names them, to nobody else, and can end it."""

import json
import shutil
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from sqlalchemy import update

from duologue.record.database import Database
from duologue.record.event_log import EventLog
from duologue.record.people import People
from duologue.record.tables.participants import PEOPLE
from duologue.record.vault import Vault
from duologue.session.events import Event
from duologue.vocabulary import Role
from duologue.web.words import knows
from support.classroom import Classroom, Seat, classroom

LINE, SHARE, NAME = "a line of mine", "what I noticed", "Wilhelmina Canary"


async def lived(room: Classroom) -> tuple[Seat, Seat, Seat]:
    """A class in which one person did everything that leaves something on the server."""
    await room.plan()
    lead = await room.enter("Marta", Role.FACILITATOR)
    ana, ben = await room.enter(NAME), await room.enter("Ben")
    for seat in (ana, ben):
        assert await seat.do("give-agreement") == "done"
    for position, kind in enumerate(a.kind for a in (await host_of(room)).state.plan.activities):
        assert await lead.do("next-activity", after=position - 1) == "done"
        if kind == "poll":
            assert await ana.do("answer-poll", choice=2) == "done"
        elif kind == "chat":
            assert await ana.do("post-chat", text=LINE) == "done"
            assert await ben.do("post-chat", text="a line of Ben") == "done"
        elif kind == "debrief":
            assert await ana.do("offer-share", text=SHARE, named=False) == "done"
    return lead, ana, ben


async def host_of(room: Classroom) -> object:
    return await room.duologue.hosts.of(room.planned.id)


async def test_the_page_shows_everything_that_names_me_and_nothing_that_does_not(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room:
        _, ana, ben = await lived(room)
        async with ana.client() as client:
            page = await client.get(f"{ana.path}/mine")
            file = (await client.get(f"{ana.path}/mine/file")).json()
            assert (await client.get(f"{ben.path}/mine")).status_code == 404
            assert (await client.post(f"{ben.path}/mine/forget")).status_code == 404
        for word in (NAME, LINE, SHARE, "Every week"):
            assert word in page.text
        assert "a line of Ben" not in page.text
        told = {trace["what"] for trace in file["traces"]}
        assert told >= {"person-arrived", "agreement-given", "poll-answered", "chat-posted"}
        log = await EventLog(room.duologue.database, Vault(tmp_path / "keys")).read(room.planned.id)
        events = [event for entry in log for event in json.loads(entry.events)]
        naming = [event for event in events if ana.id in json.dumps(event)]
        assert len(file["traces"]) == len(naming)


async def test_who_is_forgotten_is_gone_from_every_screen_file_and_backup(tmp_path: Path) -> None:
    async with classroom(tmp_path / "live") as room:
        lead, ana, ben = await lived(room)
        await room.duologue.database.sweep()
        backup = tmp_path / "backup.sqlite3"
        shutil.copy(tmp_path / "live" / "duologue.sqlite3", backup)
        session, keys = room.planned.id, tmp_path / "live" / "keys"
        assert NAME in (await room.duologue.people.names(session)).values()
        async with ana.client() as client:
            done = await client.post(f"{ana.path}/mine/forget")
            assert "You are forgotten" in done.text
            assert (await client.get(f"{ana.path}/mine")).status_code == 404
            assert (await client.get(ana.path)).status_code == 404
        await ben.settle()
        assert NAME not in [p["name"] for p in ben.view["people"]]
        await lead.settle()
        assert len(lead.view["people"]) == 2
        restored = Database.open(backup)
        people = People(restored, Vault(keys))
        assert sorted((await people.names(session)).values()) == ["Ben", "Marta"]
        words = await EventLog(restored, Vault(keys)).texts(session)
        assert sorted(words.values()) == ["a line of Ben"]
        await restored.close()
        # Another process reads the same log and comes to the same: the choice counts, unnamed.
        for file in (tmp_path / "live").rglob("*.sqlite3*"):
            for word in (NAME, LINE, SHARE):
                assert word.encode() not in file.read_bytes()
        room.duologue.hosts.forget(session)
        again = (await host_of(room)).state
        assert ana.id not in again.people
        counted = [g.choices for g in again.gathered.values() if hasattr(g, "choices")]
        assert [list(choices.values()) for choices in counted] == [[2]]


async def test_an_older_version_wrote_names_in_the_clear_and_they_are_sealed_at_the_start(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room:
        await room.plan()
        ana = await room.seat(NAME)
        key = tmp_path / "keys" / f"{room.planned.id}.{ana.id}.key"
        key.unlink()
        clear = update(PEOPLE).values(name=NAME, sealed=None)
        await room.duologue.database.write(lambda c: c.execute(clear).rowcount)
    async with classroom(tmp_path) as room:
        await room.duologue.sweep()
        assert key.exists()
        assert NAME in (await room.duologue.people.names(ana.person.session)).values()
        for file in tmp_path.glob("duologue.sqlite3*"):  # noqa: ASYNC240  a test may wait
            assert NAME.encode() not in file.read_bytes()


@pytest.mark.parametrize("event", get_args(Event))
def test_every_event_that_can_name_somebody_has_its_sentence(event: type[msgspec.Struct]) -> None:
    may_name = "PersonId" in str(event.__annotations__)
    assert knows(f"kept-{event.__struct_config__.tag}") == may_name
