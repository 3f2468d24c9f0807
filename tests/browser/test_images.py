"""Images on their way to a class: one dropped into the text, a PDF's pages as a talk's slides; told
in words, turned by the facilitator, seen by who is there."""

import base64
import io
import os
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page, expect

from support.browsers import join_as, looks_right
from support.server import Server
from support.staff import staff_page

COURSE = """\
---
course: Open doors
class size: 12
---

# One · 20 min

You will take part.

## talk · Two sides · 4 min
What do you see first?

## discussion · Later · 10 min · rooms of 3
What happened, and to whom?
"""
DROP = """([data, words]) => {
  const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], "Half open.png", { type: "image/png" }));
  const root = document.querySelector(".text").shadowRoot;
  const line = [...root.querySelectorAll(".cm-line")].find((x) => x.textContent.includes(words));
  const box = line.getBoundingClientRect();
  const at = { clientX: box.left + 20, clientY: box.top + box.height / 2 };
  line.dispatchEvent(new DragEvent("drop",
    { dataTransfer: transfer, bubbles: true, cancelable: true, composed: true, ...at }));
}"""


def door() -> bytes:
    drawn = Image.new("RGB", (1200, 700), (236, 228, 214))
    pen = ImageDraw.Draw(drawn)
    pen.rectangle((430, 90, 770, 640), fill=(122, 78, 52))
    pen.polygon(((770, 90), (900, 140), (900, 690), (770, 640)), fill=(160, 110, 76))
    pen.ellipse((850, 390, 880, 420), fill=(230, 200, 120))
    file = io.BytesIO()
    drawn.save(file, "PNG")
    return file.getvalue()


def pdf(browser: Browser) -> bytes:
    """Two slides, as Chromium prints them."""
    page = browser.new_page()
    page.set_content(
        "<style>@page{size:16cm 9cm;margin:1cm}h1{font:600 40px serif;break-after:page}</style>"
        "<h1>Columns</h1><p>Left,<br>right</p>"
    )
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    return printed


def loaded(page: Page) -> None:
    shown = page.get_by_alt_text("A door, half open").first
    expect(shown).to_be_visible()
    page.wait_for_function("e => e.complete && e.naturalWidth === 1200", arg=shown.element_handle())


def test_an_image_is_dropped_told_in_words_and_seen_by_the_class(
    server: Server, browser: Browser, tmp_path: Path
) -> None:
    pictures = Path(os.environ.get("IMAGE_PICTURES", tmp_path / "pictures"))

    def keep(page: Page, name: str) -> None:
        looks_right(page)
        page.screenshot(path=pictures / f"image-{name}.png")

    marta = staff_page(server, browser, "Marta")
    answer = marta.request.post(
        f"{server.url}/office/courses",
        multipart={"file": {"name": "c.md", "mimeType": "text/plain", "buffer": COURSE.encode()}},
    )
    marta.goto(answer.url)
    expect(marta.locator(".block")).to_have_count(2)
    data = base64.b64encode(door()).decode()
    marta.evaluate(DROP, [data, "What do you see first?"])
    asked = marta.get_by_role("dialog")
    expect(asked.locator("img")).to_be_visible()
    keep(marta, "1-asked")
    # What it shows has to be said; a file that is no image is refused with its reason.
    asked.get_by_label("What it shows").fill(" ")
    asked.get_by_role("button", name="Put it into the text").click()
    expect(asked.get_by_role("alert")).to_have_text("Write in a few words what it shows.")
    wrong = {"name": "x.png", "mimeType": "image/png", "buffer": b"<svg/>"}
    asked.get_by_label("Which image").set_input_files(wrong)
    asked.get_by_label("What it shows").fill("A door, half open")
    asked.get_by_role("button", name="Put it into the text").click()
    expect(asked.get_by_role("alert")).to_contain_text("This is no PNG, JPEG, WebP or GIF image")
    keep(marta, "2-refused")
    right = {"name": "Half open.png", "mimeType": "image/png", "buffer": door()}
    asked.get_by_label("Which image").set_input_files(right)
    asked.get_by_role("button", name="Put it into the text").click()
    expect(asked).to_be_hidden()
    line = marta.locator(".cm-line", has_text="![A door, half open](half-open.png)")
    expect(line).to_be_visible()
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    marta.get_by_role("tab", name="As a learner").click()
    loaded(marta)
    keep(marta, "3-preview")
    marta.get_by_role("tab", name="Images").click()
    expect(marta.locator(".images li")).to_contain_text("half-open.png")
    keep(marta, "4-list")
    # Another name in the text is a finding, and the words stand in for the image.
    line.click(click_count=3)
    marta.keyboard.insert_text("![A door, half open](other.png)\n")
    marta.get_by_role("tab", name="Review").click()
    gone = marta.locator(".findings li", has_text="There is no file `other.png`")
    expect(gone).to_be_visible()
    keep(marta, "5-missing")
    marta.keyboard.press("Control+z")
    expect(gone).to_have_count(0)
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    line.click()
    marta.get_by_role("button", name="Add an image").first.click()
    deck = {"name": "My deck.pdf", "mimeType": "application/pdf", "buffer": pdf(browser)}
    asked.get_by_label("Which image").set_input_files(deck)
    expect(asked.get_by_text("Each page becomes one slide")).to_be_visible()
    keep(marta, "5-slides")
    asked.get_by_role("button", name="Put it into the text").click()
    expect(asked).to_be_hidden()
    expect(marta.locator(".cm-line", has_text="![Columns](my-deck-1.webp)")).to_be_visible()
    expect(marta.locator(".cm-line", has_text="![Left, right](my-deck-2.webp)")).to_be_visible()
    marta.keyboard.insert_text("\n\n> Ask them first.")
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()

    marta.get_by_role("button", name="Schedule").click()
    marta.get_by_role("button", name="Make the session").click()
    join = marta.locator("#join").inner_text()
    marta.goto(marta.url + "/open")
    ana = join_as(browser, join, "Ana")
    expect(marta.get_by_text("Ana")).to_be_visible()
    marta.get_by_role("button", name="Start the session").click()
    for page in (ana, marta):
        loaded(page)
    wall = marta.context.new_page()
    wall.goto(marta.url + "/projector")
    loaded(wall)
    keep(wall, "6-wall")
    keep(ana, "7-learner")
    keep(marta, "8-desk")
    expect(marta.locator(".ahead").get_by_alt_text("Columns")).to_be_visible()
    marta.get_by_role("button", name="Next slide").click()
    for page in (ana, wall, marta):
        slide = page.locator(".prompt").get_by_alt_text("Columns")
        expect(slide).to_be_visible()
        page.wait_for_function("e => e.naturalWidth === 1600", arg=slide.element_handle())
    keep(wall, "9-wall-slide")
    keep(ana, "9-learner-slide")
    keep(marta, "9-desk-slide")
    # Notes are for who leads; a remote control turns slides on and back.
    expect(marta.get_by_text("Slide 2 of 3")).to_be_visible()
    marta.keyboard.press("PageDown")
    expect(ana.locator(".prompt").get_by_alt_text("Left, right")).to_be_visible()
    expect(marta.get_by_text("Ask them first.")).to_be_visible()
    for page in (ana, wall):
        assert "Ask them" not in page.content()
    expect(marta.get_by_role("button", name="Next slide")).to_have_count(0)
    marta.keyboard.press("PageUp")
    expect(ana.locator(".prompt").get_by_alt_text("Columns")).to_be_visible()
    assert ana.watched.strangers == []
