"""The thirty bad inputs: each is refused clearly, tells no secret, and nobody else notices.

Each row is tried over HTTP and over the socket where both could carry it. Where one cannot, the row
says why, and a check beside it fails on the day when it can. All of it runs twice on one server.
"""

import asyncio
import importlib
import inspect
import json
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from html import unescape
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
import websockets

import duologue
from duologue.config import Settings
from duologue.course.preview import to_html
from duologue.course.read import course_of
from duologue.course.run_of_show.read import read_run_of_show
from duologue.course.run_of_show.write import write_run_of_show
from duologue.live.connection import LONGEST_QUEUE, Connection
from duologue.live.messages import Pong
from duologue.record.vault import Vault
from duologue.vocabulary import OUTSIDER, PersonId, Role
from duologue.web.app import ROUTES
from duologue.web.limits import FAILURES_PER_ADDRESS, FAILURES_PER_NAME, LARGEST_BODY
from duologue.web.live_socket import FRAMES_PER_SECOND
from support.classroom import Classroom, Seat, classroom

ROOT = Path(__file__).parents[2]
SECRET = "Zqxsecretname"  # the bystander's; nobody but the class may read it
FOREIGN = "https://elsewhere.example"
COURSE = """---
course: Thirty
---
# One · 30 min
## agreement · A promise · 1 min

- It stays here.

## icebreaker · Threes · 5 min · rooms of 3

Hello.

## partners · Two by two · 5 min

Talk.

## debrief · Noticed · 2 min

Share.

## poll · One · 1 min

- Yes
- No
"""
NONE_TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."


class Trial:
    """One try: a fresh session, who tries, and a class-mate who must not notice."""

    def __init__(self, room: Classroom) -> None:
        self.room = room
        self.told: list[str] = []

    async def begin(self) -> None:
        self.staff, self.sign_in = await marta(self.room)
        self.planned = await self.room.plan(COURSE, self.staff)
        self.lead = await self.room.enter("Lead", Role.FACILITATOR)
        self.ana, self.ben = await self.room.enter("Ana"), await self.room.enter(SECRET)
        self.others = [await self.room.enter(f"Learner {i}") for i in range(4)]
        for seat in (self.ana, self.ben, *self.others):
            assert await seat.do("give-agreement") == "done"
        self.position = -1

    async def go_to(self, kind: str) -> None:
        while not self.lead.view["activity"] or self.lead.view["activity"]["kind"] != kind:
            assert await self.lead.do("next-activity", after=self.position) == "done"
            self.position += 1
        await self.ben.settle()

    async def nobody_noticed(self, before: int) -> None:
        await self.ben.settle()
        news = [f for f in self.ben.received[before:] if '"pong"' not in f]
        assert news == []

    async def get(self, path: str, seat: Seat | None = None, **more: object) -> httpx.Response:
        return await self.ask("GET", path, seat, **more)

    async def post(self, path: str, seat: Seat | None = None, **more: object) -> httpx.Response:
        return await self.ask("POST", path, seat, **more)

    async def ask(
        self, method: str, path: str, seat: Seat | None, **more: object
    ) -> httpx.Response:
        cookies = more.pop("cookies", {"seat": seat.token} if seat else {})
        async with self.room.client(cookies) as client:  # type: ignore[arg-type]
            answer = await client.request(method, path, **more)  # type: ignore[arg-type]
        self.told.append(f"{answer.headers} {answer.text}")
        assert answer.status_code != 500
        return answer

    async def refused(self, frame: str | bytes, code: str, seat: Seat | None = None) -> None:
        """The frame gets exactly this refusal, and the socket lives on."""
        asking = seat or self.ana
        before = len(asking.received)
        await asking.send(frame)
        await asking.until(
            lambda: any('"refused"' in f or '"done"' in f for f in asking.received[before:])
        )
        said = [json.loads(f) for f in asking.received[before:]]
        assert [m["code"] for m in said if m["type"] == "refused"] == [code], said
        await asking.settle()

    async def closed(self, path: str, cookie: str = "", **options: object) -> None:
        headers = {"Cookie": cookie} if cookie else {}
        url = self.room.url.replace("http", "ws", 1) + path
        with pytest.raises(websockets.InvalidStatus) as refused:
            async with websockets.connect(url, additional_headers=headers, **options):
                pass
        self.told.append(str(refused.value))

    def command(self, **fields: object) -> str:
        return json.dumps({"type": "do", "id": f"x{len(self.told)}", "command": fields})


