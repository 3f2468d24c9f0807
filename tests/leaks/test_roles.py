"""Who may do what: every command by every role at every moment, every route by every visitor.

The rows are written by hand, from the promises. The lists of commands and routes come from the
product itself, so that a new one without a row fails here before it meets anybody.
"""

from functools import reduce
from pathlib import Path
from typing import get_args, get_type_hints

import httpx
import msgspec
import pytest
import websockets
from starlette.routing import Mount, Route, WebSocketRoute

from duologue.activities.refusals import Code, Refusal
from duologue.course.kinds import Kind
from duologue.course.read import course_of
from duologue.live.messages import ClientMessage, decoder
from duologue.plan.session_plan import plan_session
from duologue.record.cohorts import Cohort
from duologue.record.members import Change, Member, fresh_member_id
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.phases import TABLE
from duologue.session.state import SessionState, evolve
from duologue.vocabulary import HOST, OUTSIDER, PROJECTOR, PersonId, Role, StaffRole, Viewer
from duologue.web.app import ROUTES
from support.classroom import Classroom, Seat, classroom

ROOMS = "icebreaker discussion practice partners"
# command: who may ask (Learner, Facilitator, Host), and when: "lobby", kinds, "any" activity,
# "closed".
COMMANDS = {
    "give-agreement": ("LF", "lobby any"),
    "answer-poll": ("L", "poll"),
    "post-chat": ("LF", "chat"),
    "offer-share": ("L", "debrief"),
    "allow-share": ("L", "debrief"),
    "withdraw-share": ("L", "debrief"),
    "show-share": ("F", "debrief"),
    "answer-question": ("L", "check pulse"),
    "raise-hand": ("L", "any"),
    "lower-hand": ("L", "any"),
    "step-out": ("L", "any"),
    "step-back": ("L", "any"),
    "ask-for-help": ("L", "lobby any"),
    "answer-knock": ("L", ROOMS),
    "knock": ("F", ROOMS),
    "leave-room": ("F", ROOMS),
    "set-minutes": ("F", "lobby any"),
    "next-activity": ("F", "lobby any"),
    "previous-activity": ("F", "any"),
    "open-rooms": ("F", ROOMS),
    "end-rooms": ("F", ROOMS),
    "extend-time": ("F", ROOMS),
    "move-person": ("F", ROOMS),
    "tell-rooms": ("F", ROOMS),
    "change-partners": ("F", "lobby any"),
    "show-slide": ("F", "talk"),
    "show-results": ("F", "poll"),
    "show-lines": ("F", "chat"),
    "give-floor": ("F", "any"),
    "take-floor": ("F", "any"),
    "answer-help": ("F", "lobby any"),
    "close-session": ("F", "lobby any"),
    "arrive": ("H", "lobby any closed"),
    "mark-away": ("H", "lobby any closed"),
    "forget": ("H", "lobby any closed"),
    "take-envelope": ("H", "any"),
    "recognise": ("H", "lobby any closed"),
    "pair-up": ("H", "lobby any"),
    "plan-rooms": ("H", ROOMS),
    "reseat": ("H", ROOMS),
    "ring-timer": ("H", "lobby any closed"),
}
LEAD, ANA = Viewer(Role.FACILITATOR, PersonId("lead")), Viewer(Role.LEARNER, PersonId("ana"))
ASKING = {
    "learner": (ANA, "L"),
    "facilitator": (LEAD, "F"),
    "projector": (PROJECTOR, ""),
    "outsider": (OUTSIDER, ""),
    "host": (HOST, "H"),
    "learner of another session": (Viewer(Role.LEARNER, PersonId("zoe")), ""),
    "facilitator of another session": (Viewer(Role.FACILITATOR, PersonId("otto")), ""),
}
NOT_HERE = {Code.NOT_YOURS, Code.UNKNOWN_PERSON}


def text_of(kind: Kind) -> str:
    rooms = " · rooms of 3" if kind.value in ("icebreaker", "discussion", "practice") else ""
    choices = "\n\n- One\n- Two" if kind.value in ("poll", "check", "pulse") else ""
    return f"---\ncourse: C\n---\n# S · 10 min\n\n## {kind} · T · 5 min{rooms}\n\nDo it.{choices}\n"


