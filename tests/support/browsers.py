"""Real Chromium pages, and what can be asked of them: looks, sound, strangers."""

import json
import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from support.firefox import FirefoxPage

ROOT = Path(__file__).parents[2]
AXE = (ROOT / "browser/node_modules/axe-core/axe.min.js").read_text()
# Chromium without the windows around its pages, which nobody here looks at.
CHROMIUM = "/usr/bin/chromium-headless-shell"
# With them: Tab leads out of a page, and back into it.
WINDOWED = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--use-fake-device-for-media-stream=fps=5",  # less video to encode: the tests hear
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-loopback-in-peer-connection",
]
STILL = """() => Promise.allSettled(document.getAnimations()
  .filter((x) => Number.isFinite(x.effect.getComputedTiming().endTime)).map((x) => x.finished))"""
# Fields to write in whose label names no audience, and microphones beside which stands no listener.
NAMELESS = """() => [
  ...[...document.querySelectorAll('main textarea, main input:not([type]), main input[type=text]')]
    .filter((x) => !document.querySelector(`label[for="${x.id}"] .audience`)).map((x) => x.id),
  ...[...document.querySelectorAll('main button')]
    .filter((x) => /^Microphone/.test(x.textContent))
    .filter((x) => !x.closest('nav, .row').querySelector('.heard-by'))
    .map((x) => x.textContent),
]"""
SPEECH = "I have been putting this off for a while, and I would like to say how it looks to me."


def speech(home: Path) -> Path:
    """A recording of somebody who speaks, made here."""
    file = home / "speech.wav"
    subprocess.run(["espeak-ng", "-s", "150", "-w", file, SPEECH], check=True)
    return file


@contextmanager
def chromium(
    home: Path, beside: Browser | None = None, program: str = CHROMIUM
) -> Iterator[Browser]:
    """A browser whose microphone speaks, over and over; or one more, beside a first."""
    voice = f"--use-file-for-fake-audio-capture={speech(home)}"
    with nullcontext() if beside else sync_playwright() as playwright:
        kind = beside.browser_type if beside else playwright.chromium
        browser = kind.launch(executable_path=program, args=[*FLAGS, voice])
        yield browser
        browser.close()


class Watched:
    """What one page sent and received, and whom it asked who is not us."""

    def __init__(self, page: Page) -> None:
        self.sent: list[str] = []
        self.strangers: list[str] = []
        page.on("request", lambda request: self._note(request.url))
        self.received: list[str] = []
        page.on("websocket", lambda ws: ws.on("framesent", lambda f: self.sent.append(str(f))))
        page.on(
            "websocket", lambda ws: ws.on("framereceived", lambda f: self.received.append(str(f)))
        )

    def _note(self, url: str) -> None:
        if "127.0.0.1" not in url and not url.startswith(("data:", "blob:")):
            self.strangers.append(url)


def page_of(browser: Browser, width: int = 1280, **options: object) -> Page:
    """A page of a person with a browser of their own."""
    context = browser.new_context(viewport={"width": width, "height": 800}, **options)
    page = context.new_page()
    page.watched = Watched(page)
    return page


def join_as(browser: Browser, link: str, name: str, width: int = 360, script: str = "") -> Page:
    """`script` runs in the page before its own."""
    page = page_of(browser, width)
    if script:
        page.add_init_script(script)
    page.goto(link)
    page.get_by_label("What would you like to be called?").fill(name)
    page.get_by_role("button", name="Go to the lobby").click()
    page.get_by_role("heading", name=f"Welcome, {name}").wait_for()
    return page


def next_step(desk: Page) -> None:
    """The facilitator goes on, even from open rooms, and the plan shows it."""
    title = desk.locator(".plan li[aria-current] span")
    before = title.text_content() or ""
    desk.get_by_role("button", name=re.compile("^Next: ")).first.click()
    sure = desk.get_by_role("alert").get_by_role("button", name=re.compile("^Next: "))
    if sure.count():  # people are talking in their rooms
        sure.click()
    expect(title).not_to_have_text(before)


def looks_right(page: Page) -> None:
    """axe-core finds nothing serious, and nothing is wider than the screen.

    With EVERY_LANGUAGE in the environment, as `make looks` sets it: in each language, one after
    the other, where the page has the switch.
    """
    if "EVERY_LANGUAGE" in os.environ and not page.locator("dialog[open]").count():
        _in_the_others(page)
    _looks_right(page)


def _in_the_others(page: Page) -> None:
    """The live room changes its words in place; other pages, which load anew, in a tab beside."""
    switch = page.locator(".languages button")
    languages = [each.get_attribute("lang") or "" for each in switch.all()]
    if not languages:
        return
    own = page.locator("html").get_attribute("lang") or ""
    beside = page
    if not _is_live(page):
        beside = page.context.new_page()
        beside.goto(page.url)
    # What opens once, or was never loaded under its own address, is not there a second time.
    if beside.url == page.url and beside.locator(".languages button").count():
        for language in [each for each in languages if each != own]:
            choose(beside, language)
            _looks_right(beside)
        choose(beside, own)
    if beside is not page:
        beside.close()


def _is_live(page: Page) -> bool:
    """A class, or a call of partners: whoever opens it twice is there with two devices."""
    return "/live/" in page.url or bool(re.search("/with/[^/]+/call$", page.url))


def choose(page: Page, language: str) -> None:
    """The person takes another language, and the page speaks it."""
    page.locator(f".languages button[lang={language}]").click()
    html = page.locator("html")
    expect(html).to_have_attribute("lang", language)
    expect(html).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")


def _looks_right(page: Page) -> None:
    page.evaluate(STILL)  # letters that are fading in have less contrast
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]
    where = f"{page.url} in {page.locator('html').get_attribute('lang')}"
    serious = [v["id"] for v in found if v["impact"] in ("serious", "critical")]
    assert serious == [], (where, json.dumps([(v["id"], v["nodes"][0]["html"]) for v in found]))
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{where}: {wide} pixels too wide"
    if _is_live(page):
        # Wherever somebody types or speaks stands who reads or hears it, in words.
        silent = page.evaluate(NAMELESS)
        assert silent == [], (where, silent)


def hears(page: Page | FirefoxPage, others: int, seconds: float = 60) -> None:
    """Sound comes in from every room-mate, and goes on."""
    deadline = time.monotonic() + seconds  # a busy machine builds a pair anew before it connects
    while time.monotonic() < deadline:
        before = page.evaluate("heard()")
        page.wait_for_timeout(300)  # fifteen packets, more than anything holds back
        after = page.evaluate("heard()")
        rising = [
            id
            for id in after
            if after[id]["packets"] > before.get(id, after[id])["packets"]
            and after[id]["energy"] > before.get(id, after[id])["energy"]
            and after[id]["plays"]
        ]
        if len(rising) >= others:
            return
    raise AssertionError((before, after))
