"""Takes the pictures of the main screens: a demo with simulated learners, seen in real Chromium.

Each screen is kept four times, as `<screen>-<width>-<light or dark>.png`. With the word `session`,
only those of a session are taken, and what learners are shown of them.
"""

import os
import re
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, Playwright, sync_playwright
from portraits import PEOPLE, camera_of

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
# Three of them, on the page that every installation has for its learners; and where each begins.
SHOWN = ROOT / "src" / "duologue" / "web" / "static" / "pictures"
FOR_LEARNERS = {"join": 290, "room": 0, "debrief": 0}
FLAGS = ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
# Screens of a laptop, on which what is folded away on a narrow one stands open, and of a phone,
# whose whole page is kept.
SIZES = {1280: 860, 360: 760}


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    os.chdir(tempfile.mkdtemp())  # a camera is called by its path from here
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
                browsers = {name: browser_of(playwright, name) for name in PEOPLE}
                a_session(browsers, links)
                if sys.argv[1:] != ["session"]:
                    the_office(browsers["Marta"])
        finally:
            demo.kill()
    for_learners()
    if sys.argv[1:] == ["session"]:
        return
    # The newcomer's paths take their own, while they are tested.
    subprocess.run(
        [ROOT / ".venv/bin/pytest", "-q", *(ROOT / "tests/browser").glob("test_*pulse*.py"),
         ROOT / "tests/browser/test_report.py", ROOT / "tests/browser/test_newcomer.py"],
        check=True, cwd=ROOT,
        env=os.environ | dict.fromkeys(("PULSE_PICTURES", "NEWCOMER_PICTURES"), str(PICTURES)),
    )  # fmt: skip


def browser_of(playwright: Playwright, name: str) -> Browser:
    """With that person before its camera."""
    camera = camera_of(name, Path.cwd())
    return playwright.chromium.launch(
        executable_path="/usr/bin/chromium",
        args=[*FLAGS, f"--use-file-for-fake-video-capture={camera.name}"],
    )


def a_session(browsers: dict[str, Browser], links: dict[str, str]) -> None:
    """The sample course from its door to its close."""
    lead = person(browsers["Marta"], links["Facilitator"], "Marta")
    ana = person(browsers["Ana"], links["Learner"], "Ana", door="join")
    ben = person(browsers["Ben"], links["Learner"], "Ben")
    wall = lead.context.new_page()
    keep(ana, "lobby")
    for page in (ana, ben):
        page.get_by_role("button", name="I promise this").click()
    keep(lead, "desk-start")
    for _ in range(3):
        lead.locator(".tour button").click()
    wall.goto(lead.url + "/projector")
    ahead(lead, "Start the session")
    ahead(lead, "Next: What we promise")
    ahead(lead, "Next: Within arm")
    rooms(lead, ana)
    keep(lead, "desk-rooms")
    keep(ana, "room")
    ahead(lead, "Next: How often")
    keep(ana, "poll")
    ana.get_by_role("button", name="Every week").click()
    lead.wait_for_timeout(3000)
    lead.get_by_role("button", name="Show the results").click()
    wall.locator("meter").first.wait_for()
    keep(wall, "wall")
    ahead(lead, "Next: One word")
    ahead(lead, "Next: The conversation")
    ana.get_by_label("Your thoughts").fill("I have not told Jo that the reports come too late.")
    keep(ana, "reflection")
    ahead(lead, "Next: What it costs")
    ahead(lead, "Next: What we noticed")
    keep(ana, "debrief")
    keep(lead, "desk-debrief")
    ahead(lead, "Next: Say it once")
    rooms(lead, ana)
    keep(ana, "partners")
    ahead(lead, "Next: By Friday")
    keep(ana, "action")
    ahead(lead, "Next: Before you go")
    keep(ana, "pulse")
    for _ in range(2):  # closing is asked twice
        lead.get_by_role("button", name="Close the session").first.click()
    ana.get_by_role("heading", name=re.compile("over|end|thank", re.IGNORECASE)).first.wait_for()
    keep(ana, "after")
    keep(lead, "desk-after")


def ahead(lead: Page, name: str) -> None:
    """One step on; out of open rooms, the desk asks whether one is sure."""
    lead.get_by_role("button", name=name).first.click()
    sure = lead.get_by_role("alert").get_by_role("button", name=name)
    if sure.count():
        sure.click()


def rooms(lead: Page, learner: Page) -> None:
    lead.get_by_role("button", name="Open the rooms").click()
    learner.get_by_text(re.compile("^With ")).wait_for()
    lead.wait_for_timeout(1500)


def for_learners() -> None:
    """As a phone shows them, small enough to come with a page."""
    SHOWN.mkdir(parents=True, exist_ok=True)
    for name, top in FOR_LEARNERS.items():
        for scheme in ("light", "dark"):
            with Image.open(PICTURES / f"{name}-360-{scheme}.png") as whole:
                part = whole.crop((0, top, 360, top + 760)).convert("RGB")
            part.save(SHOWN / f"{name}-{scheme}.webp", quality=72, method=6)


def the_office(browser: Browser) -> None:
    """The pages of those who design, on a server of their own."""
    sys.path.insert(0, str(ROOT / "tests"))
    from support.server import Server

    server = Server(Path(tempfile.mkdtemp()))
    try:
        page = browser.new_context().new_page()
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


def person(browser: Browser, link: str, name: str, door: str = "") -> Page:
    page = browser.new_context(viewport={"width": 1280, "height": 860}).new_page()
    page.goto(link)
    if door:
        keep(page, door)
    page.get_by_label("What would you like to be called?").fill(name)
    page.locator("form button.primary").click()
    page.locator("main").wait_for()
    return page


def keep(page: Page, name: str) -> None:
    for width, height in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            page.wait_for_timeout(400)  # fonts and pictures settle
            file = PICTURES / f"{name}-{width}-{scheme}.png"
            # What stays at the foot of a screen would lie across a picture of the whole page.
            whole = width == min(SIZES) and not page.locator("nav.bar").count()
            page.screenshot(path=file, full_page=whole)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 860})


if __name__ == "__main__":
    main()
