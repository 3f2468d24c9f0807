"""The moment a session begins: typed in the time of a place, refused kindly, said again."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from duologue.config import Settings
from duologue.live.clock import HandClock
from duologue.record.sessions import LINKS_LAST
from duologue.web.app import make_app
from duologue.web.begins import BadMoment, Begins, begins
from duologue.web.installation import Duologue

NOW = datetime(2026, 3, 1, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("local", "zone", "utc"),
    [
        ("2026-03-28T10:00", "Europe/Paris", "2026-03-28T09:00"),
        # Summer time begins in the night between them.
        ("2026-03-29T10:00", "Europe/Paris", "2026-03-29T08:00"),
        ("2026-03-29T10:00", "America/New_York", "2026-03-29T14:00"),
        ("2026-03-29T10:00", "UTC", "2026-03-29T10:00"),
    ],
)
def test_a_moment_is_read_in_the_time_of_its_place(local: str, zone: str, utc: str) -> None:
    at = datetime.fromisoformat(utc).replace(tzinfo=UTC).timestamp()
    assert begins(local, zone, NOW) == Begins(at, zone)


@pytest.mark.parametrize(
    ("local", "zone", "code"),
    [
        ("2026-03-29T10:00", "Mars/Olympus", "begins-zone"),
        ("2026-03-29T10:00", "../../etc/passwd", "begins-zone"),
        ("2026-03-29T10:00", "Europe", "begins-zone"),
        ("2026-03-29T10:00", "", "begins-zone"),
        ("2026-03-29T10:00", "x" * 5000, "begins-zone"),
        ("tomorrow at ten", "UTC", "begins-unreadable"),
        ("2026-02-30T10:00", "UTC", "begins-unreadable"),
        ("0001-01-01T00:00", "Pacific/Auckland", "begins-past"),
        ("2026-02-28T23:59", "UTC", "begins-past"),
    ],
)
def test_what_is_no_moment_to_begin_at_is_refused(local: str, zone: str, code: str) -> None:
    with pytest.raises(BadMoment) as refused:
        begins(local, zone, NOW)
    assert refused.value.code == code


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[tuple[Duologue, httpx.AsyncClient]]:
    duologue = Duologue(Settings(data=tmp_path), HandClock(NOW))
    transport = httpx.ASGITransport(app=make_app(duologue))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        token = await duologue.staff.invite(NOW)
        who = {"name": "Ana", "password": "a sentence to remember"}
        await client.post(f"/welcome/{token}", data=who)
        yield duologue, client
    await duologue.close()


async def test_a_scheduled_session_says_when_at_the_door_and_in_the_office(
    office: tuple[Duologue, httpx.AsyncClient],
) -> None:
    duologue, client = office
    course = (await client.post("/office/courses", data={"sample": "first-steps"})).headers
    form = {"number": "1", "when": "2026-07-14T10:30", "zone": "Europe/Paris"}
    made = await client.post(f"{course['location']}/sessions", data=form)
    page = await client.get(made.headers["location"])
    words = "Tuesday, July 14, 2026, 10:30"
    assert words in page.text.replace("\u202f", " ")
    assert 'datetime="2026-07-14T10:30:00+02:00"' in page.text
    assert words in (await client.get("/office")).text.replace("\u202f", " ")
    join = re.search(r"/join/\w+", page.text)
    assert join
    client.cookies.clear()
    door = await client.get(join[0])
    assert words in door.text.replace("\u202f", " ")
    # A session a year ahead is not swept away before it begins.
    planned = await duologue.sessions.by_join_code(join[0].split("/")[-1])
    assert planned is not None
    assert planned.starts_at is not None
    assert planned.expires_at == planned.starts_at + LINKS_LAST
    assert planned.course == course["location"].split("/")[-1]


async def test_a_bad_moment_makes_no_session_and_says_what_to_do(
    office: tuple[Duologue, httpx.AsyncClient],
) -> None:
    _, client = office
    course = (await client.post("/office/courses", data={"sample": "first-steps"})).headers
    form = {"number": "1", "when": "2025-07-14T10:30", "zone": "Europe/Paris"}
    refused = await client.post(f"{course['location']}/sessions", data=form)
    assert refused.status_code == 400
    assert "That moment has passed" in refused.text
    assert "/office/sessions/" not in (await client.get("/office")).text
