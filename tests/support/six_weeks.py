"""A course of five sessions over six weeks: its staff, its people with their devices in three time
zones, its mail, and a clock that is turned by hand."""

import asyncio
import base64
import json
import re
import secrets
import time
from datetime import datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import httpx
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from icalendar import Calendar
from sqlalchemy import select

from duologue.live.clock import HandClock
from duologue.record.tables.sessions import POST
from duologue.vocabulary import CohortId, PersonId, Role, SessionId
from support.classroom import PATIENCE, Classroom, Seat
from support.cohort_group import base64_of
from support.mailbox import Box

WORDS = "a sentence to remember"
PARIS = ZoneInfo("Europe/Paris")
COPY = 16 * 1024  # bytes of notes in a copy, filled up
PART = """
# {title} · 30 min

## icebreaker · Hello · 5 min · rooms of 3

Say hello.

## partners · Two by two · 10 min · pairs

How did it go?

## reflection · For oneself · 5 min

What will you do with it?
"""
TITLES = ("Listening", "Asking", "Saying", "Thanking", "Going on")
COURSE = "---\ncourse: Saying it\nlanguage: en\n---\n" + "".join(
    PART.format(title=t) for t in TITLES
)


class Learner:
    """Somebody with a link, a device, and notes that never leave it unless sealed."""

    def __init__(self, name: str, zone: str) -> None:
        self.name, self.zone = name, ZoneInfo(zone)
        self.address = f"{name.casefold().replace(' ', '.')}@d.example"
        self.home = ""
        self.notes: list[str] = []
        # The recovery code on paper; None: no copy was wished for.
        self.code: bytes | None = None
        self.copies = 0
        self.letters: list[EmailMessage] = []

    def use(self, device: httpx.AsyncClient) -> None:
        """Another device begins with nothing."""
        self.device, self.notes = device, []

    async def take(self, device: httpx.AsyncClient) -> None:
        self.use(device)
        assert self.name in (await device.get(self.home)).text
        assert (await device.post(self.home)).status_code == 303

    async def reflect(self, words: str) -> None:
        """On the device; with a copy, also sealed at the server."""
        self.notes.append(words)
        if self.code is None:
            return
        self.copies += 1
        nonce, text = secrets.token_bytes(12), json.dumps(self.notes).encode()
        sealed = nonce + AESGCM(self.code).encrypt(nonce, text.ljust(COPY), None)
        wrapped = base64_of("w", 60)
        ways = {"code": wrapped, "sentence": wrapped, "salt": base64_of("s", 16)}
        kept = {"number": self.copies, "ways": ways, "sealed": base64.b64encode(sealed).decode()}
        answer = await self.device.post(f"{self.home}/copy", json=kept)
        assert answer.status_code == 204, answer.text

    async def bring_back(self) -> None:
        """With the code on paper, onto the device of now."""
        assert self.code is not None
        told = (await self.device.get(f"{self.home}/copy")).json()["copy"]
        sealed = base64.b64decode(told["sealed"])
        self.notes = json.loads(AESGCM(self.code).decrypt(sealed[:12], sealed[12:], None))


