"""An installation in this process with a hand-turned clock, and browsers of its staff."""

from pathlib import Path

import httpx

from duologue.config import Settings
from duologue.live.clock import HandClock
from duologue.web.app import make_app
from duologue.web.installation import Duologue

WORDS = "a sentence to remember"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, "
    "like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)


class House:
    """An installation, and browsers in it."""

    def __init__(self, home: Path, **settings: object) -> None:
        self.clock = HandClock(1_000_000.0)
        self.duologue = Duologue(Settings(data=home, **settings), self.clock)  # type: ignore[arg-type]
        self._app = make_app(self.duologue)

    def browser(self, agent: str = FIREFOX) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=self._app)
        return httpx.AsyncClient(
            transport=transport, base_url="http://127.0.0.1:8000", headers={"user-agent": agent}
        )

    async def newcomer(self, name: str = "Marta", agent: str = FIREFOX) -> httpx.AsyncClient:
        token = await self.duologue.staff.invite(self.clock.now())
        client = self.browser(agent)
        await client.post(f"/welcome/{token}", data={"name": name, "password": WORDS})
        return client

    async def sign_in(self, who: str, password: str = WORDS, agent: str = SAFARI) -> bool:
        return await self.signed_in(who, password, agent) is not None

    async def signed_in(
        self, who: str, password: str = WORDS, agent: str = SAFARI
    ) -> httpx.AsyncClient | None:
        client = self.browser(agent)
        answer = await client.post("/sign-in", data={"name": who, "password": password})
        return client if answer.status_code == 303 else None
