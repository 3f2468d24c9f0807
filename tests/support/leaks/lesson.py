"""The session of the story: everybody writes, and what each device receives is kept."""

import json
from typing import TYPE_CHECKING

from duologue.vocabulary import Audience, Role
from support.classroom import Classroom, Seat
from support.leaks.canaries import Canary
from support.leaks.doors import doors
from support.leaks.fields import LEARNERS
from support.leaks.office import seat_from

if TYPE_CHECKING:
    from support.leaks.story import Story

SCRAPER = "the token of who watches the numbers"


async def session(story: "Story", room: Classroom) -> None:
    lead = await story.lead.open()
    wall = Seat(room, lead.person, lead.token)
    room.seats.append(wall)
    story.readers[wall] = "wall"
    await wall.open("/projector")
    lead2 = await room.enter("Second", Role.FACILITATOR, story.planned)
    story.readers[lead2] = "lead2"
    seats = {who: await _join(story, room, who, story[f"name of {who}"]) for who in LEARNERS}
    ana, ben = seats["ana"], seats["ben"]
    other = await room.plan()
    elsewhere = await room.enter("Elsewhere", planned=other)
    story.readers[elsewhere] = "elsewhere"
    for seat in seats.values():
        assert await seat.do("give-agreement") == "done"
    await doors(story, room, ana, ben, elsewhere)

    position = -1

    async def go_on() -> None:
        nonlocal position
        assert await lead.do("next-activity", after=position) == "done"
        position += 1

    await go_on()
    await go_on()
    assert await lead.do("open-rooms") == "done"
    assert await lead.do("tell-rooms", text=story["line to the rooms"]) == "done"
    await _signal(story, seats)
    await _tries(story, ana)
    await go_on()
    assert await ana.do("answer-poll", choice=0) == "done"
    assert await lead.do("show-results") == "done"
    await go_on()
    assert await ana.do("post-chat", text=story["line, shown"]) == "done"
    assert await lead.do("show-lines") == "done"
    late = await _join(story, room, "late", "Late")
    await late.do("give-agreement")
    await go_on()
    assert await ana.do("post-chat", text=story["line, not shown"]) == "done"
    await go_on()
    for field, named in (
        ("share, shown", True), ("share without a name", False),
        ("share, not shown", True), ("share, withdrawn", True),
    ):  # fmt: skip
        assert await ana.do("offer-share", text=story[field], named=named) == "done"
        await lead.settle()
        share = lead.view["task"]["shares"][-1]["id"]  # type: ignore[index]
        if ("shown" in field and "not" not in field) or "without" in field:
            assert await lead.do("show-share", share=share) == "done"
        elif "withdrawn" in field:
            assert await ana.do("withdraw-share", share=share) == "done"
        else:
            for prober in (ben, late, elsewhere):
                await prober.do("withdraw-share", share=share)
                await prober.do("show-share", share=share)
    await go_on()
    assert await ana.do("answer-question", choice=1) == "done"
    await _wish(story, ana)
    await go_on()
    await lead.settle()
    first, second, *_ = lead.view["partners"]["groups"]  # type: ignore[index]
    swapped = [[second[0], *first[1:]], [first[0], *second[1:]]]
    reason = story["reason for other partners"]
    assert await lead.do("change-partners", groups=swapped, reason=reason) == "done"
    await _reconnect(story, room, list(story.readers))
    await _numbers(story, room)
    assert await lead.do("close-session") == "done"
    for seat in list(story.readers):
        await seat.settle()
    for i, (seat, reader) in enumerate(story.readers.items()):
        story.keep(f"frames received {i}, {reader}", reader, "\n".join(seat.received))
    async with ana.client() as client:
        for path in ("/mine", "/mine/file"):
            story.answered("ana", f"live{path}", await client.get(ana.path + path))


async def _join(story: "Story", room: Classroom, who: str, name: str) -> Seat:
    async with room.client() as client:
        link = f"/join/{story.planned.join_code}"
        story.answered("outsider", "join", await client.get(link))
        entered = await client.post(link, data={"name": name})
        story.keep(f"redirect join, for {who}", who, entered.headers["location"])
        seat = seat_from(story, room, entered, Role.LEARNER, who)
        story.answered(who, "live", await client.get(entered.headers["location"]))
        story.answered(who, "join again", await client.get(link))
    return await seat.open()


async def _signal(story: "Story", seats: dict[str, Seat]) -> None:
    """Ana sets up a connection with a room-mate, and tries it with everybody else."""
    ana = seats["ana"]
    await ana.until(lambda: ana.view.get("room") is not None)
    mates = ana.view["room"]["people"]  # type: ignore[index]
    for who, seat in seats.items():
        if seat.id in mates and seat is not ana:
            story.canaries["signal to a room-mate"] = Canary(
                "signal to a room-mate", Audience.ROOM, frozenset({who}),
                frozenset({who}), story["signal to a room-mate"],
            )  # fmt: skip
            body = {"sdp": story["signal to a room-mate"]}
            message = {"type": "signal", "to": seat.id, "body": body}
            await ana.send(json.dumps(message, ensure_ascii=False))
            break
    for seat in [*seats.values(), story.lead]:
        if seat.id not in mates:
            body = {"sdp": story["room text, tried"]}
            await ana.send(json.dumps({"type": "signal", "to": seat.id, "body": body}))
    await ana.settle()


async def _tries(story: "Story", ana: Seat) -> None:
    """What no field of the protocol takes, sent all the same."""
    for field in story.canaries:
        if field.endswith(", tried"):
            text = story[field]
            do = {"type": "do", "id": text}
            for frame in (
                do | {"command": {"type": field.partition(",")[0], "text": text}},
                do | {"command": {"type": "raise-hand"}, "text": text},
                {"type": text},
            ):
                await ana.send(json.dumps(frame, ensure_ascii=False))
                await ana.send(json.dumps(frame))
    await ana.settle()


async def _wish(story: "Story", ana: Seat) -> None:
    """Ana wishes: everyone's own page knows the columns of the list, and no value in them."""
    async with ana.client() as client:
        page = await client.get(f"{ana.path}/partner")
        story.answered("ana", "wish", page)
        form = {f"about {story['column of the list']}": "alike"}
        story.answered("ana", "wish, kept", await client.post(f"{ana.path}/partner", data=form))


async def _reconnect(story: "Story", room: Classroom, seats: list[Seat]) -> None:
    for seat in seats:
        beside = "/projector" if story.readers[seat] == "wall" else ""
        again = Seat(room, seat.person, seat.token)
        room.seats.append(again)
        await again.open(beside)
        await again.settle()
        reader = story.readers[seat]
        story.keep(f"frames after reconnecting, {reader}", reader, "\n".join(again.received))


async def _numbers(story: "Story", room: Classroom) -> None:
    """What whoever runs the server scrapes, who is nobody of a class."""
    async with room.client() as client:
        whose = {"authorization": f"Bearer {SCRAPER}"}
        for i in range(2):
            answer = await client.get("/metrics", headers=whose)
            assert answer.status_code == 200
            assert b"duologue_actions_total" in answer.content
            story.answered("scraper", f"metrics {i}", answer)
