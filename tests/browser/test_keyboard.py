"""Everything without a mouse, and every further screen as narrow as a phone."""

import re

from playwright.sync_api import Browser, Page, expect

from support.browsers import join_as, looks_right, page_of
from support.server import Server

FURTHEST = 120  # presses of Tab from anywhere to anywhere on one screen
NAME = """() => {
  const e = document.activeElement;
  const label = e.labels && e.labels[0] ? e.labels[0].textContent : "";
  return (label || e.getAttribute("aria-label") || e.textContent || "").trim();
}"""


def reach(page: Page, name: str) -> None:
    """Presses Tab until the focus is on what begins with `name`."""
    for _ in range(FURTHEST):
        page.keyboard.press("Tab")
        if page.evaluate(NAME).startswith(name):
            return
    raise AssertionError(f"{name} cannot be reached with the keyboard")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name)).first.wait_for()
    reach(page, name)
    page.keyboard.press("Enter")


def write(page: Page, label: str, text: str) -> None:
    page.get_by_label(label).wait_for()
    reach(page, label)
    page.keyboard.type(text)


def test_a_session_by_keyboard_alone_on_narrow_screens(server: Server, browser: Browser) -> None:
    lead = page_of(browser, 360)
    lead.goto(server.first_link)
    write(lead, "Your name", "Marta")
    write(lead, "Password", "a sentence to remember")
    lead.keyboard.press("Enter")
    lead.get_by_role("button", name="First steps in saying it").wait_for()
    reach(lead, "Begin from this: First steps in saying it")
    lead.keyboard.press("Enter")
    lead.get_by_role("button", name="Schedule").wait_for()
    looks_right(lead)
    press(lead, "Schedule")
    press(lead, "Make the session")
    join = lead.locator("strong.link").inner_text()
    press(lead, "Open your desk")
    ana = page_of(browser, 360)
    ana.goto(join)
    write(ana, "What would you like to be called?", "Ana")
    ana.keyboard.press("Enter")
    press(ana, "I promise this")
    ben = join_as(browser, join, "Ben")
    ben.get_by_role("button", name="I promise this").click()
    looks_right(lead)

    wall = lead.context.new_page()
    wall.goto(lead.url + "/projector")
    expect(wall.get_by_text("2 here")).to_be_visible()
    looks_right(wall)

    for name in ("Start the session", "Next: What we promise", "Next: Within arm"):
        press(lead, name)
    press(lead, "Open the rooms")
    expect(ana.get_by_text("With Ben")).to_be_visible()
    write(ana, "Write to each other", "Hello Ben")
    ana.keyboard.press("Enter")
    expect(ben.get_by_text("Hello Ben")).to_be_visible()
    looks_right(lead)
    write(lead, "One line for all rooms", "Has everyone had a turn?")
    lead.keyboard.press("Enter")
    expect(ana.get_by_text("Has everyone had a turn?")).to_be_visible()
    # Whoever switched the camera off keeps it off, wherever they are moved.
    press(ana, "Camera is on")
    press(ana, "Microphone is on")
    press(ana, "Leave quietly")
    looks_right(ana)
    press(ana, "Ask a facilitator for help")
    expect(lead.get_by_text("Would like help")).to_be_visible()
    press(lead, "I am taking care of it")
    press(ana, "Come back")

    # People are in their rooms: going on at once is asked twice.
    press(lead, "Next: How often")
    press(lead, "Not yet")
    press(lead, "Next: How often")
    press(lead, "Next: How often")
    press(ana, "Every week")
    press(lead, "Show the results")
    expect(wall.locator("meter").nth(2)).to_have_js_property("value", 1)
    looks_right(wall)
    press(lead, "Next: One word")
    write(ana, "Your line", "Beginning")
    press(ana, "Send")
    press(lead, "Show all lines")
    expect(wall.get_by_text("Beginning")).to_be_visible()
    press(lead, "One step back")
    expect(ana.locator("meter").nth(2)).to_have_js_property("value", 1)
    press(lead, "Next: One word")
    press(lead, "Next: The conversation")
    write(ana, "Your thoughts", "Something of my own")
    looks_right(ana)
    press(lead, "Next: What it costs")
    press(lead, "Open the rooms")
    expect(ana.get_by_text("With Ben")).to_be_visible()
    expect(ana.get_by_role("button", name="Camera is off")).to_be_visible()
    expect(ana.get_by_role("button", name="Microphone is off")).to_be_visible()
    assert ana.evaluate("sends()") == {"sound": False, "picture": False}

    press(lead, "Next: What we noticed")
    press(lead, "Next: What we noticed")
    # One shares without a name, one is away: neither the desk nor a class-mate can tell who.
    ben.context.set_offline(True)
    write(ana, "Share something", "It is lighter when it is said")
    reach(ana, "Without my name")
    ana.keyboard.press("Enter")
    reach(ana, "Show it without my name")
    ana.keyboard.press("Space")
    press(ana, "Offer it to the class")
    expect(lead.get_by_text("Somebody: It is lighter")).to_be_visible()
    looks_right(lead)
    press(lead, "Show to the class")
    expect(wall.get_by_text("It is lighter when it is said")).to_be_visible()
    looks_right(ana)
    ben.context.set_offline(False)
    for name in ("Next: Say it once", "Next: By Friday", "Next: Before you go"):
        press(lead, name)
    press(ana, "Quite")
    looks_right(ana)
    press(lead, "Close the session")
    press(lead, "Close the session")
    expect(ana.get_by_text("Something of my own")).to_be_visible()
    looks_right(ana)
    looks_right(lead)
    looks_right(wall)

    late = page_of(browser, 360)
    late.goto(join)
    expect(late.get_by_role("heading", name="This session has ended")).to_be_visible()
    looks_right(late)
    lead.goto(server.url + "/office")
    lead.get_by_text("One past session").wait_for()
    reach(lead, "One past session")
    lead.keyboard.press("Enter")
    expect(lead.get_by_text("ended", exact=True)).to_be_visible()
    press(lead, "A beginning")
    lead.on("dialog", lambda dialog: dialog.accept())
    press(lead, "Destroy it now")
    lead.get_by_text("One past session").click()
    expect(lead.get_by_text("forgotten")).to_be_visible()
    lead.goto(join)
    expect(lead.get_by_role("heading", name=re.compile("no longer open"))).to_be_visible()
