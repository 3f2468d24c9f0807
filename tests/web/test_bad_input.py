"""Each bad input is refused clearly, and a class-mate notices nothing."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import uvicorn
import websockets

from duologue.config import Settings
from duologue.course.read import read
from duologue.live.clock import WallClock
from duologue.plan.session_plan import plan_session
from duologue.vocabulary import Role
from duologue.web.app import make_app
from duologue.web.installation import Duologue
from duologue.web.line import Line

COURSE = (Path(__file__).parents[2] / "courses" / "first-steps.md").read_text()


class Class:
    """A real server with one planned session, in this process."""

    def __init__(self, duologue: Duologue, settings: Settings) -> None:
        self.duologue, self.url = duologue, settings.address

    async def begin(self) -> None:
        plan = plan_session(read(COURSE).course, 1)
        self.planned, self.token = await self.duologue.plan(plan)

    async def seat(self, role: Role = Role.LEARNER) -> tuple[str, str]:
        person, token = await self.duologue.people.add(self.planned.id, role, "Ana")
        return f"/live/{self.planned.id}/{person.id}", token

    def connect(self, path: str, token: str, **options: object) -> websockets.connect:
        url = self.url.replace("http", "ws", 1) + path + "/socket"
        return websockets.connect(url, additional_headers={"Cookie": f"seat={token}"}, **options)


@pytest.fixture
async def lesson(tmp_path: Path) -> AsyncIterator[Class]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = Settings(data=tmp_path, port=port)
    duologue = Duologue(settings, WallClock())
    server = uvicorn.Server(
        uvicorn.Config(
            make_app(duologue),
            port=port,
            log_level="error",
            ws=Line,
            ws_max_size=65_536,
        )
    )
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110  uvicorn tells it by a flag alone
        await asyncio.sleep(0.02)
    made = Class(duologue, settings)
    await made.begin()
    yield made
    server.should_exit = True
    await serving


async def answer(connection: websockets.ClientConnection, kind: str) -> dict[str, object]:
    while True:
        told = json.loads(await asyncio.wait_for(connection.recv(), 5))
        if told["type"] == kind:
            return told


@pytest.mark.parametrize(
    "frame",
    ["no json", "[]", "null", '{"type":"record"}', '{"type":"do","id":"1"}', "[" * 5000,
     '{"type":"do","id":"1","command":{"type":"arrive","person":"x","role":"facilitator"}}',
     '{"type":"do","id":"1","command":{"type":"answer-poll","choice":NaN}}',
     b"\xff\xfe"],
)  # fmt: skip
async def test_a_frame_that_means_nothing_is_refused(lesson: Class, frame: str | bytes) -> None:
    async with lesson.connect(*await lesson.seat()) as ana:
        await answer(ana, "welcome")
        await ana.send(frame)
        assert (await answer(ana, "refused"))["code"] == "unreadable"
        await ana.send('{"type":"ping"}')
        await answer(ana, "pong")


async def test_a_learner_sending_a_facilitators_command_is_refused(lesson: Class) -> None:
    async with lesson.connect(*await lesson.seat()) as ana:
        await answer(ana, "welcome")
        await ana.send('{"type":"do","id":"1","command":{"type":"close-session"}}')
        assert (await answer(ana, "refused"))["code"] == "not-yours"


async def test_a_huge_frame_ends_only_its_senders_socket(lesson: Class) -> None:
    ben_seat = await lesson.seat()
    async with lesson.connect(*ben_seat) as ben:
        await answer(ben, "welcome")
        async with lesson.connect(*await lesson.seat()) as ana:
            await answer(ana, "welcome")
            await ana.send("x" * 1_000_000)
            with pytest.raises(websockets.ConnectionClosed):  # noqa: PT012  some frames may come first
                while True:
                    await asyncio.wait_for(ana.recv(), 5)
        await ben.send('{"type":"ping"}')
        await answer(ben, "pong")


async def test_a_foreign_origin_and_anothers_seat_are_turned_away(lesson: Class) -> None:
    path, token = await lesson.seat()
    other, _ = await lesson.seat()
    for where, origin in ((path, "https://elsewhere.example"), (other, None)):
        with pytest.raises(websockets.InvalidStatus):
            async with lesson.connect(where, token, origin=origin):
                pass
    async with httpx.AsyncClient(base_url=lesson.url) as client:
        client.cookies.set("seat", token)
        assert (await client.get(other)).status_code == 404
        assert (await client.get("/join/not-a-code")).status_code == 404
        assert (await client.get("/facilitate/not-a-token")).status_code == 404
        posted = await client.post(
            f"/join/{lesson.planned.join_code}",
            data={"name": "Ana"},
            headers={"origin": "https://elsewhere.example"},
        )
        assert posted.status_code == 403
        empty = await client.post(f"/join/{lesson.planned.join_code}", data={"name": " "})
        assert empty.status_code == 400
        assert "Please write the name" in empty.text
        hostile = await client.post(
            f"/join/{lesson.planned.join_code}", data={"name": "<script>" + "x" * 60}
        )
        assert "<script>x" not in hostile.text
        assert "script-src 'self'" in hostile.headers["content-security-policy"]


async def test_a_command_sent_twice_under_one_id_is_done_once(lesson: Class) -> None:
    async with (
        lesson.connect(*await lesson.seat(Role.FACILITATOR)) as lead,
        lesson.connect(*await lesson.seat()) as ana,
    ):
        await answer(ana, "welcome")
        await answer(lead, "welcome")
        host = await lesson.duologue.hosts.of(lesson.planned.id)
        for after in range(-1, 4):
            command = {"type": "next-activity", "after": after}
            await lead.send(json.dumps({"type": "do", "id": f"n{after}", "command": command}))
            await answer(lead, "done")
        line = '{"type":"do","id":"once","command":{"type":"post-chat","text":"hello"}}'
        for _ in range(3):
            await ana.send(line)
            await answer(ana, "done")
        assert len(host.state.current.posts) == 1