async def marta(room: Classroom) -> tuple[str, str]:
    """The one staff member of this server; a password is hashed once."""
    known: tuple[str, str] | None = getattr(room, "marta", None)
    if known is None:
        known = await room.staff("Marta")
        room.marta = known  # type: ignore[attr-defined]
    return known


async def link_shared(t: Trial) -> None:
    """A link that goes round gives each their own seat, and nobody's else."""
    link = f"/join/{t.planned.join_code}"
    one, two = [await t.post(link, data={"name": n}) for n in ("One", "Two")]
    assert one.headers["location"] != two.headers["location"]
    assert (
        await t.get(two.headers["location"], cookies={"seat": one.cookies["seat"]})
    ).status_code == 404
    assert (await t.get(t.ben.path)).status_code == 404


async def link_after_the_end(t: Trial) -> None:
    await t.lead.do("close-session")
    assert (await t.get(f"/join/{t.planned.join_code}")).status_code == 410


async def shared_address_of_a_seat(t: Trial) -> None:
    await t.closed(f"{t.ben.path}/socket")


async def wrong_token(t: Trial) -> None:
    stranger = await t.room.seat("Zoe", planned=await t.room.plan(COURSE))
    for token in (stranger.token, NONE_TOKEN, "", "x" * 4000):
        assert (await t.get(t.ben.path, cookies={"seat": token})).status_code == 404
        assert (await t.get("/office", cookies={"staff": token})).status_code == 303
    clock = t.room.duologue.clock
    member = await t.room.duologue.sign_ins.member(t.sign_in, clock.now())
    assert member is not None
    over = await t.room.duologue.sign_ins.begin(member, clock.now() - 15 * 86_400)
    assert (await t.get("/office", cookies={"staff": over})).status_code == 303


async def wrong_token_on_a_socket(t: Trial) -> None:
    stranger = await t.room.seat("Zoe", planned=await t.room.plan(COURSE))
    for token in (stranger.token, NONE_TOKEN, "x" * 4000):
        await t.closed(f"{t.ben.path}/socket", f"seat={token}")


async def link_guessed(t: Trial) -> None:
    for path, status in (("/join/x", 404), ("/facilitate/x", 404), ("/welcome/x", 410)):
        answer = await t.get(path)
        assert answer.status_code in (status, 429)
    # Who guesses is slowed down; who has the right link is not.
    for _ in range(FAILURES_PER_ADDRESS):
        await t.get("/join/guess")
    assert (await t.get("/join/guess")).status_code == 429
    assert (await t.get(f"/join/{t.planned.join_code}")).status_code == 200
    for _ in range(FAILURES_PER_NAME):
        wrong = await t.post("/sign-in", data={"name": "Marta", "password": "wrong"})
        assert wrong.status_code in (400, 429)
    wrong = await t.post("/sign-in", data={"name": "Marta", "password": "wrong"})
    assert wrong.status_code == 429


async def socket_without_right(t: Trial) -> None:
    await t.closed(f"{t.lead.path}/projector/socket", f"seat={t.ana.token}")
    await t.closed(f"/live/{t.planned.id}/nobody/socket", f"seat={t.ana.token}")


async def id_in_a_form(t: Trial) -> None:
    form = {"name": "Ana", "id": t.ben.id, "person": t.ben.id, "session": "x"}
    answer = await t.post(f"/join/{t.planned.join_code}", data=form)
    assert t.ben.id not in answer.headers["location"]


async def id_in_a_command(t: Trial) -> None:
    await t.go_to("poll")
    await t.refused(t.command(type="raise-hand", person=t.ben.id), "unreadable")
    assert not any(p["hand_up"] for p in t.ben.view["people"])  # type: ignore[union-attr]


