"""A whole short course in real browsers: a facilitator, four learners, real sound."""

import re
import time
from pathlib import Path

from playwright.sync_api import Browser, expect

from support.browsers import Watched, hears, looks_right, page_of
from support.server import Server


def test_a_class_climbs_the_ladder_and_nothing_is_lost(server: Server, browser: Browser) -> None:
    lead = page_of(browser)
    lead.goto(server.first_link)
    looks_right(lead)
    lead.get_by_label("Your name").fill("Marta")
    lead.get_by_label("Password").fill("a sentence to remember")
    lead.get_by_role("button", name="Begin").click()
    looks_right(lead)
    lead.get_by_role("button", name="First steps in saying it").click()
    looks_right(lead)
    lead.get_by_role("button", name="Schedule").click()
    lead.get_by_role("button", name="Make the session").click()
    join = lead.locator("strong.link").inner_text()
    looks_right(lead)
    lead.get_by_role("link", name="Open your desk").click()
    expect(lead.get_by_role("button", name="Start the session")).to_be_visible()

    names = ["Ana", "Ben", "Cleo", "Dan"]
    learners = []
    for name in names:
        page = page_of(browser, 360)
        page.goto(join)
        looks_right(page)
        page.get_by_label("What would you like to be called?").fill(name)
        page.get_by_role("button", name="Go to the lobby").click()
        expect(page.get_by_role("heading", name=f"Welcome, {name}")).to_be_visible()
        learners.append(page)
    ana, ben, cleo, dan = learners
    expect(ana.locator("#level")).to_be_visible()
    looks_right(ana)
    looks_right(lead)

    def go(name: str) -> None:
        lead.get_by_role("button", name=name).first.click()

    def leave(name: str) -> None:
        """Out of open rooms at once, or out of the session: the desk asks whether one is sure."""
        go(name)
        lead.get_by_role("alert").get_by_role("button", name=name).click()

    go("Start the session")
    # The stage: everyone hears the facilitator, and the facilitator hears nobody.
    hears(ana, 1)
    hears(dan, 1)
    assert sum(heard["packets"] for heard in lead.evaluate("heard()").values()) == 0
    go("Next: What we promise")
    for page in (lead, *learners):
        page.get_by_role("button", name="I promise this").click()
    expect(lead.get_by_text("4 of 4 have promised")).to_be_visible()

    go("Next: Within arm")
    expect(ana.get_by_text("Soon with")).to_be_visible()
    go("Open the rooms")
    expect(ana.get_by_text(re.compile("^With "))).to_be_visible()
    for page in learners:
        hears(page, 3)
    ana.get_by_label("Write to each other").fill("canary-room-words")
    ana.get_by_role("button", name="Send").click()
    for page in (ben, cleo, dan):
        expect(page.get_by_text("canary-room-words")).to_be_visible()
    looks_right(ana)

    # The server dies while they talk. The talking goes on, and everyone resumes without a reload.
    server.kill()
    hears(ben, 3)
    server.start()
    expect(ben.get_by_text("The connection to the server is interrupted")).to_be_hidden(
        timeout=15_000
    )
    expect(lead.get_by_role("button", name="Next: How often")).to_be_visible(timeout=15_000)

    leave("Next: How often")
    for page in learners:
        page.get_by_role("button", name="Every week").click()
    expect(lead.get_by_text("4 have answered")).to_be_visible()
    go("Show the results")
    expect(ana.locator("meter").nth(2)).to_have_js_property("value", 4)

    go("Next: One word")
    ana.get_by_label("Your line").fill("Beginning it")
    ana.get_by_role("button", name="Send").click()
    expect(ben.get_by_text("Beginning it")).to_be_hidden()
    go("Show all lines")
    expect(ben.get_by_text("Beginning it")).to_be_visible()

    go("Next: The conversation")
    ana.get_by_label("Your thoughts").fill("canary-reflection")
    ana.reload()
    expect(ana.get_by_label("Your thoughts")).to_have_value("canary-reflection")

    go("Next: What it costs")
    go("Open the rooms")
    expect(dan.get_by_text(re.compile("^With "))).to_be_visible()
    # At the debrief one shares, one passes, one says nothing, and one is away.
    seat, dans_browser = dan.url, dan.context
    dan.close()
    expect(lead.locator(".people .away")).to_have_text(re.compile("Dan"))
    leave("Next: What we noticed")
    ana.get_by_label("Share something, if you wish").fill("We all wait too long")
    ana.get_by_role("button", name="Offer it to the class").click()
    sent = len(ben.watched.sent)
    ben.get_by_role("button", name="I keep it to myself").click()
    assert len([f for f in ben.watched.sent[sent:] if "signal" not in f and "ping" not in f]) == 0
    expect(ben.get_by_text("We all wait too long")).to_be_hidden()
    lead.get_by_role("button", name="Show to the class").click()
    expect(ben.get_by_text("We all wait too long")).to_be_visible()
    expect(lead.locator(".card.class")).to_have_count(1)
    dan = dans_browser.new_page()
    dan.watched = Watched(dan)
    dan.goto(seat)
    learners[3] = dan
    expect(lead.locator(".people .away")).to_have_count(0)

    go("Next: Say it once")
    go("Open the rooms")
    for page in learners:
        hears(page, 1)
    leave("Next: By Friday")
    ana.get_by_label("What, with whom, by when").fill("canary-action")
    expect(ana.get_by_role("button", name="Send it to my partner")).to_be_visible()
    deadline = time.monotonic() + 10
    while ana.get_by_text("Sent to your partner").count() == 0 and time.monotonic() < deadline:
        ana.get_by_role("button", name="Send it to my partner").click()
        ana.wait_for_timeout(300)
    assert [p.get_by_text("canary-action").count() for p in (ben, cleo, dan)].count(1) == 1
    go("Next: Before you go")
    for page in learners:
        page.get_by_role("button", name="Quite").click()
    expect(lead.get_by_text("4 have answered")).to_be_visible()
    leave("Close the session")
    expect(ana.get_by_role("heading", name="The session has ended")).to_be_visible()

    # What was for a room, a pair or oneself never went to the server; nobody else was asked for it.
    everything = "".join(f for page in (lead, *learners) for f in page.watched.sent)
    assert "Beginning it" in everything
    assert "canary" not in everything
    assert [page.watched.strangers for page in (lead, *learners)] == [[]] * 5
    for file in filter(Path.is_file, server.data.rglob("*")):
        assert b"canary" not in file.read_bytes()