def moments() -> dict[str, SessionState]:
    """The lobby, each kind of activity as the one that runs, and the end."""
    found = {}
    for kind in Kind:
        state = SessionState(plan=plan_session(course_of(text_of(kind)), 1))
        for viewer in (LEAD, ANA):
            assert viewer.person
            state = _asked(state, HOST, c.Arrive(viewer.person, viewer.role))
        found.setdefault("lobby", state)
        found[kind.value] = _asked(state, LEAD, c.NextActivity(-1))
        found.setdefault("closed", _asked(state, LEAD, c.CloseSession()))
    return found


def _asked(state: SessionState, by: Viewer, command: c.Command) -> SessionState:
    return reduce(evolve, decide(state, c.Asked(by=by, at=1.0, command=command)), state)


MOMENTS = moments()
BY_TAG = {command.__struct_config__.tag: command for command in get_args(c.Command)}


def made(command: type[msgspec.Struct]) -> c.Command:
    values: dict[object, object] = {int: 0, float: 0.0, bool: True, Role: Role.LEARNER}
    hints = get_type_hints(command)
    given = {
        name: values.get(hints[name], () if "tuple" in str(hints[name]) else "ana")
        for name in command.__struct_fields__
    }
    return command(**given)  # type: ignore[return-value]


def test_every_command_has_a_row_and_every_row_a_command() -> None:
    assert set(COMMANDS) == set(BY_TAG)
    assert set(TABLE) == set(get_args(c.Command))


@pytest.mark.parametrize("asking", ASKING)
@pytest.mark.parametrize("tag", COMMANDS)
def test_a_command_is_for_those_in_its_row_at_its_time_and_for_nobody_else(
    tag: str, asking: str
) -> None:
    by, letter = ASKING[asking]
    who, when = COMMANDS[tag]
    command = made(BY_TAG[tag])
    for moment, state in MOMENTS.items():
        named = moment in when.split()
        in_time = named or ("any" in when.split() and moment not in ("lobby", "closed"))
        try:
            decide(state, c.Asked(by=by, at=1.0, command=command))
            said: Code | None = None
        except Refusal as refusal:
            said = refusal.code
        if not letter or letter not in who:
            assert said in NOT_HERE, (moment, said)
        elif not in_time:
            assert said in (Code.NOT_NOW, Code.CLOSED), (moment, said)
        else:
            # Another refusal may still come, about what was asked; not about who and when.
            assert said not in NOT_HERE or tag in ("move-person", "answer-help"), (moment, said)
            assert said is not Code.CLOSED, moment


@pytest.mark.parametrize("tag", [tag for tag, (who, _) in COMMANDS.items() if who == "H"])
def test_what_only_the_host_asks_cannot_be_said_on_the_wire(tag: str) -> None:
    frame = msgspec.json.encode({"type": "do", "id": "1", "command": made(BY_TAG[tag])})
    with pytest.raises(msgspec.ValidationError):
        decoder.decode(frame)


# What a device may send beside commands, and what comes of it from whom.
MESSAGES = {
    "do": "a command: the rows above",
    "signal": "anybody in the session, to whom their view links them; `test_bad_inputs` 7, 11, 25",
    "minutes": "a learner's own totals; `tests/live/test_minutes.py`",
    "ping": "everybody: the time",
}


def test_every_message_of_a_device_has_a_row() -> None:
    assert set(MESSAGES) == {kind.__struct_config__.tag for kind in get_args(ClientMessage)}


# visitor: nobody, the learner of the seat, a room-mate, a learner of another session, the
# facilitator of this session, who made it, other staff in each role.
IN_ROLES = {
    "administrator": StaffRole.ADMINISTRATOR, "designer": StaffRole.DESIGNER,
    "otto": StaffRole.FACILITATOR, "sponsor": StaffRole.SPONSOR,
}  # fmt: skip
VISITORS = ("nobody", "owner", "mate", "elsewhere", "lead", "maker", *IN_ROLES)
SIGN_IN, OTHER_ROLE = "303 /sign-in", "403"
HOMES = {"designer": "303 /office", "sponsor": "303 /reports", "administrator": "303 /staff"}


