"""The same class in two real servers, one after the other; what differs is a secret."""

import re
import secrets
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from duologue.live.clock import HandClock
from duologue.vocabulary import Role
from support.classroom import Classroom, Seat, classroom
from support.leaks.worlds import COURSE

OBSERVERS = ("a learner in another room", "a learner who comes late", "a facilitator",
             "a screen on the wall", "an outsider")  # fmt: skip
_ID = re.compile(r"\b[0-9a-f]{12,16}\b")


@contextmanager
def ids_in_order():
    """Random ids become numbers, so that both servers seat people alike."""
    counters: Counter[int] = Counter()

    def token_hex(size: int) -> str:
        counters[size] += 1
        return f"{counters[size]:0{2 * size}x}"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(secrets, "token_hex", token_hex)
        yield


def plain(trace: list[str]) -> list[str]:
    """The trace with each id replaced by the place of its first appearance: which random number
    something has is no difference; how often and where it appears is one."""
    known: dict[str, str] = {}

    def number(found: re.Match[str]) -> str:
        return known.setdefault(found[0], f"id{len(known):010}")

    return [_ID.sub(number, frame) for frame in trace]


class Lived:
    """What one observer received in one world, in order."""

    def __init__(self) -> None:
        self.trace: list[str] = []

    def page(self, answer: httpx.Response) -> None:
        told = {k: v for k, v in answer.headers.items() if k not in ("date", "set-cookie")}
        self.trace += [f"{answer.status_code} {told}", answer.text]


async def live(home: Path, observer: str, right: bool) -> list[str]:
    """The whole trace of the observer: pages and frames, by bytes."""
    with ids_in_order():
        async with classroom(home, HandClock()) as room:
            return plain(await _lesson(room, observer, right))


async def _lesson(room: Classroom, observer: str, right: bool) -> list[str]:
    leads = observer == "a facilitator"
    outside = observer == "an outsider"
    wall = observer == "a screen on the wall"
    notes = "else" if right and not leads else "note"
    await room.plan(COURSE.replace("NOTES", notes))
    prefix = "Other" if right and outside else "Name"
    lead = await room.enter(f"{prefix} L", Role.FACILITATOR)
    people = [await room.seat(f"{prefix} {i}") for i in range(6)]
    lived = Lived()
    watching: list[Seat] = []

    async def watch(seat: Seat, beside: str = "") -> None:
        again = Seat(room, seat.person, seat.token)
        room.seats.append(again)
        watching.append(await again.open(beside))

    async def look() -> None:
        """The pages that the observer can open; an outsider has nothing else."""
        async with room.client() as client:
            lived.page(await client.get(people[1].path))
            lived.page(await client.get(f"{people[1].path}/mine"))
            if outside:
                lived.page(await client.get(f"/join/{room.planned.join_code}"))

    me = people[0]
    if leads:
        await watch(lead)
    elif wall:
        await watch(lead, "/projector")
    late = observer == "a learner who comes late"
    for seat in people[1:] if late else people:
        await seat.open()
        await seat.do("give-agreement")
    if observer == "a learner in another room":
        await watch(me)
    position = -1

    async def go_to(kind: str) -> None:
        nonlocal position
        while not lead.view["activity"] or lead.view["activity"]["kind"] != kind:
            assert await lead.do("next-activity", after=position) == "done"
            position += 1

    hidden = not leads
    await go_to("icebreaker")
    assert await lead.do("open-rooms") == "done"
    mine = me.view.get("room") or {"people": [me.id]}
    far = next(p for p in people[1:] if p.id not in mine["people"])
    if hidden and not right:
        assert await far.do("ask-for-help") == "done"
    await look()
    await go_to("poll")
    first, second = (people[4], people[5]) if right else (people[5], people[4])
    assert await first.do("answer-poll", choice=0) == "done"
    assert await second.do("answer-poll", choice=2) == "done"
    assert await lead.do("show-results") == "done"
    await go_to("chat")
    if hidden and not wall:
        if not right:
            assert await far.do("post-chat", text="a secret line") == "done"
    else:
        assert await far.do("post-chat", text="another" if right else "a secret line") == "done"
    if late:
        await me.open()
        await watch(me)
    await go_to("debrief")
    if hidden:
        if not right:
            assert await far.do("offer-share", text="a secret share") == "done"
    else:
        who = people[4] if right else people[5]
        assert await who.do("offer-share", text="without a name", named=False) == "done"
        await lead.settle()
        share = lead.view["task"]["shares"][0]["id"]
        assert await lead.do("show-share", share=share) == "done"
    if not outside and not wall and not leads:
        # What the answers to a guess say, and whether they tell the two worlds apart.
        guess = watching[-1]
        for share in ("0" * 15 + "1", "0" * 15 + "2", "0" * 15 + "3"):
            lived.trace.append(await guess.do("withdraw-share", share=share))
            lived.trace.append(await guess.do("show-share", share=share))
    await go_to("pulse")
    if right:
        assert await far.do("answer-question", choice=1) == "done"
    elif hidden and not wall:
        pass  # nobody answers in this world
    else:
        assert await far.do("answer-question", choice=0) == "done"
    if watching:
        await watch(lead if leads or wall else me, "/projector" if wall else "")
    await look()
    assert await lead.do("close-session") == "done"
    await look()
    for seat in watching:
        await seat.settle()
        lived.trace += seat.received
    return lived.trace
