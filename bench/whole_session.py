"""A whole session at the speed of life: simulated people, two real browsers, what they weigh.

The demo's own process leads twenty simulated learners through the first session of a course of
ninety minutes; two Chromium with a voice take part as learners do: they promise, answer, write.
Once a minute the memory of the server and of both browsers, and the page's heap after a
collection, are noted. At the end: everything that any of them logged as a fault.

    bench/whole_session.py [times as fast, 1] [course]
"""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack, suppress
from pathlib import Path

import httpx
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from playwright.sync_api import Error, Page, sync_playwright
from table import show

from duologue.rehearse.rehearsal import lead
from support.browsers import FLAGS, speech
from support.server import free_port

ROOT = Path(__file__).parents[1]
COURSE = ROOT / "courses" / "saying-it-kindly.md"
LEARNERS, BROWSERS = 20, 2
BETWEEN = 60.0  # seconds between two looks, in the session's time
SETTLED = 0.15  # of the session, until everything has been used once
FAULTS = re.compile(r"error|exception|traceback|warning|critical", re.IGNORECASE)
# Chromium tells on every page that it checks nothing of what it preloads; the request for it does.
NO_FAULT = "crbug.com/981419"
PATIENCE = 60  # seconds


class Learner:
    """One Chromium with one learner in it, and every fault that its page told of."""

    def __init__(self, page: Page, name: str) -> None:
        self.page, self.name, self.faults, self.did = page, name, [], set[str]()
        page.on(
            "console", lambda line: line.type in ("error", "warning") and self._fault(line.text)
        )
        page.on("pageerror", lambda error: self._fault(str(error)))
        page.on("requestfailed", lambda asked: self._fault(f"{asked.url}: {asked.failure}"))
        page.on(
            "response", lambda got: got.status >= 400 and self._fault(f"{got.status} {got.url}")
        )

    def _fault(self, text: str) -> None:
        if NO_FAULT not in text:
            self.faults.append(f"{self.name}: {text}")

    def join(self, link: str) -> None:
        self.page.goto(link)
        self.page.get_by_label("What would you like to be called?").fill(self.name)
        self.page.get_by_role("button", name="Go to the lobby").click()
        self.page.get_by_role("heading", name=f"Welcome, {self.name}").wait_for()

    def take_part(self) -> None:
        """Does what the screen asks for, once for each activity."""
        heading = self.page.locator("main h1, main h2").first.inner_text(timeout=5_000)
        if heading in self.did:
            return
        self.did.add(heading)
        for field in self.page.locator("main textarea:visible").all()[:1]:
            field.fill("What I saw, and what I made of it.")
        for choice in self.page.locator("main input[type=radio]:visible").all()[:1]:
            choice.check()
        for button in self.page.locator("main section button.primary:visible:enabled").all()[:1]:
            button.click()

    def heap(self) -> float:
        """MB of the page's own objects, after a collection."""
        wire = self.page.context.new_cdp_session(self.page)
        wire.send("HeapProfiler.collectGarbage")
        used = wire.send("Runtime.getHeapUsage")["usedSize"]
        wire.detach()
        return used / 1e6


