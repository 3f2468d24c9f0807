"""One whole session over real sockets in which everybody writes canaries; then every place where
those could have ended up."""

import contextlib
import io
import json
import logging
import shutil
import sqlite3
import tempfile
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

import httpx
from sqlalchemy import select

from duologue.live.clock import WallClock
from duologue.record.database import Database
from duologue.record.event_log import EventLog
from duologue.record.people import Participant, People
from duologue.record.tables.every import METADATA
from duologue.record.vault import Vault
from duologue.vocabulary import Audience, PersonId, Role
from support.classroom import Classroom, Seat, classroom
from support.cohort_group import SIZE, SMALLEST, Group, card_of, copy_of, letter_to
from support.collector import Collector, collector
from support.leaks.canaries import Canary, Sink, canary
from support.leaks.elsewhere import ELSEWHERE, UNIT_SECRET, connected, tapped

LEARNERS = ("ana", "ben", "cleo", "dov", "eva", "finn")
CLASS = " ".join(("lead", "lead2", *LEARNERS, "late"))
# Who holds a seat, and the screen on the wall, which shows the class's names and lines too.
INSIDE = f"{CLASS} wall"
DISK = "disk"
SCRAPER = "the token of who watches the numbers"

COURSE = """---
course: {course}
leaves the room: {leaves}; answers to the pulse, as class totals of 10 or more
---
# {title} · 60 min

{welcome}

## agreement · A promise · 1 min

- {agreement}

## icebreaker · In threes · 5 min · rooms of 3

{body}

> {notes}

## poll · A question · 1 min

- {choice}
- Something else

## chat · A line · 1 min

Write a line.

## chat · Another line · 1 min

Write another.

## debrief · What we noticed · 2 min

Share what you wish.

## pulse · Before you go · 1 min

- Not at all
- Very much

## partners · Two by two · 2 min · pairs

Talk.
"""