class SixWeeks:
    def __init__(self, room: Classroom, clock: HandClock, box: Box) -> None:
        self.room, self.clock, self.box = room, clock, box
        self.people: dict[str, Learner] = {}
        # Whose link opens which seat in the session of now.
        self.seats: dict[str, Seat] = {}
        self.sessions: list[str] = []
        self.left: set[str] = set()

    async def begin(self, lead: str, *colleagues: str) -> None:
        """An administrator, who invites who leads, and a colleague or two."""
        token = await self.room.duologue.staff.invite(self.clock.now())
        await self.room.client().post(
            f"/welcome/{token}", data={"name": "Admin", "password": WORDS}
        )
        for name in (lead, *colleagues):
            form = {"role": "facilitator"}
            made = await (await self.staff("Admin")).post("/staff/invitations", data=form)
            link = re.search(r"/welcome/[\w-]+", made.text)
            assert link
            await self.room.client().post(link[0], data={"name": name, "password": WORDS})
        office = await self.staff(lead)
        course = await office.post("/office/courses", data={"text": COURSE})
        form = {"title": "Leads", "course": course.headers["location"].rpartition("/")[2]}
        self.path = str((await office.post("/office/cohorts", data=form)).headers["location"])
        self.cohort = CohortId(self.path.rpartition("/")[2])

    async def staff(self, name: str) -> httpx.AsyncClient:
        """Signed in anew: weeks have gone by."""
        client = self.room.client()
        answer = await client.post("/sign-in", data={"name": name, "password": WORDS})
        assert answer.status_code == 303, answer.text
        return client

    def turn_to(self, when: str) -> None:
        """A moment in Paris."""
        at = datetime.fromisoformat(when).replace(tzinfo=PARIS).timestamp()
        assert at >= self.clock.now()
        self.clock.turn(at - self.clock.now())

    async def plan(self, office: httpx.AsyncClient, *moments: str) -> None:
        for number, when in enumerate(moments, 1):
            form = {"number": str(number), "when": when, "zone": "Europe/Paris"}
            made = await office.post(f"{self.path}/sessions", data=form)
            assert made.status_code == 303, made.text
        found = await self.room.duologue.sessions.of_cohort(self.cohort)
        self.sessions = [s.id for s in sorted(found, key=lambda s: s.number or 0)]

    async def mail(self, expected: int) -> list[EmailMessage]:
        """Everything that is due, each in the hands of whose it is."""
        postman = self.room.duologue.postman
        assert postman is not None
        until = time.monotonic() + 4 * PATIENCE  # ninety-five letters on a busy machine
        while len(self.box.letters) < expected and time.monotonic() < until:
            await postman.deliver()
            await asyncio.sleep(0.02)
        letters = self.box.taken()
        assert len(letters) == expected, await self._waiting()
        by_address = {p.address: p for p in self.people.values()}
        for letter in letters:
            address = letter["To"].addresses[0].addr_spec
            if address in by_address:
                by_address[address].letters.append(letter)
        return letters

    async def _waiting(self) -> list[object]:
        """Of letters that did not come: their moments and what went wrong."""
        return await self.room.duologue.database.read(
            lambda c: [
                tuple(row) for row in c.execute(select(POST).where(POST.c.sent_at.is_(None))).all()
            ],
            within="*",
        )

    async def members(self) -> dict[str, str]:
        listed = await self.room.duologue.members.of(self.cohort)
        return {x.member.name: x.member.id for x in listed}

    async def run(self, lead: str, number: int, away: set[str]) -> dict[str, set[str]]:
        """A whole session. Returns whom each who came talked to as a pair."""
        session = SessionId(self.sessions[number - 1])
        office = await self.staff(lead)
        opened = await office.get(f"/office/sessions/{session}/open")
        desk = await self._seat(office, session, opened.headers["location"])
        there = [n for n in self.people if n not in away | self.left]
        self.seats = {}
        for name in there:
            who = self.people[name]
            entered = await who.device.post(f"{who.home}/{session}")
            assert entered.status_code == 303, (name, entered.text)
            self.seats[name] = await self._seat(who.device, session, entered.headers["location"])
        names = {seat.id: name for name, seat in self.seats.items()}
        for position in (-1, 0):
            assert await desk.do("next-activity", after=position) == "done"
            await asyncio.gather(*(s.until(lambda s=s: _planned(s)) for s in self.seats.values()))
            assert await desk.do("open-rooms") == "done"
            await asyncio.gather(*(s.until(lambda s=s: _open(s)) for s in self.seats.values()))
            mates = {
                name: {names[p] for p in _people(seat)} - {name}
                for name, seat in self.seats.items()
            }
            assert all(mates.values()), "somebody sat alone"
        assert await desk.do("next-activity", after=1) == "done"
        for name in there:
            await self.people[name].reflect(f"{TITLES[number - 1]}: a thought of {name}")
        assert await desk.do("close-session") == "done"
        await desk.settle()
        for seat in (desk, *self.seats.values()):
            await seat.close()
        await self._told(there)
        self.clock.turn(3_600)
        return mates

    async def _told(self, there: list[str]) -> None:
        """The cohort has heard of the session's partners, which it does soon after its end."""
        ids = await self.members()
        async with asyncio.timeout(PATIENCE):
            while True:
                bonds = await self.room.duologue.bonds.of(self.cohort)
                if {ids[n] for n in there} <= {m for two in bonds.partners for m in two}:
                    return
                await asyncio.sleep(0.05)

    async def _seat(self, device: httpx.AsyncClient, session: SessionId, path: str) -> Seat:
        token = next(c.value for c in device.cookies.jar if c.name == "seat" and c.path == path)
        id = PersonId(path.rpartition("/")[2])
        person = await self.room.duologue.people.by_token(session, id, token or "")
        assert person is not None
        assert person.role in (Role.LEARNER, Role.FACILITATOR)
        return await Seat(self.room, person, token or "").open()

    async def partners(self) -> dict[str, set[str]]:
        """As everybody reads them on their own page, on the device they have now."""
        found = {}
        for name in await self.members():
            who = self.people[name]
            page = await who.device.get(f"{who.home}/partner")
            shown = re.search(r'<p class="lead">(.*?)</p>', page.text)
            found[name] = (
                set(re.findall(r"<bdi>([^<]+)</bdi>", shown[1])) - {name} if shown else set()
            )
        return found


def _people(seat: Seat) -> list[str]:
    room = seat.view.get("room")
    return list(room["people"]) if isinstance(room, dict) else []


def _planned(seat: Seat) -> bool:
    return len(_people(seat)) > 1


def _open(seat: Seat) -> bool:
    room = seat.view.get("room")
    return isinstance(room, dict) and room["stage"] == "open"


def entry_of(letter: EmailMessage) -> Calendar:
    """The calendar entry that a letter carries."""
    (part,) = [p for p in letter.walk() if p.get_content_type() == "text/calendar"]
    return Calendar.from_ical(part.get_payload(decode=True))


def text_of(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())
