"""A pulse that sixty people have answered before and after; its server's clock a test turns."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import httpx
import uvicorn

from duologue.config import Settings
from duologue.insight.pulse.items import Item
from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.live.clock import HandClock
from duologue.web.app import make_app
from duologue.web.installation import Duologue
from duologue.web.plan_form import CHOSEN

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

    @property
    def sponsors(self) -> str:
        """The path of the sponsor's page."""
        return f"/sponsor/{self.pulse.sponsor_code}"


@contextmanager
def answered(home: Path) -> Iterator[Turned]:
    turned = Turned(home)
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