def row(other: str, **mine: str) -> dict[str, str]:
    return dict.fromkeys(VISITORS, other) | mine


def staff(maker: str, otto: str, roles: str = "DF") -> dict[str, str]:
    """`roles`: the first letters of those whose work it is; of each other thing than the maker's
    they get what Otto gets."""
    other = {
        visitor: otto if role.value[0].upper() in roles else OTHER_ROLE
        for visitor, role in IN_ROLES.items()
    }
    return row(SIGN_IN, maker=maker, **other)


def lead(maker: str, otto: str) -> dict[str, str]:
    return staff(maker, otto, "F")


MISSING = "404"
# "METHOD path": what each visitor gets; for sockets "open", or "closed" before any frame.
DOORS: dict[str, dict[str, str]] = {
    "GET /": row("200", maker="303 /office", otto="303 /office", **HOMES),
    "GET /healthz": row("200"),
    "GET /readyz": row("200"),
    # Where no token was set, there is no such page; with one, `tests/web/test_metrics.py`.
    "GET /metrics": row("404"),
    "GET /static": row("200"),
    # A join link is for everyone who has it; a facilitator's link likewise.
    "GET /join/{code}": row("200"),
    "POST /join/{code}": row("303 /live"),
    # No moment was arranged for this session.
    "GET /join/{code}/calendar": row(MISSING),
    "GET /facilitate/{token}": row("200"),
    "POST /facilitate/{token}": row("303 /live"),
    "GET /live/{session}/{person}": row(MISSING, owner="200"),
    # The course of this class shows no image: what one does is in tests/web/test_images.
    "GET /live/{session}/{person}/images/{image:path}": row(MISSING),
    "SOCKET /live/{session}/{person}/socket": row("closed", owner="open"),
    # A learner's seat opens no screen for the wall, not even the learner's own.
    "GET /live/{session}/{person}/projector": row(MISSING),
    "SOCKET /live/{session}/{person}/projector/socket": row("closed"),
    # The seat's own person, where a unit forwards; here is none. `tests/exchange/test_sfu.py`
    "SOCKET /live/{session}/{person}/forward": row("closed"),
    "GET /live/{session}/{person}/mine": row(MISSING, owner="200"),
    "GET /live/{session}/{person}/mine/file": row(MISSING, owner="200"),
    "POST /live/{session}/{person}/mine/forget": row(MISSING, owner="200"),
    # No pulse is connected with this session; `tests/web/test_pulse_inside.py` has one that is.
    "POST /live/{session}/{person}/pulse/{position}": row(MISSING, owner="409"),
    # A learner's own wish, and a facilitator has none; `tests/web/test_partner_page.py`.
    "GET /live/{session}/{person}/partner": row(MISSING, owner="200"),
    "POST /live/{session}/{person}/partner": row(MISSING, owner="200"),
    # What everybody may read: how confidentiality is kept, and an empty page for one's own notes.
    "GET /confidential": row("200"),
    "GET /notes": row("200"),
    # A pulse's link is its own; the token of a session opens none.
    "GET /pulse/{token}": row(MISSING),
    "POST /pulse/{token}": row(MISSING),
    "GET /welcome/{token}": row("200"),
    "POST /welcome/{token}": row("400"),
    "GET /sign-in": row("200", maker="303 /office", otto="303 /office", **HOMES),
    "POST /sign-in": row("400"),
    "POST /sign-out": row("303 /"),
    # One's own account, whoever one is; `tests/web/test_account.py`.
    "GET /account": staff("200", "200", "ADFS"),
    "POST /account/name": staff("303 /account", "303 /account", "ADFS"),
    "POST /account/email": staff("400", "400", "ADFS"),  # without a password
    "POST /account/password": staff("400", "400", "ADFS"),
    "POST /account/sign-ins": staff("303 /account", "303 /account", "ADFS"),
    # Nobody's mail holds such a link; `tests/web/test_ways_back.py`.
    "GET /sign-in/forgotten": row("200"),
    "POST /sign-in/forgotten": row("200"),
    "GET /sign-in/new/{token}": row("410"),
    "POST /sign-in/new/{token}": row("410"),
    "GET /sign-in/handed/{token}": row("410"),
    "POST /sign-in/handed/{token}": row("410"),
    "GET /sign-in/confirm/{token}": row("410"),
    "POST /sign-in/confirm/{token}": row("410"),
    # No provider is set; `tests/browser/test_sign_in.py` has one.
    "GET /sign-in/with": row(MISSING),
    "GET /sign-in/with/back": row(MISSING),
    # Without what a device would sign; `tests/browser/test_sign_in.py` has a device.
    "POST /account/passkeys": staff("400", "400", "ADFS"),
    "POST /account/passkeys/ask": staff("200", "200", "ADFS"),
    "POST /account/passkeys/remove": staff("303 /account", "303 /account", "ADFS"),
    "POST /sign-in/passkey": row("400"),
    "POST /sign-in/passkey/ask": row("200"),
    # Marta came first, and is an administrator.
    "GET /staff": staff("200", "200", "A"),
    "GET /staff/trail": staff("200", "200", "A"),
    "GET /staff/connectors": staff("200", "200", "A"),
    "POST /staff/connectors/directory": staff("400", "400", "A"),  # without whoever leads
    "POST /staff/connectors/directory/forget": staff("303 /staff", "303 /staff", "A"),
    "POST /staff/connectors/directory/{connector}/revoke": staff(MISSING, MISSING, "A"),
    # A directory shows a token, and no cookie opens this; `tests/exchange/test_scim.py`.
    "GET /scim/v2/{rest:path}": row("401"),
    "POST /scim/v2/{rest:path}": row("401"),
    "PUT /scim/v2/{rest:path}": row("401"),
    "PATCH /scim/v2/{rest:path}": row("401"),
    "DELETE /scim/v2/{rest:path}": row("401"),
    "POST /staff/invitations": staff("400", "400", "A"),  # without a role
    "POST /staff/invitations/{invitation}/remove": staff("303 /staff", "303 /staff", "A"),
    "POST /staff/{member}/roles": staff(MISSING, MISSING, "A"),  # of nobody
    "POST /staff/{member}/way-back": staff(MISSING, MISSING, "A"),
    "GET /staff/{member}/remove": staff(MISSING, MISSING, "A"),
    "POST /staff/{member}/remove": staff(MISSING, MISSING, "A"),
    "GET /reports": staff(OTHER_ROLE, "200", "S"),
    "POST /language": row("303 /"),
    "GET /office": staff("200", "200"),
    "POST /office/courses": staff("303 /office/courses", "303 /office/courses"),
    "GET /office/courses/{course}": staff("200", MISSING),
    "POST /office/courses/{course}": staff("200", MISSING),
    "POST /office/courses/{course}/archive": staff("303 /office", MISSING),
    "POST /office/courses/{course}/remove": staff("303 /office", "303 /office"),
    "POST /office/courses/{course}/sessions": lead("303 /office/sessions", MISSING),
    "POST /office/courses/{course}/look": staff("200", "200"),  # looks at what is sent along
    "POST /office/courses/{course}/save": staff("200", MISSING),
    "POST /office/courses/{course}/authors": staff("400", "400"),  # without a name
    "GET /office/courses/{course}/versions": staff("200", MISSING),
    "GET /office/courses/{course}/versions/{number:int}": staff("200", MISSING),
    "GET /office/courses/{course}/guide": staff("200", MISSING),
    "GET /office/courses/{course}/handout": staff("200", MISSING),
    "GET /office/courses/{course}/course.{form}": staff("200", MISSING),
    "GET /office/courses/{course}/images": staff("200", MISSING),
    "POST /office/courses/{course}/images": staff("400", MISSING),  # a form, and no image
    "GET /office/courses/{course}/images/{image:path}": staff(MISSING, MISSING),
    "POST /office/courses/{course}/images/remove": staff("200", MISSING),
    "POST /office/courses/{course}/rehearsals": staff("303 /office/rehearsals", MISSING),
    # A rehearsal that nobody began; whose it is, is asked before what it found.
    "GET /office/rehearsals/{rehearsal}": staff(MISSING, MISSING),
    "GET /office/rehearsals/{rehearsal}/state": staff(MISSING, MISSING),
    # The library is every staff member's.
    "POST /office/import": staff("400", "400"),
    "GET /office/library/{name}": staff("200", "200"),
    "GET /office/library/{name}/images/{image:path}": staff(MISSING, MISSING),
    "GET /office/library/{name}/guide": staff("200", "200"),
    "GET /office/library/{name}/handout": staff("200", "200"),
    "GET /office/library/{name}/course.{form}": staff("200", "200"),
    # Somebody else's cohort is not there; `tests/web/test_cohort.py` walks through one's own.
    "POST /office/cohorts": lead("303 /office/cohorts", "303 /office/cohorts"),
    "GET /office/cohorts/{cohort}": lead("200", MISSING),
    "POST /office/cohorts/{cohort}": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/archive": lead("303 /office", MISSING),
    "POST /office/cohorts/{cohort}/kept": lead("400", MISSING),
    "POST /office/cohorts/{cohort}/duplicate": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/remove": lead("303 /office", "303 /office"),
    "POST /office/cohorts/{cohort}/staff": lead("400", MISSING),  # with nobody's name
    "POST /office/cohorts/{cohort}/sponsors": lead("400", MISSING),  # with nobody's name
    "POST /office/cohorts/{cohort}/sessions": lead("400", MISSING),  # without a course
    "GET /office/cohorts/{cohort}/trail": lead("200", MISSING),
    "GET /office/cohorts/{cohort}/bring": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/bring": lead("200", MISSING),
    "GET /office/cohorts/{cohort}/brings/{bring}": lead("303 /office/cohorts", MISSING),
    "GET /office/cohorts/{cohort}/brings/{bring}/state": lead(MISSING, MISSING),
    "GET /office/cohorts/{cohort}/partners": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/partners": lead("409", MISSING),  # nobody needs one
    "POST /office/cohorts/{cohort}/partners/undo": lead("303 /office/cohorts", MISSING),
    "GET /office/cohorts/{cohort}/people": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/people": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/undo": lead("303 /office/cohorts", MISSING),
    "GET /office/cohorts/{cohort}/people/people.csv": lead("200", MISSING),
    "GET /office/cohorts/{cohort}/people/{member}": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}/remove": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}/link": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}/release": lead("303 /office/cohorts", MISSING),
    # A personal link is its own; the token of a session opens none.
    "GET /with/{token}": row(MISSING),
    "POST /with/{token}": row(MISSING),
    "POST /with/{token}/ask": row(MISSING),
    "GET /with/{token}/back/{code}": row(MISSING),
    "POST /with/{token}/back/{code}": row(MISSING),
    # `tests/web/test_partner_letters.py` tries each letter with each device.
    "GET /with/{token}/partner": row("303 /with"),
    "POST /with/{token}/partner/another": row(MISSING),
    # `tests/live/test_partner_call.py` goes in with each device.
    "GET /with/{token}/call": row("303 /with"),
    "SOCKET /with/{token}/call/socket": row("closed"),
    "GET /with/{token}/letters": row(MISSING),
    "POST /with/{token}/letters": row(MISSING),
    "POST /with/{token}/letters/key": row(MISSING),
    "POST /with/{token}/letters/{letter}/read": row(MISSING),
    "POST /with/{token}/letters/{letter}/back": row(MISSING),
    "GET /with/{token}/notes": row("303 /with"),
    "GET /with/{token}/copy": row(MISSING),
    "POST /with/{token}/copy": row(MISSING),
    "POST /with/{token}/copy/end": row(MISSING),
    "GET /with/{token}/{session}": row(MISSING),
    "POST /with/{token}/{session}": row(MISSING),
    "GET /with/{token}/{session}/calendar": row(MISSING),
    "GET /insight": staff("200", "200"),
    "GET /insight/new": staff("200", "200"),
    "POST /insight/new": staff("400", "400"),
    "GET /insight/items.csv": staff("200", "200"),
    # A pulse that is nobody's; its maker's are tried in tests/insight.
    "GET /insight/{pulse}": staff(MISSING, MISSING),
    "GET /insight/{pulse}/plan.json": staff(MISSING, MISSING),
    "GET /insight/{pulse}/report": staff(MISSING, MISSING),
    "GET /insight/{pulse}/report.{form}": staff(MISSING, MISSING),
    "POST /insight/{pulse}/invite": staff(MISSING, MISSING),
    "POST /insight/{pulse}/remind": staff(MISSING, MISSING),
    "POST /insight/{pulse}/erase": staff("303 /insight", "303 /insight"),
    "POST /insight/{pulse}/sessions": staff(MISSING, MISSING),
    "GET /sponsor/{code}": row(MISSING),
    "GET /sponsor/{code}/report.{form}": row(MISSING),
    "GET /office/sessions/{session}": lead("200", MISSING),
    "GET /office/sessions/{session}/people": lead("200", MISSING),
    "POST /office/sessions/{session}/people": lead("400", MISSING),  # without a list
    "POST /office/sessions/{session}/people/rules": lead("303 /office/sessions", MISSING),
    "GET /office/sessions/{session}/open": lead("303 /live", MISSING),
    "GET /office/sessions/{session}/answers": lead("200", MISSING),
    "GET /office/sessions/{session}/report": lead("200", MISSING),
    # For the organisation; of this small class nothing may leave.
    "GET /office/sessions/{session}/report/minutes.svg": lead(MISSING, MISSING),
    "GET /office/sessions/{session}/report/minutes.csv": lead(MISSING, MISSING),
    "GET /office/sessions/{session}/invite": lead("200", MISSING),
    "POST /office/sessions/{session}/invite": lead("303 /office/sessions", MISSING),
    # Of nobody on its list.
    "POST /office/sessions/{session}/invite/{invitee}/again": lead("303 /office/sessions", MISSING),
    "POST /office/sessions/{session}/invite/{invitee}/withdraw": lead(
        "303 /office/sessions", MISSING
    ),
    "POST /office/sessions/{session}/move": lead("400", MISSING),  # without a moment
    "POST /office/sessions/{session}/call-off": lead("303 /office/sessions", MISSING),
    "POST /office/sessions/{session}/erase": lead("303 /office", "303 /office"),
}


