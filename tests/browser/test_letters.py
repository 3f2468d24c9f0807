"""Letters between partners: sealed from device to device, told honestly when a device is lost."""

import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browsers import looks_right, next_step
from support.cohorts import Cohort
from support.server import Server

LETTER = "Heron-4: I told her, and she thanked me.\n\nHow was yours?"
ANSWER = "Heron-5: مرحبا Ana, mine was harder."
STEP = "Heron-6: ask Jo for ten minutes by Friday."


@pytest.fixture
def cohort(server: Server) -> Iterator[Cohort]:
    with Cohort(server, "Ana", "Ben") as made:
        yield made


def open_page(page: Page) -> None:
    page.get_by_role("link", name="Your page together").click()
    expect(page.get_by_role("heading", name=re.compile("Letters with"))).to_be_visible()


def write(page: Page, words: str, to: str) -> None:
    page.get_by_label(f"Write to {to}").fill(words)
    page.get_by_role("button", name="Seal and send").click()
    expect(page.get_by_text(words.split("\n")[0])).to_be_visible()
    expect(page.get_by_label(f"Write to {to}")).to_have_value("")


def held(server: Server) -> list[tuple[str, bytes | None]]:
    with closing(sqlite3.connect(server.data / "duologue.sqlite3", timeout=20)) as database:
        return database.execute("SELECT sealed_for, sealed FROM partner_letters").fetchall()


def copies(server: Server) -> int:
    with closing(sqlite3.connect(server.data / "duologue.sqlite3", timeout=20)) as database:
        return int(database.execute("SELECT number FROM note_copies").fetchone()[0])


def test_a_letter_arrives_and_a_lost_device_is_told_of(cohort: Cohort, browser: Browser) -> None:
    server = cohort.server
    cohort.pair("Ana", "Ben")
    ana = cohort.device(browser, "Ana")
    open_page(ana)
    ana.get_by_label("Write to Ben").fill(LETTER)
    expect(ana.get_by_text("Ben has not opened the personal link yet")).to_be_visible()
    ben = cohort.device(browser, "Ben")
    ana.reload()
    expect(ana.get_by_text("Only Ana and Ben can read them")).to_be_visible()
    expect(ana.get_by_text("Whoever runs this server could have exchanged")).to_be_visible()
    expect(ana.get_by_label("Write to Ben")).to_have_value(LETTER)  # the draft was kept
    write(ana, LETTER, "Ben")
    expect(ana.get_by_text("It waits for Ben, sealed")).to_be_visible()
    looks_right(ana)
    ((_, sealed),) = held(server)
    assert sealed

    open_page(ben)
    expect(ben.get_by_text("Heron-4")).to_be_visible()
    ana.reload()
    expect(ana.get_by_text("Arrived with Ben. It is no longer on the server.")).to_be_visible()
    assert [sealed for _, sealed in held(server)] == [None]
    write(ben, ANSWER, "Ana")
    ana.reload()
    expect(ana.get_by_text("Heron-5")).to_be_visible()
    looks_right(ana)

    # A letter is on its way as Ben loses his phone.
    write(ana, "Heron-7: one more thing", "Ben")
    ben.context.close()
    cohort.let_in("Ben")
    fresh = cohort.device(browser, "Ben", 1280)
    open_page(fresh)
    expect(fresh.get_by_text("A letter from Ana was sealed for a device that you")).to_be_visible()
    expect(fresh.get_by_text("Heron-")).to_have_count(0)
    ana.reload()
    expect(ana.get_by_text("Ben has another device by now")).to_be_visible()
    expect(ana.get_by_text("also when somebody slips in between")).to_be_visible()
    assert ana.get_by_role("button", name="Seal and send").count() == 0
    looks_right(ana)
    ana.get_by_role("button", name="Ben told me about the new device").click()
    ana.get_by_role("button", name="Seal it again for the new device").click()
    expect(ana.get_by_text("It waits for Ben, sealed")).to_be_visible()
    fresh.reload()
    expect(fresh.get_by_text("Heron-7")).to_be_visible()
    looks_right(fresh)

    # What was taken back is nowhere.
    write(ana, "Heron-8: never mind", "Ben")
    ana.get_by_role("button", name="Take it back").click()
    expect(ana.get_by_text("Heron-8")).to_have_count(0)
    fresh.reload()
    expect(fresh.get_by_text("Heron-7")).to_be_visible()
    expect(fresh.get_by_text("Heron-8")).to_have_count(0)
    assert all(sealed is None for _, sealed in held(server))
    assert ana.watched.strangers == fresh.watched.strangers == []
    for file in server.data.rglob("*"):
        assert not file.is_file() or b"Heron" not in file.read_bytes(), file
    assert "Heron" not in server.log.read_text()


def test_partners_find_step_and_letters_after_the_session(cohort: Cohort, browser: Browser) -> None:
    server = cohort.server
    session = cohort.session()
    people = [cohort.device(browser, name) for name in ("Ana", "Ben")]
    people[0].get_by_role("link", name="Open my notes").click()
    people[0].get_by_label("A sentence that only you know").fill("a heron stands in cold water")
    people[0].get_by_role("button", name="Make a sealed copy").click()
    expect(people[0].locator(".code")).to_be_visible()
    people[0].goto(cohort.link("Ana"))
    lead = browser.new_context().new_page()
    staff = cohort.office.cookies["staff"]
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(f"{server.url}/office/sessions/{session}/open")
    for page in people:
        page.get_by_role("link", name=re.compile("Go in|What to expect")).click()
        page.get_by_role("button", name=re.compile("Go to the lobby|Go in")).click()
        page.get_by_role("button", name="I promise this").click()
        expect(page.get_by_text("You have given your promise")).to_be_visible()
    lead.get_by_role("button", name="Start the session").click()
    next_step(lead)
    for page in people:
        expect(page.get_by_text("Soon with")).to_be_visible()
    lead.get_by_role("button", name="Open the rooms").click()
    for page in people:
        page.get_by_role("button", name="We have the same words").click()
    for page in people:
        expect(page.get_by_text("Checked between you", exact=True)).to_be_visible()
    next_step(lead)
    next_step(lead)
    ana, ben = people
    ana.get_by_label("What, with whom, by when").fill(STEP)
    ana.get_by_role("button", name="Send it to my partner").click()
    expect(ben.get_by_text(STEP)).to_be_visible()
    expect(ben.get_by_text("It stays on this device")).to_be_visible()
    looks_right(ben)
    # Who has a copy of their notes has it brought up to date from the room.
    deadline = time.monotonic() + 20
    while copies(server) < 2 and time.monotonic() < deadline:
        ana.wait_for_timeout(200)
    assert copies(server) >= 2
    for _ in range(2):  # the desk asks whether one is sure
        lead.get_by_role("button", name="Close the session").click()
    ben.get_by_role("link", name="Your page together").click()
    expect(ben.get_by_role("heading", name="What Ana means to try")).to_be_visible()
    expect(ben.get_by_text(STEP)).to_be_visible()
    expect(ben.get_by_text("This is the device that you checked with Ana")).to_be_visible()
    write(ben, ANSWER, "Ana")
    looks_right(ben)
    ana.get_by_role("link", name="Your page together").click()
    expect(ana.get_by_text("Heron-5")).to_be_visible()
    expect(ana.get_by_text("This is the device that you checked with Ben")).to_be_visible()
    for page in (ana, ben):
        assert not any("Heron" in frame for frame in page.watched.sent + page.watched.received)
