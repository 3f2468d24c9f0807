"""What the editor shows beside a course of four sessions: from a keystroke's pause to the answer.

The limit is half of the 100 ms that people feel as immediate (Nielsen, Usability Engineering,
1993): the network has the other half. Each question has one letter more in one prompt.
"""

import asyncio
import socket
import statistics
import tempfile
import time
from pathlib import Path
from random import Random

import httpx
from table import show

from duologue.config import Settings
from duologue.live.clock import WallClock
from duologue.web.installation import Duologue
from duologue.web.library import LIBRARY
from duologue.web.look import look_at
from duologue.web.serving import running

LIMIT = 50.0  # milliseconds
QUESTIONS = 200
COURSE = "saying-it-kindly"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def typed(text: str, dice: Random) -> str:
    """The text with one letter more, in a line of a prompt."""
    lines = text.split("\n")
    prompts = [i for i, line in enumerate(lines) if line[:1].isalpha() and i > 5]
    at = dice.choice(prompts)
    lines[at] += "x"
    return "\n".join(lines)


def in_process(text: str) -> list[float]:
    dice, found = Random(1), []
    for _ in range(QUESTIONS):
        text = typed(text, dice)
        began = time.perf_counter()
        look_at(text, dice.randint(1, 4))
        found.append((time.perf_counter() - began) * 1000)
    return found


async def by_http(text: str) -> list[float]:
    """The same through a real server: a socket, a sign-in, JSON both ways."""
    dice, found = Random(1), []
    with tempfile.TemporaryDirectory() as home:
        settings = Settings(data=Path(home), port=_free_port())
        duologue = Duologue(settings, WallClock())
        token = await duologue.staff.invite(duologue.clock.now())
        async with running(duologue, settings), httpx.AsyncClient(base_url=settings.address) as her:
            await her.post(f"/welcome/{token}", data={"name": "A", "password": "a long sentence"})
            made = await her.post("/office/courses", files={"file": ("c.md", text.encode())})
            at = made.headers["location"] + "/look"
            for _ in range(QUESTIONS):
                text = typed(text, dice)
                question = {"text": text, "session": dice.randint(1, 4)}
                began = time.perf_counter()
                answer = await her.post(at, json=question)
                found.append((time.perf_counter() - began) * 1000)
                assert answer.json()["session"]["picture"]
    return found


def row(name: str, found: list[float]) -> list[str]:
    p50, p95 = statistics.median(found), statistics.quantiles(found, n=20)[-1]
    return [name, f"{p50:.1f} ms", f"{p95:.1f} ms", f"{LIMIT:.0f} ms", f"{p95 / LIMIT:.2f}"]


def main() -> None:
    text = (LIBRARY / f"{COURSE}.md").read_text("utf-8")
    rows = [
        row("read, reviewed, drawn", in_process(text)),
        row("and through the server", asyncio.run(by_http(text))),
    ]
    lines = len(text.split("\n"))
    show(
        f"Findings while one writes: 4 sessions, {lines} lines, {QUESTIONS} questions",
        ["", "p50", "p95", "limit", "p95 / limit"], rows,
    )  # fmt: skip


if __name__ == "__main__":
    main()
