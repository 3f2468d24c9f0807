"""A copy of one's notes: what a lost device loses is what the page said, and no more."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from support.browsers import looks_right, page_of
from support.cohorts import Cohort
from support.server import Server

SENTENCE = "the blue kettle never sings on Sundays"
FIRST, SECOND = "Egret-1: I have not told Jo.", "Egret-2: I will, on Friday."


@pytest.fixture
def cohort(server: Server) -> Iterator[Cohort]:
    with Cohort(server, "Ana") as made:
        yield made


def write(page: Page, home: str, words: str, step: int) -> None:
    """As an earlier release kept it: the page moves it in and seals it."""
    seat = page.evaluate("JSON.parse(document.getElementById('notes').dataset.seats)")[0]
    keep = "([name, words]) => localStorage.setItem(name, words)"
    page.evaluate(keep, [f"{seat}:own-{step}", words])
    page.goto(home + "/notes")
    expect(page.get_by_text(words)).to_be_visible()


def offline(route: Route) -> None:
    if route.request.method == "POST":
        route.abort()
    else:
        route.continue_()


def next_device(cohort: Cohort, browser: Browser, lost: Page) -> Page:
    lost.context.close()
    cohort.let_in("Ana")
    page = cohort.device(browser, "Ana")
    page.get_by_role("link", name="Open my notes").click()
    expect(page.get_by_text("There is a sealed copy of your notes")).to_be_visible()
    expect(page.get_by_text("Egret")).to_have_count(0)
    return page


def open_with(page: Page, typed: str) -> None:
    page.get_by_label("Your code, or your sentence").fill(typed)
    page.get_by_role("button", name="Open it here").click()


def test_a_lost_device_loses_no_more_than_it_says(cohort: Cohort, browser: Browser) -> None:
    server, home = cohort.server, cohort.link("Ana")
    session = cohort.session()
    ana = cohort.device(browser, "Ana")
    ana.goto(f"{home}/{session}")
    ana.get_by_role("button", name="Go").first.click()
    ana.goto(home + "/notes")
    expect(ana.get_by_text("nobody has a copy")).to_be_visible()
    write(ana, home, FIRST, 1)
    looks_right(ana)
    ana.get_by_label("A sentence that only you know").fill("too short")
    ana.get_by_role("button", name="Make a sealed copy").click()
    expect(ana.get_by_text("Please take a longer one")).to_be_visible()
    ana.get_by_label("A sentence that only you know").fill(SENTENCE)
    ana.get_by_role("button", name="Make a sealed copy").click()
    code = ana.locator(".code").inner_text()
    looks_right(ana)
    ana.get_by_role("button", name="I have it").click()
    expect(ana.get_by_text("Everything on this page is in it")).to_be_visible()
    looks_right(ana)
    write(ana, home, SECOND, 2)
    expect(ana.get_by_text("Everything on this page is in it")).to_be_visible()

    # What cannot be sent is said to be missing; the device is lost at that moment.
    ana.route("**/copy", offline)
    write(ana, home, "Egret-3: written on the train", 3)
    expect(ana.get_by_text("if you lost this device now, you would lose that")).to_be_visible()
    by_code = next_device(cohort, browser, ana)
    looks_right(by_code)
    open_with(by_code, "the blue kettle sings on Sundays")
    expect(by_code.get_by_text("Neither the code nor the sentence")).to_be_visible()
    open_with(by_code, code.lower().replace("-", " ").replace("0", "o"))
    for words in (FIRST, SECOND):
        expect(by_code.get_by_text(words)).to_be_visible()
    expect(by_code.get_by_text("Egret-3")).to_have_count(0)
    expect(by_code.get_by_text("Everything on this page is in it")).to_be_visible()

    by_sentence = next_device(cohort, browser, by_code)
    open_with(by_sentence, f"  {SENTENCE.upper()} ")
    expect(by_sentence.get_by_text(SECOND)).to_be_visible()

    # Without either, it is told plainly; and the copy ends only if its owner says so.
    without = next_device(cohort, browser, by_sentence)
    without.get_by_role("button", name="I have neither").click()
    expect(without.get_by_text("Then nobody can open it any more")).to_be_visible()
    looks_right(without)
    without.get_by_role("button", name="End that copy and begin anew").click()
    expect(without.get_by_text("nobody has a copy")).to_be_visible()
    file = server.data / "duologue.sqlite3"
    with closing(sqlite3.connect(file, timeout=20)) as database:
        assert database.execute("SELECT COUNT(*) FROM note_copies").fetchone() == (0,)
    for kept in server.data.rglob("*"):
        content = kept.read_bytes() if kept.is_file() else b""
        assert not any(x in content for x in (b"Egret", b"kettle", code.encode())), kept
    assert without.watched.strangers == []


def test_who_has_no_link_of_their_own_is_offered_no_copy(server: Server, browser: Browser) -> None:
    page = page_of(browser, 360)
    page.goto(server.url + "/notes")
    expect(page.get_by_text("If you lose this device")).to_be_visible()
    expect(page.get_by_text("nobody has another copy")).to_be_visible()
    assert page.get_by_role("button", name="Make a sealed copy").count() == 0
