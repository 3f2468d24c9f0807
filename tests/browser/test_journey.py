"""A whole short course in real browsers: a facilitator, four learners, real sound."""

import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).parents[2]
AXE = ROOT / "browser" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    "--no-sandbox",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-loopback-in-peer-connection",
]


class Server:
    """A real server process, that can be killed and started again on the same data."""

    def __init__(self, data: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.data, self.process = data, None
        self.start()

    def start(self) -> None:
        command = [ROOT / ".venv/bin/duologue", "serve", "--port", str(self.port)]
        with (self.data.parent / "server.log").open("w") as log:
            self.process = subprocess.Popen([*command, "--data", self.data], stdout=log, stderr=log)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.1)
        raise AssertionError((self.data.parent / "server.log").read_text())

    @property
    def start_link(self) -> str:
        return re.search(r"http://\S+/start/\S+", (self.data.parent / "server.log").read_text())[0]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path / "data")
    yield server
    server.kill()


@pytest.fixture
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


def page_of(browser: Browser, width: int = 1280) -> Page:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.frames_sent = []
    page.strangers = []
    page.on(
        "request",
        lambda r: (
            None
            if "127.0.0.1" in r.url or r.url.startswith(("data:", "blob:"))
            else page.strangers.append(r.url)
        ),
    )
    page.on("websocket", lambda ws: ws.on("framesent", lambda f: page.frames_sent.append(str(f))))
    return page


def looks_right(page: Page) -> None:
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run()")["violations"]
    serious = [v["id"] for v in found if v["impact"] in ("serious", "critical")]
    assert serious == [], json.dumps([(v["id"], v["nodes"][0]["html"]) for v in found])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def hears(page: Page, others: int) -> None:
    """Sound comes in from every room-mate, and goes on."""
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        before = page.evaluate("heard()")
        page.wait_for_timeout(700)
        after = page.evaluate("heard()")
        rising = [
            id
            for id in after
            if after[id]["packets"] > before.get(id, after[id])["packets"]
            and after[id]["energy"] > before.get(id, after[id])["energy"]
        ]
        if len(rising) >= others:
            return
    raise AssertionError((before, after))


def test_a_class_climbs_the_ladder_and_nothing_is_lost(server: Server, browser: Browser) -> None:
    lead = page_of(browser)
    lead.goto(server.start_link)
    lead.get_by_label("The course, as text").fill((ROOT / "courses/first-steps.md").read_text())
    lead.get_by_role("button", name="Make the session").click()
    join = lead.locator("strong.link").inner_text()
    looks_right(lead)
    lead.get_by_role("link", name="Open your screen").click()
    expect(lead.get_by_role("button", name="Start the session")).to_be_visible()

    names = ["Ana", "Ben", "Cleo", "Dan"]
    learners = []
    for name in names:
        page = page_of(browser, 360)
        page.goto(join)
        if name == "Ana":
            looks_right(page)
        page.get_by_label("What would you like to be called?").fill(name)
        page.get_by_role("button", name="Go to the lobby").click()
        expect(page.get_by_role("heading", name=f"Welcome, {name}")).to_be_visible()
        learners.append(page)
    ana, ben, cleo, dan = learners
    looks_right(ana)
    looks_right(lead)

    def go(name: str) -> None:
        lead.get_by_role("button", name=name).first.click()

    go("Start the session")
    go("Next: What we promise")
    for page in (lead, *learners):
        page.get_by_role("button", name="I promise this").click()
    expect(lead.get_by_text("4 of 4 have promised")).to_be_visible()

    go("Next: Within arm")
    expect(ana.get_by_text("Soon with")).to_be_visible()
    go("Open the rooms")
    expect(ana.get_by_text(re.compile("^With "))).to_be_visible()
    for page in learners:
        hears(page, 3)
    ana.get_by_label("Write to this room").fill("canary-room-words")
    ana.get_by_role("button", name="Send").click()
    for page in (ben, cleo, dan):
        expect(page.get_by_text("canary-room-words")).to_be_visible()
    looks_right(ana)

    # The server dies while they talk. The talking goes on, and everyone resumes without a reload.
    server.kill()
    hears(ben, 3)
    server.start()
    expect(ben.get_by_text("The connection to the server is interrupted")).to_be_hidden(
        timeout=15_000
    )
    expect(lead.get_by_role("button", name="Next: How often")).to_be_visible(timeout=15_000)

    go("Next: How often")
    for page in learners:
        page.get_by_role("button", name="Every week").click()
    expect(lead.get_by_text("4 have answered")).to_be_visible()
    go("Show the results")
    expect(ana.locator("meter").nth(2)).to_have_js_property("value", 4)

    go("Next: One word")
    ana.get_by_label("Your line").fill("Beginning it")
    ana.get_by_role("button", name="Send").click()
    expect(ben.get_by_text("Beginning it")).to_be_hidden()
    go("Show all lines")
    expect(ben.get_by_text("Beginning it")).to_be_visible()

    go("Next: The conversation")
    ana.get_by_label("Your thoughts").fill("canary-reflection")
    ana.reload()
    expect(ana.get_by_label("Your thoughts")).to_have_value("canary-reflection")

    go("Next: What it costs")
    go("Open the rooms")
    expect(dan.get_by_text(re.compile("^With "))).to_be_visible()
    go("Next: What we noticed")
    ana.get_by_label("Share something, if you wish").fill("We all wait too long")
    ana.get_by_role("button", name="Offer it to the class").click()
    sent = len(ben.frames_sent)
    ben.get_by_role("button", name="I keep it to myself").click()
    assert len([f for f in ben.frames_sent[sent:] if "signal" not in f and "ping" not in f]) == 0
    expect(ben.get_by_text("We all wait too long")).to_be_hidden()
    lead.get_by_role("button", name="Show to the class").click()
    expect(ben.get_by_text("We all wait too long")).to_be_visible()

    go("Next: Say it once")
    go("Open the rooms")
    for page in learners:
        hears(page, 1)
    go("Next: By Friday")
    ana.get_by_label("What, with whom, by when").fill("canary-action")
    expect(ana.get_by_role("button", name="Send it to my partner")).to_be_visible()
    deadline = time.monotonic() + 10
    while ana.get_by_text("Sent to your partner").count() == 0 and time.monotonic() < deadline:
        ana.get_by_role("button", name="Send it to my partner").click()
        ana.wait_for_timeout(300)
    assert [p.get_by_text("canary-action").count() for p in (ben, cleo, dan)].count(1) == 1
    go("Next: Before you go")
    for page in learners:
        page.get_by_role("button", name="Quite").click()
    expect(lead.get_by_text("4 have answered")).to_be_visible()
    go("Close the session")
    expect(ana.get_by_role("heading", name="The session has ended")).to_be_visible()

    # What was for a room, a pair or oneself never went to the server; nobody else was asked for it.
    everything = "".join(f for page in (lead, *learners) for f in page.frames_sent)
    assert "Beginning it" in everything
    assert "canary" not in everything
    assert [page.strangers for page in (lead, *learners)] == [[]] * 5
    for file in server.data.glob("*"):
        assert b"canary" not in file.read_bytes()
