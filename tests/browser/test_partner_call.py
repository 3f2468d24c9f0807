"""Two partners call each other between sessions, in two real browsers, each from their own page."""

import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browsers import hears, looks_right
from support.cohorts import Cohort
from support.server import Server

WENT = "Heron-9: I asked her, and listened for ten minutes."


@pytest.fixture
def cohort(server: Server) -> Iterator[Cohort]:
    with Cohort(server, "Ana", "Ben") as made:
        made.pair("Ana", "Ben")
        yield made


def shown(page: Page, name: str) -> None:
    """For eyes, where somebody asks for pictures."""
    if folder := os.environ.get("PICTURES"):
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def words(page: Page) -> str:
    return page.locator(".code-words").inner_text()


def test_ten_minutes_together_from_two_own_pages(cohort: Cohort, browser: Browser) -> None:
    ana, ben = cohort.device(browser, "Ana"), cohort.device(browser, "Ben", 1280)
    for page in (ana, ben):
        page.get_by_role("link", name="Your page together").click()
        expect(page.get_by_role("heading", name="Ten minutes together")).to_be_visible()
    shown(ana, "page")
    ana.get_by_role("link", name="Go into the call room").click()
    expect(ana.get_by_text("You are here, Ana")).to_be_visible()
    looks_right(ana)
    shown(ana, "waiting")
    ben.reload()
    expect(ben.get_by_text("Ana is in the call room now.")).to_be_visible()
    looks_right(ben)
    shown(ben, "there")
    ben.get_by_role("link", name="Go into the call room").click()
    for page, other in ((ana, "Ben"), (ben, "Ana")):
        expect(page.get_by_role("heading", name=f"Ten minutes with {other}")).to_be_visible()
        expect(page.get_by_text(re.compile("(9|10) minutes left"))).to_be_visible()
        expect(page.locator(".code-words")).to_be_visible()
    assert words(ana) == words(ben)
    hears(ana, 1)
    hears(ben, 1)
    ana.get_by_label("Write").first.fill("Heron-10: hello")
    ana.get_by_role("button", name="Send", exact=True).click()
    expect(ben.get_by_text("Heron-10: hello")).to_be_visible()
    for page in (ana, ben):
        page.get_by_role("button", name="We have the same words").click()
    for page in (ana, ben):
        expect(page.get_by_text("Checked between you", exact=True)).to_be_visible()
        looks_right(page)
    shown(ana, "call-360")
    shown(ben, "call-1280")
    # A reload comes back into the same room, and what was checked still holds.
    ben.reload()
    expect(ben.get_by_text("Checked between you", exact=True)).to_be_visible()
    hears(ana, 1)
    ben.get_by_role("button", name="Say goodbye").click()
    expect(ben.get_by_role("heading", name=re.compile("Letters with"))).to_be_visible()
    expect(ana.get_by_text("At the moment you are alone here")).to_be_visible()
    shown(ana, "alone")
    assert ana.watched.strangers == ben.watched.strangers == []
    for page in (ana, ben):
        assert "Heron" not in "".join(page.watched.sent)
    for file in cohort.server.data.rglob("*"):
        assert not file.is_file() or b"Heron" not in file.read_bytes(), file
    # They know each other's devices by now: their letters say so.
    expect(ben.get_by_text("This is the device that you checked with Ana")).to_be_visible()


def test_how_it_went_stays_on_the_device_unless_it_is_sent(
    cohort: Cohort, browser: Browser
) -> None:
    soon = time.strftime("%Y-%m-%dT%H:%M", time.gmtime(time.time() + 2 * 86_400))
    form = {"number": "1", "when": soon, "zone": "UTC"}
    made = cohort.office.post(f"{cohort.path}/sessions", data=form)
    assert made.status_code == 200
    ana, ben = cohort.device(browser, "Ana"), cohort.device(browser, "Ben")
    ana.get_by_role("link", name="Your page together").click()
    expect(ana.get_by_role("heading", name="How did it go?")).to_be_visible()
    ana.get_by_label("What I tried, and how it went").fill(WENT)
    looks_right(ana)
    shown(ana, "went")
    ana.reload()
    expect(ana.get_by_label("What I tried, and how it went")).to_have_value(WENT)
    with closing(sqlite3.connect(cohort.server.data / "duologue.sqlite3", timeout=20)) as database:
        assert database.execute("SELECT count(*) FROM partner_letters").fetchone() == (0,)
    ana.get_by_role("button", name="Send it to Ben as a letter").click()
    expect(ana.get_by_text("It is sealed and on its way to Ben.")).to_be_visible()
    ben.get_by_role("link", name="Your page together").click()
    expect(ben.get_by_text("Heron-9")).to_be_visible()
    for file in cohort.server.data.rglob("*"):
        assert not file.is_file() or b"Heron" not in file.read_bytes(), file


