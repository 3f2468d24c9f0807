"""The course page: saving, looking, history; with scripts and without; and what it refuses."""

import re
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import httpx
import pytest

from duologue.config import Settings
from duologue.course.read import read
from duologue.live.clock import HandClock
from duologue.web.app import make_app
from duologue.web.installation import Duologue
from duologue.web.look import offers

TEXT = """\
---
course: Small
class size: 12
---

# One · 30 min

## talk · Welcome · 4 min
You will take part.

## discussion · Twice · 20 min · rooms of 3
> Walk around.
What happened, <script>and</script> to whom?
"""


class Office:
    """A signed-in browser's view of a real application on a real database."""

    def __init__(self, duologue: Duologue, client: httpx.AsyncClient) -> None:
        self.duologue, self.client = duologue, client

    async def sign_in(self, name: str) -> None:
        token = await self.duologue.staff.invite(self.duologue.clock.now())
        who = {"name": name, "password": "a sentence to remember"}
        self.client.cookies.clear()
        await self.client.post(f"/welcome/{token}", data=who)

    async def course(self, text: str = TEXT) -> str:
        files = {"file": ("c.md", text.encode())}
        made = await self.client.post("/office/courses", files=files)
        return made.headers["location"]

    async def save(self, at: str, text: str, began_from: int) -> httpx.Response:
        body = {"text": text, "began_from": began_from, "brought_from": None}
        return await self.client.post(f"{at}/save", json=body)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    duologue = Duologue(Settings(data=tmp_path), HandClock())
    transport = httpx.ASGITransport(app=make_app(duologue))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        made = Office(duologue, client)
        await made.sign_in("Ana")
        yield made
    await duologue.close()


async def test_a_look_answers_with_findings_steps_and_a_picture(office: Office) -> None:
    at = await office.course()
    look = (await office.client.post(f"{at}/look", json={"text": TEXT, "session": 9})).json()
    assert (look["title"], look["runs"]) == ("Small", True)
    assert [s["line"] for s in look["sessions"]] == [6]
    session = look["session"]
    assert [(s["id"], s["line"], s["starts_at"]) for s in session["steps"]] == [
        ("1.1", 8, 0.0), ("1.2", 11, 4.0),
    ]  # fmt: skip
    talk, discussion = session["steps"]
    assert (talk["audience"], discussion["audience"]) == ("class", "room")
    assert "Walk around" in discussion["notes"]
    assert "Walk around" not in discussion["html"]
    assert "<script>" not in discussion["html"]
    assert session["picture"].count("data-activity=") == 2
    assert session["profile"]["planned"] == 24.0
    codes = [f["code"] for f in look["findings"]]
    assert "SAF201" in codes
    lines = [f["place"]["line"] for f in look["findings"]]
    assert lines == sorted(lines)


async def test_an_error_is_told_and_keeps_a_session_from_being_made(office: Office) -> None:
    broken = TEXT.replace("## talk", "## takl")
    at = await office.course(broken)
    look = (await office.client.post(f"{at}/look", json={"text": broken})).json()
    assert not look["runs"]
    made = await office.client.post(f"{at}/sessions", data={"number": "1"})
    assert made.headers["location"] == at


async def test_two_who_save_from_one_version_both_keep_their_lines(office: Office) -> None:
    at = await office.course()
    assert (await office.save(at, TEXT + "first\n", 1)).json() == {"version": 2}
    second = await office.save(at, TEXT + "second\n", 1)
    assert second.status_code == 409
    assert (second.json()["author"], second.json()["text"]) == ("Ana", TEXT + "first\n")
    assert (await office.save(at, TEXT + "first\nsecond\n", 2)).json() == {"version": 3}
    versions = (await office.client.get(f"{at}/versions")).json()["versions"]
    assert [v["number"] for v in versions] == [3, 1]
    texts = (await office.client.get(f"{at}/versions/3")).json()
    assert texts == {"text": TEXT + "first\nsecond\n", "before": TEXT}


