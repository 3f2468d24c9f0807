"""Simulated learners: real clients of the same protocol over real sockets. They have no voice."""

import asyncio
import json
import secrets
import time
from collections import Counter
from random import Random

import websockets

from duologue.course.kinds import TRAITS, Kind

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

    def __init__(
        self, url: str, seat: str, dice: Random, speed: float = 1.0, name: str = ""
    ) -> None:
        self.id, self.name = url.split("/")[-2], name
        self._url, self._seat, self._dice, self._speed = url, seat, dice, speed
        self.refusals: list[str] = []
        # How often this learner sat in a room with each other one.
        self.met: Counter[str] = Counter()
        self.was_alone = False
        self.seconds_in_rooms = 0.0
        self.rungs: list[int] = []
        self._room: tuple[int, frozenset[str]] | None = None
        self._looked_at = 0.0
        self._view: dict[str, object] = {}
        self._done: set[tuple[int, str]] = set()
        # During which activity each thing was asked.
        self._asked: dict[str, int] = {}

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
                    self._note_refusal(told)
                if told["type"] in ("welcome", "show"):
                    self._look()
                    for command in self._wishes():
                        pause = self._dice.uniform(1, 8) / self._speed
                        await asyncio.sleep(min(pause, 0.5))
                        id = secrets.token_hex(8)
                        self._asked[id] = self._position
                        message = {"type": "do", "id": id, "command": command}
                        await socket.send(json.dumps(message))
                if self._view.get("phase") == "closed":
                    return

    @property
    def _position(self) -> int:
        activity = self._view.get("activity")
        return activity["position"] if isinstance(activity, dict) else -1

    def _note_refusal(self, told: dict[str, str]) -> None:
        """But for what came too late, since the class had gone on meanwhile."""
        if self._asked.pop(told["id"], self._position) == self._position:
            self.refusals.append(told["code"])

    def _look(self) -> None:
        """Notes what this moment's view says about where the learner is, and with whom."""
        activity, room = self._view.get("activity"), self._view.get("room")
        now = time.monotonic()
        if self._room is not None:
            self.seconds_in_rooms += (now - self._looked_at) * self._speed
        self._looked_at = now
        if isinstance(activity, dict):
            rung = TRAITS[Kind(activity["kind"])].rung
            if rung and rung not in self.rungs:
                self.rungs.append(rung)
        before, self._room = self._room, None
        if isinstance(room, dict) and isinstance(activity, dict) and room["stage"] == "open":
            others = frozenset(room["people"]) - {str(self._view["me"])}
            sat_with = before[1] if before and before[0] == activity["position"] else frozenset()
            self.met.update(others - sat_with)
            self.was_alone = self.was_alone or not others
            self._room = (activity["position"], others)

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
                task = self._view["task"]
                assert isinstance(task, dict)
                if not task["choices"]:
                    return []  # a wave of a pulse: nobody who does not live has an answer to it
                choice = self._dice.randrange(len(task["choices"]))
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
