"""A session laid out along its minutes, and the questions that several rules ask of it."""

from collections.abc import Iterator

from duologue.course.kinds import Kind, Where
from duologue.course.model import Activity, Course, Place, Session, Span

MOVE_MINUTES = 20 / 60  # what changing to a room and back takes from talking; docs/measures.md
ENOUGH = 0.40  # of a session spent talking with others; below it, most of it is listening
_SHARING = frozenset({Kind.CHAT, Kind.DEBRIEF})


def sits_in_rooms(activity: Activity) -> bool:
    return activity.traits.where in (Where.ROOMS, Where.PAIRS)


def is_sharing(activity: Activity) -> bool:
    """Whether people tell each other something of their own."""
    return sits_in_rooms(activity) or activity.kind in _SHARING


def along(session: Session) -> Iterator[tuple[float, Activity]]:
    """Each activity with the minute at which it begins."""
    minute = 0.0
    for activity in session.activities:
        yield minute, activity
        minute += activity.minutes


def first_room(session: Session) -> tuple[float, Activity] | None:
    return next(((at, a) for at, a in along(session) if sits_in_rooms(a)), None)


def connection_minutes(session: Session) -> float:
    """Designed connection minutes: minutes in rooms and pairs, less the way there."""
    rooms = (a for a in session.activities if sits_in_rooms(a))
    return sum(max(0.0, a.minutes - MOVE_MINUTES) for a in rooms)


def talk_minutes_each(activity: Activity) -> float:
    """How long each person can speak at most, if everyone in the room speaks as long."""
    if activity.rooms is None:
        return 0.0
    return max(0.0, activity.minutes - MOVE_MINUTES) / activity.rooms.size


def activities_of(course: Course) -> list[Activity]:
    return [a for session in course.sessions for a in session.activities]


def in_minutes(minutes: float) -> str:
    shown = f"{minutes:.0f}" if minutes >= 10 or minutes == int(minutes) else f"{minutes:.1f}"
    return f"{shown} minute" if shown == "1" else f"{shown} minutes"


def prompt_of(activity: Activity) -> Span | None:
    """The first line of the prompt; None where reading left no marks."""
    start = activity.marks.body if activity.marks else None
    if start is None:
        return None
    first = next(line for line in activity.body.split("\n") if line)
    return Span(start, Place(start.line, start.column + len(first)))
