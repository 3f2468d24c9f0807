"""Where people talk outside the page: no microphone is asked for, and all know where to go."""

import re

import pytest
from playwright.sync_api import Browser, expect

from support.browsers import join_as, looks_right, next_step, page_of
from support.server import Server

# Counts who asks for a microphone or camera, and who builds a connection for sound.
WATCH = """
window.asked = 0;
const media = navigator.mediaDevices.getUserMedia;
navigator.mediaDevices.getUserMedia = function (...x) { asked++; return media.apply(this, x); };
window.sound = 0;
const add = RTCPeerConnection.prototype.addTransceiver;
RTCPeerConnection.prototype.addTransceiver = function (...x) {
  sound++;
  return add.apply(this, x);
};
"""
CALL = "https://call.example/j/123"


@pytest.mark.parametrize(
    ("place", "form", "seat", "promise"),
    [
        ("tables", {}, "Table 1", "What is said at the tables stays there"),
        ("elsewhere", {"call": CALL}, "Room 1", "The call runs in another service"),
    ],
)
def test_people_find_their_table_and_no_microphone_is_asked_for(
    server: Server, browser: Browser, place: str, form: dict[str, str], seat: str, promise: str
) -> None:
    staff, join, desk = server.session("first-steps", place=place, **form)
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.add_init_script(WATCH)
    lead.goto(server.url + desk)
    door = page_of(browser, 360)
    door.goto(join)
    expect(door.get_by_text(promise)).to_be_visible()
    pages = [join_as(browser, join, name, script=WATCH) for name in ("Ana", "Ben")]
    for page in pages:
        page.get_by_role("button", name="I promise this").click()
    looks_right(pages[0])
    called = pages[0].get_by_role("link", name="Open the call")
    assert called.count() == (place == "elsewhere")
    if place == "elsewhere":
        assert called.get_attribute("href") == CALL
    lead.get_by_role("button", name="Start the session").click()
    running = lead.locator(".plan li[aria-current] span")
    expect(running).to_be_visible()
    while "Within arm" not in (running.text_content() or ""):
        next_step(lead)
    opening = "Send everyone to their tables" if place == "tables" else "Open the rooms"
    lead.get_by_role("button", name=opening).click()
    for page in pages:
        expect(page.get_by_text(seat, exact=True)).to_be_visible()
        expect(page.get_by_text("Write to each other")).to_have_count(0)
    expect(pages[0].get_by_text("With Ben", exact=True)).to_be_visible()
    looks_right(pages[0])
    looks_right(lead)
    expect(lead.get_by_role("button", name="Knock")).to_have_count(0)
    if place == "elsewhere":
        lead.get_by_text("The rooms as a list").click()
        expect(
            lead.locator("pre", has_text=re.compile("Room 1: (Ana, Ben|Ben, Ana)"))
        ).to_be_visible()
        return
    # What is written goes on as ever: an action step reaches the partner and nobody else.
    while not pages[0].get_by_label("What, with whom, by when").count():
        next_step(lead)
        pages[0].wait_for_timeout(200)
    pages[0].get_by_label("What, with whom, by when").fill("I call Jo on Friday.")
    pages[0].get_by_role("button", name="Send it to my partner").click()
    expect(pages[1].get_by_text("I call Jo on Friday.")).to_be_visible()
    assert "Jo on Friday" not in "".join(pages[0].watched.sent + pages[1].watched.received)
    for page in (lead, *pages):
        assert page.evaluate("[asked, sound]") == [0, 0]
