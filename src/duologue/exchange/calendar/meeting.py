"""A session as an entry that every calendar reads, and that follows when the session is moved."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum

import msgspec
from icalendar import Alarm, Calendar, Event, vCalAddress, vText

REMINDED_BEFORE = timedelta(minutes=10)  # time to make tea and find the link


class Method(StrEnum):
    # For whoever takes it; a request is addressed to one person, and a cancel takes it back.
    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    # The same for ever: by it a calendar knows that two entries are one.
    uid: str
    # Goes up with each change.
    sequence: int
    title: str
    text: str
    link: str
    # Seconds since 1970.
    begins: float
    minutes: float
    # When this was written.
    stamp: float
    # An address; empty where nobody is asked for an answer.
    organiser: str = ""
    organiser_name: str = ""
    invited: str = ""


def calendar_file(meeting: Meeting, method: Method) -> bytes:
    """The entry as an `.ics` file."""
    calendar = Calendar()
    calendar.add("prodid", "-//Duologue//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method.value)
    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", _moment(meeting.stamp))
    event.add("dtstart", _moment(meeting.begins))
    event.add("dtend", _moment(meeting.begins + meeting.minutes * 60))
    event.add("summary", meeting.title)
    event.add("description", meeting.text)
    event.add("location", meeting.link)
    event.add("url", meeting.link)
    event.add("status", "CANCELLED" if method is Method.CANCEL else "CONFIRMED")
    if meeting.organiser:
        organiser = vCalAddress(f"MAILTO:{meeting.organiser}")
        organiser.params["CN"] = vText(meeting.organiser_name or meeting.organiser)
        event.add("organizer", organiser, encode=False)
    if meeting.invited:
        invited = vCalAddress(f"MAILTO:{meeting.invited}")
        invited.params["RSVP"] = vText("FALSE")  # who comes is seen when they come
        event.add("attendee", invited, encode=False)
    if method is not Method.CANCEL:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", meeting.title)
        alarm.add("trigger", -REMINDED_BEFORE)
        event.add_component(alarm)
    calendar.add_component(event)
    file: bytes = calendar.to_ical()
    return file


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
