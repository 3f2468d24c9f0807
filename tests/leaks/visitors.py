"""Who may stand before a door of the server, what is behind it, and what they get there."""

import httpx
import msgspec
import websockets

from duologue.course.kinds import Kind
from duologue.record.cohorts import Cohort
from duologue.record.members import Change, Member, fresh_member_id
from duologue.vocabulary import Role, StaffRole
from support.classroom import Classroom, Seat

IN_ROLES = {
    "administrator": StaffRole.ADMINISTRATOR, "designer": StaffRole.DESIGNER,
    "otto": StaffRole.FACILITATOR, "sponsor": StaffRole.SPONSOR,
}  # fmt: skip


def text_of(kind: Kind) -> str:
    rooms = " · rooms of 3" if kind.value in ("icebreaker", "discussion", "practice") else ""
    choices = "\n\n- One\n- Two" if kind.value in ("poll", "check", "pulse") else ""
    return f"---\ncourse: C\n---\n# S · 10 min\n\n## {kind} · T · 5 min{rooms}\n\nDo it.{choices}\n"


class World(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to be reached: a fresh session and its seats, a course, a cohort, a link."""

    room: Classroom
    maker: str
    staff: dict[str, str]
    seats: dict[str, Seat]
    course: str
    invitation: str
    cohort: Cohort
    member: Member


async def furnished(
    room: Classroom, maker: str, sign_in: str, otto: str, elsewhere: Seat
) -> World:  # fmt: skip
    duologue = room.duologue
    await room.plan(staff=maker)
    cohort = await duologue.cohorts.create(maker, "A cohort", None, 1.0)
    member = Member(id=fresh_member_id(), name="Eva Cohort")
    await duologue.members.change(cohort.id, Change.ADDED, 1.0, put=[member])
    return World(
        room=room, maker=maker, staff={"maker": sign_in} | dict.fromkeys(IN_ROLES, otto),
        seats={
            "owner": await room.seat("Ana"), "mate": await room.seat("Ben"),
            "elsewhere": elsewhere, "lead": await room.seat("Lead", Role.FACILITATOR),
        },
        course=(await duologue.courses.add(maker, "C", text_of(Kind.POLL), 1.0)).id,
        invitation=await duologue.staff.invite(duologue.clock.now()),
        cohort=await duologue.cohorts.known(cohort.id) or cohort, member=member,
    )  # fmt: skip


async def knock(world: World, door: str, visitor: str) -> str:
    """What one visitor gets at one door: status, and where it leads."""
    room, duologue, seats = world.room, world.room.duologue, world.seats
    cohort, member, id = world.cohort, world.member, world.maker
    method, path = door.split(" ")
    path = (
        path.replace("{person}", seats["owner"].id)
        .replace("{session}", room.planned.id)
        .replace("{code}", room.planned.join_code)
        .replace("{token}", world.invitation if "welcome" in path else room.token)
        .replace("{course}", world.course)
        .replace("{number:int}", "1")
        .replace("{image:path}", "door.png")
        .replace("{form}", "csv")
        .replace("{name}", "first-steps")
        .replace("{rehearsal}", "nobodys")
        .replace("{bring}", "nobodys")
        .replace("{invitation}", "nobodys")
        .replace("{connector}", "nobodys")
        .replace("{rest:path}", "Users")
        .replace("{cohort}", cohort.id)
        .replace("{member}", member.id)  # of the cohort; on the staff that is nobody
        .replace("{pulse}", "nobodys")
        .replace("{position}", "0")
        .replace("/static", "/static/app/manifest.json")
    )
    cookies = {"staff": world.staff[visitor]} if visitor in world.staff else {}
    if visitor in seats:
        cookies = {"seat": seats[visitor].token}
    if method == "SOCKET":
        return await _socket(room, path, cookies, seats.get(visitor))
    async with room.client(cookies) as client:
        sent = {"json": SENT[door]} if door in SENT else {"data": _form(door)}
        trodden = len(await duologue.trail.of_everything())
        answer: httpx.Response = await client.request(method, path, **sent)  # type: ignore[arg-type]
        if visitor == "maker" and door.startswith(NOTED) and answer.status_code < 400:
            after = len(await duologue.trail.of_everything())
            assert (after > trodden) is (door not in CHANGES_NOTHING), door
        kept = await duologue.courses.by_id(id, world.course)
        if visitor in IN_ROLES and ("remove" in door or "{course}" in door):
            assert kept is not None, "somebody else's course is gone"
        if visitor != "maker" and "{cohort}" in door:
            assert await duologue.cohorts.by_id(id, cohort.id) == cohort, "somebody else's cohort"
            assert [x.member for x in await duologue.members.of(cohort.id)] == [member]
        if visitor != "maker" and "erase" in door:
            mine = await duologue.sessions.by_id(id, room.planned.id)
            assert mine is not None
            assert mine.readable, "somebody else's session is erased"
        return f"{answer.status_code} {answer.headers.get('location', '')}".strip()


# What changes something about a cohort or the staff leaves a line in the trail.
NOTED = ("POST /office/cohorts", "POST /staff", "POST /account")
CHANGES_NOTHING = {
    "POST /office/cohorts/{cohort}/partners/undo",  # nothing was done
    "POST /office/cohorts/{cohort}/bring",  # shows what it would bring
    "POST /account/sign-ins", "POST /account/passkeys/ask",
}  # fmt: skip
# What the editor sends is JSON.
SENT = {
    "POST /office/courses/{course}/look": {"text": "", "session": 1},
    "POST /office/courses/{course}/save": {"text": "", "began_from": 1},
    "POST /office/courses/{course}/images/remove": {"name": "door.png"},
}


def _form(door: str) -> dict[str, str] | None:
    if not door.startswith("POST"):
        return None
    if "welcome" in door:
        return {"name": "X", "password": "short"}
    if "sign-in" in door:
        return {"name": "nobody", "password": "wrong"}
    if door == "POST /account/name":
        return {"name": "Whoever"}
    return {"name": "Somebody", "text": text_of(Kind.POLL), "number": "1"}


async def _socket(room: Classroom, path: str, cookies: dict[str, str], seat: Seat | None) -> str:
    url = room.url.replace("http", "ws", 1) + path
    headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())} if cookies else {}
    try:
        async with websockets.connect(url, additional_headers=headers) as socket:
            await socket.recv()
            return "open"
    except websockets.InvalidStatus:
        return "closed"
