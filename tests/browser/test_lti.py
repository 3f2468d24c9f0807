"""People come from a learning platform, a real process with pages of its own, in a real browser."""

import re
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from support.beside import beside
from support.browsers import looks_right, page_of
from support.learning_platform import CLIENT
from support.server import Server

WORDS = "a sentence to remember"


@pytest.fixture(scope="module")
def school() -> Iterator[str]:
    with beside("learning_platform") as url:
        yield url


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, school: str) -> Iterator[Server]:
    """Marta has connected the platform, and put the link of her cohort into its course."""
    server = Server(tmp_path_factory.mktemp("house"))
    with httpx.Client(base_url=server.url, follow_redirects=True, timeout=60) as marta:
        marta.post(server.first_link, data={"name": "Marta", "password": WORDS})
        fields = {
            "issuer": school, "client": CLIENT, "authorize": f"{school}/authorize",
            "tokens": f"{school}/token", "keys": f"{school}/keys",
        }  # fmt: skip
        assert marta.post("/staff/connectors/platforms", data=fields).status_code == 200
        cohort = marta.post("/office/cohorts", data={"title": "Autumn"})
        link = re.search(r"http://[^<\s]+/lti/cohort/\w+", cohort.text)
        assert link, cohort.text
    tool = {name: f"{server.url}/lti/{name}" for name in ("login", "launch", "keys")}
    httpx.get(f"{school}/link", params=tool | {"target": link[0]}, timeout=60)
    yield server
    server.kill()


def come(school: str, page: Page, who: str, wrong: str = "") -> None:
    """By the link in their course, and through the platform's own page."""
    httpx.get(f"{school}/wrong", params={"how": wrong}, timeout=60)
    page.goto(f"{school}/course?who={who}")
    page.get_by_role("link", name="Open").click()
    if wrong != "issuer":
        page.get_by_role("button", name="Go on").click()


def test_a_learner_comes_to_their_own_page_and_the_same_one_again(
    server: Server, school: str, browser: Browser
) -> None:
    ana = page_of(browser, 360)
    come(school, ana, "ana")
    ana.wait_for_url(f"{server.url}/with/*")
    expect(ana.get_by_role("heading", level=1)).to_contain_text("Autumn")
    looks_right(ana)
    own = ana.url
    come(school, ana, "ana")
    ana.wait_for_url(own)
    # The same answer, posted once more by the same browser.
    ana.goto(f"{school}/again")
    ana.get_by_role("button", name="Go on").click()
    expect(ana.get_by_role("heading")).to_have_text("This way in has been used")


def test_whoever_teaches_there_brings_the_list_of_the_course(
    server: Server, school: str, browser: Browser
) -> None:
    eva = page_of(browser)
    come(school, eva, "eva")
    expect(eva.get_by_text("2 people of your course at 127.0.0.1 are on the list")).to_be_visible()
    looks_right(eva)


@pytest.mark.parametrize(
    ("wrong", "heading"),
    [
        ("issuer", "This learning platform is not connected here"),
        ("signed issuer", "The learning platform’s answer was not for us"),
        ("audience", "The learning platform’s answer was not for us"),
        ("signature", "The learning platform’s answer was not for us"),
        ("expired", "That took too long"),
        ("nonce", "This way in has been used"),
    ],
)
def test_an_answer_that_is_not_to_our_question_opens_nothing_and_says_why(
    server: Server, school: str, browser: Browser, wrong: str, heading: str
) -> None:
    page = page_of(browser, 360)
    come(school, page, "ana")  # so that there is a nonce of before
    come(school, page, "ana", wrong)
    expect(page.get_by_role("heading")).to_have_text(heading)
    assert "/with/" not in page.url
    looks_right(page)


def test_another_browser_cannot_use_the_answer(
    server: Server, school: str, browser: Browser
) -> None:
    ana, eve = page_of(browser), page_of(browser)
    httpx.get(f"{school}/wrong", params={"how": ""}, timeout=60)
    ana.goto(f"{school}/course?who=ana")
    ana.get_by_role("link", name="Open").click()
    eve.goto(f"{school}/again")
    eve.get_by_role("button", name="Go on").click()
    expect(eve.get_by_role("heading")).to_have_text("This way in has been used")


@pytest.mark.parametrize("width", [360, 1280])
def test_an_administrator_sees_what_leaves_and_keeps_what_was_typed(
    server: Server, school: str, browser: Browser, width: int
) -> None:
    page = page_of(browser, width)
    page.goto(f"{server.url}/sign-in")
    page.get_by_label("Name").fill("Marta")
    page.get_by_label("Password").fill(WORDS)
    page.get_by_role("button", name="Sign in").click()
    page.goto(f"{server.url}/staff/connectors")
    platform = page.locator("#platform")
    expect(platform.get_by_text("One grade line, “attended”")).to_be_visible()
    expect(platform.get_by_label("Public keyset URL")).to_be_hidden()
    looks_right(page)
    platform.get_by_text("Connect a platform").click()
    for label in ("Platform ID", "Authentication", "Access token"):
        platform.get_by_label(label).fill(f"{school}/{label[:6]}")
    platform.get_by_label("Client ID").fill("another")
    expect(platform.get_by_label("Public keyset URL")).to_have_value("")
    platform.get_by_label("Public keyset URL").fill(f"{school}/nothing")
    platform.get_by_role("button", name="Connect", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("keys cannot be read")
    expect(platform.get_by_label("Client ID")).to_have_value("another")
    looks_right(page)
