"""A facilitator's screen, as a learner and the wall see it: all of it, in its own shape."""

import io
import re

from PIL import Image
from playwright.sync_api import Browser, Locator, expect

from support.browsers import join_as, looks_right, page_of
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


def test_a_shared_screen_is_whole_for_learners_and_on_the_wall(
    server: Server, browser: Browser
) -> None:
    staff, join, desk = server.session("first-steps")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.add_init_script(SCREEN)
    lead.goto(server.url + desk)
    phone, laptop = join_as(browser, join, "Ana"), join_as(browser, join, "Ben", 1280)
    lead.get_by_role("button", name="Start the session").click()
    with lead.context.expect_page() as opened:
        lead.get_by_role("link", name=re.compile("wall|projector", re.I)).click()
    wall = opened.value
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
