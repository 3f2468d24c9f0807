"""The report in a real browser: both duties at a glance, on a phone and on paper."""

import asyncio
import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random

import httpx
import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect

from duologue.config import Settings
from duologue.insight.pulse.items import Item
from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.live.clock import HandClock
from duologue.record.pulses import StoredPulse
from duologue.web.app import make_app
from duologue.web.installation import Duologue
from duologue.web.plan_form import CHOSEN
from support.browsers import ROOT, looks_right, page_of

PICTURES = os.environ.get("PULSE_PICTURES")
PEOPLE = 60
PLAN = Plan(
    title="Saying it kindly, saying it anyway", segments=("role",), floor=10,
    items=tuple(item for item in library() if item.name in CHOSEN),
    waves=(
        Wave(moment=Moment.BEFORE, opens_at=0, closes_at=DAY),
        Wave(moment=Moment.AFTER, opens_at=30 * DAY, closes_at=40 * DAY),
    ),
)  # fmt: skip


class Turned:
    """A server in this process, whose clock a test turns."""

    def __init__(self, home: Path) -> None:
        self.clock = HandClock(1.0)
        self.home, self._ready = home, threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(60)

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        duologue = Duologue(Settings(data=self.home), self.clock)
        self.pulse = await duologue.pulses.make("staff", PLAN, 1.0)
        self.tokens = await duologue.pulses.hand_out(self.pulse, 0, PEOPLE)
        config = uvicorn.Config(make_app(duologue), port=0, log_level="warning")
        self._server = uvicorn.Server(config)
        serving = asyncio.create_task(self._server.serve())
        # uvicorn tells that it has started by a flag and in no other way.
        while not self._server.started:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self._ready.set()
        await serving

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(20)


@pytest.fixture
def turned(tmp_path: Path) -> Iterator[Turned]:
    turned = Turned(tmp_path / "turned")
    _answer_twice(turned)
    yield turned
    turned.stop()


def _answer_twice(turned: Turned) -> None:
    """The skill and connection go up; commitment stays as it was."""
    dice = Random(5)
    browsers = [httpx.Client(base_url=turned.url, timeout=60) for _ in turned.tokens]
    for later in (False, True):
        for token, browser in zip(turned.tokens, browsers, strict=True):
            form = {f"item-{i.name}": _step(i, later, dice) for i in PLAN.items}
            form["segment-role"] = dice.choice(("manager", "front-line", "front-line"))
            assert "Thank you" in browser.post(f"/pulse/{token}", data=form).text
        turned.clock.turn(35 * DAY)
    for browser in browsers:
        browser.close()


def _step(item: Item, later: bool, dice: Random) -> str:
    better = later and item.outcome in ("skill", "connection")
    chosen = dice.choice((4, 5) if dice.random() < (0.8 if better else 0.35) else (2, 3))
    return str(item.scale.steps + 1 - chosen if item.reversed else chosen)


def keep(page: Page, name: str) -> None:
    if PICTURES:
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_timeout(300)  # fonts settle
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def link(turned: Turned) -> str:
    pulse: StoredPulse = turned.pulse
    return f"{turned.url}/sponsor/{pulse.sponsor_code}"


def test_a_sponsor_reads_both_duties_at_a_glance(turned: Turned, browser: Browser) -> None:
    for width, scheme in ((1280, "light"), (360, "dark")):
        page = page_of(browser, width, color_scheme=scheme)
        page.goto(link(turned))
        expect(page.get_by_role("heading", name="It teaches")).to_be_visible()
        expect(page.get_by_role("heading", name="It connects")).to_be_visible()
        teaches = page.locator("section", has=page.get_by_role("heading", name="It teaches"))
        expect(teaches).to_contain_text("Higher")
        connects = page.locator("section", has=page.get_by_role("heading", name="It connects"))
        expect(connects.locator("article", has_text="Commitment")).to_contain_text("Cannot tell")
        # Every picture says in words what it shows.
        for picture in page.get_by_role("img").all():
            assert "of 100" in str(picture.get_attribute("aria-label"))
        assert "led to" not in page.locator("main").inner_text()
        looks_right(page)
        keep(page, f"pulse-report-{width}-{scheme}")
        assert page.watched.strangers == []
        page.context.close()


def test_the_report_as_files_says_the_same(turned: Turned) -> None:
    with httpx.Client(base_url=turned.url, timeout=120) as client:
        path = f"/sponsor/{turned.pulse.sponsor_code}"
        report = client.get(f"{path}/report.json").json()
        assert report["fingerprint"] == turned.pulse.fingerprint
        # No exact number of answers beside the tables: it would be one more count.
        assert [set(r) for r in report["responses"]] == [{"moment", "invited", "rate"}] * 2
        sheet = client.get(f"{path}/report.csv").text
        assert sheet.startswith("group,round,people")
        assert f"Everyone who answered both times,before,{PEOPLE}" in sheet
        printed = client.get(f"{path}/report.pdf")
        assert printed.content.startswith(b"%PDF")
        assert client.get("/sponsor/somebody-elses").status_code == 404
        # The sponsor's link opens the report, and nothing of the designer's.
        assert client.get(f"/insight/{turned.pulse.id}").status_code in (302, 303)


def test_the_command_line_says_what_the_page_says(turned: Turned) -> None:
    home = turned.home
    turned.stop()
    command = [ROOT / ".venv/bin/duologue", "report", turned.pulse.id, "--data", home]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # The wall clock is decades later: both rounds are over.
    assert "The skill: Higher." in said
    assert "Commitment: Cannot tell." in said
    assert turned.pulse.fingerprint in said
    unknown = subprocess.run([*command[:2], "nobody", "--data", home], capture_output=True)
    assert unknown.returncode == 2