async def facilitator_commands(t: Trial) -> None:
    before = len(t.ben.received)
    who = {"person": t.ben.id}
    for fields in (
        {"type": "close-session"}, {"type": "next-activity", "after": -1}, {"type": "open-rooms"},
        {"type": "show-lines"}, {"type": "give-floor", **who}, {"type": "answer-help", **who},
        {"type": "tell-rooms", "text": "x"}, {"type": "move-person", **who, "room": "r1"},
    ):  # fmt: skip
        assert await t.ana.do(**fields) == "not-yours"
    await t.nobody_noticed(before)


async def facilitator_pages(t: Trial) -> None:
    assert (await t.get(f"{t.ana.path}/projector", t.ana)).status_code == 404
    answer = await t.post(f"/office/sessions/{t.planned.id}/erase", t.ana)
    assert answer.headers["location"] == "/sign-in"


async def anothers_id(t: Trial) -> None:
    for path in ("", "/mine", "/mine/file", "/projector"):
        assert (await t.get(t.ben.path + path, t.ana)).status_code == 404
    assert (await t.post(f"{t.ben.path}/mine/forget", t.ana)).status_code == 404


async def anothers_socket(t: Trial) -> None:
    await t.closed(f"{t.ben.path}/socket", f"seat={t.ana.token}")


async def old_socket(t: Trial) -> None:
    """After a move, the socket that knew the old room reaches nobody there."""
    await t.go_to("icebreaker")
    assert await t.lead.do("open-rooms") == "done"
    await t.ana.settle()
    home = t.ana.view["room"]
    mates = [p for p in home["people"] if p != t.ana.id]  # type: ignore[index]
    other = "r1" if home["id"] == "r2" else "r2"  # type: ignore[index]
    assert await t.lead.do("move-person", person=t.ana.id, room=other) == "done"
    for mate in mates:
        await t.ana.send(json.dumps({"type": "signal", "to": mate, "body": "old"}))
    await t.ana.settle()
    for seat in (t.ben, *t.others):
        await seat.settle()
        if seat.id in mates:
            assert not [f for f in seat.received if '"signalled"' in f]


async def foreign_form(t: Trial) -> None:
    for path in (f"/join/{t.planned.join_code}", "/sign-in", f"{t.ana.path}/mine/forget"):
        answer = await t.post(path, t.ana, data={"name": "X"}, headers={"origin": FOREIGN})
        assert answer.status_code == 403
        assert "content-security-policy" in answer.headers


async def foreign_socket(t: Trial) -> None:
    await t.closed(f"{t.ana.path}/socket", f"seat={t.ana.token}", origin=FOREIGN)


async def anothers_share(t: Trial) -> None:
    await t.go_to("debrief")
    assert await t.ben.do("offer-share", text="mine alone") == "done"
    await t.lead.settle()
    share = t.lead.view["task"]["shares"][0]["id"]  # type: ignore[index]
    for id in (share, "no-such-share"):
        assert await t.ana.do("withdraw-share", share=id) == "unknown-share"
        assert await t.ana.do("allow-share", share=id) == "unknown-share"
        assert await t.ana.do("show-share", share=id) == "not-yours"
    assert not any("mine alone" in f for f in t.ana.received)


async def anothers_export(t: Trial) -> None:
    assert (await t.get(f"{t.ben.path}/mine/file", t.ana)).status_code == 404


async def fields_of_ones_own(t: Trial) -> None:
    await t.go_to("debrief")
    for extra in ({"record": True}, {"audience": "organisation"}, {"at": 0}):
        await t.refused(t.command(type="offer-share", text="x", **extra), "unreadable")
    await t.refused('{"type":"record"}', "unreadable")


async def a_role_of_ones_own(t: Trial) -> None:
    form = {"name": "Eve", "role": "facilitator", "record": "1", "audience": "organisation"}
    answer = await t.post(f"/join/{t.planned.join_code}", data=form)
    person = answer.headers["location"].split("/")[-1]
    found = await t.room.duologue.people.by_token(t.planned.id, person, answer.cookies["seat"])
    assert found is not None
    assert found.role is Role.LEARNER


async def into_a_pair(t: Trial) -> None:
    await t.go_to("partners")
    assert await t.lead.do("open-rooms") == "done"
    for seat in (t.ana, t.ben):
        await t.lead.send(json.dumps({"type": "signal", "to": seat.id, "body": "let me in"}))
    await t.lead.settle()
    for seat in (t.ana, t.ben, *t.others):
        await seat.settle()
        assert not [f for f in seat.received if '"signalled"' in f]