async def test_without_scripts_the_form_saves_and_a_late_save_loses_nothing(
    office: Office,
) -> None:
    at = await office.course()
    saved = await office.client.post(at, data={"text": TEXT + "first\r\n", "version": "1"})
    assert "Saved" in saved.text
    late = await office.client.post(at, data={"text": TEXT + "second\n", "version": "1"})
    assert late.status_code == 409
    mine, theirs = (re.search(rf'id="{i}"[^>]*>(.*?)</textarea>', late.text, re.DOTALL)
                    for i in ("text", "theirs"))  # fmt: skip
    assert mine
    assert unescape(mine[1]) == TEXT + "second\n"
    assert theirs
    assert unescape(theirs[1]) == TEXT + "first\n"
    # Saving once more begins from what was shown.
    version = re.search(r'name="version" value="(\d+)"', late.text)
    assert version
    both = {"text": TEXT + "first\nsecond\n", "version": version[1]}
    assert (await office.client.post(at, data=both)).status_code == 200


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[1]", b'{"text": 1}', b'{"text": "x", "began_from": "y"}',
             b'{"text": "x", "began_from": 1, "more": 2}', b"[" * 9000, b"\xff"],
)  # fmt: skip
async def test_a_question_that_means_nothing_is_refused(office: Office, body: bytes) -> None:
    at = await office.course()
    for path in ("look", "save"):
        assert (await office.client.post(f"{at}/{path}", content=body)).status_code == 400


async def test_a_text_beyond_measure_is_refused_unread(office: Office) -> None:
    at = await office.course()
    huge = b'{"text": "' + b"x" * 3_000_000 + b'"}'
    assert (await office.client.post(f"{at}/look", content=huge)).status_code == 413


async def test_a_colleague_writes_too_and_a_stranger_finds_no_course(office: Office) -> None:
    at = await office.course()
    await office.sign_in("Ben")
    for path in ("", "/versions", "/versions/1"):
        assert (await office.client.get(at + path)).status_code == 404
    assert (await office.save(at, "x", 1)).status_code == 404
    ben = dict(office.client.cookies)
    office.client.cookies.clear()
    assert (await office.client.get(at)).headers["location"] == "/sign-in"
    who = {"name": "Ana", "password": "a sentence to remember"}
    await office.client.post("/sign-in", data=who)
    unknown = await office.client.post(f"{at}/authors", data={"name": "Nobody"})
    assert unknown.status_code == 400
    assert "Nobody here signs in as Nobody" in unknown.text
    await office.client.post(f"{at}/authors", data={"name": " Ben "})
    assert "together with Ben" in (await office.client.get(at)).text
    office.client.cookies.clear()
    office.client.cookies.update(ben)
    assert (await office.client.get(at)).status_code == 200
    assert (await office.save(at, TEXT + "ben's\n", 1)).json() == {"version": 2}
    office.client.cookies.clear()
    await office.client.post("/sign-in", data=who)
    await office.client.post(f"{at}/authors", data={"stop": "Ben"})
    office.client.cookies.clear()
    office.client.cookies.update(ben)
    assert (await office.client.get(at)).status_code == 404
    assert (await office.save(at, "x", 2)).status_code == 404


def test_the_editor_offers_every_option_that_a_kind_can_read() -> None:
    """What is offered is read without a finding, and every option of the model is among it."""
    fields = {"rooms", "spheres", "roles", "roles_rotate", "instrument", "may_share_with_partner",
              "shows_results_at_once", "explains_at_once"}  # fmt: skip
    reached = set()
    for words in offers().kinds:
        for option in words.options:
            heading = f"## {words.kind} · T · 5 min · {option}"
            text = f"---\ncourse: C\n---\n# S · 9 min\n{heading}\n\n- a\n- b\n"
            reading = read(text)
            assert [f for f in reading.findings if f.code != "LNG023"] == [], option
            (activity,) = reading.course.sessions[0].activities
            assert activity.title == "T", option
            plain = read(text.replace(f" · {option}", "")).course.sessions[0].activities[0]
            reached |= {f for f in fields if getattr(activity, f) != getattr(plain, f)}
    assert reached == fields
