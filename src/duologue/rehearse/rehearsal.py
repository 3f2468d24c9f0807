"""A whole session with simulated people, over real sockets, at a chosen speed."""

import asyncio
import json
import secrets

import websockets

from duologue.insight.rehearsal import Report
from duologue.rehearse.simulated import SimulatedLearner

REVEALED = {"poll": "show-results", "chat": "show-lines"}


def report_on(learners: list[SimulatedLearner]) -> Report:
    return Report(
        tuple(learner.name for learner in learners),
        tuple(tuple(learner.met[other.id] for other in learners) for learner in learners),
        tuple(learner.seconds_in_rooms / 60 for learner in learners),
        tuple(tuple(learner.rungs) for learner in learners),
        tuple(learner.name for learner in learners if learner.was_alone),
        tuple(code for learner in learners for code in learner.refusals),
    )


def in_words(report: Report) -> str:
    """Who met whom, for how long, and everything that was refused: a page of plain text."""
    width = max(len(name) for name in report.names)
    heads = " ".join(f"{name[:2]:>2}" for name in report.names)
    lines = [f"{'':{width}}  {heads}  met  minutes in rooms"]
    for name, row, minutes in zip(report.names, report.met, report.minutes_in_rooms, strict=True):
        cells = " ".join(f"{count or '·':>2}" for count in row)
        people = sum(count > 0 for count in row)
        lines.append(f"{name:{width}}  {cells}  {people:3}  {minutes:16.1f}")
    climbed = "yes" if report.climbed else f"no: {sorted(set(report.rungs))}"
    lines += [
        "",
        f"Meetings repeated: {report.repeats}",
        f"Everyone climbed the ladder from below: {climbed}",
        f"Alone in a room: {', '.join(report.alone) or 'nobody'}",
        f"Refusals: {', '.join(report.refusals) or 'none'}",
    ]
    return "\n".join(lines)


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
        left = -1  # the activity that was gone on from: a busy server may say so late
        while True:
            await asyncio.sleep(0.3)
            activity = view.get("activity")
            if not isinstance(activity, dict) or activity["position"] == left:
                continue
            position, minutes = activity["position"], activity["minutes"]
            if activity["kind"] in ("icebreaker", "discussion", "practice", "partners"):
                await ask(type="open-rooms")
            await asyncio.sleep(minutes * 60 / speed)
            if activity["kind"] in REVEALED:
                await ask(type=REVEALED[activity["kind"]])
            if position + 1 == view["steps"]:
                await ask(type="close-session")
                await asyncio.sleep(0.5)
                reading.cancel()
                return refusals
            await ask(type="next-activity", after=position)
            left = position
