"""A server that dies in the middle of a poll, three times: nothing is lost, nothing doubled."""

import os
import re
import signal
import threading
import time
from random import Random

from playwright.sync_api import Browser, expect

from support.browsers import join_as, page_of
from support.server import Server

CHOICES = ["Never", "Once or twice", "Every week", "Most days"]


def test_answers_and_lines_survive_three_kills_and_nobody_reloads(
    server: Server, browser: Browser
) -> None:
    dice = Random(20)
    staff, join, desk = server.session("first-steps")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    learners = [join_as(browser, join, name) for name in ("Ana", "Ben", "Cleo")]
    loads: list[str] = []
    for page in (lead, *learners):
        page.on("load", lambda page: loads.append(page.url))

    def go(name: str) -> None:
        lead.get_by_role("button", name=name).first.click()

    def everyone_is_back() -> None:
        for page in (lead, *learners):
            expect(page.get_by_text("The connection to the server is interrupted")).to_be_hidden()

    for page in learners:
        page.get_by_role("button", name="I promise this").click()
    go("Start the session")
    go("Next: What we promise")
    go("Next: Within arm")
    go("Next: How often")
    for page in learners:
        expect(page.get_by_role("button", name=CHOICES[0])).to_be_visible()
    chosen: dict[int, str] = {}
    for _ in range(3):
        dying = threading.Timer(dice.uniform(0.0, 0.8), server.kill)
        dying.start()
        for i, page in enumerate(learners):
            chosen[i] = dice.choice(CHOICES)
            page.get_by_role("button", name=chosen[i]).click()
            time.sleep(dice.uniform(0.0, 0.3))
        dying.join()
        time.sleep(dice.uniform(0.0, 1.0))
        server.start()
        everyone_is_back()
        for i, page in enumerate(learners):
            pressed = page.get_by_role("button", name=chosen[i])
            expect(pressed).to_have_attribute("aria-pressed", "true")
        expect(lead.get_by_text("3 have answered")).to_be_visible()
    go("Show the results")
    for i, choice in enumerate(CHOICES):
        total = list(chosen.values()).count(choice)
        expect(lead.locator("meter").nth(i)).to_have_js_property("value", total)

    go("Next: One word")
    for page in learners:
        expect(page.get_by_label("Your line")).to_be_visible()
    for line in range(3):
        dying = threading.Timer(dice.uniform(0.0, 0.4), server.kill)
        dying.start()
        for i, page in enumerate(learners):
            page.get_by_label("Your line").fill(f"line {line} of {i}")
            page.get_by_role("button", name="Send", exact=True).click()
        dying.join()
        server.start()
        everyone_is_back()
        expect(lead.get_by_text(f"{3 * (line + 1)} lines written")).to_be_visible()
    go("Show all lines")
    for line in range(3):
        for i in range(3):
            expect(lead.get_by_text(re.compile(f"line {line} of {i}$"))).to_have_count(1)
    assert loads == []


def test_what_is_not_answered_shows_that_the_server_is_away(
    server: Server, browser: Browser
) -> None:
    _, join, _ = server.session("first-steps")
    ana = join_as(browser, join, "Ana")
    away = ana.get_by_text("The connection to the server is interrupted")
    pid = server.process.pid
    assert pid is not None
    # Its connections stay open and it says nothing: as behind a network that is gone. Without
    # something done, a page asks after a longer silence than this test waits.
    os.kill(pid, signal.SIGSTOP)
    try:
        ana.get_by_role("button", name="I promise this").click()
        expect(away).to_be_visible()
    finally:
        os.kill(pid, signal.SIGCONT)
    expect(away).to_be_hidden()
    expect(ana.get_by_role("button", name="I promise this")).to_have_count(0)