async def ids_in_a_row(t: Trial) -> None:
    """An id that exists and one that does not look the same to who may open neither."""
    answers = {
        (a.status_code, a.text)
        for person in (t.ben.id, t.lead.id, "0" * 12, "x")
        for a in [await t.get(f"/live/{t.planned.id}/{person}", t.ana)]
    }
    assert len(answers) == 1
    assert {status for status, _ in answers} == {404}


async def debrief_of_a_pair(t: Trial) -> None:
    await t.go_to("partners")
    for fields in (
        {"type": "offer-share", "text": "what my partner said"},
        {"type": "withdraw-share", "share": "r1"}, {"type": "allow-share", "share": "r1"},
    ):  # fmt: skip
        assert await t.ana.do(**fields) == "not-now"
    assert await t.lead.do("show-share", share="r1") == "not-now"


def no_route_with(*words: str) -> Callable[[], bool]:
    return lambda: (
        not [
            r.path
            for r in ROUTES
            for word in words
            if word in r.path  # type: ignore[attr-defined]
        ]
    )


def nothing_brought_with(word: str) -> Callable[[], bool]:
    """No form takes it; that a page gives one out is another matter."""
    return lambda: not [r for r in ROUTES if word in r.path and "POST" in (r.methods or ())]  # type: ignore[attr-defined]


async def wrong_frames(t: Trial) -> None:
    before = len(t.ben.received)
    poll = {"type": "answer-poll"}
    for frame in (
        "no json", "[]", "null", "{}", '{"type":"no-such"}', '{"type":"do","id":"1"}',
        "[" * 5000, '{"a":' * 5000, b"\xff\xfe\x00",
        '{"type":"do","id":"1","command":{"type":"answer-poll","choice":NaN}}',
        '{"type":"do","id":"1","command":{"type":"answer-poll","choice":1e999}}',
        t.command(**poll, choice="1"), t.command(**poll),
        t.command(type="arrive", person="x", role="facilitator"),
        '{"type":"do","id":"\\ud800","command":{"type":"raise-hand"}}',
        '{"type":"signal","to":"x"}', '{"type":"minutes","position":"x"}',
    ):  # fmt: skip
        await t.refused(frame, "unreadable")
    # A number may be huge; it is no choice, and here there is no poll.
    await t.refused(t.command(**poll, choice=10**30), "not-now")
    await t.nobody_noticed(before)


async def wrong_forms(t: Trial) -> None:
    link = f"/join/{t.planned.join_code}"
    typed = {"content-type": "application/x-www-form-urlencoded"}
    for body in (b"name=", b"", b"name=%00%01", b"name=" + b"x" * 500, b"&&&==", b"name=%E2%80%8B"):
        answer = await t.post(link, content=body, headers=typed)
        assert answer.status_code == 400
    assert (await t.post(link, content=b"name=%ff%fe", headers=typed)).status_code in (303, 400)
    broken = {"content-type": "multipart/form-data; boundary=x"}
    assert (await t.post(link, content=b"--y\r\nno", headers=broken)).status_code == 400
    course = await t.room.duologue.courses.add(t.staff, "C", COURSE, 1.0)
    mine = {"staff": t.sign_in}
    before = len(await t.room.duologue.sessions.of(t.staff))
    for number in ("NaN", "-1", "0", "1e9", "9" * 5000, "٣", "²", ""):
        form = {"number": number}
        answer = await t.post(f"/office/courses/{course.id}/sessions", data=form, cookies=mine)
        assert answer.status_code in (303, 400, 404)
    assert len(await t.room.duologue.sessions.of(t.staff)) == before