def family(first: int) -> list[int]:
    """A process, and all that it started and they started."""
    parents = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            text = status.read_text()
            parents[int(status.parent.name)] = int(text.rpartition(")")[2].split()[1])
    found = [first]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def resident(first: int) -> float:
    """MB of a process and all that it started; what several share is divided among them."""
    total = 0
    for pid in family(first):
        with suppress(OSError):
            pss = re.search(r"Pss:\s+(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text())
            total += int(pss[1]) if pss else 0
    return total / 1000


def leading(desk: str, speed: float, refusals: list[str]) -> threading.Thread:
    with httpx.Client(follow_redirects=True, timeout=PATIENCE) as client:
        page = client.post(desk, data={"name": "Marta"})
        seat = next(c.value for c in client.cookies.jar if c.name == "seat")
    url = str(page.url).replace("http", "ws", 1) + "/socket"
    thread = threading.Thread(target=lambda: refusals.extend(asyncio.run(lead(url, seat, speed))))
    thread.start()
    return thread


def printed(log: Path, word: str) -> str:
    """The link that the demo prints behind this word."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if (
            found := re.search(rf"{word}\s*(http\S+)", log.read_text())
        ) and "joined" in log.read_text():
            return found[1]
        time.sleep(0.2)
    raise TimeoutError(log.read_text())


def main() -> None:
    speed = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    course = Path(sys.argv[2]) if len(sys.argv) > 2 else COURSE
    looks: list[list[float]] = []
    refusals: list[str] = []
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        log = home / "demo.log"
        words = ["demo", "--course", course, "--learners", LEARNERS, "--no-open"]
        words += ["--port", free_port(), "--data", home / "data"]
        server = subprocess.Popen(
            [sys.executable, "-m", "duologue", *map(str, words)],
            stdout=stack.enter_context(log.open("w")), stderr=subprocess.STDOUT,
        )  # fmt: skip
        stack.callback(server.kill)
        join, desk = printed(log, "Learner:"), printed(log, "Facilitator:")
        playwright = stack.enter_context(sync_playwright())
        voice = f"--use-file-for-fake-audio-capture={speech(home)}"
        learners, browsers = [], []
        for number in range(BROWSERS):
            before = set(family(os.getpid()))
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium", args=[*FLAGS, voice]
            )
            stack.callback(browser.close)
            page = browser.new_context(viewport={"width": 360, "height": 740}).new_page()
            learners.append(Learner(page, f"Person {number + 1}"))
            learners[-1].join(join)
            # The oldest of what was started for it.
            browsers.append(min(set(family(os.getpid())) - before))
        began = time.monotonic()
        thread = leading(desk, speed, refusals)
        while thread.is_alive():
            for learner in learners:
                try:
                    learner.take_part()
                except Error as error:
                    learner.faults.append(f"{learner.name}: {str(error).splitlines()[0]}")
            looks.append([
                (time.monotonic() - began) * speed / 60, resident(server.pid),
                *(resident(each) for each in browsers), *(each.heap() for each in learners),
            ])  # fmt: skip
            learners[0].page.wait_for_timeout(BETWEEN / speed * 1000)
        ends = [learner.page.get_by_role("heading").first.inner_text() for learner in learners]
        faults = [line for learner in learners for line in learner.faults]
        faults += [line for line in log.read_text().splitlines() if FAULTS.search(line)]
        faults += [f"The facilitator was refused: {code}" for code in refusals]
    report(np.array(looks), ends, faults)


def report(looks: np.ndarray, ends: list[str], faults: list[str]) -> None:
    names = ["server", *(f"browser {n + 1}" for n in range(BROWSERS))]
    names += [f"heap {n + 1}" for n in range(BROWSERS)]
    minutes = looks[:, 0]
    settled = minutes > SETTLED * minutes[-1]
    rows = []
    for name, column in zip(names, looks.T[1:], strict=True):
        times, values = minutes[settled], column[settled]
        third = max(1, len(values) // 3)
        first, last = np.median(values[:third]), np.median(values[-third:])
        rows.append([
            name, f"{column[0]:.1f}", f"{first:.1f}", f"{last:.1f}", f"{values.max():.1f}",
            f"{np.polyfit(times, values, 1)[0]:+.3f}", f"{last / first - 1:+.1%}",
        ])  # fmt: skip
    heads = ["MB", "at first", "first third", "last third", "most", "a minute", "last to first"]
    show(
        f"{minutes[-1]:.0f} minutes, {LEARNERS} simulated learners, {BROWSERS} browsers",
        heads,
        rows,
    )
    print(f"Both browsers ended on: {', '.join(ends)}")
    print(f"{len(faults)} faults in any log")
    for line in faults[:20]:
        print("  ", line[:200])


if __name__ == "__main__":
    main()
