"""What a personal link opens: one's own page of a course, and the door of each of its sessions.

A link that is only looked at, as mail programs do, changes nothing: it belongs to the first device
on which somebody says that it is theirs.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import msgspec
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.calendar.meeting import Method, calendar_file
from duologue.record.cohorts import Cohort
from duologue.record.people import BadName, Participant
from duologue.record.personal_links import Holder
from duologue.record.sessions import Planned
from duologue.vocabulary import PersonId, SessionId
from duologue.web.begins import Moment, moment_of
from duologue.web.door_log import turned_away
from duologue.web.doors import questions_at, take_answers
from duologue.web.letters import CALENDAR_NAME, meeting_of
from duologue.web.limits import FAILURES_PER_ADDRESS, address_of
from duologue.web.pages.door import LARGEST_NAME_FORM, closed_door, view_outside
from duologue.web.pages.partner import HOME
from duologue.web.permissions import A_DAY, here, is_secure, seat_of, take_seat
from duologue.web.rendering import message, render
from duologue.web.words import say

DEVICE = "device"
LASTS = 400 * A_DAY  # seconds; the longest that browsers keep a cookie


class Meeting(msgspec.Struct, frozen=True):
    """One session, as the learner's own page has it."""

    session: Planned
    moment: Moment | None
    open: bool
    # The path of their own seat there, where they were.
    seat: str | None


async def personal(request: Request) -> Response:
    """Their own page; on a device that the link does not know, a question."""
    held = await _held(request)
    if isinstance(held, Response):
        return held
    holder, cohort = held
    if _knows(request, holder):
        return await _own_page(request, holder, cohort)
    if holder.device is None:
        days = int(here(request).days_kept(cohort))
        return render("personal_first.html", cohort=cohort, name=holder.member.name, days=days)
    return _elsewhere(request, holder, cohort, asked=holder.listed.asked_at is not None)


async def take(request: Request) -> Response:
    """This is the device."""
    held = await _held(request)
    if isinstance(held, Response):
        return held
    holder, cohort = held
    duologue = here(request)
    if not _knows(request, holder):
        now = duologue.clock.now()
        key = await duologue.links.bind(holder.cohort, holder.member.id, now)
        if key is None:
            return _elsewhere(request, holder, cohort, asked=False)
        return _remember(request, key)
    return RedirectResponse(request.url.path, 303)


async def ask(request: Request) -> Response:
    """From another device: a way back by mail to their own address, or by whoever leads."""
    held = await _held(request)
    if isinstance(held, Response):
        return held
    holder, cohort = held
    duologue, now = here(request), here(request).clock.now()
    where = f"back {holder.member.id}"
    if await duologue.attempts.too_often(where, 3, now):
        return message("too-often", 429)
    await duologue.attempts.failed(where, now)
    if not _knows(request, holder):
        await duologue.links.ask(holder.cohort, holder.member.id, now)
        await duologue.send_way_back(holder, request.path_params["token"])
    return _elsewhere(request, holder, cohort, asked=True)


async def come_back(request: Request) -> Response:
    """What the mail to their own address opens. Looking at it changes nothing."""
    held = await _held(request)
    if isinstance(held, Response):
        return held
    holder, cohort = held
    if request.method == "GET":
        return render("personal_back.html", cohort=cohort)
    duologue = here(request)
    key = await duologue.links.come_back(
        holder.cohort, holder.member.id, request.path_params["code"], duologue.clock.now()
    )
    if key is None:
        return message("way-back", 410)
    await duologue.shut_out(holder.member.id)
    return _remember(request, key)


async def session_door(request: Request) -> Response:
    """Before they go in: what they take part in, and what leaves the room; of what is new since
    they were here, whether it may. No name is asked."""
    held = await _held(request)
    if isinstance(held, Response):
        return held
    holder, _ = held
    duologue = here(request)
    planned = (await duologue.sessions.these([SessionId(request.path_params["session"])])).get(
        SessionId(request.path_params["session"])
    )
    if not _knows(request, holder) or planned is None or not _may_come(planned, holder):
        return message("gone", 404)
    closed = await closed_door(request, planned)
    if closed is not None:
        return closed
    problem = beside = ""
    member = holder.member
    if request.method == "POST":
        form = await request.form(max_part_size=LARGEST_NAME_FORM)
        beside = str(form.get("beside", ""))
        await take_answers(duologue, holder, planned, form)
        try:
            seated = await duologue.people.take_seat(planned.id, member.id, member.name, beside)
        except BadName as error:
            problem = say(error.code)
        else:
            return _seated(request, *seated)
    return render(
        "join.html", 400 if problem else 200, view=await view_outside(request, planned),
        own=member.name, moment=moment_of(planned), code=planned.join_code, facilitates=False,
        again=None, home=_home(request), beside=beside, problem=problem,
        questions=await questions_at(duologue, holder, planned),
    )  # fmt: skip


def _seated(request: Request, person: Participant, token: str) -> Response:
    response = take_seat(request, person, token)
    # The page of two partners is theirs for the whole course: their seat shows the way to it.
    response.set_cookie(
        HOME, request.path_params["token"], LASTS, path=seat_of(person), httponly=True,
        samesite="lax", secure=is_secure(request),
    )  # fmt: skip
    return response


