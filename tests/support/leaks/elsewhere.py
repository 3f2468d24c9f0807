"""Whom this server tells something, or is told by: each a real process that keeps what it got. A
class of one cohort, planned while all of them were connected; and what reached each."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import msgspec
import websockets
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from duologue.record.connectors import Connects
from duologue.record.members import Change, Member, fresh_member_id
from duologue.vocabulary import Audience, CohortId, Role, StaffRole
from support.beside import beside
from support.classroom import PATIENCE, Classroom, Seat, plan_of
from support.janus import janus
from support.launch import come
from support.learning_platform import CLIENT
from support.mailbox import Box, mail_server_for
from support.record_store import KEY, SECRET
from support.server import free_port

if TYPE_CHECKING:
    from support.leaks.story import Story

UNIT_SECRET = "between this server and its unit"
JANUS = Subprotocol("janus-protocol")
INSIDE = "member connected-lead"
# Field, audience, who may meet it, who must.
ELSEWHERE = (
    # The store's statement: name, address, title. Everything else of a class is not for it.
    ("connected name", Audience.CLASS, f"marta {INSIDE}", "record-store connected-lead"),
    # Theirs is in ASCII, as mail servers want it.
    ("connected name in mail", Audience.CLASS, f"marta {INSIDE}", "record-store mail"),
    ("connected address", Audience.FACILITATORS, "marta", "record-store"),
    ("connected title", "course text", f"marta {INSIDE} disk", "record-store member mail"),
    ("connected notes", Audience.FACILITATORS, "marta disk", "connected-lead"),
    ("connected body", "course text", f"marta {INSIDE} disk", "member"),
    ("connected line", Audience.CLASS, "", "member connected-lead"),
    ("connected share, not shown", Audience.FACILITATORS, "", "member connected-lead"),
    ("connected room text, tried", Audience.ROOM, "", ""),
    ("connected reflection, tried", Audience.ME, "", ""),
    ("connected pair text, tried", Audience.PAIR, "", ""),
    ("connected answer in words, tried", Audience.ORGANISATION, "", ""),
    # A grade has what the platform calls somebody, and neither their name nor their address there.
    ("subject at the platform", Audience.ORGANISATION, "disk", "platform"),
    # Who comes by way of it is on the list like everybody, and the store's statement names them.
    ("name at the platform", Audience.CLASS, "member connected-lead", "marta record-store"),
    ("address at the platform", Audience.FACILITATORS, "marta", "record-store"),
    # A directory hears of its own people, and of nobody else.
    ("name in the directory", Audience.FACILITATORS, "marta", "directory"),
    ("name in a meeting report", Audience.FACILITATORS, "", "marta"),
    # What a browser tells the unit; and no name of anybody beside it.
    ("description of a plenary", Audience.CLASS, "", "unit"),
)  # fmt: skip
COURSE = """---
course: Connected
leaves the room: answers to the pulse, as class totals of 10 or more
---
# {title} · 30 min

## chat · A line · 1 min

{body}

> {notes}

## debrief · Noticed · 2 min

Share.

## pulse · Before you go · 1 min