async def flood(t: Trial) -> None:
    """A megabyte ends its own socket; a flood is read only as fast as a person could mean it."""
    eve = await t.room.enter("Eve")
    try:
        await eve.socket.send("x" * 1_000_000)
        await asyncio.wait_for(eve.socket.wait_closed(), 20)
    except websockets.ConnectionClosed:
        pass
    mallory = await t.room.enter("Mallory")
    began = time.monotonic()
    for _ in range(1_000):
        await mallory.socket.send('{"type":"ping"}')
    await t.ben.settle()
    answered = sum('"pong"' in f for f in mallory.received)
    # However slow this machine is: a second has its frames, and the first one two seconds' worth.
    assert answered <= FRAMES_PER_SECOND * (time.monotonic() - began + 2)
    await mallory.socket.close()
    slow = Connection(OUTSIDER, voice=False)
    for _ in range(LONGEST_QUEUE + 5):
        slow.send(Pong(0.0))
    held = [slow.outbox.get_nowait() for _ in range(slow.outbox.qsize())]
    assert None in held


async def huge_body(t: Trial) -> None:
    link = f"/join/{t.planned.join_code}"
    said = await t.post(link, data={"name": "x" * (LARGEST_BODY + 1)})
    assert said.status_code == 413

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b"x" * (1024 * 1024)

    typed = {"content-type": "application/x-www-form-urlencoded"}
    # Sent in pieces, with no length said: whichever limit is met first.
    assert (await t.post(link, content=pieces(), headers=typed)).status_code in (400, 413)


SCRIPT = "<script>alert(1)</script>"


async def script_on_pages(t: Trial) -> None:
    answer = await t.post(f"/join/{t.planned.join_code}", data={"name": SCRIPT + "x" * 60})
    assert SCRIPT not in answer.text
    course = await t.room.duologue.courses.add(
        t.staff, SCRIPT, f"---\ncourse: {SCRIPT}\n---\n", 1.0
    )
    for path in ("/office", f"/office/courses/{course.id}"):
        assert SCRIPT not in (await t.get(path, cookies={"staff": t.sign_in})).text


async def script_on_the_socket(t: Trial) -> None:
    """It arrives as text; what is shown as HTML has been cleaned before."""
    assert SCRIPT not in to_html(f"Hello {SCRIPT}\n\n- {SCRIPT}")
    course = course_of(COURSE.replace("Hello.", SCRIPT).replace("- Yes", f"- {SCRIPT}"))
    assert SCRIPT not in "".join(to_html(a.body) for a in course.sessions[0].activities)


async def hostile_markdown(t: Trial) -> None:
    for text in (
        "[x](javascript:alert(1))", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
        "![x](data:text/html;base64,PHNj)", "[x](data:text/html,x)", "<a href='vbscript:x'>",
        "[x](JaVaScRiPt:x)", "<iframe src=//x>", "<style>*{}</style>", "<math><mi//xlink:href>",
    ):  # fmt: skip
        html = to_html(text)
        assert not re.search(r"<(script|svg|iframe|style|math)|<[^>]*\bon\w+=", html), html
        assert not re.search(r"(href|src)=\"(javascript|data|vbscript):", html, re.IGNORECASE), html


async def hidden_letters(t: Trial) -> None:
    hidden = "A\u202ena\u200b\u2066 \u00adLi\ufeff"
    answer = await t.post(f"/join/{t.planned.join_code}", data={"name": hidden})
    person = answer.headers["location"].split("/")[-1]
    assert (await t.room.duologue.people.names(t.planned.id))[PersonId(person)] == "Ana Li"
    # Two scripts in one word: made to look like somebody else.
    for name in ("\u0410na", "M\u0430rta", "Le\u03b1d"):
        answer = await t.post(f"/join/{t.planned.join_code}", data={"name": name})
        assert answer.status_code == 400


async def hidden_letters_on_the_socket(t: Trial) -> None:
    await t.room.enter("Li\u202eam")
    await t.ben.settle()
    assert "Liam" in [p["name"] for p in t.ben.view["people"]]  # type: ignore[union-attr]


async def formulas(t: Trial) -> None:
    course = course_of(COURSE.replace("Threes", "=1+1").replace("A promise", "@SUM(A1)"))
    for line in write_run_of_show(course).splitlines():
        for cell in line.split(","):
            assert not cell.strip('"').startswith(("=", "+", "-", "@", "\t"))


