"""Inviting people to a session by mail, moving it, calling it off; and its calendar entry."""

import re
from email.utils import getaddresses

import msgspec
from email_validator import EmailNotValidError, validate_email
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.calendar.meeting import Method, calendar_file
from duologue.live.clock import Clock
from duologue.record.invited import Letter, Person
from duologue.record.people import LONGEST_NAME
from duologue.record.sessions import Planned
from duologue.record.staff import A_DAY, StaffMember
from duologue.record.trail import Verb
from duologue.web.begins import BadMoment, begins, moment_of
from duologue.web.letters import CALENDAR_NAME, meeting_of, words_of
from duologue.web.noting import note_session
from duologue.web.pages.cohort import meant
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message, render
from duologue.web.words import say

LARGEST_LIST = 200_000  # bytes
MOST_PEOPLE = 500  # on the list of one session
_LINE = re.compile(r"[\n;]+")
_ADDRESS = re.compile(r"[^\s<>,;\"'()\[\]]+@[^\s<>,;\"'()\[\]]+")
_BRACKETS = str.maketrans("<>\"'()[]\t", " " * 9)


@for_leading
async def invite(request: Request, staff: StaffMember) -> Response:
    """The list, and a place to write more people down."""
    planned = await _theirs(request, staff)
    if planned is None:
        return message("gone", 404)
    problem = unread = ""
    if request.method == "POST":
        form = await request.form(max_part_size=LARGEST_LIST)
        if planned.cohort is not None:
            await _invite_cohort(request, planned)
            await note_session(request, staff, Verb.PEOPLE_INVITED, planned)
            return RedirectResponse(request.url.path, 303)
        people, bad = people_in(str(form.get("people", "")))
        listed = await here(request).invited.of(planned.id)
        if len(listed) + len(people) > MOST_PEOPLE:
            problem, unread = say("invited-many", most=MOST_PEOPLE), str(form.get("people", ""))
        else:
            now = here(request).clock.now()
            await here(request).invited.add(planned.id, people, now, reminder(planned, now))
            if not bad:
                return RedirectResponse(request.url.path, 303)
            problem, unread = say("invited-unreadable", count=len(bad)), "\n".join(bad)
    return await _page(request, staff, planned, problem, unread)


async def _invite_cohort(request: Request, planned: Planned) -> None:
    """Everybody on the cohort's list who has an address and was not invited yet."""
    duologue, now = here(request), here(request).clock.now()
    people = [
        Person(x.member.email, x.member.name, x.member.id)
        for x in await meant(duologue, planned) if x.member.email
    ]  # fmt: skip
    await duologue.invited.add(planned.id, people, now, reminder(planned, now))


@for_leading
async def move(request: Request, staff: StaffMember) -> Response:
    planned = await _theirs(request, staff)
    if planned is None:
        return message("gone", 404)
    duologue, form = here(request), await request.form()
    now = duologue.clock.now()
    try:
        fresh = begins(str(form.get("when", "")), str(form.get("zone", "")), now)
    except BadMoment as error:
        return await _page(request, staff, planned, say(f"move-{error.code}"))
    await duologue.sessions.move(planned.id, fresh.at, fresh.zone)
    await note_session(request, staff, Verb.SESSION_MOVED, planned)
    await duologue.invited.tell(planned.id, Letter.MOVED, now)
    moved = await _theirs(request, staff)
    if moved is not None:
        await duologue.invited.remind(planned.id, reminder(moved, now))
    return RedirectResponse(f"/office/sessions/{planned.id}/invite", 303)


@for_leading
async def call_off(request: Request, staff: StaffMember) -> Response:
    planned = await _theirs(request, staff)
    if planned is None:
        return message("gone", 404)
    duologue = here(request)
    if planned.called_off_at is None:
        now = duologue.clock.now()
        await duologue.sessions.call_off(planned.id, now)
        await note_session(request, staff, Verb.SESSION_CALLED_OFF, planned)
        await duologue.invited.tell(planned.id, Letter.CALLED_OFF, now)
        await duologue.invited.remind(planned.id, None)
    return RedirectResponse(f"/office/sessions/{planned.id}/invite", 303)


@for_leading
async def withdraw(request: Request, staff: StaffMember) -> Response:
    return await _about_one(request, staff, again=False)


@for_leading
async def again(request: Request, staff: StaffMember) -> Response:
    return await _about_one(request, staff, again=True)