- Not at all
- Very much
"""


class Unit(msgspec.Struct):
    """A real Janus, and everything that this server said to it; and a mail server with its box."""

    url: str
    said: list[str]
    box: Box
    mail: str


@asynccontextmanager
async def tapped(home: Path) -> AsyncIterator[Unit]:
    async with (
        mail_server_for(Box()) as (box, port),
        _unit(home, box, f"smtp://127.0.0.1:{port}") as unit,
    ):
        yield unit


@asynccontextmanager
async def _unit(home: Path, box: Box, mail: str) -> AsyncIterator[Unit]:
    with janus(home, UNIT_SECRET) as real:
        unit = Unit(f"ws://127.0.0.1:{free_port()}", [], box, mail)

        async def relay(ours: ServerConnection) -> None:
            async with websockets.connect(real.url, subprotocols=[JANUS]) as theirs:

                async def back() -> None:
                    async for frame in theirs:
                        await ours.send(frame)

                answering = asyncio.create_task(back())
                try:
                    async for frame in ours:
                        unit.said.append(str(frame))
                        await theirs.send(frame)
                finally:
                    answering.cancel()

        port = int(unit.url.rsplit(":", 1)[1])
        async with serve(relay, "127.0.0.1", port, subprotocols=[JANUS]):
            yield unit


async def connected(story: "Story", room: Classroom, unit: Unit) -> None:
    """One class, while a record store, a platform, a directory and a unit are connected."""
    people = {
        story["subject at the platform"]: [
            story["name at the platform"], story["address at the platform"] + "@e.org", "Learner",
        ],
    }  # fmt: skip
    with (
        beside("record_store") as store,
        beside("learning_platform", json.dumps(people, ensure_ascii=False)) as school,
    ):
        staff, cookie = await room.staff("Mona", tuple(StaffRole))
        duologue = room.duologue
        cohort = CohortId((await duologue.cohorts.create(staff, "Connected", None, 0.0)).id)
        name, address = story["connected name"], story["connected address"]
        member = Member(id=fresh_member_id(), name=name, email=f"{address}@e.org")
        other = Member(
            id=fresh_member_id(), name=story["connected name in mail"], email="mail@e.org"
        )
        await duologue.members.change(cohort, Change.ADDED, 0.0, put=[member, other])
        async with room.client({"staff": cookie}) as mona:
            await _connect(mona, store, school)
            await _directory(story, room, staff)
            await _launch(room, school, cohort)
            await _look(story, mona, cohort)
            await _report(story, mona, cohort)
        text = COURSE.format(
            title=story["connected title"], body=story["connected body"],
            notes=story["connected notes"],
        )  # fmt: skip
        plan = msgspec.structs.replace(plan_of(text), forwarded="127.0.0.1")
        before, (room.planned, _) = room.planned, await duologue.plan(plan, staff, cohort=cohort)
        async with room.client({"staff": cookie}) as mona:
            await _mail(story, room, mona, unit.box)
        await _class(story, room, cohort)
        async with room.client({"staff": cookie}) as mona:
            for path in (
                f"/office/cohorts/{cohort}/people/people.csv",
                f"/office/sessions/{room.planned.id}/answers",
            ):
                file = await mona.get(path)
                assert file.status_code == 200, path
                story.answered("marta", f"a file, {path.split('/')[-1]}", file)
        await duologue.teller.tell()
        room.planned = before
        async with httpx.AsyncClient() as http:
            for url, reader in ((store, "record-store"), (school, "platform")):
                bodies = (await http.get(f"{url}/kept")).json()["bodies"]
                story.keep(f"bodies at the {reader}", reader, "\n".join(bodies))
        story.keep("frames to the forwarding unit", "unit", "\n".join(unit.said))


async def _connect(mona: httpx.AsyncClient, store: str, school: str) -> None:
    form = {"endpoint": f"{store}/xapi/", "key": KEY, "secret": SECRET}
    assert (await mona.post("/staff/connectors/store", data=form)).status_code == 303
    fields = {
        "issuer": school, "client": CLIENT, "authorize": f"{school}/authorize",
        "tokens": f"{school}/token", "keys": f"{school}/keys",
    }  # fmt: skip
    assert (await mona.post("/staff/connectors/platforms", data=fields)).status_code == 303


async def _launch(room: Classroom, school: str, cohort: CohortId) -> None:
    tool = {name: f"{room.url}/lti/{name}" for name in ("login", "launch", "keys")}
    target = f"{room.settings.address}/lti/cohort/{cohort}"
    async with httpx.AsyncClient(follow_redirects=True, timeout=60) as http:
        await http.get(f"{school}/link", params=tool | {"target": target})
        await come(http, school, "eva")


async def _directory(story: "Story", room: Classroom, staff: str) -> None:
    """It brings somebody, and asks for everything that it may."""
    duologue = room.duologue
    token = await duologue.connectors.add_token(Connects.DIRECTORY, staff, duologue.clock.now())
    head = {"authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=f"{room.url}/scim/v2", headers=head, timeout=60) as http:
        said = {
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "d1",
            "displayName": story["name in the directory"],
            "name": {"formatted": story["name in the directory"]},
        }  # fmt: skip
        made = await http.post("/Users", json=said)
        assert made.status_code == 201, made.text
        group = {
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "G",
            "members": [{"value": made.json()["id"]}],
        }  # fmt: skip
        story.answered("directory", "SCIM, a group", await http.post("/Groups", json=group))
        for path in ("/Users", "/Groups", "/ServiceProviderConfig", "/Users/nobody"):
            story.answered("directory", f"SCIM {path}", await http.get(path))


async def _look(story: "Story", mona: httpx.AsyncClient, cohort: CohortId) -> None:
    for path in ("", "/people"):
        page = await mona.get(f"/office/cohorts/{cohort}{path}")
        story.answered("marta", f"a connected cohort{path}", page)
    story.answered("marta", "connectors", await mona.get("/staff/connectors"))


async def _report(story: "Story", mona: httpx.AsyncClient, cohort: CohortId) -> None:
    """A meeting's report, as Zoom writes it, brought as a list: shown, and not yet kept."""
    name = story["name in a meeting report"]
    heading = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)"
    rows = f"{heading}\n{name},x@e.org,a,b,3\n"
    file = {"file": ("report.csv", rows.encode(), "text/csv")}
    page = await mona.post(f"/office/cohorts/{cohort}/bring", files=file)
    story.answered("marta", "a meeting's report", page)


