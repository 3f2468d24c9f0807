"""A course on paper: the facilitator's guide, and the handout for those who take part.

A page is one HTML text. On its own it carries its styles and letters within; served, it links them.
"""

import base64
import re
from contextlib import AbstractContextManager

import msgspec

from duologue.course.kinds import Kind
from duologue.course.model import Activity, Course
from duologue.course.preview import Images, to_html
from duologue.course.run_of_show.write import clock_time
from duologue.review.minutes import talk_minutes_each
from duologue.review.picture import SIGNS, picture_of
from duologue.review.profile import Profile, profile_of
from duologue.web.release import STATIC
from duologue.web.rendering import assets_of, compose
from duologue.web.words import LANGUAGES, language, say, speaking

USUAL_START = 9 * 60.0  # minutes since midnight
# What a learner answers on the own device, or what is no work, has no place on the handout.
_NOT_HANDED_OUT = frozenset({Kind.POLL, Kind.CHECK, Kind.PULSE, Kind.BREAK, Kind.DEBRIEF})
# Lines to write on: enough for the minutes given, and few enough that two steps fit on a page.
_LINES = {
    Kind.REFLECTION: 7, Kind.ACTION: 3, Kind.PARTNERS: 4, Kind.PRACTICE: 4,
    Kind.DISCUSSION: 3, Kind.CHAT: 1,
}  # fmt: skip


class Step(msgspec.Struct, frozen=True):
    """One activity as it stands on paper."""

    number: int
    begins: str
    ends: str
    activity: Activity
    body: str
    notes: str
    # The longest that each person in a room can speak, in half minutes; 0 outside rooms.
    each: float
    sign: str
    lines: int


class Meeting(msgspec.Struct, frozen=True):
    """One session as it stands on paper."""

    number: int
    title: str
    begins: str
    ends: str
    welcome: str
    picture: str
    profile: Profile
    steps: tuple[Step, ...]


def meetings_of(
    course: Course, starts_at: float = USUAL_START, images: Images | None = None
) -> tuple[Meeting, ...]:
    """Every session beginning at the same time of day, in minutes since midnight."""
    meetings = []
    for number, session in enumerate(course.sessions, 1):
        minute, steps = starts_at, []
        for count, activity in enumerate(session.activities, 1):
            ends = minute + activity.minutes
            steps.append(
                Step(
                    number=count,
                    begins=clock_time(minute),
                    ends=clock_time(ends),
                    activity=activity,
                    body=to_html(activity.body, images),
                    notes=to_html("\n\n".join(activity.notes.split("\n")), images),
                    each=int(talk_minutes_each(activity) * 2) / 2,
                    sign=SIGNS[activity.traits.audience],
                    lines=_LINES.get(activity.kind, 0),
                )
            )
            minute = ends
        meetings.append(
            Meeting(
                number=number,
                title=session.title,
                begins=clock_time(starts_at),
                ends=clock_time(starts_at + session.minutes),
                welcome=to_html(session.welcome, images),
                picture=picture_of(session, say),
                profile=profile_of(session),
                steps=tuple(steps),
            )
        )
    return tuple(meetings)


def guide(
    course: Course, starts_at: float = USUAL_START, *,
    images: Images | None = None, alone: bool, back: str = "",
) -> str:  # fmt: skip
    """The facilitator's guide: each activity a block, with its time, notes and rooms."""
    with _speaking_as(course):
        meetings = meetings_of(course, starts_at, images)
        return _paper("guide.html", course, meetings, images, alone, back, starts_at)


def handout(course: Course, *, images: Images | None = None, alone: bool, back: str = "") -> str:
    """For those who take part: prompts and room to write; no notes, and no right answers."""
    with _speaking_as(course):
        meetings = tuple(
            msgspec.structs.replace(
                meeting,
                steps=tuple(s for s in meeting.steps if s.activity.kind not in _NOT_HANDED_OUT),
            )
            for meeting in meetings_of(course, images=images)
        )
        return _paper("handout.html", course, meetings, images, alone, back, USUAL_START)


def _speaking_as(course: Course) -> AbstractContextManager[None]:
    """A sheet of paper speaks one language: the course's, where we have it."""
    return speaking(course.language if course.language in LANGUAGES else language())


def _paper(
    template: str,
    course: Course,
    meetings: tuple[Meeting, ...],
    images: Images | None,
    alone: bool,
    back: str,
    starts_at: float,
) -> str:
    return compose(
        template, course=course, meetings=meetings, about=to_html(course.about, images),
        back=back, start=clock_time(starts_at), inline=_inlined() if alone else None,
    )  # fmt: skip


def minutes_of(text: str) -> float | None:
    """`09:30` as minutes since midnight; None for anything else."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text.strip())
    return int(found[1]) * 60.0 + int(found[2]) if found else None


def _inlined() -> str:
    """All styles of a page in one text, with the Latin letters in it and no other address."""
    styles = assets_of("pages/page.ts").styles
    css = "\n".join((STATIC / x.path.removeprefix("/static/")).read_text() for x in styles)

    def face(found: re.Match[str]) -> str:
        file = re.search(r"url\(([^)]+)\)", found[0])
        if file is None or "-latin-" not in file[1]:
            return ""
        letters = (STATIC / file[1].strip("\"'").removeprefix("/static/")).read_bytes()
        data = base64.b64encode(letters).decode()
        return found[0].replace(file[0], f"url(data:font/woff2;base64,{data})")

    return re.sub(r"@font-face\s*\{[^}]*\}", face, css)
