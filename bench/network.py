"""A room of three whose networks break, on hosts that are made here (`wires`).

Three Chromiums, each on a host of its own, one server and coturn on the machine between them. Each
fault is Ana's alone; after it everyone must be in the room where they were, and hear each other,
within five seconds of the network's return. Needs root and `ip netns`; says so where they are not.

    bench/network.py [name of a fault …]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from playwright.sync_api import Page, Playwright, sync_playwright
from room import do, session_of
from table import show
from wires import MIDDLE, Host, hosts, why_not

from support.browsers import FLAGS, speech
from support.coturn import Coturn
from support.server import Server

NAMES = ["Ana", "Ben", "Cleo"]
RESUMED = 5.0  # seconds, as promised
PATIENCE = 60.0  # seconds; beyond, nobody waits
A_WHILE = 20.0  # seconds that a bad network lasts
CUT = 30.0  # seconds without any
TOLD_TO_COTURN = "known to coturn and to us"
# Keeps the connections, so that one can ask by which way they go.
KEEP = """
window.made = [];
const Real = RTCPeerConnection;
window.RTCPeerConnection = class extends Real {
  constructor(...wishes) {
    super(...wishes);
    made.push(this);
  }
};
window.ways = async () => {
  const found = [];
  for (const connection of made.filter((x) => x.connectionState === "connected")) {
    const stats = [...(await connection.getStats()).values()];
    const pair = stats.find((x) => x.type === "candidate-pair" && x.nominated);
    const local = stats.find((x) => x.id === pair?.localCandidateId);
    found.push(local ? `${local.candidateType} ${local.relayProtocol ?? local.protocol}` : "none");
  }
  return found;
};
"""


def page_on(playwright: Playwright, host: Host, home: Path, url: str, stack: ExitStack) -> Page:
    """A browser that runs on that host."""
    command = home / f"chromium-{host.number}"
    command.write_text(f'#!/bin/sh\nexec ip netns exec {host.space} /usr/bin/chromium "$@"\n')
    command.chmod(0o755)
    browser = playwright.chromium.launch(
        executable_path=str(command),
        args=[
            *FLAGS, f"--use-file-for-fake-audio-capture={speech(home)}",
            f"--unsafely-treat-insecure-origin-as-secure={url}",
        ],
    )  # fmt: skip
    stack.callback(browser.close)
    context = browser.new_context(viewport={"width": 360, "height": 640})
    context.add_init_script(KEEP)
    return context.new_page()


class Scene:
    def __init__(self, stack: ExitStack, no_udp: bool) -> None:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        self.hosts = stack.enter_context(hosts(len(NAMES)))
        settings = {"host": MIDDLE}
        if no_udp:
            relay = Coturn(home, TOLD_TO_COTURN, MIDDLE)
            stack.callback(relay.kill)
            settings |= {"turn": " ".join(relay.urls[:2]), "turn_secret": TOLD_TO_COTURN}
        server = Server(home, **settings)
        stack.callback(server.kill)
        join, lead = session_of(server, len(NAMES))
        stack.callback(lead.close)
        playwright = stack.enter_context(sync_playwright())
        self.pages = []
        for host, name in zip(self.hosts, NAMES, strict=True):
            host.wire.udp = not no_udp
            page = page_on(playwright, host, home, server.url, stack)
            page.goto(join)
            page.get_by_label("What would you like to be called?").fill(name)
            page.get_by_role("button", name="Go to the lobby").click()
            page.get_by_role("heading", name=f"Welcome, {name}").wait_for()
            self.pages.append(page)
        do(lead, type="next-activity", after=-1)
        do(lead, type="open-rooms")
        self.together = time.monotonic()
        self.connected_after = self.until_heard()
        self.pages[0].wait_for_timeout(4000)

    @property
    def ana(self) -> Host:
        return self.hosts[0]

    def seated(self) -> list[str]:
        """What each page says about with whom one sits; empty where it says nothing."""
        found = []
        for page in self.pages:
            with_whom = page.locator(".facts span").first
            found.append(with_whom.text_content() or "" if with_whom.count() else "")
        return found

    def hears_all(self) -> bool:
        """Whether sound came to each from every other within the last moment."""
        before = [page.evaluate("heard()") for page in self.pages]
        self.pages[0].wait_for_timeout(400)
        for page, was in zip(self.pages, before, strict=True):
            now = page.evaluate("heard()")
            rising = [p for p in now if p in was and now[p]["packets"] > was[p]["packets"]]
            if len(rising) < len(NAMES) - 1:
                return False
        return True

    def until_heard(self) -> float:
        """Seconds until each hears every other; PATIENCE where that never comes."""
        begun = time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            at = time.monotonic() - begun
            if self.hears_all():
                return at
        return PATIENCE

    def told(self) -> str:
        """What Ana's page says of her connection."""
        words = {"paused your picture": "picture paused", "interrupted": "interrupted"}
        text = self.pages[0].locator("body").inner_text()
        return next((short for part, short in words.items() if part in text), "nothing")


Row = list[str]


def after(scene: Scene, seats: list[str], during: str, told: str) -> Row:
    back = scene.until_heard()
    scene.pages[0].wait_for_timeout(1000)
    same = scene.seated() == seats
    fine = same and back <= RESUMED
    return [during, told, "the same" if same else str(scene.seated()), f"{back:.1f} s",
            "kept" if fine else "MISSED"]  # fmt: skip


def bad(scene: Scene, seconds: float, **how: float) -> Row:
    seats = scene.seated()
    for name, value in how.items():
        setattr(scene.ana.wire, name, value)
    scene.pages[0].wait_for_timeout(seconds * 1000)
    during, told = scene.hears_all(), scene.told()
    scene.ana.wire.calm()
    return after(scene, seats, "heard" if during else "not heard", told)


def loss(scene: Scene) -> Row:
    return bad(scene, A_WHILE, loss=0.2)


def delay(scene: Scene) -> Row:
    return bad(scene, A_WHILE, delay=0.3)


def cut(scene: Scene) -> Row:
    return bad(scene, CUT, cut=True)


def other_address(scene: Scene) -> Row:
    seats = scene.seated()
    scene.ana.move()
    return after(scene, seats, "", "")


def no_udp(scene: Scene) -> Row:
    ways = sorted({way for page in scene.pages for way in page.evaluate("ways()")})
    by_tcp = ways == ["relay tcp"]
    heard = scene.connected_after < PATIENCE
    return ["heard" if heard else "not heard", ", ".join(ways), "the same",
            f"{scene.connected_after:.1f} s", "kept" if by_tcp and heard else "MISSED"]  # fmt: skip


FAULTS: dict[str, Callable[[Scene], Row]] = {
    "20 % of packets lost": loss,
    "300 ms later, both ways": delay,
    "cut for 30 s": cut,
    "another address": other_address,
    "UDP blocked": no_udp,
}


def main() -> None:
    if missing := why_not():
        print(f"No hosts can be made here: {missing}")
        return
    rows = []
    for name in sys.argv[1:] or list(FAULTS):
        with ExitStack() as stack:
            scene = Scene(stack, FAULTS[name] is no_udp)
            rows.append([name, *FAULTS[name](scene)])
    heads = ["Ana's network", "meanwhile", "her page says, or the way", "room after"]
    heads += ["all hear again", f"within {RESUMED:.0f} s"]
    show("A room of three, and what comes back", heads, rows)
    if any(row[-1] == "MISSED" for row in rows):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
