"""Writing a course in the browser: nothing typed is lost, by oneself or by two at once."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from support.browsers import looks_right
from support.server import Server
from support.staff import staff_page

COURSE = """\
---
course: Small
class size: 12
---

# One · 40 min

## talk · Welcome · 4 min
You will take part.

## icebreaker · Nearby · 6 min · rooms of 3
What lies near you?

## discussion · Twice · 20 min · rooms of 3
What happened, and to whom?
"""


def text(page: Page) -> Locator:
    return page.get_by_role("textbox", name="The course, as text")


def as_file(course: str) -> dict[str, object]:
    return {"file": {"name": "c.md", "mimeType": "text/markdown", "buffer": course.encode()}}


def open_course(page: Page, course: str = COURSE) -> str:
    """Brings a file along and opens it in the editor; where that is."""
    answer = page.request.post(
        re.sub(r"(https?://[^/]+).*", r"\1/office/courses", page.url),
        multipart={
            "file": {"name": "c.md", "mimeType": "text/markdown", "buffer": course.encode()}
        },
    )
    page.goto(answer.url)
    expect(page.locator(".block")).to_have_count(3)
    return answer.url


def go_to(page: Page, words: str) -> None:
    """Puts the cursor at the end of the line that has these words."""
    page.locator(".cm-line", has_text=words).click()
    page.keyboard.press("End")


def order(page: Page) -> list[str]:
    """The kinds of the activities, as the text has them."""
    lines = page.locator(".cm-line").all_inner_texts()
    return [x.split(" · ")[0].removeprefix("## ") for x in lines if x.startswith("## ")]


@pytest.fixture
def marta(server: Server, browser: Browser) -> Page:
    page = staff_page(server, browser, "Marta")
    return page


def test_findings_come_as_one_writes_and_a_quick_fix_mends(marta: Page) -> None:
    open_course(marta)
    findings = marta.locator(".findings li")
    expect(findings.filter(has_text="SAF201")).to_have_count(1)
    before = findings.count()
    go_to(marta, "## icebreaker")
    marta.keyboard.type(" · rooms of 9")
    expect(findings).not_to_have_count(before)
    marta.keyboard.press("Control+z")
    expect(findings).to_have_count(before)
    fix = findings.filter(has_text="SAF201").locator(".fix")
    fix.click()
    expect(findings.filter(has_text="SAF201")).to_have_count(0)
    expect(text(marta)).to_contain_text("## agreement")
    looks_right(marta)


def test_kinds_and_options_are_offered(marta: Page) -> None:
    open_course(marta)
    text(marta).click()
    marta.keyboard.press("Control+End")
    marta.keyboard.type("\n## ref")
    # By hand: in its first moment a list hears no keys, lest a quick typist take what pops up.
    marta.get_by_role("option", name="reflection").click()
    expect(marta.locator(".cm-line", has_text="## reflection · title · 5 min")).to_be_visible()
    marta.keyboard.press("Escape")
    go_to(marta, "## reflection")
    marta.keyboard.type(" · ab")
    expect(marta.get_by_role("option", name="about family")).to_be_visible()


def press_until(page: Page, key: str, holds: Callable[[str], bool]) -> None:
    for _ in range(40):
        if holds(text(page).text_content() or ""):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{key} does not bring it about")


def test_what_was_typed_survives_a_reload_and_can_be_undone_after_it(
    server: Server, marta: Page
) -> None:
    at = open_course(marta)
    go_to(marta, "What lies near you?")
    marta.keyboard.type(" Pick it up.")
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    # The server is gone: the words stay on this device, and go to the server when it is back.
    server.kill()
    marta.keyboard.type(" Hold it.")
    expect(marta.get_by_text("The server cannot be reached")).to_be_visible()
    server.start()
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    marta.keyboard.type(" Now.")
    marta.reload()
    expect(text(marta)).to_contain_text("What lies near you? Pick it up. Hold it. Now.")
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    text(marta).focus()
    # How much one step takes back depends on how quickly it was typed.
    press_until(marta, "Control+z", lambda said: "Pick it up" not in said)
    expect(text(marta)).to_contain_text("What lies near you?")
    press_until(marta, "Control+Shift+z", lambda said: "near you? Pick it up." in said)
    marta.goto(at)
    expect(text(marta)).to_contain_text("Pick it up.")


def test_an_older_version_is_seen_and_brought_back(marta: Page) -> None:
    open_course(marta)
    go_to(marta, "What lies near you?")
    marta.keyboard.type(" Or far.")
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    marta.get_by_role("tab", name="History").click()
    versions = marta.locator(".versions > li")
    expect(versions).to_have_count(2)
    versions.nth(0).get_by_role("button").first.click()
    expect(marta.locator(".difference ins")).to_have_text(re.compile("What lies near you. Or far"))
    versions.nth(0).get_by_role("button").first.click()
    versions.nth(1).get_by_role("button").first.click()
    looks_right(marta)
    marta.get_by_role("button", name="Bring this back").click()
    expect(text(marta)).not_to_contain_text("Or far")
    expect(versions).to_have_count(3)
    expect(versions.nth(0)).to_contain_text("brought back")


def test_blocks_are_dragged_and_the_text_follows(marta: Page) -> None:
    open_course(marta)
    box = marta.locator(".block rect").nth(1).bounding_box()
    assert box
    per_minute = box["width"] / 6
    marta.mouse.move(box["x"] + box["width"] - 3, box["y"] + box["height"] / 2)
    marta.mouse.down()
    marta.mouse.move(box["x"] + box["width"] - 3 + 4 * per_minute, box["y"], steps=6)
    marta.mouse.up()
    expect(text(marta)).to_contain_text("## icebreaker · Nearby · 10 min")
    block = marta.locator(".block rect").nth(1)
    expect(block).not_to_have_attribute("width", "0")
    expect(marta.locator(".block").nth(1)).to_have_attribute("aria-label", re.compile("10 min,"))
    box = block.bounding_box()
    assert box
    marta.mouse.move(box["x"] + box["width"] / 3, box["y"] + box["height"] / 2)
    marta.mouse.down()
    marta.mouse.move(box["x"] - 200, box["y"], steps=6)
    marta.mouse.up()
    expect(marta.locator(".block").nth(0)).to_have_attribute("aria-label", re.compile("Nearby"))
    assert order(marta) == ["icebreaker", "talk", "discussion"]
    text(marta).focus()
    marta.keyboard.press("Control+z")
    marta.keyboard.press("Control+z")
    expect(text(marta)).to_contain_text("## icebreaker · Nearby · 6 min")
    assert order(marta) == ["talk", "icebreaker", "discussion"]


def test_the_keyboard_alone_moves_stretches_and_leaves(marta: Page) -> None:
    open_course(marta)
    go_to(marta, "What lies near you?")
    marta.keyboard.press("Alt+ArrowUp")
    expect(text(marta)).to_contain_text("icebreaker")
    assert order(marta)[0] == "icebreaker"
    marta.keyboard.press("Alt+=")
    expect(text(marta)).to_contain_text("## icebreaker · Nearby · 7 min")
    # In the picture: to the second block, one place on, one minute less.
    expect(marta.locator(".block").nth(0)).to_have_attribute("aria-label", re.compile("7 min,"))
    marta.locator(".block").nth(0).focus()
    marta.keyboard.press("ArrowRight")
    marta.keyboard.press("-")
    expect(text(marta)).to_contain_text("## talk · Welcome · 3 min")
    expect(marta.locator(".block").nth(1)).to_be_focused()
    marta.keyboard.press("Shift+ArrowLeft")
    expect(marta.locator(".block").nth(0)).to_have_attribute("aria-label", re.compile("Welcome"))
    expect(marta.locator(".block").nth(0)).to_be_focused()
    assert order(marta)[0] == "talk"
    marta.keyboard.press("Enter")
    expect(text(marta)).to_be_focused()
    # No trap: Tab leaves the text, and goes on to the picture.
    marta.keyboard.press("Tab")
    expect(text(marta)).not_to_be_focused()


def test_the_preview_shows_the_step_at_the_cursor_to_each_role(marta: Page) -> None:
    course = COURSE.replace("What happened", "> Walk around.\n\nWhat happened")
    open_course(marta, course.replace("## icebreaker", "## practice"))
    go_to(marta, "What happened")
    marta.get_by_role("tab", name="As a learner").click()
    panel = marta.get_by_role("tabpanel")
    expect(panel).to_contain_text("What happened, and to whom?")
    expect(panel).to_contain_text("In rooms of 3")
    expect(panel).to_contain_text("This room")
    expect(panel).not_to_contain_text("Walk around")
    marta.keyboard.press("ArrowRight")
    expect(panel).to_contain_text("Walk around")
    expect(panel).to_contain_text("Begins in minute 10")
    go_to(marta, "## practice")
    expect(panel).to_contain_text("Turn 1 of 3")
    expect(panel).to_contain_text("You are the speaker")
    looks_right(marta)


def test_two_people_write_at_once_and_no_line_is_lost(
    server: Server, browser: Browser, marta: Page
) -> None:
    at = open_course(marta)
    ben = staff_page(server, browser, "Ben", 1280)
    marta.get_by_label("The name with which a colleague signs in").fill("Ben")
    marta.get_by_role("button", name="Let them write too").click()
    expect(marta.get_by_text("You write it together with Ben")).to_be_visible()
    expect(marta.locator(".block")).to_have_count(3)
    ben.goto(at)
    expect(ben.locator(".block")).to_have_count(3)

    # Different lines: Ben, the last, is told, sees what Marta wrote, and merges with one click.
    go_to(marta, "What lies near you?")
    marta.keyboard.type(" Marta's line.")
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    go_to(ben, "What happened")
    ben.keyboard.type(" Ben's line.")
    told = ben.get_by_role("alert")
    expect(told).to_contain_text("Marta has saved this course while you were writing")
    expect(told).to_contain_text("fit together")
    expect(told.locator("ins")).to_have_text(re.compile("What lies near you. Marta's line"))
    looks_right(ben)
    # What he goes on typing while he reads is part of it.
    ben.keyboard.type(" And on.")
    told.get_by_role("button", name="Make one text of both").click()
    expect(ben.get_by_text("Saved", exact=True)).to_be_visible()
    for line in ("Marta's line.", "Ben's line. And on."):
        expect(text(ben)).to_contain_text(line)

    # The same line: now Marta is the last. Both stay unless she says otherwise.
    go_to(ben, "You will take part.")
    ben.keyboard.type(" Says Ben.")
    expect(ben.get_by_text("Saving", exact=False)).to_be_visible()
    expect(ben.get_by_text("Saved", exact=True)).to_be_visible()
    go_to(marta, "You will take part.")
    marta.keyboard.type(" Says Marta.")
    told = marta.get_by_role("alert")
    expect(told).to_contain_text("In one place you both changed the same lines")
    # Her words are safe while she has not decided.
    marta.reload()
    told = marta.get_by_role("alert")
    expect(told).to_contain_text("Ben has saved this course")
    looks_right(marta)
    told.get_by_role("button", name="Make one text of both").click()
    expect(marta.get_by_text("Saved", exact=True)).to_be_visible()
    for line in ("Says Ben.", "Says Marta.", "Marta's line.", "Ben's line. And on."):
        expect(text(marta)).to_contain_text(line)
    ben.reload()
    for line in ("Says Ben.", "Says Marta.", "Marta's line.", "Ben's line. And on."):
        expect(text(ben)).to_contain_text(line)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_editor_works_on_a_phone_and_asks_nobody_else(
    server: Server, browser: Browser, tmp_path: Path, scheme: str
) -> None:
    page = staff_page(server, browser, "Marta", 360)
    page.emulate_media(color_scheme=scheme)
    page.goto(re.sub(r"/office.*", "/office", page.url))
    answer = page.request.post(
        page.url + "/courses",
        multipart={
            "file": {"name": "c.md", "mimeType": "text/markdown", "buffer": COURSE.encode()}
        },
    )
    page.goto(answer.url)
    fold = page.get_by_text("One, as a picture")
    expect(fold).to_be_visible()
    expect(page.locator(".block").first).to_be_hidden()
    fold.click()
    expect(page.locator(".block").first).to_be_visible()
    looks_right(page)
    assert page.watched.strangers == []
