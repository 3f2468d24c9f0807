"""The page that says who hears what: found from the join page, seen and read in a minute."""

from playwright.sync_api import Browser

from support.browsers import looks_right, page_of
from support.server import Server

A_MINUTE = 250  # words that people read, and look at three pictures beside
# Asked as a function: words that are read as code a second time are refused by the page.
SEEN = """() => [...document.querySelectorAll('.minute img')]
  .map((x) => x.complete && x.naturalWidth).join() === '360,360,360'"""


def test_a_learner_finds_it_before_they_join_and_reads_it_in_a_minute(
    server: Server, browser: Browser
) -> None:
    _, join, _ = server.session("first-steps")
    door = page_of(browser, 360)
    door.goto(join)
    with door.context.expect_page() as opened:
        door.get_by_role("link", name="Who hears what, in one minute").click()
    page = opened.value
    page.wait_for_load_state("load")
    for width in (360, 1280):
        for scheme in ("light", "dark"):
            page.set_viewport_size({"width": width, "height": 860})
            page.emulate_media(color_scheme=scheme)
            page.wait_for_function(SEEN)
            looks_right(page)
    minute = page.locator(".minute, .hears").all_inner_texts()
    assert 120 < sum(len(part.split()) for part in minute) < A_MINUTE
