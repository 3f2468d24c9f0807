"""A plenary of a cohort that is forwarded from its second session on: who was there before is asked
at her door, says no by keyboard, and is heard and hears without the unit."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from support.browsers import hears, looks_right, page_of
from support.cohorts import Cohort
from support.janus import janus
from support.server import Server

SECRET = "between the two of us"
SEES = "() => [...document.querySelectorAll('.seen video')].some((x) => x.videoWidth > 0)"
NEW = "Something new would leave the classroom"


def seen(page: object) -> int:
    count = "[...document.querySelectorAll('.seen video')].filter((x) => x.videoWidth > 0).length"
    return page.evaluate(count)  # type: ignore[attr-defined,no-any-return]


def test_who_says_no_to_the_unit_takes_part_without_it(
    tmp_path: Path, browser: Browser, request: pytest.FixtureRequest
) -> None:
    with janus(tmp_path, SECRET) as unit:
        server = Server(tmp_path, sfu=f"janus+{unit.url}", sfu_secret=SECRET)
        request.addfinalizer(server.kill)
        with Cohort(server, "Ana", "Ben") as cohort:
            ana, ben = cohort.device(browser, "Ana"), cohort.device(browser, "Ben")
            lead = page_of(browser)
            sign_in = {"name": "staff", "value": cohort.office.cookies["staff"], "url": server.url}
            lead.context.add_cookies([sign_in])

            def open_desk(session: str) -> None:
                lead.goto(f"{server.url}/office/sessions/{session}/open")
                lead.get_by_role("button", name="Start the session").wait_for()

            first = cohort.session()
            for page, name in ((ana, "Ana"), (ben, "Ben")):
                page.goto(f"{cohort.link(name)}/{first}")
                expect(page.get_by_text(NEW)).to_have_count(0)
                page.get_by_role("button", name="Go to the lobby").click()
                page.get_by_role("heading", name=f"Welcome, {name}").wait_for()
            made = cohort.office.post(
                f"{cohort.path}/sessions", data={"number": "1", "place": "seen"}
            )
            second = re.findall(r"/office/sessions/(\w+)", made.text)[-1]
            ana.goto(f"{cohort.link('Ana')}/{second}")
            expect(ana.get_by_text(NEW)).to_be_visible()
            looks_right(ana)
            # Nothing is chosen for her, and without an answer the page asks for one.
            expect(ana.locator(".new-parts input:checked")).to_have_count(0)
            ana.locator(".new-parts input").first.focus()
            ana.keyboard.press("ArrowDown")
            expect(ana.get_by_label("No, leave me out of it")).to_be_checked()
            ana.get_by_role("button", name="Go to the lobby").click()
            ben.goto(f"{cohort.link('Ben')}/{second}")
            ben.get_by_label("That is all right with me").check()
            ben.get_by_role("button", name="Go to the lobby").click()
            for page in (ana, ben):
                page.get_by_role("heading", name=re.compile("^Welcome, ")).wait_for()
            open_desk(second)
            lead.get_by_role("button", name="Start the session").click()
            for page in (ben, lead):
                page.wait_for_function("() => forwarding() === 'up'", timeout=60_000)
                page.wait_for_function(SEES, timeout=60_000)
            # She hears who leads, from browser to browser; nothing of her goes by way of the unit.
            hears(ana, 1)
            assert ana.evaluate("forwarding()") == "off"
            for page in (ben, lead):
                assert seen(page) == 1
            looks_right(ana)
