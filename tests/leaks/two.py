"""Two people, each in a browser of their own, going from room to room on a server that lies; and
what can be seen of whether it worked."""

import json
import re
import time
from typing import Any

from playwright.sync_api import Browser, Page

from duologue.session.commands import CloseSession, NextActivity, OpenRooms
from leaks.liar import ROOMS, Liar, LyingServer
from leaks.tricks import GHOST, Fishing, GhostSeat, Middle
from support.browsers import join_as
from support.firefox import Firefox, FirefoxPage

SOON = 30  # seconds: a busy machine
# Notes, in the page itself, whose key it showed and whose it accepted. It changes nothing.
WATCH = """
window.made = [];
const Real = RTCPeerConnection;
window.RTCPeerConnection = class extends Real {
  constructor(...given) {
    super(...given);
    this.own = [];
    this.accepted = [];
    window.made.push(this);
  }
  async setLocalDescription(...given) {
    await super.setLocalDescription(...given);
    note(this.localDescription, this.own);
  }
  async setRemoteDescription(...given) {
    await super.setRemoteDescription(...given);
    note(given[0], this.accepted);
  }
};
function note(description, where) {
  for (const [, found] of description.sdp.matchAll(/a=fingerprint:(\\S+ \\S+)/g))
    where.push(found.toUpperCase());
}
// Of the connections that exist now: whose key was shown, and whose was accepted.
window.seen = () => {
  const now = window.made.filter((x) => x.signalingState !== 'closed');
  const all = (name) => now.flatMap((x) => x[name]);
  return {own: all('own'), accepted: all('accepted'), made: now.length};
};
"""


class Two:
    """Ana and Ben, each in a browser of their own."""

    def __init__(self, server: LyingServer, browsers: tuple[Browser, Browser | Firefox]) -> None:
        self.server = server
        link = server.begin()
        self.pages = [
            joined(browser, link, name)
            for browser, name in zip(browsers, ("Ana", "Ben"), strict=True)
        ]

    @property
    def tired(self) -> bool:
        """Its course has no room left for one more trick, and the one to be replayed."""
        return self.server.position >= ROOMS - 2

    def close(self) -> None:
        self.server.do(CloseSession())
        for page in self.pages:
            page.close() if isinstance(page, FirefoxPage) else page.context.close()

    def next_room(self, liar: Liar) -> None:
        self.server.liar = liar
        self.server.do(NextActivity(self.server.position))
        people = self.server.people()
        session = self.pages[0].url.split("/")[4]
        if isinstance(liar, Middle):
            liar.room = f"{session}/{self.server.position}/r1"
        if isinstance(liar, GhostSeat):
            liar.victim = people["Ana"]
        self.server.do(OpenRooms())
        for page in self.pages:
            wait_for(page, f"for the {self.server.position + 1}. time")


def joined(browser: Browser | Firefox, link: str, name: str) -> Page | FirefoxPage:
    if not isinstance(browser, Firefox):
        return join_as(browser, link, name, script=WATCH)
    page = browser.page(WATCH)
    page.goto(link)
    page.evaluate(f"document.querySelector('input[name=name]').value = {json.dumps(name)}")
    page.evaluate("document.querySelector('main form button:not([value])').click()")
    wait_for(page, f"Welcome, {name}")
    return page


def words(page: Page | FirefoxPage) -> str:
    # In one look: the words may go away between two.
    return str(page.evaluate("document.querySelector('.code-words')?.textContent ?? ''"))


def says(page: Page | FirefoxPage, sentence: str) -> bool:
    said = page.evaluate("document.body?.innerText ?? ''")  # none while one page follows another
    return sentence in re.sub("[\u2066-\u2069]", "", str(said))


def wait_for(page: Page | FirefoxPage, sentence: str) -> None:
    deadline = time.monotonic() + SOON
    while not says(page, sentence):
        assert time.monotonic() < deadline, (sentence, page.evaluate("document.body.innerText"))
        page.wait_for_timeout(50)


def alarmed(page: Page | FirefoxPage) -> bool:
    return says(page, "This room is closed on your device")


def settle(two: Two, liar: Liar) -> None:
    """Until both pages have come to an end of it, or a while has passed in which they did not."""
    for _ in range(40):
        if any(alarmed(page) for page in two.pages) or all(words(page) for page in two.pages):
            break
        if type(liar).__name__ in ("Late", "GhostSeat", "PastTheRoom") and _ >= 8:
            break
        two.pages[0].wait_for_timeout(150)
    two.pages[0].wait_for_timeout(200)


def undetected(two: Two) -> bool:
    """Whether the two see nothing amiss while somebody else is connected to either."""
    ana, ben = two.pages
    seen: list[dict[str, Any]] = [page.evaluate("seen()") for page in two.pages]
    own = [set(s["own"]) for s in seen]
    accepted = [set(s["accepted"]) for s in seen]
    between = bool(accepted[0] - own[1] or accepted[1] - own[0])
    agree = words(ana) != "" and words(ana) == words(ben) and not alarmed(ana) and not alarmed(ben)
    return between and agree


def holds(two: Two, liar: Liar) -> bool:
    """What each trick must look like, beside not having worked."""
    ana, ben = two.pages
    name = type(liar).__name__
    if name in ("Swapped", "Changed", "Reflected", "Weak", "Doubled", "Replayed"):
        return alarmed(ana) or alarmed(ben)
    if name == "Middle":
        # Everything fitted, for each of the two: only their words are not the same.
        return "" != words(ana) != words(ben) != ""
    if name == "Late":
        return not words(ana) and not words(ben)
    if name == "GhostLink":
        return words(ana) == words(ben) != "" and ana.evaluate("seen().made") <= 1
    if name == "GhostSeat":
        return not words(ana) and not words(ben)
    if name == "PastTheRoom":
        return bool(ana.evaluate("seen().made") == 0)
    return isinstance(liar, Fishing)


def fish(two: Two, liar: Fishing) -> None:
    """The room comes and goes ten times; nobody clicks, so nobody gives a second number."""
    assert two.server.people().keys() >= {"Ana", "Ben"}
    for turn in range(12):
        # A stranger comes and goes; then the room itself vanishes and comes back.
        liar.vanishes = turn >= 6
        liar.flicker = not liar.flicker
        two.server.show()
        two.pages[0].wait_for_timeout(30)
    assert len(liar.commits) == 2, liar.commits
    for page in two.pages:
        wait_for(page, "what was checked no longer holds")
        assert words(page) == ""
    assert GHOST not in two.server.people().values()
