"""A whole session with simulated people, over real sockets, at a chosen speed."""

import asyncio
import json
import secrets

import msgspec
import websockets

from duologue.rehearse.simulated import SimulatedLearner


class Report(msgspec.Struct, frozen=True):
    """What a rehearsal found."""

    learners: int
    # Fewest and most people that one learner sat in a room with.
    met: tuple[int, int]
    alone: int
    refusals: tuple[str, ...]


def report_on(learners: list[SimulatedLearner]) -> Report:
    met = [len(learner.met) for learner in learners]
    return Report(
        len(learners),
        (min(met), max(met)),
        sum(learner.was_alone for learner in learners),
        tuple(code for learner in learners for code in learner.refusals),
    )


async def lead(url: str, seat: str, speed: float) -> list[str]:
    """A simulated facilitator: opens rooms, reveals, and goes on when the minutes are over.

    Returns the refusals it met.
    """
    refusals: list[str] = []
    headers = {"Cookie": f"seat={seat}"}
    async with websockets.connect(url + "?voice=0", additional_headers=headers) as socket:
        view: dict[str, object] = {}

        async def read() -> None:
            nonlocal view
            async for frame in socket:
                told = json.loads(frame)
                if told["type"] == "welcome":
                    view = told["view"]
                elif told["type"] == "show":
                    view = view | told["changes"]
                elif told["type"] == "refused":
                    refusals.append(told["code"])

        async def ask(**command: object) -> None:
            message = {"type": "do", "id": secrets.token_hex(8), "command": command}
            await socket.send(json.dumps(message))

        reading = asyncio.create_task(read())
        await asyncio.sleep(1.0)
        await ask(type="next-activity", after=-1)
        while True:
            await asyncio.sleep(0.3)
            activity = view.get("activity")
            if not isinstance(activity, dict):
                continue
            position, minutes = activity["position"], activity["minutes"]
            if activity["kind"] in ("icebreaker", "discussion", "practice", "partners"):
                await ask(type="open-rooms")
            await asyncio.sleep(minutes * 60 / speed)
            if activity["kind"] in ("poll", "chat"):
                await ask(type="reveal")
            if position + 1 == view["steps"]:
                await ask(type="close-session")
                await asyncio.sleep(0.5)
                reading.cancel()
                return refusals
            await ask(type="next-activity", after=position)
