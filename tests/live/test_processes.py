"""Several real processes on one PostgreSQL and one Redis: any hosts any session, none is missed."""

import asyncio
import json
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import httpx
import pytest
import websockets

from duologue.record.bonds import Told
from duologue.record.database import Database
from duologue.record.members import Change, Member, fresh_member_id
from duologue.record.people import Participant
from duologue.record.presence import Presence
from duologue.vocabulary import CohortId, PersonId, Role, SessionId
from support.classroom import Seat
from support.installation import Installation, Restless, processes_of
from support.postgres import Cluster
from support.server import Server

BUSY = 240  # seconds until two processes have been replaced, on a machine where a start takes sixty


@pytest.fixture
async def place(tmp_path: Path, postgres: Cluster) -> AsyncIterator[Installation]:
    made = Installation(tmp_path, postgres.fresh())
    await made.begin()
    yield made
    await made.end()


async def guess(server: Server, name: str = "Marta") -> int:
    async with httpx.AsyncClient(base_url=server.url) as client:
        return (await client.post("/sign-in", data={"name": name, "password": "x"})).status_code


def answered(lead: Seat, number: int) -> object:
    def holds() -> bool:
        task = lead.view["task"]
        return isinstance(task, dict) and task.get("answered") == number

    return holds


def told(seat: Seat) -> str | None:
    room = seat.view["room"]
    return room["told"] and room["told"]["text"] if isinstance(room, dict) else None


def links(seat: Seat) -> set[str]:
    return {link["peer"] for link in seat.view["links"]}  # type: ignore[attr-defined]


async def test_a_class_in_two_processes_is_one_class_whatever_dies(place: Installation) -> None:
    one, other = await asyncio.gather(place.server(), place.server())
    lead = await place.seat("Marta", one, Role.FACILITATOR)
    ana, ben = await place.seat("Ana", one), await place.seat("Ben", other)
    cleo = await place.seat("Cleo", other)
    await lead.until(lambda: len(lead.view["people"]) == 4)
    await lead.do("next-activity", after=-1)
    await ben.until(lambda: ben.view["activity"] is not None)
    assert await ben.do("answer-poll", choice=1) == "done"
    assert await ana.do("answer-poll", choice=2) == "done"
    await lead.until(answered(lead, 2))

    # Who guesses a password here and there has guessed as often as they have, and is stopped.
    said = [await guess(server) for server in (one, other, one, other, one, other)]
    assert said == [400] * 5 + [429]

    # Redis dies: what happens is a second late, and nothing is missing.
    await asyncio.to_thread(place.redis.kill)
    assert await cleo.do("answer-poll", choice=0) == "done"
    assert await guess(other, "Otto") == 400
    await lead.until(answered(lead, 3))
    await asyncio.to_thread(place.redis.start)

    # Connection set-up goes from one process to the other, and only to whom it is meant for.
    await lead.do("next-activity", after=0)
    await lead.do("open-rooms")
    await ben.until(lambda: ana.id in links(ben))
    until = time.monotonic() + 20
    while not any("signalled" in frame for frame in ben.received):
        assert time.monotonic() < until
        await ana.send(json.dumps({"type": "signal", "to": ben.id, "body": {"a": "hello"}}))
        await asyncio.sleep(0.2)
    assert not any("signalled" in frame for frame in [*cleo.received, *lead.received])

    # Words come along, and nothing but what happens to words makes them be read.
    await lead.do("tell-rooms", text="Two minutes left")
    await ben.until(lambda: told(ben) == "Two minutes left")
    await ana.do("raise-hand")
    await ben.until(lambda: any(p["hand_up"] for p in ben.view["people"]))
    assert told(ben) == "Two minutes left"
    await ana.do("lower-hand")

    # A process dies: its people go on at the other one, and nobody was away.
    shown = lead.view["room"], lead.view["people"]
    await asyncio.to_thread(one.kill)
    place.servers.remove(one)
    for seat in (lead, ana):
        seat.classroom, seat.view = other, {}  # type: ignore[assignment]
        await seat.open()
    assert (lead.view["room"], lead.view["people"]) == shown
    assert await ana.do("raise-hand") == "done"
    await ben.until(lambda: any(p["hand_up"] for p in ben.view["people"]))


async def test_who_is_connected_to_a_process_that_dies_is_nowhere(
    postgres: Cluster, tmp_path: Path
) -> None:
    url, session, ana = postgres.fresh(), SessionId("s"), PersonId("ana")
    one, other = Database.open(url), Database.open(url)
    here, there = Presence(one), Presence(other)
    await here.alive()
    await there.alive()
    await there.came(session, ana)
    await there.came(session, ana)
    assert await here.elsewhere(session) == {ana}
    assert await there.elsewhere(session) == frozenset()
    await there.went(session, ana)
    assert await here.elsewhere(session) == frozenset()
    await there.came(session, ana)
    await other.close()
    async with asyncio.timeout(10):  # until PostgreSQL has noticed
        while await here.elsewhere(session):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await here.sweep()
    await one.close()