async def _about_one(request: Request, staff: StaffMember, *, again: bool) -> Response:
    planned = await _theirs(request, staff)
    if planned is None:
        return message("gone", 404)
    invited, now = here(request).invited, here(request).clock.now()
    change = invited.again if again else invited.withdraw
    await change(planned.id, request.path_params["invitee"], now)
    verb = Verb.INVITATION_AGAIN if again else Verb.INVITATION_WITHDRAWN
    await note_session(request, staff, verb, planned)
    return RedirectResponse(f"/office/sessions/{planned.id}/invite", 303)


async def calendar(request: Request) -> Response:
    """For whoever has the link: the entry, also to subscribe to, so that it follows changes."""
    duologue = here(request)
    planned = await duologue.sessions.by_join_code(request.path_params["code"])
    about = await duologue.occasion(planned.id) if planned is not None else None
    if planned is None or about is None or planned.starts_at is None:
        return message("gone", 404)
    off = planned.called_off_at is not None
    file = calendar_file(
        meeting_of(about, duologue.clock.now()), Method.CANCEL if off else Method.PUBLISH
    )
    named = {"content-disposition": f'attachment; filename="{CALENDAR_NAME}"'}
    return Response(file, media_type="text/calendar", headers=named)


def people_in(text: str) -> tuple[list[Person], list[str]]:
    """Who stands in a pasted list, in any of the ways mail programs and spreadsheets write it, and
    the lines that could not be read."""
    people, bad = [], []
    for line in filter(str.strip, _LINE.split(text)):
        found = [_person(name, address) for name, address in _mailboxes(line)]
        known = [person for person in found if person is not None]
        people += known
        if len(known) < max(1, len(found)):
            bad.append(line.strip())
    return people, bad


def _mailboxes(line: str) -> list[tuple[str, str]]:
    """Names and addresses of one line: what stands beside a single address is its name."""
    addresses = _ADDRESS.findall(line)
    if len(addresses) != 1:
        return getaddresses([line])
    before, _, after = line.partition(addresses[0])
    name = " ".join(f"{before} {after}".replace("mailto:", "").translate(_BRACKETS).split())
    family, comma, given = name.strip(" ,").partition(",")
    return [(f"{given} {family}".strip() if comma else family, addresses[0])]


def _person(name: str, address: str) -> Person | None:
    try:
        checked = validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    return Person(checked.normalized, " ".join(name.split())[:LONGEST_NAME])


def reminder(planned: Planned, now: float) -> float | None:
    """A day before; None where that is past, or no moment was arranged."""
    at = planned.starts_at - A_DAY if planned.starts_at is not None else 0.0
    return at if at > now else None


async def _theirs(request: Request, staff: StaffMember) -> Planned | None:
    planned = await here(request).sessions.by_id(staff.id, request.path_params["session"])
    return planned if planned is not None and planned.readable else None


async def _page(
    request: Request, staff: StaffMember, planned: Planned, problem: str = "", unread: str = ""
) -> Response:
    duologue = here(request)
    about = await duologue.occasion(planned.id)
    if about is None:
        return message("gone", 404)
    if planned.cohort is not None:
        own = say("invited-own-link")
        about = msgspec.structs.replace(about, personal=own)
    subject, text = words_of(Letter.INVITATION, about)
    listed = await meant(duologue, planned)
    cohort = await duologue.cohorts.by_id(staff.id, planned.cohort) if planned.cohort else None
    invited = await duologue.invited.of(planned.id)
    known = {invitee.person.member for invitee in invited}
    return render(
        "invite.html", 400 if problem else 200, staff=staff, session=planned,
        moment=moment_of(planned), invited=invited,
        fresh=sum(bool(x.member.email) and x.member.id not in known for x in listed),
        without=sum(not x.member.email for x in listed), listed=len(listed),
        mails=duologue.postman is not None, problem=problem, unread=unread,
        open_to_all=cohort is None or cohort.walk_in, subject=subject, text=text,
        over=_over(planned, duologue.clock),
        reminded=reminder(planned, duologue.clock.now()) is not None,
    )  # fmt: skip


def _over(planned: Planned, clock: Clock) -> bool:
    return planned.ended_at is not None or planned.expires_at <= clock.now()


_AT = "/office/sessions/{session}"
ROUTES = [
    Route("/join/{code}/calendar", calendar),
    Route(f"{_AT}/invite", invite, methods=["GET", "POST"]),
    Route(_AT + "/invite/{invitee}/again", again, methods=["POST"]),
    Route(_AT + "/invite/{invitee}/withdraw", withdraw, methods=["POST"]),
    Route(f"{_AT}/move", move, methods=["POST"]),
    Route(f"{_AT}/call-off", call_off, methods=["POST"]),
]