class Story:
    """The canaries, by the field they are typed into, and the sinks they are looked for in."""

    def __init__(self, home: Path, *, services: bool = True) -> None:
        self.home, self.services = home, services
        self.canaries: dict[str, Canary] = {}
        self.sinks: list[Sink] = []
        self.log = io.StringIO()
        self._declare()

    def _declare(self) -> None:
        a = Audience

        def add(field: str, audience: Audience | str, may: str = "", must: str = "") -> None:
            self.canaries[field] = canary(field, audience, may, must)

        for field in ("course", "title", "leaves", "agreement"):
            add(field, "course text", f"{INSIDE} marta clumsy {DISK}", "ana outsider")
        for field in ("welcome", "body", "choice"):
            add(field, "course text", f"{INSIDE} marta {DISK}", "ana ben lead")
        add("notes", a.FACILITATORS, f"lead2 {DISK}", "lead marta")
        add("staff name", a.FACILITATORS, f"{INSIDE} stranger {DISK}", "marta ana")
        add("staff password", a.ME)
        add("name of a file", a.ME)
        for who in LEARNERS:
            add(f"name of {who}", a.CLASS, f"{INSIDE} marta", "ben lead wall late")
        add("line, shown", a.CLASS, INSIDE, "ana cleo lead wall late")
        add("line, not shown", a.CLASS, "", "ana")
        add("share, shown", a.CLASS, INSIDE, "ana cleo lead wall")
        add("share without a name", a.CLASS, INSIDE, "ben cleo lead wall")
        add("share, not shown", a.FACILITATORS, "", "ana lead lead2")
        add("share, withdrawn", a.FACILITATORS, "lead2", "ana lead")
        add("line to the rooms", a.CLASS, " ".join(LEARNERS), "ana cleo")
        add("signal to a room-mate", a.ROOM, "", "mate")
        # What a changed client could try to send: no field takes it, and nothing may keep it.
        for tried, audience in (
            ("reflection", a.ME), ("action step", a.ME), ("pair text", a.PAIR),
            ("room text", a.ROOM), ("pulse in words", a.ORGANISATION),
        ):  # fmt: skip
            add(f"{tried}, tried", audience)
        add("query of an address", a.ME)
        add("name of a browser", a.ME)
        add("name that is too long", a.ME, "", "clumsy")
        add("seat of ana", a.ME)
        add("name at a broken door", a.ME)
        # The list of participants, wishes about it, rules, and why a facilitator changed partners.
        add("column of the list", a.FACILITATORS, " ".join(("marta", "ana")), "marta ana")
        add("value on the list", a.FACILITATORS, "marta", "marta")
        add("name on the list, not come", a.FACILITATORS, "marta", "marta")
        add("reason for other partners", a.FACILITATORS, "", "lead")
        # As they come from the devices, where they were sealed: a letter and a copy of notes.
        add("letter", a.PAIR, "", "ben-of-a-cohort")
        add("copy of notes", a.ME, "", "ana-of-a-cohort")
        for field, audience, may, must in ELSEWHERE if self.services else ():
            add(field, audience, may, must)

    def __getitem__(self, field: str) -> str:
        return self.canaries[field].token

    def keep(self, name: str, reader: str, content: str | bytes) -> None:
        raw = content.encode() if isinstance(content, str) else content
        self.sinks.append(Sink(name, reader, raw))

    def answered(self, reader: str, name: str, response: httpx.Response) -> None:
        """Status, headers and body of one response, as one sink; where it led, as another."""
        headers = "\n".join(f"{k}: {v}" for k, v in response.headers.multi_items())
        self.keep(f"page {name}, for {reader}", reader, response.content)
        self.keep(f"headers and cookies {name}, for {reader}", reader, headers)
        for step in response.history:
            self.keep(f"redirect {name}, for {reader}", reader, str(step.headers))

    @asynccontextmanager
    async def logging_everything(self) -> AsyncIterator[None]:
        """Every logger at DEBUG into a file of this story; temporary files into its own folder."""
        handler = logging.StreamHandler(self.log)
        root = logging.getLogger()
        before, folder = root.level, tempfile.tempdir
        mute = [
            logging.getLogger(n) for n in ("httpx", "httpcore", "websockets.client", "mail.log")
        ]
        for client in mute:  # our own clients and servers are not the product
            client.propagate = False
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        tempfile.tempdir = str(self.home / "temporary")
        Path(tempfile.tempdir).mkdir(parents=True)  # noqa: ASYNC240  before anything runs
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                yield
        finally:
            root.removeHandler(handler)
            root.setLevel(before)
            tempfile.tempdir = folder
            for client in mute:
                client.propagate = True
            self.keep("log at DEBUG", "log", self.log.getvalue())
            self.keep("standard output and error", "log", said.getvalue())

    async def live(self) -> "Story":
        """From the first link to an erased session."""
        with collector(self.home) as spans:
            await self._live(spans)
            assert {"do give-agreement", "live.room"} <= {span.name for span in spans.spans}
            self.keep("spans at a collector", "log", b"".join(spans.came))
        return self

    async def _live(self, spans: Collector) -> None:
        async with self.logging_everything():
            data = self.home / "data"
            unit = tapped(self.home) if self.services else nullcontext()
            async with unit as tap, classroom(
                data, WallClock(), log_level="debug", metrics_token=SCRAPER, traces=spans.url,
                sfu=f"janus+{tap.url}" if tap else "", sfu_secret=UNIT_SECRET if tap else "",
                mail=tap.mail if tap else "", mail_from="courses@d.example" if tap else "",
            ) as room:  # fmt: skip
                logging.getLogger("uvicorn.error").propagate = True
                logging.getLogger("uvicorn").propagate = True
                await self._staff(room)
                await self._session(room)
                await self._letters(room)
                if tap is not None:
                    await connected(self, room, tap)
                await self._files(room, data)
                await self._broken(room)

    async def _staff(self, room: Classroom) -> None:
        token = await room.duologue.staff.invite(room.duologue.clock.now())
        async with room.client() as marta, room.client() as otto:
            marta.headers["user-agent"] = self.canaries["name of a browser"].halves[0]
            who = {"name": self["staff name"], "password": self["staff password"]}
            link = f"/welcome/{token}"
            for step in (await marta.get(link), await marta.post(link, data=who)):
                self.answered("marta", "welcome", step)
            await marta.post("/sign-out")
            wrong = who | {"password": self["staff password"] + "x"}
            # The stranger sees the name again that they typed themselves.
            self.answered("stranger", "sign-in, wrong", await otto.post("/sign-in", data=wrong))
            self.answered("marta", "sign-in", await marta.post("/sign-in", data=who))
            self.answered("marta", "office", await marta.get("/office"))
            text = COURSE.format(**{k: c.token for k, c in self.canaries.items()})
            file = {"file": (self["name of a file"] + ".md", text.encode(), "text/markdown")}
            made = await marta.post("/office/courses", files=file)
            course = made.headers["location"]
            self.answered("marta", "course", await marta.get(course))
            made = await marta.post(f"{course}/sessions", data={"number": "1"})
            self.desk = made.headers["location"] + "/open"
            session = await marta.get(made.headers["location"])
            self.answered("marta", "session", session)
            self.planned = (await room.duologue.sessions.of(await self._id(room, marta)))[0]
            _other, sign_in = await room.staff("Otto")
            otto.cookies.set("staff", sign_in)
            for path in (course, made.headers["location"], self.desk, "/office"):
                self.answered("otto", f"{path.split('/')[-2]} of another", await otto.get(path))
            opened = await marta.get(self.desk)
            self.answered("lead", "desk, opened", opened)
            self.lead = self._seat_from(room, opened, Role.FACILITATOR, "lead")
            await self._list(room, marta)

    async def _list(self, room: Classroom, marta: httpx.AsyncClient) -> None:
        """A list of participants with a column of its own, and rules who sits with whom."""
        path = f"/office/sessions/{self.planned.id}/people"
        rows = [f"{self[f'name of {who}']},{self['value on the list']}" for who in LEARNERS]
        rows.append(f"{self['name on the list, not come']},")
        text = "\n".join([f"name,{self['column of the list']}", *rows])
        await marta.post(path, data={"text": text})
        host = await room.duologue.hosts.of(self.planned.id)
        one, other, *_ = [row.id for row in await host.roster()]
        await marta.post(f"{path}/rules", data={"one": one, "how": "apart", "other": other})
        self.answered("marta", "list of participants", await marta.get(path))

    async def _id(self, room: Classroom, client: httpx.AsyncClient) -> str:
        clock, token = room.duologue.clock, client.cookies["staff"]
        member = await room.duologue.sign_ins.member(token, clock.now())
        assert member is not None
        return member.id

    def _seat_from(self, room: Classroom, entered: httpx.Response, role: Role, reader: str) -> Seat:
        path = entered.headers["location"]
        person = Participant(PersonId(path.split("/")[-1]), self.planned.id, role, "")
        seat = Seat(room, person, entered.cookies["seat"])
        room.seats.append(seat)
        self.readers[seat] = reader
        return seat

    @property
    def readers(self) -> dict[Seat, str]:
        self.__dict__.setdefault("_readers", {})
        return self.__dict__["_readers"]  # type: ignore[no-any-return]

    async def _join(self, room: Classroom, who: str, name: str) -> Seat:
        async with room.client() as client:
            link = f"/join/{self.planned.join_code}"
            self.answered("outsider", "join", await client.get(link))
            entered = await client.post(link, data={"name": name})
            self.keep(f"redirect join, for {who}", who, entered.headers["location"])
            seat = self._seat_from(room, entered, Role.LEARNER, who)
            self.answered(who, "live", await client.get(entered.headers["location"]))
            self.answered(who, "join again", await client.get(link))
        return await seat.open()

    async def _session(self, room: Classroom) -> None:
        lead = await self.lead.open()
        wall = Seat(room, lead.person, lead.token)
        room.seats.append(wall)
        self.readers[wall] = "wall"
        await wall.open("/projector")
        lead2 = await room.enter("Second", Role.FACILITATOR, self.planned)
        self.readers[lead2] = "lead2"
        seats = {who: await self._join(room, who, self[f"name of {who}"]) for who in LEARNERS}
        ana, ben = seats["ana"], seats["ben"]
        other = await room.plan()
        elsewhere = await room.enter("Elsewhere", planned=other)
        self.readers[elsewhere] = "elsewhere"
        for seat in seats.values():
            assert await seat.do("give-agreement") == "done"
        await self._doors(room, ana, ben, elsewhere)

        position = -1

        async def go_on() -> None:
            nonlocal position
            assert await lead.do("next-activity", after=position) == "done"
            position += 1

        await go_on()
        await go_on()
        assert await lead.do("open-rooms") == "done"
        assert await lead.do("tell-rooms", text=self["line to the rooms"]) == "done"
        await self._signal(seats)
        await self._tries(ana)
        await go_on()
        assert await ana.do("answer-poll", choice=0) == "done"
        assert await lead.do("show-results") == "done"
        await go_on()
        assert await ana.do("post-chat", text=self["line, shown"]) == "done"
        assert await lead.do("show-lines") == "done"
        late = await self._join(room, "late", "Late")
        await late.do("give-agreement")
        await go_on()
        assert await ana.do("post-chat", text=self["line, not shown"]) == "done"
        await go_on()
        for field, named in (
            ("share, shown", True), ("share without a name", False),
            ("share, not shown", True), ("share, withdrawn", True),
        ):  # fmt: skip
            assert await ana.do("offer-share", text=self[field], named=named) == "done"
            await lead.settle()
            share = lead.view["task"]["shares"][-1]["id"]  # type: ignore[index]
            if ("shown" in field and "not" not in field) or "without" in field:
                assert await lead.do("show-share", share=share) == "done"
            elif "withdrawn" in field:
                assert await ana.do("withdraw-share", share=share) == "done"
            else:
                for prober in (ben, late, elsewhere):
                    await prober.do("withdraw-share", share=share)
                    await prober.do("show-share", share=share)
        await go_on()
        assert await ana.do("answer-question", choice=1) == "done"
        await self._wish(ana)
        await go_on()
        await lead.settle()
        first, second, *_ = lead.view["partners"]["groups"]  # type: ignore[index]
        swapped = [[second[0], *first[1:]], [first[0], *second[1:]]]
        reason = self["reason for other partners"]
        assert await lead.do("change-partners", groups=swapped, reason=reason) == "done"
        await self._reconnect(room, list(self.readers))
        await self._numbers(room)
        assert await lead.do("close-session") == "done"
        for seat in list(self.readers):
            await seat.settle()
        for i, (seat, reader) in enumerate(self.readers.items()):
            self.keep(f"frames received {i}, {reader}", reader, "\n".join(seat.received))
        async with ana.client() as client:
            for path in ("/mine", "/mine/file"):
                self.answered("ana", f"live{path}", await client.get(ana.path + path))

    async def _letters(self, room: Classroom) -> None:
        """Ana writes to Ben and has a copy of her notes; Cleo and a stranger try to see them."""
        group = Group(room)
        await group.begin()
        for name in ("Ana", "Ben", "Cleo"):
            await group.post(name, "/key", card_of(name[0]))
        sealed = b64encode(self["letter"].encode().ljust(SIZE, b"x")).decode()
        letter = letter_to(group.ids["Ben"], "B") | {"sealed": sealed}
        id = (await group.post("Ana", "", letter)).json()["id"]
        text = self["copy of notes"].encode().ljust(SMALLEST, b"x")
        copy = copy_of(1) | {"sealed": b64encode(text).decode()}
        ana, home = group.devices["Ana"]
        assert (await ana.post(f"{home}/copy", json=copy)).status_code == 204
        everybody = {f"{who.lower()} of a cohort": x for who, x in group.devices.items()}
        _, bens = group.devices["Ben"]
        everybody["stranger"] = (room.client(), home)
        everybody["stranger at the next door"] = (room.client(), bens)
        for reader, (device, at) in everybody.items():
            for path in ("letters", "copy", "partner", "notes"):
                answer = await device.get(f"{at}/{path}")
                self.answered(reader.replace(" ", "-"), f"{path} of a cohort", answer)
        await group.post("Ben", f"/{id}/read")
        device, at = group.devices["Ben"]
        again = await device.get(f"{at}/letters")
        self.answered("afterwards", "letters of a cohort", again)

    async def _wish(self, ana: Seat) -> None:
        """Ana wishes: everyone's own page knows the columns of the list, and no value in them."""
        async with ana.client() as client:
            page = await client.get(f"{ana.path}/partner")
            self.answered("ana", "wish", page)
            form = {f"about {self['column of the list']}": "alike"}
            self.answered("ana", "wish, kept", await client.post(f"{ana.path}/partner", data=form))

    async def _doors(self, room: Classroom, ana: Seat, ben: Seat, elsewhere: Seat) -> None:
        """Everybody tries what is not theirs; errors of every kind."""
        async with room.client() as client:
            query = {"q": self["query of an address"]}
            agent = {"user-agent": self.canaries["name of a browser"].halves[1]}
            for path in ("/", "/healthz", "/readyz", "/nowhere", "/sign-in", "/office", ana.path):
                answer = await client.get(path, params=query, headers=agent)
                self.answered("outsider", path, answer)
            self.answered("outsider", "wrong method", await client.put("/sign-in"))
            foreign = {"origin": "https://elsewhere.example"}
            link = f"/join/{self.planned.join_code}"
            name = {"name": self["name that is too long"] * 3}
            self.answered("clumsy", "join, too long", await client.post(link, data=name))
            refused = await client.post(link, data=name, headers=foreign)
            self.answered("outsider", "join, foreign", refused)
        for seat, reader in ((ben, "ben"), (elsewhere, "elsewhere"), (self.lead, "lead")):
            async with seat.client() as client:
                for path in ("", "/mine", "/mine/file", "/projector"):
                    answer = await client.get(ana.path + path)
                    self.answered(reader, f"live{path} of ana", answer)
        self.canaries["seat of ana"] = Canary(
            "seat of ana",
            Audience.ME,
            frozenset(),
            frozenset(),
            f"{ana.token[:20]}é{ana.token[20:]}",
        )

    async def _numbers(self, room: Classroom) -> None:
        """What whoever runs the server scrapes, who is nobody of a class."""
        async with room.client() as client:
            whose = {"authorization": f"Bearer {SCRAPER}"}
            for i in range(2):
                answer = await client.get("/metrics", headers=whose)
                assert answer.status_code == 200
                assert b"duologue_actions_total" in answer.content
                self.answered("scraper", f"metrics {i}", answer)

    async def _signal(self, seats: dict[str, Seat]) -> None:
        """Ana sets up a connection with a room-mate, and tries it with everybody else."""
        ana = seats["ana"]
        await ana.until(lambda: ana.view.get("room") is not None)
        mates = ana.view["room"]["people"]  # type: ignore[index]
        for who, seat in seats.items():
            if seat.id in mates and seat is not ana:
                self.canaries["signal to a room-mate"] = Canary(
                    "signal to a room-mate", Audience.ROOM, frozenset({who}),
                    frozenset({who}), self["signal to a room-mate"],
                )  # fmt: skip
                body = {"sdp": self["signal to a room-mate"]}
                message = {"type": "signal", "to": seat.id, "body": body}
                await ana.send(json.dumps(message, ensure_ascii=False))
                break
        for seat in [*seats.values(), self.lead]:
            if seat.id not in mates:
                body = {"sdp": self["room text, tried"]}
                await ana.send(json.dumps({"type": "signal", "to": seat.id, "body": body}))
        await ana.settle()

    async def _tries(self, ana: Seat) -> None:
        """What no field of the protocol takes, sent all the same."""
        for field in self.canaries:
            if field.endswith(", tried"):
                text = self[field]
                do = {"type": "do", "id": text}
                for frame in (
                    do | {"command": {"type": field.partition(",")[0], "text": text}},
                    do | {"command": {"type": "raise-hand"}, "text": text},
                    {"type": text},
                ):
                    await ana.send(json.dumps(frame, ensure_ascii=False))
                    await ana.send(json.dumps(frame))
        await ana.settle()

    async def _reconnect(self, room: Classroom, seats: list[Seat]) -> None:
        for seat in seats:
            beside = "/projector" if self.readers[seat] == "wall" else ""
            again = Seat(room, seat.person, seat.token)
            room.seats.append(again)
            await again.open(beside)
            await again.settle()
            reader = self.readers[seat]
            self.keep(f"frames after reconnecting, {reader}", reader, "\n".join(again.received))

    async def _files(self, room: Classroom, data: Path) -> None:
        """The disk while the session can be read, a backup, and the disk after its end."""
        await self._tables(room)
        self._folder("before erasure", data)
        copy = self.home / "backup.sqlite3"
        source, target = sqlite3.connect(data / "duologue.sqlite3"), sqlite3.connect(copy)
        with source, target:
            source.backup(target)
        source.close()
        target.close()
        self.keep("backup, as a file", DISK, copy.read_bytes())
        self.keep("backup, as a dump", DISK, _dump(copy))
        await room.duologue.erase(self.planned)
        await self._tables(room, "after erasure ")
        self._folder("after erasure", data)
        self.keep("backup, restored after erasure", DISK, await self._restored(copy, data))

    def tied(self) -> str:
        """Where an answer to a pulse stands beside who gave it; empty where it nowhere does."""
        answers = next(sink.content for sink in self.sinks if sink.name == "table answers")
        beside = [seat.id for seat in self.readers if seat.id.encode() in answers]
        if beside or not answers:
            return "a person beside an answer"
        entries = next(sink.content for sink in self.sinks if sink.name == "table entries")
        answered = [line for line in entries.split(b"\n") if b"question-answered" in line]
        told = {name for line in answered for event in json.loads(line) for name in event}
        return "" if told == {"type", "person"} else f"an event with {told}"

    async def _restored(self, copy: Path, data: Path) -> str:
        restored = shutil.copy(copy, self.home / "restored.sqlite3")
        database, vault = Database.open(Path(restored)), Vault(data / "keys")
        names = await People(database, vault).names(self.planned.id)
        texts = await EventLog(database, vault).texts(self.planned.id)
        await database.close()
        return f"{names} {texts}"

    def _folder(self, when: str, folder: Path) -> None:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                self.keep(f"file {file.name} {when}", DISK, file.read_bytes())
        keys = sorted(str(file) for file in folder.rglob("*"))
        self.keep(f"names of files {when}", DISK, "\n".join(keys))
        for file in (self.home / "temporary").rglob("*"):
            if file.is_file():
                self.keep(f"temporary file {file.name} {when}", DISK, file.read_bytes())
        left = "\n".join(str(f) for f in (self.home / "temporary").rglob("*"))
        self.keep(f"names of temporary files {when}", DISK, left)

    async def _tables(self, room: Classroom, when: str = "") -> None:
        for name, table in METADATA.tables.items():
            rows = await room.duologue.database.read(lambda c, t=table: c.execute(select(t)).all())
            flat = b"\n".join(
                cell if isinstance(cell, bytes) else str(cell).encode()
                for row in rows
                for cell in row
            )
            self.keep(f"table {when}{name}", DISK, flat)

    async def _broken(self, room: Classroom) -> None:
        """A table is gone, and people go on writing: what they see, and what the log says."""
        await room.plan()
        await room.duologue.database.write(
            lambda c: c.exec_driver_sql("ALTER TABLE people RENAME TO lost").rowcount
        )
        async with room.client() as client:
            link = f"/join/{room.planned.join_code}"
            name = {"name": self["name at a broken door"]}
            answer = await client.post(link, data=name)
            assert answer.status_code == 500
            self.answered("clumsy", "join, broken", answer)


def _dump(file: Path) -> str:
    connection = sqlite3.connect(file)
    dumped = "\n".join(connection.iterdump())
    connection.close()
    return dumped
