"""Simulated learners: real clients of the same protocol over real sockets. They have no voice."""

import asyncio
import json
import secrets
from random import Random

import websockets

NAMES = [
    "Amara",
    "Bilal",
    "Chiara",
    "Dov",
    "Elif",
    "Femi",
    "Greta",
    "Hana",
    "Ivo",
    "Jun",
    "Kiri",
    "Lena",
    "Mateo",
    "Nadia",
    "Oskar",
    "Priya",
    "Quinn",
    "Rosa",
    "Samir",
    "Tomas",
    "Uma",
    "Viktor",
    "Wanja",
    "Ximena",
    "Yara",
    "Zeno",
]
LINES = (
    "Saying the first sentence.",
    "I wait for the right moment, and it does not come.",
    "I would rather not hurt anybody.",
    "Not knowing what the other one will say.",
)


class SimulatedLearner:
    """Joins, waits a human moment, and does what the screen asks. Notes what happened to it."""

    def __init__(self, url: str, seat: str, dice: Random, speed: float = 1.0) -> None:
        self._url, self._seat, self._dice, self._speed = url, seat, dice, speed
        self.refusals: list[str] = []
        self.met: set[str] = set()
        self.was_alone = False
        self.rungs: list[str] = []
        self._view: dict[str, object] = {}
        self._done: set[tuple[int, str]] = set()

    async def run(self) -> None:
        """Until the session closes. Reconnects like a browser does."""
        while self._view.get("phase") != "closed":
            try:
                await self._sit()
            except (OSError, websockets.WebSocketException):
                await asyncio.sleep(0.5)

    async def _sit(self) -> None:
        headers = {"Cookie": f"seat={self._seat}"}
        async with websockets.connect(self._url + "?voice=0", additional_headers=headers) as socket:
            async for frame in socket:
                told = json.loads(frame)
                if told["type"] == "welcome":
                    self._view = told["view"]
                elif told["type"] == "show":
                    self._view |= told["changes"]
                elif told["type"] == "refused":
                    self.refusals.append(told["code"])
                if told["type"] in ("welcome", "show"):
                    self._look()
                    for command in self._wishes():
                        pause = self._dice.uniform(1, 8) / self._speed
                        await asyncio.sleep(min(pause, 0.5))
                        message = {"type": "do", "id": secrets.token_hex(8), "command": command}
                        await socket.send(json.dumps(message))
                if self._view.get("phase") == "closed":
                    return

    def _look(self) -> None:
        activity, room = self._view.get("activity"), self._view.get("room")
        if isinstance(activity, dict) and activity["kind"] not in self.rungs[-1:]:
            self.rungs.append(activity["kind"])
        if isinstance(room, dict) and room["stage"] == "open":
            self.met |= set(room["people"]) - {self._view["me"]}
            self.was_alone = self.was_alone or len(room["people"]) < 2

    def _wishes(self) -> list[dict[str, object]]:
        activity = self._view.get("activity")
        if not isinstance(activity, dict):
            return self._once(-1, {"type": "give-agreement"})
        position, kind = activity["position"], activity["kind"]
        match kind:
            case "agreement":
                return self._once(position, {"type": "give-agreement"})
            case "poll" | "check" | "pulse":
                type_ = "answer-poll" if kind == "poll" else "answer-question"
                choice = self._dice.randrange(len(activity["choices"]))
                return self._once(position, {"type": type_, "choice": choice})
            case "chat":
                line = self._dice.choice(LINES)
                return self._once(position, {"type": "post-chat", "text": line})
            case "debrief" if self._dice.random() < 0.05:
                return self._once(position, {"type": "offer-share", "text": "We laughed, too."})
            case _:
                return []

    def _once(self, position: int, command: dict[str, object]) -> list[dict[str, object]]:
        key = (position, str(command["type"]))
        if key in self._done:
            return []
        self._done.add(key)
        return [command]
