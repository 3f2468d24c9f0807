"""What one live session will do, in order, with its minutes. Made once; never changes."""

import msgspec

from duologue.course.kinds import Kind
from duologue.course.model import Activity, Course, Egress
from duologue.vocabulary import FromCourse, Place


class Told(msgspec.Struct, frozen=True):
    """Another service that is told by name who attended, and nothing else; said at the door."""

    # Which connector it is; its sentence is `leaves-<connector>`.
    connector: FromCourse[str]
    # Its host, as the administrator wrote it.
    recipient: FromCourse[str]


class SessionPlan(msgspec.Struct, frozen=True, kw_only=True):
    course: str
    title: str
    minutes: float
    # Of what the course says; empty where an old log does not tell.
    language: str = ""
    welcome: str = ""
    activities: tuple[Activity, ...] = ()
    leaves_the_room: tuple[Egress, ...] = ()
    place: Place = Place.ONLINE
    # The link of the call, where it is elsewhere.
    call: str = ""
    # The machine through which everyone's sound and picture go in the plenary; empty: none does,
    # they go from browser to browser. Rooms always do.
    forwarded: str = ""
    # As it was when the session was planned: what is connected later is told of later sessions.
    told: tuple[Told, ...] = ()

    @property
    def agreement(self) -> Activity | None:
        """The ground rules, which are also shown at the door; None where the course has none."""
        return next((a for a in self.activities if a.kind is Kind.AGREEMENT), None)


def plan_session(
    course: Course, number: int, place: Place = Place.ONLINE, call: str = "", forwarded: str = ""
) -> SessionPlan:
    """The plan of the course's session `number`, from 1. Raises IndexError beyond the last."""
    if number < 1:
        raise IndexError(number)
    session = course.sessions[number - 1]
    return SessionPlan(
        course=course.title,
        title=session.title,
        minutes=session.minutes,
        language=course.language,
        welcome=session.welcome,
        activities=tuple(map(_planned, session.activities)),
        leaves_the_room=course.leaves_the_room,
        place=place,
        call=call if place is Place.ELSEWHERE else "",
        forwarded=forwarded if place is Place.ONLINE else "",
    )


def _planned(activity: Activity) -> Activity:
    """Without the marks in a text that the live session does not have, and in rooms of the size
    that the kind allows, whatever the designer asked for (TIM104 has said so)."""
    sizes, rooms = activity.traits.room_sizes, activity.rooms
    if rooms is not None and sizes is not None:
        rooms = msgspec.structs.replace(rooms, size=min(rooms.size, sizes[1]))
    return msgspec.structs.replace(activity, rooms=rooms, marks=None)