def actions() -> set[str]:
    """Every method of every route that the application answers."""
    found = {"GET /static"}
    for route in ROUTES:
        if isinstance(route, WebSocketRoute):
            found.add(f"SOCKET {route.path}")
        elif isinstance(route, Route):
            found |= {f"{m} {route.path}" for m in route.methods or () if m != "HEAD"}
        else:
            assert isinstance(route, Mount), route
            found.add(f"MOUNT {route.path}")
    return found


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert set(DOORS) == actions()


@pytest.mark.parametrize("visitor", VISITORS)
async def test_a_visitor_gets_through_their_own_doors_and_no_others(
    visitor: str, tmp_path: Path
) -> None:
    async with classroom(tmp_path) as room:
        maker = await room.staff("Marta")
        _, otto = await room.staff("Otto", (IN_ROLES.get(visitor, StaffRole.FACILITATOR),))
        elsewhere = await room.seat(planned=await room.plan())
        world = await furnished(room, *maker, otto, elsewhere)
        wrong = {}
        # Signing out comes last: it ends the sign-in that the other doors need.
        for door, rows in sorted(DOORS.items(), key=lambda item: "sign-out" in item[0]):
            got = await knock(world, door, visitor)
            if not got.startswith(rows[visitor]):
                wrong[door] = f"{got}, and not {rows[visitor]}"
            if door.startswith("POST") and got < "4":
                world = await furnished(room, *maker, otto, elsewhere)  # something was done to it
        assert wrong == {}


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
