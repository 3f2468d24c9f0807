"""What a class is shown from browser to browser: a facilitator's screen, whole, and captions."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect

from support.browsers import Watched, hears, join_as, looks_right, page_of
from support.server import Server

# A screen of 1600 to 700, a shape that no frame has, with a colour in each corner.
SCREEN = """
navigator.mediaDevices.getDisplayMedia = async () => {
  const screen = Object.assign(document.createElement("canvas"), { width: 1600, height: 700 });
  const pen = screen.getContext("2d");
  const draw = () => {
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, 1600, 700);
    for (const [colour, x, y] of [["#e00000", 0, 0], ["#00c000", 1500, 0],
                                  ["#0000e0", 0, 600], ["#e0e000", 1500, 600]]) {
      pen.fillStyle = colour;
      pen.fillRect(x, y, 100, 100);
    }
  };
  setInterval(draw, 100);
  draw();
  return (window.shared = screen.captureStream(10));
};
"""
# What others say they lost of this page's calls: `bench/network.py` has networks that lose it.
LOSSY = """
window.lost = 0;
const real = RTCPeerConnection.prototype.getStats;
RTCPeerConnection.prototype.getStats = async function (...wish) {
  const found = new Map(await real.apply(this, wish));
  for (const [id, stat] of found)
    if (stat.type === "remote-inbound-rtp") found.set(id, { ...stat, fractionLost: window.lost });
  return found;
};
"""
CORNERS = [(224, 0, 0), (0, 192, 0), (0, 0, 224), (224, 224, 0)]
LARGEST_ERROR = 60  # of 255: what coding a picture does to a colour


def whole(video: Locator) -> bool:
    """Whether all four corners are seen on the page, where the picture's own shape puts them."""
    wide, high = video.evaluate("x => [x.videoWidth, x.videoHeight]")
    if not wide or abs(wide / high - 16 / 7) > 0.02:
        return False
    seen = Image.open(io.BytesIO(video.screenshot())).convert("RGB")
    scale = min(seen.width / wide, seen.height / high)
    left, top = (seen.width - wide * scale) / 2, (seen.height - high * scale) / 2
    near = 0.02 * wide * scale
    found = [
        seen.getpixel((round(x), round(y)))
        for y in (top + near, seen.height - top - near)
        for x in (left + near, seen.width - left - near)
    ]
    return all(
        abs(a - b) < LARGEST_ERROR
        for corner, pixel in zip(CORNERS, found, strict=True)
        for a, b in zip(corner, pixel, strict=True)
    )


@dataclass
class Class:
    lead: Page
    phone: Page
    laptop: Page
    wall: Page
    server: Server


@pytest.fixture(scope="module")
def running(
    chromium_of_module: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Class]:
    """The first minutes of a session: everyone together."""
    server = Server(tmp_path_factory.mktemp("class"))
    staff, join, desk = server.session("first-steps")
    lead = page_of(chromium_of_module)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.add_init_script(SCREEN)
    lead.goto(server.url + desk)
    phone = join_as(chromium_of_module, join, "Ana")
    laptop = join_as(chromium_of_module, join, "Ben", 1280, LOSSY)
    for page in (phone, laptop):
        page.get_by_role("button", name="I promise this").click()
    lead.get_by_role("button", name="Start the session").click()
    with lead.context.expect_page() as opened:
        lead.get_by_role("link", name="Screen for the wall").click()
    opened.value.watched = Watched(opened.value)
    yield Class(lead, phone, laptop, opened.value, server)
    server.kill()


def test_a_shared_screen_is_whole_for_learners_and_on_the_wall(running: Class) -> None:
    lead, phone, laptop, wall = running.lead, running.phone, running.laptop, running.wall
    lead.get_by_role("button", name="Share your screen").click()
    pages = {phone: ".shared video", laptop: ".shared video", wall: ".wall > .shared video"}
    for page, place in pages.items():
        seen = page.locator(place)
        expect(seen).to_be_visible()
        for _ in range(60):
            if whole(seen):
                break
            page.wait_for_timeout(250)
        assert whole(seen), page.url
        looks_right(page)
    expect(lead.locator(".shared.own video")).to_be_visible()
    looks_right(lead)
    # A wall that is loaded anew is shown it again; and when it ends, faces are back everywhere.
    wall.reload()
    expect(wall.locator(".wall > .shared video")).to_be_visible()
    lead.get_by_role("button", name="Stop sharing your screen").click()
    for page in pages:
        expect(page.locator(".shared")).to_have_count(0)
    expect(laptop.locator(".picture .seen video")).to_be_visible()


def offer_to_type(page: Page, name: str) -> None:
    page.locator("summary", has_text="Captions").click()
    page.get_by_role("button", name=name).click()


def test_captions_go_from_device_to_device_and_nowhere_else(running: Class) -> None:
    lead, phone, laptop, wall = running.lead, running.phone, running.laptop, running.wall
    offer_to_type(phone, "Offer to type captions")
    expect(lead.get_by_text("Ana offers to type captions")).to_be_visible()
    looks_right(lead)
    lead.get_by_role("button", name="Yes, please").click()
    for page in (laptop, wall, lead, phone):
        # Typed anew for each: they stay for a moment only.
        phone.get_by_label("What is being said").fill("canary for everyone")
        expect(page.locator(".typed")).to_contain_text("canary for everyone")
        looks_right(page)
    # What is still being typed is not read out; a finished line is.
    phone.get_by_label("What is being said").fill("canary that is whole")
    phone.keyboard.press("Enter")
    expect(phone.get_by_label("What is being said")).to_have_value("")
    for page in (laptop, wall):
        expect(page.get_by_role("log", name="Captions")).to_contain_text("canary that is whole")

    # In a room whoever likes types, and only the room reads it.
    lead.get_by_role("button", name="Next: What we promise").click()
    lead.get_by_role("button", name="Next: Within arm").click()
    lead.get_by_role("button", name="Open the rooms").click()
    expect(laptop.get_by_text("With Ana", exact=True)).to_be_visible()
    offer_to_type(laptop, "Type captions")
    expect(phone.get_by_text("Ben types captions")).to_be_visible(timeout=30_000)
    laptop.get_by_label("What is being said").fill("canary for the room")
    expect(phone.locator(".typed")).to_contain_text("canary for the room")
    looks_right(laptop)
    looks_right(phone)
    assert [page.get_by_text("canary for the room").count() for page in (lead, wall)] == [0, 0]

    frames = "".join(
        frame
        for page in (lead, phone, laptop, wall)
        for frame in (*page.watched.sent, *page.watched.received)
    )
    assert "Within arm" in frames
    assert "canary" not in frames
    for file in filter(Path.is_file, running.server.data.rglob("*")):
        assert b"canary" not in file.read_bytes()


def test_where_much_is_lost_the_picture_pauses_and_comes_back_by_itself(running: Class) -> None:
    phone, laptop = running.phone, running.laptop
    expect(phone.locator(".picture .seen video")).to_have_count(1)
    laptop.evaluate("window.lost = 0.3")
    expect(laptop.get_by_text("we paused your picture")).to_be_visible(timeout=60_000)
    expect(phone.get_by_text("picture paused, to keep the sound")).to_be_visible(timeout=30_000)
    looks_right(laptop)
    hears(phone, 1)
    assert laptop.evaluate("sends()") == {"sound": True, "picture": True}
    laptop.evaluate("window.lost = 0")
    expect(laptop.get_by_text("we paused your picture")).to_be_hidden(timeout=60_000)
    expect(phone.locator(".picture .seen video")).to_have_count(1, timeout=30_000)
