"""The shelves, a look inside, plans brought along, and paper: over HTTP, signed in or not."""

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
from duologue.web.library import Shelf, library, samples

PLAN = "time;title;method;grouping\n9:00;Hello;ice breaker;trios\n9:10;Odd;origami;\n9:20;End;;\n"


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    duologue = Duologue(Settings(data=tmp_path), HandClock())
    transport = httpx.ASGITransport(app=make_app(duologue))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        token = await duologue.staff.invite(duologue.clock.now())
        who = {"name": "Marta", "password": "a sentence to remember"}
        await client.post(f"/welcome/{token}", data=who)
        yield client
    await duologue.close()


async def text_of(client: httpx.AsyncClient, course: httpx.Response) -> str:
    """The text of the course that a form led to."""
    assert course.status_code == 303, course.text
    return (await client.get(f"{course.headers['location']}/course.md")).text


def test_the_library_has_two_shelves_and_no_name_twice() -> None:
    names = [sample.name for sample in library()]
    assert len(names) == len(set(names))
    assert {s.shelf for s in library()} == set(Shelf)
    assert all(0.4 <= s.connection < 0.7 for s in library())
    assert all(not s.title.startswith("Pattern") and s.purpose.endswith(".") for s in library())
    assert {s.name for s in samples()} >= {"first-steps", "saying-it-kindly", "welcome-back"}


async def test_the_office_shows_what_each_is_for_and_finds(client: httpx.AsyncClient) -> None:
    page = unescape((await client.get("/office")).text)
    for sample in library():
        assert sample.title in page
        assert sample.purpose in page
        assert f"/office/library/{sample.name}" in page
    found = unescape((await client.get("/office", params={"find": "LADDER floor"})).text)
    assert "A safety briefing that people remember" in found
    assert "Fishbowl" not in found
    short = (await client.get("/office", params={"time": "45"})).text
    assert "Welcome back" in short
    assert "Peer consulting" not in short
    none = (await client.get("/office", params={"find": "<b>zzz", "time": "x"})).text
    assert "Nothing on the shelves" in none
    assert "<b>zzz" not in none


async def test_a_look_inside_shows_everything_and_takes_nothing(client: httpx.AsyncClient) -> None:
    page = unescape((await client.get("/office/library/welcome-back")).text)
    for activity in read(_text("welcome-back")).course.sessions[0].activities:
        assert activity.title in page
    assert "Then stop. If you lead this team yourself" in page  # a note
    assert "session-picture" in page
    assert (await client.get("/office/library/nothing")).status_code == 404
    assert 'href="/office/courses/' not in (await client.get("/office")).text


async def test_a_pattern_is_taken_as_a_copy(client: httpx.AsyncClient) -> None:
    taken = await client.post("/office/courses", data={"sample": "fishbowl"})
    assert 'course: "Pattern: fishbowl"' in await text_of(client, taken)


async def test_a_plan_is_shown_before_it_becomes_a_course(client: httpx.AsyncClient) -> None:
    files = {"file": ("our_plan.csv", PLAN.encode("utf-16"))}
    page = await client.post("/office/import", files=files)
    assert page.status_code == 200
    seen = unescape(re.sub(r"<[^>]+>", "", page.text))
    assert "9:10;Odd;origami;" in seen
    assert 'href="/office/courses/' not in (await client.get("/office")).text
    made = re.search(r'name="text" value="([^"]*)"', page.text)
    assert made
    taken = await client.post("/office/courses", data={"text": unescape(made[1])})
    course = await text_of(client, taken)
    assert course.startswith("---\ncourse: Our plan\n")
    assert "## icebreaker · Hello · 10 min · rooms of 3" in course


async def test_a_plan_that_cannot_be_read_stays_to_be_changed(client: httpx.AsyncClient) -> None:
    page = await client.post("/office/import", data={"plan": "no <plan> at all"})
    assert page.status_code == 400
    assert "There is no step in this plan." in page.text
    assert "no &lt;plan&gt; at all" in page.text
    sheet = await client.post("/office/import", files={"file": ("a.xlsx", b"PK\x03\x04\0")})
    assert sheet.status_code == 400
    assert "Save it as CSV" in sheet.text
    assert (await client.post("/office/import", data={})).status_code == 400


async def test_a_course_that_is_brought_is_taken_as_it_is(client: httpx.AsyncClient) -> None:
    files = {"file": ("mine.md", _text("welcome-back").replace("\n", "\r\n").encode())}
    taken = await client.post("/office/import", files=files)
    assert await text_of(client, taken) == _text("welcome-back").replace(
        " · rooms of 4 · new people", " · rooms of 4"
    )


async def test_paper_of_ones_own_course_and_of_the_library(client: httpx.AsyncClient) -> None:
    taken = await client.post("/office/courses", data={"sample": "welcome-back"})
    for at in (taken.headers["location"], "/office/library/welcome-back"):
        guide = await client.get(f"{at}/guide", params={"start": "13:30"})
        assert "13:30–14:15" in guide.text
        assert f'href="{at}"' in guide.text
        assert "Read the third line twice" in guide.text
        assert "09:00–09:45" in (await client.get(f"{at}/guide", params={"start": "soon"})).text
        handout = await client.get(f"{at}/handout")
        assert "Read the third line twice" not in handout.text
        as_csv = await client.get(f"{at}/course.csv")
        assert as_csv.headers["content-disposition"] == 'attachment; filename="welcome-back.csv"'
        assert as_csv.text.startswith("\ufeffsession,time,minutes,")
        assert (await client.get(f"{at}/course.exe")).status_code == 404
    for path in ("guide", "handout", "course.md"):
        assert (await client.get(f"/office/courses/none/{path}")).status_code == 404
        assert (await client.get(f"/office/library/none/{path}")).status_code == 404


async def test_nobody_sees_any_of_it_without_signing_in(client: httpx.AsyncClient) -> None:
    taken = await client.post("/office/courses", data={"sample": "welcome-back"})
    client.cookies.clear()
    own = taken.headers["location"]
    for path in ("/office/library/fishbowl", f"{own}/guide", f"{own}/handout", f"{own}/course.md"):
        assert (await client.get(path)).headers["location"] == "/sign-in"
    assert (await client.post("/office/import")).headers["location"] == "/sign-in"


def _text(name: str) -> str:
    return next(s.text for s in library() if s.name == name)