async def _held(request: HTTPConnection) -> tuple[Holder, Cohort] | Response:
    duologue, now = here(request), here(request).clock.now()
    holder = await duologue.links.holder(request.path_params["token"])
    cohort = await duologue.cohorts.known(holder.cohort) if holder else None
    if holder is None or cohort is None:
        where = f"link {address_of(request)}"
        await duologue.attempts.failed(where, now)
        turned_away(request, "a link that is none")
        too_often = await duologue.attempts.too_often(where, FAILURES_PER_ADDRESS, now)
        return message("too-often", 429) if too_often else message("gone", 404)
    return holder, cohort


async def on_its_device(request: HTTPConnection) -> tuple[Holder, Cohort] | Response:
    """Whose link it is, where the device that asks is the one it belongs to."""
    held = await _held(request)
    if isinstance(held, Response) or _knows(request, held[0]):
        return held
    return message("gone", 404)


def _knows(request: HTTPConnection, holder: Holder) -> bool:
    return holder.is_device(request.cookies.get(DEVICE, ""))


def _may_come(planned: Planned, holder: Holder) -> bool:
    return planned.cohort == holder.cohort and planned.is_for(holder.member.groups)


def _home(request: Request) -> str:
    return f"/with/{request.path_params['token']}"


def _remember(request: Request, key: str) -> Response:
    response = RedirectResponse(_home(request), 303)
    response.set_cookie(
        DEVICE, key, LASTS, path=_home(request), httponly=True, samesite="lax",
        secure=is_secure(request),
    )  # fmt: skip
    return response


def _elsewhere(request: Request, holder: Holder, cohort: Cohort, *, asked: bool) -> Response:
    """Whose link it is, is not said to somebody who may have found it."""
    mails = here(request).postman is not None and bool(holder.member.email)
    return render("personal_elsewhere.html", 403, cohort=cohort, asked=asked, mails=mails,
                  home=_home(request))  # fmt: skip


async def _own_page(request: Request, holder: Holder, cohort: Cohort) -> Response:
    duologue, now = here(request), here(request).clock.now()
    seats = await duologue.people.sessions_of(holder.member.id)
    meetings = [
        Meeting(
            planned, moment_of(planned), planned.is_open(now) and planned.ended_at is None,
            _seat(planned, seats),
        )
        for planned in await duologue.sessions.of_cohort(cohort.id)
        if planned.readable and planned.is_for(holder.member.groups)
    ]  # fmt: skip
    bond = (await duologue.bonds.of(cohort.id, holder.member.id)).by_member()
    mine = bond.get(holder.member.id)
    people = [await duologue.members.one(cohort.id, id) for id in (mine.partners if mine else ())]
    coming = [m for m in meetings if m.open]
    asks = await questions_at(duologue, holder, coming[0].session) if coming else ()
    return render(
        "personal.html", part="letters", cohort=cohort, name=holder.member.name,
        home=_home(request),
        following=coming[0] if coming else None, later=coming[1:],
        past=[m for m in meetings if not m.open], soon=_soon(coming[0], now) if coming else False,
        days=int(duologue.days_kept(cohort)), new=any(question.said is None for question in asks),
        partners=[x.member.name for x in people if x is not None],
    )  # fmt: skip


def _seat(planned: Planned, seats: dict[SessionId, PersonId]) -> str | None:
    return f"/live/{planned.id}/{seats[planned.id]}" if planned.id in seats else None


def _soon(meeting: Meeting, now: float) -> bool:
    """Whether it is the day of it, in the time of its place."""
    if meeting.session.starts_at is None:
        return True
    place = ZoneInfo(meeting.session.zone or "UTC")
    day, today = (
        datetime.fromtimestamp(at, UTC).astimezone(place).date()
        for at in (meeting.session.starts_at, now)
    )
    return day <= today


async def own_calendar(request: Request) -> Response:
    """The entry of one session, with their own link in it."""
    held = await _held(request)
    if isinstance(held, Response):
        return held
    holder, _ = held
    duologue, id = here(request), SessionId(request.path_params["session"])
    about = await duologue.occasion(id)
    if about is None or not _may_come(about.session, holder) or not _knows(request, holder):
        return message("gone", 404)
    if about.session.starts_at is None:
        return message("gone", 404)
    own = msgspec.structs.replace(about, personal=request.path_params["token"])
    off = about.session.called_off_at is not None
    file = calendar_file(
        meeting_of(own, duologue.clock.now()), Method.CANCEL if off else Method.PUBLISH
    )
    named = {"content-disposition": f'attachment; filename="{CALENDAR_NAME}"'}
    return Response(file, media_type="text/calendar", headers=named)


ROUTES = [
    Route("/with/{token}", personal),
    Route("/with/{token}", take, methods=["POST"]),
    Route("/with/{token}/ask", ask, methods=["POST"]),
    Route("/with/{token}/back/{code}", come_back, methods=["GET", "POST"]),
    Route("/with/{token}/{session}/calendar", own_calendar),
    Route("/with/{token}/{session}", session_door, methods=["GET", "POST"]),
]
