"""The story before anybody of the class is there: who plans, and who looks over a shoulder."""

from typing import TYPE_CHECKING

import httpx

from duologue.record.people import Participant
from duologue.vocabulary import PersonId, Role
from support.classroom import Classroom, Seat
from support.leaks.fields import COURSE, LEARNERS

if TYPE_CHECKING:
    from support.leaks.story import Story


async def staff(story: "Story", room: Classroom) -> None:
    token = await room.duologue.staff.invite(room.duologue.clock.now())
    async with room.client() as marta, room.client() as otto:
        marta.headers["user-agent"] = story.canaries["name of a browser"].halves[0]
        who = {"name": story["staff name"], "password": story["staff password"]}
        link = f"/welcome/{token}"
        for step in (await marta.get(link), await marta.post(link, data=who)):
            story.answered("marta", "welcome", step)
        await marta.post("/sign-out")
        wrong = who | {"password": story["staff password"] + "x"}
        # The stranger sees the name again that they typed themselves.
        story.answered("stranger", "sign-in, wrong", await otto.post("/sign-in", data=wrong))
        story.answered("marta", "sign-in", await marta.post("/sign-in", data=who))
        story.answered("marta", "office", await marta.get("/office"))
        text = COURSE.format(**{k: c.token for k, c in story.canaries.items()})
        file = {"file": (story["name of a file"] + ".md", text.encode(), "text/markdown")}
        made = await marta.post("/office/courses", files=file)
        course = made.headers["location"]
        story.answered("marta", "course", await marta.get(course))
        made = await marta.post(f"{course}/sessions", data={"number": "1"})
        story.desk = made.headers["location"] + "/open"
        session = await marta.get(made.headers["location"])
        story.answered("marta", "session", session)
        story.planned = (await room.duologue.sessions.of(await _id(story, room, marta)))[0]
        _other, sign_in = await room.staff("Otto")
        otto.cookies.set("staff", sign_in)
        for path in (course, made.headers["location"], story.desk, "/office"):
            story.answered("otto", f"{path.split('/')[-2]} of another", await otto.get(path))
        opened = await marta.get(story.desk)
        story.answered("lead", "desk, opened", opened)
        story.lead = seat_from(story, room, opened, Role.FACILITATOR, "lead")
        await _list(story, room, marta)


async def _list(story: "Story", room: Classroom, marta: httpx.AsyncClient) -> None:
    """A list of participants with a column of its own, and rules who sits with whom."""
    path = f"/office/sessions/{story.planned.id}/people"
    rows = [f"{story[f'name of {who}']},{story['value on the list']}" for who in LEARNERS]
    rows.append(f"{story['name on the list, not come']},")
    text = "\n".join([f"name,{story['column of the list']}", *rows])
    await marta.post(path, data={"text": text})
    host = await room.duologue.hosts.of(story.planned.id)
    one, other, *_ = [row.id for row in await host.roster.entries()]
    await marta.post(f"{path}/rules", data={"one": one, "how": "apart", "other": other})
    story.answered("marta", "list of participants", await marta.get(path))


async def _id(story: "Story", room: Classroom, client: httpx.AsyncClient) -> str:
    clock, token = room.duologue.clock, client.cookies["staff"]
    member = await room.duologue.sign_ins.member(token, clock.now())
    assert member is not None
    return member.id


def seat_from(
    story: "Story", room: Classroom, entered: httpx.Response, role: Role, reader: str
) -> Seat:
    path = entered.headers["location"]
    person = Participant(PersonId(path.split("/")[-1]), story.planned.id, role, "")
    seat = Seat(room, person, entered.cookies["seat"])
    room.seats.append(seat)
    story.readers[seat] = reader
    return seat