async def bombs(t: Trial) -> None:
    """Nothing is unpacked and no name becomes a path; what is no text is refused."""
    mine = {"staff": t.sign_in}
    zipped = b"PK\x03\x04" + b"\0" * 5000
    for path in ("/office/courses", "/office/import"):
        for name in ("../../../etc/cron.d/x", "x.zip", "x.pdf", "x.png"):
            file = {"file": (name, zipped, "application/zip")}
            answer = await t.post(path, files=file, cookies=mine)
            assert answer.status_code == 400, path
    for path in (
        "/static/../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/app.py",
        "/static/..%2fapp.py",
    ):
        assert (await t.get(path)).status_code == 404


async def embedded_addresses(t: Trial) -> None:
    """The server asks no address that a course names, and no browser either."""
    html = to_html("![x](http://169.254.169.254/latest)\n\n![y](//10.0.0.1/x)")
    assert "169.254" not in html
    assert "10.0.0.1" not in html
    fetching = {
        name
        for name, source in _sources()
        if re.search(
            r"^(import|from) (httpx|urllib\.request|requests|aiohttp)", source, re.MULTILINE
        )
    }
    # These ask addresses that whoever runs the command line gives: not a course, not a visitor.
    assert fetching <= {
        "duologue.command_line.verify", "duologue.web.verify", "duologue.rehearse.respondents",
        "duologue.command_line.examine.reach", "duologue.exchange.openid.provider",
    }  # fmt: skip


def _sources() -> list[tuple[str, str]]:
    """Every file of the product, by the name of its module."""
    top = Path(duologue.__file__).parent
    return [
        (".".join(("duologue", *file.relative_to(top).with_suffix("").parts)), file.read_text())
        for file in top.rglob("*.py")
    ]


async def strange_tables(t: Trial) -> None:
    mine = {"staff": t.sign_in}
    for plan in (
        "\ufefftime;what\n10:00;Hello\n10:00;Hello\n", "time,what\n99:99,x\n-1,y\n", "a" * 100_000,
        "time\twhat\n10:00\tx\n", '"unclosed,\n', ",,,\n" * 1000, "\r\r\r", "time,what\n,\n",
    ):  # fmt: skip
        read_run_of_show(plan, "X")
        answer = await t.post("/office/import", data={"plan": plan}, cookies=mine)
        assert answer.status_code in (200, 400)


def fingerprints_are_tested() -> bool:
    here = (ROOT / "tests/leaks/tricks.py").read_text() + (ROOT / "tests/leaks/liar.py").read_text()
    unit = (ROOT / "browser/call/fingerprint.test.ts").read_text()
    return all(word in here + unit for word in ("fingerprint", "sha-1"))


async def ghost(t: Trial) -> None:
    """Somebody who does not sit in the room cannot take part in its set-up."""
    await t.go_to("icebreaker")
    assert await t.lead.do("open-rooms") == "done"
    await t.ben.settle()
    mates = t.ben.view["room"]["people"]  # type: ignore[index]
    for seat in (t.ana, *t.others, t.lead):
        if seat.id not in mates:
            await seat.send(json.dumps({"type": "signal", "to": t.ben.id, "body": "ghost"}))
            await seat.settle()
    await t.ben.settle()
    assert not [f for f in t.ben.received if "ghost" in f]


async def signals_in_a_flood(t: Trial) -> None:
    await t.go_to("icebreaker")
    assert await t.lead.do("open-rooms") == "done"
    await t.ana.settle()
    mate = next(p for p in t.ana.view["room"]["people"] if p != t.ana.id)  # type: ignore[index]
    frame = json.dumps({"type": "signal", "to": mate, "body": "x" * 1000})
    began = time.monotonic()
    for _ in range(1_000):
        await t.ana.socket.send(frame)
    seats = [s for s in (t.ben, *t.others) if s.id == mate]
    for seat in (t.lead, *seats):
        await seat.settle()
    most = FRAMES_PER_SECOND * (time.monotonic() - began + 2)
    for seat in seats:
        assert sum('"signalled"' in f for f in seat.received) <= most


async def twice_in_a_form(t: Trial) -> None:
    """Whoever sends the form twice is one person in the class: the seat they opened."""
    before = len((await t.room.duologue.hosts.of(t.planned.id)).state.people)
    for _ in range(2):
        await t.post(f"/join/{t.planned.join_code}", data={"name": "Twice"})
    assert len((await t.room.duologue.hosts.of(t.planned.id)).state.people) == before


