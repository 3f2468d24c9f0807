"""A pass, a no and a declined promise send nothing: nobody's screen, socket or count can tell."""

import json
import re

from playwright.sync_api import Browser, Page, expect

from support.browsers import join_as, looks_right, next_step, page_of
from support.server import Server


def asked(page: Page) -> list[str]:
    """The commands that this page has sent so far; what keeps a connection alive is none."""
    frames = [json.loads(frame) for frame in page.watched.sent if frame.startswith("{")]
    return [frame["command"]["type"] for frame in frames if frame["type"] == "do"]


def shown(page: Page) -> int:
    """How many changes this page has received."""
    return sum('"type":"show"' in frame for frame in page.watched.received)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=re.compile(name)).first.click()


def test_a_pass_a_no_and_a_declined_promise_are_silence(server: Server, browser: Browser) -> None:
    staff, join, desk = server.session("first-steps")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    ana, ben, cleo = (join_as(browser, join, name) for name in ("Ana", "Ben", "Cleo"))
    everyone = (lead, ana, ben, cleo)

    press(cleo, "I would rather not")
    expect(cleo.get_by_text("Nobody is told, and nothing is sent")).to_be_visible()
    looks_right(cleo)
    assert asked(cleo) == []
    for page in (ana, ben):
        press(page, "I promise this")
    expect(ben.get_by_text("You have given your promise")).to_be_visible()
    press(lead, "Start the session")
    for step in ("What we promise", "Within arm"):
        press(lead, f"Next: {step}")
    expect(ana.get_by_text("Soon with Ben")).to_be_visible()
    press(lead, "Open the rooms")
    expect(ana.locator(".code-words")).to_be_visible()
    expect(lead.get_by_text("One person has not given the promise yet")).to_be_visible()
    # Whoever declined is not in a room, is told why, and may still change their mind.
    expect(cleo.get_by_role("button", name="I promise it after all")).to_be_visible()
    while not ana.get_by_label(re.compile("Share something")).count():
        next_step(lead)
        ana.wait_for_timeout(200)

    ana.get_by_label(re.compile("Share something")).fill("Ben waits too long, he said.")
    ana.get_by_text("Without my name, or somebody").click()
    ana.get_by_label("Whose words are these?").select_option(label="Ben")
    press(ana, "Offer it to the class")
    expect(ben.get_by_text("Ana would like to bring back something of yours")).to_be_visible()
    expect(ana.get_by_text("It goes further only with a yes")).to_be_visible()
    expect(lead.get_by_text("Ben waits too long")).to_have_count(0)

    for page in everyone:
        page.wait_for_timeout(300)
    before = [(asked(page), shown(page)) for page in everyone]
    press(ben, "Please leave it in the room")
    press(cleo, "I keep it to myself")
    expect(ben.get_by_text("It stays in the room. Nothing was sent.")).to_be_visible()
    expect(cleo.get_by_text("Kept to yourself. Nothing was sent.")).to_be_visible()
    lead.wait_for_timeout(700)
    assert [(asked(page), shown(page)) for page in everyone] == before
    assert asked(cleo) == []
    expect(ana.get_by_text("It goes further only with a yes")).to_be_visible()
    looks_right(ben)
    looks_right(ana)
