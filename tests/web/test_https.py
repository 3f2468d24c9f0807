"""What only a server that is reached over HTTPS promises a browser: cookies and headers."""

from collections.abc import AsyncIterator
from http.cookies import SimpleCookie
from pathlib import Path

import httpx
import pytest

from duologue.web.app import HTTPS_ONLY
from support.classroom import plan_of
from support.house import WORDS, House

HOME = "https://courses.example.org"


@pytest.fixture
async def safe(tmp_path: Path) -> AsyncIterator[House]:
    made = House(tmp_path, url=HOME)
    yield made
    await made.duologue.close()


def browser(house: House) -> httpx.AsyncClient:
    client = house.browser()
    client.base_url = httpx.URL(HOME)
    return client


async def staff(house: House) -> tuple[httpx.AsyncClient, str]:
    """A browser that is signed in, and what its sign-in set."""
    client = browser(house)
    token = await house.duologue.staff.invite(house.clock.now())
    answer = await client.post(f"/welcome/{token}", data={"name": "Marta", "password": WORDS})
    return client, answer.headers["set-cookie"]


async def test_a_browser_is_told_to_come_over_https_only(safe: House, house: House) -> None:
    for name, value in HTTPS_ONLY.items():
        assert (await browser(safe).get("/sign-in")).headers[name] == value
        assert name not in (await house.browser().get("/sign-in")).headers
    assert "max-age=31536000" in HTTPS_ONLY["strict-transport-security"]


async def test_a_sign_in_is_a_cookie_that_no_other_host_can_set(safe: House) -> None:
    client, said = await staff(safe)
    cookie = SimpleCookie(said)["__Host-staff"]
    assert (cookie["secure"], cookie["httponly"], cookie["path"]) == (True, True, "/")
    assert cookie["domain"] == ""
    assert (await client.get("/account")).status_code == 200
    token = cookie.value
    for name in ("staff", "__Secure-staff"):
        planted = await browser(safe).get("/account", headers={"cookie": f"{name}={token}"})
        assert planted.headers["location"] == "/sign-in", name


async def test_signing_out_takes_it_away_again(safe: House) -> None:
    client, _ = await staff(safe)
    gone = (await client.post("/sign-out")).headers["set-cookie"]
    cookie = SimpleCookie(gone)["__Host-staff"]
    assert cookie["secure"]  # or the browser would not listen
    assert cookie["max-age"] == "0"
    assert (await client.get("/account")).is_redirect


async def test_a_seat_is_a_cookie_of_one_path(safe: House) -> None:
    planned, _ = await safe.duologue.plan(plan_of())
    client = browser(safe)
    came = await client.post(f"/join/{planned.join_code}", data={"name": "Ana"})
    seat = came.headers["location"]
    set_ = [SimpleCookie(line) for line in came.headers.get_list("set-cookie")]
    assert {name: one[name]["path"] for one in set_ for name in one} == {
        "__Secure-seat": seat, "__Secure-before": f"/join/{planned.join_code}",
    }  # fmt: skip
    assert (await client.get(f"{seat}/mine")).status_code == 200
    assert (await browser(safe).get(f"{seat}/mine")).status_code == 404


async def test_a_request_is_never_echoed(safe: House) -> None:
    for path in ("/", "/sign-in", "/static/app/release.json"):
        answer = await browser(safe).request("TRACE", path, headers={"x-mine": "Zqxmine"})
        assert answer.status_code in (404, 405), path
        assert "Zqxmine" not in answer.text
