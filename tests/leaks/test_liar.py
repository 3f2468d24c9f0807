"""Two people in two real browsers, and a server that lies to them: it is noticed every time.

The ordinary test plays each trick once to each pair of browsers: two of one kind, and two kinds.
`DUOLOGUE_LIES=1000` plays so many in all.
"""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from leaks.liar import Liar, LyingServer
from leaks.tricks import TRICKS, Fishing, Honest, Replayed
from leaks.two import Two, fish, holds, settle, undetected, words
from support.browsers import chromium, hears
from support.firefox import FIREFOX, Firefox, firefox

PAIRS = ("two of one kind", "two kinds")
RUNS = int(os.environ.get("DUOLOGUE_LIES", len(TRICKS) * len(PAIRS))) // len(PAIRS)
Pair = tuple[Browser, Browser | Firefox]


@pytest.fixture(scope="module")
def liars(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LyingServer]:
    server = LyingServer(tmp_path_factory.mktemp("liar"))
    yield server
    server.close()


@pytest.fixture(scope="module", params=PAIRS)
def browsers(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    if request.param == "two kinds" and FIREFOX is None:
        pytest.skip("there is no Firefox on this machine; setup/machine.sh installs one")
    home: Path = tmp_path_factory.mktemp("browsers")
    with chromium(home) as one:
        if request.param == "two kinds":
            with firefox(home) as other:
                yield one, other
        else:
            with chromium(home, beside=one) as twin:
                yield one, twin


def test_with_an_honest_server_the_words_agree(liars: LyingServer, browsers: Pair) -> None:
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
        assert set() != set(seen[1]["accepted"]) <= set(seen[0]["own"])
    for page in two.pages:
        hears(page, 1)
    two.close()


def test_no_lie_goes_unnoticed(liars: LyingServer, browsers: Pair) -> None:
    two = Two(liars, browsers)
    played: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    replayed = Replayed()
    for run in range(RUNS):
        if two.tired:
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
