"""The report in a real browser: both duties at a glance, on a phone and on paper."""

import os
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from support.answered import answered
from support.browsers import looks_right, page_of

PICTURES = os.environ.get("PULSE_PICTURES")


def keep(page: Page, name: str) -> None:
    if PICTURES:
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_timeout(300)  # fonts settle
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def test_a_sponsor_reads_both_duties_at_a_glance(browser: Browser, tmp_path: Path) -> None:
    with answered(tmp_path / "turned") as turned:
        for width, scheme in ((1280, "light"), (360, "dark")):
            page = page_of(browser, width, color_scheme=scheme)
            page.goto(turned.url + turned.sponsors)
            expect(page.get_by_role("heading", name="It teaches")).to_be_visible()
            expect(page.get_by_role("heading", name="It connects")).to_be_visible()
            teaches = page.locator("section", has=page.get_by_role("heading", name="It teaches"))
            expect(teaches).to_contain_text("Higher")
            connects = page.locator("section", has=page.get_by_role("heading", name="It connects"))
            expect(connects.locator("article", has_text="Commitment")).to_contain_text(
                "Cannot tell"
            )
            # Every picture says in words what it shows.
            for picture in page.get_by_role("img").all():
                assert "of 100" in str(picture.get_attribute("aria-label"))
            assert "led to" not in page.locator("main").inner_text()
            looks_right(page)
            keep(page, f"pulse-report-{width}-{scheme}")
            assert page.watched.strangers == []
            page.context.close()