async def test_processes_are_replaced_and_killed_and_no_acknowledged_answer_is_lost(
    place: Installation,
) -> None:
    server = await place.server("--processes", "2")
    lead = await place.seat("Marta", server, Role.FACILITATOR)
    restless = []
    for i in range(8):
        seat = await place.seat(f"P{i}", server)
        await seat.close()
        restless.append(Restless(seat, Random(i)))
    await lead.do("next-activity", after=-1)
    going = [asyncio.create_task(each.go_on()) for each in restless]
    await asyncio.sleep(0.5)
    before = processes_of(server)
    os.kill(server.process.pid, signal.SIGHUP)
    until = time.monotonic() + BUSY
    while processes_of(server) & before or len(processes_of(server)) != 2:
        assert time.monotonic() < until
        await asyncio.sleep(0.1)
    os.kill(min(processes_of(server)), signal.SIGKILL)
    until = time.monotonic() + BUSY
    enough = [len(each.acknowledged) + 5 for each in restless]
    while any(len(each.acknowledged) < n for each, n in zip(restless, enough, strict=True)):
        assert time.monotonic() < until
        await asyncio.sleep(0.1)
    for task in going:
        task.cancel()
    await asyncio.gather(*going, return_exceptions=True)
    log = await place.duologue.hosts._kept.log.read(place.session.id)
    stored = [entry.command for entry in log if entry.command]
    assert len(stored) == len(set(stored))
    acknowledged = {id for each in restless for id in each.acknowledged}
    assert acknowledged
    assert acknowledged <= set(stored)
    # Whichever process is asked tells what all of them counted, those that have ended included.
    async with httpx.AsyncClient(base_url=server.url) as client:
        told = (await client.get("/metrics", headers={"authorization": "Bearer t"})).text
    done = float(told.partition('duologue_actions_total{said="done"} ')[2].partition("\n")[0])
    assert done >= len(acknowledged)
    # A process that died is told of in one line, which a machine can read; on a busy machine later
    # than everybody goes on at the other process.
    while not any("another takes its place" in line["says"] for line in lines_of(server)):
        assert time.monotonic() < until
        await asyncio.sleep(0.1)


def lines_of(server: Server) -> list[dict[str, str]]:
    whole = server.log.read_text().rpartition("\n")[0]
    return [json.loads(x) for x in whole.splitlines() if x.startswith("{")]


async def test_partners_at_two_processes_come_to_one_call(place: Installation) -> None:
    """Each by their personal link, at whichever process answers: one room, one clock, one count."""
    duologue = place.duologue
    cohort = (await duologue.cohorts.create("nobody", "C", None, 0.0)).id
    people = [Member(id=fresh_member_id(), name=name) for name in ("Ana", "Ben")]
    await duologue.members.change(cohort, Change.ADDED, 0.0, put=people)
    two = frozenset(m.id for m in people)
    await duologue.bonds.learn(cohort, Told(met={two: 1}, groups=[two], came=two))
    servers = await asyncio.gather(place.server(), place.server())
    ana, ben = [await _called(place, cohort, m, at) for m, at in zip(people, servers, strict=True)]
    for seat in (ana, ben):
        await seat.until(lambda seat=seat: (seat.view["room"] or {}).get("stage") == "open")  # type: ignore[union-attr,attr-defined]
        await seat.until(lambda seat=seat: len(links(seat)) == 1)
    await asyncio.sleep(4)  # until each has heard the other once more
    await ana.settle()
    await ben.settle()
    for fact in ("id", "people", "opened_at", "closes_at"):
        assert ana.view["room"][fact] == ben.view["room"][fact], fact  # type: ignore[index]
    offer = {"type": "signal", "to": ben.id, "body": {"scope": "call", "hello": True}}
    await ana.send(json.dumps(offer))
    await ben.until(lambda: any('"signalled"' in text for text in ben.received))
    await ben.do("step-out")
    await ana.until(lambda: sum(p["here"] for p in ana.view["people"]) == 1)  # type: ignore[attr-defined]


async def test_a_withdrawn_link_closes_what_it_opened_at_every_process(place: Installation) -> None:
    """Ben is in a call and in a class at one process; his facilitator asks the other."""
    duologue, now = place.duologue, time.time()
    staff = await duologue.staff.accept(
        await duologue.staff.invite(now), "Marta", "a sentence to remember", now
    )
    assert staff is not None
    cohort = (await duologue.cohorts.create(staff.id, "C", None, now)).id
    people = [Member(id=fresh_member_id(), name=name) for name in ("Ana", "Ben")]
    await duologue.members.change(cohort, Change.ADDED, now, put=people)
    two = frozenset(m.id for m in people)
    await duologue.bonds.learn(cohort, Told(met={two: 1}, groups=[two], came=two))
    one, other = await asyncio.gather(place.server(), place.server())
    ana, ben = [await _called(place, cohort, m, other) for m in people]
    sits = Seat(other, *await duologue.people.take_seat(place.session.id, people[1].id, "Ben"))  # type: ignore[arg-type]
    place.seats.append(await sits.open())
    cookie = {"staff": await duologue.sign_ins.begin(staff, now)}
    async with httpx.AsyncClient(base_url=one.url, cookies=cookie, timeout=30) as office:

        async def withdraw(member: Member) -> None:
            path = f"/office/cohorts/{cohort}/people/{member.id}/link"
            assert (await office.post(path)).status_code == 303

        await withdraw(people[1])
        for seat in (ben, sits):
            await asyncio.wait_for(seat.socket.wait_closed(), 20)
        with pytest.raises(websockets.InvalidStatus):
            await Seat(other, Participant(sits.id, place.session.id, Role.LEARNER, "Ben"),  # type: ignore[arg-type]
                       sits.token).open()  # fmt: skip
        # Without Redis no word goes round: the process sees for itself that a call may not go on.
        await asyncio.to_thread(place.redis.kill)
        await withdraw(people[0])
        await asyncio.wait_for(ana.socket.wait_closed(), 20)


async def _called(place: Installation, cohort: CohortId, member: Member, at: Server) -> Seat:
    token = await place.duologue.links.token(cohort, member.id)
    key = await place.duologue.links.bind(cohort, member.id, 0.0)
    who = Participant(PersonId(member.id), SessionId("-"), Role.LEARNER, member.name)
    seat = Seat(at, who, "")  # type: ignore[arg-type]
    seat.path, seat.cookie = f"/with/{token}/call", f"device={key}"
    place.seats.append(seat)
    return await seat.open()
