"""Bad inputs 13 to 21: what is broken, too large, or dressed up as something else."""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from pathlib import Path

import websockets

import duologue
from duologue.course.preview import to_html
from duologue.course.read import course_of
from duologue.course.run_of_show.read import read_run_of_show
from duologue.course.run_of_show.write import write_run_of_show
from duologue.live.connection import LONGEST_QUEUE, Connection
from duologue.live.messages import Pong
from duologue.vocabulary import OUTSIDER, PersonId
from duologue.web.limits import LARGEST_BODY
from duologue.web.live_socket import FRAMES_PER_SECOND
from leaks.bad_inputs.trial import COURSE, Trial


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
        "duologue.exchange.xapi.store", "duologue.exchange.sfu.livekit",
        "duologue.exchange.lti.services",
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
