"""A newcomer's path: start page, pattern, two prompts, a finding, a quick fix, a rehearsal, a date.

Each screen is looked at by axe and kept as a picture: in the folder that NEWCOMER_PICTURES names,
else beside the test's other files.
"""

import os
import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from support.browsers import looks_right, page_of
from support.server import Server
from support.staff import staff_page

# Half a minute for an hour, on a quiet machine.
A_REHEARSAL = 150_000  # milliseconds


def test_from_the_start_page_to_a_session_with_a_date(
    server: Server, browser: Browser, tmp_path: Path
) -> None:
    pictures = Path(os.environ.get("NEWCOMER_PICTURES", tmp_path / "pictures"))

    def keep(page: Page, name: str) -> None:
        looks_right(page)
        page.screenshot(path=pictures / f"newcomer-{name}.png")

    page = staff_page(server, browser, "Marta")
    expect(page.get_by_role("heading", name="Begin from a pattern")).to_be_visible()
    keep(page, "1-start")
    page.get_by_role("button", name=re.compile("think, pair, share", re.IGNORECASE)).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("think, pair, share")
    expect(page.get_by_text("Nothing to improve")).to_be_visible()
    keep(page, "2-pattern")

    # Two prompts; the second answers itself with a yes, and its minutes are too few.
    findings = page.locator(".findings li")
    rewrite(
        page,
        "What was the most useful thing",
        "Which meeting could have been shorter?",
    )
    rewrite(page, "What did you think of?", "Did you think of one?")
    expect(findings).to_have_count(1)
    expect(findings).to_contain_text("Yes or no answers this prompt")
    keep(page, "3-finding")
    rewrite(page, "Did you think of one?", "Which one did you think of, and what kept it long?")
    expect(findings).to_have_count(0)
    rewrite(page, "## icebreaker · Pair", "## icebreaker · Pair · 3 min · rooms of 2")
    hurried = findings.filter(has_text="TIM105")
    expect(hurried).to_contain_text("Each person can speak for 1.3 minutes")
    keep(page, "4-hurried")
    hurried.locator(".fix").click()
    expect(hurried).to_have_count(0)
    expect(page.get_by_role("textbox", name="The course, as text")).to_contain_text(
        "## icebreaker · Pair · 5 min"
    )

    page.get_by_role("button", name="Rehearse").click()
    expect(page.get_by_role("heading", name="Rehearsal: Think, pair, share")).to_be_visible()
    keep(page, "5-rehearsing")
    expect(page.locator("table.met tbody tr")).to_have_count(20, timeout=A_REHEARSAL)
    expect(page.get_by_text("Nobody was ever alone in a room.")).to_be_visible()
    expect(page.get_by_text("Everyone climbed the ladder from below.")).to_be_visible()
    keep(page, "6-rehearsed")
    page.get_by_role("link", name="Back to the course").click()

    page.get_by_role("button", name="Schedule").click()
    page.get_by_label("When it begins").fill("2031-05-06T10:00")
    page.get_by_label("In the time of").fill("Europe/Paris")
    keep(page, "7-schedule")
    page.get_by_role("button", name="Make the session").click()
    begins = "Tuesday, May 6, 2031, 10:00"
    expect(page.locator(".begins time")).to_contain_text(begins)
    join = page.locator("#join").inner_text()
    expect(page.get_by_role("button", name="Copy the link")).to_be_visible()
    keep(page, "8-session")
    page.goto(f"{server.url}/office")
    expect(page.locator(".next time")).to_contain_text(begins)
    learner = page_of(browser, 360, timezone_id="America/New_York")
    learner.goto(join)
    expect(learner.locator(".begins time")).to_contain_text(begins)
    # Europe is six hours ahead of New York in May.
    expect(learner.locator(".begins")).to_contain_text("4:00")
    keep(learner, "9-join")


def rewrite(page: Page, old: str, new: str) -> None:
    """Writes a line anew, as a person does: three clicks, then other words."""
    page.locator(".cm-line", has_text=old).first.click(click_count=3)
    page.keyboard.insert_text(new + "\n")