def test_another_partner_is_asked_for_and_given_in_the_office(
    cohort: Cohort, browser: Browser
) -> None:
    for name in ("Cleo", "Dan"):
        cohort.office.post(f"{cohort.path}/people", data={"name": name})
    ana = cohort.device(browser, "Ana")
    ana.get_by_role("link", name="Your page together").click()
    ana.get_by_text("Would you like another partner?").click()
    shown(ana, "another")
    looks_right(ana)
    ana.get_by_role("button", name="Ask for another partner").click()
    expect(ana.get_by_text("Until they have found somebody")).to_be_visible()
    staff = cohort.office.cookies["staff"]
    for width in (360, 1280):
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if width == 360 else "light",
        )
        context.add_cookies([{"name": "staff", "value": staff, "url": cohort.server.url}])
        lead = context.new_page()
        lead.goto(cohort.server.url + cohort.path)
        expect(lead.get_by_text("one wish for another partner")).to_be_visible()
        lead.get_by_role("link", name="Learning partners").click()
        expect(lead.get_by_text("So it would be")).to_be_visible()
        looks_right(lead)
        shown(lead, f"pairs-{width}")
    lead.get_by_role("button", name="Give them these partners").click()
    expect(lead.get_by_text("Partners were given anew.")).to_be_visible()
    looks_right(lead)
    shown(lead, "given")
    ana.reload()
    expect(ana.get_by_text(re.compile("Ana · (Cleo|Dan)"))).to_be_visible()
    lead.get_by_role("button", name="Take it back").click()
    ana.reload()
    expect(ana.get_by_text("Ana · Ben")).to_be_visible()


def test_a_third_partner_comes_into_the_call_and_leaves_it(
    server: Server, browser: Browser
) -> None:
    """A trio: who comes third is heard by both, their words are new, and two may go on."""
    with Cohort(server, "Ana", "Ben", "Cleo") as cohort:
        cohort.pair("Ana", "Ben", "Cleo")
        trio = [cohort.device(browser, "Ana"), cohort.device(browser, "Ben", 1280)]
        trio.append(cohort.device(browser, "Cleo"))
    ana, ben, cleo = trio
    for page in trio:
        expect(page.get_by_text("You are learning partners with")).to_be_visible()
        page.get_by_role("link", name="Your page together").click()
    for page in (ana, ben):
        page.get_by_role("link", name="Go into the call room").click()
    for page in (ana, ben):
        hears(page, 1)
    before = words(ana)
    for page in (ana, ben):
        page.get_by_role("button", name="We have the same words").click()
    for page in (ana, ben):
        expect(page.get_by_text("Checked between you", exact=True)).to_be_visible()
    cleo.get_by_role("link", name="Go into the call room").click()
    for page, others in ((ana, "Ben"), (ben, "Ana"), (cleo, "Ana")):
        expect(page.get_by_role("heading", level=1, name=others)).to_be_visible()
        hears(page, 2)
    # What two had checked says nothing about a third: new words, once each of them asks.
    for page in (ana, ben):
        expect(page.get_by_text("what was checked no longer holds")).to_be_visible()
        page.get_by_role("button", name=re.compile("New words")).click()
    expect(cleo.get_by_text("would like to check again")).to_be_visible()
    cleo.get_by_role("button", name=re.compile("New words")).click()
    for page in trio:
        expect(page.locator(".code-words")).to_be_visible()
    assert words(ana) == words(ben) == words(cleo) != before
    for page in trio:
        page.get_by_role("button", name="We have the same words").click()
    for page in trio:
        expect(page.get_by_text("Checked between you", exact=True)).to_be_visible()
        looks_right(page)
    shown(ana, "trio-360")
    shown(ben, "trio-1280")
    cleo.get_by_label("Write").first.fill("Heron-11: to both of you")
    cleo.get_by_role("button", name="Send", exact=True).click()
    for page in (ana, ben):
        expect(page.get_by_text("Heron-11: to both of you")).to_be_visible()
    cleo.get_by_role("button", name="Say goodbye").click()
    expect(cleo.get_by_role("heading", name="Letters with Ana")).to_be_visible()
    for page in (ana, ben):
        hears(page, 1)
    for page in trio:
        assert "Heron" not in "".join(page.watched.sent)
