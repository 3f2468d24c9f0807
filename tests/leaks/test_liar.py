"""Two people in two real browsers, and a server that lies to them: it is noticed every time.

The ordinary test plays each trick a few times; `DUOLOGUE_LIES=1000` plays so many in all.
"""

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from duologue.session.commands import CloseSession, NextActivity, OpenRooms
from leaks.liar import ROOMS, Liar, LyingServer
from leaks.tricks import GHOST, TRICKS, Fishing, GhostSeat, Honest, Middle, Replayed
from support.browsers import chromium, join_as

RUNS = int(os.environ.get("DUOLOGUE_LIES", len(TRICKS) * 2))
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


@pytest.fixture(scope="module")
def liars(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LyingServer]:
    server = LyingServer(tmp_path_factory.mktemp("liar"))
    yield server
    server.close()


@pytest.fixture(scope="module")
def browsers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Browser, Browser]]:
    home = tmp_path_factory.mktemp("browsers")
    with chromium(home) as one, chromium(home, beside=one) as other:
        yield one, other


class Two:
    """Ana and Ben, each in a browser of their own, going from room to room."""

    def __init__(self, server: LyingServer, browsers: tuple[Browser, Browser]) -> None:
        self.server = server
        link = server.begin()
        self.pages = [
            join_as(browser, link, name, script=WATCH)
            for browser, name in zip(browsers, ("Ana", "Ben"), strict=True)
        ]

    def close(self) -> None:
        self.server.do(CloseSession())
        for page in self.pages:
            page.context.close()

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
            expect(page.get_by_text(f"for the {self.server.position + 1}. time")).to_be_visible()


def words(page: Page) -> str:
    # In one look: the words may go away between two.
    return str(page.evaluate("document.querySelector('.code-words')?.innerText ?? ''"))


def alarmed(page: Page) -> bool:
    return page.get_by_text("This room is closed on your device").count() > 0


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


def test_with_an_honest_server_the_words_agree(
    liars: LyingServer, browsers: tuple[Browser, Browser]
) -> None:
    two = Two(liars, browsers)
    for _ in range(2):
        liar = Honest()
        two.next_room(liar)
        settle(two, liar)
        ana, ben = two.pages
        assert len(words(ana).split()) == 4
        assert words(ana) == words(ben)
        seen = [page.evaluate("seen()") for page in two.pages]
        assert set() != set(seen[0]["accepted"]) <= set(seen[1]["own"])
    two.close()


def test_no_lie_goes_unnoticed(liars: LyingServer, browsers: tuple[Browser, Browser]) -> None:
    two = Two(liars, browsers)
    played: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    replayed = Replayed()
    for run in range(RUNS):
        if two.server.position >= ROOMS - 2:
            two.close()
            two = Two(liars, browsers)
            replayed = Replayed()
        kind = TRICKS[run % len(TRICKS)]
        if kind is Replayed:
            # What is to be replayed must have been said before.
            if not replayed.earlier:
                two.next_room(replayed)
                settle(two, replayed)
            liar: Liar = replayed
        else:
            liar = kind()
        two.next_room(liar)
        settle(two, liar)
        if isinstance(liar, Fishing):
            fish(two, liar)
        played[kind.__name__] += 1
        noticed[kind.__name__] += not undetected(two) and holds(two, liar)
    print("\n" + "\n".join(f"{name:12} {noticed[name]} of {n}" for name, n in played.items()))
    assert noticed == played
    two.close()


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
    for time in range(12):
        # A stranger comes and goes; then the room itself vanishes and comes back.
        liar.vanishes = time >= 6
        liar.flicker = not liar.flicker
        two.server.show()
        two.pages[0].wait_for_timeout(30)
    assert len(liar.commits) == 2, liar.commits
    for page in two.pages:
        expect(page.get_by_text("what was checked no longer holds")).to_be_visible()
        expect(page.locator(".code-words")).to_have_count(0)
    assert GHOST not in two.server.people().values()
