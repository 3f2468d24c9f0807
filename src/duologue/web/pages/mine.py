"""A participant's own page: everything that the server holds about them, and its end."""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.live.host import Host
from duologue.record.people import Participant
from duologue.session.mine import Trace
from duologue.web.figures import minute
from duologue.web.permissions import here, participant_of, seat_of
from duologue.web.rendering import message, render
from duologue.web.words import knows, say


class RoomMinutes(msgspec.Struct, frozen=True):
    """What one's own device reported of the rooms of one activity."""

    activity: str
    seconds_present: int
    seconds_alive: int


class Mine(msgspec.Struct, frozen=True, kw_only=True):
    """The file that a participant may take along."""

    name: str
    role: str
    kept_until: str
    traces: tuple[Trace, ...]
    minutes: tuple[RoomMinutes, ...]


async def mine(request: Request) -> Response:
    person = await participant_of(request)
    if person is None:
        return message("gone", 404)
    duologue = here(request)
    host = await duologue.hosts.of(person.session)
    lines = [(minute(t.at), _sentence(t), t.words) for t in await host.traces(person.id)]
    lines += [("", _minutes_sentence(m), "") for m in _minutes(host, person)]
    return render(
        "mine.html", person=person, lines=lines, days=await duologue.days_kept_of(person.session),
        seat=seat_of(person),
    )  # fmt: skip


async def mine_as_file(request: Request) -> Response:
    person = await participant_of(request)
    if person is None:
        return message("gone", 404)
    content = msgspec.json.format(msgspec.json.encode(await _mine(request, person)), indent=2)
    name = 'attachment; filename="about-me.json"'
    return Response(content, 200, {"content-disposition": name}, "application/json")


async def forget_me(request: Request) -> Response:
    person = await participant_of(request)
    if person is None:
        return message("gone", 404)
    host = await here(request).hosts.of(person.session)
    await host.forget(person.id)
    response = message("forgotten", 200)
    response.delete_cookie("seat", path=seat_of(person))
    return response


async def _mine(request: Request, person: Participant) -> Mine:
    duologue = here(request)
    host = await duologue.hosts.of(person.session)
    days = f"{await duologue.days_kept_of(person.session):g} days after the end of the session"
    traces = await host.traces(person.id)
    return Mine(
        name=person.name, role=person.role.value, kept_until=days, traces=traces,
        minutes=_minutes(host, person),
    )  # fmt: skip


def _minutes(host: Host, person: Participant) -> tuple[RoomMinutes, ...]:
    titles = [activity.title for activity in host.state.plan.activities]
    return tuple(
        RoomMinutes(titles[position], reported.present, reported.alive)
        for position, reported in sorted(host.minutes.of_person(person.id))
    )


def _minutes_sentence(minutes: RoomMinutes) -> str:
    return say(
        "kept-room-minutes", during=minutes.activity,
        present=minutes.seconds_present, alive=minutes.seconds_alive,
    )  # fmt: skip


def _sentence(trace: Trace) -> str:
    key = f"kept-{trace.what}"
    # What a newer part of the log calls by a name that has no sentence yet is shown all the same.
    return say(key, during=trace.during) if knows(key) else say("kept", what=trace.what)


ROUTES = [
    Route("/live/{session}/{person}/mine", mine),
    Route("/live/{session}/{person}/mine/file", mine_as_file),
    Route("/live/{session}/{person}/mine/forget", forget_me, methods=["POST"]),
]
