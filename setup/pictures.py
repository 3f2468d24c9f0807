"""Takes the pictures of the main screens: a demo with simulated learners, seen in real Chromium."""

import os
import re
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
FLAGS = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
PHONE, LAPTOP = {"width": 360, "height": 760}, {"width": 1280, "height": 860}


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    command = [ROOT / ".venv/bin/duologue", "demo", "--no-open", "--port", port, "--learners", "7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as demo:
        links: dict[str, str] = {}
        assert demo.stdout
        for line in demo.stdout:
            if found := re.match(r"(Facilitator|Learner): +(\S+)", line):
                links[found[1]] = found[2]
            if "have joined" in line:
                break
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(
                    executable_path="/usr/bin/chromium", args=FLAGS
                )
                take(browser, links)
                office(browser)
                browser.close()
        finally:
            demo.kill()
    # The newcomer's path through a pulse takes its own, while it is tested.
    subprocess.run(
        [ROOT / ".venv/bin/pytest", "-q", *(ROOT / "tests/browser").glob("test_*pulse*.py"),
         ROOT / "tests/browser/test_report.py"],
        check=True, env=os.environ | {"PULSE_PICTURES": str(PICTURES)},
    )  # fmt: skip


def take(browser: Browser, links: dict[str, str]) -> None:
    lead = person(browser, LAPTOP, "light", links["Facilitator"], "Marta")
    ana = person(browser, PHONE, "light", links["Learner"], "Ana", "join")
    ben = person(browser, PHONE, "dark", links["Learner"], "Ben")
    keep(ana, "lobby-phone")
    for page in (ana, ben):
        page.get_by_role("button", name="I promise this").click()
    keep(lead, "desk-start")
    for _ in range(3):
        lead.locator(".tour button").click()
    for name in ("Start the session", "Next: What we promise", "Next: Within arm"):
        lead.get_by_role("button", name=name).click()
    lead.get_by_role("button", name="Open the rooms").click()
    ana.get_by_text(re.compile("^With ")).wait_for()
    lead.wait_for_timeout(1500)
    keep(lead, "desk-rooms")
    keep(ana, "room-phone")
    keep(ben, "room-phone-dark")
    for _ in range(2):  # out of open rooms, the desk asks whether one is sure
        lead.get_by_role("button", name="Next: How often").click()
    ana.get_by_role("button", name="Every week").click()
    keep(ana, "poll-phone")
    lead.wait_for_timeout(3000)
    lead.get_by_role("button", name="Show the results").click()
    wall = lead.context.new_page()
    wall.set_viewport_size(LAPTOP)
    wall.goto(lead.url + "/projector")
    wall.locator("meter").first.wait_for()
    keep(wall, "wall")
    lead.get_by_role("button", name="Next: One word").click()
    lead.get_by_role("button", name="Next: The conversation").click()
    ana.get_by_label("Your thoughts").fill("I have not told Jo that the reports come too late.")
    keep(ana, "reflection-phone")
    for name in ("Next: What it costs", "Next: What we noticed"):
        lead.get_by_role("button", name=name).click()
    keep(ben, "debrief-phone-dark")
    lead.get_by_role("button", name="Next: Say it once").click()
    lead.get_by_role("button", name="Open the rooms").click()
    ana.get_by_text(re.compile("^With ")).wait_for()
    lead.wait_for_timeout(1500)
    keep(ana, "partners-phone")
    dark = lead.context.browser.new_context(
        viewport=LAPTOP, color_scheme="dark", storage_state=lead.context.storage_state()
    )
    night = dark.new_page()
    night.goto(lead.url)
    night.locator(".plan").wait_for()
    night.wait_for_timeout(1000)
    keep(night, "desk-dark")


def office(browser: Browser) -> None:
    """The pages of those who design, on a server of their own."""
    sys.path.insert(0, str(ROOT / "tests"))
    from support.server import Server

    server = Server(Path(tempfile.mkdtemp()))
    try:
        page = browser.new_context(viewport=LAPTOP).new_page()
        page.goto(server.first_link)
        keep(page, "welcome")
        page.get_by_label("Your name").fill("Marta")
        page.get_by_label("Password").fill("a sentence to remember")
        page.get_by_role("button", name="Begin").click()
        keep(page, "office")
        page.get_by_role("button", name="Saying it kindly").click()
        keep(page, "course")
        page.get_by_role("button", name="Schedule").click()
        page.get_by_role("button", name="Make the session").click()
        keep(page, "session")
    finally:
        server.kill()


def person(
    browser: Browser, size: dict[str, int], scheme: str, link: str, name: str, door: str = ""
) -> Page:
    context = browser.new_context(viewport=size, color_scheme=scheme)
    page = context.new_page()
    page.goto(link)
    if door:
        keep(page, door)
    page.get_by_label("What would you like to be called?").fill(name)
    page.locator("form button.primary").click()
    page.locator("main").wait_for()
    return page


def keep(page: Page, name: str) -> None:
    page.wait_for_timeout(400)  # fonts and pictures settle
    page.screenshot(path=PICTURES / f"{name}.png", full_page=page.viewport_size == PHONE)


if __name__ == "__main__":
    main()
