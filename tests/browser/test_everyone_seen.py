"""A plenary in which everyone is seen, by way of a real Janus; and what happens when it dies."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browsers import hears, join_as, looks_right, next_step, page_of
from support.janus import Janus, janus
from support.server import Server

SECRET = "between the two of us"
PATIENCE = 150  # seconds: six send two pictures and take five each, on two processors
NAMES = ("Ana", "Ben", "Cleo", "Dan", "Eva")


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Janus]:
    with janus(tmp_path, SECRET) as made:
        yield made


@pytest.fixture
def forwarding(tmp_path: Path, unit: Janus) -> Iterator[Server]:
    server = Server(tmp_path, sfu=f"janus+{unit.url}", sfu_secret=SECRET)
    yield server
    server.kill()


def sees(page: Page, others: int) -> None:
    page.wait_for_function(
        """(others) => [...document.querySelectorAll('.seen video')]
        .filter((x) => x.videoWidth > 0 && !x.paused).length === others""",
        arg=others, timeout=PATIENCE * 1000,
    )  # fmt: skip


def widths(page: Page, *, small: bool) -> set[int]:
    """In pixels as they were sent, when all have come and no picture is larger, or one is."""
    page.wait_for_function(
        """(small) => {
          const sent = [...document.querySelectorAll('.seen video')].map((x) => x.videoWidth);
          return !sent.includes(0) && sent.some((width) => width > 320) !== small;
        }""",
        arg=small, timeout=PATIENCE * 1000,
    )  # fmt: skip
    seen = page.evaluate("[...document.querySelectorAll('.seen video')].map((x) => x.videoWidth)")
    return set(seen)


@pytest.mark.alone
def test_six_see_and_hear_each_other_and_are_told_when_that_ends(
    forwarding: Server, unit: Janus, browser: Browser
) -> None:
    server = forwarding
    staff, join, desk = server.session("first-steps", place="seen")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    door = page_of(browser, 360)
    door.goto(join)
    # Whoever could listen is named before a name is asked.
    expect(
        door.get_by_text("sound and picture of the plenary pass through 127.0.0.1")
    ).to_be_visible()
    looks_right(door)
    pages = [join_as(browser, join, name) for name in NAMES]
    for page in pages:
        page.get_by_role("button", name="I promise this").click()
    lead.get_by_role("button", name="Start the session").click()
    everyone = [lead, *pages]
    for page in everyone:
        hears(page, 5, PATIENCE)
        sees(page, 5)
    expect(pages[0].get_by_text("by way of 127.0.0.1")).to_be_visible()
    looks_right(pages[0])
    looks_right(lead)

    # A face is sent as large as it stands on the screen.
    assert widths(pages[0], small=True) == {160}
    pages[0].evaluate("document.querySelector('.pictures').style.gridTemplateColumns = '40rem'")
    assert 640 in widths(pages[0], small=False)
    pages[0].evaluate("document.querySelector('.pictures').style.gridTemplateColumns = ''")

    # One leaves.
    pages.pop().context.close()
    for page in (lead, *pages):
        hears(page, 4, PATIENCE)
        sees(page, 4)

    # One comes: as small as all others, although somebody left a place.
    late = page_of(browser, 360)
    late.goto(join)
    late.get_by_label("What would you like to be called?").fill("Fay")
    late.get_by_role("button", name="Go to the lobby").click()
    pages.append(late)
    for page in (lead, *pages):
        hears(page, 5, PATIENCE)
        sees(page, 5)
    assert widths(pages[0], small=True) == {160}

    # Janus dies: it is said, and who leads is heard as before.
    unit.kill()
    for page in pages:
        expect(
            page.get_by_text("The machine that passes pictures on does not answer")
        ).to_be_visible()
        hears(page, 1)
        looks_right(page)
    unit.start()
    for page in (lead, *pages):
        hears(page, 5, PATIENCE)
        sees(page, 5)
        expect(page.get_by_text("does not answer")).to_have_count(0)

    # In rooms nothing of anybody goes that way.
    while "Within arm" not in (lead.locator(".plan li[aria-current] span").text_content() or ""):
        next_step(lead)
    lead.get_by_role("button", name="Open the rooms").click()
    late.get_by_role("button", name="I promise this").click()
    for page in pages:
        hears(page, 1)
        assert page.evaluate("forwarding()") == "off"