async def twice_and_late(t: Trial) -> None:
    await t.go_to("poll")
    frame = t.command(type="answer-poll", choice=0)
    for _ in range(3):
        await t.ana.send(frame)
    await t.ana.settle()
    host = await t.room.duologue.hosts.of(t.planned.id)
    assert list(host.state.current.choices.values()) == [0]
    assert await t.lead.do("show-results") == "done"
    assert await t.ana.do("answer-poll", choice=1) == "already-shown"
    assert await t.lead.do("close-session") == "done"
    assert await t.ana.do("answer-poll", choice=1) == "closed"


async def ladder_of_queries(t: Trial) -> None:
    """A report has no parameter to climb on, and its code is not to be guessed. That the fixed
    tables together single nobody out is attacked in tests/insight."""
    asking = inspect.getsource(importlib.import_module("duologue.web.pages.report"))
    assert "query_params" not in asking
    assert "request.form" not in asking
    for path in ("/sponsor/guess", "/sponsor/guess/report.csv", "/insight/guess/report.json"):
        for query in ("", "?segment=managers", "?minimum=1&cohort=0"):
            assert (await t.get(path + query)).status_code in (303, 404)
    attack = (ROOT / "tests/insight/test_release.py").read_text()
    assert "attacker" in attack


async def third_parties(t: Trial) -> None:
    mine = {"staff": t.sign_in}
    pages = [
        await t.get(path, cookies=mine)
        for path in ("/", "/office", f"/join/{t.planned.join_code}", "/sign-in", "/confidential",
                     f"/office/sessions/{t.planned.id}")
    ]  # fmt: skip
    pages += [await t.get(t.ana.path + path, t.ana) for path in ("", "/mine")]
    for page in pages:
        for place in re.findall(r'(?:src|href|action)="(https?:)?//([^/"]+)', page.text):
            assert place[1] in t.room.url, place
        policy = page.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy.replace("https:", "http:").replace(t.room.url, "")


async def no_defaults(t: Trial) -> None:
    """No secret is the same on two installations, and nothing listens beyond this machine."""
    settings = Settings()
    assert settings.host == "127.0.0.1"
    assert settings.turn_secret == ""
    home = t.room.settings.data
    keys = [(home / "keys" / "master.key").read_bytes()]
    Vault(home / "other")
    keys.append((home / "other" / "master.key").read_bytes())
    assert keys[0] != keys[1]
    assert (home / "keys" / "master.key").stat().st_mode & 0o077 == 0
    (home / "other" / "master.key").unlink()


async def replayed_and_reordered(t: Trial) -> None:
    await t.go_to("poll")
    sent = list(t.lead.sent)
    before = len(t.ben.received)
    for frame in (*reversed(sent), *sent):
        await t.lead.send(frame)
    for after in (-1, 0, 1):
        await t.lead.do("next-activity", after=after)
    await t.nobody_noticed(before)


async def clock_that_jumps(t: Trial) -> None:
    """Five minutes either way, and signing in and joining go on; what is over stays over."""
    duologue = t.room.duologue
    real = duologue.clock.now()
    for jump in (300.0, -300.0):
        duologue.clock._start += jump  # type: ignore[attr-defined]
        assert (await t.get(f"/join/{t.planned.join_code}")).status_code == 200
        assert (await t.get("/office", cookies={"staff": t.sign_in})).status_code == 200
        assert await t.ana.do("ask-for-help") == "done"
        duologue.clock._start -= jump  # type: ignore[attr-defined]
    assert duologue.clock.now() >= real


Try = Callable[[Trial], Awaitable[None]]


class Absent:
    """Why a side does not apply, and a check that is false on the day when it does."""

    def __init__(self, why: str, holds: Callable[[], bool]) -> None:
        self.why, self.holds = why, holds


