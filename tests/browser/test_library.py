"""A trainer who is new: finds something, looks inside, takes it; brings a plan; prints a guide."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from support.browsers import looks_right, page_of
from support.server import Server

PLAN = "9:00 Hello (icebreaker, groups of 3)\n9:10 Odd (origami)\n9:20 End\n"


def test_a_newcomer_finds_takes_brings_and_prints(
    server: Server, browser: Browser, tmp_path: Path
) -> None:
    page = page_of(browser)
    page.goto(server.first_link)
    page.get_by_label("Your name").fill("Marta")
    page.get_by_label("Password").fill("a sentence to remember")
    page.get_by_role("button", name="Begin").click()

    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 800})
        looks_right(page)
    page.get_by_label("Looking for").fill("guinea pig")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", name="Fishbowl")).to_be_hidden()
    expect(page.get_by_role("heading", name="Managers coach each other")).to_be_visible()
    page.get_by_role("link", name="Show everything").click()

    page.get_by_role("link", name="Think, pair, share").click()
    expect(page.get_by_role("heading", name="Think, pair, share", exact=True)).to_be_visible()
    looks_right(page)
    page.get_by_role("link", name="Print the facilitator guide").click()
    page.get_by_label("Begins at").fill("13:30")
    page.get_by_role("button", name="Set the clock").click()
    expect(page.get_by_text("13:30–14:10")).to_be_visible()
    looks_right(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="Back to the course").click()
    page.get_by_role("button", name="Begin from this").click()
    page.wait_for_url("**/office/courses/*")
    page.get_by_role("link", name="Handout").click()
    expect(page.get_by_text("This sheet is yours.")).to_be_visible()
    looks_right(page)

    page.goto(f"{server.url}/office")
    page.get_by_label("Your plan").fill("Dear Marta, could you send me the plan?")
    page.get_by_role("button", name="Read it").last.click()
    expect(page.get_by_role("alert")).to_contain_text("There is no step in this plan.")
    looks_right(page)
    page.get_by_label("Your plan").fill(PLAN)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("is no method that is known")).to_be_visible()
    looks_right(page)
    page.get_by_role("button", name="Make it a course").click()
    page.wait_for_url("**/office/courses/*")
    file = tmp_path / "plan.csv"
    file.write_text("time,title,method\n9:00,Hello,icebreaker\n9:10,Input,lecture\n9:20,End,\n")
    page.goto(f"{server.url}/office")
    page.get_by_label("Course or plan").set_input_files(file)
    page.get_by_role("button", name="Read it").first.click()
    expect(page.get_by_role("heading", name="What became of your plan")).to_be_visible()
    assert page.watched.strangers == []
