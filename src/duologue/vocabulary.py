"""The words everyone uses: ids, roles, audiences, spheres. No behaviour."""

from enum import StrEnum
from typing import Annotated, NewType, TypeVar

import msgspec

CourseId = NewType("CourseId", str)
CohortId = NewType("CohortId", str)
SessionId = NewType("SessionId", str)
ActivityId = NewType("ActivityId", str)
PersonId = NewType("PersonId", str)
# Somebody on the list of a cohort, the same in all its sessions.
MemberId = NewType("MemberId", str)
RoomId = NewType("RoomId", str)
# A piece of free text kept apart from the event log, so that it can be erased alone.
TextId = NewType("TextId", str)
CommandId = NewType("CommandId", str)


class Role(StrEnum):
    """What somebody is in one live session."""

    LEARNER = "learner"
    FACILITATOR = "facilitator"
    PROJECTOR = "projector"
    # A device on a table, which carries the voices of those from afar. It is nobody.
    LAPTOP = "laptop"
    OUTSIDER = "outsider"
    # The live host itself: timers, arrivals, seating. Nobody can sign in as it.
    HOST = "host"


class StaffRole(StrEnum):
    """What a staff member does here; one person may do several."""

    ADMINISTRATOR = "administrator"
    DESIGNER = "designer"
    FACILITATOR = "facilitator"
    SPONSOR = "sponsor"


class Audience(StrEnum):
    """Who may read a thing, from the narrowest to the widest."""

    ME = "me"
    PAIR = "pair"
    ROOM = "room"
    FACILITATORS = "facilitators"
    CLASS = "class"
    ORGANISATION = "organisation"


T = TypeVar("T")
# How a field says who may ever read it: `text: ToClass[str]`. `tests/leaks/test_audiences.py` finds
# every field of a view, a task or a command that does not say it.
ToMe = Annotated[T, Audience.ME]
ToRoom = Annotated[T, Audience.ROOM]
ToFacilitators = Annotated[T, Audience.FACILITATORS]
ToClass = Annotated[T, Audience.CLASS]
ToOrganisation = Annotated[T, Audience.ORGANISATION]
# What the designer wrote, before anybody was there: whoever holds a link of the session reads it.
COURSE_TEXT = "course text"
FromCourse = Annotated[T, COURSE_TEXT]


class Place(StrEnum):
    """Where the people of a session talk with each other."""

    # Through this page: browsers connect to each other.
    ONLINE = "online"
    # In one place, at tables.
    TABLES = "tables"
    # At tables, and some of them from afar: a laptop on the table carries their voices.
    HYBRID = "hybrid"
    # In a video call of another service; this page beside it has prompts, time and what is written.
    ELSEWHERE = "elsewhere"


class Sphere(StrEnum):
    """The part of one's own life that a reflection is about."""

    WORK = "work"
    FAMILY = "family"
    COMMUNITY = "community"
    SELF = "self"


class Wish(StrEnum):
    """With whom people should sit."""

    NEW_PEOPLE = "new people"
    SAME_ROOMS = "same rooms"
    SAME_PARTNER = "same partner"
    MIXED = "mixed"
    ALIKE = "alike"


class Viewer(msgspec.Struct, frozen=True):
    """Somebody who looks at, or acts in, one live session."""

    role: Role
    # None for the projector, an outsider and the host: they are nobody in particular.
    person: PersonId | None = None


OUTSIDER = Viewer(Role.OUTSIDER)
PROJECTOR = Viewer(Role.PROJECTOR)
HOST = Viewer(Role.HOST)
