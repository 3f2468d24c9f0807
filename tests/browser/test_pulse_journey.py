"""A newcomer's path: choose, see length and what is shown, fix, invite, answer, read the report."""

import csv
import hashlib
import io
import os
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from support.browsers import looks_right, page_of
from support.server import Server

PICTURES = os.environ.get("PULSE_PICTURES")
PEOPLE = 12


def keep(page: Page, name: str) -> None:
    if PICTURES:
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_timeout(300)  # fonts settle
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def test_from_choosing_questions_to_reading_the_report(server: Server, browser: Browser) -> None:
    page = page_of(browser)
    page.goto(server.first_link)
    page.get_by_label("Your name").fill("Marta")
    page.get_by_label("Password").fill("a sentence to remember")
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("link", name="Pulses").click()
    page.get_by_role("link", name="Plan a pulse").click()

    # The length is told while one chooses.
    expect(page.get_by_role("status")).to_contain_text("10 of 12 questions")
    page.get_by_label("The tone among us wears me out.").check()
    expect(page.get_by_role("status")).to_contain_text("11 of 12 questions")
    looks_right(page)
    keep(page, "pulse-choose")

    # A slip is told in words, and nothing that was typed is lost.
    page.get_by_label("What is the course called?").fill("Saying it kindly")
    page.get_by_label("People who will be invited").fill("a dozen")
    page.get_by_label("Smallest group that is ever shown").fill("5")
    page.get_by_role("button", name="See what will be asked and shown").click()
    expect(page.get_by_role("alert")).to_contain_text("as a number")
    expect(page.get_by_label("What is the course called?")).to_have_value("Saying it kindly")
    expect(page.get_by_label("The tone among us wears me out.")).to_be_checked()
    page.get_by_label("People who will be invited").fill(str(PEOPLE))
    page.get_by_role("button", name="See what will be asked and shown").click()

    # What will be shown, and to whom, before anything is sent.
    expect(page.get_by_role("heading", name="This will be asked")).to_be_visible()
    expect(page.get_by_text("totals of at least 5 people")).to_be_visible()
    looks_right(page)
    keep(page, "pulse-preview")
    page.get_by_role("button", name="Fix the plan").click()
    expect(page.get_by_text("open now")).to_be_visible()

    # Whoever has the file can check the fingerprint that stands on every page.
    plan = page.request.get(f"{page.url}/plan.json").body()
    assert hashlib.sha256(plan).hexdigest() in page.locator("main").inner_text()

    names = [f"person{n}@example.org" for n in range(PEOPLE)]
    page.get_by_label("Addresses or names").fill("\n".join(names))
    with page.expect_download() as download:
        page.get_by_role("button", name="Get their links").click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text())))
    assert [row["address"] for row in rows] == names
    page.reload()
    looks_right(page)
    keep(page, "pulse-wave")

    for number, row in enumerate(rows):
        person = page_of(browser, 360, color_scheme="dark" if number % 2 else "light")
        person.goto(row["link"])
        if number < 2:
            looks_right(person)
            keep(person, f"pulse-answer-{'dark' if number else 'light'}")
        if number == PEOPLE - 1:
            person.get_by_role("button", name="I would rather not answer").click()
        else:
            for group in person.locator("fieldset").all():
                group.get_by_role("radio").nth(3 if number % 3 else 1).check(force=True)
            person.get_by_role("button", name="Send my answers").click()
        expect(person.get_by_role("heading", name="Thank you")).to_be_visible()
        assert person.watched.strangers == []
        person.context.close()

    # Everyone has answered or would rather not: no reminder is needed, and nobody can tell which.
    page.get_by_text("Make a list of reminders").click()
    page.get_by_label("The file of links").fill("\n".join(row["link"] for row in rows))
    with page.expect_download() as download:
        page.get_by_role("button", name="Get the list").click()
    assert Path(download.value.path()).read_text() == "address,link\n"

    page.get_by_role("link", name="Open the report").click()
    # Before alone is not shown: it waits for what it is compared with.
    expect(page.get_by_text("Nothing can be shown yet")).to_be_visible()
    looks_right(page)