async def _class(story: "Story", room: Classroom, cohort: CohortId) -> None:
    duologue = room.duologue
    seats: list[Seat] = []
    for listed in await duologue.members.of(cohort):
        who = await duologue.people.take_seat(
            room.planned.id, listed.member.id, listed.member.name[:60]
        )
        seats.append(await Seat(room, *who).open())
    lead = await room.enter("Mona", Role.FACILITATOR)
    for position in range(3):
        assert await lead.do("next-activity", after=position - 1) == "done"
        one = seats[0]
        match position:
            case 0:
                assert await one.do("post-chat", text=story["connected line"]) == "done"
                assert await lead.do("show-lines") == "done"
                await _publish(story, one)
            case 1:
                text = story["connected share, not shown"]
                assert await one.do("offer-share", text=text, named=True) == "done"
            case _:
                assert await one.do("answer-question", choice=1) == "done"
    for field in story.canaries:
        if field.startswith("connected") and field.endswith("tried"):
            await one.send(json.dumps({"type": "do", "id": "x", "text": story[field]}))
            await one.send(json.dumps({"type": story[field]}, ensure_ascii=False))
    assert await lead.do("close-session") == "done"
    for seat, reader in (
        (one, "member"),
        *((s, "member") for s in seats[1:]),
        (lead, "connected-lead"),
    ):
        await seat.settle()
        story.keep(f"frames of a connected class, {seat.id}", reader, "\n".join(seat.received))
        await seat.close()


async def _mail(story: "Story", room: Classroom, mona: httpx.AsyncClient, box: Box) -> None:
    """Somebody is invited; later the session is moved."""
    at = f"/office/sessions/{room.planned.id}"
    people = f"{story['connected name in mail']} <mail@e.org>"
    await mona.post(f"{at}/move", data={"when": "2031-03-20T10:00", "zone": "Europe/Paris"})
    sent = await mona.post(f"{at}/invite", data={"people": people})
    assert sent.status_code == 303, sent.text
    assert room.duologue.postman is not None
    await room.duologue.postman.deliver()
    async with asyncio.timeout(PATIENCE):  # the server's own postman may have it in hand
        while not box.letters:  # noqa: ASYNC110  a mail server tells nobody
            await asyncio.sleep(0.05)
    letters = "\n".join(
        f"{letter.items()}\n{part.get_content()}"
        for letter in box.taken() for part in letter.walk() if not part.is_multipart()
    )  # fmt: skip
    story.keep("letters at the mail server", "mail", letters)


async def _publish(story: "Story", seat: Seat) -> None:
    """A browser describes itself to the unit, by way of this server; the unit need not like it."""
    url = seat.classroom.url.replace("http", "ws", 1) + seat.path + "/forward"
    async with websockets.connect(url, additional_headers={"Cookie": seat.cookie}) as socket:
        assert re.search("ready", str(await socket.recv()))
        sdp = (
            f"v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns={story['description of a plenary']}\r\nt=0 0\r\n"
        )
        await socket.send(json.dumps({"type": "publish", "sdp": sdp}))
        try:
            await socket.recv()
        except websockets.ConnectionClosed:
            return