PAGES_ONLY = Absent("no field of a frame takes it", lambda: True)
ROWS: dict[int, tuple[str, tuple[Try, ...] | Absent, tuple[Try, ...] | Absent]] = {
    1: ("a link reused or shared", (link_shared, link_after_the_end), (shared_address_of_a_seat,)),
    2: ("a token of another room, expired, alg=none", (wrong_token,), (wrong_token_on_a_socket,)),
    3: ("an address fetched without right", (link_guessed,), (socket_without_right,)),
    4: ("somebody else's id in the payload", (id_in_a_form,), (id_in_a_command,)),
    5: ("what only facilitators do", (facilitator_pages,), (facilitator_commands,)),
    6: ("a bad token with the victim's id", (anothers_id,), (anothers_socket,)),
    7: ("an old socket after a move", Absent(
        "pages do not know rooms", no_route_with("room", "seat")), (old_socket,)),
    8: ("a foreign origin", (foreign_form,), (foreign_socket,)),
    9: ("what is another's, named", (anothers_export,), (anothers_share,)),
    10: ("fields of one's own", (a_role_of_ones_own,), (fields_of_ones_own,)),
    11: ("into a pair; ids in a row", (ids_in_a_row,), (into_a_pair,)),
    12: ("a debrief of a pair", Absent(
        "no page takes a share", no_route_with("share", "debrief", "pair")), (debrief_of_a_pair,)),
    13: ("wrong types and shapes", (wrong_forms,), (wrong_frames,)),
    14: ("too much, too fast, too slow", (huge_body,), (flood,)),
    15: ("script in names and texts", (script_on_pages,), (script_on_the_socket,)),
    16: ("hostile Markdown", (hostile_markdown,), (hostile_markdown,)),
    17: ("letters that hide or deceive", (hidden_letters,), (hidden_letters_on_the_socket,)),
    18: ("formulas in spreadsheets", (formulas,), PAGES_ONLY),
    19: ("bombs and paths", (bombs,), PAGES_ONLY),
    20: ("addresses in embeds", (embedded_addresses,), PAGES_ONLY),
    21: ("strange tables; a calendar cannot be brought", (strange_tables,), Absent(
        "frames bring no files", nothing_brought_with("calendar"))),
    22: ("swapped, double or SHA-1 fingerprints", Absent(
        "pages carry no set-up", no_route_with("signal", "sdp")), Absent(
        "the server does not read it; browsers refuse, see the liar", fingerprints_are_tested)),
    23: ("a reveal that is not what was committed", Absent(
        "pages carry no set-up", no_route_with("signal", "sdp")), Absent(
        "the server does not read it; browsers refuse, see the liar", fingerprints_are_tested)),
    24: ("a ghost", Absent("pages carry no set-up", no_route_with("signal", "sdp")), (ghost,)),
    25: ("a flood of set-up", Absent(
        "pages carry no set-up", no_route_with("signal", "sdp")), (signals_in_a_flood,)),
    26: ("twice, or too late", (twice_in_a_form,), (twice_and_late,)),
    27: ("a ladder of queries", (ladder_of_queries,), PAGES_ONLY),
    28: ("a request to a third party", (third_parties,), PAGES_ONLY),
    29: ("default secrets, unintended ports", (no_defaults,), PAGES_ONLY),
    30: ("jumping clocks, replays, old backups", (clock_that_jumps,), (replayed_and_reordered,)),
}  # fmt: skip


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Classroom]:
    async with classroom(tmp_path_factory.mktemp("thirty")) as made:
        yield made


@pytest.mark.parametrize("round", ["once", "again"])
@pytest.mark.parametrize("number", ROWS)
@pytest.mark.asyncio(loop_scope="module")
async def test_a_bad_input_is_refused(room: Classroom, number: int, round: str) -> None:
    _, *sides = ROWS[number]
    for side in sides:
        if isinstance(side, Absent):
            assert side.holds(), f"{number} applies now: {side.why}"
            continue
        for attempt in side:
            room.duologue.attempts._failed.clear()
            trial = Trial(room)
            await trial.begin()
            await attempt(trial)
            await trial.ben.settle()
            seen = [unescape(text) for text in trial.told]
            assert not [text for text in seen if SECRET in text or trial.ben.token in text]
            for seat in (trial.lead, trial.ana, trial.ben, *trial.others):
                await seat.close()


def test_there_are_thirty() -> None:
    assert sorted(ROWS) == list(range(1, 31))
    tried = [side for _, *sides in ROWS.values() for side in sides if not isinstance(side, Absent)]
    assert len(tried) >= 40
