"""One try at a bad input: a fresh session, who tries, and a class-mate who must not notice."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest
import websockets

from duologue.vocabulary import Role
from duologue.web.app import ROUTES
from support.classroom import Classroom, Seat

ROOT = Path(__file__).parents[3]
SECRET = "Zqxsecretname"  # the bystander's; nobody but the class may read it
FOREIGN = "https://elsewhere.example"
COURSE = """---
course: Thirty
---
# One · 30 min
## agreement · A promise · 1 min

- It stays here.

## icebreaker · Threes · 5 min · rooms of 3

Hello.

## partners · Two by two · 5 min

Talk.

## debrief · Noticed · 2 min

Share.

## poll · One · 1 min

- Yes
- No
"""
NONE_TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."


class Trial:
    """One try: a fresh session, who tries, and a class-mate who must not notice."""

    def __init__(self, room: Classroom) -> None:
        self.room = room
        self.told: list[str] = []

    async def begin(self) -> None:
        self.staff, self.sign_in = await marta(self.room)
        self.planned = await self.room.plan(COURSE, self.staff)
        self.lead = await self.room.enter("Lead", Role.FACILITATOR)
        self.ana, self.ben = await self.room.enter("Ana"), await self.room.enter(SECRET)
        self.others = [await self.room.enter(f"Learner {i}") for i in range(4)]
        for seat in (self.ana, self.ben, *self.others):
            assert await seat.do("give-agreement") == "done"
        self.position = -1

    async def go_to(self, kind: str) -> None:
        while not self.lead.view["activity"] or self.lead.view["activity"]["kind"] != kind:
            assert await self.lead.do("next-activity", after=self.position) == "done"
            self.position += 1
        await self.ben.settle()

    async def nobody_noticed(self, before: int) -> None:
        await self.ben.settle()
        news = [f for f in self.ben.received[before:] if '"pong"' not in f]
        assert news == []

    async def get(self, path: str, seat: Seat | None = None, **more: object) -> httpx.Response:
        return await self.ask("GET", path, seat, **more)

    async def post(self, path: str, seat: Seat | None = None, **more: object) -> httpx.Response:
        return await self.ask("POST", path, seat, **more)

    async def ask(
        self, method: str, path: str, seat: Seat | None, **more: object
    ) -> httpx.Response:
        cookies = more.pop("cookies", {"seat": seat.token} if seat else {})
        async with self.room.client(cookies) as client:  # type: ignore[arg-type]
            answer = await client.request(method, path, **more)  # type: ignore[arg-type]
        self.told.append(f"{answer.headers} {answer.text}")
        assert answer.status_code != 500
        return answer

    async def refused(self, frame: str | bytes, code: str, seat: Seat | None = None) -> None:
        """The frame gets exactly this refusal, and the socket lives on."""
        asking = seat or self.ana
        before = len(asking.received)
        await asking.send(frame)
        await asking.until(
            lambda: any('"refused"' in f or '"done"' in f for f in asking.received[before:])
        )
        said = [json.loads(f) for f in asking.received[before:]]
        assert [m["code"] for m in said if m["type"] == "refused"] == [code], said
        await asking.settle()

    async def closed(self, path: str, cookie: str = "", **options: object) -> None:
        headers = {"Cookie": cookie} if cookie else {}
        url = self.room.url.replace("http", "ws", 1) + path
        with pytest.raises(websockets.InvalidStatus) as refused:
            async with websockets.connect(url, additional_headers=headers, **options):
                pass
        self.told.append(str(refused.value))

    def command(self, **fields: object) -> str:
        return json.dumps({"type": "do", "id": f"x{len(self.told)}", "command": fields})


async def marta(room: Classroom) -> tuple[str, str]:
    """The one staff member of this server; a password is hashed once."""
    known: tuple[str, str] | None = getattr(room, "marta", None)
    if known is None:
        known = await room.staff("Marta")
        room.marta = known  # type: ignore[attr-defined]
    return known


def no_route_with(*words: str) -> Callable[[], bool]:
    return lambda: (
        not [
            r.path
            for r in ROUTES
            for word in words
            if word in r.path  # type: ignore[attr-defined]
        ]
    )


def nothing_brought_with(word: str) -> Callable[[], bool]:
    """No form takes it; that a page gives one out is another matter."""
    return lambda: not [r for r in ROUTES if word in r.path and "POST" in (r.methods or ())]  # type: ignore[attr-defined]


Try = Callable[[Trial], Awaitable[None]]


class Absent:
    """Why a side does not apply, and a check that is false on the day when it does."""

    def __init__(self, why: str, holds: Callable[[], bool]) -> None:
        self.why, self.holds = why, holds


PAGES_ONLY = Absent("no field of a frame takes it", lambda: True)
